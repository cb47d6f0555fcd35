"""What the first page and the settings must know, for whoever looks."""

from bot.rights import Action, may
from bot.screens.scene import said_day
from bot.screens.tokens import short
from bot.turn.names import said_name
from bot.turn.now import today
from bot.turn.visit import About, Visit
from flows.doors import OpenDoors
from flows.home import Devices
from flows.shown import Shown
from storage.sessions import WebSession

TELEGRAM = "telegram"
"""What stands for the chat there among the devices."""


class Home(OpenDoors, Shown, total=False):
    """The doors that are open, and what is not set yet."""


async def home(visit: Visit, about: About) -> Home:
    """Paused talks first, then the doors open to this person."""
    return {"doors": await visit.house.open_doors(visit, "home", about), "lines": _still_to_set(visit)}


def _still_to_set(visit: Visit) -> list[str]:
    """What whoever sets the structure up has not said yet, and the days are counted without."""
    here = next(iter(visit.person.memberships), None)
    sets = here is not None and may(visit.person, Action.EDIT_STRUCTURE, structure=here.structure)
    return [visit.say("home-no-country")] if here and sets and not here.country else []


async def settings(visit: Visit, about: About) -> OpenDoors:
    """What this person may set in this channel."""
    return {"doors": await visit.house.open_doors(visit, "settings", about)}


async def zone(visit: Visit, about: About) -> Shown:
    """The person's time zone."""
    return {"args": {"zone": visit.person.zone}}


async def name(visit: Visit, about: About) -> Shown:
    """How colleagues see this person."""
    return {"args": {"name": said_name(visit, visit.person)}}


async def devices(visit: Visit, about: About) -> Devices:
    """The devices that are signed in."""
    sessions = await visit.store.sessions.of_person(visit.person.id, visit.now)
    found = [(f"d{short(one.id)}", _device(visit, one)) for one in sessions]
    if visit.channel != TELEGRAM and await visit.store.chats.of_person(visit.person.id, TELEGRAM):
        found.append((TELEGRAM, visit.say("devices-telegram")))
    lines = [] if visit.reachable else [visit.say("devices-unreachable")]
    return {"devices": found, "may_add": visit.reachable, "lines": lines}


def _device(visit: Visit, session: WebSession) -> str:
    day = said_day(today(session.last_used, visit.person.zone), visit.person.language)
    return visit.say("devices-one", label=session.label or visit.say("devices-nameless"), day=day)
