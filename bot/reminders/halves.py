"""A reflection that was begun and left: mentioned once, on the next working day."""

from datetime import datetime, timedelta

from bot.days.occasions import HALF
from bot.days.stages import today
from bot.reminders.recipients import Recipients
from bot.rights import Action, may
from storage.reminders import Half, NewReminder
from storage.store import Store
from storage.writer import Unit

FLOW = "reflection"
EVERY = timedelta(minutes=5)
"""How often to look; the mention is planned hours ahead."""
REST = timedelta(minutes=30)
"""Whoever wrote something less than this ago is still at it."""
WINDOW = timedelta(days=14)
"""What was left longer ago is not dug out: a first start after weeks does not bring them all."""
DAY = timedelta(days=1)


class Halves:
    """Plans the mentions."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._looked: datetime | None = None

    async def plan(self, now: datetime) -> None:
        """Look at what was left, every few minutes."""
        if self._looked and self._looked <= now < self._looked + EVERY:
            return
        self._looked = now
        recipients = Recipients(self._store, now)
        for half in await self._store.reminders.halves(FLOW, now - WINDOW, now - REST):
            if new := await self._mention(half, recipients):
                await self._store.writer.commit(Unit(None, (self._store.reminders.plan_statement(new),)))

    async def _mention(self, half: Half, recipients: Recipients) -> NewReminder | None:
        case = await self._store.cases.get(half.case)
        town = await recipients.town(case.structure) if case else None
        person = town.people.get(half.person) if town else None
        if not (case and town and person and may(person, Action.REFLECT, case=case)):
            return None
        at = town.days.morning(today(half.last, person.zone) + DAY, person.zone)
        day = today(at, person.zone).isoformat()
        return NewReminder(half.id, HALF, day, person.id, at, case.id, recipients.now - at >= EVERY * 12)
