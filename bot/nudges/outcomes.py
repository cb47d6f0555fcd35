"""What finishing the dialogues of flows/nudges.py leads to."""

from uuid import UUID

from sqlalchemy import Executable

from bot.finishing import Finish, Outcome, one, said
from bot.nudges import openings
from bot.reminders.notes import LATER
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from storage.reminders import NewReminder, Reminder


async def _later(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    when, reminder = one(talk, "when"), await _standing(visit, talk)
    if when == "keep":
        return _back(talk)
    if reminder is None:
        return _back(talk, notice="nudge-settled")
    at = openings.moment(visit, when, said(talk, "day"))
    rule = reminder.rule.rstrip(LATER) + LATER
    new = NewReminder(reminder.subject, rule, at.isoformat(), visit.person.id, at, reminder.case)
    reminders = visit.store.reminders
    records = (reminders.plan_statement(new), reminders.settle_one_statement(reminder.id, visit.now))
    return _back(talk, records, "nudge-comes-again")


async def _wished(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, reminder = one(talk, "what"), await _standing(visit, talk)
    if what == "keep":
        return _back(talk)
    if reminder is None:
        return _back(talk, notice="nudge-settled")
    if what == "later":
        before = str(talk.given.get("before") or "")
        return Outcome(next=await openings.later(visit, reminder, UUID(before) if before else None))
    return _back(talk, (visit.store.reminders.settle_one_statement(reminder.id, visit.now),), "nudge-done")


async def _standing(visit: Visit, talk: Talk) -> Reminder | None:
    """The reminder this is about, while it still needs this person."""
    found = await visit.store.reminders.get(UUID(talk.given["reminder"]))
    return found if found and found.settled is None and found.person == visit.person.id else None


def _back(talk: Talk, records: tuple[Executable, ...] = (), notice: str | None = None) -> Outcome:
    """To the talk that lay in front before, or home."""
    before = str(talk.given.get("before") or "")
    if before:
        return Outcome(records, back_to=UUID(before), notice=notice)
    return Outcome(records, view="home", notice=notice)


FINISHES: dict[str, Finish] = {"later": _later, "wished": _wished}
"""By flow id."""
