"""The store: opened once, it hands out the repositories."""

import asyncio
import os
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import select
from sqlalchemy.engine import URL, make_url

from storage import master
from storage.cases import Cases
from storage.chats import Chats
from storage.conversations import Conversations
from storage.database import keeping_keys, reading, sqlite_file, writing
from storage.deputies import Deputies
from storage.ground import Ground
from storage.guests import Guests
from storage.install import install, made_once
from storage.keystore import KeyStore, stored_check
from storage.locks import FileLock, opening_lock, serving_lock
from storage.master import MasterKey, MasterKeyProblem
from storage.migrating import bring_up_to_date, revision
from storage.people import People
from storage.pictures import Pictures
from storage.reader import Reader
from storage.records import Owner
from storage.reminders import Reminders
from storage.reviews import Reviews
from storage.sealing import Sealer
from storage.sessions import Sessions
from storage.structures import Structures
from storage.tickets import Tickets
from storage.trail import Trail
from storage.wishes import Wishes
from storage.writer import Writer


def _address(url: str | None, file: Path) -> URL:
    return make_url(url) if url else URL.create("sqlite", database=str(file))


@dataclass(frozen=True)
class StoreSettings:
    """Where things lie. Without addresses: SQLite files in the data folder."""

    data: Path
    database_url: str | None
    key_file: Path
    keys_url: str | None

    @property
    def database(self) -> URL:
        """The address of the data."""
        return _address(self.database_url, self.data / "waymark.sqlite")

    @property
    def keys(self) -> URL:
        """The address of the key store."""
        return _address(self.keys_url, self.data / "keys.sqlite")


class Store:
    """Everything that is kept."""

    def __init__(self, ground: Ground, lock: FileLock | None) -> None:
        self.install_id = ground.install
        self.keys = ground.keys
        self.writer = ground.writer
        self.people = People(ground)
        self.structures = Structures(ground)
        self.cases = Cases(ground)
        self.conversations = Conversations(ground)
        self.tickets = Tickets(ground)
        self.sessions = Sessions(ground)
        self.guests = Guests(ground)
        self.chats = Chats(ground, self.people)
        self.pictures = Pictures(ground)
        self.reviews = Reviews(ground)
        self.reminders = Reminders(ground)
        self.wishes = Wishes(ground)
        self.deputies = Deputies(ground)
        self.trail = Trail(ground)
        self.ground = ground
        self._lock = lock

    @classmethod
    async def open(cls, settings: StoreSettings, *, now: datetime, serving: bool = False) -> Self:
        """Open the store, making what is missing only on a fresh install.

        Raises MasterKeyProblem (nothing was written), AlreadyServing, UnknownRevision, SettingRefused.
        """
        await _look(settings)
        settings.data.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = sqlite_file(settings.database)
        lock = serving_lock(file) if serving and file is not None else None
        opening = await asyncio.to_thread(opening_lock, settings.data)
        try:
            return await cls._opened(settings, now, lock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        finally:
            opening.release()

    @classmethod
    async def _opened(cls, settings: StoreSettings, now: datetime, lock: FileLock | None) -> Self:
        key = await _look(settings) or master.create(settings.key_file)
        for address in (settings.database, settings.keys):
            _private(sqlite_file(address))
        keys = KeyStore(keeping_keys(settings.keys), key)
        writes = writing(settings.database)
        try:
            await keys.prepare()
            await bring_up_to_date(writes, sqlite_file(settings.database))
            id = await writes.run(lambda connection: made_once(connection, now))
            await keys.make(Owner("install", id))
        except BaseException:
            await keys.close()
            await writes.close()
            raise
        writer = Writer(writes)
        writer.start()
        return cls(Ground(Reader(reading(settings.database)), writer, keys, Sealer(id), key, id), lock)

    async def check(self) -> dict[str, bool]:
        """Which part works: database, keys, writer."""
        return {
            "database": await _works(self._database()),
            "keys": await _works(self.keys.verify()),
            "writer": self.writer.alive,
        }

    async def close(self) -> None:
        """Finish what is queued and let go of everything."""
        await self.writer.close()
        await self.ground.reader.close()
        await self.keys.close()
        if self._lock is not None:
            self._lock.release()

    async def _database(self) -> bool:
        return await self.ground.first(select(install.c.id)) is not None


async def _look(settings: StoreSettings) -> MasterKey | None:
    """Read without writing: the master key if it fits what is there, None for a fresh install."""
    data, keys = await _present(settings.database, "data"), await _present(settings.keys, "keys")
    key = master.read(settings.key_file)
    if key is None:
        if data or keys:
            raise MasterKeyProblem("missing")
        return None
    right = await _fits(settings.keys, key) if keys else None
    if right is False:
        raise MasterKeyProblem("wrong")
    if right is None and data:
        raise MasterKeyProblem("keys_missing")
    return key


async def _present(address: URL, what: str) -> bool:
    """Is there something in this database already?"""
    file = sqlite_file(address)
    if file is not None:
        return file.is_file() and file.stat().st_size > 0
    database = keeping_keys(address)
    try:
        found = await database.run(revision if what == "data" else stored_check)
    finally:
        await database.close()
    return found is not None


async def _fits(address: URL, key: MasterKey) -> bool | None:
    keys = KeyStore(keeping_keys(address), key)
    try:
        return await keys.verify()
    finally:
        await keys.close()


async def _works(trial: Awaitable[bool | None]) -> bool:
    try:
        return bool(await trial)
    except Exception:
        return False


def _private(file: Path | None) -> None:
    """A SQLite file is its owner's alone from its first byte; its journals take its mode over."""
    if file is not None and not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600))
