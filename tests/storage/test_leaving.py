"""What goes with a role, a person or a case, on both databases."""

from datetime import date, timedelta
from uuid import UUID

import pytest

from storage.conversations import NewConversation
from storage.records import Owner
from storage.reminders import NewReminder
from storage.store import Store
from storage.tickets import Ticket
from storage.wishes import NewWish
from storage.writer import Unit
from tests.keeping import add_role, erase_case, open_case, standing_in, start_talk, talks_of
from tests.storage.conftest import NOW, Town

DAY = date(2026, 11, 21)


async def _do(store: Store, *records: object) -> None:
    assert await store.writer.commit(Unit(None, records))  # type: ignore[arg-type]


@pytest.fixture
async def other(store: Store, town: Town) -> UUID:
    """A second person of the town."""
    person = await store.people.add(language="de", zone="UTC", profile={"name": "Eve"}, now=NOW)
    await add_role(store, person, town.structure, town.organisation, "caseworker")
    return person


async def test_a_role_goes_and_then_all_of_them(store: Store, town: Town) -> None:
    """One role is taken away, the others stay until the person leaves."""
    await add_role(store, town.person, town.structure, town.organisation, "lead")
    await _do(store, store.people.drop_role_statement(town.person, town.structure, "caseworker"))
    assert [one.role for one in (await store.people.get(town.person)).memberships] == ["lead"]
    await _do(store, store.people.leave_statement(town.person, town.structure))

    assert (await store.people.get(town.person)).memberships == ()


async def test_who_leaves_a_structure_stands_in_for_nobody_there(store: Store, town: Town, other: UUID) -> None:
    """Until then from the first day to the last, and no further."""
    last = DAY + timedelta(days=7)
    await _do(store, store.deputies.add_statement(town.person, other, town.organisation, DAY, last))
    assert await standing_in(store, other, DAY)
    assert await standing_in(store, other, last)
    assert await standing_in(store, other, DAY - timedelta(days=1)) == []
    assert await standing_in(store, town.person, DAY) == []
    await _do(store, store.deputies.forget_there_statement(other, town.structure))

    assert await standing_in(store, other, DAY) == []


async def test_a_code_and_its_trace_stand_together_or_not_at_all(store: Store, town: Town) -> None:
    """A ticket made for a unit is worth something once the unit is written."""
    wanted = Ticket("invite", NOW, NOW + timedelta(days=7), structure=town.structure, organisation=town.organisation)
    code, record = store.tickets.made(wanted)
    assert await store.tickets.peek(code, NOW) is None
    await _do(store, record)

    assert await store.tickets.peek(code, NOW) == wanted


async def test_the_trail_is_read_by_organisation_and_forgets_a_code(store: Store, town: Town) -> None:
    """Who and when stay."""
    quay = await store.structures.add_organisation(town.structure, "Quay")
    for place in (town.organisation, quay):
        note = store.trail.note_statement(
            "offered", NOW, actor=town.person, structure=town.structure, organisation=place, code="Birch"
        )
        await _do(store, note)
    assert len(await store.trail.of_structure(town.structure)) == 2
    assert [one.organisation for one in await store.trail.of_structure(town.structure, organisation=quay)] == [quay]
    await _do(store, store.trail.forget_code_statement(town.structure, "Birch"))

    assert {(one.actor, one.code) for one in await store.trail.of_structure(town.structure)} == {(town.person, None)}


async def test_what_was_begun_goes_on_with_somebody_else(store: Store, town: Town, other: UUID) -> None:
    """Under the case's key, unfinished; what lies under the person's own key stays theirs."""
    case = await open_case(store, town.new_case())
    begun = await start_talk(store, town.new_conversation(case=case, key=Owner("case", case)))
    done = await start_talk(store, town.new_conversation(case=case, key=Owner("case", case)))
    own = await start_talk(store, town.new_conversation(case=case))
    await _do(
        store,
        store.conversations.finish_statement(done, NOW),
        store.conversations.pass_on_statement(case, town.person, other),
    )

    assert {one.id for one in await talks_of(store, other)} == {begun}
    assert {one.id for one in await talks_of(store, town.person)} == {done, own}


