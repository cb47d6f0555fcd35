"""When the doors about a team are open, and the two that stay shut while somebody holds the house up."""

from collections.abc import Iterable
from uuid import UUID

from bot.rights import Action, may
from bot.rooms.team.staying import stays, structures_of
from bot.turn.deeds import Deed, Goes
from bot.turn.now import Sitting
from bot.turn.outcome import HOME, Opens, Outcome
from bot.turn.room import Leads, Means, Shown
from bot.turn.visit import About, Visit, uuid


def allows(action: Action) -> Shown:
    """May this be done in the structure the menu is about, or in any where it is about none?"""

    async def shown(visit: Visit, about: About) -> bool:
        return may(visit.person, action, structure=uuid(about.get("structure")))

    return shown


async def nameless(visit: Visit, about: About) -> bool:
    """Colleagues see a code so far."""
    return not visit.person.profile.get("name")


async def home(visit: Visit, about: About, id: str) -> Outcome:
    """Home is about no structure."""
    return Outcome(HOME)


async def parting(visit: Visit, about: About, id: str) -> Outcome:
    """Leaving the structure one works in; or why not yet."""
    return await _way(visit, "parting", [visit.person.memberships[0].structure])


async def account(visit: Visit, about: About, id: str) -> Outcome:
    """Erasing oneself; or why not yet."""
    return await _way(visit, "account", structures_of(visit.person))


async def _way(visit: Visit, flow: str, structures: Iterable[UUID]) -> Outcome:
    why = await stays(visit, structures)
    return Outcome(Opens("team"), notice=why) if why else Outcome(Opens(flow))


def typed(leads: Leads) -> Means:
    """The same by a command."""

    async def means(now: Sitting, argument: str) -> Deed:
        return Goes(await leads(now.visit, {}, ""))

    return means
