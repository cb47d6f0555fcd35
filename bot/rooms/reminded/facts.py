"""What the dialogues behind the buttons of a reminder must know, for whoever looks."""

from datetime import date, datetime, time, timedelta

from bot.days.wallclock import instant, there
from bot.turn.visit import About, Visit, uuid
from flows.reminded import TIMES, Reminded
from flows.shown import Shown
from storage.reminders import Reminder

MORNING, AFTERNOON = time(9), time(14)
SOON = timedelta(hours=1)
"""A moment that has passed already means: in so much time."""


async def reminder_of(visit: Visit, about: About) -> Reminder | None:
    """The reminder it is about, if it was sent to this person."""
    id = uuid(about.get("reminder"))
    found = await visit.once(("reminder", id), lambda: visit.store.reminders.get(id)) if id else None
    return found if found and found.person == visit.person.id else None


async def later(visit: Visit, about: About) -> Reminded:
    """When it can come again, and its code."""
    reminder = await reminder_of(visit, about)
    case = await visit.case(reminder.case) if reminder else None
    left = there(visit.now, visit.person.zone).time() < AFTERNOON
    return {
        "times": [one for one in TIMES if one != "afternoon" or left],
        "lines": [visit.say("nudge-about", code=case.code)] if case else [],
    }


async def wished(visit: Visit, about: About) -> Shown:
    """The wish as it was written, where texts are shown."""
    if not visit.may_write():
        return {"sifted": True, "lines": [visit.say("nudge-wish-elsewhere")]}
    reminder = await reminder_of(visit, about)
    wish = await visit.store.wishes.get(reminder.subject) if reminder else None
    return {"lines": [(wish.text if wish else None) or visit.say("nudge-wish-erased")]}


def moment(visit: Visit, when: str, day: str | None) -> datetime:
    """The instant at which it comes again, by the person's own wall clock."""
    days = {"afternoon": 0, "tomorrow": 1, "week": 7}.get(when, 0)
    chosen = date.fromisoformat(day) if when == "day" and day else visit.today + timedelta(days=days)
    at = instant(chosen, AFTERNOON if when == "afternoon" else MORNING, visit.person.zone)
    return at if at > visit.now else visit.now + SOON
