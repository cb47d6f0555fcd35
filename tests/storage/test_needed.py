"""Nothing in storage is there for the tests alone."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _trees(*rooms: str) -> Iterator[ast.Module]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield ast.parse(path.read_text())


def _public_methods() -> Iterator[tuple[str, str]]:
    """Every public method of a repository: of a class that stands on the shared ground."""
    for tree in _trees("storage"):
        for whole in (node for node in tree.body if isinstance(node, ast.ClassDef)):
            methods = {
                node.name: node for node in whole.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            }
            start = methods.get("__init__")
            if start and any(ast.unparse(one.annotation or start) == "Ground" for one in start.args.args):
                yield from ((whole.name, name) for name in methods if not name.startswith("_"))


def test_every_method_of_a_repository_is_called_by_the_house() -> None:
    """Somewhere in bot or storage; what only a test wants belongs to the tests."""
    methods = set(_public_methods())
    assert {"Cases", "Conversations", "People", "Reminders"} <= {whole for whole, _ in methods}
    nodes = (node for tree in _trees("bot", "storage") for node in ast.walk(tree))
    called = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    assert sorted(f"{whole}.{name}" for whole, name in methods if name not in called) == []
