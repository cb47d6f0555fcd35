"""When the doors about a code's course are open on its page, and where those lead that write at once or go on."""

from datetime import date

from bot.plan.begun import begun
from bot.plan.course import Course, called_off
from bot.plan.talks import basis
from bot.rights import Action, may
from bot.rooms.course.ends import woken
from bot.rooms.course.scales import drawn_from
from bot.turn.outcome import Opens, Outcome, Resumes
from bot.turn.room import Leads, Shown
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of
from storage.cases import Case, CaseState

# When they are open


def standing(*states: CaseState) -> Shown:
    """Whoever writes about the code may, while it stands like this."""

    async def shown(visit: Visit, about: About) -> bool:
        return _stands(visit, await case_of(visit, about), *states)

    return shown


def _stands(visit: Visit, case: Case, *states: CaseState) -> bool:
    there = case.frame is not None and stands(case, visit.today) in states
    return there and may(visit.person, Action.REFLECT, case=case)


async def may_tap(visit: Visit, about: About) -> bool:
    """The person was asked, so the two taps can be."""
    case = await case_of(visit, about)
    return _stands(visit, case, "active") and basis(case) != "none"


def waits(kind: str, state: CaseState, *, until: bool = False) -> Shown:
    """A look of this kind is open; with `until`, its day has come."""

    async def shown(visit: Visit, about: About) -> bool:
        case = await case_of(visit, about)
        if not _stands(visit, case, state):
            return False
        days = [one.due for one in await visit.due(case.id) if one.about.get("kind") == kind]
        return any(day <= visit.today for day in days) if until else bool(days)

    return shown


async def has_scales(visit: Visit, about: About) -> bool:
    """There is something to see."""
    case = await case_of(visit, about)
    return case.frame is not None and case.state != "closed" and drawn_from(await visit.talks(case.id))


# Where they lead


def look(kind: str) -> Leads:
    """The look of this kind that is due first: the one that was begun, or a new one."""

    async def leads(visit: Visit, about: About, id: str) -> Outcome:
        case = await case_of(visit, about)
        if there := await begun(visit, case, visit.house.reviews[kind]):
            return Outcome(Resumes(there, greets=True))
        due = [one for one in await visit.due(case.id) if one.about.get("kind") == kind]
        asked = {"case": str(case.id), **({"review": str(due[0].id)} if due else {})}
        return Outcome(Opens(visit.house.reviews[kind] if due else "case", asked))

    return leads


async def wake(visit: Visit, about: About, id: str) -> Outcome:
    """There is contact again; what fell due meanwhile is due on the next working day."""
    case = await case_of(visit, about)
    planner = await Course.of(visit, case)
    records, days = await woken(planner, await visit.due(case.id))
    return Outcome(Opens("case", about), (*records, planner.next_look(days)), "wake-done")


async def contact(visit: Visit, about: About, id: str) -> Outcome:
    """The person is back: the case goes on, and the plan is looked at within days."""
    case = await case_of(visit, about)
    planner, there = await Course.of(visit, case), await visit.due(case.id)
    asked = [review for review in there if review.about.get("kind") == "checkin"]
    records, days = await woken(planner, [review for review in there if review not in asked])
    new, due = await planner.event({"kind": "event", "event": "contact"}, there)
    ahead: list[date] = [day for day in (due, *days) if day > visit.today]
    ends = (*records, *called_off(visit, asked), *new, planner.next_look(ahead))
    return Outcome(Opens("case", about), ends, "contact-again")
