"""What is different in a messenger: where texts may be typed, what may stay in sight, messages changed afterwards."""

from uuid import uuid4

import pytest

from bot.conversation import Conversations
from bot.screens.screen import Screen
from bot.terminal.page import page
from storage.store import Store
from storage.writer import Unit
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import first
from tests.keeping import add_role


class Reachable:
    """Links to a web chat that other devices reach."""

    reachable = True

    async def link(self, person: object) -> str:
        """A code."""
        return "code"

    def address(self, code: str) -> str:
        """The web chat's."""
        return f"https://talk.example/in#t={code}"

    def in_messenger(self, code: str) -> str | None:
        """The messenger's."""
        return f"https://t.me/somebot?start={code}"


@pytest.fixture
async def on_telegram(worker: Talker, store: Store) -> Talker:
    """The practice case in front, in a structure where no texts are typed on Telegram."""
    conversations = Conversations(store, Reachable())
    talker = Talker(conversations, worker.person, worker.clock, "telegram")
    await talker.looks()
    return talker


@pytest.fixture
async def writer(on_telegram: Talker, store: Store) -> Talker:
    """The same, where texts may be typed."""
    structure = (await store.structures.all())[0]
    await store.writer.commit(Unit(None, (store.structures.settings_statement(structure.id, telegram_texts=True),)))
    return on_telegram


def ids(screen: Screen | None) -> list[str]:
    """The ids of the choices."""
    assert screen is not None
    return [choice.id for choice in screen.choices]


async def test_where_no_texts_are_typed_a_text_question_leads_to_the_web_chat(on_telegram: Talker) -> None:
    """Choices stay; a text question has a way to where it can be answered, and Skip."""
    await on_telegram.taps("short", "alone")

    assert on_telegram.screen and not on_telegram.screen.writes
    assert ids(on_telegram.screen) == ["_web"]
    await on_telegram.taps("_web")
    assert on_telegram.screen.link == "https://talk.example/in#t=code"
    assert on_telegram.screen.messenger is None


async def test_in_the_shell_the_link_for_the_messenger_follows_the_link(worker: Talker, store: Store) -> None:
    """The same code twice: for the web chat, and for the messenger."""
    shell = Talker(Conversations(store, Reachable()), worker.person, worker.clock, "terminal")
    lines = page(await shell.commands("web")).lines

    assert lines.index("https://t.me/somebot?start=code") == lines.index("https://talk.example/in#t=code") + 2


async def test_a_text_typed_there_all_the_same_is_not_taken(on_telegram: Talker) -> None:
    """It is said, nothing is stored, and the channel is told to take the message away."""
    await on_telegram.taps("short", "alone")
    asked, turn = on_telegram.asked, on_telegram.turn
    await on_telegram.says("Half an hour of calm")

    assert on_telegram.screen and on_telegram.screen.unwanted
    assert "web chat" in on_telegram.notice
    assert (on_telegram.asked, on_telegram.turn) == (asked, turn)
    assert on_telegram.screen.kept is None


async def test_words_and_numbers_of_the_buttons_still_count_there(on_telegram: Talker) -> None:
    """A number typed at a scale is an answer, a remark is not taken."""
    await on_telegram.taps(
        "short", "alone", "_m-skipped", "T2", "T4", "_send", "home", "routine", "_send", "_m-skipped"
    )
    assert on_telegram.screen and on_telegram.screen.kind == "scale"
    await on_telegram.says("well, so so")
    assert on_telegram.screen.unwanted
    assert on_telegram.screen.kind == "scale"
    before = on_telegram.asked
    await on_telegram.says("three")

    assert on_telegram.asked != before


async def test_without_a_public_address_the_question_says_so_and_can_be_skipped(
    on_telegram: Talker, store: Store, clock: Clock
) -> None:
    """What cannot work is not offered, and says why."""

    class Unreachable(Reachable):
        reachable = False

    lonely = Talker(Conversations(store, Unreachable()), on_telegram.person, clock, "telegram")
    await lonely.looks()
    await lonely.taps("short", "alone")
    assert lonely.screen and ids(lonely.screen) == []
    assert "no public address" in " ".join(lonely.screen.body)
    before = lonely.asked
    await lonely.commands("web")
    assert "no public address" in lonely.notice
    await lonely.taps("_m-skipped")
    assert lonely.asked != before


async def test_where_texts_are_typed_every_text_question_says_who_can_read_it(writer: Talker) -> None:
    """Telegram is named as one who can."""
    await writer.taps("short", "alone")

    assert writer.screen and "Telegram can read" in (writer.screen.reader or "")


async def test_what_stays_in_sight_of_a_paused_talk_says_code_and_part_and_no_more(writer: Talker) -> None:
    """After a long rest the question is gone from sight, and one button brings it back."""
    await walk(writer, ORDERED[:6])
    asked = writer.asked
    await writer.rests()

    assert writer.screen and not writer.screen.private
    assert (writer.screen.code, writer.asked) == ("Birch", "Kept up to part 1 of 3.")
    await writer.taps("_look")
    assert writer.asked == asked


