"""A talk about a case that was begun and not finished: it is gone on with before another one is opened."""

from uuid import UUID

from bot.turn.visit import Visit
from storage.cases import Case


async def begun(visit: Visit, case: Case, flow: str) -> UUID | None:
    """The newest of this flow that this person has begun about the case."""
    talks = (one for one in await visit.talks(case.id) if one.flow == flow and one.person == visit.person.id)
    mine = [one.id for one in talks if not one.finished and not one.erased]
    return mine[-1] if mine else None
