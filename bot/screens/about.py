"""What stands above a question about a step or a goal: its own words, and where the person stood last."""

from collections.abc import Iterator
from datetime import date
from textwrap import shorten
from typing import Any

from bot.screens.scene import Scene
from flows.path import Spot

LONGEST_TITLE = 80
_BLOCKS = {("steps", "theirs"): "steps", ("steps", "mine"): "steps", ("goals", "goals"): "goals"}


def _item(scene: Scene, spot: Spot) -> dict[str, Any] | None:
    facts = _BLOCKS.get((scene.flow.id, spot.key[0]))
    found: dict[str, Any] | None = scene.talk.given.get(facts, {}).get(spot.key[1]) if facts else None
    return found


def title(scene: Scene, spot: Spot) -> str | None:
    """The step or goal in its own words, as the heading of its answers; its name where they were removed."""
    item = _item(scene, spot)
    if item is None:
        return None
    return shorten(item["text"], LONGEST_TITLE, placeholder="…") or _name(scene, spot)


def lines(scene: Scene, spot: Spot) -> tuple[str, ...]:
    """The step or goal this question is about."""
    item = _item(scene, spot)
    if item is None:
        return ()
    return tuple(_step(scene, spot, item) if scene.flow.id == "steps" else _goal(scene, spot, item))


def _name(scene: Scene, spot: Spot) -> str:
    """What it is called, in the person's form of address."""
    return scene.words.say(spot.block, scene.case.forms if scene.case else scene.forms)


def _step(scene: Scene, spot: Spot, step: dict[str, Any]) -> Iterator[str]:
    if step["text"]:
        yield f"{_name(scene, spot)}: {step['text']}"
    if step.get("until"):
        yield scene.say("steps-until", day=scene.day(date.fromisoformat(step["until"])))


def _goal(scene: Scene, spot: Spot, goal: dict[str, Any]) -> Iterator[str]:
    if goal["text"]:
        yield f"{_name(scene, spot)}: {goal['text']}"
    if goal.get("idea"):
        yield scene.say("goals-idea")
    if goal.get("sign") and spot.step.id == "seen":
        yield scene.say("goals-sign", sign=goal["sign"])
    if spot.step.id == "need":
        yield from (scene.say("goals-need", need=need) for need in goal.get("needs", ()) if need)
    if goal.get("last") is not None and spot.step.id == "now":
        yield scene.say("goals-last", number=goal["last"])
