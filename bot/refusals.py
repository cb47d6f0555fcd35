"""Answers that are right in themselves but cannot stand: a code that is taken, a zone that does not exist."""

import re
from datetime import date, timedelta
from zoneinfo import available_timezones

from bot.days.workdays import is_known
from bot.rooms.wishes.refusing import refused_at
from bot.turn.now import Sitting
from flows.course import LONGEST_MOVE, LONGEST_REST
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
        case (("onboarding" | "zone" | "structure"), ("zone" | "which")):
            return None if text in available_timezones() else Problem("zone")
        case "country", "elsewhere":
            return None if is_known(*_place(text)) else Problem("country")
        case ("name", "which") | ("onboarding", "name"):
            return Problem("too-long-name", {"most": LONGEST_CODE}) if len(text) > LONGEST_CODE else None
        case "structure", "name":
            return Problem("too-long-name", {"most": LONGEST_NAME}) if len(text) > LONGEST_NAME else None
        case (("wish" | "moment"), ("when" | "at") as question):
            person = now.visit.person
            return refused_at(question, text, now.talk.given, person.language, now.visit.now, person.zone)
        case "move", "day":
            return _within(now, text, LONGEST_MOVE, "move-too-far")
        case "rest", "until":
            return _within(now, text, LONGEST_REST, "rest-too-long")
        case _:
            return None


def _within(now: Sitting, day: str, weeks: int, problem: str) -> Problem | None:
    """A day that is so many weeks away at most."""
    last = now.visit.today + timedelta(weeks=weeks)
    return Problem(problem, {"weeks": weeks}) if date.fromisoformat(day) > last else None


def _place(text: str) -> tuple[str, str | None]:
    """A country, or a country and a region of it: "AT", "AT-9"."""
    country, _, region = text.upper().partition("-")
    return country, region or None


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
