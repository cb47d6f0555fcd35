"""Due dates as a calendar file: a code on a day, and no other word."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from icalendar import Calendar, Event

from bot.rooms.oversight.counts import next_of_each
from storage.store import Store

PRODUCT = "-//Waymark//EN"
Day = tuple[UUID, str, date]
"""The id that stays the same, the code, and the day."""


def calendar(days: Iterable[Day], now: datetime) -> bytes:
    """The file. A review that is moved keeps its id, so that the calendar moves it, too."""
    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    for id, code, day in days:
        made.add_component(_event(id, code, day, now))
    return bytes(made.to_ical())


async def of_structure(
    store: Store, structure: UUID, now: datetime, organisations: Collection[UUID] | None = None
) -> tuple[bytes, int]:
    """The next date of each case of a structure, or of these organisations of it alone, and how many there are."""
    found = await store.reviews.open_of_structure(structure)
    due = next_of_each(one for one in found if organisations is None or one.organisation in organisations)
    return calendar(((one.id, one.code, one.due) for one in due), now), len(due)


async def of_worker(store: Store, person: UUID, now: datetime) -> bytes:
    """What is still to be done in somebody's own cases."""
    due = await store.reviews.open_of_worker(person)
    return calendar(((one.id, one.code, one.due) for one in due), now)


def _event(id: UUID, code: str, day: date, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{id}@waymark")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", code)
    event.add("transp", "TRANSPARENT")
    return event
