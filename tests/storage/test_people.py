"""People, accounts and roles, on both databases."""

from datetime import timedelta
from uuid import uuid4

import pytest

from storage.records import Owner
from storage.store import Store
from storage.writer import RecordRefused, Unit
from tests.keeping import add_role, person_behind, seen_here
from tests.storage.conftest import NOW, Town


async def test_a_person_comes_back_as_stored(store: Store, town: Town) -> None:
    """Profile, roles and names come back; the instant is aware."""
    person = await store.people.get(town.person)
    assert person is not None
    assert person.profile == {"address": "informal", "nickname": "Kim"}
    assert person.created == NOW
    assert person.created.tzinfo is not None
    (role,) = person.memberships
    assert (role.structure_name, role.organisation_name, role.role) == ("Town", "Bridge", "caseworker")
    assert await store.people.all() == await store.people.of_structure(town.structure) == [person]


async def test_nobody_is_found_for_an_unknown_id(store: Store) -> None:
    """An unknown id is None, not an error."""
    assert await store.people.get(uuid4()) is None
    assert await person_behind(store, "telegram", "42") is None


async def test_an_account_leads_to_one_person(store: Store, town: Town) -> None:
    """An account is found by its channel and id, and belongs to one person only."""
    await store.people.add_account(town.person, "telegram", "42")
    found = await person_behind(store, "telegram", "42")
    assert found is not None
    assert found.id == town.person
    assert await person_behind(store, "web", "42") is None
    other = await store.people.add(language="en", zone="UTC", profile={}, now=NOW)
    with pytest.raises(RecordRefused):
        await store.people.add_account(other, "telegram", "42")


async def test_a_role_given_twice_is_one_role(store: Store, town: Town) -> None:
    """The same invitation again changes nothing; another role is added."""
    await add_role(store, town.person, town.structure, town.organisation, "caseworker")
    await add_role(store, town.person, town.structure, town.organisation, "lead")
    person = await store.people.get(town.person)
    assert person is not None
    assert [role.role for role in person.memberships] == ["caseworker", "lead"]


async def test_statements_change_a_person(store: Store, town: Town) -> None:
    """Each statement changes its own thing."""
    front, later = uuid4(), NOW + timedelta(hours=1)
    people = store.people
    records = (
        await people.profile_statement(town.person, {"address": "formal"}),
        people.front_statement(town.person, front),
        people.language_statement(town.person, "en"),
        people.zone_statement(town.person, "UTC"),
        people.onboarded_statement(town.person, NOW),
    )
    assert await store.writer.commit(Unit(None, records))
    await seen_here(store, town.person, later)
    person = await people.get(town.person)
    assert person is not None
    assert (person.profile, person.front, person.language) == ({"address": "formal"}, front, "en")
    assert (person.zone, person.onboarded, person.last_seen) == ("UTC", NOW, later)


async def test_a_person_without_key_is_erased(store: Store, town: Town) -> None:
    """The row still reads; what it held is gone."""
    await store.keys.destroy(Owner("person", town.person))
    person = await store.people.get(town.person)
    assert person is not None
    assert person.erased
    assert person.profile == {}
