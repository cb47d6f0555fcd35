"""Each thing has its tables in its file, and no table's rows can be forgotten."""

import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Column, ForeignKey, Table, Uuid, func, insert, select

from storage.erasing import belonging
from storage.records import Owner
from storage.schema import metadata
from storage.store import Store
from storage.writer import Unit
from tests.keeping import erase_case, open_case, person_behind, start_talk
from tests.storage.conftest import Town

OF_NOBODY = {
    "install": "it is the house itself",
    "structure": "a city's group outlives everybody in it",
    "organisation": "so do its members",
    "person": "their row stays for what they wrote in cases, and tells nothing without its key",
    "picture": "Waymark's own pictures, the same for everybody",
    "audit": "what was done with rights stays; ids only, and an erased case loses its code",
}


def owned(*roots: str) -> set[str]:
    """The tables whose rows go with those of these tables, straight or through another."""
    found = {column.table.name for root in roots for column in belonging(metadata.tables[root])}
    return found | (owned(*found) if found else set())


def test_every_table_belongs_to_somebody_or_says_why_not() -> None:
    """A new table is erased with its case or its person, or stands in the short list with its reason."""
    assert set(metadata.tables) - owned("person", "case_file") - {"case_file"} == set(OF_NOBODY)


def test_opening_the_store_brings_every_table() -> None:
    """Whoever imports the store alone knows them all."""
    code = "import storage.store, storage.schema as s; print(*sorted(s.metadata.tables))"
    shown = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=_root())
    assert shown.stdout.split() == sorted(metadata.tables)


@pytest.fixture
async def newcomers(store: Store) -> AsyncIterator[tuple[Table, Table, Table]]:
    """Three tables nobody has heard of: of a case, of a person, and of what belongs to the first."""
    first = Table("toy", metadata, Column("id", Uuid, primary_key=True), Column("case_file", Uuid))
    second = Table("pet", metadata, Column("id", Uuid, primary_key=True), Column("keeper", ForeignKey("person.id")))
    third = Table("scratch", metadata, Column("id", Uuid, primary_key=True), Column("toy", ForeignKey("toy.id")))
    added = (first, second, third)
    await store.writer.run(lambda connection: metadata.create_all(connection, added))
    yield added
    for table in added:
        metadata.remove(table)


async def _filled(store: Store, tables: tuple[Table, ...], case: object, person: object) -> None:
    toy = uuid4()
    rows = ({"id": toy, "case_file": case}, {"id": uuid4(), "keeper": person}, {"id": uuid4(), "toy": toy})
    records = tuple(insert(table).values(**row) for table, row in zip(tables, rows, strict=True))
    assert await store.writer.commit(Unit(None, records))


async def _counted(store: Store, tables: tuple[Table, ...]) -> list[int]:
    counts = [select(func.count()).select_from(table) for table in tables]
    return await store.writer.run(lambda connection: [connection.execute(one).scalar_one() for one in counts])


async def test_a_table_nobody_heard_of_is_erased_with_its_case(
    store: Store, town: Town, newcomers: tuple[Table, ...]
) -> None:
    """And what hangs on it goes first; another case's rows stay, and the person's."""
    case, other = await open_case(store, town.new_case()), await open_case(store, town.new_case("Oak"))
    for one in (case, other):
        await _filled(store, newcomers, one, town.person)
    await erase_case(store, case)

    assert await _counted(store, newcomers) == [1, 2, 1]


async def test_a_table_nobody_heard_of_is_erased_with_its_person(
    store: Store, town: Town, newcomers: tuple[Table, ...]
) -> None:
    """What they wrote in a case stays with the case, and so does whatever belongs to it."""
    case = await open_case(store, town.new_case())
    kept = await start_talk(store, town.new_conversation(case=case, key=Owner("case", case)))
    await store.people.add_account(town.person, "telegram", "7")
    await _filled(store, newcomers, case, town.person)
    await store.writer.commit(Unit(None, store.people.erase_statements(town.person)))

    assert await _counted(store, newcomers) == [1, 0, 1]
    assert (await store.people.get(town.person)).memberships == ()
    assert await person_behind(store, "telegram", "7") is None
    assert [one.id for one in await store.conversations.of_case(case)] == [kept]
    assert await store.cases.get(case)


def _root() -> Path:
    return Path(__file__).parents[2]
