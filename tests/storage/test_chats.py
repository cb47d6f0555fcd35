"""Chats in messengers, on both databases."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest

from storage.chats import ListedMessage
from storage.store import Store
from storage.writer import RecordRefused
from tests.storage.conftest import NOW, Town


async def test_a_chat_is_found_by_its_account_and_by_nothing_else(store: Store, town: Town) -> None:
    """The channel's own id leads to the person; another channel or id to nobody."""
    opened = await store.chats.open(town.person, "telegram", "42")
    assert (opened.person, opened.external, opened.arrivals) == (town.person, "42", 0)
    assert await store.chats.find("telegram", "42") == opened
    assert await store.chats.of_person(town.person, "telegram") == [opened]
    assert await store.chats.find("telegram", "43") is None
    assert await store.chats.find("signal", "42") is None


async def test_an_account_is_nobody_elses(store: Store, town: Town) -> None:
    """Accounts are never merged or moved."""
    await store.chats.open(town.person, "telegram", "42")
    other = await store.people.add(language="en", zone="UTC", profile={}, now=NOW)
    with pytest.raises(RecordRefused):
        await store.chats.open(other, "telegram", "42")


async def test_what_is_known_of_a_chat_comes_back(store: Store, town: Town) -> None:
    """Everything that is saved is there again, instants aware."""
    opened = await store.chats.open(town.person, "telegram", "42")
    known = replace(
        opened, message=2**40, sent_at=NOW, picture=True, shown="1abc", shown_at=NOW, arrivals=3, settled=2,
        arrived=NOW, latest=2**40, menu="en home",
    )  # fmt: skip
    await store.chats.do(store.chats.save_statement(known))
    assert await store.chats.find("telegram", "42") == known


async def test_a_screen_is_owed_until_it_has_caught_up(store: Store, town: Town) -> None:
    """Owed are chats that lag, unless nobody can be reached there."""
    opened = await store.chats.open(town.person, "telegram", "42")
    lagging = replace(opened, arrivals=1)
    for known, owed in ((lagging, 1), (replace(lagging, settled=1), 0), (replace(lagging, unreachable=NOW), 0)):
        await store.chats.do(store.chats.save_statement(known))
        assert len(await store.chats.owed("telegram")) == owed
    assert await store.chats.owed("signal") == []


async def test_messages_are_listed_until_they_are_gone(store: Store, town: Town) -> None:
    """The list is in order, keeps what was listed first, and knows which turn a message led to."""
    account = (await store.chats.open(town.person, "telegram", "42")).account
    talk = uuid4()
    await store.chats.do(
        store.chats.list_statement(account, 9, NOW),
        store.chats.list_statement(account, 7, NOW, talk, 3),
        store.chats.list_statement(account, 7, NOW + timedelta(hours=1)),
    )
    assert await store.chats.listed(account) == [ListedMessage(7, NOW, talk, 3), ListedMessage(9, NOW)]
    assert await store.chats.meant(account, 7) == ListedMessage(7, NOW, talk, 3)
    found = await store.chats.find("telegram", "42")
    assert found and found.newest == 9
    await store.chats.do(store.chats.unlist_statement(account, [7, 8]))
    assert [one.message for one in await store.chats.listed(account)] == [9]


async def test_chats_with_old_messages_are_found(store: Store, town: Town) -> None:
    """Only chats in which something stands for long."""
    account = (await store.chats.open(town.person, "telegram", "42")).account
    await store.chats.do(store.chats.list_statement(account, 9, NOW))
    assert await store.chats.aged("telegram", NOW) == []
    assert len(await store.chats.aged("telegram", NOW + timedelta(seconds=1))) == 1


async def test_ending_an_account_takes_everything_of_its_chat(store: Store, town: Town) -> None:
    """Afterwards the account is nobody's, and somebody else may have it."""
    account = (await store.chats.open(town.person, "telegram", "42")).account
    await store.chats.do(store.chats.list_statement(account, 9, NOW))
    await store.chats.close(town.person, "telegram")
    assert await store.chats.find("telegram", "42") is None
    assert await store.chats.listed(account) == []
    other = await store.people.add(language="en", zone="UTC", profile={}, now=NOW)
    assert (await store.chats.open(other, "telegram", "42")).person == other
