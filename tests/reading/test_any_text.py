"""Any text is understood wholly, or refused with the words that were not."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.reading.errors import Past, Unread
from bot.reading.languages import language as known
from bot.reading.reader import read_day, read_time, read_when
from bot.reading.scanning import plain, scan
from tests.reading import english, german

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 27, 11, tzinfo=UTC)
TODAY = date(2026, 11, 27)
TABLES = {"en": english, "de": german}
STRANGE = ("milk", "zzz", "perhaps", "xanthippe", "7x9", "!?@", "weekend3")
SOURCES = {code: [*table.MOMENTS, *table.DAYS, *table.TIMES, *table.REFUSED] for code, table in TABLES.items()}
WORDS = sorted({word for texts in SOURCES.values() for text in texts for word in text.split()})
PAIRED = {
    "en": (["tomorrow", "Monday", "3 December", "next week Thursday"], ["at five", "at 8:15", "half past two", "7pm"]),
    "de": (
        ["übermorgen", "Montag", "3. Dezember", "nächste Woche Donnerstag"],
        ["um fünf", "um 8:15", "halb drei", "19 Uhr"],
    ),
}
languages = st.sampled_from(["en", "de"])


@settings(deadline=None)
@given(
    languages,
    st.text(max_size=140) | st.lists(st.sampled_from(WORDS)).map(" ".join),
)
def test_no_text_breaks_a_reader(language: str, text: str) -> None:
    """Letters and signs of any script, and words that are known in any order."""
    for read in (
        lambda: read_when(text, language, NOON, BERLIN),
        lambda: read_day(text, language, TODAY),
        lambda: read_time(text, language),
    ):
        try:
            read()
        except Past:
            continue
        except Unread as why:
            assert why.rest or not text.strip()


@settings(deadline=None)
@given(languages, st.data())
def test_a_word_that_means_nothing_is_never_passed_over(language: str, data: st.DataObject) -> None:
    """Wherever it stands, the text is refused, and the word is named."""
    words = data.draw(st.sampled_from(SOURCES[language])).split()
    strange, at = data.draw(st.sampled_from(STRANGE)), data.draw(st.integers(0, len(words)))
    text = " ".join([*words[:at], strange, *words[at:]])
    for read in (
        lambda: read_when(text, language, NOON, BERLIN),
        lambda: read_day(text, language, TODAY),
        lambda: read_time(text, language),
    ):
        with pytest.raises(Unread) as why:
            read()
        assert strange.strip("!?") in why.value.rest


@settings(deadline=None)
@given(languages, st.lists(st.integers(0, 10**6), min_size=1, max_size=8))
def test_every_word_is_accounted_for(language: str, picks: list[int]) -> None:
    """What is heard, what is strange and what says nothing by itself are together all of the words, once each."""
    vocabulary = " ".join(SOURCES[language]).split()
    text = plain(" ".join(vocabulary[pick % len(vocabulary)] for pick in picks))
    found, spoken = scan(text, known(language)), known(language)
    for joined, apart in spoken.joined:
        text = joined.sub(apart, text)
    counted = " ".join([*(one.words for one in found.heard), *found.strange]).split()
    for word in counted:
        assert word in text
    left = text.split()
    for word in counted:
        left.remove(word)
    assert set(left) <= spoken.fillers


@pytest.mark.parametrize("language", PAIRED)
def test_a_day_and_a_time_mean_the_same_in_either_order(language: str) -> None:
    """And just what each of them means by itself."""
    days, times = PAIRED[language]
    for day in days:
        for at in times:
            first, second = (str(read_when(text, language, NOON, BERLIN)) for text in (f"{day} {at}", f"{at} {day}"))
            when = read_day(day, language, TODAY), read_time(at, language)
            assert first == second == f"once from {when[0]} {when[1]:%H:%M}"


@settings(deadline=None)
@given(languages, st.data())
def test_two_moments_in_one_text_are_not_one(language: str, data: st.DataObject) -> None:
    """Two times of day, or two days that are not the same: refused, not chosen from."""
    days, times = PAIRED[language]
    for things in (days, times):
        one, other = data.draw(st.lists(st.sampled_from(things), min_size=2, max_size=2, unique=True))
        with pytest.raises(Unread), suppress(Past):
            read_when(f"{one} {other}", language, NOON, BERLIN)
