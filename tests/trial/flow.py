"""The role profile: what an organisation does, and what it does not (flows/<room>.py)."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Ask, Choose, Option, Summary, form, menu


class Profiles(Shown, total=False):
    """What the list knows."""

    profiles: list[Listed]


def known_profiles(scope: Scope) -> tuple[Option, ...]:
    """The profiles there are, a new one, and the way home."""
    known = tuple(Option(id, said=label) for id, label in scope.facts(Profiles).get("profiles", ()))
    return (*known, Option("new"), Option("home"))


PROFILES = menu("profiles", Choose(id="which", options=known_profiles, optional=False, aside=True))
PROFILE = form(
    "profile",
    Ask(id="does", short=True, optional=False),
    Ask(id="leaves", short=True),
    Choose(id="reached", options=("daily", "weekly"), optional=False),
    Summary(id="summary"),
    confided=False,
)
