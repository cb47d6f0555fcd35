"""What a round knows, and what was written down for supervision."""

from typing import cast

from bot.plan import keepsakes
from bot.plan.talks import basis, kept
from bot.rooms.reflection.earlier import earlier
from bot.screens.scene import said_day
from bot.turn.visit import About, Visit, case_of, rebuilt
from flows.kept import Offers
from flows.reflection import Reflected
from flows.shown import Shown
from locales.localizer import localizer

STANCE = "stance"


async def round_of(visit: Visit, about: About) -> Reflected:
    """Its kind, and what earlier talks left: the cards that were kept, and what was said before."""
    case = await case_of(visit, about)
    talks = await visit.talks(case.id)
    before = earlier(kept(talks))
    given: Reflected = {
        "round": str(about.get("round", "full")), "basis": basis(case), "repeat": bool(before),
        "left": keepsakes.left(talks),
    }  # fmt: skip
    return {**given, **before}


async def offers(visit: Visit, about: About) -> Offers:
    """The kept cards in words."""
    cards = cast("Offers", about).get("left", [])
    return {"kept": keepsakes.offers(localizer(visit.person.language), cards)} if cards else {}


async def supervision(visit: Visit, about: About) -> Shown:
    """The lines kept for supervision, each with its day. They are shown, and stored nowhere else."""
    return {"lines": await lines(visit) or [visit.say("supervision-empty")]}


async def lines(visit: Visit) -> list[str]:
    """What was written down, oldest first."""
    found = []
    for stored in await visit.open_talks():
        line = rebuilt(stored).value("line") if stored.flow == STANCE and stored.finished else None
        if isinstance(line, str) and stored.finished:
            found.append(f"{said_day(stored.finished.date(), visit.person.language)}: {line}")
    return found
