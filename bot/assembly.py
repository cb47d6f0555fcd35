"""The one file that knows everything: it puts the rooms together."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bot.conversation import Conversations
from bot.doors import Doors
from bot.settings import Settings
from storage.store import Store, StoreSettings

KEEP_SOURCES = timedelta(days=3)
"""How long a repeated message is known as one."""

Clock = Callable[[], datetime]


def wall_clock() -> datetime:
    """The only clock of the house."""
    return datetime.now(UTC)


class DoorLinks:
    """One-time links to the web chat."""

    def __init__(self, doors: Doors, base: str, *, reachable: bool) -> None:
        self._doors, self._base, self.reachable = doors, base, reachable

    async def link(self, person: UUID) -> str:
        """A code, valid for ten minutes."""
        return await self._doors.link(person)

    def address(self, code: str) -> str:
        """The code stands behind the hash, so that it is neither sent nor logged."""
        return f"{self._base}/in#t={code}"


@dataclass(frozen=True)
class House:
    """The rooms, put together."""

    settings: Settings
    store: Store
    doors: Doors
    links: DoorLinks
    conversations: Conversations
    clock: Clock

    async def tidy(self) -> None:
        """Erase talks whose time is over; forget the names of messages that cannot come again."""
        now = self.clock()
        for id in await self.store.conversations.expired(now):
            await self.store.conversations.erase(id)
        await self.store.conversations.forget_sources(now - KEEP_SOURCES)


def base_address(settings: Settings) -> str:
    """Where the web chat is found: the public address, or loopback."""
    if settings.public_url:
        return str(settings.public_url).rstrip("/")
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}"


def store_settings(settings: Settings) -> StoreSettings:
    """Where things lie."""
    return StoreSettings(
        data=settings.data, database_url=settings.database_url, key_file=settings.key_file, keys_url=settings.keys_url
    )


@asynccontextmanager
async def assembled(settings: Settings, *, serving: bool = False, clock: Clock = wall_clock) -> AsyncIterator[House]:
    """The house, open until the block ends; what is under way is finished then."""
    store = await Store.open(store_settings(settings), now=clock(), serving=serving)
    try:
        doors = Doors(store, clock)
        links = DoorLinks(doors, base_address(settings), reachable=settings.public_url is not None)
        yield House(settings, store, doors, links, Conversations(store, links), clock)
    finally:
        await store.close()
