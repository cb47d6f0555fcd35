"""So long from now, or from a day."""

from datetime import date, datetime, timedelta
from fractions import Fraction

from bot.days.rules import months_later
from bot.days.wallclock import instant, there
from bot.reading.said import WORKDAYS, Misfit, Span

BASES = {
    "minute": (1, "minute"), "hour": (60, "minute"), "day": (1, "day"), "week": (7, "day"), "workday": (1, "workday"),
    "month": (1, "month"), "year": (12, "month"),
}  # fmt: skip


def is_short(span: Span) -> bool:
    """Does it count by the minute?"""
    return any(BASES[unit][1] == "minute" for _, unit in span.parts)


def day_after(start: date, span: Span) -> date:
    """The day so far from this one; by the day, never by the minute."""
    if is_short(span):
        raise Misfit(span)
    for number, unit in span.parts:
        start = _step(start, *_whole(span, number, unit), sign=span.sign or 1)
    return start


def moment_after(now: datetime, zone: str, span: Span) -> datetime:
    """What clocks there show so much later, whatever they did in between; days are days of the calendar."""
    long = Span(tuple(one for one in span.parts if BASES[one[1]][1] != "minute"), span.sign)
    minutes = sum(_whole(span, *one)[0] for one in span.parts if BASES[one[1]][1] == "minute")
    local = there(now, zone)
    start = instant(day_after(local.date(), long), local.time(), zone) if long.parts else now
    return there(start + timedelta(minutes=minutes) * (span.sign or 1), zone)


def _whole(span: Span, number: Fraction, unit: str) -> tuple[int, str]:
    """In the unit below, if that makes it whole: a year and a half are 18 months."""
    times, base = BASES[unit]
    whole = number * times
    if whole.denominator != 1:
        raise Misfit(span)
    return whole.numerator, base


def _step(start: date, number: int, base: str, sign: int) -> date:
    if base == "month":
        return months_later(start, number * sign)
    if base == "day":
        return start + timedelta(days=number * sign)
    for _ in range(number):
        start = _next_workday(start, sign)
    return start


def _next_workday(day: date, sign: int) -> date:
    day += timedelta(days=sign)
    while day.isoweekday() not in WORKDAYS:
        day += timedelta(days=sign)
    return day
