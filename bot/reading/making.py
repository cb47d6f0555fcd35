"""What each kind of pattern says, from the words it found."""

import re
from collections.abc import Callable, Mapping
from datetime import time
from fractions import Fraction
from re import Match, Pattern

from bot.days.rules import LONGEST
from bot.reading.clocks import clock
from bot.reading.language import Words
from bot.reading.said import (
    EVERY_DAY,
    WORKDAYS,
    Dated,
    Isoweek,
    Misfit,
    Offset,
    Often,
    Part,
    Period,
    Piece,
    Place,
    Span,
    Weekdays,
)

Maker = Callable[[Words, Match[str], Pattern[str]], tuple[Piece, ...]]
TONIGHT = Part(time(19), 17, 24)
SATURDAY = 6


def _date(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    if feast := said.get("feasts"):
        return (Dated(*words.feasts[feast]),)
    day = int(said["day"]) if said.get("day") else words.ordinals[said["ordinals"]]
    month = words.months[said["months"]] if said.get("months") else _number(said.get("month"))
    date = Dated(day, month, _year(said.get("year")))
    return (date, clock(words, said)) if said.get("hour") else (date,)


def _number(said: str | None) -> int | None:
    return int(said) if said else None


def _year(said: str | None) -> int | None:
    """A year of two digits stands as it is: below a hundred, near today."""
    if not said:
        return None
    if len(said) == 4 and said < "1900":
        raise Misfit
    return int(said.removeprefix("'"))


def _offset(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    day = Offset(words.offsets[said["offsets"]] if said.get("offsets") else 0)
    if part := said.get("parts"):
        return day, words.parts[part]
    return (day, TONIGHT) if said.get("now") else (day,)


def _part(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    return (words.parts[found["parts"]],)


def _weekday(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    if several := said.get("list"):
        plural = bool(re.search(r"[^\W\d_]{3,}s(?!\w)", several)) and several not in words.weekdays
        return (Weekdays(_days(words, several), plural=plural),)
    if said.get("weekend"):
        return _weekend(words, said.get("turns"))
    day = words.weekdays[said["weekdays"]]
    turn = words.turns[said["turns"]] if said.get("turns") else 2 if said.get("after") else 0
    part = (words.parts[said["parts"]],) if said.get("parts") else ()
    return (Weekdays((day,), turn), *part)


def _weekend(words: Words, turn: str | None) -> tuple[Piece, ...]:
    """Its Saturday; the next weekend is that of next week."""
    week = Period("week", words.turns[turn]) if turn else None
    return (Weekdays((SATURDAY,)), week) if week and week.turn else (Weekdays((SATURDAY,)),)


def _days(words: Words, several: str) -> tuple[int, ...]:
    """The weekdays of a list, in their order in the week."""
    names = (word if word in words.weekdays else word.removesuffix("s") for word in several.split())
    return tuple(sorted({words.weekdays[name] for name in names if name in words.weekdays}))


def _every(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    if adverb := said.get("adverbs"):
        return (Often(*words.adverbs[adverb]),)
    if several := said.get("list"):
        nth = said.get("nth")
        every = int(nth) if nth and nth.isdecimal() else words.ordinals[nth] if nth else 1
        beside = (words.parts[said["parts"] or ""],) if said.get("parts") else ()
        return _bounded(every, "week"), Weekdays(_days(words, several), plural=True), *beside
    if part := said.get("parts"):
        return Often(1, "day"), words.parts[part]
    if unit := said.get("units") or said.get("periods"):
        times, unit = words.units[unit]
        return (_bounded(_times(words, said) * times, unit),)
    return (Often(1, "year" if said.get("year") else "month"),)


def _times(words: Words, said: Mapping[str, str | None]) -> int:
    if digits := said.get("n"):
        return int(digits)
    if nth := said.get("ordinals"):
        return words.ordinals[nth]
    number = words.numbers[said["numbers"] or ""] if said.get("numbers") else Fraction(1)
    return number.numerator if number.denominator == 1 else 0


def _bounded(every: int, unit: str) -> Often:
    if not 1 <= every <= LONGEST or unit in ("minute", "hour") or (unit == "workday" and every > 1):
        raise Misfit
    return Often(every, unit)


def _workdays(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    return (Often(1, "workday"),)


def _place(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    if said.get("next"):
        return (Span(((Fraction(1), "workday"),), 1),)
    unit, turn, month = _within(words, said)
    if edge := said.get("edges"):
        what = WORKDAYS if unit == "week" else EVERY_DAY
        return (Place(words.edges[edge] or _middle(unit), what, unit, turn, month),)
    nth = words.ordinals[said["ordinals"] or ""]
    often = (Often(1, "month"),) if said.get("every") or said.get("each") else ()
    if nth not in (1, -1) and not (said.get("periods") or said.get("each") or month):
        raise Misfit  # the second Monday of what?
    return (*often, Place(nth, _what(words, said), unit, turn, month))


def _middle(unit: str) -> int:
    """The 15th, or Wednesday."""
    if unit not in ("month", "week"):
        raise Misfit
    return 15 if unit == "month" else 3


def _within(words: Words, said: Mapping[str, str | None]) -> tuple[str, int | None, int | None]:
    """Unit, turn and month of a place."""
    period, turn, month = (said.get(name) for name in ("periods", "turns", "months"))
    unit = words.periods[period] if period else "month"
    return unit, words.turns[turn] if turn else None, words.months[month] if month else None


def _what(words: Words, said: Mapping[str, str | None]) -> frozenset[int]:
    if weekday := said.get("weekdays"):
        return frozenset({words.weekdays[weekday]})
    return WORKDAYS if said.get("work") else EVERY_DAY


def _period(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    turn = 2 if said.get("after") else words.turns[said["turns"]] if said.get("turns") else None
    return (Period(words.periods[found["periods"]], turn),)


def _isoweek(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    return (Isoweek(int(found["number"])),)


def _span(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    said = found.groupdict()
    sign = -1 if said.get("ago") else 1 if said.get("ahead") or said.get("on") else 0
    return (Span(tuple(_length(words, one) for one in amount.finditer(found["amount"])), sign),)


def _length(words: Words, found: Match[str]) -> tuple[Fraction, str]:
    said = found.groupdict()
    digits = said.get("n")
    number = Fraction(digits.replace(",", ".")) if digits else words.numbers[said["numbers"]]
    times, unit = words.units[found["units"]]
    return (number + (Fraction(1, 2) if said.get("half") or said.get("more") else 0)) * times, unit


def _clock(words: Words, found: Match[str], amount: Pattern[str]) -> tuple[Piece, ...]:
    return (clock(words, found.groupdict()),)


MAKERS: Mapping[str, Maker] = {
    "date": _date, "offset": _offset, "part": _part, "weekday": _weekday, "every": _every, "workdays": _workdays,
    "place": _place, "period": _period, "isoweek": _isoweek, "span": _span, "clock": _clock,
}  # fmt: skip
