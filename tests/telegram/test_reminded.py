"""Reminders in a chat: messages of their own, whose buttons work once and go when nothing is to be done."""

import asyncio
from uuid import UUID, uuid4

import pytest
from aiogram.methods import GetMe

from bot.reminders.carriers import Brought, Note, NotYet, Stands, Unreachable, Unsure
from bot.screens.screen import Choice
from bot.screens.tokens import nudge_button
from bot.telegram.reminding import Reminding
from bot.telegram.session import bot_for
from bot.telegram.wire import Ending, call
from storage.people import Person
from storage.reminders import Reminder
from storage.writer import Unit
from tests.bot.reminded import due_review, reminded
from tests.telegram.api import TOKEN, BotApi, Kept
from tests.telegram.conftest import House
from tests.telegram.phone import Phone
from tests.telegram.walking import walk

LABELS = {"begin": "Begin", "later": "Later", "done": "Done", "deputy": "Hand on"}


def note(*ids: UUID, line: str = "Birch: 21 Nov") -> Note:
    """One message about all of these."""
    rows = [tuple(Choice(nudge_button(id, act), label) for act, label in LABELS.items()) for id in ids]
    return Note("en", tuple(line for _ in ids), tuple(rows))


async def somebody(house: House) -> Person:
    """The one person there is."""
    return (await house.store.people.all())[0]


def carrier(house: House) -> Reminding:
    """What brings reminders to chats."""
    assert house.channel
    return house.channel.reminding


async def brings(house: House, *ids: UUID, **more: str) -> Brought:
    """Bring a message about these to the one person there is."""
    return await carrier(house).bring(await somebody(house), note(*(ids or (uuid4(),)), **more))


async def stands(house: House, rule: str = "due") -> tuple[Reminder, int]:
    """A reminder about the practice case that stands in the chat, as the one who sent it has noted it."""
    person = await somebody(house)
    case = (await house.store.cases.of_person(person.id))[0]
    review = await due_review(house.store, case, house.clock)
    message = house.api._numbers[1001] + 1
    sent = await reminded(
        house.store, person.id, house.clock, review.id, case=case.id, rule=rule, channel="telegram", message=message
    )
    assert await brings(house, sent.id) == Stands(message)
    return sent, message


def found(phone: Phone, message: int) -> Kept:
    """A message of the chat."""
    return next(one for one in phone.chat if one.id == message)


@pytest.fixture
async def bea(house: House, anna: Phone) -> Phone:
    """Somebody at the page of the practice case."""
    await anna.after(anna.taps("Practise with Birch"))
    await house.quiet()
    return anna


# Bringing


async def test_a_reminder_is_a_message_of_its_own(house: House, anna: Phone) -> None:
    """It makes a sound, its buttons fit, and the screen above stays as it is and goes on to work."""
    living, before = anna.screen, anna.screen.text
    brought = await brings(house, line="Birch <b>& Co</b>: 21 Nov")
    sent = anna.chat[-1]
    assert brought == Stands(sent.id) and sent.id != living.id
    assert (sent.text, sent.silent) == ("Birch &lt;b&gt;&amp; Co&lt;/b&gt;: 21 Nov", False)
    assert [[one["text"] for one in row] for row in sent.rows] == [["Begin", "Later"], ["Done", "Hand on"]]
    assert (living.text, bool(living.rows)) == (before, True)
    await anna.after(anna.taps("Settings", living.id))
    await house.quiet()
    assert living.edits and sent.rows and "set" in living.text


async def test_whoever_shut_us_out_is_not_reached(house: House, anna: Phone, api: BotApi) -> None:
    """Neither in this message nor in the next, until they write again."""
    person = await somebody(house)
    assert await carrier(house).reaches(person)
    api.fail("sendMessage", status=403, said="Forbidden: bot was blocked by the user")
    assert await brings(house) == Unreachable()
    calls = api.count("sendMessage")
    assert await brings(house) == Unreachable() and api.count("sendMessage") == calls
    assert not await carrier(house).reaches(person)
    await anna.after(anna.says("/home"))
    await house.quiet()
    assert await carrier(house).reaches(person)


