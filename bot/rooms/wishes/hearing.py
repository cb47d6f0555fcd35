"""A moment as it was typed or tapped: read in the language shown, or in the one it was shown in before."""

from collections.abc import Callable
from datetime import time
from typing import TypeVar

from bot.days.rules import Rule
from bot.rooms.wishes.days import Unread
from bot.rooms.wishes.reading import Past, read_time, read_when
from bot.turn.visit import Visit
from flows.answers import Scope, Talk
from flows.events import Problem
from flows.wishes import Wanting
from locales.localizer import languages

T = TypeVar("T")


def heard_when(visit: Visit, text: str) -> Rule:
    """The rule it stands for. Raises Unread or Past."""
    return _in_any(visit, lambda language: read_when(text, language, visit.now, visit.person.zone))


def heard_time(visit: Visit, text: str) -> time:
    """The time of day it stands for. Raises Unread."""
    return _in_any(visit, lambda language: read_time(text, language))


def _in_any(visit: Visit, read: Callable[[str], T]) -> T:
    """What nobody understands is not understood in the person's own language."""
    own = visit.person.language
    try:
        return read(own)
    except Unread as why:
        for other in languages():
            try:
                return read(other)
            except Unread:
                continue
        raise why from None


async def refused_when(visit: Visit, talk: Talk, text: str) -> Problem | None:
    """Why this moment cannot stand, or None."""
    if text in Scope(talk).facts(Wanting).get("picks", ()):
        return None
    try:
        heard_when(visit, text)
    except Past:
        return Problem("when-past")
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
