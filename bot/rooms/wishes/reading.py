"""Reading when somebody wants to be reminded, as people write it: "next Friday at 3", "jeden zweiten Montag um 9"."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from bot.days.instants import coming
from bot.days.rules import Rule
from bot.days.wallclock import there
from bot.rooms.wishes.days import MORNING, Days, Unread, number
from bot.rooms.wishes.english import ENGLISH
from bot.rooms.wishes.german import GERMAN
from bot.rooms.wishes.phrases import Phrases
from bot.rooms.wishes.pieces import Often, Pieces

PHRASES: Mapping[str, Phrases] = {"en": ENGLISH, "de": GERMAN}
"""By language. For others, English is read beside what dateparser knows of their own."""
AFTERNOON = time(15)
"""For today, when no time is said; for other days it is the morning."""
LONGEST_TEXT = 120


class Past(ValueError):
    """Understood, but it is over."""


def read_when(text: str, language: str, now: datetime, zone: str) -> Rule:
    """The rule this text stands for, on the wall clock of the zone. Raises Unread or Past."""
    plain = _plain(text)
    if not plain or len(plain) > LONGEST_TEXT:
        raise Unread(text)
    try:
        rule = _Reader(PHRASES.get(language, ENGLISH), language, there(now, zone)).rule(plain)
    except Unread as why:
        raise Unread(_as_written(why.rest, text), _as_written(why.understood, text)) from None
    if coming(rule, zone, now) is None:
        raise Past(text)
    return rule


def read_time(text: str, language: str) -> time:
    """A time of day by itself: "10:30", "halb elf", "8". Raises Unread."""
    phrases, plain = PHRASES.get(language, ENGLISH), _plain(text)[:LONGEST_TEXT]
    for said in (plain, f"{phrases.at} {plain}"):
        pieces = Pieces(phrases)
        rest, at = pieces.part(*pieces.clock(said))
        if at and not pieces.bare(rest):
            return at
    raise Unread(text)


def _plain(text: str) -> str:
    small = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[,;!?…]", " ", small).split())


def _as_written(part: str, text: str) -> str:
    """The words of this part as they stand in the text."""
    words = part.split()
    return " ".join(word.strip(",;!?…") for word in text.split() if _plain(word) in words)


class _Reader:
    """One text, at one moment of the wall clock: what is understood is taken out, piece by piece."""

    def __init__(self, phrases: Phrases, language: str, now: datetime) -> None:
        self._phrases, self._language = phrases, language
        self._now, self._today = now, now.date()
        self._pieces = Pieces(phrases)

    def rule(self, text: str) -> Rule:
        if soon := self._soon(text):
            return soon
        text, often = self._pieces.often(text)
        rest = self._pieces.bare((timed := self._pieces.part(*self._pieces.clock(text)))[0])
        often, rest = self._closer(often, rest)
        day = self._day(rest) if rest else None
        return self._repeated(often, day, timed[1]) if often else self._once(day, timed[1])

    def _closer(self, often: Often | None, rest: str) -> tuple[Often | None, str]:
        """Every month, on the 31st; every three weeks, on Thursdays."""
        if often and often.unit == "month" and (found := self._phrases.dom.fullmatch(rest)):
            return replace(often, dom=int(found["dom"])), ""
        weekday = self._phrases.weekdays.get(rest.removesuffix("s"))
        if often and often.unit == "week" and rest.endswith("s") and weekday and often.weekday is None:
            return replace(often, weekday=weekday), ""
        return often, rest

    def _day(self, rest: str) -> date:
        """Raises Unread, which names the words that mean nothing here."""
        phrases = self._phrases
        try:
            return Days(phrases, self._language, self._today).read(rest)
        except Unread:
            known = {*phrases.weekdays, *phrases.days, *phrases.units}
            understood = [*self._pieces.taken, *(word for word in rest.split() if word in known)]
            strange = [word for word in rest.split() if word not in known | phrases.fillers]
            raise Unread(" ".join(strange), " ".join(understood)) from None

    def _soon(self, text: str) -> Rule | None:
        """In so many minutes or hours, to the minute."""
        minutes = 30 if self._phrases.half_hour.fullmatch(text) else 0
        found = self._phrases.within.fullmatch(text)
        if found and (unit := self._phrases.units[found["unit"]][1]) in ("minute", "hour"):
            minutes = number(self._phrases, found["n"]) * (60 if unit == "hour" else 1)
        if not minutes:
            return None
        later = self._now + timedelta(minutes=minutes)
        return Rule(later.date(), time(later.hour, later.minute))

    def _once(self, day: date | None, at: time | None) -> Rule:
        if day is None:
            if at is None:
                raise Unread("nothing")
            later = at > self._now.time()
            return Rule(self._today if later else self._today + timedelta(days=1), at)
        return Rule(day, at or (AFTERNOON if day == self._today else MORNING))

    def _repeated(self, often: Often, day: date | None, at: time | None) -> Rule:
        start, at = day or self._today, at or MORNING
        if often.dom is not None:
            start = _last_with(often.dom, self._today)
        if often.weekday is not None:
            start += timedelta(days=(often.weekday - start.isoweekday()) % 7)
            if start == self._today and at <= self._now.time():
                start += timedelta(weeks=1)
        return Rule(start, at, often.unit, often.every)


def _last_with(day: int, today: date) -> date:
    """The last such day until today: from it on, months that have none give their last day."""
    for step in range(62):
        if (one := today - timedelta(days=step)).day == day:
            return one
    raise Unread("day")
