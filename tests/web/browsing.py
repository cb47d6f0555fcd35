"""A Chromium at work: pages at phone width, signed in, with screenshots that somebody looks at."""

import os
import shutil
from pathlib import Path
from typing import Any, Protocol
from weakref import WeakKeyDictionary

from playwright.async_api import Browser, BrowserContext, Page, Playwright

from bot.doors import Entered
from tests.web.talk import ScriptedTalk

COMPLAINTS: WeakKeyDictionary[Page, list[str]] = WeakKeyDictionary()
SHOTS = Path(__file__).parent / "shots"
LIMIT = 120_000
"""Milliseconds a page is waited for. Whatever takes this long on a slow, busy machine has failed."""
PHONE = {"width": 390, "height": 844}
ARGUMENTS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Home(Protocol):
    """A running web chat that somebody can be let into."""

    url: str

    async def newcomer(self) -> Entered:
        """Somebody signed in without a browser."""
        ...


class Scripted(Protocol):
    """A web chat that speaks a script."""

    talk: ScriptedTalk


async def launch(playwright: Playwright) -> Browser:
    """The system's Chromium, or the one that WAYMARK_BROWSER names, or playwright's own."""
    found = os.environ.get("WAYMARK_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
    return await playwright.chromium.launch(executable_path=found, args=ARGUMENTS)


async def new_context(browser: Browser, **how: Any) -> BrowserContext:
    """A browser of its own, whose pages are waited for."""
    made = await browser.new_context(**how)
    made.set_default_timeout(LIMIT)
    return made


async def open_page(browser: Browser, chat: Home, *, signed_in: bool = True, **context: Any) -> Page:
    """A tab of a browser of its own, with the chat open."""
    usual = {"viewport": PHONE, "device_scale_factor": 2, "locale": "en-GB", "timezone_id": "Europe/Berlin"}
    made = await new_context(browser, **usual | context)
    if signed_in:
        entered = await chat.newcomer()
        await made.add_cookies([{"name": "wm", "value": entered.token, "url": chat.url, "sameSite": "Strict"}])
    return await second_tab(made, chat)


async def second_tab(context: BrowserContext, chat: Home) -> Page:
    """One more tab of the same browser."""
    page = await context.new_page()
    made = COMPLAINTS.setdefault(page, [])
    page.on("pageerror", lambda error: made.append(str(error)))
    page.on("console", lambda said: made.append(said.text) if said.type == "error" else None)
    await page.goto(chat.url)
    return page


def complaints(page: Page) -> list[str]:
    """What the page complained of: errors of its scripts, refusals of its policy, requests that failed."""
    return COMPLAINTS[page]


async def asked(page: Page, question: str) -> None:
    """Wait until this is the question."""
    await page.wait_for_function("text => document.querySelector('#question')?.textContent === text", arg=question)


async def go_to(page: Page, chat: Scripted, place: int) -> None:
    """Jump to a place of the script, and wait for it to be shown."""
    chat.talk.jump(place)
    await asked(page, chat.talk.script[place].question)


async def shoot(page: Page, name: str) -> None:
    """Keep a picture to look at."""
    SHOTS.mkdir(exist_ok=True)
    await page.evaluate("document.activeElement?.blur()")
    await page.wait_for_function("document.getAnimations().length === 0")
    await page.screenshot(path=SHOTS / f"{name}.png")
