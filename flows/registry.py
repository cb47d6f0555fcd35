"""All flows by their id."""

from flows.cards import CARDS, KEPT, PRINT, TABLE
from flows.cases import CASE, CASES, FRAME, OPENING, RESET, WITHDRAWAL
from flows.house import HOUSE
from flows.reflection import REFLECTION
from flows.steps import Flow
from flows.welcome import ONBOARDING, SETUP

_OF_CASES = (OPENING, FRAME, CASES, CASE, WITHDRAWAL, RESET)
_OF_CARDS = (CARDS, KEPT, PRINT, TABLE)

FLOWS: dict[str, Flow] = {flow.id: flow for flow in (REFLECTION, SETUP, ONBOARDING, *_OF_CASES, *_OF_CARDS, *HOUSE)}

_MENUS = ("home", "cases", "case", "cards", "kept", "print", "supervision")
_SETTINGS = ("settings", "language", "address", "zone", "devices")
MENUS = frozenset({*_MENUS, *_SETTINGS})
"""Flows that leave nothing behind: when another talk comes to the front, they are forgotten."""

OPEN = (MENUS - {"supervision", "kept"}) | {"setup", "onboarding", "structure", "telegram"}
"""Flows that show nothing that was confided."""
