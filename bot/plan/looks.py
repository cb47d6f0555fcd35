"""What a look at steps or goals makes of a plan."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from bot.plan.planned import Goal, Plan, Step
from bot.plan.talks import KeptTalk, answers, text_of
from flows.answers import Answer, Key


def after(before: Plan, one: KeptTalk) -> Plan:
    """What a review makes of the plan."""
    found = answers(one)
    if one.flow == "goals":
        return replace(before, goals=tuple(_goal_after(goal, _of(found, "goals", goal.id)) for goal in before.goals))
    return replace(before, steps=tuple(_steps_after(before.steps, found)))


def _of(found: Mapping[Key, Answer], block: str, id: str) -> dict[str, Answer]:
    return {key[2]: answer for key, answer in found.items() if key[:2] == (block, id)}


def _goal_after(goal: Goal, said: Mapping[str, Answer]) -> Goal:
    number = said.get("now", Answer()).value
    goal = replace(goal, number=number if isinstance(number, int) else goal.number)
    match said.get("yours", Answer()).value:
        case ("no",):
            return replace(goal, state="no")
        case ("yes",):
            return replace(goal, idea=False)
        case ("changed",):
            new = said.get("text", Answer())
            return replace(goal, text=text_of(new), source=new.source, idea=False)
        case _:
            return goal


def _steps_after(steps: Iterable[Step], found: Mapping[Key, Answer]) -> Iterator[Step]:
    for step in steps:
        said = _of(found, "mine" if step.mine else "theirs", step.id)
        became, further = (_first(said.get(name)) for name in ("became", "further"))
        if became in ("done", "unneeded"):
            yield replace(step, state=became)
        elif further == "drop":
            yield replace(step, state=further)
        elif further == "change":
            new, until = said.get("text", Answer()), text_of(said.get("until", Answer()))
            if text := text_of(new):  # removed for good, the words before it do not come back
                yield replace(step, text=text, until=date.fromisoformat(until) if until else None, source=new.source)
        else:
            yield step


def _first(answer: Answer | None) -> str:
    return answer.value[0] if answer and isinstance(answer.value, tuple) and answer.value else ""
