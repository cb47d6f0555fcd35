"""The card session in a browser: no accessibility problem, all of it within reach, pictures to look at."""

from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page

from tests.web.browsing import complaints, shoot
from tests.web.tables import CardHouse, card_house
from tests.web.test_looks import SIZES, TOO_SMALL, TOO_WIDE, violations

pytestmark = pytest.mark.browser
SUITS = '[data-choice="suit-C"]'
HIDDEN = """[...document.querySelectorAll('.now :is(.picture, .deeds, .quiet) button, .now button.picture')]
    .filter(one => one.getBoundingClientRect().bottom > innerHeight).map(one => one.textContent)"""


async def still(page: Page) -> None:
    """The card and its picture have come."""
    await page.wait_for_selector(".now .picture .side:only-child:not(.coming)")


async def visit(page: Page, house: CardHouse) -> Any:
    """Every screen of a session in turn, by name: card and back, suits, cards of a suit, stopped, calm."""
    await still(page)
    yield "front"
    await page.click("button.picture")
    await page.wait_for_selector(".picture .side:only-child img[src*='-back-']", state="attached")
    yield "back"
    await page.click("#note-open")
    yield "note"
    await page.click("#note-open")
    await page.click('.deeds [data-choice="refuse"]')
    await page.wait_for_selector(SUITS)
    yield "suits"
    await page.click(SUITS)
    await page.wait_for_selector('[data-choice^="pick-C"]')
    yield "pick"
    await page.click('[data-choice^="pick-C"]')
    await still(page)
    await page.click('[data-choice="_stop"]')
    await page.wait_for_selector('[data-choice="_calm"]')
    yield "stopped"
    await page.click('[data-choice="_calm"]')
    await page.wait_for_selector(".body")
    yield "calm"


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "dark")])
async def test_axe_finds_nothing(browser: Browser, tmp_path: Path, pictures: Path, language: str, scheme: Any) -> None:
    """On any screen of a session."""
    async with card_house(tmp_path / "data", pictures, language) as house:
        page = await house.table(browser, color_scheme=scheme, reduced_motion="reduce", locale=language)
        async for name in visit(page, house):
            assert await violations(page) == [], name
            await shoot(page, f"cards-{language}-{scheme}-{name}")
        assert complaints(page) == []


@pytest.mark.parametrize("size", SIZES)
async def test_everything_fits(browser: Browser, tmp_path: Path, pictures: Path, size: str) -> None:
    """Nothing is wider than the page, no button smaller than a thumb; at twice the type size neither."""
    async with card_house(tmp_path / "data", pictures, "de") as house:
        page = await house.table(browser, **({"reduced_motion": "reduce", "locale": "de"} | SIZES[size]))
        async for name in visit(page, house):
            for large in ("", "-large"):
                await page.evaluate(
                    "size => { document.documentElement.style.fontSize = size; }", "200%" if large else ""
                )
                assert not await page.evaluate(TOO_WIDE), name
                assert await page.evaluate(TOO_SMALL) == [], name
                await shoot(page, f"cards-{size}-{name}{large}")
            await page.evaluate("document.documentElement.style.fontSize = ''")
        assert complaints(page) == []


@pytest.mark.parametrize("size", ["phone", "laptop"])
async def test_the_main_buttons_are_in_sight(browser: Browser, tmp_path: Path, pictures: Path, size: str) -> None:
    """Without scrolling, whatever lies there: a note, a place, a long label."""
    async with card_house(tmp_path / "data", pictures, "de") as house:
        page = await house.table(browser, "lay", **({"reduced_motion": "reduce", "locale": "de"} | SIZES[size]))
        await still(page)
        await house.talker.looks()
        await house.talker.taps("next")
        await page.wait_for_selector(".before")
        await house.talker.says("Das gilt für den Sommer, sagt sie.")
        await page.wait_for_selector(".aside")
        assert await page.evaluate(HIDDEN) == []
        await shoot(page, f"cards-row-{size}")
