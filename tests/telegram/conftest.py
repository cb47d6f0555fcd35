"""A house with a Telegram channel, a Bot API server on loopback, and people with phones."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.assembly import DoorLinks
from bot.conversation import Conversations
from bot.doors import Doors
from bot.papers.rack import Rack
from bot.telegram.channel import HOOK_EVERY, NOTE_EVERY, ROUND_EVERY, Line, Telegram
from bot.telegram.pictures import Shelf
from storage.store import Store, StoreSettings
from storage.writer import Unit
from tests.bot.talker import Clock
from tests.telegram.api import BotApi
from tests.telegram.phone import Phone
from tests.templates import fresh_store

ROUND_TRIPS = 400
"""So many turns of the loop a short rest lasts, so that answers on their way arrive in it."""


@dataclass
class Rest:
    """Rests take no time: the clock moves on, and everything else gets its turn."""

    clock: Clock
    taken: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        """Rest."""
        self.taken.append(seconds)
        self.clock.passes(seconds=seconds)
        await asyncio.sleep(0)


@dataclass
class House:
    """Everything but the network."""

    api: BotApi
    clock: Clock
    store: Store
    conversations: Conversations
    doors: Doors
    shelf: Shelf
    channel: Telegram | None = None
    rest: Rest | None = None
    patience: asyncio.Event = field(default_factory=asyncio.Event)

    async def invites(self, role: str = "caseworker", texts: bool = True) -> str:
        """A code that makes somebody a member."""
        return await self.doors.invite(role, "Kassel", language="en", zone="Europe/Berlin", telegram_texts=texts)  # type: ignore[arg-type]

    async def starts(self, **line: str) -> Telegram:
        """Begin to listen."""
        self.rest = Rest(self.clock)
        told = Line(self.api.token, self.api.address, **line)
        self.channel = Telegram(
            told, self.store, self.conversations, self.doors, self.shelf, self.clock,
            ticks=lambda: self.clock().timestamp(), rest=self.rests, patience=self.waits,
        )  # fmt: skip
        listened = self.api.count("getUpdates") + self.api.count("setWebhook")
        await self.channel.start()
        await self.api.until(lambda: self.api.count("getUpdates") + self.api.count("setWebhook") > listened)
        return self.channel

    async def rests(self, seconds: float) -> None:
        """Regular rounds are made by hand in tests, so their rest never ends; all others take no time."""
        if seconds in (NOTE_EVERY, ROUND_EVERY, HOOK_EVERY):
            await asyncio.Event().wait()
        assert self.rest
        await self.rest(seconds)

    async def waits(self, seconds: float) -> None:
        """However long it takes, on a slow machine too, until the test says that it takes too long."""
        await self.patience.wait()

    def loses_patience(self) -> None:
        """What is under way takes too long; what begins later does not."""
        self.patience.set()
        self.patience.clear()

    async def stops(self) -> None:
        """Listen no more."""
        if self.channel:
            await self.channel.stop()
        self.channel = None

    async def dies(self) -> None:
        """As after kill -9: nothing is finished and nothing noted."""
        assert self.channel
        await self.channel.following.stop()
        for task in (*self.channel._loops, *self.channel._errands._tasks):
            task.cancel()
        await asyncio.gather(*self.channel._loops, *self.channel._errands._tasks, return_exceptions=True)
        await self.channel.bot.session.close()
        self.channel = None

    async def quiet(self) -> None:
        """Wait until nothing is under way."""
        assert self.channel
        await self.channel.settled()


@pytest.fixture
def clock() -> Clock:
    """A clock that moves only when told."""
    return Clock()


@pytest.fixture
async def api(clock: Clock) -> AsyncIterator[BotApi]:
    """The Bot API."""
    async with BotApi.running(clock) as running:
        yield running


@asynccontextmanager
async def open_house(api: BotApi, clock: Clock, folder: Path) -> AsyncIterator[House]:
    """A house over the store in this folder; it listens only when told."""
    store = await fresh_store(StoreSettings(folder / "data", None, folder / "master.key", None), now=clock())
    doors = Doors(store, clock)
    links = DoorLinks(doors, "https://talk.example", reachable=True)
    house = House(api, clock, store, Conversations(store, links), doors, Rack(folder / "cards"))
    try:
        yield house
    finally:
        await house.stops()
        await store.close()


@pytest.fixture
async def house(api: BotApi, clock: Clock, tmp_path: Path) -> AsyncIterator[House]:
    """A house that listens by long polling."""
    async with open_house(api, clock, tmp_path) as house:
        await house.starts()
        yield house


Newcomer = Callable[..., Awaitable[Phone]]


async def let_in(house: House, phone: Phone, *, texts: bool = True) -> Phone:
    """Come by an invitation, read what there is to read, and stand at home."""
    code = await house.invites(texts=texts)
    structure = await house.store.structures.by_name("Kassel")
    assert structure
    await house.store.writer.commit(
        Unit(None, (await house.store.structures.secrecy_statement(structure.id, "Nobody"),))
    )
    await phone.after(phone.starts(code))
    for label in ("Yes, that’s right", "Informal", "I have read it", "I have read it"):
        await house.quiet()
        await phone.after(phone.taps(label))
    await house.quiet()
    return phone


@pytest.fixture
async def anna(house: House, api: BotApi) -> Phone:
    """A caseworker at home, where texts may be typed."""
    return await let_in(house, Phone(api))