async def test_whoever_has_no_chat_is_not_reached(house: House, anna: Phone) -> None:
    """They are found elsewhere."""
    id = await house.store.people.add(language="en", zone="Europe/Berlin", profile={}, now=house.clock())
    other = await house.store.people.get(id)
    assert other and not await carrier(house).reaches(other)
    assert await carrier(house).bring(other, note(uuid4())) == Unreachable()


async def test_a_flood_puts_it_off(house: House, anna: Phone, api: BotApi) -> None:
    """For as long as Telegram says, without another call; afterwards it comes."""
    api.fail("sendMessage", status=429, retry_after=30)
    assert await brings(house) == NotYet(30.0)
    calls = api.count("sendMessage")
    again = await brings(house)
    assert isinstance(again, NotYet) and again.seconds and 0 < again.seconds <= 30
    assert api.count("sendMessage") == calls
    house.clock.passes(seconds=31)
    assert isinstance(await brings(house), Stands)


async def test_dialogues_do_not_wait_for_reminders(house: House, anna: Phone, api: BotApi) -> None:
    """While one hangs, a tap is answered."""
    held = asyncio.Event()
    api.fail("sendMessage", until=held)
    coming = asyncio.create_task(brings(house))
    await asyncio.sleep(0)
    await anna.after(anna.taps("Settings"))
    await house.quiet()
    assert "set" in anna.screen.text
    held.set()
    assert isinstance(await coming, Stands)


@pytest.mark.parametrize("applied", [True, False])
async def test_a_cut_line_leaves_it_uncertain(house: House, anna: Phone, api: BotApi, applied: bool) -> None:
    """It may stand there, so it is not sent again from here."""
    api.fail("sendMessage", cut=True, applied=applied)
    calls = len(anna.chat)
    assert await brings(house) == Unsure()
    assert len(anna.chat) == calls + applied


async def test_without_a_line_nothing_has_left(api: BotApi) -> None:
    """Then it is certain that it did not come."""
    bot = bot_for(TOKEN, "http://127.0.0.1:9")
    reply = await call(bot, GetMe())
    assert (reply.state, reply.unsent) == (Ending.UNSURE, True)
    await bot.session.close()


async def test_what_telegram_refuses_is_given_up(house: House, anna: Phone, api: BotApi) -> None:
    """However often it were sent."""
    api.fail("sendMessage", status=400, said="Bad Request: something new")
    assert await brings(house) == Unreachable()


async def test_beside_cards_nothing_comes(house: House, bea: Phone, api: BotApi) -> None:
    """Nor while two people sit before it; an hour after the last move it does."""
    calls = api.count("sendMessage")
    await walk(house, bea, (">cards", ">draw"))
    before = api.count("sendMessage")
    assert await brings(house) == NotYet(600.0)
    assert (api.count("sendMessage"), calls <= before) == (before, True)


async def test_before_a_card_lies_there_reminders_go_and_come_again(house: House, bea: Phone) -> None:
    """They name a code; what cannot be deleted any more turns blank."""
    old, first = await stands(house)
    house.clock.passes(hours=50)
    new, second = await stands(house, "late-3")
    await walk(house, bea, ("/cards", ">draw"))
    assert [one.id for one in bea.chat if one.id in (first, second)] == [first]
    assert found(bea, first).text == "·" and found(bea, first).rows == []
    for one in (old, new):
        stored = await house.store.reminders.get(one.id)
        assert stored and (stored.state, stored.due, stored.message) == ("planned", house.clock(), None)


async def test_while_two_sit_together_nothing_comes(house: House, bea: Phone) -> None:
    """An hour after the last move it does."""
    await walk(house, bea, (">short", ">together"))
    assert await brings(house) == NotYet(600.0)
    house.clock.passes(minutes=61)
    assert isinstance(await brings(house), Stands)


# Its buttons


async def test_begin_opens_beneath_and_the_buttons_go(house: House, bea: Phone) -> None:
    """The reminder stays as a line; the question is a new message below it."""
    sent, message = await stands(house)
    await bea.after(bea.presses(nudge_button(sent.id, "begin"), message))
    await house.quiet()
    assert bea.screen.id > message and bea.screen.rows
    assert found(bea, message).rows == [] and found(bea, message).text == "Birch: 21 Nov"
    stored = await house.store.reminders.get(sent.id)
    assert stored and stored.settled and stored.message is None
    person = await somebody(house)
    talk = await house.store.conversations.get(person.front) if person.front else None
    assert talk and talk.flow == "reflection"


