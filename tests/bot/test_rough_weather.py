"""Bad input, double taps, old buttons, other people's buttons: a clear sentence, and nothing is lost."""

import asyncio

import pytest

from bot.turn.arrival import Arrival, Tapped
from storage.store import Store
from tests.bot.conftest import Newcomer
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Talker

STRANGE = (
    "",
    "   ",
    "😀😀",
    "مرحبا بالعالم",
    "<b>bold</b> & <script>alert(1)</script>",
    "seven",
    "/nonsense",
    "/",
    "\u202eabc",
)


@pytest.mark.parametrize("text", STRANGE)
async def test_strange_texts_at_every_question_get_an_answer(worker: Talker, text: str) -> None:
    """Whatever is typed, wherever: there is a screen with a question, and what was answered stays."""
    for step in ORDERED[:12]:
        asked, before = worker.asked, worker.screen.progress
        await worker.says(text)
        assert worker.asked
        assert before is None or worker.screen.progress is None or worker.screen.progress.done >= before.done
        await worker.looks()
        if worker.asked != asked:
            await worker.taps("_back")
        await walk(worker, (step,))


async def test_a_number_in_words_is_a_number(worker: Talker) -> None:
    """Who types "seven" at a scale has answered seven."""
    await worker.taps("short", "alone")
    await worker.says("calm")
    await worker.taps("T4", "_send")
    await worker.says("Seven")

    assert worker.screen.past[-1].answer == "7 of 10"


async def test_a_remark_at_a_scale_is_a_note_and_the_question_stays(worker: Talker) -> None:
    """Free text where no text is asked is kept as a note."""
    await worker.taps("short", "alone")
    await worker.says("calm")
    await worker.taps("T4", "_send")
    asked = worker.asked
    await worker.says("hard to say today")

    assert worker.asked == asked
    assert "note" in worker.notice


async def test_a_text_that_is_too_long_stays_in_the_field(worker: Talker) -> None:
    """Beyond four thousand signs the count is said and nothing is taken or lost."""
    await worker.taps("short", "alone")
    await worker.says("x" * 4001)

    assert "4,001" in worker.notice or "4001" in worker.notice
    assert worker.screen.kept == "x" * 4001


async def test_the_same_button_twice_at_once_counts_once(worker: Talker) -> None:
    """Two taps in the same moment move the talk one step."""
    await worker.taps("short")
    button = worker.button("alone")
    arrival = Arrival(worker.person, "web", Tapped(button), worker.clock())
    first, second = await asyncio.gather(worker.conversations.handle(arrival), worker.conversations.handle(arrival))

    assert first.question == second.question
    assert second.notice


async def test_a_repeated_message_moves_nothing_and_says_nothing(worker: Talker) -> None:
    """The same message delivered twice is one message."""
    await worker.taps("short")
    button = worker.button("alone")
    await worker.presses(button, source="web:tab:1")
    once = worker.screen
    await worker.presses(button, source="web:tab:1")

    assert worker.screen == once


async def test_a_button_of_an_older_screen_shows_where_one_is(worker: Talker) -> None:
    """An old button says so gently and shows the open question."""
    await worker.taps("short")
    old = worker.button("together")
    await worker.taps("alone")
    asked = worker.asked
    await worker.presses(old)

    assert worker.asked == asked
    assert worker.notice


async def test_somebody_elses_button_opens_nothing(worker: Talker, newcomer: Newcomer) -> None:
    """The presser must be the conversation's person."""
    await worker.taps("short")
    stolen = worker.button("alone")
    eve = await newcomer()
    await eve.looks()
    asked = eve.asked
    await eve.presses(stolen)

    assert eve.asked == asked
    assert eve.screen.code is None


@pytest.mark.parametrize("button", ["", ".", "x", "1abc.def", "1" + "A" * 23, "1" + "A" * 23 + ".right", "ü" * 70])
async def test_forged_buttons_are_survived(worker: Talker, button: str) -> None:
    """What is no button of ours changes nothing."""
    await worker.taps("short")
    asked = worker.asked
    await worker.presses(button)

    assert worker.asked == asked


async def test_commands_in_the_middle_of_a_question(worker: Talker) -> None:
    """Help and language come and go; the question stays and nothing is answered."""
    await worker.taps("short", "alone")
    asked = worker.asked
    await worker.says("/help")
    await worker.taps("_look")
    assert worker.asked == asked
    await worker.says("/language")
    await worker.taps("_lang-de")

    assert worker.screen.language == "de"
    assert worker.screen.code == "Birch"


async def test_an_error_of_ours_never_ends_the_talk(
    worker: Talker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When something breaks inside, the person reads a sentence, keeps the text, and can go on."""
    await worker.taps("short", "alone")

    async def broken(*_: object, **__: object) -> bool:
        raise OSError("disk full of secrets")

    with monkeypatch.context() as patch:
        patch.setattr(store.writer, "commit", broken)
        await worker.says("calm")
    assert worker.screen.kept == "calm"
    assert "secrets" not in worker.notice
    await worker.says("calm")

    assert worker.screen.past[-1].answer == "calm"
