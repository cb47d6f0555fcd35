"""The overview as a page: codes and dates in a table, for whoever sees to a structure, and for nobody else."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientSession
from icalendar import Calendar
from playwright.async_api import Browser, Page

from bot.doors import Entered
from storage.cases import NewCase
from storage.reviews import NewReview
from tests.keeping import add_role, open_case
from tests.web.browsing import complaints, open_page, shoot
from tests.web.tables import CardHouse, card_house
from tests.web.test_looks import TOO_WIDE, violations
from tests.web.visiting import Visitor

CODES = "[...document.querySelectorAll('tbody th')].map(one => one.textContent)"


async def fill(house: CardHouse) -> None:
    """Two organisations with codes of all kinds."""
    store, clock = house.store, house.talker.clock
    (where,) = await store.structures.all()
    harbour = await store.structures.add_organisation(where.id, "Harbour <Office> & Sons")
    bridge = where.organisations[0].id
    dues = (("Birch", bridge, -18), ("Heron", harbour, -12), ("Quartz", bridge, 3), ("Otter", harbour, 40))
    for code, organisation, days in dues:
        new = NewCase(where.id, organisation, code, house.talker.person, clock())
        await open_case(store, new)
        day = clock().date() + timedelta(days=days)
        review = NewReview(new.id, day, {"kind": "steps"}, clock(), None)
        await store.reminders.do(await store.reviews.plan_statement(review))
    done = NewReview(new.id, clock().date(), {"kind": "goals"}, clock(), None)
    await store.reminders.do(await store.reviews.plan_statement(done))
    await store.reminders.do(store.reviews.done_statement(done.id, clock()))


@pytest_asyncio.fixture(loop_scope="session")
async def town(house: CardHouse) -> AsyncIterator[CardHouse]:
    """A real house with something due."""
    await fill(house)
    yield house


@pytest_asyncio.fixture(loop_scope="session")
async def coordinator(town: CardHouse, http: ClientSession) -> Visitor:
    """Whoever set it up, without a browser."""
    return Visitor(town.url, http, town.entered.token, town.entered.csrf)


async def counsellor(town: CardHouse, http: ClientSession) -> Visitor:
    """Somebody of the same structure with another role."""
    from bot.doors import Doors

    doors = Doors(town.store, town.talker.clock)
    (where,) = await town.store.structures.all()
    code = await doors.invite("counsellor", where.name, "Bridge House", language="en", zone="Europe/Berlin")
    entered: Entered | None = await doors.enter(code, language="en", zone="Europe/Berlin", label="test")
    assert entered
    return Visitor(town.url, http, entered.token, entered.csrf)


async def test_the_page_begins_with_what_needs_somebody(coordinator: Visitor) -> None:
    """No kind stands there, names are escaped, and no browser keeps it."""
    reply = await coordinator.get("/overview")
    text = await reply.text()
    assert reply.status == 200 and reply.headers["Cache-Control"] == "no-store"
    assert "<h1>Two things need you</h1>" in text and "Harbour &lt;Office&gt; &amp; Sons" in text
    assert "steps" not in text and "goals" not in text and "<title>Waymark</title>" in text


@pytest.mark.parametrize("path", ["/overview", "/overview.ics", "/reviews.ics"])
async def test_strangers_and_other_roles_see_nothing(
    town: CardHouse, http: ClientSession, coordinator: Visitor, path: str
) -> None:
    """401 without a session, 403 without the right, 200 with it."""
    other = await counsellor(town, http)
    assert (await http.get(town.url + path)).status == 401
    assert (await other.get(path)).status == 403
    assert (await coordinator.get(path)).status == 200


@pytest.mark.parametrize("path", ["/overview.ics", "/reviews.ics"])
async def test_the_calendar_parses_and_says_codes_only(coordinator: Visitor, path: str) -> None:
    """What is still to be done, as whole days."""
    reply = await coordinator.get(path)
    assert reply.content_type == "text/calendar" and 'filename="due.ics"' in reply.headers["Content-Disposition"]
    events = Calendar.from_ical(await reply.text()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Birch", "Heron", "Quartz", "Otter"]


async def test_whatever_the_address_says_the_page_stands(coordinator: Visitor) -> None:
    """Columns and organisations that do not exist count as nothing."""
    for query in ("by=person", "of=00000000-0000-0000-0000-000000000000", "of=%27%3Cscript%3E", "falling=x&by=state"):
        reply = await coordinator.get(f"/overview?{query}")
        assert reply.status == 200
        assert "script>" not in (await reply.text()).partition("<body")[2]


async def test_several_structures_are_chosen_from(town: CardHouse, coordinator: Visitor) -> None:
    """The page, its links and its calendar stay in the one that was chosen."""
    store, clock, person = town.store, town.talker.clock, town.talker.person
    assert 'name="in"' not in await (await coordinator.get("/overview")).text()
    place = await store.structures.create(name="Linz & Co", zone="Europe/Berlin", language="en", now=clock())
    mill = await store.structures.add_organisation(place, "Mill Lane")
    await add_role(store, person, place, mill, "coordinator")
    new = NewCase(place, mill, "Larch", person, clock())
    await open_case(store, new)
    review = NewReview(new.id, clock().date(), {"kind": "steps"}, clock(), None)
    await store.reminders.do(await store.reviews.plan_statement(review))
    first = await (await coordinator.get("/overview")).text()
    assert f'<option value="{place}">Linz &amp; Co</option>' in first and "Larch" not in first
    second = await (await coordinator.get(f"/overview?in={place}&by=code")).text()
    assert "Larch" in second and "Birch" not in second
    assert f'<option value="{place}" selected="">' in second and f'href="/overview.ics?in={place}"' in second
    assert f"by=due&amp;in={place}" in second
    file = await (await coordinator.get(f"/overview.ics?in={place}")).text()
    assert [str(event["summary"]) for event in Calendar.from_ical(file).walk("VEVENT")] == ["Larch"]
    assert (await coordinator.get("/overview?in=nowhere")).status == 200


async def test_a_drawing_is_for_the_one_it_was_made_for(
    town: CardHouse, http: ClientSession, coordinator: Visitor
) -> None:
    """The picture of the load comes to the coordinator and to nobody else."""
    await town.talker.commands("overview")
    await town.talker.taps("load")
    screen = await (await coordinator.get("/screen")).json()
    reply = await coordinator.get(screen["drawing"]["url"])
    assert (await reply.read()).startswith(b"\x89PNG") and reply.headers["Cache-Control"] == "no-store"
    again = await (await coordinator.get("/screen")).json()
    assert again["drawing"] == screen["drawing"]
    assert "Bridge House: 2 open" in screen["drawing"]["alt"]
    other = await counsellor(town, http)
    assert (await other.get(screen["drawing"]["url"])).status == 404
    assert (await http.get(town.url + screen["drawing"]["url"])).status == 401


# In a browser


async def opened(browser: Browser, town: CardHouse, **context: Any) -> Page:
    """The page, reached from the chat."""
    page = await open_page(browser, town, **({"reduced_motion": "reduce"} | context))
    await town.talker.commands("overview")
    await page.goto(town.url)
    await page.click("a[href='/overview']")
    await page.wait_for_selector("tbody")
    return page


@pytest.mark.browser
async def test_it_sorts_and_filters_by_links_alone(browser: Browser, town: CardHouse) -> None:
    """A column by its head, the other way round at the second click; one organisation by the form."""
    page = await opened(browser, town, java_script_enabled=True)
    assert await page.evaluate(CODES) == ["Birch", "Heron", "Otter", "Quartz", "Otter"]
    await page.click("thead a >> nth=0")
    assert await page.evaluate(CODES) == ["Birch", "Heron", "Otter", "Otter", "Quartz"]
    await page.click("thead a >> nth=0")
    assert (await page.evaluate(CODES))[0] == "Quartz"
    assert await page.get_attribute("thead th >> nth=0", "aria-sort") == "descending"
    await page.select_option("select", label="Harbour <Office> & Sons")
    await page.click("button")
    await page.wait_for_url("**of=**")
    assert await page.evaluate(CODES) == ["Otter", "Otter", "Heron"]
    assert complaints(page) == []


@pytest.mark.browser
@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "dark")])
async def test_axe_finds_nothing_and_everything_fits(
    browser: Browser, tmp_path: Path, pictures: Path, language: str, scheme: Any
) -> None:
    """On a laptop, a phone and a narrow one; on paper the ways and the form are gone."""
    async with card_house(tmp_path / "data", pictures, language) as house:
        await fill(house)
        page = await opened(browser, house, color_scheme=scheme, locale=language)
        for width in (1280, 390, 320):
            await page.set_viewport_size({"width": width, "height": 800})
            assert await violations(page) == []
            assert not await page.evaluate(TOO_WIDE)
            await shoot(page, f"overview-{language}-{scheme}-{width}")
        await page.emulate_media(media="print")
        assert not await page.is_visible("form") and not await page.is_visible("nav")
        assert await page.is_visible("table")
        await page.emulate_media(media="screen")
        await house.talker.taps("load")
        await page.goto(house.url)
        await page.wait_for_selector("img.drawing")
        await page.wait_for_function("document.querySelector('img.drawing').naturalWidth > 0")
        assert await violations(page) == []
        await shoot(page, f"load-{language}-{scheme}")
        assert complaints(page) == []
