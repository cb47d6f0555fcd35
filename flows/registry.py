"""All flows by their id."""

from flows import course as endings
from flows import oversight, reviews, team, wishes
from flows import reminded as nudges
from flows.cards import CARDS, KEPT, PRINT, TABLE
from flows.cases import CASE, CASES, FRAME, OPENING, RESET, WITHDRAWAL
from flows.home import HOUSE
from flows.reflection import REFLECTION
from flows.steps import Flow
from flows.welcome import ONBOARDING, SETUP

_OF_CASES = (OPENING, FRAME, CASES, CASE, WITHDRAWAL, RESET)
_OF_CARDS = (CARDS, KEPT, PRINT, TABLE)
_ROOMS = (reviews, endings, team, oversight, wishes, nudges)
_OF_DUTY = (
    *reviews.REVIEWS, *endings.ENDINGS, *team.TEAM, *oversight.OVERSIGHT, *wishes.WISHES, *nudges.NUDGES,
)  # fmt: skip
_ALL = (REFLECTION, SETUP, ONBOARDING, *_OF_CASES, *_OF_CARDS, *_OF_DUTY, *HOUSE)

FLOWS: dict[str, Flow] = {flow.id: flow for flow in _ALL}

_MENUS = ("home", "cases", "case", "cards", "kept", "print", "supervision")
_SETTINGS = ("settings", "language", "address", "zone", "devices")
TALKS = frozenset({"reflection", "steps", "goals", "event", "exit", "checkin", "today"})
"""Talks about a case that are kept: the person may be in the room, and each answer has a source."""

MENUS = frozenset({*_MENUS, *_SETTINGS}).union(*(room.MENUS for room in _ROOMS))
"""Flows that leave nothing behind: when another talk comes to the front, they are forgotten."""

_PLAIN = (MENUS - {"supervision", "kept"}) | {"setup", "onboarding", "telegram"}
OPEN = _PLAIN.union(*(room.OPEN for room in _ROOMS)) - frozenset().union(*(room.CONFIDED for room in _ROOMS))
"""Flows that show nothing that was confided."""
