"""Reminders in the web chat: a calm card above the conversation, whose buttons work once, and a count on the icon."""

from collections.abc import AsyncIterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from playwright.async_api import Browser, expect

from bot.reminders.carriers import Note, Stands, Unreachable
from bot.reminders.standing import Standings
from bot.screens.tokens import nudge_button
from bot.terminal.talk import talk
from bot.web.reminding import WebCarrier
from storage.reminders import Reminder
from tests.bot.conftest import open_case
from tests.bot.reminded import case_of, due_review, reminded, wish
from tests.web.browsing import asked, complaints, open_page, shoot
from tests.web.tables import CardHouse, card_house
from tests.web.test_looks import SIZES, TOO_SMALL, TOO_WIDE, violations
from tests.web.visiting import Visitor


async def remind(house: CardHouse) -> list[Reminder]:
    """A review of an own case is due, and a wish has come; both stand before the one person there is."""
    talker, store = house.talker, house.store
    await open_case(talker)
    case = await case_of(store, talker)
    review = await due_review(store, case, talker.clock)
    key = await wish(store, talker.person, talker.clock)
    sent = [await reminded(store, talker.person, talker.clock, review.id, case=case.id)]
    sent.append(await reminded(store, talker.person, talker.clock, key, rule="wish"))
    await talker.commands("home")
    return sent


@pytest_asyncio.fixture(loop_scope="session")
async def sent(house: CardHouse) -> list[Reminder]:
    """Two reminders."""
    return await remind(house)


@pytest_asyncio.fixture(loop_scope="session")
async def visitor(house: CardHouse, http: ClientSession) -> AsyncIterator[Visitor]:
    """The one person, without a browser."""
    yield Visitor(house.url, http, house.entered.token, house.entered.csrf)


async def shown(visitor: Visitor) -> list[dict[str, Any]]:
    """The reminders beside the screen."""
    return list((await (await visitor.get("/screen")).json())["reminders"])


# Over HTTP


async def test_what_stands_comes_with_the_screen(sent: list[Reminder], visitor: Visitor) -> None:
    """Code and date; a wish in one's own words; each with its buttons."""
    notes = await shown(visitor)
    said = " ".join(line for note in notes for line in note["lines"])
    assert "Harbour" in said and "21 Nov" in said and "Bring the key back" in said
    buttons = {choice["id"] for note in notes for choice in note["choices"]}
    assert {nudge_button(one.id, act) for one in sent for act in ("begin", "later", "done")} <= buttons


async def test_a_tap_counts_once(house: CardHouse, sent: list[Reminder], visitor: Visitor) -> None:
    """Sent again with the same number, because its answer got lost, it shows the same and says nothing."""
    button = nudge_button(sent[0].id, "begin")
    first = await (await visitor.say(tap=button)).json()
    visitor.number -= 1
    again = await (await visitor.say(tap=button)).json()
    assert (first["code"], first["notice"]) == ("Harbour", None)
    assert again == first and len(first["reminders"]) == 1
    talks = await house.store.conversations.of_case(sent[0].case)  # type: ignore[arg-type]
    assert len([one for one in talks if one.flow == "reflection"]) == 1


async def test_nobody_elses_button_works(house: CardHouse, sent: list[Reminder], visitor: Visitor) -> None:
    """It says so gently."""
    other = await house.store.people.add(language="en", zone="Europe/Berlin", profile={}, now=house.talker.clock())
    theirs = await reminded(house.store, other, house.talker.clock)
    told = await (await visitor.say(tap=nudge_button(theirs.id, "done"))).json()
    assert told["notice"] == "This reminder is no longer here." and len(told["reminders"]) == 2
    assert await house.store.reminders.get(theirs.id) == theirs


async def test_beside_cards_and_together_nothing_stands(
    house: CardHouse, sent: list[Reminder], visitor: Visitor
) -> None:
    """The person may be looking; afterwards it is there again."""
    await house.talker.commands("cards")
    await house.talker.taps("draw")
    assert await shown(visitor) == []
    await house.talker.commands("practice")
    await house.talker.taps("short", "together")
    assert await shown(visitor) == []
    await house.talker.commands("home")
    assert len(await shown(visitor)) == 2


async def test_only_a_signed_in_browser_is_reached(house: CardHouse) -> None:
    """Otherwise it goes another way."""
    person = await house.store.people.get(house.talker.person)
    assert person
    carrier = WebCarrier(house.store.sessions, house.talker.clock)
    assert await carrier.reaches(person) and await carrier.bring(person, Note("en", ("x",))) == Stands()
    await house.store.sessions.end_all(person.id, house.talker.clock())
    assert not await carrier.reaches(person) and await carrier.bring(person, Note("en", ("x",))) == Unreachable()


