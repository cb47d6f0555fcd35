"""A moment as it was typed or tapped: read in the language shown, or in the one it was shown in before."""

from datetime import time

from bot.days.rules import Rule
from bot.reading.errors import Contradiction, Past, Unread
from bot.reading.reader import read_in_any, read_time, read_when
from bot.screens.scene import contradiction
from bot.turn.visit import Visit
from flows.answers import Scope, Talk
from flows.events import Problem
from flows.wishes import Wanting
from locales.localizer import languages


def heard_when(visit: Visit, text: str) -> Rule:
    """The rule it stands for. Raises Unread or Past."""
    return read_in_any(
        lambda language: read_when(text, language, visit.now, visit.person.zone), visit.person.language, languages()
    )


def heard_time(visit: Visit, text: str) -> time:
    """The time of day it stands for. Raises Unread."""
    return read_in_any(lambda language: read_time(text, language), visit.person.language, languages())


async def refused_when(visit: Visit, talk: Talk, text: str) -> Problem | None:
    """Why this moment cannot stand, or None."""
    if text in Scope(talk).facts(Wanting).get("picks", ()):
        return None
    try:
        heard_when(visit, text)
    except Past:
        return Problem("when-past")
    except Contradiction as why:
        return Problem("wrong-weekday", contradiction(why.weekday, why.day, visit.person.language))
    except Unread as why:
        told = {"understood": why.understood, "rest": why.rest}
        return Problem("when-half-read", told) if all(told.values()) else Problem("when-unread")
    return None


async def refused_time(visit: Visit, talk: Talk, text: str) -> Problem | None:
    """Why this time cannot stand, or None."""
    try:
        heard_time(visit, text)
    except Unread:
        return Problem("time-unread")
    return None