async def test_done_is_said_in_passing(house: House, bea: Phone) -> None:
    """The screen stays the same message; the reminder loses its buttons."""
    await bea.after(bea.says("/home"))
    sent, message = await stands(house)
    living = next(one for one in reversed(bea.chat) if one.rows and one.id != message)
    before = living.text
    await bea.after(bea.presses(nudge_button(sent.id, "done"), message))
    await house.quiet()
    assert bea.toasts[-1] == "Noted as done."
    assert found(bea, message).rows == []
    assert (living.text, bool(living.rows)) == (before, True)


async def test_a_double_tap_counts_once(house: House, bea: Phone) -> None:
    """One dialogue, and the second tap hears that it has been seen to."""
    sent, message = await stands(house)
    person = await somebody(house)
    bea.quick = True
    taps = [bea.presses(nudge_button(sent.id, "begin"), message) for _ in range(2)]
    for tap in taps:
        await bea.after(tap)
    await house.quiet()
    case = (await house.store.cases.of_person(person.id))[0]
    talks = await house.store.conversations.of_case(case.id)
    assert len([one for one in talks if one.flow == "reflection"]) == 1
    assert bea.toasts[-2:] == [None, "Somebody has already seen to this."]
    assert len([one for one in bea.chat if one.rows]) == 1


async def test_somebody_elses_button_does_nothing(house: House, bea: Phone) -> None:
    """Nor one that was never there; the screen stays the living one."""
    living = bea.screen
    theirs = await house.store.people.add(language="en", zone="Europe/Berlin", profile={}, now=house.clock())
    foreign = await reminded(house.store, theirs, house.clock)
    for id in (foreign.id, uuid4()):
        for act in LABELS:
            await bea.after(bea.presses(nudge_button(id, act), living.id))
            await house.quiet()
            assert bea.toasts[-1] == "This reminder is no longer here."
    assert bea.screen is living and await house.store.reminders.get(foreign.id) == foreign


async def test_later_asks_beneath_and_the_buttons_go_when_it_is_settled(house: House, bea: Phone) -> None:
    """Until a time is chosen they stay."""
    sent, message = await stands(house)
    await bea.after(bea.presses(nudge_button(sent.id, "later"), message))
    await house.quiet()
    assert bea.screen.id > message and "Tomorrow, 9:00" in bea.labels and found(bea, message).rows
    await bea.after(bea.taps("Tomorrow, 9:00"))
    await house.quiet()
    await carrier(house).make_round()
    assert found(bea, message).rows == []


async def test_settled_elsewhere_the_buttons_go_with_the_next_round(house: House, bea: Phone, api: BotApi) -> None:
    """Once, and not before a flood is over."""
    sent, message = await stands(house)
    await carrier(house).make_round()
    assert found(bea, message).rows
    reminders = house.store.reminders
    await reminders.do(reminders.settle_statement(sent.subject, house.clock()))
    api.fail("editMessageReplyMarkup", status=429, retry_after=30)
    await carrier(house).make_round()
    await carrier(house).make_round()
    assert found(bea, message).rows
    house.clock.passes(seconds=31)
    await carrier(house).make_round()
    assert found(bea, message).rows == []
    calls = len(api.calls)
    await carrier(house).make_round()
    assert len([one for one in api.calls[calls:] if one.method != "getUpdates"]) == 0


async def test_of_several_in_one_message_the_last_one_takes_the_buttons(house: House, bea: Phone) -> None:
    """While one of them needs somebody, they stay."""
    person = await somebody(house)
    message = house.api._numbers[1001] + 1
    both = [
        await reminded(house.store, person.id, house.clock, rule=rule, channel="telegram", message=message)
        for rule in ("due", "late-3")
    ]
    assert await brings(house, *(one.id for one in both)) == Stands(message)
    assert len(found(bea, message).rows) == 4
    for one, left in zip(both, (4, 0), strict=True):
        await house.store.writer.commit(
            Unit(None, (house.store.reminders.settle_one_statement(one.id, house.clock()),))
        )
        await carrier(house).make_round()
        assert len(found(bea, message).rows) == left
