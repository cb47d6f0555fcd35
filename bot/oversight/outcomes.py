"""What finishing the dialogues of flows/oversight.py leads to."""

from uuid import UUID

from bot.finishing import Finish, Outcome, one
from bot.oversight import openings
from bot.oversight.gathering import gather
from bot.oversight.summary import Row
from bot.reminders.dates import Days
from bot.rights import Action, may
from bot.team.names import there
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from storage.reminders import NewReminder
from storage.structures import Structure

HAND = "hand"
"""The rule of the reminder that says: need a hand? Its subject is the review, its occurrence the day."""


async def _overview(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, given = one(talk, "what"), talk.given
    place = _place(given.get("place"))
    if what == "home" or not may(visit.person, Action.OVERSEE):
        return Outcome(view="home")
    if what == "load":
        return Outcome(next=await openings.load_picture(visit, place))
    if what.startswith("p"):
        return Outcome(next=await openings.overview(visit, _place(given["place_ids"][int(what[1:])])))
    return await _hand(visit, place, UUID(given["reviews"][int(what[1:])]))


def _place(id: str | None) -> UUID | None:
    """The structure that was looked at."""
    return UUID(id) if id else None


async def _hand(visit: Visit, place: UUID | None, review: UUID) -> Outcome:
    """Ask the responsible worker, once a day, at an hour at which nobody is disturbed."""
    seen = await gather(visit.store, visit.person, visit.now, place)
    row = next((row for row in seen.needing if row.review == review), None) if seen else None
    if seen is None or row is None:
        return Outcome(next=await openings.overview(visit, place), notice="overview-done-meanwhile")
    occurrence = visit.today.isoformat()
    planned = await visit.store.reminders.of_subject(review)
    if any((one.rule, one.occurrence) == (HAND, occurrence) for one in planned):
        return Outcome(next=await openings.overview(visit, place), notice="overview-asked-already")
    worker = await visit.store.people.get(row.responsible)
    if worker is None or not there(worker, seen.structure.id):
        return Outcome(view="assign")
    new = await _question(visit, seen.structure, row, occurrence)
    planned_now = (visit.store.reminders.plan_statement(new),)
    return Outcome(planned_now, await openings.overview(visit, place), notice="overview-asked")


async def _question(visit: Visit, structure: Structure, row: Row, occurrence: str) -> NewReminder:
    worker = await visit.store.people.get(row.responsible)
    zone = worker.zone if worker else structure.zone
    due = Days.of(structure).allowed(visit.now, zone)
    return NewReminder(row.review, HAND, occurrence, row.responsible, due, row.case)


async def _load(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    if not may(visit.person, Action.OVERSEE):
        return Outcome(view="home")
    return Outcome(next=await openings.overview(visit, _place(talk.given.get("place"))))


FINISHES: dict[str, Finish] = {"overview": _overview, "load": _load}
"""By flow id."""
