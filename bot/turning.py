"""Several events as one turn, and taking a text out of stored turns."""

from collections.abc import Callable
from typing import Any

from flows.answers import Changes, Key, Talk
from flows.engine import advance
from flows.events import Event, Turn
from flows.steps import Flow


def advance_all(flow: Flow, talk: Talk, events: tuple[Event, ...]) -> Turn:
    """Several events as one turn: all of them or, with a problem, none."""
    merged, erased = Changes(place=talk.place), None
    for event in events:
        turn = advance(flow, talk, event)
        if turn.problem or turn.changes is None:
            return turn
        merged = _merged(merged, turn.changes)
        talk, erased = turn.talk, turn.erased or erased
    return Turn(talk, merged, erased=erased)


def _merged(first: Changes, second: Changes) -> Changes:
    put = {key: answer for key, answer in first.put.items() if key not in second.gone} | dict(second.put)
    given = second.given if second.given is not None else first.given
    return Changes(put, (*first.gone, *second.gone), second.place, second.finished, given)


def without(key: Key) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Takes the text at this key out of a stored turn's changes."""
    joined = "/".join(key)

    def strip(changes: dict[str, Any]) -> dict[str, Any]:
        answer = changes.get("set", {}).get(joined)
        if not answer or "v" not in answer:
            return changes
        kept = {name: part for name, part in answer.items() if name != "v"} | {"m": "skipped"}
        return {**changes, "set": {**changes["set"], joined: kept}}

    return strip
