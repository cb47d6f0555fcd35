"""Opening a store: fresh, again, beside another, and when something is wrong."""

import os
import secrets
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from storage.database import writing
from storage.locks import AlreadyServing
from storage.master import MasterKeyProblem
from storage.migrating import SCRIPTS, UnknownRevision
from storage.migrations import HEAD
from storage.records import Owner
from storage.schema import metadata
from storage.store import Store, StoreSettings
from storage.writer import Unit
from tests.keeping import open_case, start_talk
from tests.storage.conftest import NOW, Town, contents, in_folder


async def opened_once(settings: StoreSettings) -> None:
    """Leave a store behind as after a first start."""
    await (await Store.open(settings, now=NOW)).close()


async def test_a_store_is_the_same_when_opened_again(settings: StoreSettings) -> None:
    """The install keeps its id, and what was sealed opens."""
    store = await Store.open(settings, now=NOW)
    person = await store.people.add(language="de", zone="UTC", profile={"nickname": "Kim"}, now=NOW)
    id = store.install_id
    await store.close()
    store = await Store.open(settings, now=NOW)
    found = await store.people.get(person)
    assert store.install_id == id
    assert found is not None
    assert found.profile == {"nickname": "Kim"}
    await store.close()


async def test_a_healthy_store_says_so_part_by_part(settings: StoreSettings) -> None:
    """Each part works while open and none after."""
    store = await Store.open(settings, now=NOW)
    assert await store.check() == {"database": True, "keys": True, "writer": True}
    await store.close()
    assert (await store.check())["writer"] is False


async def test_all_files_are_their_owners_alone(tmp_path: Path) -> None:
    """No file of a fresh store can be read by others, journals included."""
    store = await Store.open(in_folder(tmp_path / "data"), now=NOW, serving=True)
    modes = {path.name: path.stat().st_mode & 0o077 for path in (tmp_path / "data").iterdir()}
    assert {"master.key", "keys.sqlite", "waymark.sqlite", "waymark.sqlite-wal"} <= modes.keys()
    assert set(modes.values()) == {0}
    await store.close()


def remove(path: Path) -> None:
    """The key is missing."""
    path.unlink()


def cut(path: Path) -> None:
    """Half of the key is missing."""
    os.truncate(path, 30)


def empty(path: Path) -> None:
    """The file is there and empty."""
    os.truncate(path, 0)


def another(path: Path) -> None:
    """It is some other install's key."""
    path.write_text(secrets.token_hex(32))


def garbage(path: Path) -> None:
    """It is no key at all."""
    path.write_bytes(b"\xff" * 64)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [(remove, "missing"), (cut, "cut"), (empty, "cut"), (garbage, "cut"), (another, "wrong")],
)
@pytest.mark.parametrize("serving", [True, False])
async def test_with_a_spoilt_master_key_nothing_is_written(
    settings: StoreSettings, spoil: Callable[[Path], None], reason: str, serving: bool
) -> None:
    """The reason is told, and every file stays as it was."""
    await opened_once(settings)
    spoil(settings.key_file)
    before = contents(settings.data)
    with pytest.raises(MasterKeyProblem) as caught:
        await Store.open(settings, now=NOW, serving=serving)
    assert caught.value.reason == reason
    assert contents(settings.data) == before


async def test_data_without_its_key_store_is_refused(tmp_path: Path) -> None:
    """A lost key store is no fresh install; nothing is written."""
    settings = in_folder(tmp_path)
    await opened_once(settings)
    (tmp_path / "keys.sqlite").unlink()
    before = contents(tmp_path)
    with pytest.raises(MasterKeyProblem) as caught:
        await Store.open(settings, now=NOW)
    assert caught.value.reason == "keys_missing"
    assert contents(tmp_path) == before


async def test_a_start_that_was_cut_short_can_be_repeated(tmp_path: Path) -> None:
    """With a master key, or key and key store, but no data yet, the next start goes on."""
    settings = in_folder(tmp_path)
    await opened_once(settings)
    (tmp_path / "waymark.sqlite").unlink()
    await opened_once(settings)
    (tmp_path / "waymark.sqlite").unlink()
    (tmp_path / "keys.sqlite").unlink()
    await opened_once(settings)


async def test_a_second_serving_store_is_refused(tmp_path: Path) -> None:
    """Tools may open the store beside it; a second server only when the first is gone."""
    settings = in_folder(tmp_path)
    first = await Store.open(settings, now=NOW, serving=True)
    with pytest.raises(AlreadyServing):
        await Store.open(settings, now=NOW, serving=True)
    tool = await Store.open(settings, now=NOW)
    await tool.people.add(language="de", zone="UTC", profile={}, now=NOW)
    assert len(await first.people.all()) == 1
    await tool.close()
    await first.close()
    await (await Store.open(settings, now=NOW, serving=True)).close()


