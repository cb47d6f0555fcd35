"""What goes along when a case goes from one worker to another."""

from uuid import UUID

from sqlalchemy import Executable

from bot.days.stages import Days, first_stage_at
from bot.turn.visit import Visit
from storage.cases import Case


async def taken(visit: Visit, case: Case, organisation: UUID) -> list[Executable]:
    """The case is this person's from here on."""
    store = visit.store
    second = store.reminders.leave_case_statements(case.id, case.second, visit.now) if case.second else ()
    return [
        store.cases.hand_over_statement(case.id, visit.person.id, organisation),
        *second,
        store.conversations.pass_on_statement(case.id, case.responsible, visit.person.id),
        *store.reminders.leave_case_statements(case.id, case.responsible, visit.now),
        store.wishes.forget_case_statement(case.id, case.responsible),
        *await _by_another_clock(visit, case),
    ]


async def _by_another_clock(visit: Visit, case: Case) -> list[Executable]:
    """The reviews keep their day; what comes about them begins anew by the new worker's clock."""
    structure = await visit.structure(case.structure)
    if structure is None:
        return []
    days, zone = Days.of(structure), visit.person.zone
    firsts = [(one.id, first_stage_at(one.due, zone, days)) for one in await visit.due(case.id)]
    return [visit.store.reviews.begin_again_statement(id, first) for id, first in firsts]
