"""What the overview leads to."""

from uuid import UUID

from bot.days.occasions import HAND
from bot.days.stages import Days
from bot.rooms.oversight.facts import seen_of
from bot.screens.tokens import whole
from bot.turn.names import there
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, one
from bot.turn.visit import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from storage.reminders import NewReminder


async def overview(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The picture, another structure, or a hand that is offered."""
    what, about = one(talk, "what"), about_of(stored)
    if what == "home":
        return Outcome(HOME)
    if what == "load":
        return Outcome(Opens("load", about))
    if what.startswith("p"):
        return Outcome(Opens("overview", {"structure": str(whole(what[1:]))}))
    return await _hand(visit, Opens("overview", about), whole(what[1:]))


async def _hand(visit: Visit, back: Opens, review: UUID) -> Outcome:
    """Ask the responsible worker, once a day, at an hour at which nobody is disturbed."""
    seen = await seen_of(visit, back.about)
    row, structure = next(row for row in seen.needing if row.review == review), seen.structure
    occurrence = visit.today.isoformat()
    planned = await visit.store.reminders.of_subject(review)
    if any((one.rule, one.occurrence) == (HAND, occurrence) for one in planned):
        return Outcome(back, notice="overview-asked-already")
    worker = await visit.store.people.get(row.responsible)
    if worker is None or not there(worker, structure.id):
        return Outcome(Opens("assign"))
    due = Days.of(structure).allowed(visit.now, worker.zone)
    new = NewReminder(review, HAND, occurrence, worker.id, due, row.case)
    return Outcome(back, (visit.store.reminders.plan_statement(new),), "overview-asked")


async def load(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Back to the overview."""
    return Outcome(Opens("overview", about_of(stored)))
