"""What stands and falls with a person, what goes with one who leaves, and what goes with a case that is erased."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.turn.signing_out import signed_out
from bot.turn.visit import Visit
from storage.cases import Case
from storage.people import Person
from storage.store import Store


async def responsible_for(store: Store, person: UUID, structure: UUID | None = None) -> list[Case]:
    """The cases that stand and fall with a person, practice aside."""
    found = await store.cases.of_person(person)
    return [
        one for one in found
        if one.responsible == person and not one.practice and structure in (None, one.structure)
    ]  # fmt: skip


async def removed(store: Store, person: Person, structure: UUID, now: datetime) -> list[Executable]:
    """A person leaves a structure. What they looked after stays under their name, unread, until it is handed on."""
    records: list[Executable] = []
    for case in await store.cases.of_person(person.id):
        if case.practice or case.structure != structure:
            continue
        own = case.responsible == person.id
        records += [
            *store.reminders.leave_case_statements(case.id, person.id, now),
            store.wishes.forget_case_statement(case.id, person.id)
            if own
            else store.cases.second_statement(case.id, None),
        ]
    return [
        *records,
        store.people.leave_statement(person.id, structure),
        store.deputies.forget_there_statement(person.id, structure),
    ]


async def shut_out(store: Store, person: Person, structure: UUID, now: datetime) -> list[Executable]:
    """A person is removed by somebody else; without another membership every door closes."""
    elsewhere = any(one.structure != structure for one in person.memberships)
    return [*await removed(store, person, structure, now), *([] if elsewhere else signed_out(store, person.id, now))]


def has_keeper(people: Iterable[Person], person: UUID, structure: UUID, organisation: UUID | None) -> bool:
    """Is there somebody to hand on what this person leaves behind: a lead of the organisation, or a coordinator?"""
    others = [one for one in people if one.id != person]
    return any(
        _has(one, "lead", structure, organisation) or _has(one, "coordinator", structure, None) for one in others
    )


def _has(person: Person, role: str, structure: UUID, organisation: UUID | None) -> bool:
    return any(
        one.role == role and one.structure == structure and organisation in (None, one.organisation)
        for one in person.memberships
    )


def is_last_coordinator(people: Iterable[Person], person: UUID, structure: UUID) -> bool:
    """Would the structure be without a coordinator, if this person were gone?"""
    coordinators = {one.id for one in people if _has(one, "coordinator", structure, None)}
    return coordinators == {person}


async def erased(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """The rows of a case, and what the rooms keep of it besides."""
    return (*await visit.house.forgets(visit, case), *visit.store.cases.erase_statements(case.id))
