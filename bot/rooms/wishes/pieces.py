"""The pieces of a moment: how often, at what time. Each is taken out of the text, and what is left is the day."""

import re
from dataclasses import dataclass, field
from datetime import time

from bot.days.rules import LONGEST
from bot.rooms.wishes.days import Unread, number
from bot.rooms.wishes.phrases import Phrases


@dataclass(frozen=True)
class Often:
    """What comes back: every so many units, on a weekday or a day of the month."""

    every: int
    unit: str
    weekday: int | None = None
    dom: int | None = None


@dataclass(frozen=True)
class Pieces:
    """Pieces as one language says them; what was taken out is noted."""

    phrases: Phrases
    taken: list[str] = field(default_factory=list)

    def often(self, text: str) -> tuple[str, Often | None]:
        """Without how often, and how often."""
        for pattern in self.phrases.often:
            if found := pattern.search(text):
                return self._without(text, found), self._often_of(found.groupdict())
        for word, (every, unit) in self.phrases.adverbs.items():
            if found := re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text):
                return self._without(text, found), Often(every, unit)
        return text, None

    def _often_of(self, found: dict[str, str | None]) -> Often:
        every = number(self.phrases, found.get("n") or "1")
        weekday, dom = found.get("weekday"), found.get("dom")
        if found.get("work"):
            return Often(1, "workday")
        if weekday:
            return _bounded(Often(every, "week", weekday=self.phrases.weekdays[weekday]))
        times, unit = self.phrases.units[found.get("unit") or ""] if found.get("unit") else (1, "month")
        if unit in ("minute", "hour"):
            raise Unread(unit)
        return _bounded(Often(every * times, unit, dom=int(dom) if dom else None))

    def clock(self, text: str) -> tuple[str, time | None]:
        """Without the time, and the time."""
        for pattern in self.phrases.clock:
            if found := pattern.search(text):
                return self._without(text, found), self._time(found.groupdict())
        return text, None

    def _time(self, found: dict[str, str | None]) -> time:
        said = found.get("hour") or found.get("half") or found.get("before") or ""
        hour, minute = number(self.phrases, said), int(found.get("minute") or found.get("late") or 0)
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

    def part(self, text: str, at: time | None) -> tuple[str, time | None]:
        """A part of the day, by itself or beside a time: "at 8 in the evening"."""
        for word, stands_for in sorted(self.phrases.parts.items(), key=lambda pair: -len(pair[0])):
            if not (found := re.search(rf"(?<!\w){word}(?!\w)", text)):
                continue
            rest = self._without(text, found)
            if word in ("tonight", "this morning", "this afternoon", "this evening") and not rest:
                rest = "today"
            if at is None:
                return rest, stands_for
            late = stands_for >= time(15) and at.hour < 12
            early = stands_for <= time(9) and 13 <= at.hour <= 18
            return rest, at.replace(hour=at.hour + (12 if late else -12 if early else 0))
        return text, at

    def bare(self, text: str) -> str:
        """Without the small words at both ends."""
        words = text.split()
        if self.phrases.next_one.fullmatch(text.strip()):
            return text.strip()
        while words and words[0] in self.phrases.fillers:
            words = words[1:]
        while words and words[-1] in self.phrases.fillers:
            words = words[:-1]
        return " ".join(words)

    def _without(self, text: str, found: "re.Match[str]") -> str:
        self.taken.append(found[0].strip())
        return " ".join(f"{text[: found.start()]} {text[found.end() :]}".split())


def _bounded(often: Often) -> Often:
    if not 1 <= often.every <= LONGEST:
        raise Unread("every")
    return often


def _time(hour: int, minute: int) -> time:
    try:
        return time(hour, minute)
    except ValueError:
        raise Unread("time") from None
