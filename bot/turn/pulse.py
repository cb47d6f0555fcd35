"""A pulse for a person's other tabs and devices whenever their screen may have changed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import UUID


class Watchers:
    """Who is looking on, by person."""

    def __init__(self) -> None:
        self._events: dict[UUID, set[asyncio.Event]] = {}

    @asynccontextmanager
    async def watch(self, person: UUID) -> AsyncIterator[AsyncIterator[None]]:
        """Pulses, for as long as somebody looks on."""
        event = asyncio.Event()
        self._events.setdefault(person, set()).add(event)
        try:
            yield _pulses(event)
        finally:
            self._events[person].discard(event)
            if not self._events[person]:
                del self._events[person]

    def pulse(self, person: UUID) -> None:
        """Something of this person's may have changed."""
        for event in self._events.get(person, ()):
            event.set()


async def _pulses(event: asyncio.Event) -> AsyncIterator[None]:
    while True:
        await event.wait()
        event.clear()
        yield None
