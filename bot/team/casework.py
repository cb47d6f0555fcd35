"""What a case's page offers besides talks: a second worker, handing over, erasing."""

from collections.abc import Awaitable, Callable, Iterable
from uuid import UUID

from bot.reviews.casepage import NAMES
from bot.rights import Action, may
from bot.speaking import said_day
from bot.team import offering
from bot.team.names import called, name_of, said_name, there
from bot.visits import Opening, Visit
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.people import Person

KEEPERS = ("lead", "coordinator")


async def acts(visit: Visit, case: Case) -> list[str]:
    """What this person may do with it now."""
    if case.practice:
        return []
    hands = may(visit.person, Action.HAND_OVER, case=case) and not case.erased
    erases = may(visit.person, Action.ERASE_CASE, case=case)
    return (["second", "hand"] if hands else []) + (["erasing"] if erases else [])


async def second(visit: Visit, case: Case) -> Opening:
    """Who else could look after it."""
    everybody = await called(visit, case.structure)
    known = [one for one in _workers(everybody.values(), case) if one[1] == case.organisation]
    given = {
        "workers": [name_of(person) for person, _ in known],
        "ids": [str(person.id) for person, _ in known],
        "args": {"now": said_name(visit, everybody.get(case.second)) if case.second else visit.say("second-nobody")},
    }
    return Opening("second", visit.own_key, given, case.id)


async def hand(visit: Visit, case: Case) -> Opening:
    """Who could take it over. One may hand on what one may not read, so the case itself is named, not opened."""
    everybody = await called(visit, case.structure)
    known = _workers(everybody.values(), case)
    inside = [one for one in known if one[1] == case.organisation]
    outside = [] if case.keeper else [one for one in known if one[1] != case.organisation]
    pending = [said_name(visit, everybody.get(one.person)) for one in await offering.of_case(visit, case)]
    given = {
        "case": str(case.id),
        "workers": [name_of(person) for person, _ in inside],
        "others": [f"{name_of(person)}, {_place(person, where)}" for person, where in outside],
        "to": [[str(person.id), str(where)] for person, where in (*inside, *outside)],
        "lines": [
            *([] if inside or outside else [visit.say("hand-nobody")]),
            *[visit.say("hand-pending", name=name) for name in pending],
        ],
        "args": {"code": case.code},
    }
    return Opening("hand", visit.own_key, given)


def _workers(people: Iterable[Person], case: Case) -> list[tuple[Person, UUID]]:
    """The structure's caseworkers with where they work, but for the responsible one."""
    found = [
        (person, one.organisation)
        for person in people
        for one in there(person, case.structure)
        if one.role == "caseworker" and person.id != case.responsible and person.onboarded
    ]
    return sorted(found, key=lambda pair: (name_of(pair[0]).casefold(), str(pair[0].id)))


def _place(person: Person, organisation: UUID) -> str:
    return next(one.organisation_name for one in person.memberships if one.organisation == organisation)


async def erasing(visit: Visit, case: Case) -> Opening:
    """What was kept, each with its day, and the whole of it."""
    talks = [one for one in await visit.store.conversations.of_case(case.id) if one.finished and not one.erased]
    kept = [one for one in talks if one.key.kind == "case"]
    given = {
        "kept": [_label(visit, one) for one in kept],
        "talks": [str(one.id) for one in kept],
        "args": {"code": case.code},
    }
    return Opening("erasing", visit.own_key, given, case.id)


def _label(visit: Visit, stored: StoredConversation) -> str:
    day = said_day((stored.finished or stored.started).date(), visit.person.language)
    words = {**NAMES, "table": "case-session"}
    return visit.say(words.get(stored.flow, "erasing-talk"), day=day)


async def orphans(visit: Visit) -> list[Case]:
    """What somebody who is gone left behind, and this person hands on."""
    structures = sorted({one.structure for one in visit.person.memberships if one.role in KEEPERS}, key=str)
    there = [case for where in structures for case in await visit.store.cases.of_structure(where)]
    return [one for one in there if one.keeper and not one.erased and may(visit.person, Action.HAND_OVER, case=one)]


async def assign(visit: Visit) -> Opening:
    """The codes that wait for somebody."""
    left = await orphans(visit)
    given = {"codes": [one.code for one in left], "ids": [str(one.id) for one in left]}
    return Opening("orphans", visit.own_key, given)


ACTS: dict[str, Callable[[Visit, Case], Awaitable[Opening]]] = {"second": second, "hand": hand, "erasing": erasing}
"""By the act chosen on the case's page."""
