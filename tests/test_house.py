"""The figures of the house: files that fit a mind, short functions, few files at the root, one place for rights."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
FLOORS = ("bot", "flows", "cards", "locales", "storage")
LONGEST_FILE, LONGEST_FUNCTION, AT_THE_ROOT = 300, 40, 8


def _files() -> list[Path]:
    return [
        path for floor in FLOORS for path in sorted((ROOT / floor).rglob("*.py")) if "__pycache__" not in path.parts
    ]


def _functions() -> Iterator[tuple[int, str]]:
    for path in _files():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield (node.end_lineno or node.lineno) - node.lineno + 1, f"{path.relative_to(ROOT)}: {node.name}"


def test_files_fit_a_mind() -> None:
    """None is over 300 lines, and half of them are under 90."""
    lines = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in _files()}

    assert {path: count for path, count in lines.items() if count > LONGEST_FILE} == {}
    assert median(lines.values()) <= 90


def test_functions_are_a_few_lines() -> None:
    """None is over 40 lines, and half of them are under six."""
    found = list(_functions())

    assert [one for one in found if one[0] > LONGEST_FUNCTION] == []
    assert median(lines for lines, _ in found) <= 6


def test_few_files_stand_at_the_root_of_the_edge() -> None:
    """What belongs to a room stands in it."""
    assert len(list((ROOT / "bot").glob("*.py"))) <= AT_THE_ROOT


def test_rights_are_asked_at_the_entrance() -> None:
    """What a dialogue leads to asks nobody's rights, but where a right depends on what was chosen inside."""
    asking = {
        str(path.relative_to(ROOT / "bot" / "rooms"))
        for path in (ROOT / "bot" / "rooms").glob("*/finish.py")
        if "may(" in path.read_text(encoding="utf-8")
    }

    assert asking <= {"team/finish.py", "cases/finish.py"}
