"""What the dialogues of flows/nudges.py are given at their start."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from uuid import UUID

from bot.reminders.wallclock import instant, there
from bot.rights import Action
from bot.visits import Opening, Visit
from flows.nudges import TIMES
from storage.reminders import Reminder
from storage.wishes import Wish

OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {}
"""By command: none of them is opened by one."""

NEEDS: dict[str, Action] = {}
"""What one must be allowed to for them."""

MORNING, AFTERNOON = time(9), time(14)
SOON = timedelta(hours=1)
"""A moment that has passed already means: in so much time."""


async def later(visit: Visit, reminder: Reminder, before: UUID | None) -> Opening:
    """When it shall come again; `before` is the talk to come back to."""
    case = await visit.store.cases.get(reminder.case) if reminder.case else None
    left = there(visit.now, visit.person.zone).time() < AFTERNOON
    given = {
        **_about(reminder, before),
        "times": [one for one in TIMES if one != "afternoon" or left],
        "lines": [visit.say("nudge-about", code=case.code)] if case else [],
    }
    return Opening("later", visit.own_key, given)


async def wished(visit: Visit, reminder: Reminder, wish: Wish, before: UUID | None) -> Opening:
    """The wish as it was written."""
    said = wish.text or visit.say("nudge-wish-erased")
    lines = [said if visit.may_write() else visit.say("nudge-wish-elsewhere")]
    return Opening("wished", visit.own_key, {**_about(reminder, before), "lines": lines})


def moment(visit: Visit, when: str, day: str | None) -> datetime:
    """The instant at which it comes again, by the person's own wall clock."""
    days = {"afternoon": 0, "tomorrow": 1, "week": 7}.get(when, 0)
    chosen = date.fromisoformat(day) if when == "day" and day else visit.today + timedelta(days=days)
    at = instant(chosen, AFTERNOON if when == "afternoon" else MORNING, visit.person.zone)
    return at if at > visit.now else visit.now + SOON


def _about(reminder: Reminder, before: UUID | None) -> dict[str, object]:
    return {"reminder": str(reminder.id), "before": str(before) if before else ""}
