"""Remind me: read as people write it, understood aloud, kept, moved, ended."""

from datetime import UTC, datetime

import pytest

from bot.days.rules import read_rule
from bot.reading.errors import Past, Unread
from bot.reading.reader import coming, read_time, read_when
from bot.rooms.wishes.words import said_rule
from storage.store import Store
from tests.bot.conftest import open_case
from tests.bot.talker import Clock, Talker

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 21, 11, 0, tzinfo=UTC)
"""A Saturday, noon in Berlin."""

ENGLISH = {
    "next Friday at 3": "once from 2026-11-27 15:00",
    "Friday at 03:00": "once from 2026-11-27 03:00",
    "on Monday morning": "once from 2026-11-23 09:00",
    "tomorrow": "once from 2026-11-22 09:00",
    "tomorrow at half past 4": "once from 2026-11-22 16:30",
    "the day after tomorrow at noon": "once from 2026-11-23 12:00",
    "in two weeks": "once from 2026-12-05 09:00",
    "in a fortnight at 10": "once from 2026-12-05 10:00",
    "Friday in two weeks": "once from 2026-12-11 09:00",
    "in 2 hours": "once from 2026-11-21 14:00",
    "in half an hour": "once from 2026-11-21 12:30",
    "this afternoon": "once from 2026-11-21 15:00",
    "tonight": "once from 2026-11-21 19:00",
    "at 8 in the evening": "once from 2026-11-21 20:00",
    "next week": "once from 2026-11-23 09:00",
    "next month": "once from 2026-12-21 09:00",
    "27 Nov 15:00": "once from 2026-11-27 15:00",
    "December 3 at 5pm": "once from 2026-12-03 17:00",
    "on the 31st": "once from 2026-12-31 09:00",
    "2026-12-24 10:00": "once from 2026-12-24 10:00",
    "24/12/2026": "once from 2026-12-24 09:00",
    "every day at 8:30": "every 1 days from 2026-11-21 08:30",
    "mondays at 10": "every 1 weeks from 2026-11-23 10:00",
    "every second Monday at 9": "every 2 weeks from 2026-11-23 09:00",
    "every other Friday": "every 2 weeks from 2026-11-27 09:00",
    "fortnightly from Monday": "every 2 weeks from 2026-11-23 09:00",
    "every two weeks": "every 2 weeks from 2026-11-21 09:00",
    "every month on the 31st at 9": "every 1 months from 2026-10-31 09:00",
    "the 1st of every month": "every 1 months from 2026-11-01 09:00",
    "every 3 weeks on Thursdays at 2pm": "every 3 weeks from 2026-11-26 14:00",
    "every 3 weeks on Thursday at 2pm": "every 3 weeks from 2026-11-26 14:00",
    "every workday at 8": "every 1 workdays from 2026-11-21 08:00",
    "on weekdays": "every 1 workdays from 2026-11-21 09:00",
    "Monday to Friday at 7:30": "every 1 workdays from 2026-11-21 07:30",
    "every 3 months": "every 3 months from 2026-11-21 09:00",
    "yearly on 3 December": "every 1 years from 2026-12-03 09:00",
}
GERMAN = {
    "nächsten Freitag um 3": "once from 2026-11-27 15:00",
    "Freitag um 03:00": "once from 2026-11-27 03:00",
    "am Montag": "once from 2026-11-23 09:00",
    "morgen": "once from 2026-11-22 09:00",
    "morgen früh": "once from 2026-11-22 08:00",
    "übermorgen mittags": "once from 2026-11-23 12:00",
    "in zwei Wochen": "once from 2026-12-05 09:00",
    "in 14 Tagen um 10": "once from 2026-12-05 10:00",
    "Freitag in zwei Wochen": "once from 2026-12-11 09:00",
    "in 2 Stunden": "once from 2026-11-21 14:00",
    "in einer halben Stunde": "once from 2026-11-21 12:30",
    "heute Nachmittag": "once from 2026-11-21 15:00",
    "heute Abend": "once from 2026-11-21 18:00",
    "um 8 abends": "once from 2026-11-21 20:00",
    "nächste Woche": "once from 2026-11-23 09:00",
    "nächsten Monat": "once from 2026-12-21 09:00",
    "27. November 15 Uhr": "once from 2026-11-27 15:00",
    "3.12. um halb vier": "once from 2026-12-03 15:30",
    "am 31.": "once from 2026-12-31 09:00",
    "24.12. 10:00": "once from 2026-12-24 10:00",
    "24.12.2026": "once from 2026-12-24 09:00",
    "jeden Tag um 8.30 Uhr": "every 1 days from 2026-11-21 08:30",
    "montags um 10 Uhr": "every 1 weeks from 2026-11-23 10:00",
    "jeden zweiten Montag um 9": "every 2 weeks from 2026-11-23 09:00",
    "ab Montag jede Woche um 7": "every 1 weeks from 2026-11-23 07:00",
    "alle zwei Wochen": "every 2 weeks from 2026-11-21 09:00",
    "alle 14 Tage": "every 14 days from 2026-11-21 09:00",
    "jeden Monat am 31. um 9": "every 1 months from 2026-10-31 09:00",
    "am 1. jedes Monats": "every 1 months from 2026-11-01 09:00",
    "alle 3 Wochen donnerstags um 14 Uhr": "every 3 weeks from 2026-11-26 14:00",
    "donnerstags alle 3 Wochen um 14 Uhr": "every 3 weeks from 2026-11-26 14:00",
    "werktags um 8": "every 1 workdays from 2026-11-21 08:00",
    "jeden Arbeitstag um 8 Uhr": "every 1 workdays from 2026-11-21 08:00",
    "montags bis freitags um 7:30": "every 1 workdays from 2026-11-21 07:30",
    "vierteljährlich": "every 3 months from 2026-11-21 09:00",
    "jährlich am 3. Dezember": "every 1 years from 2026-12-03 09:00",
}
PHRASES = [("en", *pair) for pair in ENGLISH.items()] + [("de", *pair) for pair in GERMAN.items()]


