"""The chat in a browser: taps, ticks, texts, tabs, a bad line, the keyboard, a screen reader's log."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, Route, expect

from bot.turn.arrival import Commanded, Tapped, Typed
from tests.web.browsing import asked, complaints, go_to, open_page, second_tab
from tests.web.conftest import Chat

pytestmark = pytest.mark.browser
WATCH = """() => {
    window.watcher?.disconnect();
    window.added = [];
    window.watcher = new MutationObserver(all => all.forEach(one => window.added.push(...one.addedNodes)));
    window.watcher.observe(document.querySelector("[role=log]"), {childList: true, subtree: true});
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def page(browser: Browser, chat: Chat) -> AsyncIterator[Page]:
    """A signed-in phone with the first question; what the page complains of fails the test."""
    opened = await open_page(browser, chat, has_touch=True, is_mobile=True)
    await asked(opened, chat.talk.script[0].question)
    yield opened
    assert complaints(opened) == []


async def test_a_tap_answers_and_the_past_leads_back(chat: Chat, page: Page) -> None:
    """The answer stands above the next question; a tap on it goes back to its question."""
    await page.tap("text=I am alone")
    await asked(page, chat.talk.script[1].question)
    await expect(page.locator(".mine")).to_contain_text("I am alone")
    await page.tap(".mine")
    await asked(page, chat.talk.script[0].question)
    assert chat.talk.taken == [Tapped("t0.o1"), Tapped("t1._e0")]


async def test_ticks_made_in_a_hurry_all_arrive(chat: Chat, page: Page) -> None:
    """Each goes out with the newest token, in order; the question stays the same node, and is not read again."""
    await go_to(page, chat, 1)
    await page.evaluate("window.node = document.querySelector('#question')")
    await page.evaluate("['o0', 'o2', 'o3'].forEach(id => document.querySelector(`[data-choice=${id}]`).click())")
    await expect(page.locator(".now:not([aria-busy]) [aria-pressed=true]")).to_have_text(["Home", "Work", "Learning"])
    await page.wait_for_function("document.querySelectorAll('.now:not([aria-busy]) .tick').length === 8")
    assert [one.button.partition(".")[2] for one in chat.talk.taken if isinstance(one, Tapped)] == ["o0", "o2", "o3"]
    assert await page.evaluate("window.node.isConnected")
    await page.tap("text=Go on")
    await expect(page.locator(".mine").last).to_contain_text("Home · Work · Learning")


async def test_a_new_turn_adds_one_node_to_the_log(chat: Chat, page: Page) -> None:
    """That one node has the answer and the next question; the question has the focus."""
    for tap, place in (("text=I am alone", 1), ("text=Go on", 2)):
        await page.evaluate(WATCH)
        await page.tap(tap)
        await asked(page, chat.talk.script[place].question)
        assert await page.evaluate("window.added.length") == 1
        shown = await page.evaluate("window.added[0].querySelector('#question').textContent")
        assert shown == chat.talk.script[place].question
        assert await page.evaluate("document.activeElement.id") == "question"


async def test_the_page_names_language_progress_and_code(chat: Chat, page: Page) -> None:
    """Said to a screen reader too."""
    bar = page.get_by_role("progressbar", name="Progress")
    await expect(bar).to_have_attribute("aria-valuetext", "Part 1 of 3 · about 2 minutes")
    assert await bar.get_attribute("aria-valuenow") == "7" and await bar.get_attribute("aria-valuemax") == "18"
    assert await page.evaluate("document.documentElement.lang") == "en"
    await expect(page.locator("#code")).to_have_text("Birch")


async def test_together_nothing_of_before_is_shown(chat: Chat, page: Page) -> None:
    """No code, no past, no field; and the menu has no word that is not for the person."""
    await page.tap("text=I am alone")
    await go_to(page, chat, 6)
    await expect(page.locator(".turn")).to_have_count(1)
    await expect(page.locator("#code")).to_be_empty()
    await expect(page.locator("#text")).to_be_hidden()
    await page.tap("#menu-open")
    assert await page.locator(".menu li").all_inner_texts() == ["Home", "Help", "Language"]


async def test_a_text_stays_until_the_server_has_it(chat: Chat, page: Page) -> None:
    """While the line is bad the text stands in the field; the same number goes out again, and counts once."""
    await go_to(page, chat, 3)
    bodies: list[str] = []

    async def lose(route: Route) -> None:
        bodies.append(route.request.post_data or "")
        if len(bodies) == 1:
            await route.abort()
        elif len(bodies) == 2:
            await route.fetch()  # it arrives, and the answer gets lost
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/say", lose)
    await page.fill("#text", "one evening\na week")
    await page.tap("#send")
    await expect(page.locator("#line")).to_contain_text("No answer from the server yet")
    assert await page.input_value("#text") == "one evening\na week"
    await asked(page, chat.talk.script[4].question)
    assert await page.input_value("#text") == ""
    assert len(bodies) == 3 and len(set(bodies)) == 1
    assert [one for one in chat.talk.taken if isinstance(one, Typed)] == [Typed("one evening\na week", "t1")]
    complaints(page).clear()


async def test_offline_is_said_and_goes_on_by_itself(chat: Chat, page: Page) -> None:
    """A tap made offline arrives once the line is back."""
    await page.context.set_offline(True)
    await page.tap("text=I am alone")
    await expect(page.locator("#line")).to_contain_text("You are offline")
    await page.context.set_offline(False)
    await asked(page, chat.talk.script[1].question)
    assert len(chat.talk.taken) == 1
    await expect(page.locator("#line")).to_be_empty()
    complaints(page).clear()


async def test_a_text_that_is_too_long_comes_back(chat: Chat, page: Page) -> None:
    """It stands in the field again, with the count, and the notice says why."""
    await go_to(page, chat, 3)
    await page.fill("#text", "ä" * 4001)
    await expect(page.locator("#count")).to_have_text("4,001 of 4,000 characters")
    await page.tap("#send")
    await expect(page.locator("#notice")).to_have_text("That is too long.")
    assert len(await page.input_value("#text")) == 4001
    await page.fill("#text", "😊" * 20_000)
    await page.tap("#send")
    await expect(page.locator("#line")).to_contain_text("too long to send")
    complaints(page).clear()


async def test_the_count_appears_beyond_three_hundred(page: Page) -> None:
    """Quietly, and counted as people count."""
    await page.fill("#text", "😊" * 300)
    await expect(page.locator("#count")).to_be_empty()
    await page.fill("#text", "😊" * 301)
    await expect(page.locator("#count")).to_have_text("301 of 4,000 characters")


async def test_two_tabs_show_the_same(chat: Chat, page: Page) -> None:
    """What is answered in one is shown in the other; what was being written there stays."""
    other = await second_tab(page.context, chat)
    await asked(other, chat.talk.script[0].question)
    await page.bring_to_front()
    await page.fill("#text", "unsent")
    await other.evaluate("document.querySelector('[data-choice=o0]').click()")
    await asked(page, chat.talk.script[1].question)
    assert await page.input_value("#text") == "unsent"
    await expect(page.locator("#line")).to_contain_text("was not sent")


async def test_looking_up_does_not_take_a_view_away(chat: Chat, page: Page) -> None:
    """A notice, or a page shown on the same turn, stays when the window gets the focus again."""
    await page.evaluate("document.querySelector('[data-choice=o0]').dataset.choice = 'o0'")
    await go_to(page, chat, 3)
    await page.fill("#text", "x" * 4001)
    await page.tap("#send")
    await expect(page.locator("#notice")).to_have_text("That is too long.")
    async with page.expect_response("**/screen"):
        await page.evaluate("dispatchEvent(new Event('focus'))")
    await expect(page.locator("#notice")).to_have_text("That is too long.")


async def test_the_keyboard_alone_suffices(chat: Chat, browser: Browser) -> None:
    """Tab, arrows, Enter; Ctrl and Enter sends a text; a command needs Enter alone."""
    page = await open_page(browser, chat)
    keys = page.keyboard
    await asked(page, chat.talk.script[0].question)
    await page.focus("#question")
    await keys.press("Tab")
    await keys.press("ArrowDown")
    await keys.press("Enter")
    await asked(page, chat.talk.script[1].question)
    for key in ("Tab", "Space", "ArrowRight", "Space"):
        await keys.press(key)
    await expect(page.locator("[aria-pressed=true]")).to_have_text(["Home", "Routine"])
    await page.get_by_role("button", name="Go on").focus()
    await keys.press("Enter")
    await asked(page, chat.talk.script[2].question)
    for key in ("Tab", "Tab", "ArrowDown", "ArrowRight", "Enter"):
        await keys.press(key)
    await asked(page, chat.talk.script[3].question)
    assert Tapped("t4.7") in chat.talk.taken
    assert await page.evaluate("document.activeElement.id") == "text"
    for key in ("a", "Enter", "b", "Control+Enter"):
        await keys.press(key)
    await asked(page, chat.talk.script[4].question)
    assert chat.talk.taken[-1:] == [Typed("a\nb", "t5")]
    await page.focus("#text")
    await keys.type("/help")
    await keys.press("Enter")
    await expect(page.locator("#text")).to_have_value("")
    assert chat.talk.taken[-1:] == [Commanded("help")]
    await page.focus("#menu-open")
    await keys.press("Enter")
    await keys.press("ArrowDown")
    await keys.press("Escape")
    assert await page.evaluate("document.activeElement.id") == "menu-open"


async def test_the_calendar_is_tapped(chat: Chat, page: Page) -> None:
    """A day has its full name; a day that cannot be chosen is no button."""
    await go_to(page, chat, 4)
    assert await page.get_by_role("button", name="3 November 2026", exact=True).count() == 0
    await page.get_by_role("button", name="17 November 2026").tap()
    await asked(page, chat.talk.script[5].question)


async def test_the_summary_is_copied(chat: Chat, page: Page) -> None:
    """As plain text, said in one word; markup that somebody typed stays text."""
    await page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await go_to(page, chat, 7)
    await expect(page.get_by_text("<b>Ask</b> the club")).to_be_visible()
    await page.get_by_role("button", name="Copy as text").tap()
    await expect(page.locator("#line")).to_have_text("Copied")
    assert "I need people" in await page.evaluate("navigator.clipboard.readText()")
    await expect(page.get_by_role("button", name="Remove for good: Goal")).to_be_visible()


async def test_the_link_is_shown_as_a_picture(chat: Chat, page: Page) -> None:
    """Drawn on the page; no address holds it."""
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    await go_to(page, chat, 8)
    await expect(page.get_by_role("img", name="The same link as a picture")).to_be_visible()
    assert not [url for url in asked_for if "qr" in url or "t=" in url]


async def test_the_messengers_link_stands_beneath(chat: Chat, page: Page) -> None:
    """Labelled, with nothing told to the other side; where there is no messenger there is no line."""
    await go_to(page, chat, 8)
    await expect(page.locator(".link")).to_contain_text("For Telegram:")
    there = page.locator(".link a")
    await expect(there).to_have_text(str(chat.talk.script[8].messenger))
    assert await there.get_attribute("href") == chat.talk.script[8].messenger
    assert (await there.get_attribute("rel"), await there.get_attribute("target")) == ("noreferrer", "_blank")
    chat.talk.script = tuple(replace(screen, messenger=None) for screen in chat.talk.script)
    chat.talk.jump(8)
    await expect(there).to_have_count(0)
    await expect(page.locator(".link")).not_to_contain_text("Telegram")


async def test_commands_and_leaving_are_in_the_menu(chat: Chat, page: Page) -> None:
    """A command goes to the server; signing out ends at the stranger's page, and so does another tab."""
    await page.tap("#menu-open")
    await page.tap(".menu >> text=Settings")
    await expect(page.locator(".now:not([aria-busy])")).to_be_visible()
    assert chat.talk.taken == [Commanded("settings")]
    await page.tap("#menu-open")
    await page.tap("text=Sign out")
    await expect(page.get_by_text("You come in by invitation")).to_be_visible()


async def test_the_door_opens_once(chat: Chat, browser: Browser) -> None:
    """The code behind the # is sent by the button alone; the second time the page says so."""
    code = await chat.doors.setup_code()
    page = await open_page(browser, chat, signed_in=False, locale="de-DE")
    asked_for: list[str] = []
    page.on("request", lambda request: asked_for.append(request.url))
    await page.goto(f"{chat.url}/in#t={code}")
    await page.reload()
    await page.get_by_role("button", name="Öffnen").click()
    await asked(page, chat.talk.script[0].question)
    assert not [url for url in asked_for if code in url.partition("#")[0]]
    (person,) = await chat.store.people.all()
    assert (person.language, person.zone) == ("de", "Europe/Berlin")
    again = await open_page(browser, chat, signed_in=False)
    await again.goto(f"{chat.url}/in#t={code}")
    await again.get_by_role("button", name="Open").click()
    await expect(again.get_by_role("alert")).to_contain_text("does not work any more")


async def test_a_link_from_another_site_finds_the_chat(chat: Chat, page: Page) -> None:
    """Strict cookies do not come along from elsewhere; the page asks again by itself."""
    await page.route("http://elsewhere.test/**", lambda route: _page_with_link(route, chat.url))
    await page.goto("http://elsewhere.test/")
    await page.tap("a")
    await asked(page, chat.talk.script[0].question)


async def _page_with_link(route: Any, url: str) -> None:
    await route.fulfill(body=f'<a href="{url}/">there</a>', content_type="text/html")
