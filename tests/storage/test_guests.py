"""The person's own phone at a card session, on both databases."""

import asyncio
from datetime import timedelta
from uuid import UUID

from storage.conversations import NewConversation
from storage.records import Owner
from storage.store import Store
from storage.writer import Unit
from tests.keeping import start_talk
from tests.storage.conftest import NOW, Town

SOON = NOW + timedelta(minutes=10)
LATER = NOW + timedelta(hours=12)


async def table(store: Store, town: Town) -> UUID:
    """A card session in front of its person."""
    id = await start_talk(
        store, NewConversation(town.person, "table", Owner("person", town.person), NOW, {"way": "draw"}, None)
    )
    await store.writer.commit(Unit(None, (store.people.front_statement(town.person, id),)))
    return id


async def test_of_many_who_open_a_link_at_once_one_gets_in(store: Store, town: Town) -> None:
    """And sees which turn lies there."""
    id = await table(store, town)
    code = await store.guests.invite(id, SOON)
    tokens = await asyncio.gather(*(store.guests.open(code, NOW, LATER) for _ in range(20)))
    (token,) = [one for one in tokens if one]
    row = await store.conversations.turn_row(id, 1, None, NOW, {"v": 1})
    await store.writer.commit(Unit(row, ()))
    seat = await store.guests.find(token, NOW)
    assert seat and (seat.conversation, seat.person, seat.number) == (id, town.person, 1)
    await store.writer.commit(Unit(None, (store.people.front_statement(town.person, None),)))
    seat = await store.guests.find(token, NOW)
    assert seat and seat.number is None


async def test_every_end_of_the_session_is_the_guests(store: Store, town: Town) -> None:
    """A new link, its time, a finish, an expiry, an erasure: each ends it, and what is over is forgotten."""
    id = await table(store, town)

    async def opened() -> str:
        token = await store.guests.open(await store.guests.invite(id, SOON), NOW, LATER)
        assert token
        return token

    first, second = await opened(), await opened()
    assert await store.guests.find(first, NOW) is None
    assert await store.guests.find(second, LATER) is None
    await store.guests.forget(NOW)
    assert await store.guests.find(second, NOW)
    for over in (NOW, None):
        await store.writer.commit(Unit(None, (store.conversations.expires_statement(id, over),)))
        assert bool(await store.guests.find(second, NOW)) is (over is None)
    await store.writer.commit(Unit(None, (store.conversations.finish_statement(id, NOW),)))
    assert await store.guests.find(second, NOW) is None
    assert await store.guests.open(await store.guests.invite(id, SOON), NOW, LATER) is None
    third = await table(store, town)
    token = await store.guests.open(await store.guests.invite(third, SOON), NOW, LATER)
    await store.conversations.erase(third)
    assert token and await store.guests.find(token, NOW) is None
