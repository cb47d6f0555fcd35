"""Weeks, months, quarters and years around a day, and places in them."""

from datetime import date, timedelta

from bot.days.rules import months_later, nth_day
from bot.reading.said import Isoweek, Misfit, Place

MONTHS = {"month": 1, "quarter": 3, "year": 12}
DAY = timedelta(days=1)


def period(unit: str, today: date, turn: int) -> tuple[date, date]:
    """First and last day of this one, or of one so many further."""
    if unit == "week":
        first = today + timedelta(days=1 - today.isoweekday() + 7 * turn)
        return first, first + timedelta(days=6)
    months = MONTHS[unit]
    first = months_later(today.replace(month=(today.month - 1) // months * months + 1, day=1), months * turn)
    return first, months_later(first, months) - DAY


def place_in(place: Place, first: date, last: date) -> date:
    """The day at this place between two others. Raises Misfit where there is none."""
    day = nth_day(first, last, place.what, place.nth)
    if day is None:
        raise Misfit(place)
    return day


def coming_place(place: Place, today: date, past: bool) -> date:
    """The day at this place in the period that was said, or in the one that comes to fit."""
    if place.turn is not None:
        return place_in(place, *period(place.unit, today, place.turn))
    for turn in range(14):
        first, last = period(place.unit, today, -turn if past else turn)
        if place.month in (None, first.month) and _fits(place, first, last, today, past):
            return place_in(place, first, last)
    raise Misfit(place)


def _fits(place: Place, first: date, last: date, today: date, past: bool) -> bool:
    try:
        day = place_in(place, first, last)
    except Misfit:
        return False
    return day <= today if past else day >= today


def isoweek(week: Isoweek, today: date, past: bool) -> date:
    """The Monday of the calendar week with this number. Raises Misfit where there is none."""
    monday = period("week", today, 0)[0]
    for step in range(54):
        one = monday + timedelta(weeks=-step if past else step)
        if one.isocalendar().week == week.number:
            return one
    raise Misfit(week)
