"""What goes along when a case goes from one worker to another."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.days.stages import Days, first_stage_at
from storage.records import Case, Person
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
