"""What looks at steps and goals know, and a code's history."""

from typing import cast

from bot.plan import keepsakes
from bot.plan.plan import plan
from bot.plan.planned import Goal, Plan, Step
from bot.plan.talks import NAMES, basis, kept
from bot.rooms.reviews.history import told
from bot.screens.scene import said_day
from bot.screens.tokens import short
from bot.turn.visit import About, Visit, case_of
from flows.lookback import Looks, OpenGoal, OpenStep
from flows.reviews import Told
from locales.localizer import localizer
from storage.cases import Case


async def planned(visit: Visit, case: Case) -> Plan | None:
    """The plan of a case as it stands."""
    return plan(kept(await visit.talks(case.id)))


async def steps(visit: Visit, about: About) -> Looks:
    """The steps that are open."""
    case = await case_of(visit, about)
    made = await planned(visit, case)
    return {**_look(case, made), "steps": {step.id: _step(step) for step in made.open_steps} if made else {}}


async def goals(visit: Visit, about: About) -> Looks:
    """The goals as they stand now, and the cards that were kept."""
    case = await case_of(visit, about)
    made = await planned(visit, case)
    found = {goal.id: _goal(goal) for goal in made.open_goals} if made else {}
    return {**_look(case, made), "goals": found, "left": keepsakes.left(await visit.talks(case.id))}


def _look(case: Case, made: Plan | None) -> Looks:
    return {"round": str((made and made.round) or ""), "basis": basis(case)}


def _step(step: Step) -> OpenStep:
    found: OpenStep = {"text": step.text, "mine": step.mine}
    return {**found, "until": step.until.isoformat()} if step.until else found


def _goal(goal: Goal) -> OpenGoal:
    return {
        "text": goal.text or "", "sign": goal.sign, "last": goal.number, "idea": goal.idea, "needs": list(goal.needs),
    }  # fmt: skip


async def no_steps(visit: Visit, about: About) -> Looks:
    """That there are none, if so."""
    return {"lines": [] if _known(about).get("steps") else [visit.say("steps-none")]}


async def no_goals(visit: Visit, about: About) -> Looks:
    """The same of goals; and the kept cards in words."""
    known = _known(about)
    found: Looks = {"lines": [] if known.get("goals") else [visit.say("goals-none")]}
    cards = known.get("left", [])
    return {**found, "kept": keepsakes.offers(localizer(visit.person.language), cards)} if cards else found


def _known(about: About) -> Looks:
    return cast("Looks", about)


async def history(visit: Visit, about: About) -> Told:
    """What was set and what became of it, and every talk that is kept."""
    case = await case_of(visit, about)
    talks = kept(await visit.talks(case.id), NAMES)
    days = [(one, said_day(one.at.date(), visit.person.language)) for one in talks]
    return {
        "lines": told(visit, case, talks) or [visit.say("case-no-rounds")],
        "talks": [(f"r{short(one.id)}", visit.say(NAMES[one.flow], day=day)) for one, day in days],
    }
