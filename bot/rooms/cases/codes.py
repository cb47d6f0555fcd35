"""Codes: those that are suggested, and those that tell too much."""

import re

from bot.turn.refusals import LONGEST_OWN_NAME
from bot.turn.visit import Visit
from flows.answers import Talk
from flows.events import Problem

CODES = (
    "Alder", "Amber", "Anchor", "Aspen", "Basalt", "Bay", "Beech", "Brook", "Canyon", "Cedar", "Cirrus", "Clover",
    "Comet", "Coral", "Crane", "Cypress", "Dune", "Elm", "Estuary", "Falcon", "Fjord", "Flint", "Garnet", "Glacier",
    "Granite", "Harbour", "Hazel", "Heath", "Hornbeam", "Iris", "Island", "Ivy", "Jasper", "Juniper", "Kestrel",
    "Lagoon", "Larch", "Lark", "Laurel", "Linden", "Lotus", "Maple", "Marble", "Meadow", "Mistral", "Moss", "Myrtle",
    "Nova", "Oak", "Olive", "Onyx", "Opal", "Orchid", "Osprey", "Pebble", "Pine", "Poplar", "Prairie", "Quarry",
    "Raven", "Reed", "Ridge", "River", "Rowan", "Sage", "Sapphire", "Sequoia", "Slate", "Sorrel", "Spruce", "Summit",
    "Swift", "Sycamore", "Tern", "Thistle", "Topaz", "Tundra", "Valley", "Violet", "Willow", "Wren", "Yarrow", "Yew",
)  # fmt: skip
"""Trees, birds, stones, waters. Same in every language, so that a team means the same."""
_INITIALS = re.compile(r"\W*\w\W*\w?\W*\w?\W*")


async def telling(visit: Visit, talk: Talk, code: str) -> Problem | None:
    """A code that is too long, says something about the person, or is taken."""
    if len(code) > LONGEST_OWN_NAME:
        return Problem("too-long-name", {"most": LONGEST_OWN_NAME})
    if _INITIALS.fullmatch(code) or re.search(r"\d{4}", code) or not re.search(r"[^\W\d]", code):
        return Problem("code-telling")
    structure = await visit.structure()
    taken = await visit.store.cases.codes(structure.id) if structure else frozenset()
    return Problem("code-taken") if code.casefold() in {one.casefold() for one in taken} else None
