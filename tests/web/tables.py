"""The web chat on a real house whose cards lie ready: the practice case is in front, nothing is dealt yet."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from aiohttp import web
from playwright.async_api import Browser, Page

from bot.conversation import Conversations
from bot.doors import Doors, Entered
from bot.papers.rack import Rack
from bot.reminders.standing import Standings
from bot.rooms.oversight.watch import Watch
from bot.web import WebRunner, web_app
from locales.localizer import languages, localizer
from storage.store import Store, StoreSettings
from tests.bot.talker import Clock, Talker
from tests.templates import fresh_store
from tests.web.browsing import open_page

STOPPED = "We stop here. Nothing from this card is kept."


@dataclass
class CardHouse:
    """A running web chat with cards, and the one person in it, who can also move without a browser."""

    url: str
    talker: Talker
    entered: Entered
    rack: Rack
    store: Store

    async def newcomer(self) -> Entered:
        """The one person's session in the browser."""
        return self.entered

    async def table(self, browser: Browser, way: str = "draw", **context: Any) -> Page:
        """A browser before a table where the first card lies, or where one is to be chosen."""
        await self.talker.commands("cards")
        await self.talker.taps(way)
        page = await open_page(browser, self, **({"has_touch": True, "is_mobile": True} | context))
        await page.wait_for_selector(".now")
        return page


@asynccontextmanager
async def card_house(folder: Path, pictures: Path, language: str = "en") -> AsyncIterator[CardHouse]:
    """Start it on a free port; pictures once made are found again in their folder."""
    clock = Clock()
    store = await fresh_store(StoreSettings(folder, None, folder / "master.key", None), now=clock())
    doors, talk, rack = Doors(store, clock), Conversations(store), Rack(pictures)
    entered = await _founder(doors, language)
    words = {code: localizer(code) for code in languages()}
    address, standing = SimpleNamespace(public_url=None), Standings(store, clock)
    watch = Watch(store, clock)
    runner = WebRunner(web_app(talk, doors, address, words, clock, rack=rack, reminders=standing, oversight=watch))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield CardHouse(url, await _practising(Talker(talk, entered.person, clock), language), entered, rack, store)
    await runner.cleanup()
    await store.close()


async def _founder(doors: Doors, language: str) -> Entered:
    entered = await doors.enter(await doors.setup_code(), language=language, zone="Europe/Berlin", label="test")
    assert entered
    return entered


async def _practising(talker: Talker, language: str) -> Talker:
    """Through the welcome, as somebody who sets a structure up, to the practice case."""
    await talker.looks()
    await talker.taps(language)
    for text in (
        "Kassel",
        "Bridge House",
        "Ring 112 or our night line",
        "We tell nobody but where a life is in danger",
    ):
        await talker.says(text)
    await talker.taps("no", "right", "right", "informal", "read", "practice")
    return talker


async def arrived(page: Page) -> None:
    """The picture is there, and nothing moves any more."""
    await page.wait_for_selector(".now .picture .side:only-child:not(.coming) img")
    await page.wait_for_function("() => document.getAnimations().length === 0")


async def title(page: Page) -> str:
    """What the card is called."""
    return (await page.text_content("#question")) or ""


async def turned(page: Page, up: str) -> None:
    """Wait until the card has come to lie with this side up."""
    await page.wait_for_selector(f".picture .side:only-child:not(.behind) img[src*='-{up}-']", state="attached")


async def another(page: Page, than: str) -> str:
    """Wait for another card, and say which."""
    await page.wait_for_function("was => document.querySelector('#question')?.textContent !== was", arg=than)
    await arrived(page)
    return await title(page)