@pytest.mark.parametrize(("language", "text", "rule"), PHRASES)
def test_a_moment_is_read_as_people_write_it(language: str, text: str, rule: str) -> None:
    """Each phrase stands for one rule, in small and in capital letters."""
    assert str(read_when(text, language, NOON, BERLIN)) == rule
    assert str(read_when(f" {text.upper().replace('ß', 'SS')} ", language, NOON, BERLIN)) == rule


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "text", ["", "buy milk", "Milch", "at 25:00", "um 25 Uhr", "every hour", "alle 500 Tage", "?!"]
)
def test_what_is_no_moment_is_not_guessed(language: str, text: str) -> None:
    """It is asked again instead."""
    with pytest.raises(Unread):
        read_when(text, language, NOON, BERLIN)


@pytest.mark.parametrize(("language", "text"), [("en", "yesterday"), ("en", "today at 9"), ("de", "heute um 9 Uhr")])
def test_a_moment_that_is_over_is_named_so(language: str, text: str) -> None:
    """It is understood, and it is past."""
    with pytest.raises(Past):
        read_when(text, language, NOON, BERLIN)


@pytest.mark.parametrize(
    ("language", "text", "understood", "rest"),
    [
        ("en", "Monday whenever at 8", "Monday at 8", "whenever"),
        ("de", "am vorvorletzten Freitag im Monat um 9", "Freitag im Monat um 9", "vorvorletzten"),
    ],
)
def test_what_was_understood_is_told_from_what_was_not(language: str, text: str, understood: str, rest: str) -> None:
    """Both in the words that were typed."""
    with pytest.raises(Unread) as why:
        read_when(text, language, NOON, BERLIN)
    assert (sorted(why.value.understood.split()), why.value.rest) == (sorted(understood.split()), rest)


def test_on_workdays_it_comes_from_monday_to_friday() -> None:
    """Said on a Saturday, it begins on Monday."""
    rule = read_when("every workday at 8", "en", NOON, BERLIN)
    at, days = NOON, []
    for _ in range(7):
        at = coming(rule, BERLIN, at) or at
        days.append(at.day)
    assert days == [23, 24, 25, 26, 27, 30, 1]
    assert read_rule(str(rule)) == rule


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("en", "8:15", "08:15"), ("en", "10", "10:00"), ("en", "at 8 in the evening", "20:00"), ("en", "7pm", "19:00"),
     ("de", "halb elf", "10:30"), ("de", "20 Uhr 15", "20:15"), ("de", "8", "08:00")],
)  # fmt: skip
def test_a_time_by_itself_is_read(language: str, text: str, expected: str) -> None:
    """However it is typed."""
    assert f"{read_time(text, language):%H:%M}" == expected


