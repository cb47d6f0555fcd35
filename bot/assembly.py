"""The one file that knows everything: it puts the rooms together."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from bot.conversation import Conversations
from bot.doors import Doors
from bot.settings import Settings
from storage.store import Store, StoreSettings

if TYPE_CHECKING:
    from bot.papers.rack import Rack
    from bot.reminders.carriers import Carrier
    from bot.reminders.ticker import Ticker
    from bot.telegram.channel import Line, Telegram

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
        self.bot_name: Callable[[], str | None] = lambda: None

    async def link(self, person: UUID) -> str:
        """A code, valid for ten minutes."""
        return await self._doors.link(person)

    def address(self, code: str) -> str:
        """The code stands behind the hash, so that it is neither sent nor logged."""
        return f"{self._base}/in#t={code}"

    def table(self, code: str, language: str) -> str:
        """The same for the cards on another phone; the path says no more than a language."""
        return f"{self._base}/t/{language}#t={code}"

    def in_messenger(self, code: str) -> str | None:
        """The deep link, once the bot's name is known."""
        name = self.bot_name()
        return f"https://t.me/{name}?start={code}" if name else None


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
        await self.store.guests.forget(now)
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


def telegram_of(house: House, rack: "Rack") -> "Telegram | None":
    """The Telegram channel, if there is a token. Its rooms are not even imported without one."""
    line = telegram_line(house.settings)
    if line is None:
        return None
    from bot.telegram.channel import Telegram  # noqa: PLC0415 - takes seconds and much memory

    channel = Telegram(line, house.store, house.conversations, house.doors, rack, house.clock, ticks=time.monotonic)
    house.links.bot_name = lambda: channel.name
    return channel


def ticker_of(house: House, telegram: "Telegram | None") -> "Ticker":
    """What brings reminders: on Telegram to whoever is found there, otherwise in the web chat, never both."""
    from bot.reminders.planning import Planner  # noqa: PLC0415 - only for serving
    from bot.reminders.post import Post  # noqa: PLC0415
    from bot.reminders.ticker import Ticker  # noqa: PLC0415
    from bot.web.reminding import WebCarrier  # noqa: PLC0415

    pulse, clock, store = house.conversations.pulse, house.clock, house.store
    carriers: list[Carrier] = [*([telegram.reminding] if telegram else []), WebCarrier(store.sessions, clock)]
    return Ticker(store, Planner(store, clock), Post(store, carriers, clock, pulse), clock)


def telegram_line(settings: Settings) -> "Line | None":
    """How the bot is reached, if there is a token."""
    if settings.telegram_token is None:
        return None
    from bot.telegram.channel import Line  # noqa: PLC0415 - as above

    return Line(
        settings.telegram_token.get_secret_value(),
        str(settings.telegram_api) if settings.telegram_api else None,
        str(settings.webhook_url) if settings.webhook_url else None,
        settings.webhook_secret.get_secret_value() if settings.webhook_secret else None,
    )
