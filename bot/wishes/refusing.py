"""A moment that is not understood or is over cannot stand."""

from datetime import datetime

from bot.wishes.days import Unread
from bot.wishes.reading import Past, read_when
from flows.answers import Given
from flows.events import Problem


def refused(text: str, given: Given, language: str, now: datetime, zone: str) -> Problem | None:
    """Why this moment cannot stand, or None."""
    if text == dict(given.get("offers", ())).get("pick"):
        return None
    try:
        read_when(text, language, now, zone)
    except Past:
        return Problem("when-past")
    except Unread:
        return Problem("when-unread")
    return None
