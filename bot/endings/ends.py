"""What an event, waking, the last talk and the questions after it write."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import Executable

from bot.endings.planning import Planner, called_off
from bot.finishing import Outcome, case_of, one, said
from bot.reviews.planning import after_look, done
from bot.rights import Action, may
from bot.visits import Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.reviews import Review

_NOT_YOURS = Outcome(view="case", notice="notice-not-yours")


async def event_planned(visit: Visit, case: Case, kind: str) -> tuple[Executable, ...]:
    """A short look at the plan within some working days."""
    planner = await Planner.of(visit, case)
    there = await visit.store.reviews.open_of_case(case.id)
    records, due = await planner.event({"kind": "event", "event": kind}, there)
    return (*records, planner.next_look([due, *(review.due for review in there)]))


async def wake(visit: Visit, case: Case) -> Outcome:
    """There is contact again; what fell due meanwhile is due on the next working day."""
    if not may(visit.person, Action.REFLECT, case=case):
        return _NOT_YOURS
    if case.state != "resting":
        return Outcome(view="case")
    planner = await Planner.of(visit, case)
    records, days = await _woken(planner, await visit.store.reviews.open_of_case(case.id))
    return Outcome((*records, planner.next_look(days)), view="case", notice="wake-done")


async def _woken(planner: Planner, there: Iterable[Review]) -> tuple[list[Executable], list[date]]:
    """The case is active; the days of what is open, as they are from now on."""
    visit, days = planner.visit, list[date]()
    records: list[Executable] = [visit.store.cases.state_statement(planner.case.id, "active")]
    for review in there:
        passed = review.due <= visit.today
        days.append(planner.next_workday() if passed else review.due)
        records += await planner.moved(review, days[-1], review.about) if passed else ()
    return records, days


async def contact(visit: Visit, case: Case) -> Outcome:
    """The person is back: the case goes on, and the plan is looked at within days."""
    if not may(visit.person, Action.REFLECT, case=case):
        return _NOT_YOURS
    if case.state not in ("resting", "aftercare", "ended"):
        return Outcome(view="case")
    planner, there = await Planner.of(visit, case), await visit.store.reviews.open_of_case(case.id)
    asked = [review for review in there if review.about.get("kind") == "checkin"]
    records, days = await _woken(planner, [review for review in there if review not in asked])
    new, due = await planner.event({"kind": "event", "event": "contact"}, there)
    ahead = [day for day in (due, *days) if day > visit.today]
    ends = (*records, *called_off(visit, asked), *new, planner.next_look(ahead))
    return Outcome(ends, view="case", notice="contact-again")


async def event(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Looked at; a next step joins the plan. Where that does not fit any more, a new round is proposed."""
    case = await case_of(visit, stored)
    anew = talk.chose("no", "fits")
    ended = await (after_look(visit, case, stored, talk) if said(talk, "next") else _done(visit, case, talk))
    return Outcome(ended, notice="event-new-round" if anew else None)


async def _done(visit: Visit, case: Case, talk: Talk) -> tuple[Executable, ...]:
    review = talk.given.get("review")
    if not review:
        return ()
    there = await visit.store.reviews.open_of_case(case.id)
    left = [one.due for one in there if str(one.id) != review]
    look = visit.store.cases.next_look_statement(case.id, min(left, default=None))
    return (*done(visit, UUID(review)), look)


async def exit_talk(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Nothing else is due; with consent we ask again some months later."""
    case = await case_of(visit, stored)
    own = talk.given.get("review")
    there = await visit.store.reviews.open_of_case(case.id)
    records = [*(done(visit, UUID(own)) if own else ())]
    records += called_off(visit, (review for review in there if str(review.id) != own))
    if not _again(talk):
        return Outcome((*records, *_over(visit, case)), notice="exit-ended")
    planner = await Planner.of(visit, case)
    days = planner.aftercare()
    records += [await planner.new(day, {"kind": "checkin"}) for day in days]
    records.append(visit.store.cases.state_statement(case.id, "aftercare", ended=visit.today))
    return Outcome((*records, planner.next_look(days)), notice="exit-aftercare")


async def checkin(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The next one stands; after the last, or where the person wants no more, it is over."""
    case = await case_of(visit, stored)
    own = str(talk.given.get("review"))
    left = [one for one in await visit.store.reviews.open_of_case(case.id) if str(one.id) != own]
    if left and _again(talk):
        return Outcome(await _done(visit, case, talk), notice="checkin-next")
    records = (*await _done(visit, case, talk), *called_off(visit, left), *_over(visit, case))
    return Outcome(records, notice="checkin-ended")


def _again(talk: Talk) -> bool:
    """Only a clear yes is one."""
    return "yes" in (one(talk, "again"), one(talk, "agreed"))


def _over(visit: Visit, case: Case) -> tuple[Executable, ...]:
    cases = visit.store.cases
    ended = case.ended or visit.today
    return (cases.state_statement(case.id, "ended", ended=ended), cases.next_look_statement(case.id, None))
