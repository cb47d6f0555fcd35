"""Steps that were renamed with `was=`: their answers move to the new id when a talk is loaded."""

from dataclasses import replace

from flows.answers import NOTE, Key, Talk, without_items
from flows.checks import declared
from flows.steps import Flow


def renamed(flow: Flow, talk: Talk) -> Talk:
    """The talk with every answer under the id its step has now; an answer given since the rename goes first."""
    moves = _moves(flow)
    if not moves:
        return talk
    answers = dict(talk.answers)
    for key in talk.answers:
        new = _moved(key, moves)
        if new != key:
            answers.setdefault(new, answers[key])
            del answers[key]
    return replace(talk, answers=answers)


def names_of(flow: Flow, key: Key) -> frozenset[Key]:
    """The key and every key under which its answer may lie in stored turns."""
    moves = _moves(flow)
    olds = {old for old, new in moves.items() if (*old[:-1], new) == without_items(_step_of(key))}
    tail = key[len(_step_of(key)) :]
    return frozenset({key} | {(*_step_of(key)[:-1], old[-1], *tail) for old in olds})


def _moves(flow: Flow) -> dict[Key, str]:
    """The trails of old ids, and the id that stands for each now."""
    if "moves" not in flow.known:
        moves = {(*trail[:-1], old): step.id for trail, step in declared(flow) for old in step.was}
        flow.known["moves"] = moves
    known: dict[Key, str] = flow.known["moves"]
    return known


def _moved(key: Key, moves: dict[Key, str]) -> Key:
    step = _step_of(key)
    new = moves.get(without_items(step))
    return (*step[:-1], new, *key[len(step) :]) if new else key


def _step_of(key: Key) -> Key:
    return key[:-1] if key[-1] == NOTE else key
