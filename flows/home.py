"""The small dialogues of the house: home, settings, one's own stance, the structure's texts, devices."""

from flows.answers import Scope
from flows.steps import Ask, Choose, Flow, Notice, Option, simple
from flows.welcome import offered_languages

DOORS = (
    "practice", "cases", "reviews", "new", "cards-table", "remind", "overview",
    "supervision", "team", "settings", "about",
)  # fmt: skip
"""Where one can go from home."""

SETTABLE = ("language", "address", "name", "zone", "devices", "structure", "parting", "account", "leave", "home")
"""What can be set."""


def open_doors(scope: Scope) -> tuple[Option, ...]:
    """Paused talks first, then what this person's role can do."""
    paused = tuple(Option(f"p{number}", said=label) for number, label in enumerate(scope.talk.given.get("paused", ())))
    offers = tuple(Option(f"f{number}", said=label) for number, label in enumerate(scope.talk.given.get("offers", ())))
    return (*paused, *offers, *(Option(door) for door in scope.talk.given.get("doors", DOORS)))


HOME = simple("home", Choose(id="what", options=open_doors, optional=False, aside=True))


def settable(scope: Scope) -> tuple[Option, ...]:
    """What this person may set here."""
    return tuple(Option(one) for one in scope.talk.given.get("settable", SETTABLE))


SETTINGS = simple("settings", Choose(id="what", options=settable, optional=False, aside=True))
LANGUAGE = simple("language", Choose(id="which", options=offered_languages, optional=False, aside=True))
ADDRESS = simple("address", Choose(id="how", options=("informal", "formal"), optional=False, aside=True))
ZONE = simple("zone", Ask(id="which", short=True, optional=False))


def known_devices(scope: Scope) -> tuple[Option, ...]:
    """The other devices that are signed in."""
    devices = tuple(
        Option(f"d{number}", said=label) for number, label in enumerate(scope.talk.given.get("devices", ()))
    )
    adds = (Option("add"),) if scope.talk.given.get("may_add", True) else ()
    return (*devices, *adds, Option("back"))


DEVICES = simple("devices", Choose(id="which", options=known_devices, optional=False, aside=True))

TELEGRAM = simple("telegram", Notice(id="know", optional=False))
"""What to know before one talks there."""

STANCE = simple("stance", Notice(id="think", optional=False), Ask(id="line", aside=True))


def known_lines(scope: Scope) -> tuple[Option, ...]:
    """Only the way home; the lines themselves are shown beneath."""
    return (Option("home"),)


SUPERVISION = simple("supervision", Choose(id="lines", options=known_lines, optional=False, aside=True))

HOUSE: tuple[Flow, ...] = (
    HOME, SETTINGS, LANGUAGE, ADDRESS, ZONE, DEVICES, TELEGRAM, STANCE, SUPERVISION,
)  # fmt: skip
