"""When the doors to rounds are open, and the rounds that are kept."""

from collections.abc import Sequence
from uuid import UUID

from bot.rooms.reflection.facts import lines
from bot.screens.scene import said_day
from bot.turn.outcome import Outcome, Resumes
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of


async def has_lines(visit: Visit, about: About) -> bool:
    """There is something to read for supervision."""
    return bool(await lines(visit))


async def reflects(visit: Visit, about: About) -> bool:
    """Something can be written about this case now."""
    case = await case_of(visit, about)
    return case.frame is not None and stands(case, visit.today) == "active"


async def rounds(visit: Visit, about: About) -> Sequence[tuple[UUID, str]]:
    """The rounds that are kept, newest first."""
    case = await case_of(visit, about)
    kept = [one for one in await visit.talks(case.id) if one.flow == "reflection" and not one.erased]
    days = [(one.id, one.finished.date()) for one in reversed(kept) if one.finished]
    return [(id, visit.say("case-round", day=said_day(day, visit.person.language))) for id, day in days]


async def read_again(visit: Visit, about: About, id: str) -> Outcome:
    """It comes to the front as it was kept."""
    return Outcome(Resumes(UUID(id)))
