"""A wrong declaration cannot be built: what is asked of every flow before it exists."""

import re
from collections.abc import Iterator

from flows.answers import NOTE, Key
from flows.steps import Choose, Collect, Flow, ForEach, Guard, Node, Rate, Step, Summary, When

_ID = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,23}")
_RESERVED = {NOTE, "more"}


class WrongDeclaration(Exception):
    """The flow cannot work as declared; says where."""


def check(flow: Flow) -> None:
    """Raise WrongDeclaration for a bad or double id, a lambda, an unreachable step or an impossible bound."""
    seen: set[tuple[Key, str]] = set()
    for within, node, guard in _nodes(flow):
        if isinstance(node, When):
            _check_named(flow.id, node.guard.__name__)
        if isinstance(node, Collect) and node.over:
            _check_named(flow.id, node.over.__name__)
        if isinstance(node, ForEach) and node.always:
            _check_named(flow.id, node.always.__name__)
        if isinstance(node, When | ForEach | Collect):
            continue
        trail = (*within, node.id)
        if (trail, guard) in seen:
            raise WrongDeclaration(f"{flow.id}: {trail} stands there twice")
        seen.add((trail, guard))
        _check_step(".".join((flow.id, *trail)), node)
    trails = {trail for trail, _ in seen}
    _check_loops(flow, trails)
    _check_references(flow)
    _check_summary(flow)


def _check_step(name: str, step: Step) -> None:
    _check_id(name, step.id)
    if isinstance(step, Choose):
        _check_choice(name, step)
    elif isinstance(step, Rate) and step.low >= step.high:
        raise WrongDeclaration(f"{name} has no room between its ends")


def _check_id(name: str, last: str) -> None:
    if not _ID.fullmatch(last) or last in _RESERVED:
        raise WrongDeclaration(f"{name} is not an id")


def _check_choice(name: str, step: Choose) -> None:
    if step.besides:
        _check_named(name, step.besides.__name__)
    if callable(step.options):
        _check_named(name, step.options.__name__)
    elif len(set(step.options)) != len(step.options) or not step.options:
        raise WrongDeclaration(f"{name} needs different options")
    elif not 0 <= step.at_least <= step.at_most <= len(step.options):
        raise WrongDeclaration(f"{name} can never be answered within its bounds")
    else:
        for option in step.options:
            _check_id(f"{name}.{option}", option)
        _check_known(name, step, step.options)


def _check_known(name: str, step: Choose, options: tuple[str, ...]) -> None:
    named = {*step.alone, *(option for option, _ in step.reopens)}
    if not named <= set(options):
        raise WrongDeclaration(f"{name} names options that it does not have")
    if step.alone and not step.at_least <= 1 < step.at_most:
        raise WrongDeclaration(f"{name} has options that stand alone, and can never have others beside them")


def _check_named(name: str, function: str) -> None:
    if function == "<lambda>":
        raise WrongDeclaration(f"{name}: guards and options are named functions")


def _check_loops(flow: Flow, trails: set[Key]) -> None:
    for within, node, _ in _nodes(flow):
        if isinstance(node, ForEach) and (*within, node.over) not in trails:
            raise WrongDeclaration(f"{flow.id}.{node.id} runs over a question that does not exist")
        if isinstance(node, Collect) and node.again and (*within, node.id) not in collects(flow):
            raise WrongDeclaration(f"{flow.id}.{node.id} goes on with a block that does not exist")


def _check_references(flow: Flow) -> None:
    """A step leans on, or asks again, what was declared before it in the same block."""
    before: set[Key] = set()
    for trail, step in declared(flow):
        again = tuple(id for _, id in step.reopens) if isinstance(step, Choose) else ()
        for id in (*step.leans_on, *again):
            if (*trail[:-1], id) not in before:
                raise WrongDeclaration(f"{flow.id}: {trail} needs {id}, which does not stand before it in its block")
        before.add(trail)


def _check_summary(flow: Flow) -> None:
    steps = [node for _, node in declared(flow)]
    if any(isinstance(step, Summary) for step in steps[:-1]):
        raise WrongDeclaration(f"{flow.id}: what stands behind the summary is never reached")


def declared(flow: Flow) -> Iterator[tuple[Key, Step]]:
    """Every step with its trail: the ids of containers, loop options and the step, without items."""
    for within, node, _ in _nodes(flow):
        if not isinstance(node, When | ForEach | Collect):
            yield (*within, node.id), node


def guards(flow: Flow) -> set[Guard]:
    """Every guard the flow names."""
    whens = {node.guard for _, node, _ in _nodes(flow) if isinstance(node, When)}
    return whens | {node.grows for _, node, _ in _nodes(flow) if isinstance(node, Collect) and node.grows}


def collects(flow: Flow) -> dict[Key, Collect]:
    """The repeated blocks that gather items of their own, by their trail."""
    if "collects" not in flow.known:
        found = ((within, node) for within, node, _ in _nodes(flow) if isinstance(node, Collect))
        blocks = {(*within, node.id): node for within, node in found if not (node.again or node.over)}
        flow.known["collects"] = blocks
    known: dict[Key, Collect] = flow.known["collects"]
    return known


def each_loop(flow: Flow) -> Iterator[tuple[Key, ForEach]]:
    """The blocks per chosen option, with the key around each."""
    yield from ((within, node) for within, node, _ in _nodes(flow) if isinstance(node, ForEach))


def _nodes(flow: Flow) -> Iterator[tuple[Key, Node, str]]:
    for part in flow.parts:
        yield from _down(part.steps, (), "")


def _down(nodes: tuple[Node, ...], within: Key, guard: str) -> Iterator[tuple[Key, Node, str]]:
    """Every node with the key around it and the guard it stands under; a step may stand under two guards."""
    for node in nodes:
        yield within, node, guard
        if isinstance(node, When):
            yield from _down(node.steps, within, node.guard.__name__)
        elif isinstance(node, Collect):
            yield from _down(node.steps, (*within, node.id), guard)
        elif isinstance(node, ForEach):
            for option, steps in node.blocks.items():
                yield from _down(steps, (*within, node.id, option), guard)
