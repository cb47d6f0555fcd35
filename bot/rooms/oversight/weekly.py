"""The weekly overview: on Monday at nine, by the clock of whoever sees to the structure."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

from bot.days.occasions import WEEKLY
from bot.days.stages import Days, today
from bot.rooms.oversight.reach import overseen
from storage.people import Person
from storage.reminders import NewReminder
from storage.store import Store
from storage.structures import Structure
from storage.writer import Unit

AHEAD = timedelta(days=2)
"""Planned so much before, so that it is there to the minute though the planner looks once an hour."""
ONCE_IN = timedelta(hours=1)
WEEK = timedelta(days=7)
LATE = timedelta(hours=1)


class Weekly:
    """Plans the overviews; bot/reminders/planning.py calls it on every tick."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._next: datetime | None = None

    async def plan(self, now: datetime) -> None:
        """Plan what comes soon. Everybody is looked at, so not on every tick."""
        if self._next and now < self._next:
            return
        self._next = now + ONCE_IN
        structures, people = await self._store.structures.all(), await self._store.people.all()
        records = [self._store.reminders.plan_statement(one) for one in weekly_due(now, structures, people)]
        if records:
            await self._store.writer.commit(Unit(None, tuple(records)))


def weekly_due(now: datetime, structures: Iterable[Structure], people: Iterable[Person]) -> list[NewReminder]:
    """The overviews of this week whose moment has come or comes soon.

    Planned twice, each is there once: the occurrence key is the same. The message begins with the sentence that the
    overview begins with (`overview-what`), and its button opens /overview.
    """
    known = {one.id: one for one in structures}
    found = (
        _due(now, person, known[structure])
        for person in people
        for structure in overseen(person)
        if structure in known
    )  # fmt: skip
    return [one for one in found if one]


def _due(now: datetime, person: Person, structure: Structure) -> NewReminder | None:
    """On the first working day from Monday on; a week without one has no overview. Nobody gets one from before."""
    day = today(now + AHEAD, person.zone)
    monday = day - timedelta(days=day.isoweekday() - 1)
    days = Days.of(structure)
    if days.workdays.on_or_after(monday) >= monday + WEEK:
        return None
    at = days.morning(monday, person.zone)
    began = max(person.onboarded or now + WEEK, structure.created)
    if not began < at <= now + AHEAD:
        return None
    year, week, _ = monday.isocalendar()
    return _reminder(structure.id, f"{year}-W{week:02}", person.id, at, late=now - at >= LATE)


def _reminder(structure: UUID, week: str, person: UUID, at: datetime, *, late: bool) -> NewReminder:
    return NewReminder(structure, WEEKLY, week, person, at, late=late)
