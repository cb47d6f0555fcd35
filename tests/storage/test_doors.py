"""One-time codes and web sessions, on both databases."""

import asyncio
from datetime import timedelta
from uuid import uuid4

from storage.store import Store
from storage.tickets import Ticket
from tests.storage.conftest import NOW, Town

WEEK = NOW + timedelta(days=7)


async def test_looking_at_a_code_does_not_use_it_up(store: Store, town: Town) -> None:
    """An invitation says what it is for, as often as one looks, until it expires."""
    code = await store.tickets.create(
        "invite", now=NOW, expires=WEEK, structure=town.structure, organisation=town.organisation, role="lead"
    )
    wanted = Ticket("invite", NOW, WEEK, None, town.structure, town.organisation, "lead")
    assert await store.tickets.peek(code, NOW) == wanted
    assert await store.tickets.peek(code, NOW) == wanted
    assert await store.tickets.peek(code, WEEK) is None
    assert await store.tickets.peek("no such code", NOW) is None


async def test_of_many_who_use_a_code_at_once_one_gets_it(store: Store, town: Town) -> None:
    """Exactly once, whatever happens at the same time."""
    code = await store.tickets.create("setup", now=NOW, expires=WEEK)
    uses = await asyncio.gather(*(store.tickets.use(code, NOW, town.person) for _ in range(20)))
    assert [use.kind for use in uses if use] == ["setup"]
    assert await store.tickets.peek(code, NOW) is None


async def test_a_code_is_not_for_others_and_not_for_later(store: Store, town: Town) -> None:
    """A link works for its person only, and not after its time."""
    code = await store.tickets.create("link", now=NOW, expires=WEEK, person=town.person)
    assert await store.tickets.use(code, NOW, uuid4()) is None
    assert await store.tickets.use(code, WEEK, town.person) is None
    assert await store.tickets.use(code, NOW, town.person) is not None


async def test_codes_can_be_voided(store: Store, town: Town) -> None:
    """A new link voids the old; set-up links and single codes too."""
    link = await store.tickets.create("link", now=NOW, expires=WEEK, person=town.person)
    setup = await store.tickets.create("setup", now=NOW, expires=WEEK)
    invite = await store.tickets.create("invite", now=NOW, expires=WEEK)
    await store.tickets.void_links(town.person, NOW)
    assert await store.tickets.peek(link, NOW) is None
    await store.tickets.void_setups(NOW)
    assert await store.tickets.peek(setup, NOW) is None
    assert await store.tickets.peek(invite, NOW) is not None


async def test_a_session_lives_thirty_days_after_last_use(store: Store, town: Town) -> None:
    """Being found moves the end; being away for thirty days is the end."""
    token, csrf = await store.sessions.start(town.person, "Firefox", NOW)
    found = await store.sessions.find(token, NOW + timedelta(days=29))
    assert found is not None
    assert (found.person, found.label, found.csrf) == (town.person, "Firefox", csrf)
    assert await store.sessions.find(token, NOW + timedelta(days=58)) is not None
    assert await store.sessions.find(token, NOW + timedelta(days=88)) is None
    assert await store.sessions.find("another token", NOW) is None


async def test_a_session_is_touched_at_most_once_an_hour(store: Store, town: Town) -> None:
    """A tap a minute later writes nothing."""
    token, _ = await store.sessions.start(town.person, "Firefox", NOW)
    await store.sessions.find(token, NOW + timedelta(minutes=59))
    (session,) = await store.sessions.of_person(town.person, NOW)
    assert session.last_used == NOW
    await store.sessions.find(token, NOW + timedelta(minutes=60))
    (session,) = await store.sessions.of_person(town.person, NOW)
    assert session.last_used == NOW + timedelta(minutes=60)


async def test_sessions_can_be_ended(store: Store, town: Town) -> None:
    """One by one, or all of a person."""
    tokens = [(await store.sessions.start(town.person, name, NOW))[0] for name in ("a", "b", "c")]
    first, *_ = await store.sessions.of_person(town.person, NOW)
    await store.sessions.end(first.id, NOW)
    assert len(await store.sessions.of_person(town.person, NOW)) == 2
    await store.sessions.end_all(town.person, NOW)
    assert [await store.sessions.find(token, NOW) for token in tokens] == [None] * 3
