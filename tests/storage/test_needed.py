"""Nothing in storage is there for the tests alone."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def _trees(*rooms: str) -> Iterator[ast.Module]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            yield ast.parse(path.read_text())


def _doors() -> dict[str, str]:
    """How the store calls its repositories: "cases" is Cases."""
    (tree,) = [tree for tree in _trees("storage") if any(getattr(node, "name", "") == "Store" for node in tree.body)]
    return {
        node.targets[0].attr: node.value.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Attribute)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
    }


def _public_methods(repositories: set[str]) -> Iterator[tuple[str, str]]:
    for tree in _trees("storage"):
        for whole in (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name in repositories):
            yield from (
                (whole.name, node.name)
                for node in whole.body
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not node.name.startswith("_")
            )


def _names(tree: ast.Module, doors: dict[str, str]) -> dict[str, str]:
    """What the repositories are called in a file: as in the store, by a name given to one, or by a type."""
    names, types = dict(doors), {name: name for name in doors.values()}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            types |= {one.asname: one.name for one in node.names if one.asname and one.name in doors.values()}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr in doors:
            names |= {_last(target): doors[node.value.attr] for target in node.targets}
        if isinstance(node, ast.arg | ast.AnnAssign) and isinstance(node.annotation, ast.Name):
            said = node.arg if isinstance(node, ast.arg) else _last(node.target)
            names |= {said: types[node.annotation.id]} if node.annotation.id in types else {}
        if isinstance(node, ast.ClassDef) and node.name in doors.values():
            names["self"] = node.name
    return names


def _last(node: ast.expr) -> str:
    """The last name of what something hangs on, without the underscore of what is one's own."""
    return getattr(node, "attr", getattr(node, "id", "")).removeprefix("_")


def _called(doors: dict[str, str]) -> Iterator[tuple[str, str]]:
    for tree in _trees("bot", "storage"):
        names = _names(tree, doors)
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and (whose := names.get(_last(node.value))):
                yield whose, node.attr


def test_every_method_of_a_repository_is_called_by_the_house() -> None:
    """Somewhere in bot or storage; what only a test wants belongs to the tests."""
    doors = _doors()
    methods = set(_public_methods(set(doors.values())))
    assert {"Cases", "Conversations", "People", "Reminders"} <= {whole for whole, _ in methods}
    assert sorted(f"{whole}.{name}" for whole, name in methods - set(_called(doors))) == []
