"""A structure's settings: a menu, and one setting at a time with what holds now."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Ask, Choose, Guard, Node, Option, When, menu
from flows.team import listed

SETTINGS = (
    "country", "zone", "quiet", "weekdays", "rhythm", "helptext", "secrecy", "telegram", "organisations", "back",
)  # fmt: skip
COUNTRIES = ("DE", "AT", "BE", "FR", "MK", "NL", "PL", "RO", "SK", "other")
"""Offered by one tap; every other one is typed."""
BACK = "back"
LANDS = ("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH", "none")
WEEKS = {"steps": (1, 2, 3, 4), "goals": (4, 6, 8, 10), "round": (8, 12, 16, 26)}


class Group(Shown, total=False):
    """What a structure's settings know."""

    organisations: list[Listed]


def settings_there(scope: Scope) -> tuple[Option, ...]:
    """What can be set."""
    return tuple(Option(one) for one in SETTINGS)


def _sets(setting: str) -> Guard:
    def chosen(scope: Scope) -> bool:
        return scope.talk.chose(setting, "what")

    chosen.__name__ = f"sets_{setting}"
    return chosen


def _when(setting: str, *steps: Node) -> When:
    return When(_sets(setting), steps)


def is_elsewhere(scope: Scope) -> bool:
    """A country that is not offered."""
    return scope.talk.chose("other", "which")


def is_germany(scope: Scope) -> bool:
    """A country whose holidays differ from Land to Land."""
    return scope.talk.chose("DE", "which")


def evenings(scope: Scope) -> tuple[Option, ...]:
    """When the quiet hours begin."""
    return tuple(Option(f"h{hour}", said=f"{hour}:00") for hour in range(17, 24))


def mornings(scope: Scope) -> tuple[Option, ...]:
    """When they end."""
    return tuple(Option(f"h{hour}", said=f"{hour}:00") for hour in range(5, 12))


def _weeks(name: str) -> tuple[Option, ...]:
    return tuple(Option(f"w{weeks}", said=str(weeks)) for weeks in WEEKS[name])


def weeks_of_steps(scope: Scope) -> tuple[Option, ...]:
    """After how many weeks steps can be looked at."""
    return _weeks("steps")


def weeks_of_goals(scope: Scope) -> tuple[Option, ...]:
    """And goals."""
    return _weeks("goals")


def weeks_of_rounds(scope: Scope) -> tuple[Option, ...]:
    """And everything."""
    return _weeks("round")


def organisations(scope: Scope) -> tuple[Option, ...]:
    """The members of the structure, each to be renamed, and a new one."""
    return (*listed(scope.facts(Group).get("organisations", ())), Option("add"))


_DAYS = ("d1", "d2", "d3", "d4", "d5", "d6", "d7")

STRUCTURE = menu(
    "structure",
    Choose(id="what", options=settings_there, optional=False, aside=True),
    _when("zone", Ask(id="zone", short=True, optional=False, aside=True)),
    _when(
        "quiet",
        Choose(id="evening", options=evenings, optional=False, aside=True),
        Choose(id="morning", options=mornings, optional=False, aside=True),
    ),
    _when("weekdays", Choose(id="weekdays", options=_DAYS, at_most=7, optional=False, aside=True)),
    _when(
        "rhythm",
        Choose(id="steps", options=weeks_of_steps, optional=False, aside=True),
        Choose(id="goals", options=weeks_of_goals, optional=False, aside=True),
        Choose(id="round", options=weeks_of_rounds, optional=False, aside=True),
    ),
    _when("helptext", Ask(id="helptext", optional=False, aside=True)),
    _when("secrecy", Ask(id="secrecy", optional=False, aside=True)),
    _when("telegram", Choose(id="telegram", options=("no", "yes"), optional=False, aside=True)),
    _when(
        "organisations",
        Choose(id="organisation", options=organisations, optional=False, aside=True),
        Ask(id="name", short=True, optional=False, aside=True),
    ),
)

COUNTRY = menu(
    "country",
    Choose(id="which", options=(*COUNTRIES, BACK), optional=False, aside=True),
    When(is_elsewhere, (Ask(id="elsewhere", short=True, optional=False, aside=True),)),
    When(is_germany, (Choose(id="land", options=LANDS, optional=False, aside=True),)),
)