# In a shell


async def test_a_shell_says_them_first_with_a_key_for_each_button(house: CardHouse, sent: list[Reminder]) -> None:
    """The key works like a tap; another line is still what it was."""
    out, talker = StringIO(), house.talker
    standing = Standings(house.store, talker.clock)
    before = [choice.id for note in await standing.before(talker.person) for choice in note.choices]
    key = f"/r{before.index(nudge_button(sent[0].id, 'done')) + 1}"
    lines = StringIO(f"\n{key}\n/r99\n")
    await talk(talker.conversations, talker.person, talker.clock, lines, out, reminders=standing)
    said = out.getvalue()
    assert said.index("Reminders:") < said.index("Harbour") < said.index("Where to?")
    assert f"{key} Done" in said and "Noted as done." in said
    found = await house.store.reviews.get(sent[0].subject)
    assert found and found.done


# In a browser


@pytest.mark.browser
async def test_they_come_by_a_pulse_and_go_by_a_tap(browser: Browser, house: CardHouse) -> None:
    """Counted in the title all the while; the focus is not lost."""
    page = await open_page(browser, house, has_touch=True, is_mobile=True)
    await expect(page.locator("#question")).to_be_visible()
    await expect(page.locator("#reminded")).to_be_hidden()
    assert await page.title() == "Waymark"
    await remind(house)
    house.talker.conversations.pulse(house.talker.person)
    await expect(page.locator("#reminded .reminder")).to_have_count(2)
    await expect(page).to_have_title("(2) Waymark")
    await page.locator(".reminder", has_text="Bring the key").get_by_role("button", name="Done").tap()
    await expect(page.locator("#reminded .reminder")).to_have_count(1)
    await expect(page.locator("#notice")).to_have_text("Noted as done.")
    await expect(page).to_have_title("(1) Waymark")
    assert await page.evaluate("document.activeElement !== document.body")
    await page.locator(".reminder").get_by_role("button", name="Begin").tap()
    await expect(page.locator("#code")).to_have_text("Harbour")
    await expect(page.locator("#reminded")).to_be_hidden()
    await expect(page).to_have_title("Waymark")
    assert complaints(page) == []


@pytest.mark.browser
async def test_what_is_looked_at_together_stands_alone(browser: Browser, house: CardHouse) -> None:
    """A view that shows the person's page hides them, though a pulse comes meanwhile; and back they are."""
    await remind(house)
    await house.talker.commands("practice")
    await house.talker.taps("short", "together")
    page = await open_page(browser, house)
    await expect(page.locator("#question")).to_be_visible()
    house.talker.conversations.pulse(house.talker.person)
    await expect(page.locator("#reminded")).to_be_hidden()
    await house.talker.commands("home")
    await asked(page, "Where to?")
    await expect(page.locator("#reminded .reminder")).to_have_count(2)
    assert complaints(page) == []


@pytest.mark.browser
@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "dark")])
async def test_axe_finds_nothing(browser: Browser, tmp_path: Path, language: str, scheme: Any) -> None:
    """Beside the menu, and beside a question."""
    async with card_house(tmp_path / "data", tmp_path / "cards", language) as house:
        await remind(house)
        page = await open_page(browser, house, color_scheme=scheme, reduced_motion="reduce", locale=language)
        for name in ("home", "question", "when"):
            await page.wait_for_selector(".reminder")
            assert await violations(page) == [], name
            await shoot(page, f"reminded-{language}-{scheme}-{name}")
            if name == "home":
                await house.talker.commands("practice")
                await house.talker.taps("short", "alone")
                await page.wait_for_selector("#bar:not([hidden])")
            elif name == "question":
                await page.locator(".reminder").first.get_by_role("button").nth(1).click()
                await page.wait_for_selector('[data-choice="keep"]')
        assert complaints(page) == []


@pytest.mark.browser
@pytest.mark.parametrize("size", SIZES)
async def test_everything_fits(browser: Browser, tmp_path: Path, size: str) -> None:
    """Nothing is wider than the page, no button smaller than a thumb, at twice the type size neither."""
    async with card_house(tmp_path / "data", tmp_path / "cards", "de") as house:
        await remind(house)
        page = await open_page(browser, house, **({"reduced_motion": "reduce", "locale": "de"} | SIZES[size]))
        await page.wait_for_selector(".reminder")
        for large in (False, True):
            if large:
                await page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert not await page.evaluate(TOO_WIDE)
            assert await page.evaluate(TOO_SMALL) == []
            await shoot(page, f"reminded-{size}-{large}")
