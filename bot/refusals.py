"""Answers that are right in themselves but cannot stand: a code that is taken, a zone that does not exist."""

import re
from zoneinfo import available_timezones

from bot.sitting import Sitting
from flows.events import Answered, Event, Problem
from flows.path import current

LONGEST_NAME = 80
LONGEST_CODE = 24
_INITIALS = re.compile(r"\W*\w\W*\w?\W*\w?\W*")


async def refusal(now: Sitting, events: tuple[Event, ...]) -> Problem | None:
    """Why this answer cannot stand, or None."""
    event, spot = events[-1], current(now.flow, now.talk)
    if spot is None or not isinstance(event, Answered) or not isinstance(event.value, str):
        return None
    text = event.value.strip()
    match now.flow.id, spot.key[-1]:
        case "opening", "code":
            return await _code(now, text)
        case "setup", "structure":
            return await _structure(now, text)
        case "setup", "organisation":
            return Problem("too-long-name", {"most": LONGEST_NAME}) if len(text) > LONGEST_NAME else None
        case (("onboarding" | "zone"), ("zone" | "which")):
            return None if text in available_timezones() else Problem("zone")
        case _:
            return None


async def _code(now: Sitting, code: str) -> Problem | None:
    if len(code) > LONGEST_CODE:
        return Problem("too-long-name", {"most": LONGEST_CODE})
    if _INITIALS.fullmatch(code) or re.search(r"\d{4}", code) or not re.search(r"[^\W\d]", code):
        return Problem("code-telling")
    structure = await now.visit.structure()
    taken = await now.visit.store.cases.codes(structure.id) if structure else frozenset()
    return Problem("code-taken") if code.casefold() in {one.casefold() for one in taken} else None


async def _structure(now: Sitting, name: str) -> Problem | None:
    if len(name) > LONGEST_NAME:
        return Problem("too-long-name", {"most": LONGEST_NAME})
    return Problem("name-taken") if await now.visit.store.structures.by_name(name) else None
