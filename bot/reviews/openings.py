"""What the dialogues of flows/reviews.py are given at their start."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from bot import cardkept, openings
from bot.endings import openings as endings
from bot.reviews.casepage import NAMES
from bot.reviews.duelist import due
from bot.reviews.history import history as told
from bot.reviews.plan import plan
from bot.reviews.planned import Goal, Step
from bot.reviews.talks import kept
from bot.rights import Action
from bot.speaking import said_day
from bot.visits import Opening, Visit
from locales.localizer import localizer
from storage.cases import Case
from storage.records import Owner
from storage.reviews import Review

OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {"reviews": due}
"""By command."""

NEEDS: dict[str, Action] = {"reviews": Action.REFLECT}
"""What one must be allowed to for them."""

FLOW_OF = {"round": "reflection"}
"""The dialogue of a kind of review, where it is called otherwise."""


async def for_review(visit: Visit, case: Case, review: Review) -> Opening:
    """The dialogue that a review asks for."""
    match review.about.get("kind"):
        case "steps":
            return await steps(visit, case, review.id)
        case "goals":
            return await goals(visit, case, review.id)
        case "round":
            return await openings.reflection(visit, case, "full", review.id)
        case _:
            return await endings.for_review(visit, case, review)


async def running(visit: Visit, case: Case, flow: str) -> UUID | None:
    """A dialogue of this kind that this person has begun about the case and not finished."""
    talks = await visit.store.conversations.of_case(case.id)
    mine = [one.id for one in talks if one.flow == flow and one.person == visit.person.id and not one.finished]
    return mine[-1] if mine else None


async def steps(visit: Visit, case: Case, review: UUID | None = None) -> Opening:
    """A look at the steps that are open."""
    made = plan(kept(await visit.store.conversations.of_case(case.id)))
    found = {step.id: _step(step) for step in made.open_steps} if made else {}
    lines = [] if found else [visit.say("steps-none")]
    return _look("steps", case, made.round if made else None, found, lines, review)


async def goals(visit: Visit, case: Case, review: UUID | None = None) -> Opening:
    """A look at the goals as they stand now."""
    talks = await visit.store.conversations.of_case(case.id)
    made = plan(kept(talks))
    found = {goal.id: _goal(goal) for goal in made.open_goals} if made else {}
    lines = [] if found else [visit.say("goals-none")]
    cards = cardkept.given(localizer(visit.person.language), talks)
    return _look("goals", case, made.round if made else None, found, lines, review, **cards)


def _look(
    flow: str, case: Case, since: UUID | None, found: dict[str, Any], lines: list[str], review: UUID | None, **more: Any
) -> Opening:
    given = {
        flow: found,
        "round": str(since or ""),
        "basis": (case.frame or {}).get("basis", "none"),
        "lines": lines,
        **({"review": str(review)} if review else {}),
        **more,
    }
    return Opening(flow, Owner("case", case.id), given, case.id)


def _step(step: Step) -> dict[str, Any]:
    until = {"until": step.until.isoformat()} if step.until else {}
    return {"text": step.text, "mine": step.mine, **until}


def _goal(goal: Goal) -> dict[str, Any]:
    return {"text": goal.text, "sign": goal.sign, "last": goal.number, "idea": goal.idea, "needs": list(goal.needs)}


async def history(visit: Visit, case: Case) -> Opening:
    """What was set and what became of it, and every talk that is kept."""
    talks = kept(await visit.store.conversations.of_case(case.id), NAMES)
    given = {
        "lines": told(visit, case, talks) or [visit.say("case-no-rounds")],
        "rounds": [visit.say(NAMES[one.flow], day=said_day(one.at.date(), visit.person.language)) for one in talks],
        "talks": [str(one.id) for one in talks],
    }
    return Opening("history", Owner("case", case.id), given, case.id)
