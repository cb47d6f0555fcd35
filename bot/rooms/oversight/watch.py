"""The overview and the calendars for whoever asks from outside the conversation: each for their own rights."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from bot.rights import Action, may
from bot.rooms.oversight.calendars import of_structure, of_worker
from bot.rooms.oversight.gathering import Overview, gather
from bot.rooms.oversight.reach import reach_of
from storage.store import Store


@dataclass(frozen=True)
class Watched:
    """An overview, and the language of the one who looks."""

    overview: Overview
    language: str


class Watch:
    """Looks now, and keeps nothing."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock

    async def see(self, person: UUID, place: UUID | None = None) -> Watched | None:
        """The overview of a structure; None for somebody who sees to none."""
        found = await self._store.people.get(person)
        overview = await gather(self._store, found, self._clock(), place, with_done=True) if found else None
        return Watched(overview, found.language) if found and overview else None

    async def calendar(self, person: UUID, place: UUID | None = None) -> bytes | None:
        """The due dates that the overview counts; None for somebody who sees to none."""
        found = await self._store.people.get(person)
        reach = await reach_of(self._store, found, place) if found else None
        if reach is None:
            return None
        file, _ = await of_structure(self._store, reach.structure.id, self._clock(), reach.organisations)
        return file

    async def own_calendar(self, person: UUID) -> bytes | None:
        """The due dates of one's own cases; None for somebody who has none to look after."""
        found = await self._store.people.get(person)
        if found is None or not may(found, Action.REFLECT):
            return None
        return await of_worker(self._store, person, self._clock())
