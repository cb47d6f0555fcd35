"""What is due across a structure, for whoever sees to it: codes, dates and counts."""

from bot.rights import Action, may
from bot.rooms.oversight import facts, finish
from bot.turn.room import Command, Dialogue, Door, Room, opening
from bot.turn.visit import About, Visit
from flows.oversight import LOAD, OVERVIEW


async def _oversees(visit: Visit, about: About) -> bool:
    """Coordinators and leads."""
    return may(visit.person, Action.OVERSEE)


ROOM = Room(
    dialogues=(
        Dialogue(flow=OVERVIEW, facts=facts.overview, finish=finish.overview, needs=Action.OVERSEE),
        Dialogue(flow=LOAD, facts=facts.load_picture, finish=finish.load, needs=Action.OVERSEE),
    ),
    doors=(Door(menu="home", sign="overview", place=70, leads=opening("overview"), shown=_oversees),),
    commands=(Command(name="overview", opens="overview", place=70),),
)
