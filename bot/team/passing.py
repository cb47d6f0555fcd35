"""What goes with a case from one worker to another, and with a person who leaves."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.reminders.dates import Days, first_stage_at
from storage.cases import Case
from storage.people import Person
from storage.store import Store


async def passed_on(store: Store, case: Case, to: Person, now: datetime) -> list[Executable]:
    """Talks that were begun, and the reviews by the new worker's clock; nothing comes to the old one any more."""
    structure = await store.structures.get(case.structure)
    records: list[Executable] = [
        store.conversations.pass_on_statement(case.id, case.responsible, to.id),
        *store.reminders.leave_case_statements(case.id, case.responsible, now),
        store.wishes.forget_case_statement(case.id, case.responsible),
    ]
    for due in await store.reviews.open_of_worker(case.responsible):
        if structure and due.case == case.id:
            first = first_stage_at(due.due, to.zone, Days.of(structure))
            records.append(store.reviews.begin_again_statement(due.id, first))
    return records


async def handed(store: Store, case: Case, to: Person, organisation: UUID, now: datetime) -> list[Executable]:
    """The case is the receiver's from here on."""
    second = store.reminders.leave_case_statements(case.id, case.second, now) if case.second else ()
    return [
        store.cases.hand_over_statement(case.id, to.id, organisation),
        *second,
        *await passed_on(store, case, to, now),
    ]


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


def signed_out(store: Store, person: UUID, now: datetime) -> list[Executable]:
    """Every browser, every link on its way, every table another phone looks at, every chat."""
    return [
        store.tickets.void_links_statement(person, now),
        store.sessions.end_all_statement(person, now),
        store.guests.end_all_statement(person),
        *store.chats.close_statements(person, "telegram"),
    ]


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
