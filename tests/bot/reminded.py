"""Reminders that stand before somebody in a test."""

from datetime import timedelta
from uuid import UUID, uuid4

from bot.screens.screen import Screen
from bot.turn.arrival import Arrival, Nudged
from storage.cases import Case
from storage.reminders import NewReminder, Reminder
from storage.reviews import NewReview, Review
from storage.store import Store
from storage.wishes import NewWish
from storage.writer import Unit
from tests.bot.talker import Clock, Talker


async def case_of(store: Store, talker: Talker) -> Case:
    """The newest case of one's own."""
    return [one for one in await store.cases.of_person(talker.person) if not one.practice][-1]


async def due_review(store: Store, case: Case, clock: Clock, kind: str = "round") -> Review:
    """A review that is due today."""
    new = NewReview(case.id, clock().date(), {"kind": kind}, clock(), clock())
    await store.writer.commit(Unit(None, (await store.reviews.plan_statement(new),)))
    found = await store.reviews.get(new.id)
    assert found
    return found


async def wish(store: Store, person: UUID, clock: Clock, text: str = "Bring the key back") -> UUID:
    """Something one wanted to be reminded of."""
    new = NewWish(person, "once from 2026-11-21 09:00", "Europe/Berlin", text, clock(), clock() + timedelta(hours=1))
    await store.writer.commit(Unit(None, (await store.wishes.make_statement(new),)))
    return new.id


async def reminded(
    store: Store, person: UUID, clock: Clock, subject: UUID | None = None, *, case: UUID | None = None,
    rule: str = "due", channel: str = "web", message: int | None = None,
) -> Reminder:  # fmt: skip
    """A reminder that was sent."""
    new = NewReminder(subject or uuid4(), rule, clock().date().isoformat(), person, clock(), case)
    reminders = store.reminders
    await reminders.do(reminders.plan_statement(new))
    await reminders.claim(clock(), clock() + timedelta(minutes=1), people=9)
    await reminders.do(reminders.sent_statement([new.id], clock(), channel, message))
    found = await reminders.get(new.id)
    assert found and found.state == "sent"
    return found


async def presses(talker: Talker, reminder: Reminder | UUID, act: str, source: str | None = None) -> Screen:
    """Press a button of a reminder."""
    id = reminder if isinstance(reminder, UUID) else reminder.id
    arrival = Arrival(talker.person, talker.channel, Nudged(id, act), talker.clock(), source)
    talker.screen = await talker.conversations.handle(arrival)
    return talker.screen
