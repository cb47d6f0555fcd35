"""Opening databases. Work is a function of a connection, done whole in one transaction.

SQLite does it in a thread of its own, in one hop there and back (a hop per statement cost more than the
statements, see `tests/bench`). An address that names aiosqlite goes through that package instead, a hop for each
statement. A server does it on a connection of its pool.
"""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Protocol, TypeVar

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, QueuePool

BUSY_MS = 5000
READING_CONNECTIONS = 10
WRITING_CONNECTIONS = 2
READING_THREADS = 4
CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)"
T = TypeVar("T")
Work = Callable[[Connection], T]

Pragmas = Mapping[str, int | str]
DATA: Pragmas = {
    "busy_timeout": BUSY_MS,
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
}
READING: Pragmas = {**DATA, "query_only": 1}
KEYS: Pragmas = {
    "busy_timeout": BUSY_MS,
    "auto_vacuum": 1,
    "journal_mode": "truncate",
    "synchronous": 2,
    "secure_delete": 1,
}


class SettingRefused(Exception):
    """A setting this house relies on did not take; `setting` names it."""

    def __init__(self, setting: str) -> None:
        super().__init__(setting)
        self.setting = setting


class DatabaseClosed(Exception):
    """Whoever closed it wants nothing more of it."""


class Database(Protocol):
    """A place where work is done."""

    dialect: str
    together: bool
    """Is it worth while to bring work that waits at one moment over in one go?"""

    async def run(self, work: Work[T]) -> T:
        """Do the work in a transaction; what it raises undoes it."""

    async def tidy(self) -> None:
        """After a removal: overwrite what the journal still holds, as far as readers permit."""

    async def close(self) -> None:
        """Let go of every connection."""


class SqliteFile:
    """One connection to a SQLite file, in its own thread."""

    dialect = "sqlite"
    together = True

    def __init__(self, file: Path, pragmas: Pragmas, begin: str) -> None:
        self._thread = ThreadPoolExecutor(1, "waymark-sqlite")
        self.engine = create_engine(
            URL.create("sqlite", database=str(file)),
            hide_parameters=True,
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=0,
            pool_reset_on_return=None,
            connect_args={"check_same_thread": False},
        )
        event.listen(self.engine, "connect", _setting(pragmas))
        event.listen(self.engine, "begin", lambda connection: connection.exec_driver_sql(begin))

    async def run(self, work: Work[T]) -> T:
        """Do the work in a transaction, in the thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._do, work)

    async def tidy(self) -> None:
        """Let SQLite overwrite what its journal still holds. That cannot stand in a transaction."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._checkpoint)

    async def close(self) -> None:
        """Let go of the file."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self.engine.dispose)
        self._thread.shutdown()

    def _do(self, work: Work[T]) -> T:
        with self.engine.begin() as connection:
            return work(connection)

    def _checkpoint(self) -> None:
        connection = self.engine.raw_connection()
        try:
            connection.cursor().execute(CHECKPOINT).close()
        finally:
            connection.close()


class AiosqliteFile:
    """A SQLite file through aiosqlite: every connection has a thread, and every statement hops there and back."""

    dialect = "sqlite"
    together = False

    def __init__(self, file: Path, pragmas: Pragmas, begin: str, size: int = 1) -> None:
        self.engine = create_async_engine(
            URL.create("sqlite+aiosqlite", database=str(file)),
            hide_parameters=True,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=size,
            max_overflow=0,
            pool_reset_on_return=None,
        )
        event.listen(self.engine.sync_engine, "connect", _setting(pragmas))
        event.listen(self.engine.sync_engine, "begin", lambda connection: connection.exec_driver_sql(begin))
        self._closed = False

    async def run(self, work: Work[T]) -> T:
        """Do the work in a transaction, on one connection."""
        if self._closed:  # the pool would open the file anew, and nobody would close that
            raise DatabaseClosed
        async with self.engine.begin() as connection:
            return await connection.run_sync(work)

    async def tidy(self) -> None:
        """Let SQLite overwrite what its journal still holds. That cannot stand in a transaction."""
        async with self.engine.connect() as connection:
            raw: Any = (await connection.get_raw_connection()).driver_connection
            await (await raw.execute(CHECKPOINT)).close()

    async def close(self) -> None:
        """Let go of the file."""
        self._closed = True
        await self.engine.dispose()


class Server:
    """A PostgreSQL server."""

    dialect = "postgresql"
    together = False

    def __init__(self, url: URL, size: int) -> None:
        self.engine = create_async_engine(url, hide_parameters=True, pool_size=size, pool_pre_ping=True)

    async def run(self, work: Work[T]) -> T:
        """Do the work in a transaction, on one connection."""
        async with self.engine.begin() as connection:
            return await connection.run_sync(work)

    async def tidy(self) -> None:
        """A server sees to its journal itself."""

    async def close(self) -> None:
        """Let go of the pool."""
        await self.engine.dispose()


def sqlite_file(url: str | URL) -> Path | None:
    """The file behind a SQLite address; None for a server."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    return Path(parsed.database or "")


def writing(url: URL) -> Database:
    """The one connection that writes the data."""
    return _open(url, DATA, "BEGIN IMMEDIATE", 1, WRITING_CONNECTIONS)


def reading(url: URL) -> Database:
    """Connections that read the data."""
    return _open(url, READING, "BEGIN", READING_THREADS, READING_CONNECTIONS)


def keeping_keys(url: URL) -> Database:
    """The connection to the key store."""
    return _open(url, KEYS, "BEGIN", 1, WRITING_CONNECTIONS)


def _open(url: URL, pragmas: Pragmas, begin: str, threads: int, connections: int) -> Database:
    file = sqlite_file(url)
    if file is None:
        return Server(url, connections)
    if url.get_driver_name() == "aiosqlite":
        return AiosqliteFile(file, pragmas, begin, threads)
    return SqliteFile(file, pragmas, begin)


def _setting(pragmas: Pragmas) -> Callable[[Any, object], None]:
    def set_up(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where the driver thinks

        def value(name: str) -> object:
            return connection.execute(f"PRAGMA {name}").fetchone()[0]

        for name, wanted in pragmas.items():
            if value(name) != wanted:  # setting auto_vacuum to what it is would write to the file
                connection.execute(f"PRAGMA {name} = {wanted}").close()
            if value(name) != wanted:
                raise SettingRefused(name)

    return set_up
