"""Cases, on both databases."""

from datetime import date
from uuid import uuid4

import pytest

from storage.ground import KeyGone
from storage.records import Owner
from storage.store import Store
from storage.writer import RecordRefused, Unit
from tests.keeping import erase_case, open_case, start_talk
from tests.storage.conftest import NOW, Town


async def test_a_case_comes_back_as_opened(store: Store, town: Town) -> None:
    """With its frame, for the one responsible."""
    new = town.new_case(frame={"voluntary": True}, next_look=date(2026, 4, 1))
    await open_case(store, new)
    case = await store.cases.get(new.id)
    assert case is not None
    assert (case.code, case.state, case.frame) == ("Birch", "active", {"voluntary": True})
    assert (case.next_look, case.created, case.erased) == (date(2026, 4, 1), NOW, False)
    assert await store.cases.of_person(town.person) == [case]
    assert await store.cases.of_person(uuid4()) == []
    assert await store.cases.get(uuid4()) is None


async def test_a_code_is_unique_but_for_practice(store: Store, town: Town) -> None:
    """A code is taken once in a structure; practice cases are counted per person."""
    other = await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    await open_case(store, town.new_case())
    await open_case(store, town.new_case(practice=True))
    await open_case(store, town.new_case(practice=True, responsible=other))
    with pytest.raises(RecordRefused):
        await open_case(store, town.new_case(responsible=other))
    with pytest.raises(RecordRefused):
        await open_case(store, town.new_case(practice=True))
    assert await store.cases.codes(town.structure) == {"Birch"}


async def test_statements_change_a_case(store: Store, town: Town) -> None:
    """Frame, second, next look and state."""
    case, cases = await open_case(store, town.new_case()), store.cases
    second = await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    records = (
        await cases.frame_statement(case, {"since": "spring"}),
        cases.second_statement(case, second),
        cases.next_look_statement(case, date(2026, 5, 1)),
        cases.close_statement(case),
    )
    await store.writer.commit(Unit(None, records))
    (found,) = await cases.of_person(second)
    assert (found.frame, found.next_look, found.state) == ({"since": "spring"}, date(2026, 5, 1), "closed")
    await store.writer.commit(Unit(None, (cases.state_statement(case, "active"),)))
    (found,) = await cases.of_person(second)
    assert found.state == "active"


async def test_a_case_without_key_is_erased(store: Store, town: Town) -> None:
    """Its code still reads, its frame does not, and nothing new is sealed for it."""
    case = await open_case(store, town.new_case(frame={"a": 1}))
    await store.keys.destroy(Owner("case", case))
    found = await store.cases.get(case)
    assert found is not None
    assert found.erased
    assert found.frame is None
    with pytest.raises(KeyGone):
        await store.cases.frame_statement(case, {})


async def test_erasing_a_case_takes_its_conversations(store: Store, town: Town) -> None:
    """Key, case, conversations and turns go; another conversation stays."""
    case = await open_case(store, town.new_case())
    key = Owner("case", case)
    about, other = town.new_conversation(case=case, key=key), town.new_conversation()
    await start_talk(store, about)
    await start_talk(store, other)
    row = await store.conversations.turn_row(about.id, 1, "web:1", NOW, {})
    await store.writer.commit(Unit(row))
    await erase_case(store, case)
    assert await store.cases.get(case) is None
    assert await store.conversations.get(about.id) is None
    assert not await store.conversations.seen("web:1")
    assert await store.keys.get(key) is None
    assert await store.conversations.get(other.id) is not None
