"""Rules of what comes back: once, daily, on workdays, weekly, monthly, yearly, by the wall clock."""

import calendar
import re
from collections.abc import Iterator
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
    """From this day at this time; `unit` is None for what comes once."""

    start: date
    at: time
    unit: str | None = None
    every: int = 1

    def days(self) -> Iterator[date]:
        """The days, without end. A month that has no such day gives its last one; the next month has it again."""
        if self.unit is None:
            yield self.start
            return
        for number in count():
            try:
                yield self._day(number * self.every)
            except (ValueError, OverflowError):  # the calendar ends with the year 9999
                return

    def days_from(self, first: date) -> Iterator[date]:
        """The days that are not before this one."""
        return (day for day in self.days() if day >= first)

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
        return f"{often} from {self.start.isoformat()} {self.at:%H:%M}"


_RULE = re.compile(r"(?P<often>once|\w+ly|every (?P<every>\d{1,3}) (?P<unit>\w+?)s?) (from )?(?P<day>\S+) (?P<at>\S+)")


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
    try:
        return Rule(date.fromisoformat(found["day"]), time.fromisoformat(found["at"]), unit, every)
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
