"""Rights, how a code stands, and the limits of confidentiality: asked at every entrance, for every role."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.rooms.every import HOUSE
from storage.cases import Case
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.reminded import due_review, presses, reminded
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import joins, kassel

STANDS = ("active", "resting", "aftercare", "ended", "closed", "unsaid", "erased")
"""How the code stands; "unsaid": the limits of confidentiality are not written down."""
OPEN_TO = {
    "steps": {"active"}, "goals": {"active"}, "round": {"active"}, "event": {"active"}, "exit": {"active"},
    "checkin": {"active", "aftercare"},
}  # fmt: skip
"""Which talk can be begun however the code stands: stated here once more, by hand."""
ON_THE_PAGE = {"round": {"active"}, "event": {"active"}, "exit": {"active"}, "checkin": {"aftercare"}}
"""Which of them has a button on the code's page, where no step or goal is open yet."""
ROLES = ("responsible", "second", "deputy", "colleague", "counsellor", "coordinator", "lead")
WORKS = {"responsible", "second", "deputy"}
TALKS = frozenset(name for name, one in HOUSE.dialogues.items() if one.flow.is_talk)


@dataclass
class Place:
    """A code in a state, and somebody in a role who tries to come in."""

    store: Store
    who: Talker
    case: Case
    clock: Clock

    async def stands_before(self) -> str:
        """Which talk about the code lies in front of this person, if any."""
        await self.who.looks()
        person = await self.store.people.get(self.who.person)
        stored = await self.store.conversations.get(person.front) if person and person.front else None
        return stored.flow if stored and stored.case == self.case.id and stored.flow in TALKS else ""


async def _reminder(place: Place, kind: str) -> None:
    """The button of a reminder that came before anything changed."""
    review = await due_review(place.store, place.case, place.clock, kind)
    reminder = await reminded(place.store, place.who.person, place.clock, review.id, case=place.case.id)
    await presses(place.who, reminder, "begin")


async def _list(place: Place, kind: str) -> None:
    """The list of what is due."""
    review = await due_review(place.store, place.case, place.clock, kind)
    await place.who.commands("reviews")
    await _tap(place.who, place.case.code, str(review.id))


async def _page(place: Place, kind: str) -> None:
    """The code's page, by the list of codes."""
    await due_review(place.store, place.case, place.clock, kind)
    await place.who.commands("cases")
    await _tap(place.who, place.case.code)
    for label in ("full", "short") if kind == "round" else (f"look-{kind}", kind):
        await _tap(place.who, label)


async def _deep(place: Place, kind: str) -> None:
    """A destination named outright, as a room would."""
    from bot.turn.arrival import Arrival, Looked
    from bot.turn.outcome import Opens, Outcome

    review = await due_review(place.store, place.case, place.clock, kind)
    destinations = place.who.conversations._destinations
    arrival = Arrival(place.who.person, "web", Looked(), place.clock())
    about = {"case": str(place.case.id), "review": str(review.id), "round": "full"}
    await destinations.go(await destinations.now(arrival), arrival, Outcome(Opens(HOUSE.reviews[kind], about)))


async def _tap(who: Talker, *wanted: str) -> None:
    """The first button whose id or label says so, if there is one."""
    assert who.screen
    for choice in who.screen.choices:
        if choice.id in wanted or any(choice.label.startswith(one) for one in wanted):
            await who.taps(choice.id)
            return


ENTRANCES: dict[str, Callable[[Place, str], Awaitable[None]]] = {
    "reminder": _reminder, "list": _list, "page": _page, "opened": _deep,
}  # fmt: skip


async def _in_role(founder: Talker, newcomer: Newcomer, store: Store, case: Case, role: str) -> Talker:
    if role == "responsible":
        return founder
    plain = role if role in ("counsellor", "coordinator", "lead") else "caseworker"
    who = await joins(newcomer, store, plain, "Eve")  # type: ignore[arg-type]
    today = founder.clock().date()
    if role == "second":
        await store.writer.commit(Unit(None, (store.cases.second_statement(case.id, who.person),)))
    if role == "deputy":
        stands_in = store.deputies.add_statement(
            founder.person, who.person, case.organisation, today - timedelta(days=1), today + timedelta(days=9)
        )
        await store.writer.commit(Unit(None, (stands_in,)))
    return who


