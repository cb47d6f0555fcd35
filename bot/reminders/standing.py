"""What stands before a person: sent, and not settled. For the web chat, which keeps nothing of it."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from bot.days.stages import today
from bot.reminders.carriers import Note
from bot.reminders.knowing import Knowing
from bot.reminders.notes import note
from bot.reminders.recipients import Recipients
from storage.store import Store


class Standings:
    """Puts into words what was brought."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock

    async def before(self, person: UUID) -> list[Note]:
        """A note each, the newest first; wishes in the person's own words."""
        rows = [one for one in await self._store.reminders.standing(person) if one.channel in (None, "web")]
        who = await self._store.people.get(person) if rows else None
        if who is None:
            return []
        now = self._clock()
        found = await Knowing(self._store, Recipients(self._store, now)).sort(who, rows, shown=True)
        return [note([item], who.language, today(now, who.zone)) for item in reversed(found.items)]
