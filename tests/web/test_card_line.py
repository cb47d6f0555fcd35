"""Stop, and a card on a bad line: nothing of it stays in sight, and words stand in for a picture."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from bot.screens.screen import Sheets
from tests.web.browsing import complaints, open_page, shoot
from tests.web.conftest import Chat
from tests.web.tables import STOPPED, CardHouse, arrived, title, turned

pytestmark = pytest.mark.browser


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, house: CardHouse) -> AsyncIterator[Page]:
    """A phone on which the first card lies; what the page complains of fails the test."""
    opened = await house.table(browser)
    await arrived(opened)
    yield opened
    assert complaints(opened) == []


async def test_stop_clears_the_page_before_the_answer(house: CardHouse, page: Page) -> None:
    """Nothing of the card is in sight from the tap on, however slow the line; what was tapped before is not shown."""
    held = asyncio.Event()

    async def slow(route: Route) -> None:
        await held.wait()
        await route.continue_()

    await page.route("**/say", slow)
    await page.tap("text=Another")
    await page.tap("text=Stop")
    assert await page.locator(".picture, .choices, .question, .body").count() == 0
    assert await page.locator(".now button").all_text_contents() == ["Stop", "Help now"]
    await page.evaluate("""() => {
        window.cards = 0;
        new MutationObserver(() => { window.cards += document.querySelectorAll(".picture").length; })
            .observe(document.querySelector("#log"), { childList: true, subtree: true });
    }""")
    held.set()
    await expect(page.locator("#question")).to_have_text(STOPPED)
    assert await page.evaluate("window.cards") == 0
    assert (await house.talker.looks()).question == STOPPED


async def test_stop_on_one_device_clears_the_other(house: CardHouse, page: Page) -> None:
    """The card is gone there too, without a fade."""
    await house.talker.looks()
    await house.talker.taps("_stop")
    await expect(page.locator("#question")).to_have_text(STOPPED)
    assert await page.locator(".picture, .arriving").count() == 0


async def test_words_stand_in_for_a_picture_that_fails(browser: Browser, house: CardHouse) -> None:
    """On the card itself, so that no button moves; heard once, because the card's own words are for the eye."""
    page = await house.table(browser)
    await arrived(page)
    where = "[...document.querySelectorAll('.deeds button')].map(one => one.getBoundingClientRect().top)"
    before, first = await page.evaluate(where), await title(page)
    await page.route("**/card/*", lambda route: route.abort())
    await page.tap("text=Another")
    await page.wait_for_selector(".worded .words")
    assert await title(page) != first
    prompt = await page.text_content(".body")
    await expect(page.locator(".words")).to_have_text(f"{await title(page)}{prompt}")
    assert await page.evaluate(where) == before
    tree = await page.locator("main").aria_snapshot()
    assert tree.count(str(prompt)) == 1
    await page.tap("button.picture")
    await turned(page, "back")
    await expect(page.locator(".words")).to_have_text(str(await page.text_content(".body")))


async def test_words_stand_in_after_four_seconds(browser: Browser, house: CardHouse) -> None:
    """Until then the place is kept; a picture that comes later takes it."""
    page = await house.table(browser, reduced_motion="reduce")
    await arrived(page)
    await page.clock.install(time=datetime(2026, 11, 21, 12, tzinfo=UTC))
    await page.clock.pause_at(datetime(2026, 11, 21, 13, tzinfo=UTC))
    held = asyncio.Event()

    async def slow(route: Route) -> None:
        await held.wait()
        await route.continue_()

    await page.route("**/card/*", slow)
    first = await title(page)
    await page.tap("text=Another")
    await page.wait_for_function("was => document.querySelector('#question').textContent !== was", arg=first)
    await page.clock.run_for(3900)
    await expect(page.locator(".words")).to_be_hidden()
    await page.clock.run_for(200)
    await expect(page.locator(".words")).to_be_visible()
    held.set()
    await page.wait_for_selector(".side:not(.coming)")
    await expect(page.locator(".words")).to_be_hidden()


async def test_the_sheets_are_saved_as_a_file(browser: Browser, chat: Chat) -> None:
    """A link in plain words; what it saves has a name that tells nothing."""
    chat.talk.script = (replace(chat.talk.script[-1], sheets=Sheets("en", "informal", "a4", "single")),)
    page = await open_page(browser, chat)
    link = page.get_by_role("link", name="Save the sheets as a PDF")
    await expect(link).to_be_visible()
    await shoot(page, "cards-sheets")
    async with page.expect_download() as saved:
        await link.click()
    assert (await saved.value).suggested_filename == "cards-en-a4-single.pdf"
    assert complaints(page) == []
