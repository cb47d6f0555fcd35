"""Rules of what comes back: once, daily, on workdays, weekly, monthly, yearly, by the wall clock."""

import calendar
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from itertools import count

UNITS = ("day", "workday", "week", "month", "year")
ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year"}
LONGEST = 100
"""So many days, weeks, months or years may lie between two, at most."""


class WrongRule(ValueError):
    """Not a rule; the message says which part is not understood."""


@dataclass(frozen=True)
class Rule:
    """From this day at this time; `unit` is None for what comes once.

    Weeks may have several `weekdays` (ISO numbers); with `nth` months have the first, or with -1 the last, of them.
    """

    start: date
    at: time
    unit: str | None = None
    every: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0

    def days(self) -> Iterator[date]:
        """The days, without end. A month that has no such day gives its last one; the next month has it again."""
        if self.unit is None:
            yield self.start
            return
        for number in count():
            try:
                yield from (day for day in self._days(number * self.every) if day >= self.start)
            except (ValueError, OverflowError):  # the calendar ends with the year 9999
                return

    def days_from(self, first: date) -> Iterator[date]:
        """The days that are not before this one."""
        return (day for day in self.days() if day >= first)

    def _days(self, steps: int) -> list[date]:
        """The days of so many units later."""
        if not self.weekdays:
            return [self._day(steps)]
        if self.unit == "week":
            monday = self.start + timedelta(days=1 - self.start.isoweekday(), weeks=steps)
            return [monday + timedelta(days=weekday - 1) for weekday in self.weekdays]
        first = months_later(self.start.replace(day=1), steps)
        day = nth_day(first, months_later(first, 1) - timedelta(days=1), self.weekdays, self.nth)
        return [day] if day else []

    def _day(self, steps: int) -> date:
        match self.unit:
            case "day":
                return self.start + timedelta(days=steps)
            case "workday":
                return workdays_later(self.start, steps)
            case "week":
                return self.start + timedelta(weeks=steps)
            case "month":
                return months_later(self.start, steps)
            case _:
                return months_later(self.start, 12 * steps)

    def __str__(self) -> str:
        """The rule as `read_rule` reads it."""
        often = "once" if self.unit is None else f"every {self.every} {self.unit}s"
        return f"{often}{self._on()} from {self.start.isoformat()} {self.at:%H:%M}"

    def _on(self) -> str:
        nth = f"{self.nth}:" if self.nth else ""
        return f" on {nth}{','.join(map(str, self.weekdays))}" if self.weekdays else ""


_RULE = re.compile(
    r"(?P<often>once|\w+ly|every (?P<every>\d{1,3}) (?P<unit>\w+?)s?)"
    r"(?: on (?:(?P<nth>-1|[1-5]):)?(?P<weekdays>[1-7](?:,[1-7])*))? (from )?(?P<day>\S+) (?P<at>\S+)"
)


def read_rule(text: str) -> Rule:
    """A rule such as "monthly from 2027-01-31 09:00" or "every 2 weeks from …". Raises WrongRule."""
    found = _RULE.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        raise WrongRule(text)
    unit = found["unit"] or ADVERBS.get(found["often"])
    if found["often"] != "once" and unit not in UNITS:
        raise WrongRule(found["often"])
    every = int(found["every"] or 1)
    if not 1 <= every <= LONGEST:
        raise WrongRule(found["every"])
    weekdays, nth = tuple(sorted({int(day) for day in (found["weekdays"] or "").split(",") if day})), found["nth"]
    if weekdays and unit != ("month" if nth else "week"):
        raise WrongRule(found["weekdays"])
    try:
        start, at = date.fromisoformat(found["day"]), time.fromisoformat(found["at"])
        return Rule(start, at, unit, every, weekdays, int(nth or 0))
    except ValueError as error:
        raise WrongRule(f"{found['day']} {found['at']}") from error


def workdays_later(start: date, workdays: int) -> date:
    """So many days from Monday to Friday later; a Saturday or Sunday counts as the Monday after it."""
    weeks, days = divmod(min(start.isoweekday() - 1, 5) + workdays, 5)
    return start + timedelta(days=1 - start.isoweekday() + 7 * weeks + days)


def months_later(start: date, months: int) -> date:
    """So many months later; a month that has no such day gives its last one."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def nth_day(first: date, last: date, weekdays: Collection[int], nth: int) -> date | None:
    """The first, second … of these weekdays between two days, the last with -1."""
    all_days = (first + timedelta(days=step) for step in range((last - first).days + 1))
    days = [day for day in all_days if day.isoweekday() in weekdays]
    at = nth - 1 if nth > 0 else nth
    return days[at] if -len(days) <= at < len(days) else None