async def test_a_finished_round_can_be_read_and_put_away(writer: Talker) -> None:
    """One line stays, with the day, and the way back to it."""
    await walk(writer)
    await writer.taps("right")
    assert writer.screen and writer.screen.private
    await writer.taps("_rest")
    assert not writer.screen.private
    assert writer.asked == "The round of 21 Nov is kept."
    await writer.taps("_look")
    assert writer.screen.kind == "summary"


async def test_menus_hold_nothing_that_was_confided(writer: Talker) -> None:
    """Only dialogues about somebody are private; resting leaves a menu as it is."""
    await writer.commands("home")
    before = writer.screen
    await writer.rests()
    assert writer.screen == before
    assert before and not before.private


async def test_each_line_of_the_page_of_answers_opens_with_all_that_can_be_done(writer: Talker) -> None:
    """Change, who stands behind it, remove for good: behind one button."""
    await walk(writer)
    lines = [line for section in writer.screen.sections for line in section.lines if line.remove]  # type: ignore[union-attr]
    assert all(line.open for line in lines)
    await writer.taps(str(lines[0].open))
    assert [choice.label for choice in writer.screen.choices] == [
        "Change",
        "Who says so: My guess",
        "Remove for good",
        "Go on",
    ]  # type: ignore[union-attr]
    await writer.taps("Change")
    assert writer.screen and writer.screen.kind == "text"


async def test_a_changed_message_changes_the_answer_it_gave(writer: Talker) -> None:
    """The answer reads as the message does now, and the open question stays open."""
    await writer.taps("short", "alone")
    await writer.says("Half an hour of clam")
    turn, asked = writer.turn, writer.asked
    await writer.taps("T2")
    await writer.retypes("Half an hour of calm", turn)

    assert writer.notice == "Your answer was changed with it."
    assert writer.asked == asked
    await writer.taps("_back")
    assert writer.screen and writer.screen.kept == "Half an hour of calm"


async def test_a_change_that_comes_too_late_is_said_and_changes_nothing(writer: Talker) -> None:
    """Answered anew, finished, or of another talk: the change is not taken over."""
    await writer.taps("short", "alone")
    await writer.says("Half an hour of clam")
    turn = writer.turn
    await writer.taps("_back")
    await writer.says("An hour")
    await writer.retypes("Half an hour of calm", turn)
    assert "moved on" in writer.notice
    await writer.retypes("Anything", turn, uuid4())
    assert "moved on" in writer.notice
    await writer.retypes("Anything", 99)
    assert "moved on" in writer.notice
    await writer.taps("_back")
    assert writer.screen and writer.screen.kept == "An hour"


async def test_a_changed_note_is_changed_too(writer: Talker) -> None:
    """A remark beside a choice is a message like any other."""
    await walk(writer, ORDERED[:6])
    await writer.says("She smield")
    await writer.retypes("She smiled", writer.turn)

    assert writer.notice == "Your answer was changed with it."


async def test_something_that_is_no_text_gets_a_clear_sentence_and_the_question_again(writer: Talker) -> None:
    """Nothing is stored of it."""
    await writer.taps("short", "alone")
    asked, turn = writer.asked, writer.turn
    for why, said in (("not-text", "Only texts"), ("forwarded", "Forwarded")):
        await writer.sends_something_else(why)
        assert writer.notice.startswith(said)
        assert (writer.asked, writer.turn) == (asked, turn)


async def test_commands_of_the_menu_fit_the_role(writer: Talker, store: Store) -> None:
    """A coordinator without cases is offered none; whoever has not begun yet is offered nothing."""
    _, names = await writer.conversations.commands(writer.person)
    assert {"home", "reflect", "cases", "sweep", "web"} <= set(names)
    other = await store.people.add(language="de", zone="UTC", profile={}, now=writer.clock())
    assert await writer.conversations.commands(other) == ("de", ())
    member = (await store.people.get(writer.person)).memberships[0]  # type: ignore[union-attr]
    await add_role(store, other, member.structure, member.organisation, "coordinator")
    await store.writer.commit(Unit(None, (store.people.onboarded_statement(other, writer.clock()),)))
    assert "cases" not in (await writer.conversations.commands(other))[1]


async def test_tidying_the_chat_keeps_the_talk(writer: Talker) -> None:
    """/sweep pauses like /cancel: what was answered is there again."""
    await walk(writer, ORDERED[:6])
    asked = writer.asked
    await writer.commands("sweep")
    assert writer.screen and not writer.screen.private
    assert "Everything you answered is kept" in writer.notice
    await writer.taps(first(writer, "p"))
    await writer.taps("_look")
    assert writer.asked == asked
