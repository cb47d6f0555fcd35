"""The moment that several pieces say together: again and again, in so many minutes, or once."""

from datetime import datetime, time, timedelta

from bot.days.rules import Rule
from bot.days.wallclock import instant, there
from bot.reading.clocks import time_of
from bot.reading.days import Days
from bot.reading.repeating import MORNING, often_of, repeated
from bot.reading.said import Clock, Limit, Misfit, Offset, Part, Piece, Span, Start, Weekdays
from bot.reading.spans import is_short, moment_after

AFTERNOON = time(15)
"""For today, when no time is said; for other days it is the morning."""
WEEK = timedelta(weeks=1)


def moment(pieces: list[Piece], now: datetime, zone: str) -> Rule:
    """The rule, seen from now. Raises Misfit."""
    local = there(now, zone)
    short = [one for one in pieces if isinstance(one, Span) and is_short(one)]
    if short:
        return _soon(short[0], pieces, now, zone)
    at, ends = time_of(pieces)
    days: list[Piece] = [one for one in pieces if not isinstance(one, Clock | Part)]
    if often := often_of(pieces):
        if ends and often.unit != "day":  # of which day?
            raise Misfit(*(one for one in pieces if isinstance(one, Clock)))
        return repeated(often, days, at, local)
    return _once(pieces, days, at, ends, local)


def _soon(span: Span, pieces: list[Piece], now: datetime, zone: str) -> Rule:
    """In so many minutes or hours, to the minute, and nothing beside it but its day."""
    others = [one for one in pieces if one not in (span, Limit(), Start())]
    then = moment_after(now, zone, span)
    day, at = then.date(), time(then.hour, then.minute)
    if others and not (others == [Offset(0)] and span.sign and day == there(now, zone).date()):
        raise Misfit(*others)
    if there(instant(day, at, zone), zone).utcoffset() != then.utcoffset():
        raise Misfit(span)  # an hour that comes twice, the second time
    return Rule(day, at)


def _once(pieces: list[Piece], days: list[Piece], at: time | None, ends: bool, local: datetime) -> Rule:
    today = local.date()
    day = Days(today).read(days)
    if (day is None and at is None) or (day and at and _is_of_the_night_before(at, pieces)):
        raise Misfit(*(one for one in pieces if isinstance(one, Part)))
    if day is None:
        day = today if ends or (at or MORNING) > local.time() else today + timedelta(days=1)
    elif day == today and not ends and (at or AFTERNOON) <= local.time() and _is_weekday(days):
        day += WEEK
    at = at or (AFTERNOON if day == today else MORNING)
    return Rule(day + timedelta(days=1) if ends else day, at)


def _is_of_the_night_before(at: time, pieces: list[Piece]) -> bool:
    """Saturday night at one is on Sunday, for most people."""
    return any(isinstance(one, Part) and at.hour <= one.last < one.first for one in pieces)


def _is_weekday(days: list[Piece]) -> bool:
    """Nothing but a weekday, which comes again."""
    return all(isinstance(one, Weekdays | Start | Limit) for one in days)
