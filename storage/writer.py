"""Group commit: one task writes, and whatever waits at that moment goes into one transaction."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from sqlalchemy import Executable
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError, InterfaceError, InternalError, OperationalError, StatementError

from storage.database import Database, Work
from storage.turns import TurnRow, turn

LARGEST_BATCH = 500
ATTEMPTS = 3
COLLISIONS = ("40001", "40P01")  # what PostgreSQL calls a serialization failure and a deadlock
T = TypeVar("T")


class RecordRefused(Exception):
    """A record of this unit breaks a rule of the tables (a code taken, say); the unit was not written."""


class WriterClosed(Exception):
    """The writer takes nothing more."""


Record = Executable | tuple[Executable, Mapping[str, Any]]
"""A statement, or one that was put together once with the values for now."""


@dataclass(frozen=True)
class Unit:
    """What belongs together: a turn, and the records that are written exactly if the turn is."""

    turn: TurnRow | None
    records: tuple[Record, ...] = ()


@dataclass
class _Waiting:
    unit: Unit
    done: "asyncio.Future[bool]"
    result: bool | Exception = False

    def order(self) -> tuple[bool, str, int]:
        row = self.unit.turn
        return (False, "", 0) if row is None else (True, row.conversation.hex, row.number)

    def tell(self) -> None:
        if self.done.done():
            return
        if isinstance(self.result, Exception):
            self.done.set_exception(self.result)
        else:
            self.done.set_result(self.result)


@dataclass
class _Errand:
    work: Work[Any] | None
    done: "asyncio.Future[Any]"


class Writer:
    """The only one who writes to the data."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._insert = _insert_statement(database.dialect)
        self._units: list[_Waiting] = []
        self._errands: list[_Errand] = []
        self._something = asyncio.Event()
        self._closing = False
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to write."""
        self._task = asyncio.create_task(self._work(), name="waymark-writer")

    @property
    def alive(self) -> bool:
        """Does the writer take units?"""
        return self._task is not None and not self._task.done() and not self._closing

    async def commit(self, unit: Unit) -> bool:
        """Write a unit; True once it is durable.

        False: the turn was there already (a duplicate source, or a lost race), and nothing was written.
        """
        waiting = _Waiting(unit, self._future())
        self._units.append(waiting)
        self._something.set()
        return await waiting.done

    async def run(self, work: Work[T]) -> T:
        """Do some work in a transaction of its own, between the batches."""
        return cast("T", await self._ask(work))

    async def tidy(self) -> None:
        """After a removal: let SQLite overwrite what its journal still holds, as far as readers permit."""
        await self._ask(None)

    async def close(self) -> None:
        """Finish what is queued, then stop and let go of the database."""
        self._closing = True
        self._something.set()
        if self._task is not None:
            await self._task
        await self._database.close()

    async def _ask(self, work: Work[Any] | None) -> object:
        errand = _Errand(work, self._future())
        self._errands.append(errand)
        self._something.set()
        return await errand.done

    def _future(self) -> "asyncio.Future[Any]":
        if not self.alive:
            raise WriterClosed
        return asyncio.get_running_loop().create_future()

    async def _work(self) -> None:
        while True:
            await self._something.wait()
            self._something.clear()
            while self._units or self._errands:
                batch, self._units = self._units[:LARGEST_BATCH], self._units[LARGEST_BATCH:]
                errands, self._errands = self._errands, []
                if batch:
                    await self._write(sorted(batch, key=_Waiting.order))
                for errand in errands:
                    await self._do(errand)
            if self._closing:
                return

    async def _write(self, batch: Sequence[_Waiting]) -> None:
        """Write a batch. One that is refused is halved, until the unit that is at fault stands alone."""
        try:
            await self._attempt(batch)
        except Exception as error:
            if len(batch) > 1 and _lies_in_a_unit(error):
                middle = len(batch) // 2
                await self._write(batch[:middle])
                await self._write(batch[middle:])
                return
            for one in batch:
                # without its cause, because PostgreSQL's message quotes values
                one.result = RecordRefused() if isinstance(error, IntegrityError) else error
        for one in batch:
            one.tell()

    async def _attempt(self, batch: Sequence[_Waiting]) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                await self._database.run(lambda connection: _fill(connection, self._insert, batch))
                return
            except StatementError as error:
                if attempt == ATTEMPTS or getattr(error.orig, "sqlstate", None) not in COLLISIONS:
                    raise

    async def _do(self, errand: _Errand) -> None:
        result: object = None
        try:
            if errand.work is not None:
                result = await self._database.run(errand.work)
            else:
                await self._database.tidy()
        except Exception as error:
            if not errand.done.done():
                errand.done.set_exception(error)
        if not errand.done.done():
            errand.done.set_result(result)


def _insert_statement(dialect: str) -> Executable:
    insert = sqlite.insert if dialect == "sqlite" else postgresql.insert
    marks = (turn.c.conversation, turn.c.number, turn.c.source)
    return cast("Executable", insert(turn).on_conflict_do_nothing().returning(*marks))


def _fill(connection: Connection, statement: Executable, batch: Sequence[_Waiting]) -> None:
    """All turns in one statement; then the records of the units whose turn is in."""
    came_back: Counter[tuple[object, ...]] = Counter()
    rows = [vars(one.unit.turn) for one in batch if one.unit.turn is not None]
    if rows:
        came_back.update(tuple(row) for row in connection.execute(statement, rows))
    for one in batch:
        one.result = _is_in(one.unit.turn, came_back)
        if one.result:
            for record in one.unit.records:
                connection.execute(*(record if isinstance(record, tuple) else (record,)))


def _is_in(row: TurnRow | None, came_back: Counter[tuple[object, ...]]) -> bool:
    """Did the turn's row come back? Of two that look the same, only the first did."""
    if row is None:
        return True
    mark = (row.conversation, row.number, row.source)
    came_back[mark] -= 1
    return came_back[mark] >= 0


def _lies_in_a_unit(error: Exception) -> bool:
    """Is this about what was to be written, and not about the database?"""
    about_the_database = (OperationalError, InterfaceError, InternalError)
    return (
        isinstance(error, StatementError)
        and not isinstance(error, about_the_database)
        and not getattr(error, "connection_invalidated", False)
    )
