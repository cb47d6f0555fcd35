"""How screens are laid out, how fast unasked messages go, and how the bot appears to strangers."""

import re
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.screens.screen import Choice, Line, Picture, Screen, Section
from bot.screens.tokens import Token
from bot.telegram.floods import Floods
from bot.telegram.keyboard import rows
from bot.telegram.layout import LONGEST, sheet
from bot.telegram.pace import Pace
from bot.telegram.presence import FOR_STRANGERS, appear
from bot.telegram.session import bot_for
from locales.localizer import languages, localizer
from tests.bot.talker import Clock
from tests.bot.test_words import NEVER
from tests.telegram.api import BotApi
from tests.telegram.rules import plain, problem

TOKEN = "1" + "a" * 22 + "z9"


def made(**parts: object) -> Screen:
    """A screen with these parts."""
    return Screen(**({"token": TOKEN, "language": "en", "kind": "choice", "question": "Why?"} | parts))  # type: ignore[arg-type]


@given(
    texts=some.lists(
        some.text(some.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=5000), max_size=8
    )
)
def test_whatever_people_typed_fits_messages_and_reads_as_it_was_typed(texts: list[str]) -> None:
    """No part is too long by Telegram's count, every part is sound HTML, and every word is there in order."""
    lines = tuple(Line("Label", text) for text in texts)
    parts = sheet(made(kind="summary", sections=(Section("All", lines),))).texts
    for part in parts:
        said = problem("sendMessage", {"chat_id": 1, "text": part, "parse_mode": "HTML"})
        assert said is None, said
        assert len(plain(part).encode("utf-16-le")) // 2 <= LONGEST
    read = "".join(plain(part) for part in parts)
    assert re.sub(r"\s|Label", "", read).endswith(re.sub(r"\s|Label", "", "".join(texts)))


@given(texts=some.lists(some.text(some.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=1500)))
def test_a_caption_always_fits_beneath_its_picture(texts: list[str]) -> None:
    """It is sound HTML, begins with what comes first, and stops at the limit."""
    picture = Picture("A1", "front", "en", "informal", None, "")
    (caption,) = sheet(made(kind="card", body=tuple(texts), picture=picture)).texts
    said = problem("sendPhoto", {"chat_id": 1, "photo": "", "caption": caption, "parse_mode": "HTML"})
    assert said is None, said
    assert plain(caption).startswith("Why?")


def test_labels_too_long_for_a_button_stand_in_the_text_by_number() -> None:
    """The button says the number and how it begins."""
    long = "Two evenings a week where somebody expects me"
    screen = made(choices=(Choice("a", long), Choice("b", "Short", chosen=True)))
    assert f"1  {long}" in plain(sheet(screen).texts[0])
    first, second = rows(screen)
    assert first[0].label.startswith("1 · Two evenings") and first[0].label.endswith("…")
    assert second[0].label == "✓ 2 · Short"


def test_every_button_fits_what_telegram_carries() -> None:
    """The longest token with the longest id has at most 64 bytes."""
    from uuid import UUID

    token = str(Token(UUID(int=2**128 - 1), 36**4))
    assert len(f"{token}.{'x' * 24}".encode()) <= 64


def test_unasked_messages_keep_to_their_pace() -> None:
    """A burst at once, then one a second; another key has its own line."""
    pace = Pace(rate=1.0, burst=3)
    assert [pace.wait("a", 0.0) for _ in range(5)] == [0.0, 0.0, 0.0, 1.0, 2.0]
    assert pace.wait("b", 0.0) == 0.0
    assert pace.wait("a", 100.0) == 0.0


@given(gaps=some.lists(some.floats(0, 2), min_size=1, max_size=60), rate=some.sampled_from([1.0, 25.0]))
def test_no_second_ever_sees_more_than_the_burst_and_the_rate(gaps: list[float], rate: float) -> None:
    """Whenever they come, in any stretch of a second at most rate plus burst go out."""
    pace, burst = Pace(rate, 3), 3
    times = sorted(now + pace.wait("x", now) for now in accumulate(gaps))
    for start in times:
        assert sum(start <= at < start + 1 for at in times) <= rate + burst


async def test_what_nobody_asked_for_waits_for_any_flood_and_replies_only_for_their_own() -> None:
    """One flooded chat holds up itself; two at once mean everybody."""
    clock, waited = Clock(), []

    async def rest(seconds: float) -> None:
        waited.append(seconds)
        clock.passes(seconds=seconds)

    floods = Floods(lambda: clock().timestamp(), rest)
    floods.noticed(1, 5.0)
    await floods.wait(2, asked=True)
    assert waited == []
    await floods.wait(2, asked=False)
    assert [round(one) for one in waited] == [5]
    floods.noticed(1, 5.0)
    floods.noticed(3, 7.0)
    await floods.wait(2, asked=True)
    assert [round(one) for one in waited] == [5, 7]
    await floods.wait(1, asked=True)
    assert len(waited) == 2


async def test_the_bot_appears_in_each_language_and_changes_only_what_differs(api: BotApi) -> None:
    """The second time nothing is set."""
    bot = bot_for(api.token, api.address)
    assert await appear(bot) == 4 * (len(languages()) + 1)
    assert await appear(bot) == 0
    api.looks.clear()
    assert await appear(bot) > 0
    await bot.session.close()


@pytest.mark.parametrize("language", languages())
def test_what_strangers_see_says_nothing(language: str) -> None:
    """Name, descriptions, commands and the sentence for strangers carry no word of the trade."""
    words = localizer(language)
    ids = ["name", "about", "description", "stranger", "code-dead", "group"]
    ids += [f"command-{name}" for name in FOR_STRANGERS]
    text = " ".join(words.say(f"telegram-{id}") for id in ids)
    more = ("case", "extremis", "exit", "counsel", "reflect", "fall", "beratung", "gewalt")
    never = (*NEVER.get(language, ()), *more)
    assert [word for word in never if re.search(rf"\b{word}", text, re.IGNORECASE)] == []
