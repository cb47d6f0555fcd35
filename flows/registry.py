"""All flows by their id: whatever a file of this folder declares."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from flows.steps import Flow


def _declared() -> Iterator[Flow]:
    for file in sorted(Path(__file__).parent.glob("*.py")):
        if file.stem not in ("registry", "diagram"):
            yield from (one for one in vars(import_module(f"flows.{file.stem}")).values() if isinstance(one, Flow))


FLOWS: dict[str, Flow] = {flow.id: flow for flow in _declared()}
