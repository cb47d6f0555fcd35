"""Group reading: reads that wait at the same moment go to SQLite's thread in one hop."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import CompoundSelect, Row, Select
from sqlalchemy.engine import Connection

from storage.database import Database

Rows = Sequence[Row[Any]]
Read = Select[Any] | CompoundSelect[Any]


@dataclass
class _Waiting:
    statement: Read
    done: "asyncio.Future[Rows]"
    result: Rows | Exception = ()

    def tell(self) -> None:
        if self.done.done():
            return
        if isinstance(self.result, Exception):
            self.done.set_exception(self.result)
        else:
            self.done.set_result(self.result)


class Reader:
    """Answers reads from what is committed."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: list[_Waiting] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def dialect(self) -> str:
        """Which database this is."""
        return self._database.dialect

    async def rows(self, statement: Read) -> Rows:
        """All rows of a read."""
        if not self._database.together:
            return await self._database.run(lambda connection: _rows(connection, statement))
        one = _Waiting(statement, asyncio.get_running_loop().create_future())
        self._waiting.append(one)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work(), name="waymark-reader")
        return await one.done

    async def close(self) -> None:
        """Let go of the database."""
        if self._task is not None:
            await self._task
        await self._database.close()

    async def _work(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                await self._database.run(partial(_answer, batch=batch))
            except Exception as error:
                for one in batch:
                    one.result = error
            for one in batch:
                one.tell()


def _rows(connection: Connection, statement: Read) -> Rows:
    rows: Rows = connection.execute(statement).all()
    return rows


def _answer(connection: Connection, *, batch: Sequence[_Waiting]) -> None:
    for one in batch:
        try:
            one.result = _rows(connection, one.statement)
        except Exception as error:  # one wrong read does not spoil the others
            one.result = error
