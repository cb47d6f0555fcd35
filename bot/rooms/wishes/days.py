"""Reading a day as people write it: "tomorrow", "in two weeks", "on the 31st", "3.12."."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.days.rules import Rule
from bot.rooms.wishes.phrases import Phrases

MORNING = time(9)
"""When no time is said."""
_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.?")


class Unread(ValueError):
    """Not understood: which part was not, and which was."""

    def __init__(self, rest: str, understood: str = "") -> None:
        super().__init__(rest)
        self.rest, self.understood = rest, understood


@dataclass(frozen=True)
class Days:
    """Days as one language says them, seen from today."""

    phrases: Phrases
    language: str
    today: date

    def read(self, text: str) -> date:
        """The day. Raises Unread."""
        phrases = self.phrases
        if text in phrases.days:
            return self.today + timedelta(days=phrases.days[text])
        if text in phrases.weekdays:
            return self._weekday(phrases.weekdays[text])
        if found := phrases.next_one.fullmatch(text):
            return self._next(phrases.units[found["unit"]][1])
        head, _, tail = text.partition(" ")
        if head in phrases.weekdays and (found := phrases.within.fullmatch(tail)):
            return self._later(found, self._weekday(phrases.weekdays[head]))
        if found := phrases.within.fullmatch(text):
            return self._later(found, self.today)
        if found := phrases.dom.fullmatch(text):
            return self._soonest(int(found["dom"]), None)
        if found := _NUMERIC.fullmatch(text):
            return self._soonest(int(found[1]), int(found[2]))
        return self._parsed(text)

    def _weekday(self, weekday: int) -> date:
        """The next such day after today."""
        return self.today + timedelta(days=(weekday - self.today.isoweekday() - 1) % 7 + 1)

    def _next(self, unit: str) -> date:
        """Next week is its Monday; next month and next year the same day there."""
        return self._weekday(1) if unit == "week" else _steps(self.today, unit, 1)

    def _later(self, found: "re.Match[str]", start: date) -> date:
        times, unit = self.phrases.units[found["unit"]]
        if unit in ("minute", "hour"):
            raise Unread(unit)
        return _steps(start, unit, number(self.phrases, found["n"]) * times)

    def _soonest(self, day: int, month: int | None) -> date:
        """The next such day, today included; a month that has none is passed over."""
        for step in range(4 * 366 + 62):
            one = self.today + timedelta(days=step)
            if one.day == day and month in (None, one.month):
                return one
        raise Unread("day")

    def _parsed(self, text: str) -> date:
        """A date with a month in it, in whatever form."""
        import dateparser  # noqa: PLC0415 - takes half a second to import, and is needed for few texts

        found = dateparser.parse(
            text,
            languages=[self.language],
            settings={
                "RELATIVE_BASE": datetime(self.today.year, self.today.month, self.today.day),  # noqa: DTZ001 - a wall's
                "PREFER_DATES_FROM": "future",
                "DATE_ORDER": "DMY",
                "REQUIRE_PARTS": ["day", "month"],
            },
        )
        if found is None:
            raise Unread(text)
        return found.date()


def number(phrases: Phrases, said: str) -> int:
    """A number in digits or words."""
    digits = re.match(r"\d+", said)
    return int(digits[0]) if digits else phrases.numbers[said]


def _steps(start: date, unit: str, steps: int) -> date:
    """So many units later, as rules count them."""
    if steps == 0:
        return start
    days = Rule(start, MORNING, unit, steps).days()
    next(days)
    found = next(days, None)
    if found is None:
        raise Unread("far")
    return found
