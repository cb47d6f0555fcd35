"""Counts what a store reads and commits, so that a test can say how much a tap may cost."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Engine, event

from storage.database import Database
from storage.store import Store


@dataclass
class Count:
    """What has come by: the statements that read, and how often something was made durable."""

    selects: list[str] = field(default_factory=list)
    commits: int = 0


@contextmanager
def counted(store: Store) -> Iterator[Count]:
    """Count the data's SELECTs and the writer's commits while this is open; keys are another store."""
    count = Count()

    def read(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            count.selects.append(statement)

    def committed(_connection: Any) -> None:
        count.commits += 1

    reads, writes = _engine(store.ground.reader._database), _engine(store.writer._database)
    with ExitStack() as stack:
        for engine, name, hear in ((reads, "before_cursor_execute", read), (writes, "before_cursor_execute", read)):
            stack.enter_context(_listening(engine, name, hear))
        stack.enter_context(_listening(writes, "commit", committed))
        yield count


def _engine(database: Database) -> Engine:
    engine: Any = database.engine  # type: ignore[attr-defined]
    return engine if isinstance(engine, Engine) else engine.sync_engine  # type: ignore[no-any-return]


@contextmanager
def _listening(engine: Engine, name: str, hear: Any) -> Iterator[None]:
    event.listen(engine, name, hear)
    try:
        yield
    finally:
        event.remove(engine, name, hear)
