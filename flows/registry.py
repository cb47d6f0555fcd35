"""All flows by their id."""

from flows.cases import CASE, CASES, FRAME, OPENING, RESET, WITHDRAWAL
from flows.house import HOUSE
from flows.reflection import REFLECTION
from flows.steps import Flow
from flows.welcome import ONBOARDING, SETUP

FLOWS: dict[str, Flow] = {
    flow.id: flow for flow in (REFLECTION, SETUP, ONBOARDING, OPENING, FRAME, CASES, CASE, WITHDRAWAL, RESET, *HOUSE)
}

MENUS = frozenset({"home", "cases", "case", "settings", "language", "address", "zone", "devices", "supervision"})
"""Flows that leave nothing behind: when another talk comes to the front, they are forgotten."""

OPEN = (MENUS - {"supervision"}) | {"setup", "onboarding", "structure", "telegram"}
"""Flows that show nothing that was confided."""