async def test_what_is_open_in_a_structure_is_found_by_its_flow(store: Store, town: Town, other: UUID) -> None:
    """Finished ones, other flows and other structures are not."""
    offer = NewConversation(other, "offer", Owner("person", other), NOW, {"case": "x"})
    await start_talk(store, offer)
    await start_talk(store, town.new_conversation())
    assert [one.id for one in await store.conversations.open_in_structure(town.structure, "offer")] == [offer.id]
    await _do(store, store.conversations.finish_statement(offer.id, NOW))

    assert await store.conversations.open_in_structure(town.structure, "offer") == []


async def test_a_person_takes_only_their_own_along(store: Store, town: Town, other: UUID) -> None:
    """Their talks, wishes and reminders go; the case's and other people's stay."""
    case = await open_case(store, town.new_case())
    kept = await start_talk(store, town.new_conversation(case=case, key=Owner("case", case)))
    await start_talk(store, town.new_conversation())
    for person in (town.person, other):
        wish = await store.wishes.make_statement(NewWish(person, "once", "UTC", "tea", NOW, NOW))
        await _do(store, wish, store.reminders.plan_statement(NewReminder(kept, "due", "x", person, NOW)))
    await _do(store, *store.people.erase_statements(town.person))

    assert [one.id for one in await talks_of(store, town.person)] == [kept]
    assert await store.wishes.of_person(town.person) == []
    assert len(await store.wishes.of_person(other)) == 1
    assert {one.person for one in await store.reminders.of_state("planned")} == {other}


async def test_nothing_about_a_case_comes_to_who_left_it(store: Store, town: Town, other: UUID) -> None:
    """The other worker's messages still come; wishes about an erased case go with it."""
    case = await open_case(store, town.new_case(second=other))
    await _do(store, await store.wishes.make_statement(NewWish(other, "once", "UTC", "tea", NOW, NOW, case)))
    for person in (town.person, other):
        await _do(store, store.reminders.plan_statement(NewReminder(case, "due", "x", person, NOW, case)))
    await _do(store, *store.reminders.leave_case_statements(case, town.person, NOW))
    states = {one.person: one.state for one in await store.reminders.of_subject(case)}
    assert states == {town.person: "cancelled", other: "planned"}
    await erase_case(store, case)

    assert await store.wishes.of_person(other) == []


async def test_a_left_case_names_who_hands_it_on(store: Store, town: Town, other: UUID) -> None:
    """Nobody while its worker is there; then a lead of the organisation, and without one a coordinator."""
    people, case = store.people, await open_case(store, town.new_case())
    practice = await open_case(store, town.new_case(code="Birch", practice=True))
    await add_role(store, town.person, town.structure, town.organisation, "caseworker")
    assert (await store.cases.get(case)).keeper is None
    await _do(store, people.leave_statement(town.person, town.structure))
    assert (await store.cases.get(case)).keeper == "coordinator"
    await add_role(store, other, town.structure, town.organisation, "lead")
    assert (await store.cases.get(case)).keeper == "lead"

    assert (await store.cases.get(practice)).keeper is None


async def test_an_organisation_is_renamed_and_a_region_taken_away(store: Store, town: Town) -> None:
    """An empty region is none."""
    settings = store.structures.settings_statement
    await _do(
        store,
        store.structures.rename_organisation_statement(town.organisation, "Quay"),
        settings(town.structure, country="DE", region="BY"),
    )
    await _do(store, settings(town.structure, country="RO", region=""))
    found = await store.structures.get(town.structure)

    assert (found.country, found.region, found.organisations[0].name) == ("RO", None, "Quay")
