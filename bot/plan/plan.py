"""The plan of a case as it stands: the latest round, and what events and reviews since then made of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import chain

from bot.plan.looks import after
from bot.plan.planned import Goal, Plan, Step
from bot.plan.talks import KeptTalk, answers, text_of
from flows.answers import Answer, Key


def plan(talks: Iterable[KeptTalk]) -> Plan | None:
    """The plan after these talks; None before the first round or step."""
    made: Plan | None = None
    for one in talks:
        if one.flow == "reflection":
            made = of_round(one)
        elif one.flow == "event":
            made = _with(made, step_of_event(one))
        elif made and one.talk.given.get("round") == str(made.round or ""):
            made = after(made, one)
    return made


def _with(made: Plan | None, step: Step | None) -> Plan | None:
    """The plan with one more step."""
    if step is None:
        return made
    return replace(made, steps=(*made.steps, step)) if made else Plan(None, (), (step,))


def step_of_event(one: KeptTalk) -> Step | None:
    """The step agreed on after an event; without a word about whose it is, the worker's."""
    found = answers(one)
    theirs = found.get(("whose",), Answer()).value == ("theirs",)
    until = text_of(found.get(("until",), Answer()))
    said = found.get(("next",), Answer())
    text = text_of(said)
    id = f"0{one.id.int % 10**9}{1 if theirs else 2}"
    return Step(id, text, date.fromisoformat(until) if until else None, said.source) if text else None


def of_round(one: KeptTalk) -> Plan:
    """The plan of a round: what stands on its path, removed goals and texts aside."""
    found = answers(one)
    items = sorted({key[1] for key in found if key[0] == "goals" and len(key) > 2}, key=int)
    goals = tuple(_goal(found, item) for item in items)
    places = (((("goals", item), f"{item}{digit}", who)) for item in items for digit, who in _WHO)
    steps = (_step(found, *place) for place in chain(places, [((), "2", "mine")]))
    return Plan(one.id, goals, tuple(step for step in steps if step))


_WHO = (("1", "theirs"), ("2", "mine"))


def _goal(found: Mapping[Key, Answer], item: str) -> Goal:
    said = {key[2]: answer for key, answer in found.items() if key[:2] == ("goals", item)}
    goal, number = said.get("goal", Answer()), said.get("confidence", Answer()).value
    return Goal(
        item,
        text_of(goal),
        text_of(said.get("sign", Answer())),
        number if isinstance(number, int) else None,
        said.get("agreed", Answer()).value == ("no",),
        goal.source,
        needs=tuple(_needs(found, said.get("answers", Answer()))),
    )


def _needs(found: Mapping[Key, Answer], chosen: Answer) -> Iterator[str]:
    """The needs a goal names; where there is only one, it is that one."""
    there = {f"n{key[1]}": answer.value for key, answer in found.items() if key[0] == "needs" and key[2:] == _SAID}
    named = chosen.value if isinstance(chosen.value, tuple) else tuple(there) if len(there) == 1 else ()
    yield from (text for text in (there.get(one) for one in named) if isinstance(text, str))


_SAID = ("sentence",)


def _step(found: Mapping[Key, Answer], within: Key, id: str, who: str) -> Step | None:
    said = found.get((*within, who), Answer())
    text, until = text_of(said), text_of(found.get((*within, f"{who}-until"), Answer()))
    return Step(id, text, date.fromisoformat(until) if until else None, said.source) if text else None
