"""Draws a flow from its declaration: a Mermaid flowchart, and one page of docs/flows per flow."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from flows.registry import FLOWS
from flows.steps import Choose, Collect, Flow, ForEach, Node, PickDate, Rate, Step, When

_SHAPES = {
    "choice": '["{}"]',
    "text": '[/"{}"/]',
    "scale": '(["{}"])',
    "date": '[["{}"]]',
    "notice": '>"{}"]',
    "summary": '((("{}")))',
}

_LEGEND = (
    "Box: choice; slanted: text; rounded: scale; double sides: date; flag: something to read; circle: summary; "
    "rhomb: a guard, with “yes” into its steps; dotted: offered from the summary, not asked in the row. "
    "What leans on a question comes only when that was answered."
)

Tail = tuple[str, str]
"""A node the next one hangs on, and what stands on the line between them."""


class _Drawing:
    """Nodes in their frames, and the lines between them, gathered in one walk over the declaration."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.edges: list[str] = []
        self._depth = 1
        self._count = 0
        self._drawn: dict[int, str] = {}

    def _named(self, letter: str) -> str:
        self._count += 1
        return f"{letter}{self._count}"

    def _write(self, line: str) -> None:
        self.lines.append("  " * self._depth + line)

    def _open(self, title: str) -> None:
        self._write(f'subgraph {self._named("g")}["{title}"]')
        self._depth += 1
        self._write("direction TB")

    def _close(self) -> None:
        self._depth -= 1
        self._write("end")

    def _node(self, shape: str, text: str, tails: Iterable[Tail], arrow: str = "-->") -> str:
        name = self._named("n")
        self._write(name + shape.format(text))
        self._join(tails, name, arrow)
        return name

    def _join(self, tails: Iterable[Tail], name: str, arrow: str = "-->") -> None:
        for tail, said in tails:
            self.edges.append(f"  {tail} {arrow}{f'|{said}|' if said else ''} {name}")

    def flow(self, flow: Flow) -> None:
        """The whole flow, part by part."""
        tails: list[Tail] = [(self._node('(("{}"))', "start", ()), "")]
        for part in flow.parts:
            if len(flow.parts) > 1:
                self._open(part.id)
            tails = self._row(part.steps, tails)
            if len(flow.parts) > 1:
                self._close()

    def _row(self, nodes: tuple[Node, ...], tails: list[Tail]) -> list[Tail]:
        for node in nodes:
            if isinstance(node, When):
                tails = self._when(node, tails)
            elif isinstance(node, ForEach):
                tails = self._each(node, tails)
            elif isinstance(node, Collect):
                tails = self._items(node, tails)
            else:
                tails = self._step(node, tails)
        return tails

    def _step(self, step: Step, tails: list[Tail]) -> list[Tail]:
        if step.offered:
            self._node(_SHAPES[step.kind], _label(step), tails, "-.->")
            return tails
        return [(self._node(_SHAPES[step.kind], _label(step), tails), "")]

    def _when(self, when: When, tails: list[Tail]) -> list[Tail]:
        rhomb = self._node('{{"{}"}}', _plain(when.guard.__name__), tails)
        return [*self._row(when.steps, [(rhomb, "yes")]), (rhomb, "no")]

    def _each(self, each: ForEach, tails: list[Tail]) -> list[Tail]:
        blocks = f"{', '.join(each.blocks)}"
        if before := self._drawn.get(id(each.blocks)):
            return [(self._node('[["{}"]]', f"{each.id}: as in {before}<br/>for each of {each.over}", tails), "")]
        self._drawn[id(each.blocks)] = each.id
        always = f", and always {_plain(each.always.__name__)}" if each.always else ""
        self._open(f"{each.id}: for each of {each.over}{always}")
        fork = self._node('{{{{"{}"}}}}', f"each of {each.over}<br/>{_wrapped(blocks)}", tails)
        ends = self._blocks(each.blocks, fork)
        self._close()
        return ends

    def _blocks(self, blocks: Mapping[str, tuple[Node, ...]], fork: str) -> list[Tail]:
        ends: list[Tail] = []
        for option, steps in blocks.items():
            self._open(option)
            ends += self._row(steps, [(fork, option)])
            self._close()
        return ends

    def _items(self, collect: Collect, tails: list[Tail]) -> list[Tail]:
        bounds = "again" if collect.again else f"{collect.at_least} to {collect.at_most}"
        bounds = f"each of {_plain(collect.over.__name__)}" if collect.over else bounds
        self._open(f"{collect.id}: {bounds}")
        first = self._node('{{{{"{}"}}}}', f"each item of {collect.id}", tails)
        ends = self._row(collect.steps, [(first, "")])
        if not (collect.again or collect.over):
            grows = f"<br/>while {_plain(collect.grows.__name__)}" if collect.grows else ""
            more = self._node('["{}"]', f"another?{grows}", ends)
            self._join([(more, "another")], first)
            ends = [(more, "done")]
        self._close()
        return [*ends, (first, "none")] if collect.over else ends


def _plain(name: str) -> str:
    return name.replace("_", " ")


def _wrapped(text: str, width: int = 42) -> str:
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "<br/>".join(lines)


def _label(step: Step) -> str:
    bounds = ""
    if isinstance(step, Choose):
        names = _plain(step.options.__name__) if callable(step.options) else ", ".join(step.options)
        several = "" if (step.at_least, step.at_most) == (1, 1) else f" ({step.at_least} to {step.at_most})"
        bounds = _wrapped(f"{names}{several}")
    elif isinstance(step, Rate):
        bounds = f"{step.low} to {step.high}"
    elif isinstance(step, PickDate) and step.past:
        bounds = "a day that has been"
    return "<br/>".join((f"<b>{step.id}</b>", *([bounds] if bounds else []), *_ties(step)))


def _ties(step: Step) -> Iterator[str]:
    """What it leans on, which options stand alone, and which ask an earlier question again."""
    if step.leans_on:
        yield f"<i>leans on {' or '.join(step.leans_on)}</i>"
    if isinstance(step, Choose):
        yield from (f"<i>alone: {option}</i>" for option in step.alone)
        yield from (f"<i>{option}: {id} again</i>" for option, id in step.reopens)


def diagram(flow: Flow) -> str:
    """The flow as a Mermaid flowchart."""
    drawing = _Drawing()
    drawing.flow(flow)
    return "\n".join(("flowchart TB", *drawing.lines, *drawing.edges))


def page(flow: Flow) -> str:
    """The page of a flow in docs/flows."""
    made = "Made from the declaration by `python -m flows.diagram`; do not edit."
    return f"# {flow.id}\n\n{made}\n\n{_LEGEND}\n\n```mermaid\n{diagram(flow)}\n```\n"


def main() -> None:
    """Write one page per flow into the named folder, docs/flows if none is named."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/flows")
    folder.mkdir(parents=True, exist_ok=True)
    for flow in FLOWS.values():
        (folder / f"{flow.id}.md").write_text(page(flow), encoding="utf-8")


if __name__ == "__main__":
    main()
