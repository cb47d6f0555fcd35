"""When the doors about handing over and erasing are open, and the offers that wait at home."""

from uuid import UUID

from bot.rights import Action, may
from bot.rooms.handing import offers
from bot.rooms.handing.facts import left
from bot.turn.outcome import Outcome, Resumes
from bot.turn.visit import About, Visit, case_of


async def waiting(visit: Visit, about: About) -> list[tuple[UUID, str]]:
    """What is offered to this person, by its code."""
    return [(one.id, visit.say("offer-home", code=offers.offered(one)["code"])) for one in await offers.waiting(visit)]


async def answered(visit: Visit, about: About, id: str) -> Outcome:
    """The offer comes to the front."""
    return Outcome(Resumes(UUID(id)))


async def hands(visit: Visit, about: About) -> bool:
    """Whoever is responsible; a practice page belongs to one person."""
    case = await case_of(visit, about)
    return not case.practice and not case.erased and may(visit.person, Action.HAND_OVER, case=case)


async def erases(visit: Visit, about: About) -> bool:
    """The same; what lost its key can be cleared away, too."""
    case = await case_of(visit, about)
    return not case.practice and may(visit.person, Action.ERASE_CASE, case=case)


async def assigns(visit: Visit, about: About) -> bool:
    """Something waits to be handed on by this person."""
    return bool(await left(visit))
