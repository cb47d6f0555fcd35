"""When the doors to looks are open, and that a look which was begun is gone on with."""

from bot.plan.begun import begun
from bot.plan.planned import Plan
from bot.plan.talks import NAMES, kept
from bot.rights import Action, may
from bot.rooms.reviews.facts import planned
from bot.turn.outcome import Opens, Outcome, Resumes
from bot.turn.room import Leads
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of


async def reflects(visit: Visit, about: About) -> bool:
    """Caseworkers."""
    return may(visit.person, Action.REFLECT)


async def has_steps(visit: Visit, about: About) -> bool:
    """Some step is open."""
    made = await _plan(visit, about)
    return bool(made and made.open_steps)


async def has_goals(visit: Visit, about: About) -> bool:
    """Some goal is open."""
    made = await _plan(visit, about)
    return bool(made and made.open_goals)


async def _plan(visit: Visit, about: About) -> Plan | None:
    """The plan, while something can be written about the case."""
    case = await case_of(visit, about)
    writes = case.frame is not None and stands(case, visit.today) == "active"
    return await visit.once(("plan", case.id), lambda: planned(visit, case)) if writes else None


async def has_history(visit: Visit, about: About) -> bool:
    """Some talk is kept."""
    case = await case_of(visit, about)
    return bool(kept(await visit.talks(case.id), NAMES))


def look(flow: str) -> Leads:
    """A look at steps or goals from the code's page."""

    async def leads(visit: Visit, about: About, id: str) -> Outcome:
        there = await begun(visit, await case_of(visit, about), flow)
        return Outcome(Resumes(there, greets=True) if there else Opens(flow, {"case": about["case"]}))

    return leads
