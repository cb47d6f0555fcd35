"""Conversations and turns, on both databases."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest

from storage.conversations import NewConversation
from storage.ground import KeyGone
from storage.records import Owner
from storage.sealing import SealBroken
from storage.store import Store
from storage.writer import Unit
from tests.keeping import open_case, start_talk, talks_of
from tests.storage.conftest import NOW, Town


@pytest.fixture
async def talk(store: Store, town: Town) -> NewConversation:
    """A conversation with three turns."""
    new = town.new_conversation(given={"goals": ["work"]})
    await start_talk(store, new)
    for number in (1, 2, 3):
        row = await store.conversations.turn_row(
            new.id, number, f"web:{number}", NOW + timedelta(days=number), {"set": {"n": number}}
        )
        assert await store.writer.commit(Unit(row))
    return new


async def test_a_conversation_comes_back_with_its_changes_in_order(
    store: Store, town: Town, talk: NewConversation
) -> None:
    """Given facts, turns in order, the number and instant of the last."""
    stored = await store.conversations.get(talk.id)
    assert stored is not None
    assert stored.given == {"goals": ["work"]}
    assert stored.changes == [{"set": {"n": number}} for number in (1, 2, 3)]
    assert (stored.number, stored.last_at) == (3, NOW + timedelta(days=3))
    assert (stored.person, stored.flow, stored.finished, stored.erased) == (
        town.person,
        "reflection",
        None,
        False,
    )
    assert await store.conversations.get(uuid4()) is None


async def test_an_empty_conversation_has_number_zero(store: Store, town: Town) -> None:
    """Before the first turn there is nothing to fold."""
    new = town.new_conversation()
    await start_talk(store, new)
    stored = await store.conversations.get(new.id)
    assert stored is not None
    assert (stored.number, stored.last_at, stored.changes) == (0, None, [])


async def test_finished_conversations_are_not_open(store: Store, town: Town, talk: NewConversation) -> None:
    """The list of open ones is oldest first and without the finished."""
    later = town.new_conversation(started=NOW + timedelta(hours=1))
    await start_talk(store, later)
    assert [one.id for one in await store.conversations.open_of_person(town.person)] == [talk.id, later.id]
    await store.writer.commit(Unit(None, (store.conversations.finish_statement(talk.id, NOW),)))
    assert [one.id for one in await store.conversations.open_of_person(town.person)] == [later.id]
    assert [one.id for one in await talks_of(store, town.person)] == [talk.id, later.id]


async def test_the_conversations_of_a_case_are_sealed_with_its_key(store: Store, town: Town) -> None:
    """A case's conversation is erased when the case's key is gone."""
    case = await open_case(store, town.new_case())
    new = town.new_conversation(case=case, key=Owner("case", case), given={"a": 1})
    await start_talk(store, new)
    await store.writer.commit(Unit(await store.conversations.turn_row(new.id, 1, None, NOW, {"x": 1})))
    (stored,) = await store.conversations.of_case(case)
    assert stored.changes == [{"x": 1}]
    await store.keys.destroy(Owner("case", case))
    (stored,) = await store.conversations.of_case(case)
    assert stored.erased
    assert (stored.given, stored.changes, stored.number) == ({}, [], 1)
    assert await store.conversations.rewrite(new.id, lambda changes: changes) == 0
    with pytest.raises(KeyGone):
        await store.conversations.turn_row(new.id, 2, None, NOW, {})


async def test_a_turn_moved_to_another_place_does_not_open(store: Store, talk: NewConversation) -> None:
    """A sealed change belongs to its conversation and its number."""
    sealed = await store.conversations.turn_row(talk.id, 5, None, NOW, {"a": 1})
    await store.writer.commit(Unit(replace(sealed, number=4)))
    with pytest.raises(SealBroken):
        await store.conversations.get(talk.id)


async def test_seen_sources_are_forgotten_in_time(store: Store, talk: NewConversation) -> None:
    """Old sources are emptied, newer ones stay."""
    assert await store.conversations.seen("web:1")
    assert not await store.conversations.seen("web:9")
    await store.conversations.forget_sources(NOW + timedelta(days=2))
    assert not await store.conversations.seen("web:1")
    assert await store.conversations.seen("web:2")


async def test_removing_for_good_rewrites_every_turn(store: Store, talk: NewConversation) -> None:
    """Only what differs is written anew; the rest stays byte for byte."""

    def without_two(changes: dict[str, Any]) -> dict[str, Any]:
        return {"set": {}} if changes["set"]["n"] == 2 else changes

    assert await store.conversations.rewrite(talk.id, without_two) == 1
    stored = await store.conversations.get(talk.id)
    assert stored is not None
    assert stored.changes == [{"set": {"n": 1}}, {"set": {}}, {"set": {"n": 3}}]


async def test_a_rewrite_that_fails_changes_nothing(store: Store, talk: NewConversation) -> None:
    """All turns or none."""

    def stumbling(changes: dict[str, Any]) -> dict[str, Any]:
        return {} if changes["set"]["n"] < 3 else changes["no such thing"]

    with pytest.raises(KeyError):
        await store.conversations.rewrite(talk.id, stumbling)
    stored = await store.conversations.get(talk.id)
    assert stored is not None
    assert stored.changes[0] == {"set": {"n": 1}}


async def test_erasing_takes_the_turns_along(store: Store, talk: NewConversation) -> None:
    """Nothing of the conversation is left."""
    await store.conversations.erase(talk.id)
    assert await store.conversations.get(talk.id) is None
    assert not await store.conversations.seen("web:1")


async def test_expired_conversations_are_named(store: Store, town: Town, talk: NewConversation) -> None:
    """At the instant itself a conversation's time is over; others have no end."""
    draft = town.new_conversation(expires=NOW + timedelta(days=7))
    await start_talk(store, draft)
    assert await store.conversations.expired(NOW) == []
    assert await store.conversations.expired(NOW + timedelta(days=7)) == [draft.id]
    await store.writer.commit(Unit(None, (store.conversations.expires_statement(draft.id, None),)))
    assert await store.conversations.expired(NOW + timedelta(days=7)) == []


async def test_given_facts_can_change(store: Store, talk: NewConversation) -> None:
    """FactsChanged writes the given facts anew."""
    statement = await store.conversations.given_statement(talk.id, {"goals": []})
    await store.writer.commit(Unit(None, (statement,)))
    stored = await store.conversations.get(talk.id)
    assert stored is not None
    assert stored.given == {"goals": []}


async def test_an_unknown_conversation_has_no_key(store: Store) -> None:
    """A turn for a conversation nobody started cannot be sealed."""
    with pytest.raises(KeyGone):
        await store.conversations.turn_row(uuid4(), 1, None, NOW, {})
