"""Every kind of screen in a browser: no accessibility problem, nothing wider than the page, pictures to look at."""

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped]
from playwright.async_api import Browser

from tests.web.browsing import complaints, go_to, open_page, shoot
from tests.web.conftest import run_chat
from tests.web.screens import PLACES

pytestmark = pytest.mark.browser
SIZES: dict[str, dict[str, Any]] = {
    "phone": {},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "side": {"viewport": {"width": 740, "height": 360}},
    "laptop": {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1},
}
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
TOO_SMALL = """[...document.querySelectorAll('button')].filter(button => button.checkVisibility())
    .filter(button => button.getBoundingClientRect().height < 47.5).map(button => button.textContent)"""


async def violations(page: Any) -> list[str]:
    """What axe finds, in words."""
    found = (await Axe().run(page)).response["violations"]
    return [f"{one['id']}: {node['target']} {node['failureSummary']}" for one in found for node in one["nodes"]]


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "dark")])
async def test_axe_finds_nothing(browser: Browser, tmp_path: Path, language: str, scheme: Any) -> None:
    """Every kind of screen, the menu, the door and the stranger's page, in both languages, one light and one dark."""
    chat, end = await run_chat(tmp_path / "data", language)
    page = await open_page(browser, chat, color_scheme=scheme, reduced_motion="reduce", locale=language)
    for number, place in enumerate(PLACES):
        await go_to(page, chat, number)
        assert await violations(page) == [], place
        await shoot(page, f"{language}-{scheme}-{place}")
    await page.click("#menu-open")
    assert await violations(page) == [], "menu"
    await shoot(page, f"{language}-{scheme}-menu")
    complaints(page).clear()
    for path in ("/in#t=x", "/in"):
        stranger = await open_page(browser, chat, signed_in=False, color_scheme=scheme, locale=language)
        assert await violations(stranger) == [], "stranger"
        await shoot(stranger, f"{language}-{scheme}-stranger")
        await stranger.goto(chat.url + path)
        assert await violations(stranger) == [], path
        await shoot(stranger, f"{language}-{scheme}-door{len(path)}")
        assert complaints(stranger) == []
    await end()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("language", "size"), [("en", "phone"), ("de", "phone"), ("de", "narrow"), ("en", "side"), ("de", "laptop")]
)
async def test_everything_fits(browser: Browser, tmp_path: Path, size: str, language: str) -> None:
    """Nothing is wider than the page, no button smaller than a thumb; at twice the type size neither."""
    chat, end = await run_chat(tmp_path / "data", language)
    page = await open_page(browser, chat, **({"reduced_motion": "reduce", "locale": language} | SIZES[size]))
    for large in (False, True):
        if large:
            await page.evaluate("document.documentElement.style.fontSize = '200%'")
        for number, place in enumerate(PLACES):
            await go_to(page, chat, number)
            assert not await page.evaluate(TOO_WIDE), place
            assert await page.evaluate(TOO_SMALL) == [], place
            await shoot(page, f"{size}-{language}-{place}{'-large' if large else ''}")
    assert complaints(page) == []
    await end()  # type: ignore[misc]