async def test_the_lock_of_a_killed_server_is_free(tmp_path: Path) -> None:
    """The operating system takes it back, and what was committed is there."""
    code = (
        "import asyncio, os, sys; from pathlib import Path\n"
        "from tests.storage.conftest import NOW, in_folder\n"
        "from storage.store import Store\n"
        "async def main():\n"
        "    store = await Store.open(in_folder(Path(sys.argv[1])), now=NOW, serving=True)\n"
        "    await store.people.add(language='de', zone='UTC', profile={'nickname': 'Kim'}, now=NOW)\n"
        "    os.kill(os.getpid(), 9)\n"
        "asyncio.run(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, cwd=SCRIPTS.parents[1])
    assert done.returncode == -9
    store = await Store.open(in_folder(tmp_path), now=NOW, serving=True)
    (person,) = await store.people.all()
    assert person.profile == {"nickname": "Kim"}
    await store.close()


async def test_tables_and_migrations_agree(settings: StoreSettings) -> None:
    """Alembic finds nothing to change, and HEAD is the newest step."""

    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        found = compare_metadata(context, metadata)
        return [one for one in found if not _is_of_the_key_store(one)]

    await opened_once(settings)
    database = writing(settings.database)
    assert await database.run(differences) == []
    await database.close()
    assert ScriptDirectory(str(SCRIPTS)).get_current_head() == HEAD


def _is_of_the_key_store(difference: object) -> bool:
    """On the server the tests keep the keys beside the data."""
    return isinstance(difference, tuple) and getattr(difference[1], "name", "") in (
        "wrapped_key",
        "key_check",
    )


async def test_tables_of_a_newer_version_are_left_alone(settings: StoreSettings) -> None:
    """An unknown shape is refused."""
    await opened_once(settings)
    await _stamp(settings, "9999")
    with pytest.raises(UnknownRevision):
        await Store.open(settings, now=NOW)


async def test_an_existing_file_is_copied_before_it_is_migrated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy holds what the file held, and is its owner's alone."""
    settings = in_folder(tmp_path)
    store = await Store.open(settings, now=NOW)
    await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    await store.close()
    monkeypatch.setattr("storage.migrating.HEAD", "due")  # a step is due that changes nothing
    await opened_once(settings)
    copy = tmp_path / "waymark.sqlite.before-due"
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("SELECT count(*) FROM person").fetchone() == (1,)
    assert copy.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("driver", ["sqlite", "sqlite+aiosqlite"])
async def test_data_may_lie_elsewhere(tmp_path: Path, driver: str) -> None:
    """A SQLite file by address, opened in either way."""
    there = replace(in_folder(tmp_path), database_url=f"{driver}:///{tmp_path}/far/away.sqlite")
    await opened_once(there)
    assert (tmp_path / "far" / "away.sqlite").stat().st_size > 0


async def test_nothing_said_lies_open_in_the_folder(tmp_path: Path) -> None:
    """A canary in every sealed column is in no file, neither while open nor after."""
    store = await Store.open(in_folder(tmp_path), now=NOW, serving=True)
    bird = "Kanarienvogel"
    structure = await store.structures.create(name="Town", zone="UTC", language="de", now=NOW)
    organisation = await store.structures.add_organisation(structure, "Bridge")
    person = await store.people.add(language="de", zone="UTC", profile={"nickname": bird}, now=NOW)
    await store.people.add_account(person, "telegram", bird)
    await store.sessions.start(person, bird, NOW)
    town = Town(structure, organisation, person)
    case = await open_case(store, town.new_case(frame={"a": bird}))
    new = town.new_conversation(case=case, key=Owner("case", case), given={bird: 1})
    await start_talk(store, new)
    records = (await store.structures.help_text_statement(structure, bird),)
    row = await store.conversations.turn_row(new.id, 1, None, NOW, {"set": bird})
    assert await store.writer.commit(Unit(row, records))
    stored = await store.conversations.get(new.id)
    assert stored is not None
    assert stored.changes == [{"set": bird}]
    assert not _holding(tmp_path, bird)
    await store.close()
    assert not _holding(tmp_path, bird)


def _holding(folder: Path, word: str) -> list[str]:
    forms = (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode())
    return [name for name, held in contents(folder).items() if any(form in held for form in forms)]


async def _stamp(settings: StoreSettings, revision: str) -> None:
    database = writing(settings.database)
    statement = text("UPDATE alembic_version SET version_num = :revision").bindparams(revision=revision)
    await database.run(lambda connection: connection.execute(statement).close())
    await database.close()
