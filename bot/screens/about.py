"""What stands above a question: the step or goal it is about, where the person stood last, what it leans on."""

from collections.abc import Iterator
from datetime import date
from textwrap import shorten

from bot.screens.scene import Scene
from flows.answers import Scope, Source
from flows.lookback import GOALS, STEPS, Looks, OpenGoal, OpenStep
from flows.path import Spot, path, standing

LONGEST_TITLE = 80


def title(scene: Scene, spot: Spot) -> str | None:
    """The step or goal in its own words, as the heading of its answers; its name where they were removed."""
    item = _step_at(scene, spot) or _goal_at(scene, spot)
    if item is None:
        return None
    return shorten(item.get("text", ""), LONGEST_TITLE, placeholder="…") or _name(scene, spot)


def lines(scene: Scene, spot: Spot) -> tuple[str, ...]:
    """The step or goal this question is about."""
    if step := _step_at(scene, spot):
        return tuple(_step(scene, spot, step))
    if goal := _goal_at(scene, spot):
        return tuple(_goal(scene, spot, goal))
    return tuple(_leant_on(scene, spot)) if scene.together else ()


def _leant_on(scene: Scene, spot: Spot) -> Iterator[str]:
    """With the person in the room no earlier answers are listed: what a question leans on, they said themselves."""
    for one in path(scene.flow, scene.talk):
        if one.within == spot.within and one.step.id in spot.step.leans_on:
            answer = standing(one, scene.talk)
            if answer and answer.mark is None and (answer.source is Source.SAID or not one.step.person):
                said = shorten(scene.answer(one, answer), LONGEST_TITLE, placeholder="…")
                yield f"{scene.label(one)}: {said}"


def _step_at(scene: Scene, spot: Spot) -> OpenStep | None:
    if scene.flow.id != STEPS.id or spot.key[0] not in ("theirs", "mine"):
        return None
    return Scope(scene.talk).facts(Looks).get("steps", {}).get(spot.key[1])


def _goal_at(scene: Scene, spot: Spot) -> OpenGoal | None:
    if scene.flow.id != GOALS.id or spot.key[0] != "goals":
        return None
    return Scope(scene.talk).facts(Looks).get("goals", {}).get(spot.key[1])


def _name(scene: Scene, spot: Spot) -> str:
    """What it is called, in the person's form of address."""
    return scene.words.say(spot.block, scene.case.forms if scene.case else scene.forms)


def _step(scene: Scene, spot: Spot, step: OpenStep) -> Iterator[str]:
    if text := step.get("text"):
        yield f"{_name(scene, spot)}: {text}"
    if until := step.get("until"):
        yield scene.say("steps-until", day=scene.day(date.fromisoformat(until)))


def _goal(scene: Scene, spot: Spot, goal: OpenGoal) -> Iterator[str]:
    if text := goal.get("text"):
        yield f"{_name(scene, spot)}: {text}"
    if goal.get("idea"):
        yield scene.say("goals-idea")
    yield from _beside(scene, spot.step.id, goal)


def _beside(scene: Scene, question: str, goal: OpenGoal) -> Iterator[str]:
    """What is good to know at one question alone."""
    sign, last = goal.get("sign"), goal.get("last")
    if question == "seen" and sign:
        yield scene.say("goals-sign", sign=sign)
    if question == "need":
        yield from (scene.say("goals-need", need=need) for need in goal.get("needs", ()) if need)
    if question == "now" and last is not None:
        yield scene.say("goals-last", number=last)
