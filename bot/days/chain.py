"""Who hears of a late review, and on which day: the worker, then the coordinator, then the lead."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from bot.days.workdays import Workdays


@dataclass(frozen=True)
class Stage:
    """A step of the chain: its name in occurrence keys, days after the due date, and who hears of it."""

    name: str
    days: int
    role: str


CHAIN = (
    Stage("due", 0, "worker"),
    Stage("late-3", 3, "worker"),
    Stage("late-7", 7, "worker"),
    Stage("warn", 9, "worker"),
    Stage("coordinator", 10, "coordinator"),
    Stage("lead", 14, "lead"),
)
"""Days after the due date (dossier, part a.6). On "warn" the worker hears that the coordinator will see it."""


def chain_days(due: date, workdays: Workdays) -> Iterator[tuple[Stage, date]]:
    """Each stage on a working day, and each later than the one before it: nobody is passed over by a weekend."""
    before = None
    for stage in CHAIN:
        day = workdays.on_or_after(due + timedelta(days=stage.days))
        if before is not None and day <= before:
            day = workdays.after(before)
        yield stage, day
        before = day


assert all(one.days < other.days for one, other in pairwise(CHAIN))  # noqa: S101 - a declaration that must hold
