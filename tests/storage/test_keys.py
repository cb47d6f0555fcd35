"""The key store: durable, wrapped, and gone when destroyed."""

import asyncio
import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, update

from storage import database
from storage.database import SettingRefused, SqliteFile, keeping_keys
from storage.keystore import KeyStore, wrapped_key
from storage.master import MasterKey, MasterKeyProblem
from storage.records import Owner
from storage.sealing import SealBroken
from storage.store import Store, StoreSettings
from tests.storage.conftest import NOW, contents, in_folder

MASTER = MasterKey(bytes(32))


def pragma(connection: Connection, *, name: str) -> object:
    """What a connection has for a setting."""
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


async def test_a_key_is_made_once_and_kept(settings: StoreSettings, store: Store) -> None:
    """Making again gives the same key, at once, later, and from another process."""
    owner = Owner("case", uuid4())
    assert await store.keys.get(owner) is None
    made = await asyncio.gather(*(store.keys.make(owner) for _ in range(10)))
    assert len({key.secret for key in made}) == 1
    beside = await Store.open(settings, now=NOW)
    assert await beside.keys.get(owner) == made[0]
    assert await beside.keys.make(owner) == made[0]
    await beside.close()
    assert await store.keys.get(Owner("person", owner.id)) is None


async def test_two_processes_make_one_key(settings: StoreSettings, store: Store) -> None:
    """Both end with the key that became durable first."""
    beside = await Store.open(settings, now=NOW)
    owners = [Owner("case", uuid4()) for _ in range(10)]
    pairs = [(store.keys.make(owner), beside.keys.make(owner)) for owner in owners]
    for one, other in [await asyncio.gather(*pair) for pair in pairs]:
        assert one == other
    await beside.close()


async def test_a_destroyed_key_is_gone_from_memory_and_store(store: Store) -> None:
    """None from here on; destroying twice is no error."""
    owner = Owner("case", uuid4())
    await store.keys.make(owner)
    await store.keys.destroy(owner)
    await store.keys.destroy(owner)
    assert await store.keys.get(owner) is None


async def test_a_destroyed_key_leaves_no_byte_in_the_file(tmp_path: Path) -> None:
    """The wrapped key is in the file before, and in no file of the folder after."""
    settings = in_folder(tmp_path)
    store = await Store.open(settings, now=NOW)
    owner = Owner("case", uuid4())
    key = await store.keys.make(owner)
    assert key.id in (tmp_path / "keys.sqlite").read_bytes()
    await store.keys.destroy(owner)
    assert not [name for name, held in contents(tmp_path).items() if key.id in held]
    await store.close()


async def test_a_wrapped_key_belongs_to_its_owner(tmp_path: Path) -> None:
    """A row handed to another owner does not open."""
    where = keeping_keys(in_folder(tmp_path).keys)
    keys = KeyStore(where, MASTER)
    await keys.prepare()
    owner, thief = Owner("case", uuid4()), Owner("case", uuid4())
    await keys.make(owner)
    theft = update(wrapped_key).where(wrapped_key.c.owner == owner.id).values(owner=thief.id)
    await where.run(lambda connection: connection.execute(theft).close())
    with pytest.raises(SealBroken):
        await keys.get(thief)
    await keys.close()


async def test_another_master_key_is_noticed(tmp_path: Path) -> None:
    """The check value tells before anything is read or made."""
    for master, fits in ((MASTER, None), (MASTER, True), (MasterKey(b"1" * 32), False)):
        keys = KeyStore(keeping_keys(in_folder(tmp_path).keys), master)
        assert await keys.verify() is fits
        if fits is None:
            await keys.prepare()
        await keys.close()
    keys = KeyStore(keeping_keys(in_folder(tmp_path).keys), MasterKey(b"1" * 32))
    with pytest.raises(MasterKeyProblem):
        await keys.prepare()
    await keys.close()


@pytest.mark.parametrize("kind", ["DATA", "READING", "KEYS"])
async def test_settings_are_read_back_from_each_connection(tmp_path: Path, kind: str) -> None:
    """What was asked for is what the connection has."""
    wanted: dict[str, int | str] = getattr(database, kind)
    for _ in range(2):
        file = SqliteFile(tmp_path / "some.sqlite", wanted, "BEGIN")
        for name, value in wanted.items():
            assert await file.run(partial(pragma, name=name)) == value
        await file.close()


async def test_a_key_store_with_other_settings_is_refused(tmp_path: Path) -> None:
    """A file that was made without auto_vacuum would keep what was deleted."""
    with closing(sqlite3.connect(tmp_path / "keys.sqlite")) as file:
        file.execute("PRAGMA auto_vacuum = NONE")
        file.execute("CREATE TABLE something (id)")
    keys = KeyStore(keeping_keys(in_folder(tmp_path).keys), MASTER)
    with pytest.raises(SettingRefused) as caught:
        await keys.prepare()
    assert caught.value.setting == "auto_vacuum"
    await keys.close()


def test_labels_give_keys_of_their_own() -> None:
    """Each purpose has its key; hashes of different things differ."""
    assert len({MASTER.derive(label) for label in ("a", "b")} | {bytes(32)}) == 3
    assert MASTER.hash("ticket", "1", "23") != MASTER.hash("ticket", "12", "3")
    assert MASTER.hash("ticket", "1") != MASTER.hash("account", "1")
    assert MASTER.hash("ticket", "1") != MasterKey(b"1" * 32).hash("ticket", "1")
