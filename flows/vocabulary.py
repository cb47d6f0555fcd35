"""Which words a flow needs: every question, option, end of a scale, part and block."""

from collections.abc import Iterator

from flows.answers import Key, Scope, Talk
from flows.path import MORE
from flows.steps import Choose, Collect, Flow, ForEach, Node, Rate, Step, When


def vocabulary(flow: Flow) -> frozenset[str]:
    """Ids of the messages ("name") and attributes ("name.attribute") the flow needs in each language."""
    return frozenset(_flow_words(flow))


def _flow_words(flow: Flow) -> Iterator[str]:
    for part in flow.parts:
        block = f"{flow.id}-part-{part.id}"
        if len(flow.parts) > 1:
            yield block
            yield f"{block}.why"
        yield from _down(part.steps, flow.id)


def _down(nodes: tuple[Node, ...], words: str) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, When):
            yield from _down(node.steps, words)
        elif isinstance(node, ForEach):
            yield from _each(node, words)
        elif isinstance(node, Collect):
            yield from _items(node, f"{words}-{node.id}")
        else:
            yield from _step(node, node.words or f"{words}-{node.id}")


def _each(node: ForEach, words: str) -> Iterator[str]:
    for option, steps in node.blocks.items():
        block = f"{node.words or f'{words}-{node.id}'}-{option}"
        yield block
        yield f"{block}.why"
        yield from _down(steps, block)


def _items(node: Collect, block: str) -> Iterator[str]:
    if not node.again:
        yield block
        yield f"{block}.why"
    if node.at_most > 1 and not (node.again or node.over):
        yield from (f"{block}-{MORE}{end}" for end in ("", ".another", ".done"))
    yield from _down(node.steps, block)


def _step(step: Step, words: str) -> Iterator[str]:
    yield words
    if isinstance(step, Rate):
        yield from (f"{words}.low", f"{words}.high")
    if isinstance(step, Choose):
        yield from _options(step, words)


def _options(step: Choose, words: str) -> Iterator[str]:
    if callable(step.options):
        for option in step.options(Scope(Talk(given=_ALL), _NOWHERE)):
            if option.said is None:
                yield option.word or f"{words}.{option.id}"
    else:
        yield from (f"{words}.{option}" for option in step.options)


_NOWHERE: Key = ()
_ALL = {"basis": "consent", "round": "full", "may_open": True}
