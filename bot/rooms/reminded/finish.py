"""What the dialogues behind the buttons of a reminder lead to."""

from uuid import UUID

from sqlalchemy import Executable

from bot.days.occasions import LATER
from bot.rooms.reminded.facts import moment, reminder_of
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, Resumes, one, said
from bot.turn.visit import Visit
from flows.answers import Scope, Talk
from flows.reminded import Reminded
from storage.conversations import StoredConversation
from storage.reminders import NewReminder, Reminder


async def later(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It comes again then, under a name of its own; no date is moved."""
    when, reminder = one(talk, "when"), await _standing(visit, stored)
    if when == "keep":
        return _back(talk)
    if reminder is None:
        return _back(talk, notice="nudge-settled")
    at = moment(visit, when, said(talk, "day"))
    rule = reminder.rule.rstrip(LATER) + LATER
    new = NewReminder(reminder.subject, rule, at.isoformat(), visit.person.id, at, reminder.case)
    reminders = visit.store.reminders
    records = (reminders.plan_statement(new), reminders.settle_one_statement(reminder.id, visit.now))
    return _back(talk, records, "nudge-comes-again")


async def wished(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Done, later, or left as it is."""
    what, reminder = one(talk, "what"), await _standing(visit, stored)
    if what == "keep":
        return _back(talk)
    if reminder is None:
        return _back(talk, notice="nudge-settled")
    if what == "later":
        return Outcome(Opens("later", about_of(stored)))
    return _back(talk, (visit.store.reminders.settle_one_statement(reminder.id, visit.now),), "nudge-done")


async def _standing(visit: Visit, stored: StoredConversation) -> Reminder | None:
    """The reminder this is about, while it still needs this person."""
    found = await reminder_of(visit, about_of(stored))
    return found if found and found.settled is None else None


def _back(talk: Talk, records: tuple[Executable, ...] = (), notice: str | None = None) -> Outcome:
    """To the talk that lay in front before, or home."""
    before = Scope(talk).facts(Reminded).get("before")
    return Outcome(Resumes(UUID(before)) if before else HOME, records, notice)
