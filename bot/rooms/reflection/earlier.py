"""What earlier rounds said, as it is offered in the next one: texts by one tap, their themes first."""

from collections.abc import Iterator, Sequence

from bot.plan.plan import plan
from bot.plan.planned import Plan
from bot.plan.talks import KeptTalk, answers, text_of
from flows.answers import Answer, Key, live_items
from flows.path import path
from flows.reflection import Reflected
from flows.registry import FLOWS
from flows.steps import Ask

Before = list[str | None]
_REPEATED = ("needs", "goals")
_NEVER = ("change", "celebrate")
"""Texts that only made sense beside what they changed, or at their time."""


def earlier(talks: Sequence[KeptTalk]) -> Reflected:
    """What the next round is given of the ones before, to each question of the person its last answer."""
    rounds = [one for one in talks if one.flow == "reflection"]
    if not rounds:
        return {}
    found: dict[str, Before] = {}
    for one in rounds:
        found |= {"/".join(_place(key)): _said(answer) for key, answer in _texts(one) if key[0] not in _REPEATED}
    last, now = rounds[-1], plan(talks)
    found |= {"/".join(key): _said(answer) for key, answer in _of_needs(last)}
    found |= {"/".join(key): said for key, said in _of_goals(last, now)} if now else {}
    return {"before": found, "earlier": _themes(last)}


def _texts(one: KeptTalk) -> Iterator[tuple[Key, Answer]]:
    asked = {spot.key for spot in path(FLOWS[one.flow], one.talk) if isinstance(spot.step, Ask) and spot.step.person}
    yield from ((key, answer) for key, answer in answers(one).items() if key in asked and key[-1] not in _NEVER)


def _place(key: Key) -> Key:
    """A theme that the worker had added is asked at the same place as any other."""
    return ("themes", *key[1:]) if key[0] == "extra" else key


def _said(answer: Answer) -> Before:
    return [text_of(answer), answer.source]


def _of_needs(last: KeptTalk) -> Iterator[tuple[Key, Answer]]:
    numbers = {item: str(number) for number, item in enumerate(live_items(last.talk, ("needs",), 1), start=1)}
    yield from ((("needs", numbers[key[1]], key[2]), said) for key, said in _texts(last) if key[0] == "needs")


def _of_goals(last: KeptTalk, now: Plan) -> Iterator[tuple[Key, Before]]:
    """The goals and the person's steps as they stand now, not as they stood then."""
    numbers = {goal.id: str(number) for number, goal in enumerate(now.open_goals, start=1)}
    for key, answer in _texts(last):
        if key[0] == "goals" and key[1] in numbers and key[2] not in ("goal", "theirs"):
            yield ("goals", numbers[key[1]], key[2]), _said(answer)
    for goal in now.open_goals:
        yield ("goals", numbers[goal.id], "goal"), [goal.text, goal.source]
    for step in now.open_steps:
        if not step.mine and step.id[:-1] in numbers:
            yield ("goals", numbers[step.id[:-1]], "theirs"), [step.text, step.source]


def _themes(last: KeptTalk) -> list[str]:
    found = answers(last)
    picked = [found[key].value for key in (("themes",), ("added",)) if key in found]
    return [theme for value in picked if isinstance(value, tuple) for theme in value if theme != "none"]
