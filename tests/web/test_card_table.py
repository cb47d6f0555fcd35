"""Cards in a browser: drawn, turned, wiped aside and kept, by thumb and by keyboard."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.web.browsing import complaints
from tests.web.tables import STOPPED, CardHouse, another, arrived, title, turned

pytestmark = pytest.mark.browser
WIPE = """([far, down]) => {
    const card = document.querySelector(".picture");
    const box = card.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const point = (type, across, under) => card.dispatchEvent(new PointerEvent(type, {
        bubbles: true, isPrimary: true, pointerId: 1, button: type === "pointermove" ? -1 : 0,
        clientX: x + across, clientY: y + under}));
    card.setPointerCapture = () => undefined;
    point("pointerdown", 0, 0);
    for (let step = 1; step <= 4; step += 1) point("pointermove", far * step / 4, down * step / 4);
    point("pointerup", far, down);
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, house: CardHouse) -> AsyncIterator[Page]:
    """A phone on which the first card lies; what the page complains of fails the test."""
    opened = await house.table(browser)
    await arrived(opened)
    yield opened
    assert complaints(opened) == []


async def test_draw_turn_another_keep_and_stop(house: CardHouse, page: Page) -> None:
    """The whole walk with the thumb; everything to tap is in sight without scrolling, at 390 by 844."""
    last = await page.locator(".now button").last.bounding_box()
    assert last and last["y"] + last["height"] <= 844
    assert await page.evaluate("document.documentElement.scrollHeight") == 844
    await page.tap("button.picture")
    await turned(page, "back")
    first = await title(page)
    await page.tap("text=Another")
    kept = await another(page, first)
    await page.get_by_role("button", name="Keep", exact=True).tap()
    await expect(page.locator(".body")).to_have_text(f"Kept: {kept}")
    await page.get_by_role("button", name="Draw a card").tap()
    await arrived(page)
    await page.tap("text=Stop")
    await expect(page.locator("#question")).to_have_text(STOPPED)
    assert await page.locator(".picture, .choices, .mine").count() == 0
    assert await page.locator(".now button").all_text_contents() == ["A moment of calm", "Help now"]


async def test_the_card_stays_in_its_place_when_it_turns(page: Page) -> None:
    """Nothing jumps: the same node, and every button where it was. Turned twice, the front is up again."""
    where = "[...document.querySelectorAll('.now button')].map(one => one.getBoundingClientRect().top)"
    before = await page.evaluate(where)
    await page.evaluate("window.node = document.querySelector('.picture')")
    for up in ("back", "front"):
        await page.tap(".deeds >> text=Turn over")
        await turned(page, up)
    await arrived(page)
    assert await page.evaluate("window.node === document.querySelector('.picture')")
    assert await page.evaluate(where) == before


@pytest.mark.parametrize("far", [160, -160])
async def test_a_wipe_brings_another_card(page: Page, far: int) -> None:
    """To either side."""
    first = await title(page)
    await page.evaluate(WIPE, [far, 0])
    assert await another(page, first) != first


async def test_a_small_wipe_or_a_scroll_changes_nothing(house: CardHouse, page: Page) -> None:
    """The card goes back to its place; the next tap is a tap."""
    first = await title(page)
    await page.evaluate(WIPE, [30, 0])
    await page.evaluate(WIPE, [20, 200])
    await page.wait_for_function("() => document.getAnimations().length === 0")
    await page.tap("button.picture")
    await turned(page, "back")
    assert await title(page) == first


async def test_a_wipe_takes_the_next_card_where_cards_lie_in_a_row(browser: Browser, house: CardHouse) -> None:
    """There is no other one there, only a next."""
    page = await house.table(browser, "lay")
    await arrived(page)
    first = await title(page)
    await page.evaluate(WIPE, [160, 0])
    await another(page, first)
    await expect(page.locator(".before")).to_have_text("2 cards lie here")


async def test_the_keyboard_alone_is_enough(page: Page) -> None:
    """Enter and Space turn, an arrow brings another, K keeps; the card has the focus, and says its keys."""
    await page.focus("button.picture")
    for key, up in (("Enter", "back"), ("Space", "front")):
        await page.keyboard.press(key)
        await turned(page, up)
        assert await page.evaluate("document.activeElement.matches('button.picture')")
    for key in ("ArrowRight", "ArrowLeft"):
        first = await title(page)
        await page.keyboard.press(key)
        await another(page, first)
        assert await page.evaluate("document.activeElement.matches('button.picture')")
    card = page.locator("button.picture")
    await expect(card).to_have_accessible_description(
        "Enter or Space turns the card over. Where another can come, "
        "the left or right arrow brings it; K keeps this one."
    )
    kept = await title(page)
    await page.keyboard.press("k")
    await expect(page.locator(".body")).to_have_text(f"Kept: {kept}")


async def test_letters_in_a_note_are_letters(house: CardHouse, page: Page) -> None:
    """The field opens on request, takes a note on this card, and closes; the card stays where it was."""
    first = await title(page)
    await expect(page.locator("#text")).to_be_hidden()
    await page.tap("#note-open")
    await page.keyboard.type("kkk ok")
    await page.evaluate("window.node = document.querySelector('.picture')")
    await page.tap("#send")
    await expect(page.locator(".aside")).to_have_text("Note: kkk ok")
    await expect(page.locator("#text")).to_be_hidden()
    assert await title(page) == first
    assert await page.evaluate("window.node === document.querySelector('.picture')")


async def test_reduced_motion_moves_nothing(browser: Browser, house: CardHouse) -> None:
    """The card lies there and is turned without any animation."""
    page = await house.table(browser, reduced_motion="reduce")
    await page.wait_for_selector(".side:not(.coming)")
    await page.evaluate("""() => {
        window.moved = [];
        const animate = Element.prototype.animate;
        Element.prototype.animate = function (...all) {
            window.moved.push(this.className);
            return animate.apply(this, all);
        };
        for (const name of ["animationstart", "transitionrun"])
            document.addEventListener(name, event => window.moved.push(event.target.className), true);
    }""")
    await page.tap("button.picture")
    await turned(page, "back")
    first = await title(page)
    await page.evaluate(WIPE, [160, 0])
    await another(page, first)
    assert await page.evaluate("window.moved") == []
