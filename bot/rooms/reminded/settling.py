"""Done, and handed to the deputy: nothing opens, and the reminder needs this person no more."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.days.chain import CHAIN
from bot.days.occasions import LATER
from bot.plan.reviews import done_elsewhere
from bot.rights import Action, may
from bot.turn.deeds import Deed, Goes, Says
from bot.turn.outcome import Outcome, Stays
from bot.turn.visit import Visit
from storage.reminders import NewReminder, Reminder

TO_WORKERS = frozenset(stage.name for stage in CHAIN if stage.role == "worker")
"""What speaks to whoever works with the person."""


async def done(visit: Visit, reminder: Reminder) -> Deed:
    """Whoever works with the person says that the review was done; for anybody else only the message is."""
    store = visit.store
    review = await store.reviews.get(reminder.subject) if reminder.rule.rstrip(LATER) in TO_WORKERS else None
    case = await visit.case(review.case) if review else None
    if review and case and may(visit.person, Action.REFLECT, case=case):
        return Goes(Outcome(Stays(), await done_elsewhere(visit, case, review), "nudge-done"))
    settled = store.reminders.settle_one_statement(reminder.id, visit.now)
    return Goes(Outcome(Stays(), (settled,), "nudge-done"))


async def handed_over(visit: Visit, reminder: Reminder) -> Deed:
    """Whoever stands in today gets this reminder, inside the same organisation."""
    case = await visit.case(reminder.case)
    if case is None:
        return Says("nudge-unknown")
    standing_in = await visit.store.deputies.of_person(visit.person.id, visit.today)
    who = next((one.deputy for one in standing_in if one.organisation == case.organisation), None)
    if who is None:
        return Says("nudge-no-deputy")
    settled = visit.store.reminders.settle_one_statement(reminder.id, visit.now)
    records = (*await _for_deputy(visit, reminder, who, visit.now), settled)
    return Goes(Outcome(Stays(), records, "nudge-handed"))


async def _for_deputy(visit: Visit, reminder: Reminder, who: UUID, at: datetime) -> tuple[Executable, ...]:
    """The same message to somebody else; one who was done with it already hears of it once more."""
    rule, occurrence = reminder.rule, reminder.occurrence
    for one in await visit.store.reminders.of_subject(reminder.subject):
        if (one.person, one.rule, one.occurrence) == (who, rule, occurrence):
            if one.settled is None:
                return ()
            rule, occurrence = rule.rstrip(LATER) + LATER, at.isoformat()
    again = NewReminder(reminder.subject, rule, occurrence, who, at, reminder.case, reminder.late)
    return (visit.store.reminders.plan_statement(again),)
