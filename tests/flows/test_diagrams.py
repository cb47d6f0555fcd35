"""The drawn flows in docs/flows tell the truth."""

from pathlib import Path
from runpy import run_path

import pytest

from flows import diagram as diagrams
from flows.checks import declared, guards
from flows.diagram import diagram, page
from flows.reflection import REFLECTION
from flows.registry import FLOWS
from flows.steps import Flow

DOCS = Path(__file__).parents[2] / "docs" / "flows"


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_the_page_of_each_flow_is_up_to_date(flow: Flow) -> None:
    """If this fails: python -m flows.diagram."""
    assert (DOCS / f"{flow.id}.md").read_text(encoding="utf-8") == page(flow)


def test_no_page_is_left_of_a_flow_that_is_gone() -> None:
    """Every page belongs to a flow of the registry."""
    assert {file.stem for file in DOCS.glob("*.md")} == set(FLOWS)


def test_the_reflection_names_each_step_guard_and_part() -> None:
    """Nothing of the declaration is missing in the drawing."""
    drawn = diagram(REFLECTION)
    assert all(f"<b>{step.id}</b>" in drawn for _, step in declared(REFLECTION))
    assert all(guard.__name__.replace("_", " ") in drawn for guard in guards(REFLECTION))
    assert all(f'["{part.id}"]' in drawn for part in REFLECTION.parts)


def test_frames_open_and_close_and_lines_join_what_is_drawn() -> None:
    """Each subgraph ends, and each line runs between nodes that exist."""
    lines = [line.strip() for line in diagram(REFLECTION).splitlines()]
    assert sum(line.startswith("subgraph ") for line in lines) == lines.count("end")
    names = {line.split("[")[0].split("(")[0].split("{")[0].split(">")[0] for line in lines if line.startswith("n")}
    joined = {end for line in lines if "->" in line for end in (line.split()[0], line.split()[-1])}
    assert joined <= names


def test_the_command_writes_all_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`python -m flows.diagram folder` writes a page per flow."""
    monkeypatch.setattr("sys.argv", ["diagram", str(tmp_path / "drawn")])
    run_path(str(Path(diagrams.__file__)), run_name="__main__")
    assert {file.stem for file in (tmp_path / "drawn").iterdir()} == set(FLOWS)
