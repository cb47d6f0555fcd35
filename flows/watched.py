"""A flow whose guards tell what they said, for the walk that wants to see each of them say both."""

from collections.abc import Callable
from dataclasses import replace
from functools import wraps

from flows.answers import Scope
from flows.steps import Collect, Flow, ForEach, Guard, Node, Part, When

Saw = Callable[[str, bool], None]
"""Is told a guard's name and what it said."""


def watched(flow: Flow, saw: Saw) -> Flow:
    """The same flow, with guards that tell what they said."""
    return replace(flow, parts=tuple(Part(part.id, _watch_all(part.steps, saw)) for part in flow.parts))


def _watch_all(nodes: tuple[Node, ...], saw: Saw) -> tuple[Node, ...]:
    return tuple(_watch(node, saw) for node in nodes)


def _watch(node: Node, saw: Saw) -> Node:
    if isinstance(node, When):
        return When(_telling(node.guard, saw), _watch_all(node.steps, saw))
    if isinstance(node, Collect):
        grows = _telling(node.grows, saw) if node.grows else None
        return replace(node, steps=_watch_all(node.steps, saw), grows=grows)
    if isinstance(node, ForEach):
        return replace(node, blocks={option: _watch_all(steps, saw) for option, steps in node.blocks.items()})
    return node


def _telling(guard: Guard, saw: Saw) -> Guard:
    @wraps(guard)
    def told(scope: Scope) -> bool:
        holds = guard(scope)
        saw(guard.__name__, holds)
        return holds

    return told
