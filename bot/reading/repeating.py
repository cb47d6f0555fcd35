"""The rule that several pieces say together, where one of them says how often."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.days.rules import Rule
from bot.reading.days import Days
from bot.reading.said import (
    EVERY_DAY,
    Dated,
    Limit,
    Misfit,
    Often,
    Period,
    Piece,
    Place,
    Span,
    Start,
    Weekdays,
)

MORNING = time(9)
"""When no time is said."""


def often_of(pieces: Sequence[Piece]) -> Often | None:
    """How often; weekdays in their plural come every week. Raises Misfit."""
    found = [piece for piece in pieces if isinstance(piece, Often)]
    if len(found) > 1:
        raise Misfit(*found[1:])
    if found:
        return found[0]
    return Often(1, "week") if any(isinstance(one, Weekdays) and one.plural for one in pieces) else None


def repeated(often: Often, pieces: Sequence[Piece], at: time | None, now: datetime) -> Rule:
    """The rule. What bounds it, or says when in another unit, does not fit."""
    others, begins = [one for one in pieces if not isinstance(one, Often | Start)], Start() in pieces
    for one in others:
        if isinstance(one, Limit | Span):
            raise Misfit(one)
    rule = Rule(now.date(), at or MORNING, often.unit, often.every)
    match often.unit, others:
        case "month", [Dated(day, None, None), *rest] if all(one == Period("month", None) for one in rest):
            return replace(rule, start=_last_with(day, now.date()))
        case "month", [Place() as place]:
            return _placed(rule, place)
        case "month", [Weekdays((day,), -1)]:
            return _placed(rule, Place(-1, frozenset({day})))
        case "week", [Weekdays(days, 0)]:
            return _weekly(rule, days, now)
        case "day" | "workday", [*_, Weekdays() as one] if not begins and often.every % 7:
            raise Misfit(one)
        case _:
            return replace(rule, start=_start(often, others, now.date()))


def _start(often: Often, others: Sequence[Piece], today: date) -> date:
    """From which day on; what would say which day of each month does not fit."""
    for one in others:
        weekday = isinstance(one, Weekdays) and often.unit in ("month", "year")
        if weekday or isinstance(one, Place) or (isinstance(one, Dated) and one.month is None):
            raise Misfit(one)
    return Days(today).read(others) or today


def _weekly(rule: Rule, days: tuple[int, ...], now: datetime) -> Rule:
    """From the next of these weekdays on, whose time is still to come."""
    rule = replace(rule, weekdays=days if len(days) > 1 else ())
    ahead = (now.date() + timedelta(days=step) for step in range(8))
    start = next(one for one in ahead if one.isoweekday() in days and (one, rule.at) > (now.date(), now.time()))
    return replace(rule, start=start)


def _placed(rule: Rule, place: Place) -> Rule:
    """The first Monday of every month; its last day is the 31st or the one before that."""
    if (place.unit, place.turn, place.month) != ("month", None, None):
        raise Misfit(place)
    if place.what == EVERY_DAY:
        return replace(rule, start=_last_with(31 if place.nth == -1 else place.nth, rule.start))
    return replace(rule, start=rule.start.replace(day=1), weekdays=tuple(sorted(place.what)), nth=place.nth)


def _last_with(day: int, today: date) -> date:
    """The last such day until today: from it on, months that have none give their last day."""
    return next(one for one in (today - timedelta(days=step) for step in range(63)) if one.day == day)
