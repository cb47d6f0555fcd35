"""The first page, one's own settings, and the devices that are signed in."""

from bot.rooms.home import facts, finish
from bot.rooms.home.paused import resumed, waiting
from bot.turn.outcome import Outcome, Stays
from bot.turn.refusals import LONGEST_OWN_NAME, longer_than, unknown_zone
from bot.turn.room import Command, Dialogue, Door, Room, opening
from bot.turn.visit import About, Visit
from flows.home import ADDRESS, DEVICES, HOME, LANGUAGE, NAME, SETTINGS, ZONE


async def _about(visit: Visit, here: About, id: str) -> Outcome:
    """What Waymark is."""
    return Outcome(Stays("about"))


ROOM = Room(
    dialogues=(
        Dialogue(flow=HOME, facts=facts.home, finish=finish.through("home")),
        Dialogue(flow=SETTINGS, facts=facts.settings, finish=finish.through("settings")),
        Dialogue(flow=LANGUAGE, finish=finish.language),
        Dialogue(flow=ADDRESS, finish=finish.address),
        Dialogue(flow=NAME, facts=facts.name, finish=finish.name, refuses={"which": longer_than(LONGEST_OWN_NAME)}),
        Dialogue(flow=ZONE, facts=facts.zone, finish=finish.zone, refuses={"which": unknown_zone}),
        Dialogue(flow=DEVICES, facts=facts.devices, finish=finish.devices),
    ),
    doors=(
        Door(menu="home", sign="p", place=0, leads=resumed, lists=waiting),
        Door(menu="home", sign="settings", place=100, leads=opening("settings")),
        Door(menu="home", sign="about", place=110, leads=_about),
        Door(menu="settings", sign="language", place=10, leads=opening("language")),
        Door(menu="settings", sign="address", place=20, leads=opening("address")),
        Door(menu="settings", sign="name", place=30, leads=opening("name")),
        Door(menu="settings", sign="zone", place=40, leads=opening("zone")),
        Door(menu="settings", sign="devices", place=50, leads=opening("devices")),
        Door(menu="settings", sign="home", place=100, leads=opening("home")),
    ),
    commands=(
        Command(name="home", opens="home", place=10),
        Command(name="start", opens="home"),
        Command(name="cancel", opens="home", place=90, says="notice-paused"),
        Command(name="sweep", opens="home", place=150, says="notice-swept"),
        Command(name="settings", opens="settings", place=120),
        Command(name="address", opens="address"),
        Command(name="name", opens="name"),
        Command(name="zone", opens="zone"),
        Command(name="devices", opens="devices"),
        Command(name="safety", place=110),
        Command(name="language", place=130),
        Command(name="web", place=140),
        Command(name="help", place=170),
    ),
)
