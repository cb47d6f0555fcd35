"""People with an open reflection, for measuring."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from bot.conversation import Conversations
from storage.conversations import NewConversation
from storage.records import Owner
from storage.store import Store, StoreSettings
from storage.writer import Unit
from tests.bot.talker import Clock, Talker
from tests.keeping import add_role

BATCH = 500
TOGETHER = 100
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


async def opened(folder: Path) -> Store:
    """A store with SQLite's synchronous FULL, as in use."""
    return await Store.open(StoreSettings(folder, None, folder / "master.key", None), now=NOW)


async def talkers(store: Store, count: int) -> list[Talker]:
    """So many people, each with a reflection in front of them."""
    structure = await store.structures.by_name("Bench")
    if structure is None:
        await store.structures.create(name="Bench", zone="Europe/Berlin", language="en", now=NOW)
        structure = await store.structures.by_name("Bench")
        assert structure is not None
        await store.structures.add_organisation(structure.id, "House")
        structure = await store.structures.by_name("Bench")
    assert structure is not None
    conversations = Conversations(store)
    found: list[Talker] = []
    for start in range(0, count, TOGETHER):
        some = range(min(TOGETHER, count - start))
        found += await asyncio.gather(
            *(_talker(store, conversations, structure.id, structure.organisations[0].id) for _ in some)
        )
    return found


async def _talker(store: Store, conversations: Conversations, structure: UUID, organisation: UUID) -> Talker:
    person = await store.people.add(language="en", zone="Europe/Berlin", profile={}, now=NOW)
    await add_role(store, person, structure, organisation, "caseworker")
    anna = Talker(conversations, person, Clock(NOW))
    await anna.looks()
    await anna.taps("right", "informal", "read", "practice", "short", "alone")
    return anna


async def many_conversations(store: Store, person: UUID, count: int) -> None:
    """So many stored conversations with a turn each, in batches that are committed together."""
    for start in range(0, count, BATCH):
        await asyncio.gather(*(_stored(store, person) for _ in range(min(BATCH, count - start))))


async def _stored(store: Store, person: UUID) -> None:
    key = Owner("person", person)
    new = NewConversation(person, "reflection", key, NOW, {"round": "short", "basis": "none"})
    start = await store.conversations.start_statement(new)
    row = await store.conversations.turn_row(new.id, 1, None, NOW, {"v": 1}, key=key)
    await store.writer.commit(Unit(row, (start,)))
