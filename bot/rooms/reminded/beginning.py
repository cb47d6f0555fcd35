"""Begin: the right dialogue at the right question, whatever the reminder is about."""

from uuid import UUID

from bot.days.occasions import LATER, WEEKLY
from bot.plan.begun import begun
from bot.turn.deeds import Deed, Goes, Says
from bot.turn.entrance import barred
from bot.turn.outcome import Opens, Outcome, Resumes, Stays
from bot.turn.visit import Visit
from storage.reminders import Reminder
from storage.reviews import Review


async def begin(visit: Visit, reminder: Reminder, before: str) -> Deed:
    """A review, the overview, a wish, or a talk that was left half done; `before` is the talk to come back to."""
    if review := await visit.store.reviews.get(reminder.subject):
        return await _review(visit, reminder, review)
    if reminder.rule.rstrip(LATER) == WEEKLY:
        return await _opened(visit, reminder, Opens("overview", {"structure": str(reminder.subject)}))
    if await visit.store.wishes.get(reminder.subject):
        return Goes(Outcome(Opens("wished", {"reminder": str(reminder.id), "before": before})))
    talk = await visit.store.conversations.get(reminder.subject)
    if talk is None or talk.finished or talk.erased or talk.person != visit.person.id:
        return _over(visit, reminder)
    return _resumed(visit, reminder, talk.id)


async def _review(visit: Visit, reminder: Reminder, review: Review) -> Deed:
    if review.done or review.cancelled:
        return _over(visit, reminder)
    flow = visit.house.reviews[review.about["kind"]]
    return await _opened(visit, reminder, Opens(flow, {"case": str(review.case), "review": str(review.id)}))


async def _opened(visit: Visit, reminder: Reminder, opens: Opens) -> Deed:
    """It begins, or goes on where it was left; what is not open now leaves the reminder as it was."""
    case = await visit.case(opens.about.get("case"))
    if why := barred(visit, visit.house.dialogues[opens.flow], opens.about, case):
        return Says(why)
    if case and (there := await begun(visit, case, opens.flow)):
        return _resumed(visit, reminder, there)
    return Goes(Outcome(opens, (visit.store.reminders.settle_one_statement(reminder.id, visit.now),)))


def _resumed(visit: Visit, reminder: Reminder, talk: UUID) -> Deed:
    """A talk that was begun comes to the front as it is; the turn says that somebody is here again."""
    settled = visit.store.reminders.settle_one_statement(reminder.id, visit.now)
    return Goes(Outcome(Resumes(talk, greets=True, touches=True), (settled,)))


def _over(visit: Visit, reminder: Reminder) -> Deed:
    settled = visit.store.reminders.settle_one_statement(reminder.id, visit.now)
    return Goes(Outcome(Stays(), (settled,), "nudge-settled"))
