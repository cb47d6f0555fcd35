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


def without(names: frozenset[Key]) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Takes the text that lies under these keys out of a stored turn's changes."""
    joined = {"/".join(key) for key in names}

    def strip(changes: dict[str, Any]) -> dict[str, Any]:
        answers = {key: _emptied(answer) if key in joined else answer for key, answer in changes.get("set", {}).items()}
        return {**changes, "set": answers} if answers else changes

    return strip


def _emptied(answer: dict[str, Any]) -> dict[str, Any]:
    if "v" not in answer:
        return answer
    return {name: part for name, part in answer.items() if name != "v"} | {"m": "skipped"}
