"""`waymark doctor`: what is right and what is missing, in plain lines. Asking writes nothing."""

import asyncio
import errno
import json
import os
import socket
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import create_engine
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool
from tzlocal import get_localzone_name

from bot.assembly import Clock, store_settings, telegram_line, wall_clock
from bot.settings import Settings
from storage import master
from storage.database import keeping_keys, sqlite_file
from storage.keystore import KeyStore
from storage.master import MasterKey, MasterKeyProblem
from storage.migrating import revision
from storage.migrations import HEAD

OLDEST_PYTHON = (3, 11)
WRITTEN = datetime(2026, 1, 1, tzinfo=UTC)
"""A clock that says less is wrong: this program did not exist then."""
PATIENCE = 5.0
"""Seconds a database or a neighbour on the port may take to answer."""


@dataclass(frozen=True)
class Finding:
    """One line: is it right, and the words that say so."""

    ok: bool
    what: str
    args: dict[str, str] = field(default_factory=dict)


async def examine(settings: Settings, clock: Clock = wall_clock) -> list[Finding]:
    """Look at everything Waymark stands on, without making or changing anything."""
    return [
        _python(sys.version_info[:3]),
        _time(clock()),
        _zones(),
        _folder(settings.data),
        *await _kept(settings),
        await _port(settings.host, settings.port),
        _public(settings),
        *await _telegram(settings, clock),
        await _reminders(settings.host, settings.port),
    ]


def _python(version: tuple[int, ...]) -> Finding:
    said = ".".join(map(str, version))
    return _one_of(version >= OLDEST_PYTHON, "doctor-python", "doctor-python-old", version=said)


def _time(now: datetime) -> Finding:
    return _one_of(now >= WRITTEN, "doctor-clock", "doctor-clock-wrong", now=f"{now.astimezone(UTC):%Y-%m-%d %H:%M}")


def _zones() -> Finding:
    try:
        ZoneInfo("Europe/Berlin")
        return Finding(True, "doctor-zones", {"zone": str(get_localzone_name() or "UTC")})
    except (ZoneInfoNotFoundError, ValueError):
        return Finding(False, "doctor-zones-missing")


def _folder(folder: Path) -> Finding:
    if not folder.exists():
        above = next(path for path in folder.absolute().parents if path.exists())
        return _one_of(_writable(above), "doctor-folder-new", "doctor-folder-closed", folder=str(folder))
    if not folder.is_dir():
        return Finding(False, "doctor-folder-file", {"folder": str(folder)})
    return _one_of(_writable(folder), "doctor-folder", "doctor-folder-closed", folder=str(folder))


def _writable(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


async def _kept(settings: Settings) -> list[Finding]:
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
    yield _one_of(_is_private(settings.key_file), "doctor-key", "doctor-key-open", **file)
    if settings.key_file.resolve().is_relative_to(settings.data.resolve()):
        yield Finding(True, "doctor-key-beside", file)


def _is_private(file: Path) -> bool:
    """Its owner's alone; a file of somebody else's, lent by the system, may be readable by its group."""
    found = file.stat()
    return found.st_mode & (0o077 if found.st_uid == os.geteuid() else 0o037) == 0


async def _port(host: str, port: int) -> Finding:
    address = {"address": f"[{host}]:{port}" if ":" in host else f"{host}:{port}"}
    try:
        await asyncio.to_thread(_bind, host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            return Finding(False, "doctor-port-closed", {**address, "reason": error.strerror or type(error).__name__})
        return _one_of(await _lives(host, port), "doctor-port-waymark", "doctor-port-taken", **address)
    return Finding(True, "doctor-port", address)


def _bind(host: str, port: int) -> None:
    """Take the port for a moment, as `waymark serve` would."""
    family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(where)


async def _lives(host: str, port: int) -> bool:
    """Is it Waymark that answers there?"""
    return await _health(host, port, "live") == b'{"live": true}'


async def _reminders(host: str, port: int) -> Finding:
    """Whether they go out can only be told by whoever sends them."""
    if not await _lives(host, port):
        return Finding(True, "doctor-reminders-idle")
    try:
        parts = dict(json.loads(await _health(host, port, "ready")))
    except (TypeError, ValueError):
        parts = {}
    seconds = f"{parts.get('reminder_lag', 0):.0f}"
    return _one_of(parts.get("reminders") is True, "doctor-reminders", "doctor-reminders-stuck", seconds=seconds)


async def _health(host: str, port: int, part: str) -> bytes:
    near = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 - a name to compare with
    try:
        async with asyncio.timeout(PATIENCE):
            return await _answer(near, port, part)
    except (OSError, asyncio.IncompleteReadError):
        return b""


async def _answer(host: str, port: int, part: str) -> bytes:
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(f"GET /health/{part} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n\r\n".encode())
        await writer.drain()
        return (await reader.read(4096)).rpartition(b"\r\n\r\n")[2]
    finally:
        writer.close()


def _public(settings: Settings) -> Finding:
    if settings.public_url is None:
        return Finding(True, "doctor-public-none")
    return _one_of(
        settings.public_url.scheme == "https", "doctor-public", "doctor-public-plain", address=str(settings.public_url)
    )


async def _telegram(settings: Settings, clock: Clock) -> list[Finding]:
    line = telegram_line(settings)
    if line is None:
        return [Finding(True, "doctor-telegram-none")]
    from bot.telegram.checkup import check_up  # noqa: PLC0415 - takes seconds and much memory

    return [Finding(*told) for told in await check_up(line, clock)]


def _one_of(ok: bool, yes: str, no: str, **args: str) -> Finding:
    return Finding(ok, yes if ok else no, args)
