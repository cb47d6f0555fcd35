"""Planning: what is reached becomes rows of the reminder table, once, and moves on to its next instant."""

import asyncio
from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import Executable

from bot.days.chain import CHAIN
from bot.days.stages import earliest, stage_at, today
from bot.logs import place_of
from bot.reminders.halves import Halves
from bot.reminders.recipients import Recipients, Town
from bot.reminders.wanted import WishPlanner
from bot.rooms.oversight.weekly import Weekly
from storage.reminders import NewReminder
from storage.reviews import DueReview
from storage.store import Store
from storage.writer import Unit

log = structlog.get_logger()
AT_ONCE = 500
AGAIN = timedelta(hours=1)
LATE = timedelta(hours=1)
"""Whoever hears of something so much after its time is told that it comes late."""
SILENT = frozenset({"ended", "closed"})


class Planner:
    """Looks at what is reached. Two planners at once plan the same rows, and each row is there once."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock
        self._wanted, self._halves, self._weekly = WishPlanner(store), Halves(store), Weekly(store)

    async def tick(self) -> None:
        """Plan everything that is reached now."""
        now = self._clock()
        while True:
            reached = await self._store.reviews.reached(now, AT_ONCE)
            recipients = Recipients(self._store, now)
            units = [Unit(None, tuple(await self._records_of(review, recipients))) for review in reached]
            await asyncio.gather(*(self._store.writer.commit(unit) for unit in units))
            if len(reached) < AT_ONCE:
                break
        await self._wanted.plan(now)
        await self._halves.plan(now)
        await self._weekly.plan(now)

    async def _records_of(self, review: DueReview, recipients: Recipients) -> list[Executable]:
        """One review that cannot be planned holds up no other; it is tried again in an hour."""
        try:
            return await self._records(review, recipients)
        except Exception as error:
            log.error("review_not_planned", error=type(error).__name__, place=place_of(error))
            return [self._store.reviews.stage_statement(review, review.stage, recipients.now + AGAIN)]

    async def _records(self, review: DueReview, recipients: Recipients) -> list[Executable]:
        town = await recipients.town(review.structure)
        if town is None or review.practice or review.state in SILENT or review.stage >= len(CHAIN):
            return [self._store.reviews.stage_statement(review, review.stage, None)]
        if held := self._resting(review, recipients.now, town):
            return [self._store.reviews.stage_statement(review, 0, held)]
        return await self._reached(review, recipients, town)

    def _resting(self, review: DueReview, now: datetime, town: Town) -> datetime | None:
        """Until when nothing comes; then the chain begins anew."""
        if review.state != "resting":
            return None
        zone = _zone(review, town)
        day = today(now, zone)
        if review.rests_until is None:
            return town.days.morning(day + timedelta(days=1), zone)
        return town.days.morning(review.rests_until, zone) if day < review.rests_until else None

    async def _reached(self, review: DueReview, recipients: Recipients, town: Town) -> list[Executable]:
        """Of several stages that were passed, each person hears of the newest."""
        now, base = recipients.now, chain_begins(review)
        newest: dict[UUID, tuple[int, datetime]] = {}
        stage, next_at = review.stage, None
        while stage < len(CHAIN):
            them = await recipients.of(review, CHAIN[stage].role, town)
            next_at = earliest(stage, base, [one.zone for one in them] or [_zone(review, town)], town.days)
            if next_at is None or next_at > now:
                break
            newest |= {one.id: (stage, stage_at(stage, base, one.zone, town.days)) for one in them}
            stage, next_at = stage + 1, None
        return [
            *(self._row(review, base, person, *what, now) for person, what in newest.items()),
            self._store.reviews.stage_statement(review, stage, next_at),
        ]

    def _row(self, review: DueReview, base: date, person: UUID, stage: int, at: datetime, now: datetime) -> Executable:
        late = now - at >= LATE
        name = CHAIN[stage].name
        return self._store.reminders.plan_statement(
            NewReminder(review.id, name, base.isoformat(), person, at, review.case, late)
        )


def chain_begins(review: DueReview) -> date:
    """From which day the chain counts: the due date, or the end of a rest."""
    rested = review.rests_until if review.state == "resting" else None
    return max(review.due, rested or review.due)


def _zone(review: DueReview, town: Town) -> str:
    worker = town.people.get(review.responsible)
    return worker.zone if worker else next((one.zone for one in town.people.values()), "UTC")
