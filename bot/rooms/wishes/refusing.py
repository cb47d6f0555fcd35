"""A moment that is not understood or is over cannot stand."""

from datetime import datetime

from bot.rooms.wishes.days import Unread
from bot.rooms.wishes.reading import Past, read_time, read_when
from flows.answers import Given
from flows.events import Problem


def refused_at(question: str, text: str, given: Given, language: str, now: datetime, zone: str) -> Problem | None:
    """Why this answer cannot stand at the moment or the time, or None."""
    return _time(text, language) if question == "at" else _moment(text, given, language, now, zone)


def _moment(text: str, given: Given, language: str, now: datetime, zone: str) -> Problem | None:
    if text == dict(given.get("offers", ())).get("pick"):
        return None
    try:
        read_when(text, language, now, zone)
    except Past:
        return Problem("when-past")
    except Unread as why:
        told = {"understood": why.understood, "rest": why.rest}
        return Problem("when-half-read", told) if all(told.values()) else Problem("when-unread")
    return None


def _time(text: str, language: str) -> Problem | None:
    try:
        read_time(text, language)
    except Unread:
        return Problem("time-unread")
    return None
