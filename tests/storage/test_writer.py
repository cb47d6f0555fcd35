"""Group commit, on both databases."""

import asyncio
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, insert, select, text
from sqlalchemy.exc import DBAPIError, StatementError

from storage.database import writing
from storage.store import Store, StoreSettings
from storage.structures import organisation
from storage.turns import TurnRow, turn
from storage.writer import RecordRefused, Unit, Writer, WriterClosed
from tests.storage.conftest import NOW, Town


def row(conversation: UUID, number: int = 1, source: str | None = None) -> TurnRow:
    """A turn whose changes nobody opens."""
    return TurnRow(conversation, number, source, NOW, b"sealed")


async def count(store: Store) -> int:
    """How many turns are stored."""
    return int(await store.writer.run(lambda c: c.execute(select(func.count()).select_from(turn)).scalar_one()))


async def test_a_hundred_at_once_are_all_written(store: Store) -> None:
    """Many people, one moment."""
    units = [Unit(row(uuid4(), 1, f"web:{number}")) for number in range(100)]
    assert all(await asyncio.gather(*(store.writer.commit(unit) for unit in units)))
    assert await count(store) == 100


async def test_duplicates_are_told_and_not_written(store: Store, town: Town) -> None:
    """Same source, same number, at once or later: one is in, and its records too."""
    conversation, other = uuid4(), uuid4()
    rows = [
        row(conversation, 1, "web:1"),
        row(conversation, 1, "web:1"),
        row(conversation, 1),
        row(conversation, 1),
    ]
    results = await asyncio.gather(*(store.writer.commit(Unit(one)) for one in rows))
    assert sum(results) == 1
    assert not await store.writer.commit(Unit(row(conversation)))
    assert not await store.writer.commit(Unit(row(conversation), (store.people.language_statement(town.person, "fr"),)))
    person = await store.people.get(town.person)
    assert person is not None
    assert person.language == "de"
    assert await store.writer.commit(Unit(row(other, 1, "web:2")))
    assert not await store.writer.commit(Unit(row(uuid4(), 1, "web:2")))
    assert await count(store) == 2


async def test_a_refused_record_touches_nobody_else(store: Store, town: Town) -> None:
    """The unit with the taken name is refused, turn and all; forty-nine others are written."""
    bad = insert(organisation).values(id=uuid4(), structure=town.structure, name="Bridge")
    good = store.people.language_statement(town.person, "en")
    units = [Unit(row(uuid4()), (bad if number == 20 else good,)) for number in range(40)]
    units += [Unit(row(uuid4())) for _ in range(10)]
    tasks = (store.writer.commit(unit) for unit in units)
    results = await asyncio.gather(*tasks, return_exceptions=True)
    refused = [number for number, result in enumerate(results) if result is not True]
    assert refused == [20]
    assert isinstance(results[20], RecordRefused)
    assert await count(store) == 49


async def test_a_refusal_tells_no_values(store: Store, town: Town) -> None:
    """The error has no cause that would quote what was to be written."""
    with pytest.raises(RecordRefused) as caught:
        await store.structures.add_organisation(town.structure, "Bridge")
    assert (caught.value.__cause__, caught.value.__context__, str(caught.value)) == (None, None, "")


async def test_a_mistake_in_one_unit_is_its_own(store: Store, town: Town) -> None:
    """A naive instant and a broken statement reach their callers only, and tell no parameters."""
    naive = TurnRow(uuid4(), 1, None, NOW.replace(tzinfo=None), b"sealed")
    nowhere = text("INSERT INTO nowhere VALUES (:secret)").bindparams(secret="canary")
    units = [Unit(naive), Unit(row(uuid4())), Unit(row(uuid4()))]
    results = await asyncio.gather(*(store.writer.commit(unit) for unit in units), return_exceptions=True)
    assert isinstance(results[0], StatementError)
    assert results[1:] == [True, True]
    with pytest.raises(DBAPIError) as caught:
        await store.writer.commit(Unit(None, (nowhere,)))
    assert "canary" not in str(caught.value)
    assert await store.writer.commit(Unit(row(uuid4())))


async def test_records_are_written_in_their_order(store: Store) -> None:
    """A structure and its organisation can be made in one unit."""
    structure, structures = uuid4(), store.structures
    records = (
        await structures.create_statement(structure, name="New", zone="UTC", language="en", now=NOW),
        structures.organisation_statement(uuid4(), structure, "Its own"),
    )
    assert await store.writer.commit(Unit(None, records))
    made = await structures.get(structure)
    assert made is not None
    assert made.organisations[0].name == "Its own"


async def test_two_processes_never_take_the_same_turn_twice(settings: StoreSettings, store: Store) -> None:
    """Two writers race for the same forty turns: each turn has one winner."""
    other = Writer(writing(settings.database))
    other.start()
    wanted = [(uuid4(), number) for number in range(1, 41)]
    mine = (store.writer.commit(Unit(row(conversation, number))) for conversation, number in wanted)
    theirs = (other.commit(Unit(row(conversation, number))) for conversation, number in reversed(wanted))
    results = await asyncio.gather(*mine, *theirs)
    first, second = results[:40], results[40:][::-1]
    assert all(one != two for one, two in zip(first, second, strict=True))
    assert await count(store) == 40
    await other.close()


async def test_closing_finishes_what_is_queued(settings: StoreSettings, store: Store) -> None:
    """What was handed in before the end is written; after it nothing is taken."""
    writer = Writer(writing(settings.database))
    writer.start()
    queued = [asyncio.ensure_future(writer.commit(Unit(row(uuid4())))) for _ in range(50)]
    await asyncio.sleep(0)
    await writer.close()
    assert all([await one for one in queued])
    with pytest.raises(WriterClosed):
        await writer.commit(Unit(row(uuid4())))
    assert await count(store) == 50


async def test_a_waiter_who_leaves_does_no_harm(store: Store) -> None:
    """A cancelled wait leaves the writer and the others alone."""
    leaving = asyncio.ensure_future(store.writer.commit(Unit(row(uuid4()))))
    staying = asyncio.ensure_future(store.writer.commit(Unit(row(uuid4()))))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying
    assert store.writer.alive
