"""What the last talk, the questions after it and a look after an event write, and what waking does."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Executable

from bot.plan.course import Course, called_off
from bot.plan.reviews import after_look, done
from bot.turn.now import about_of
from bot.turn.outcome import Outcome, one, said
from bot.turn.visit import Visit, case_of
from flows.answers import Scope, Talk
from flows.closing import Closing
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.reviews import Review


async def woken(planner: Course, there: Iterable[Review]) -> tuple[list[Executable], list[date]]:
    """The case is active; the days of what is open, as they are from now on."""
    visit, days = planner.visit, list[date]()
    records: list[Executable] = [visit.store.cases.state_statement(planner.case.id, "active")]
    for review in there:
        passed = review.due <= visit.today
        days.append(planner.next_workday() if passed else review.due)
        records += await planner.moved(review, days[-1], review.about) if passed else ()
    return records, days


async def event(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Looked at; a next step joins the plan. Where that does not fit any more, a new round is proposed."""
    case = await case_of(visit, about_of(stored))
    anew = talk.chose("no", "fits")
    ended = await (after_look(visit, case, stored, talk) if said(talk, "next") else _done(visit, case, talk))
    return Outcome(records=ended, notice="event-new-round" if anew else None)


async def _done(visit: Visit, case: Case, talk: Talk) -> tuple[Executable, ...]:
    review = _asked_by(talk)
    if not review:
        return ()
    left = [one.due for one in await visit.due(case.id) if str(one.id) != review]
    look = visit.store.cases.next_look_statement(case.id, min(left, default=None))
    return (*done(visit, UUID(review)), look)


async def exit_talk(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Nothing else is due; with consent we ask again some months later."""
    case = await case_of(visit, about_of(stored))
    own, there = _asked_by(talk), await visit.due(case.id)
    records = [*(done(visit, UUID(own)) if own else ())]
    records += called_off(visit, (review for review in there if str(review.id) != own))
    if not _again(talk):
        return Outcome(records=(*records, *_over(visit, case)), notice="exit-ended")
    planner = await Course.of(visit, case)
    days = planner.aftercare()
    records += [await planner.new(day, {"kind": "checkin"}) for day in days]
    records.append(visit.store.cases.state_statement(case.id, "aftercare", ended=visit.today))
    return Outcome(records=(*records, planner.next_look(days)), notice="exit-aftercare")


async def checkin(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The next one stands; after the last, or where the person wants no more, it is over."""
    case = await case_of(visit, about_of(stored))
    left = [one for one in await visit.due(case.id) if str(one.id) != _asked_by(talk)]
    if left and _again(talk):
        return Outcome(records=await _done(visit, case, talk), notice="checkin-next")
    records = (*await _done(visit, case, talk), *called_off(visit, left), *_over(visit, case))
    return Outcome(records=records, notice="checkin-ended")


def _asked_by(talk: Talk) -> str | None:
    """The review it was begun for."""
    return Scope(talk).facts(Closing).get("review")


def _again(talk: Talk) -> bool:
    """Only a clear yes is one."""
    return "yes" in (one(talk, "again"), one(talk, "agreed"))


def _over(visit: Visit, case: Case) -> tuple[Executable, ...]:
    cases = visit.store.cases
    ended = case.ended or visit.today
    return (cases.state_statement(case.id, "ended", ended=ended), cases.next_look_statement(case.id, None))
