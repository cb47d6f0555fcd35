"""What is kept: the master key, the database and the key store. Looking writes nothing."""

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from bot.assembly import store_settings
from bot.cli.finding import Finding, one_of
from bot.settings import Settings
from storage import master
from storage.database import keeping_keys, sqlite_file
from storage.keystore import KeyStore
from storage.master import MasterKey, MasterKeyProblem
from storage.migrating import revision
from storage.migrations import HEAD

PATIENCE = 5.0
"""Seconds a database may take to answer."""


async def kept(settings: Settings) -> list[Finding]:
    """The master key, the database and the key store, or one line that nothing is here yet."""
    places = store_settings(settings)
    data = await _tried(lambda: _data(places.database))
    key, problem = _key(settings.key_file)
    keys = await _tried(lambda: _fits(places.keys, key))
    if (data, key, problem, keys) == ("new", None, None, "new"):
        return [Finding(True, "doctor-new")]
    lost = key is None and problem is None and (data, keys) != ("new", "new")
    return [
        *_key_lines(settings, "missing" if lost else problem, there=key is not None),
        _said("database", data, {"new", "current", "older"}),
        _said("keys", "missing" if keys == "new" and data in ("current", "older", "newer") else keys, {"new", "right"}),
    ]


def _said(what: str, state: str, good: set[str]) -> Finding:
    """The state of a database in words; "failed <reason>" carries the class of an error."""
    name, _, reason = state.partition(" ")
    return Finding(name in good, f"doctor-{what}-{name}", {"reason": reason} if reason else {})


async def _tried(trial: Callable[[], Awaitable[str]]) -> str:
    try:
        async with asyncio.timeout(PATIENCE):
            return await trial()
    except Exception as error:  # whatever it is, the class is all that is said of it
        return f"failed {type(error).__name__}"


async def _data(address: URL) -> str:
    """The shape of the tables: new, current, older or newer."""
    file = sqlite_file(address)
    if file is not None:
        was = await asyncio.to_thread(_file_revision, file) if _holds(file) else None
    else:
        server = keeping_keys(address)
        try:
            was = await server.run(revision)
        finally:
            await server.close()
    return "new" if was is None else "current" if was == HEAD else "older" if was < HEAD else "newer"


def _holds(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0


def _file_revision(file: Path) -> str | None:
    """Read beside a running server; with nobody there, without even the journals a reader would make."""
    busy = file.with_name(f"{file.name}-wal").exists()
    uri = f"{file.resolve().as_uri()}?{'mode=ro' if busy else 'immutable=1'}"
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(uri, uri=True), poolclass=NullPool)
    with engine.connect() as connection:
        return revision(connection)


def _key(file: Path) -> tuple[MasterKey | None, str | None]:
    try:
        return master.read(file), None
    except MasterKeyProblem as problem:
        return None, problem.reason


async def _fits(address: URL, key: MasterKey | None) -> str:
    """The key store: new, right, wrong for this master key, or unsure without one."""
    file = sqlite_file(address)
    if file is not None and not _holds(file):
        return "new"
    keys = KeyStore(keeping_keys(address), key or MasterKey(bytes(master.SIZE)))
    try:
        right = await keys.verify()
    finally:
        await keys.close()
    if right is None:
        return "new"
    return "unsure" if key is None else "right" if right else "wrong"


def _key_lines(settings: Settings, problem: str | None, *, there: bool) -> Iterator[Finding]:
    file = {"file": str(settings.key_file)}
    if problem is not None or not there:
        yield Finding(problem is None, f"doctor-key-{problem or 'new'}", file)
        return
    yield one_of(_is_private(settings.key_file), "doctor-key", "doctor-key-open", **file)
    if settings.key_file.resolve().is_relative_to(settings.data.resolve()):
        yield Finding(True, "doctor-key-beside", file)


def _is_private(file: Path) -> bool:
    """Its owner's alone; a file of somebody else's, lent by the system, may be readable by its group."""
    found = file.stat()
    return found.st_mode & (0o077 if found.st_uid == os.geteuid() else 0o037) == 0
