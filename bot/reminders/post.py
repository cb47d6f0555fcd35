"""Bringing reminders: claim, bring, note what is known. What may have come is never sent again."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import Executable

from bot.days.stages import today
from bot.reminders.carriers import Brought, Carrier, Note, NotYet, Stands, Unreachable, Unsure
from bot.reminders.handing import instead
from bot.reminders.holding import WAIT, sits_together
from bot.reminders.knowing import Knowing
from bot.reminders.notes import note
from bot.reminders.recipients import Recipients
from storage.people import Person
from storage.reminders import Reminder
from storage.store import Store

log = structlog.get_logger()
LEASE = timedelta(minutes=2)
PATIENCE = 90.0
"""Seconds a carrier may take; less than the lease, so that nobody gives up what is still under way."""
LANES = 8
"""So many people are written to at once."""
FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=30), timedelta(minutes=15)


class Post:
    """One of perhaps several: whoever claims a row brings it."""

    def __init__(
        self, store: Store, carriers: Sequence[Carrier], clock: Callable[[], datetime],
        noted: Callable[[UUID], None] = lambda _: None,
    ) -> None:  # fmt: skip
        self._store, self._carriers, self._clock, self._noted = store, carriers, clock, noted
        self._in_hand: set[UUID] = set()
        self._closing = False
        self.beat: datetime | None = None

    async def tick(self) -> None:
        """Bring all that is due."""
        self.beat = self._clock()
        await self._store.reminders.give_up_leases(self.beat)
        recipients = Recipients(self._store, self.beat)
        ended = await asyncio.gather(*(self._lane(recipients) for _ in range(LANES)), return_exceptions=True)
        for one in ended:
            if one is not None:
                raise one

    def close(self) -> None:
        """Take nothing more in hand; what is in hand is finished."""
        self._closing = True

    async def _lane(self, recipients: Recipients) -> None:
        while not self._closing:
            self.beat = now = self._clock()
            rows = await self._store.reminders.claim(now, now + LEASE, skip=self._in_hand)
            if not rows:
                return
            person = rows[0].person
            self._in_hand.add(person)
            try:
                await self._store.reminders.do(*await self._tried(person, rows, recipients))
                self._noted(person)
            finally:
                self._in_hand.discard(person)

    async def _tried(self, who: UUID, rows: list[Reminder], recipients: Recipients) -> list[Executable]:
        """What goes wrong here goes wrong before a carrier has it, or after one said that it did not come."""
        try:
            return await self._handled(who, rows, recipients)
        except Exception as error:
            log.error("reminders_not_sent", count=len(rows), error=type(error).__name__)
            wait = _wait(None, rows)
            return [self._store.reminders.again_statement([one.id for one in rows], self._clock() + wait)]

    async def _handled(self, who: UUID, rows: list[Reminder], recipients: Recipients) -> list[Executable]:
        """Everything that is to be noted about these rows, which nobody else touches now."""
        now, reminders = self._clock(), self._store.reminders
        person = await self._store.people.get(who)
        if person is None or person.erased:
            return [reminders.failed_statement([one.id for one in rows])]
        sorted_ = await Knowing(self._store, recipients).sort(person, rows)
        records: list[Executable] = [reminders.cancelled_statement(sorted_.over)] if sorted_.over else []
        records += [reminders.again_statement([id], at) for id, at in sorted_.waiting.items()]
        items = sorted_.items
        if not items:
            return records
        ids = [one.reminder for one in items]
        if await sits_together(self._store, person, now):
            return [*records, reminders.again_statement(ids, now + WAIT)]
        told = note(items, person.language, today(now, person.zone))
        carried = [one for one in rows if one.id in ids]
        return [*records, *await self._carried(person, told, carried, recipients)]

    async def _carried(
        self, person: Person, told: Note, rows: list[Reminder], recipients: Recipients
    ) -> list[Executable]:
        """By the first channel that reaches the person; another is tried only if it certainly did not come."""
        ids, reminders = [one.id for one in rows], self._store.reminders
        for carrier in self._carriers:
            if not await carrier.reaches(person):
                continue
            match await self._brought(carrier, person, told):
                case Stands(message):
                    return [reminders.sent_statement(ids, self._clock(), carrier.channel, message)]
                case NotYet(seconds):
                    return [reminders.again_statement(ids, self._clock() + _wait(seconds, rows))]
                case Unsure():
                    return [reminders.uncertain_statement(ids, carrier.channel)]
                case Unreachable():
                    continue
        return [reminders.failed_statement(ids), *await instead(self._store, person, rows, recipients)]

    async def _brought(self, carrier: Carrier, person: Person, told: Note) -> Brought:
        try:
            async with asyncio.timeout(PATIENCE):
                return await carrier.bring(person, told)
        except Exception as error:  # it may have come before whatever went wrong
            log.error("reminders_unsure", channel=carrier.channel, error=type(error).__name__)
            return Unsure()


def _wait(seconds: float | None, rows: Sequence[Reminder]) -> timedelta:
    """What the channel asked for, or twice as long after each try."""
    if seconds is not None:
        return timedelta(seconds=max(seconds, 1.0))
    tries = max(one.attempts for one in rows)
    return min(FIRST_WAIT * (1 << min(tries - 1, 10)), LONGEST_WAIT)
