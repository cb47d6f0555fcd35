"""One look, one read: what belongs together comes in one statement, and is what several reads gave before."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from storage.reviews import NewReview
from storage.store import Store
from storage.writer import Unit
from tests.counting import counted
from tests.keeping import add_role, open_case, start_talk, talks_in
from tests.storage.conftest import NOW, Town

FIRST, LAST = date(2026, 11, 21), date(2026, 11, 28)


async def _do(store: Store, *records: object) -> None:
    assert await store.writer.commit(Unit(None, records))  # type: ignore[arg-type]


@pytest.fixture
async def other(store: Store, town: Town) -> UUID:
    """A second person of the town."""
    person = await store.people.add(language="de", zone="Pacific/Auckland", profile={}, now=NOW)
    await add_role(store, person, town.structure, town.organisation, "caseworker")
    return person


async def test_who_is_here_comes_in_one_read(store: Store, town: Town, other: UUID) -> None:
    """With all roles, each once, and everybody they stand in for today."""
    quay = await store.structures.add_organisation(town.structure, "Quay")
    await add_role(store, other, town.structure, quay, "lead")
    for place in (town.organisation, quay):
        await _do(store, store.deputies.add_statement(town.person, other, place, FIRST, LAST))
    with counted(store) as count:
        here = await store.people.here(other, datetime(2026, 11, 25, 12, tzinfo=UTC))
    assert len(count.selects) == 1
    assert here is not None
    assert [(one.organisation_name, one.role) for one in here.memberships] == [
        ("Bridge", "caseworker"), ("Quay", "lead"),
    ]  # fmt: skip
    assert here.stands_in == {(town.person, town.organisation), (town.person, quay)}
    again = await store.people.get(other)
    assert again is not None
    assert (again.memberships, again.stands_in) == (here.memberships, frozenset())


async def test_one_stands_in_by_the_day_on_ones_own_wall(store: Store, town: Town, other: UUID) -> None:
    """In Auckland the day begins while it is still yesterday in UTC, and it ends as early."""
    await _do(store, store.deputies.add_statement(town.person, other, town.organisation, FIRST, LAST))

    async def stands_in(day: int, hour: int) -> bool:
        found = await store.people.here(other, datetime(2026, 11, day, hour, tzinfo=UTC))
        assert found is not None
        return bool(found.stands_in)

    assert [await stands_in(*when) for when in ((20, 10), (20, 12), (28, 10), (28, 12))] == [False, True, True, False]
    away = await store.people.here(town.person, datetime(2026, 11, 25, tzinfo=UTC))
    assert away is not None
    assert away.stands_in == frozenset()


async def test_somebody_without_a_role_is_here_too(store: Store, town: Town) -> None:
    """And somebody unknown is not."""
    stranger = await store.people.add(language="de", zone="UTC", profile={"nickname": "Io"}, now=NOW)
    found = await store.people.here(stranger, NOW)
    assert found is not None
    assert (found.memberships, found.profile) == ((), {"nickname": "Io"})
    assert await store.people.here(UUID(int=7), NOW) is None


async def test_a_role_tells_what_its_structure_has_settled(store: Store, town: Town) -> None:
    """The country, and whether the limits of confidentiality are written down."""
    before = await store.people.get(town.person)
    assert before is not None
    assert [(one.country, one.secrecy) for one in before.memberships] == [(None, False)]
    await _do(
        store,
        store.structures.settings_statement(town.structure, country="DE"),
        await store.structures.secrecy_statement(town.structure, "Nothing leaves the room."),
    )
    after = await store.people.get(town.person)
    assert after is not None
    assert [(one.country, one.secrecy) for one in after.memberships] == [("DE", True)]


async def test_conversations_come_with_their_turns_in_one_read(store: Store, town: Town) -> None:
    """The oldest first, the turns of each in order."""
    later = town.new_conversation(started=NOW + timedelta(hours=1))
    sooner = town.new_conversation()
    for new in (later, sooner):
        await start_talk(store, new)
        for number in range(1, 12):
            row = await store.conversations.turn_row(new.id, number, None, NOW, {"n": [number, str(new.id)]})
            await store.writer.commit(Unit(row))
    with counted(store) as count:
        found = await talks_in(store, town.person, "reflection")
        whole = await store.conversations.get(later.id)
    assert len(count.selects) == 2
    assert [one.id for one in found] == [sooner.id, later.id]
    assert [[one["n"] for one in talk.changes] for talk in found] == [
        [[number, str(talk.id)] for number in range(1, 12)] for talk in found
    ]
    assert whole == found[1]


async def test_what_is_open_and_what_some_flows_left_come_together(store: Store, town: Town) -> None:
    """Finished talks of other flows stay away."""
    open_talk, done, line = (
        town.new_conversation(flow=flow, started=NOW + timedelta(minutes=minute))
        for minute, flow in enumerate(("reflection", "reflection", "stance"))
    )
    for new in (open_talk, done, line):
        await start_talk(store, new)
    await _do(store, *(store.conversations.finish_statement(one.id, NOW) for one in (done, line)))
    with counted(store) as count:
        both = await store.conversations.open_of_person(town.person, also=("stance",))
    assert len(count.selects) == 1
    assert [one.id for one in both] == [open_talk.id, line.id]
    assert [one.id for one in await store.conversations.open_of_person(town.person)] == [open_talk.id]


async def test_cases_of_several_people_and_their_reviews_come_at_once(store: Store, town: Town, other: UUID) -> None:
    """Cases by code, each once; reviews by day, without what is done."""
    oak = await open_case(store, town.new_case("Oak", second=other))
    elm = await open_case(store, town.new_case("Elm", responsible=other))
    await open_case(store, town.new_case("Yew", responsible=await _somebody(store)))
    news = [NewReview(case, FIRST + timedelta(days=day), {"kind": "goals"}, NOW, NOW)
            for day, case in enumerate((oak, elm, oak))]  # fmt: skip
    await _do(store, *[await store.reviews.plan_statement(new) for new in news])
    await _do(store, store.reviews.done_statement(news[0].id, NOW))
    with counted(store) as count:
        cases = await store.cases.of_people([town.person, other])
        due = await store.reviews.open_of_cases(one.id for one in cases)
    assert len(count.selects) == 2
    assert [one.code for one in cases] == ["Elm", "Oak"]
    assert [one.id for one in due] == [news[1].id, news[2].id]


async def _somebody(store: Store) -> UUID:
    return await store.people.add(language="de", zone="UTC", profile={}, now=NOW)


async def test_a_commit_is_counted_once(store: Store, town: Town) -> None:
    """However many records a unit has."""
    with counted(store) as count:
        await _do(store, *(store.people.language_statement(town.person, word) for word in ("en", "de")))
    assert (count.commits, count.selects) == (1, [])
