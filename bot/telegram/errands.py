"""What goes on in the background: held until it is done, and heard of when it fails."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog

from bot.logs import place_of

log = structlog.get_logger()


class Errands:
    """Tasks that nobody waits for."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        """Do this beside everything else."""
        task = asyncio.create_task(self._do(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while under_way := [task for task in self._tasks if not task.done()]:
            await asyncio.wait(under_way)

    async def finish(self, seconds: float) -> None:
        """Give what is under way so many seconds, then end it."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _do(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:
            log.error("telegram_errand_failed", error=type(error).__name__, place=place_of(error))
