"""The web chat on a real socket, with the real doors and a store in files."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
import pytest_asyncio
from aiohttp import ClientSession, DummyCookieJar, web
from playwright.async_api import Browser, async_playwright, expect

from bot.doors import Doors, Entered
from bot.web import WebRunner, web_app
from locales.localizer import localizer
from storage.store import Store, StoreSettings
from tests.templates import fresh_store
from tests.web.browsing import LIMIT, launch
from tests.web.screens import script
from tests.web.tables import CardHouse, card_house
from tests.web.talk import ScriptedTalk
from tests.web.visiting import Visitor

PUBLIC = "https://chat.example.org"


@dataclass
class Clock:
    """The time, as the test sets it."""

    now: datetime = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        """What time it is."""
        return self.now

    def pass_by(self, **time: float) -> None:
        """Some time later."""
        self.now += timedelta(**time)


@dataclass
class Chat:
    """A running web chat and what stands behind it."""

    url: str
    talk: ScriptedTalk
    doors: Doors
    store: Store
    clock: Clock
    parts: dict[str, bool] = field(default_factory=dict)

    async def newcomer(self) -> Entered:
        """Somebody signed in without a browser."""
        code = await self.doors.setup_code()
        entered = await self.doors.enter(code, language="en", zone="Europe/Berlin", label="test")
        assert entered
        return entered


async def run_chat(folder: Path, language: str = "en") -> tuple[Chat, Callable[[], object]]:
    """Start it on a free port; gives it with the way to end it."""
    clock = Clock()
    store = await fresh_store(StoreSettings(folder, None, folder / "master.key", None), now=clock())
    chat = Chat("", ScriptedTalk(script(language)), Doors(store, clock), store, clock, {"database": True})

    async def ready() -> dict[str, bool]:
        return chat.parts

    words = {code: localizer(code) for code in ("en", "de")}
    app = web_app(chat.talk, chat.doors, SimpleNamespace(public_url=PUBLIC), words, clock, ready)
    runner = WebRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    chat.url = f"http://127.0.0.1:{runner.addresses[0][1]}"

    async def end() -> None:
        await runner.cleanup()
        await store.close()

    return chat, end


@pytest_asyncio.fixture(loop_scope="session")
async def chat(tmp_path: Path) -> AsyncIterator[Chat]:
    """The running chat."""
    running, end = await run_chat(tmp_path / "data")
    yield running
    await end()  # type: ignore[misc]


@pytest_asyncio.fixture(loop_scope="session")
async def http() -> AsyncIterator[ClientSession]:
    """A client that keeps no cookies, follows nothing and is no browser."""
    async with ClientSession(cookie_jar=DummyCookieJar()) as session:
        yield session


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(chat: Chat, http: ClientSession) -> Visitor:
    """Somebody signed in, without a browser."""
    entered = await chat.newcomer()
    return Visitor(chat.url, http, entered.token, entered.csrf)


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pictures of cards lie once they are made."""
    return tmp_path_factory.mktemp("pictures")


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path, pictures: Path) -> AsyncIterator[CardHouse]:
    """A real house with cards; the practice case lies in front."""
    async with card_house(tmp_path / "data", pictures) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def dealer(house: CardHouse, http: ClientSession) -> Visitor:
    """The one person in the house, without a browser, before the first card."""
    await house.talker.commands("cards")
    await house.talker.taps("draw")
    return Visitor(house.url, http, house.entered.token, house.entered.csrf)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One browser for all tests of a process."""
    expect.set_options(timeout=LIMIT)
    async with async_playwright() as playwright:
        made = await launch(playwright)
        yield made
        await made.close()


@pytest_asyncio.fixture(loop_scope="session")
async def browser(chromium: Browser) -> AsyncIterator[Browser]:
    """The browser; what a test opens in it ends with the test, since open pages go on asking for their server."""
    yield chromium
    for context in chromium.contexts:
        await context.close()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One loop for all of this folder, because the one browser lives in it."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)
