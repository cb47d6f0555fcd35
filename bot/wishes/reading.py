"""Reading when somebody wants to be reminded, as people write it: "next Friday at 3", "jeden zweiten Montag um 9"."""

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.reminders.rules import LONGEST, Rule
from bot.reminders.wallclock import there
from bot.reminders.wanted import instants
from bot.wishes.days import MORNING, Days, Unread, number
from bot.wishes.phrases import ENGLISH, PHRASES, Phrases

AFTERNOON = time(15)
"""For today, when no time is said; for other days it is the morning."""
LONGEST_TEXT = 120


class Past(ValueError):
    """Understood, but it is over."""


@dataclass(frozen=True)
class Often:
    """What comes back: every so many units, on a weekday or a day of the month."""

    every: int
    unit: str
    weekday: int | None = None
    dom: int | None = None


def read_when(text: str, language: str, now: datetime, zone: str) -> Rule:
    """The rule this text stands for, on the wall clock of the zone. Raises Unread or Past."""
    plain = _plain(text)
    if not plain or len(plain) > LONGEST_TEXT:
        raise Unread(text)
    rule = _Reader(PHRASES.get(language, ENGLISH), language, there(now, zone)).rule(plain)
    if coming(rule, zone, now) is None:
        raise Past(text)
    return rule


def coming(rule: Rule, zone: str, after: datetime) -> datetime | None:
    """The next instant of a rule that lies after this one; None when nothing follows."""
    return next(instants(rule, zone, after), None)


def _plain(text: str) -> str:
    small = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(re.sub(r"[,;!?…]", " ", small).split())


class _Reader:
    """One text, at one moment of the wall clock: what is understood is taken out, piece by piece."""

    def __init__(self, phrases: Phrases, language: str, now: datetime) -> None:
        self._phrases, self._language = phrases, language
        self._now, self._today = now, now.date()

    def rule(self, text: str) -> Rule:
        if soon := self._soon(text):
            return soon
        text, often = self._often(text)
        text, at = self._clock(text)
        text, at = self._part(text, at)
        rest = self._bare(text)
        if often and often.unit == "month" and (found := self._phrases.dom.fullmatch(rest)):
            often, rest = replace(often, dom=int(found["dom"])), ""
        day = Days(self._phrases, self._language, self._today).read(rest) if rest else None
        return self._repeated(often, day, at) if often else self._once(day, at)

    # Pieces

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

    def _often(self, text: str) -> tuple[str, Often | None]:
        for pattern in self._phrases.often:
            if found := pattern.search(text):
                return _without(text, found), self._often_of(found.groupdict())
        for word, (every, unit) in self._phrases.adverbs.items():
            if found := re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text):
                return _without(text, found), Often(every, unit)
        return text, None

    def _often_of(self, found: dict[str, str | None]) -> Often:
        every = number(self._phrases, found.get("n") or "1")
        weekday, dom = found.get("weekday"), found.get("dom")
        if weekday:
            return self._bounded(Often(every, "week", weekday=self._phrases.weekdays[weekday]))
        times, unit = self._phrases.units[found.get("unit") or ""] if found.get("unit") else (1, "month")
        if unit in ("minute", "hour"):
            raise Unread(unit)
        return self._bounded(Often(every * times, unit, dom=int(dom) if dom else None))

    def _bounded(self, often: Often) -> Often:
        if not 1 <= often.every <= LONGEST:
            raise Unread("every")
        return often

    def _clock(self, text: str) -> tuple[str, time | None]:
        for pattern in self._phrases.clock:
            if found := pattern.search(text):
                return _without(text, found), self._time(found.groupdict())
        return text, None

    def _time(self, found: dict[str, str | None]) -> time:
        said = found.get("hour") or found.get("half") or found.get("before") or ""
        hour, minute = number(self._phrases, said), int(found.get("minute") or found.get("late") or 0)
        if found.get("half"):
            minute = 30
        if found.get("before"):
            hour, minute = hour - 1, 30
        meridiem = (found.get("meridiem") or "")[:1]
        if meridiem in ("a", "p"):
            hour = hour % 12 + (12 if meridiem == "p" else 0)
        elif 1 <= hour <= 6 and not said.startswith("0"):  # nobody means the night; "03:00" does
            hour += 12
        return _time(hour, minute)

    def _part(self, text: str, at: time | None) -> tuple[str, time | None]:
        """A part of the day, by itself or beside a time: "at 8 in the evening"."""
        for word, stands_for in sorted(self._phrases.parts.items(), key=lambda pair: -len(pair[0])):
            if not (found := re.search(rf"(?<!\w){word}(?!\w)", text)):
                continue
            rest = _without(text, found)
            if word in ("tonight", "this morning", "this afternoon", "this evening") and not rest:
                rest = "today"
            if at is None:
                return rest, stands_for
            late = stands_for >= time(15) and at.hour < 12
            early = stands_for <= time(9) and 13 <= at.hour <= 18
            return rest, at.replace(hour=at.hour + (12 if late else -12 if early else 0))
        return text, at

    def _bare(self, text: str) -> str:
        """Without the small words at both ends."""
        words = text.split()
        if self._phrases.next_one.fullmatch(text.strip()):
            return text.strip()
        while words and words[0] in self._phrases.fillers:
            words = words[1:]
        while words and words[-1] in self._phrases.fillers:
            words = words[:-1]
        return " ".join(words)

    # Rules

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


def _without(text: str, found: "re.Match[str]") -> str:
    return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())


def _time(hour: int, minute: int) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise Unread("time") from None


def _last_with(day: int, today: date) -> date:
    """The last such day until today: from it on, months that have none give their last day."""
    for step in range(62):
        if (one := today - timedelta(days=step)).day == day:
            return one
    raise Unread("day")
