"""Reading a moment, a day or a time: all of the text, or it is said what was not understood."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from bot.days.instants import coming
from bot.days.rules import Rule
from bot.days.wallclock import instant, there
from bot.reading.clocks import time_of
from bot.reading.days import Days
from bot.reading.errors import Ahead, Contradiction, Past, TimeAlone, Unread
from bot.reading.languages import language as known
from bot.reading.repeating import MORNING, often_of, repeated
from bot.reading.said import Clock, Limit, Misfit, Offset, Often, Part, Piece, Span, Weekdays, WrongWeekday
from bot.reading.scanning import KINDS, Heard, Scan, plain, scan
from bot.reading.spans import is_short, moment_after

AFTERNOON = time(15)
"""For today, when no time is said; for other days it is the morning."""
LONGEST_TEXT = 120
WEEK = timedelta(weeks=1)
T = TypeVar("T")


def read_when(text: str, language: str, now: datetime, zone: str) -> Rule:
    """The rule this text stands for, on the wall clock of the zone. Raises Unread or Past."""
    found = _scanned(text, language)
    rule = _together(text, found, lambda pieces: _rule(pieces, now, zone))
    if coming(rule, zone, now) is None:
        raise Past(text)
    return rule


def read_day(text: str, language: str, today: date, *, past: bool = False) -> date:
    """A day to come, today included; with `past` one that has been. Raises Unread, Past or Ahead."""
    bare, ordinal = plain(text), known(language).ordinal
    found = _scanned(ordinal.format(bare) if bare.isdecimal() and len(bare) <= 2 else text, language)
    timed = [one for one in found.heard if any(isinstance(piece, Clock | Part) for piece in one.pieces)]
    if timed and len(timed) == len(found.heard):
        raise TimeAlone(text)
    day = _together(text, found, lambda pieces: _only_day(pieces, today, past))
    if day < today and not past:
        raise Past(text)
    if day > today and past:
        raise Ahead(text)
    return day


def read_time(text: str, language: str) -> time:
    """A time of day by itself: "10:30", "halb elf", "8". Raises Unread."""
    bare = plain(text)
    found = _scanned(f"{bare}:00" if bare.isdecimal() and len(bare) <= 2 else text, language, ("clock", "part"))
    at, _ = _together(text, found, time_of)
    if at is None:
        raise Unread(text)
    return at


def read_in_any(read: Callable[[str], T], own: str, others: Sequence[str]) -> T:
    """Read in one's own language, or in another one. What nobody understands is told in the own one."""
    try:
        return read(own)
    except Unread as why:
        for other in others:
            try:
                return read(other)
            except Unread:
                continue
        raise why from None


def _scanned(text: str, language: str, kinds: Sequence[str] = KINDS) -> Scan:
    """Its pieces. Raises Unread, unless every word is one or belongs to one."""
    words = plain(text)
    if not words or len(words) > LONGEST_TEXT:
        raise Unread(text)
    found = scan(words, known(language), kinds)
    if found.strange or not found.heard:
        understood = " ".join(one.words for one in found.heard)
        raise Unread(_as_written(" ".join(found.strange) or words, text), _as_written(understood, text))
    return found


def _together(text: str, found: Scan, meaning: Callable[[list[Piece]], T]) -> T:
    """What the pieces mean together. Raises Unread with those that do not fit."""
    try:
        return meaning(found.pieces)
    except Misfit as why:
        wrong = [one for one in found.heard if {*one.pieces} & {*why.pieces}] or [*found.heard]
        raise _unread(text, why, wrong, [one for one in found.heard if one not in wrong]) from None
    except (ValueError, OverflowError):  # beyond the calendar
        raise Unread(text) from None


def _unread(text: str, why: Misfit, wrong: Sequence[Heard], right: Sequence[Heard]) -> Unread:
    rest, understood = (_as_written(" ".join(one.words for one in part), text) for part in (wrong, right))
    if isinstance(why, WrongWeekday):
        return Contradiction(rest, understood, why.weekday, why.day)
    return Unread(rest, understood)


def _as_written(part: str, text: str) -> str:
    """The words of this part as they stand in the text."""
    words = {*part.split()}
    return " ".join(word.strip(",;!?…") for word in text.split() if {*plain(word).split()} & words) or part


def _rule(pieces: list[Piece], now: datetime, zone: str) -> Rule:
    local = there(now, zone)
    short = [one for one in pieces if isinstance(one, Span) and is_short(one)]
    if short:
        return _soon(short[0], pieces, now, zone)
    at, ends = time_of(pieces)
    days: list[Piece] = [one for one in pieces if not isinstance(one, Clock | Part)]
    if often := often_of(pieces):
        if ends:
            raise Misfit(*(one for one in pieces if isinstance(one, Clock)))
        return repeated(often, days, at, local)
    return _once(pieces, days, at, ends, local)


def _soon(span: Span, pieces: list[Piece], now: datetime, zone: str) -> Rule:
    """In so many minutes or hours, to the minute, and nothing beside it but its day."""
    others = [one for one in pieces if one not in (span, Limit())]
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
    return all(isinstance(one, Weekdays) for one in days)


def _only_day(pieces: list[Piece], today: date, past: bool) -> date:
    beside = [
        one for one in pieces if isinstance(one, Clock | Part | Often) or (isinstance(one, Weekdays) and one.plural)
    ]
    day = None if beside else Days(today, past).read(pieces)
    if day is None:
        raise Misfit(*beside)
    return day
