"""What the menus of flows/course.py and the two taps lead to."""

from datetime import date, timedelta

from bot.plan.begun import begun
from bot.plan.course import Course
from bot.rooms.course import today
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, Resumes, one, said
from bot.turn.room import Refuses
from bot.turn.visit import Visit, case_of
from flows.answers import Talk
from flows.events import Problem
from storage.cases import Case
from storage.conversations import StoredConversation


def within(weeks: int, problem: str) -> Refuses:
    """A day that is so many weeks away at most."""

    async def refused(visit: Visit, talk: Talk, day: str) -> Problem | None:
        last = visit.today + timedelta(weeks=weeks)
        return Problem(problem, {"weeks": weeks}) if date.fromisoformat(day) > last else None

    return refused


async def happened(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A short look at the plan within some working days."""
    kind, case = one(talk, "kind"), await case_of(visit, about_of(stored))
    if kind == "back":
        return Outcome(_page(case))
    planner, there = await Course.of(visit, case), await visit.due(case.id)
    records, due = await planner.event({"kind": "event", "event": kind}, there)
    look = planner.next_look([due, *(review.due for review in there)])
    return Outcome(_page(case), (*records, look), "event-planned")


async def course(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Move a date, take a break, end: the talk that was begun, or a new one."""
    what, case = one(talk, "what"), await case_of(visit, about_of(stored))
    if what == "back":
        return Outcome(_page(case))
    there = await begun(visit, case, what) if what == "exit" else None
    return Outcome(Resumes(there, greets=True) if there else Opens(what, {"case": str(case.id)}))


async def move(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The review is due on that day, with its reason; one that is done meanwhile stays as it is."""
    which, case = one(talk, "which"), await case_of(visit, about_of(stored))
    if which == "back":
        return Outcome(_page(case))
    there = {review.id: review for review in await visit.due(case.id)}
    review = there.pop(whole(which[1:]), None)
    if review is None:
        return Outcome(_page(case), notice="move-gone")
    due, planner = _day(talk, "day"), await Course.of(visit, case)
    about = {**review.about, "moved": [*review.about.get("moved", ()), one(talk, "why")]}
    look = planner.next_look([due, *(other.due for other in there.values())])
    return Outcome(_page(case), (*await planner.moved(review, due, about), look), "move-done")


async def rest(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Nothing comes before that day."""
    case = await case_of(visit, about_of(stored))
    if one(talk, "sure") != "yes":
        return Outcome(_page(case))
    until, planner = _day(talk, "until"), await Course.of(visit, case)
    record = visit.store.cases.state_statement(case.id, "resting", rests_until=until)
    return Outcome(_page(case), (record, *planner.held(await visit.due(case.id), until)), "rest-begins")


async def whose(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The two taps of this code."""
    which = one(talk, "which")
    case = None if which == "home" else await visit.case(whole(which[1:]))
    return today.begun(visit, case) if case else Outcome(HOME)


async def seen(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Back to the code's page."""
    return Outcome(_page(await case_of(visit, about_of(stored))))


async def tapped(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Thanks."""
    return Outcome(notice="today-thanks")


def _page(case: Case) -> Opens:
    return Opens("case", {"case": str(case.id)})


def _day(talk: Talk, question: str) -> date:
    return date.fromisoformat(said(talk, question) or "")
