"""The ticker: APScheduler only says when to look. What is due stands in our own table."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog

from bot.reminders.planning import Planner
from bot.reminders.post import Post
from storage.store import Store

log = structlog.get_logger()
EVERY = 10.0
"""Seconds between two looks."""
SILENCE = timedelta(minutes=2)
"""Without a look for so long, the ticker is taken for dead."""
MOST_LAG = 600.0
"""Seconds the oldest may have been due while all is well: a whole city's reminders after a night."""


class Ticker:
    """Looks regularly, until it is stopped."""

    def __init__(self, store: Store, planner: Planner, post: Post, clock: Callable[[], datetime]) -> None:
        self._store, self._planner, self._post, self._clock = store, planner, post, clock
        self._scheduler: Any = None
        self._planned: datetime | None = None
        self._under_way = 0
        self._quiet: Callable[[], None] = lambda: None

    def start(self) -> None:
        """Begin, with a look at once."""
        from apscheduler.schedulers.asyncio import (  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded when needed
            AsyncIOScheduler,
        )

        logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a look that takes longer than its time is no news
        self._planned = self._post.beat = self._clock()
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        for name, look in (("planner", self._plan), ("post", self._post.tick)):
            self._scheduler.add_job(
                self._looks, "interval", (name, look), seconds=EVERY, coalesce=True, max_instances=1,
                misfire_grace_time=None, next_run_time=datetime.now(UTC), id=name,
            )  # fmt: skip
        self._scheduler.start()

    async def stop(self) -> None:
        """Look no more, and finish what is in hand."""
        if self._scheduler is None:
            return
        self._scheduler.pause()
        self._post.close()
        await self._idle()
        self._scheduler.shutdown(wait=False)
        self._scheduler = None

    async def lag(self) -> float:
        """For how many seconds the oldest reminder has been due."""
        return await self._store.reminders.lag(self._clock())

    @property
    def is_alive(self) -> bool:
        """Does it look?"""
        beats = (self._planned, self._post.beat)
        return self._scheduler is not None and all(beat and self._clock() - beat < SILENCE for beat in beats)

    async def told(self) -> dict[str, bool | float]:
        """For whoever looks after the machine: does it look and does what is due go out, and how late is the oldest."""
        try:
            lag = await self.lag()
        except Exception:
            return {"reminders": False}
        return {"reminders": self.is_alive and lag < MOST_LAG, "reminder_lag": round(lag, 1)}

    async def _plan(self) -> None:
        await self._planner.tick()
        self._planned = self._clock()

    async def _looks(self, name: str, look: Callable[[], Awaitable[None]]) -> None:
        self._under_way += 1
        try:
            await look()
        except Exception as error:
            log.error("reminders_failed", part=name, error=type(error).__name__)
        finally:
            self._under_way -= 1
            if not self._under_way:
                self._quiet()

    async def _idle(self) -> None:
        if self._under_way:
            done = asyncio.Event()
            self._quiet = done.set
            await done.wait()
