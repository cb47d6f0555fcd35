"""Reading a moment, a day or a time: all of the text, or it is said what was not understood."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import TypeVar

from bot.days.instants import coming
from bot.days.rules import Rule
from bot.reading.clocks import time_of
from bot.reading.days import Days
from bot.reading.errors import Ahead, Contradiction, Past, TimeAlone, Unread
from bot.reading.languages import language as known
from bot.reading.moments import moment
from bot.reading.said import Clock, Misfit, Often, Part, Piece, Weekdays, WrongWeekday
from bot.reading.scanning import KINDS, Heard, Scan, plain, scan

LONGEST_TEXT = 120
T = TypeVar("T")


def read_when(text: str, language: str, now: datetime, zone: str) -> Rule:
    """The rule this text stands for, on the wall clock of the zone. Raises Unread or Past."""
    found = _scanned(text, language)
    rule = _together(text, found, lambda pieces: moment(pieces, now, zone))
    if coming(rule, zone, now) is None:
        raise Past(text)
    return rule


def read_day(text: str, language: str, today: date, *, past: bool = False) -> date:
    """A day to come, today included; with `past` one that has been. Raises Unread, Past or Ahead."""
    bare, ordinal = plain(text), known(language).ordinal
    found = _scanned(ordinal.format(bare) if bare.isdecimal() and len(bare) <= 2 else text, language)
    if all(isinstance(piece, Clock | Part) for piece in found.pieces):
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


def _only_day(pieces: list[Piece], today: date, past: bool) -> date:
    beside = [
        one for one in pieces if isinstance(one, Clock | Part | Often) or (isinstance(one, Weekdays) and one.plural)
    ]
    day = None if beside else Days(today, past).read(pieces)
    if day is None:
        raise Misfit(*beside)
    return day
