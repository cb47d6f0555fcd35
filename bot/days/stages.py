"""When a stage of the chain is reached: in the morning of a working day, by a person's own wall clock. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Self

from bot.days.chain import CHAIN, chain_days
from bot.days.quiet import Quiet
from bot.days.wallclock import instant, there
from bot.days.workdays import Workdays
from storage.structures import Structure

MORNING = time(9)
"""When a reminder comes that nobody chose the minute of."""


@dataclass(frozen=True)
class Days:
    """How the days of a structure go."""

    workdays: Workdays
    quiet: Quiet

    @classmethod
    def of(cls, structure: Structure) -> Self:
        """As the structure has set them."""
        workdays = Workdays(structure.weekdays, structure.country, structure.region)
        return cls(workdays, Quiet(structure.quiet_from, structure.quiet_until))

    def morning(self, day: date, zone: str) -> datetime:
        """The morning of this day or of the next working day, when it is not quiet any more."""
        day, at = self.quiet.first_allowed(self.workdays.on_or_after(day), MORNING)
        return instant(self.workdays.on_or_after(day), at, zone)

    def allowed(self, now: datetime, zone: str) -> datetime:
        """Now, if somebody may be disturbed there now; else the end of the quiet hours, or the next working morning."""
        local = there(now, zone)
        if not self.workdays.open(local.date()):
            return self.morning(local.date(), zone)
        day, at = self.quiet.first_allowed(local.date(), local.time())
        if (day, at) == (local.date(), local.time()):
            return now
        return max(instant(day, at, zone), now) if self.workdays.open(day) else self.morning(day, zone)


def first_stage_at(due: date, zone: str, days: Days) -> datetime:
    """When the first reminder of a review comes."""
    return stage_at(0, due, zone, days)


def stage_at(number: int, due: date, zone: str, days: Days) -> datetime:
    """When a stage is reached, by a clock of this zone."""
    return days.morning(stage_days(due, days)[number], zone)


def stage_days(due: date, days: Days) -> list[date]:
    """The day of every stage, in their order."""
    return [day for _, day in chain_days(due, days.workdays)]


def earliest(number: int, due: date, zones: Iterable[str], days: Days) -> datetime | None:
    """When the first of several people hears of a stage; None after the last stage."""
    if number >= len(CHAIN):
        return None
    return min(stage_at(number, due, zone, days) for zone in zones)


def today(now: datetime, zone: str) -> date:
    """The date there."""
    return there(now.astimezone(UTC), zone).date()
