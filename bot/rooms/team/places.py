"""Which structure a dialogue is about."""

from uuid import UUID

from bot.rights import Action, may
from bot.turn.outcome import HOME, Opens, Outcome
from bot.turn.room import Facts
from bot.turn.visit import About, Visit
from flows.shown import Shown

NOT_YOURS = Outcome(HOME, notice="notice-not-yours")


class Workplace(Shown, total=False):
    """What is fixed when a dialogue about a structure begins."""

    structure: str


def here(action: Action) -> Facts:
    """The structure it was opened for; by a command, the first in which this person may do this."""

    async def given(visit: Visit, about: About) -> Workplace:
        allowed = [
            one.structure for one in visit.person.memberships if may(visit.person, action, structure=one.structure)
        ]
        return {"structure": str(about.get("structure") or allowed[0])}

    return given


def place_of(about: About) -> UUID:
    """Which one it is."""
    return UUID(str(about["structure"]))


def team_of(where: UUID) -> Opens:
    """The team there."""
    return Opens("team", {"structure": str(where)})