async def _in_state(store: Store, case: Case, stands: str) -> None:
    cases, where = store.cases, await kassel(store)
    if stands == "unsaid":
        await store.writer.commit(Unit(None, (await store.structures.secrecy_statement(where.id, None),)))
    elif stands == "erased":
        from storage.records import Owner

        await store.keys.destroy(Owner("case", case.id))
    else:
        until = date(2027, 3, 1) if stands == "resting" else None
        ended = date(2026, 11, 20) if stands in ("aftercare", "ended") else None
        state = cases.state_statement(case.id, stands, rests_until=until, ended=ended)  # type: ignore[arg-type]
        await store.writer.commit(Unit(None, (state,)))


async def _nothing_begun(store: Store, case: Case, clock: Clock) -> None:
    """What was begun is thrown away, and nothing is due any more."""
    talks = [one for one in await store.conversations.of_case(case.id) if one.flow in TALKS]
    gone = [record for one in talks for record in store.conversations.erase_statements(one.id)]
    called_off = store.reviews.cancel_case_statement(case.id, clock())
    await store.writer.commit(Unit(None, (*gone, called_off)))


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("entrance", ENTRANCES)
async def test_a_talk_is_begun_by_its_workers_while_the_code_stands_for_it(
    founder: Talker, newcomer: Newcomer, store: Store, clock: Clock, entrance: str, role: str
) -> None:
    """Every entrance, every state of the code, every kind of look, for one role: in, or gently not."""
    await open_case(founder)
    case = (await store.cases.of_person(founder.person))[0]
    who = await _in_role(founder, newcomer, store, case, role)
    for kind, states in OPEN_TO.items():
        for stands in STANDS:
            if stands == "erased":
                continue
            await _in_state(store, case, "active")
            await store.writer.commit(Unit(None, (await store.structures.secrecy_statement(case.structure, "Nobody"),)))
            await who.commands("home")
            await _in_state(store, case, stands)
            place = Place(store, who, case, clock)
            await ENTRANCES[entrance](place, kind)
            open_to = ON_THE_PAGE.get(kind, set()) if entrance == "page" else states
            expected = HOUSE.reviews[kind] if role in WORKS and stands in open_to else ""
            assert await place.stands_before() == expected, (kind, stands, who.asked, who.notice)
            await _nothing_begun(store, case, clock)


async def test_nothing_is_begun_about_what_was_erased(founder: Talker, store: Store, clock: Clock) -> None:
    """Its key is gone: neither a reminder, nor the list, nor the page leads into it, and nothing fails."""
    await open_case(founder)
    case = (await store.cases.of_person(founder.person))[0]
    review = await due_review(store, case, clock)
    reminder = await reminded(store, founder.person, clock, review.id, case=case.id)
    await founder.commands("home")
    await _in_state(store, case, "erased")
    await presses(founder, reminder, "begin")
    for command in ("reviews", "cases"):
        await founder.commands(command)
        await _tap(founder, case.code)
        for label in ("full", "short", "look-steps", "cards"):
            await _tap(founder, label)
        assert "our side" not in founder.notice, command

    assert await Place(store, founder, case, clock).stands_before() == ""


async def test_a_new_code_waits_for_the_limits_of_secrecy(founder: Talker, store: Store) -> None:
    """It is said before the first question, not after eleven."""
    where = await kassel(store)
    await store.writer.commit(Unit(None, (await store.structures.secrecy_statement(where.id, None),)))
    await founder.commands("new")

    assert founder.notice.startswith("First a coordinator enters the limits of confidentiality")
    assert founder.screen and "own" not in {choice.id for choice in founder.screen.choices}


async def test_something_happened_leads_into_no_look_before_the_limits_are_written_down(
    founder: Talker, store: Store
) -> None:
    """The way that led past them: something happened, then the short look."""
    await open_case(founder)
    where = await kassel(store)
    await store.writer.commit(Unit(None, (await store.structures.secrecy_statement(where.id, None),)))
    await founder.looks()
    for tap in ("event", "move", "look-event"):
        await _tap(founder, tap)

    assert founder.notice.startswith("First a coordinator enters the limits")
    case = (await store.cases.of_person(founder.person))[0]
    assert [one.flow for one in await store.conversations.of_case(case.id) if one.flow in TALKS] == []
