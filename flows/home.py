"""The first page, what one can set for oneself, and the devices that are signed in."""

from flows.answers import Scope
from flows.doors import open_doors
from flows.shown import Listed, Shown
from flows.steps import Ask, Choose, Option, menu
from flows.welcome import offered_languages


class Devices(Shown, total=False):
    """What the page of devices knows."""

    devices: list[Listed]
    may_add: bool


HOME = menu("home", Choose(id="what", options=open_doors, optional=False, aside=True))
SETTINGS = menu("settings", Choose(id="what", options=open_doors, optional=False, aside=True))
LANGUAGE = menu("language", Choose(id="which", options=offered_languages, optional=False, aside=True))
ADDRESS = menu("address", Choose(id="how", options=("informal", "formal"), optional=False, aside=True))
ZONE = menu("zone", Ask(id="which", short=True, optional=False))
NAME = menu("name", Ask(id="which", short=True, optional=False))


def known_devices(scope: Scope) -> tuple[Option, ...]:
    """The other devices that are signed in."""
    facts = scope.facts(Devices)
    devices = tuple(Option(id, said=label) for id, label in facts.get("devices", ()))
    adds = (Option("add"),) if facts.get("may_add", True) else ()
    return (*devices, *adds, Option("back"))


DEVICES = menu("devices", Choose(id="which", options=known_devices, optional=False, aside=True))
