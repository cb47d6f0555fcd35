"""What finishing the dialogues of flows/oversight.py leads to."""

from uuid import UUID

from bot.finishing import Finish, Outcome, one
from bot.oversight import openings
from bot.oversight.gathering import gather
from bot.oversight.summary import Row
from bot.reminders.dates import Days
from bot.rights import Action, may
from bot.visits import Visit
from flows.answers import Talk
from storage.records import NewReminder, StoredConversation, Structure

HAND = "hand"
"""The rule of the reminder that says: need a hand? Its subject is the review, its occurrence the day."""


async def _overview(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what = one(talk, "what")
    if what == "home" or not may(visit.person, Action.OVERSEE):
        return Outcome(view="home")
    if what == "load":
        return Outcome(next=await openings.load_picture(visit))
    return await _hand(visit, UUID(talk.given["reviews"][int(what[1:])]))


async def _hand(visit: Visit, review: UUID) -> Outcome:
    """Ask the responsible worker, once a day, at an hour at which nobody is disturbed."""
    seen = await gather(visit.store, visit.person, visit.now)
    row = next((row for row in seen.needing if row.review == review), None) if seen else None
    if seen is None or row is None:
        return Outcome(view="overview", notice="overview-done-meanwhile")
    occurrence = visit.today.isoformat()
    planned = await visit.store.reminders.of_subject(review)
    if any((one.rule, one.occurrence) == (HAND, occurrence) for one in planned):
        return Outcome(view="overview", notice="overview-asked-already")
    new = await _question(visit, seen.structure, row, occurrence)
    return Outcome((visit.store.reminders.plan_statement(new),), view="overview", notice="overview-asked")


async def _question(visit: Visit, structure: Structure, row: Row, occurrence: str) -> NewReminder:
    worker = await visit.store.people.get(row.responsible)
    zone = worker.zone if worker else structure.zone
    due = Days.of(structure).allowed(visit.now, zone)
    return NewReminder(row.review, HAND, occurrence, row.responsible, due, row.case)


async def _load(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view="overview")


FINISHES: dict[str, Finish] = {"overview": _overview, "load": _load}
"""By flow id."""