@pytest.mark.parametrize("text", ["", "25:00", "tomorrow", "tomorrow at 8", "8:15 sharpish", "99"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    """It is asked again."""
    with pytest.raises(Unread):
        read_time(text, "en")


def test_a_month_without_such_a_day_gives_its_last_one() -> None:
    """The 31st in November is the 30th; December has it again."""
    rule = read_when("every month on the 31st at 9", "en", NOON, BERLIN)
    first = coming(rule, BERLIN, NOON)
    assert first == datetime(2026, 11, 30, 8, tzinfo=UTC)
    assert coming(rule, BERLIN, first) == datetime(2026, 12, 31, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rule", "english", "german"),
    [
        ("every 1 days from 2026-11-21 09:00", "every day, 9:00", "jeden Tag, 9:00\N{NO-BREAK SPACE}Uhr"),
        (
            "every 1 workdays from 2026-11-23 08:00",
            "Monday to Friday, 8:00",
            "Montag bis Freitag, 8:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "once from 2026-11-27 15:00",
            "Friday, 27 Nov 2026, 15:00",
            "Freitag, 27. Nov. 2026, 15:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 2 weeks from 2026-11-23 09:00",
            "every second Monday, 9:00",
            "jeden zweiten Montag, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 3 weeks from 2026-11-23 09:05",
            "every 3 weeks on Monday, 9:05",
            "alle 3 Wochen am Montag, 9:05\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 1 months from 2026-10-31 09:00",
            "every month on day 31, 9:00",
            "jeden Monat am 31., 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 1 years from 2026-12-03 09:00",
            "every year on 3 December, 9:00",
            "jedes Jahr am 3. Dezember, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 1 weeks on 1,4 from 2026-11-30 09:00",
            "every Monday and Thursday, 9:00",
            "jeden Montag und Donnerstag, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 2 weeks on 1,3,5 from 2026-11-30 09:00",
            "every second Monday, Wednesday and Friday, 9:00",
            "jeden zweiten Montag, Mittwoch und Freitag, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 1 months on 1:1 from 2026-11-01 09:00",
            "every month on the first Monday, 9:00",
            "jeden Monat am ersten Montag, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
        (
            "every 2 months on -1:1,2,3,4,5 from 2026-11-01 09:00",
            "every second month on the last working day, 9:00",
            "jeden zweiten Monat am letzten Werktag, 9:00\N{NO-BREAK SPACE}Uhr",
        ),
    ],
)
def test_a_rule_is_said_in_words(rule: str, english: str, german: str) -> None:
    """As people would say it."""
    assert said_rule(read_rule(rule), "en") == english
    assert said_rule(read_rule(rule), "de") == german


# The dialogue


@pytest.fixture
async def anna(founder: Talker) -> Talker:
    """A worker at her wishes."""
    await founder.commands("remind")
    return founder


async def test_without_wishes_it_says_what_could_stand_there(anna: Talker) -> None:
    """An empty list is no dead end."""
    assert anna.screen and anna.screen.body[0].startswith("There is nothing here yet.")
    assert [choice.id for choice in anna.screen.choices] == ["new", "home"]


async def test_what_was_understood_is_said_before_it_is_kept(anna: Talker, store: Store) -> None:
    """Typed, understood, confirmed; then it stands in the list with its next time."""
    await anna.taps("new")
    await anna.says("Ask about the bus pass")
    await anna.says("next Friday at 3")
    assert anna.asked == "Understood: Friday, 27 November, 15:00. Is that right?"
    assert not await store.wishes.of_person(anna.person)
    await anna.taps("yes")
    assert anna.notice == "Saved."
    (kept,) = await store.wishes.of_person(anna.person)
    assert (kept.text, kept.rule, kept.zone) == ("Ask about the bus pass", "once from 2026-11-27 15:00", BERLIN)
    assert kept.next_at == datetime(2026, 11, 27, 14, tzinfo=UTC)
    assert anna.screen and anna.screen.body == ("Ask about the bus pass · Next: Friday, 27 November, 15:00",)
    assert anna.screen.private


async def test_it_can_be_picked_by_taps(anna: Talker, store: Store) -> None:
    """A day, a time, how often."""
    await anna.taps("new")
    await anna.says("Call the school")
    await anna.taps("pick", "2026-11-28", "h9", "fortnightly")
    assert anna.asked == "Understood: every second Saturday, 9:00. Is that right?"
    assert anna.screen and anna.screen.body == ("Call the school", "Next: Saturday, 28 November, 9:00")
    await anna.taps("yes")
    (kept,) = await store.wishes.of_person(anna.person)
    assert kept.rule == "every 2 weeks from 2026-11-28 09:00"


@pytest.mark.parametrize("offer", ["afternoon", "tomorrow", "week"])
@pytest.mark.parametrize("language", ["en", "de"])
async def test_each_moment_by_one_tap_is_understood(founder: Talker, store: Store, language: str, offer: str) -> None:
    """The words on the buttons are words the reader knows."""
    await founder.commands("language")
    await founder.taps(f"_lang-{language}")
    await founder.commands("remind")
    await founder.taps("new")
    await founder.says("x")
    await founder.taps(offer, "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    days = {"afternoon": "2026-11-21 15:00", "tomorrow": "2026-11-22 09:00", "week": "2026-11-23 09:00"}
    assert kept.rule == f"once from {days[offer]}"


async def test_later_in_the_day_this_afternoon_is_not_offered(anna: Talker, clock: Clock) -> None:
    """What is over is no choice."""
    clock.passes(hours=4)
    await anna.taps("new")
    await anna.says("x")
    assert anna.screen and [choice.id for choice in anna.screen.choices] == ["tomorrow", "week", "pick"]


@pytest.mark.parametrize(
    ("text", "answer"), [("whenever", "I don’t know yet when"), ("yesterday", "That is already over")]
)
async def test_a_moment_that_does_not_work_is_asked_again(anna: Talker, text: str, answer: str) -> None:
    """A plain sentence, what was typed stays, and the next try is taken."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says(text)
    assert anna.asked == "When?" and anna.notice.startswith(answer)
    assert anna.screen and anna.screen.kept == text
    await anna.says("tomorrow")
    assert anna.asked.startswith("Understood:")


async def test_a_time_that_was_picked_and_is_over_is_asked_again(anna: Talker) -> None:
    """Today at eight, said at one."""
    await anna.taps("new")
    await anna.says("x")
    await anna.taps("pick", "2026-11-21", "h8", "once")
    assert anna.asked == "When?" and anna.notice.startswith("That is already over")


async def test_a_half_hour_is_typed_and_a_time_is_no_day(anna: Talker, store: Store) -> None:
    """Each is asked for by itself, and said so."""
    await anna.taps("new")
    await anna.says("Call the school")
    await anna.taps("pick")
    for time in ("10:30", "at 8", "7 pm", "half past 4"):
        await anna.says(time)
        assert anna.asked == "On which day?" and anna.notice.startswith("That is a time. Please add a day")
    await anna.says("30 November")
    await anna.taps("2026-11-30")
    assert anna.asked == "At what time?" and anna.screen
    assert [one.label for one in anna.screen.choices] == [f"{hour}:00" for hour in range(7, 21)]
    await anna.says("some time")
    assert anna.asked == "At what time?" and anna.notice.startswith("I can’t read this as a time.")
    await anna.says("10:30")
    await anna.taps("once", "yes")
    (kept,) = await store.wishes.of_person(anna.person)
    assert kept.rule == "once from 2026-11-30 10:30"


async def test_a_moment_that_is_half_understood_says_which_half(anna: Talker) -> None:
    """With two examples of what is possible."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says("Friday, but one")
    assert anna.notice == (
        "I understood “Friday”, but not yet “but one”. "
        "Perhaps like this: “next Friday at 3”, or “every second Monday at 9”."
    )


async def test_a_weekday_that_contradicts_its_date_is_asked_about(anna: Talker) -> None:
    """Nobody guesses which of both was meant."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says("Friday, 3 December at 10")
    assert anna.notice == "3 December 2026 is a Thursday and not a Friday. Which one is meant?"
    await anna.says("Thursday, 3 December at 10")
    assert anna.asked == "Understood: Thursday, 3 December, 10:00. Is that right?"


async def test_a_day_that_some_months_lack_is_explained(anna: Talker) -> None:
    """Before it is kept; days that every month has need no word."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says("every month on the 31st at 9")
    assert anna.screen and anna.screen.body[-1] == "Months without that day have it on their last day."
    await anna.taps("other")
    await anna.says("every month on the 28th at 9")
    assert "last day" not in str(anna.screen)


# Behind the command


async def test_a_moment_behind_the_command_is_proposed(founder: Talker, store: Store) -> None:
    """The text is asked first, then it is the first of the moments."""
    await founder.commands("remind", "tomorrow at 10")
    assert founder.asked == "What should I remind you of?"
    await founder.says("Call the office")
    assert founder.asked == "When?" and founder.screen and founder.screen.choices[0].label == "tomorrow at 10"
    await founder.taps("said", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert (kept.text, kept.rule) == ("Call the office", "once from 2026-11-22 10:00")


@pytest.mark.parametrize(
    "said", ["tomorrow at 10: call the office", "call the office – tomorrow at 10", "tomorrow, at 10; call the office"]
)
async def test_moment_and_text_behind_the_command_are_both_taken(founder: Talker, store: Store, said: str) -> None:
    """Only the yes is left."""
    await founder.commands("remind", said)
    assert founder.asked == "Understood: Sunday, 22 November, 10:00. Is that right?"
    await founder.taps("yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert (kept.text, kept.rule) == ("call the office", "once from 2026-11-22 10:00")


async def test_any_other_text_behind_the_command_is_what_to_remember(founder: Talker, store: Store) -> None:
    """It is shown, and the moment is asked."""
    await founder.says("/remind call the office: the one in town")
    assert founder.asked == "When?" and founder.screen
    assert founder.screen.body[-1] == "call the office: the one in town"
    await founder.taps("tomorrow", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.text == "call the office: the one in town"


async def test_a_moment_behind_the_command_that_is_over_is_asked_again(founder: Talker, store: Store) -> None:
    """The text stays."""
    await founder.commands("remind", "yesterday: call the office")
    assert founder.asked == "When?" and founder.notice.startswith("That is already over")
    await founder.taps("tomorrow", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.text == "call the office"


async def test_with_a_code_in_front_only_the_code_is_asked(founder: Talker, store: Store) -> None:
    """Text and moment stand already."""
    await open_case(founder)
    await founder.commands("cases")
    await founder.taps("Harbour")
    await founder.commands("remind", "tomorrow at 10: call the office")
    assert founder.asked == "Does it belong to a code?"
    await founder.taps("code", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.case and (kept.text, kept.rule) == ("call the office", "once from 2026-11-22 10:00")


async def test_where_no_texts_are_typed_nothing_behind_the_command_is_taken(founder: Talker, store: Store) -> None:
    """The list opens, and it is said."""
    founder.channel = "telegram"
    await founder.commands("remind", "tomorrow at 10: call the office")
    assert founder.asked == "What should I remind you of?" and founder.notice.startswith("Texts aren’t typed here")
    assert founder.screen and founder.screen.unwanted and "office" not in str(founder.screen)


async def test_another_time_and_not_at_all(anna: Talker, store: Store) -> None:
    """What was not right is asked again; what is not wanted is not kept."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says("tomorrow")
    await anna.taps("other")
    assert anna.asked == "When?"
    await anna.says("tomorrow at 10")
    await anna.taps("no")
    assert anna.notice == "Nothing was saved."
    assert await store.wishes.of_person(anna.person) == []


async def test_back_leads_from_the_moment_to_the_text(anna: Talker) -> None:
    """And the text stands there."""
    await anna.taps("new")
    await anna.says("Ask about the bus pass")
    await anna.taps("_back")
    assert anna.screen and anna.screen.kept == "Ask about the bus pass"


async def test_a_wish_is_moved_and_ended(anna: Talker, store: Store) -> None:
    """Moved, there is one with the new time; ended, none."""
    await anna.taps("new")
    await anna.says("Ask about the bus pass")
    await anna.says("tomorrow")
    await anna.taps("yes", "Ask about the bus pass", "move")
    await anna.says("every month on the 31st at 9")
    await anna.taps("yes")
    (kept,) = await store.wishes.of_person(anna.person)
    assert (kept.text, kept.next_at) == ("Ask about the bus pass", datetime(2026, 11, 30, 8, tzinfo=UTC))
    assert await anna.taps("Ask about the bus pass", "back") and anna.asked == "What should I remind you of?"
    await anna.taps("Ask about the bus pass", "end")
    assert anna.notice == "It won’t come any more."
    assert await store.wishes.of_person(anna.person) == []


async def test_the_code_in_front_can_go_along(founder: Talker, store: Store) -> None:
    """Or it does not: one is asked."""
    await open_case(founder)
    for tap, expected in (("code", True), ("none", False)):
        await founder.commands("cases")
        await founder.taps("Harbour")
        await founder.commands("remind")
        await founder.taps("new")
        await founder.says(f"about {tap}")
        await founder.taps(tap, "tomorrow", "yes")
        wish = next(one for one in await store.wishes.of_person(founder.person) if one.text == f"about {tap}")
        assert (wish.case is not None) is expected
    assert founder.screen and any(line.startswith("Harbour · about code") for line in founder.screen.body)


async def test_on_telegram_no_text_is_shown_or_typed_unless_the_structure_says_so(anna: Talker) -> None:
    """The list says when; a new one is written on the web."""
    await anna.taps("new")
    await anna.says("Ask about the bus pass")
    await anna.says("every second Monday at 9")
    await anna.taps("yes")
    anna.channel = "telegram"
    await anna.commands("remind")
    assert anna.screen and "bus pass" not in str(anna.screen)
    assert anna.screen.body == ("every second Monday, 9:00 · Next: Monday, 23 November, 9:00",)
    await anna.taps("new")
    assert "_web" in [choice.id for choice in anna.screen.choices]


@pytest.mark.parametrize("said", ["call the office", "tomorrow at 10: call the office"])
async def test_what_was_begun_in_the_web_chat_is_not_read_where_no_texts_are(
    founder: Talker, store: Store, said: str
) -> None:
    """Neither while the moment is asked, nor before the yes; back in the web chat it stands there."""
    await founder.commands("remind", said)
    assert founder.screen and founder.screen.body[-1] == "call the office"
    founder.channel = "telegram"
    await founder.looks()
    assert "office" not in str(founder.screen)
    founder.channel = "web"
    await founder.looks()
    assert founder.screen.body[-1] == "call the office"


async def test_a_wish_in_the_list_is_not_read_where_no_texts_are(anna: Talker) -> None:
    """Though the list, and then the wish itself, lay open in the web chat."""
    await anna.taps("new")
    await anna.says("Ask about the bus pass")
    await anna.says("every second Monday at 9")
    await anna.taps("yes")
    for tap in ((), ("every second Monday, 9:00",)):
        anna.channel = "telegram"
        await anna.looks()
        assert "bus pass" not in str(anna.screen)
        await anna.taps(*tap)
        assert "bus pass" not in str(anna.screen)


# In another language from here on


async def speaks(talker: Talker, language: str) -> None:
    """The language changes, and what lies in front stays there."""
    await talker.commands("language")
    await talker.taps(f"_lang-{language}")


async def test_what_was_understood_is_said_in_the_language_of_whoever_looks_now(founder: Talker, store: Store) -> None:
    """The rule is the same."""
    await founder.commands("remind", "every second Monday at 9: call the office")
    await speaks(founder, "de")
    assert founder.asked == "Verstanden: jeden zweiten Montag, 9:00\N{NO-BREAK SPACE}Uhr. Stimmt das?"
    assert (
        founder.screen and founder.screen.body[-1] == "Das nächste Mal: Montag, 23. November, 9:00\N{NO-BREAK SPACE}Uhr"
    )
    await founder.taps("yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.rule == "every 2 weeks from 2026-11-23 09:00"


async def test_an_offered_moment_is_understood_after_a_change_of_language(founder: Talker, store: Store) -> None:
    """It is offered in the language shown, and read in it."""
    await founder.commands("remind", "call the office")
    await speaks(founder, "de")
    await founder.taps("morgen", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.rule == "once from 2026-11-22 09:00"


async def test_a_moment_in_ones_own_words_is_understood_after_a_change_of_language(
    founder: Talker, store: Store
) -> None:
    """They stay as they were said."""
    await founder.commands("remind", "tomorrow at 10")
    await founder.says("Call the office")
    await speaks(founder, "de")
    await founder.taps("tomorrow at 10", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.rule == "once from 2026-11-22 10:00"


async def test_picking_goes_on_after_a_change_of_language(founder: Talker, store: Store) -> None:
    """Day, time and how often are still asked, and a time typed before is one."""
    await founder.commands("remind", "call the office")
    await founder.taps("pick", "2026-11-28")
    await founder.says("half past 10")
    await speaks(founder, "de")
    assert founder.asked == "Wie oft?"
    await founder.taps("weekly", "yes")
    (kept,) = await store.wishes.of_person(founder.person)
    assert kept.rule == "every 1 weeks from 2026-11-28 10:30"


async def test_nobody_reaches_the_wish_of_somebody_else(anna: Talker, newcomer: object, store: Store) -> None:
    """An old menu of one's own does not open it, either, once it has ended."""
    await anna.taps("new")
    await anna.says("x")
    await anna.says("tomorrow")
    await anna.taps("yes")
    (kept,) = await store.wishes.of_person(anna.person)
    await store.reminders.do(store.wishes.end_statement(kept.id, NOON))
    await anna.taps("x")
    assert anna.asked == "What should I remind you of?" and anna.screen
    assert [choice.id for choice in anna.screen.choices] == ["new", "home"]
