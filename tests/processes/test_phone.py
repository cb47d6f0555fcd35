"""A whole core reflection on a phone-sized page, over the real program, as somebody would do it."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright

from tests.bot.rounds import ORDERED
from tests.processes.serving import Serve
from tests.web.browsing import launch, new_context

SHOTS = Path(__file__).parents[1] / "shots"
START = {
    "en": (">en", "Kassel", "Bridge House", "Our night line", "We tell nobody", ">no", ">right"),
    "de": (">de", "Kassel", "Brückenhaus", "Unser Nachtdienst", "Wir sagen nichts weiter", ">no", ">right"),
}
ONBOARDING = (">right", ">informal", ">read", ">practice")

pytestmark = pytest.mark.browser


@pytest.fixture
async def serve(tmp_path: Path) -> AsyncIterator[Serve]:
    """The program, on a fresh folder."""
    running = Serve(tmp_path / "data")
    await running.starts()
    yield running
    assert running.ends()[0] == 0


async def _setup_link(serve: Serve) -> str:
    found = re.search(r"http\S+/in#t=\S+", await serve.prints("/in#t="))
    assert found
    return found[0]


async def _does(page: Page, step: str) -> None:
    """One step, and wait until the page shows that the server has it."""
    async with page.expect_response(lambda answer: answer.url.endswith("/say")):
        if step.startswith(">"):
            await page.locator(f'[data-choice="{step[1:]}"]').last.click()
        else:
            await page.locator("#text").fill(step)
            await page.locator("#send").click()
    await page.wait_for_function("document.querySelector('.now h2, .now .question') !== null")


def _steps(language: str) -> list[str]:
    """The core round with days that are typed and then taken, since the program's own clock says what day it is."""
    days = {">2026-11-28": "2099-01-15", ">2026-12-05": "2099-01-22", ">2027-02-13": "2099-02-13"}
    typed = ((days[step], f">{days[step]}") if step in days else (step,) for step in ORDERED)
    return [*START[language], *ONBOARDING, *(one for steps in typed for one in steps)]


@pytest.mark.parametrize("language", ["en", "de"])
async def test_a_core_reflection_on_a_phone(serve: Serve, language: str) -> None:
    """From the printed link to the summary, with the thumb; what was said stands there in the end."""
    SHOTS.mkdir(exist_ok=True)
    link = await _setup_link(serve)
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        context = await new_context(
            browser,
            viewport={"width": 390, "height": 844},
            device_scale_factor=2,
            timezone_id="Europe/Berlin",
            locale=language,
            reduced_motion="reduce",
        )
        page = await context.new_page()
        await page.goto(link)
        await page.get_by_role("button").first.click()
        await page.wait_for_selector('[data-choice="en"]')
        for number, step in enumerate(_steps(language)):
            await _does(page, step)
            await page.screenshot(path=SHOTS / f"{language}-{number:02d}.png")
        summary = await page.locator(".now").inner_text()
        assert "I need people who expect me" in summary
        assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
        await browser.close()
