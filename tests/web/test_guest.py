"""The table on the person's own phone: one link, one page, what lies open now, and nothing after."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from http.cookies import SimpleCookie
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import ClientResponse, ClientSession, web
from playwright.async_api import Browser, Page, expect

from bot.assembly import DoorLinks
from bot.conversation import Conversations
from bot.doors import Doors
from bot.papers.rack import Rack
from bot.rooms.cards.guests import Onlookers
from bot.web import WebRunner, web_app
from bot.web.guests import BEAT
from bot.web.talk import qr
from locales.localizer import languages, localizer
from storage.store import Store, StoreSettings
from tests.bot.talker import Clock, Talker
from tests.templates import fresh_store
from tests.web.browsing import COMPLAINTS, LIMIT, PHONE, complaints, new_context, shoot
from tests.web.conftest import PUBLIC
from tests.web.tables import _founder, _practising
from tests.web.test_looks import violations
from tests.web.visiting import SAME

OUTSIDE = {"Host": "chat.example.org"}


@dataclass
class Room:
    """A counsellor at the table, and the house behind."""

    url: str
    anna: Talker
    store: Store
    clock: Clock
    guests: Onlookers
    entered: Any

    async def link(self) -> str:
        """Ask for the link to the other phone; its code."""
        screen = await self.anna.taps("_guest")
        assert screen.link and screen.scanned and qr(screen.link)["size"]
        assert screen.link.startswith(f"{PUBLIC}/t/")
        await self.anna.taps("_look")
        return screen.link.partition("#t=")[2]

    async def opens(self, http: ClientSession, code: str, **headers: str) -> ClientResponse:
        """Press the button on the page before the table."""
        return await http.post(f"{self.url}/t", data={"t": code}, headers=SAME | headers, allow_redirects=False)

    async def guest(self, http: ClientSession) -> "Phone":
        """A phone that has opened the table."""
        reply = await self.opens(http, await self.link())
        assert reply.status == 303 and reply.headers["Location"] == "/t"
        return Phone(self.url, http, SimpleCookie(reply.headers["Set-Cookie"])["wt"].value)


@dataclass
class Phone:
    """The person's own phone, as far as the server sees it."""

    url: str
    http: ClientSession
    token: str

    async def get(self, path: str = "/t/now") -> ClientResponse:
        """Ask with the guest's cookie and no other."""
        return await self.http.get(self.url + path, headers={"Cookie": f"wt={self.token}"})

    async def card(self) -> dict[str, str]:
        """The card that lies there."""
        seen = await (await self.get()).json()
        assert isinstance(seen["card"], dict)
        return seen["card"]

    async def is_over(self) -> bool:
        """Nothing is shown any more, and the cookie is taken away."""
        reply = await self.get()
        cookie = SimpleCookie(reply.headers.get("Set-Cookie", ""))
        return reply.status == 410 and await reply.text() == "" and cookie["wt"]["max-age"] == "0"


@asynccontextmanager
async def room_in(folder: Path, language: str = "en", *, reachable: bool = True) -> AsyncIterator[Room]:
    """The house on a free port, a card on the table."""
    clock = Clock()
    store = await fresh_store(StoreSettings(folder, None, folder / "master.key", None), now=clock())
    doors, guests = Doors(store, clock), Onlookers(store, clock)
    talk = Conversations(store, DoorLinks(doors, PUBLIC, reachable=reachable))
    entered = await _founder(doors, language)
    words = {code: localizer(code) for code in languages()}
    settings = SimpleNamespace(public_url=PUBLIC)
    app = web_app(talk, doors, settings, words, clock, rack=Rack(folder / "cards"), onlookers=guests)
    runner = WebRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    anna = await _practising(Talker(talk, entered.person, clock), language)
    await anna.commands("cards")
    await anna.taps("draw")
    try:
        yield Room(f"http://127.0.0.1:{runner.addresses[0][1]}", anna, store, clock, guests, entered)
    finally:
        await runner.cleanup()
        await store.close()


@pytest_asyncio.fixture(loop_scope="session")
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    """A counsellor with a card on the table."""
    async with room_in(tmp_path / "data") as made:
        yield made


@pytest_asyncio.fixture(loop_scope="session")
async def phone(room: Room, http: ClientSession) -> Phone:
    """A phone that has opened the table."""
    return await room.guest(http)


async def test_looking_at_the_link_uses_nothing_up(room: Room, http: ClientSession) -> None:
    """Fifty previews leave it alone; the button works once, and a forged page's button never."""
    code = await room.link()
    for _ in range(50):
        async with http.get(f"{room.url}/t/en?t={code}") as reply:
            assert reply.status == 200 and "Set-Cookie" not in reply.headers
    forged = await room.opens(http, code, **{"Sec-Fetch-Site": "cross-site"})
    assert forged.status == 403
    statuses = [(await room.opens(http, code)).status for _ in range(3)]
    assert statuses == [303, 403, 403]


async def test_the_link_is_over_after_ten_minutes(room: Room, http: ClientSession) -> None:
    """And an address that was wrong too often waits."""
    code = await room.link()
    room.clock.passes(minutes=10)
    assert [(await room.opens(http, code)).status for _ in range(11)] == [403] * 10 + [429]
    assert (await room.opens(http, await room.link())).status == 429


async def test_before_it_opens_the_page_says_what_stays(room: Room, http: ClientSession) -> None:
    """In the browser's language, else in the cards'; nothing but the word cards names it."""
    for wish, there, words in (("de", "en", "Verlauf"), ("fr", "de", "Verlauf"), ("fr", "xx", "history")):
        async with http.get(f"{room.url}/t/{there}", headers={"Accept-Language": wish}) as reply:
            text = await reply.text()
            assert words in text and re.search(r"<title>(Cards|Karten)</title>", text)
            assert "Waymark" not in text
            assert (reply.headers["Cache-Control"], reply.headers["Referrer-Policy"]) == ("no-store", "no-referrer")


async def test_the_cookie_lives_no_longer_than_the_browser(room: Room, http: ClientSession) -> None:
    """Bound to this path, hidden from scripts, sent from our own pages only, and behind https to https."""
    inside = await room.opens(http, await room.link())
    outside = await room.opens(http, await room.link(), **OUTSIDE, Origin=PUBLIC)
    for reply, name, secure in ((inside, "wt", ""), (outside, "__Secure-wt", True)):
        cookie = SimpleCookie(reply.headers["Set-Cookie"])[name]
        assert (cookie["path"], cookie["httponly"], cookie["samesite"]) == ("/t", True, "Strict")
        assert (cookie["secure"], cookie["max-age"], cookie["expires"], cookie["domain"]) == (secure, "", "", "")


async def test_the_phone_shows_what_the_counsellor_turns(room: Room, phone: Phone) -> None:
    """The same card, the same side, its picture; an empty table after it was laid aside."""
    anna = room.anna
    for tap in ("turn", "turn", "another"):
        await anna.taps(tap)
        card, lying = await phone.card(), anna.screen and anna.screen.picture
        assert lying and (card["card"], card["side"], card["title"]) == (lying.card, lying.side, anna.asked)
        picture = await phone.get(card["url"])
        assert picture.status == 200 and (await picture.read()).startswith(b"\x89PNG")
        assert picture.headers["Cache-Control"] == "no-store"
    await anna.taps("later")
    seen = await phone.get()
    assert (await seen.json())["card"] is None and seen.headers["Cache-Control"] == "no-store"


async def test_no_other_picture_can_be_asked_for(room: Room, phone: Phone, http: ClientSession) -> None:
    """The other side neither, nor the card of before; and without the cookie none at all."""
    before = (await phone.card())["url"]
    assert (await phone.get(before)).status == 200
    await room.anna.taps("turn")
    lying = (await phone.card())["url"]
    assert [(await phone.get(url)).status for url in (before, lying, "/t/card/x.png")] == [404, 200, 404]
    async with http.get(room.url + lying) as reply:
        assert reply.status == 404
    async with http.get(room.url + lying.removeprefix("/t"), headers={"Cookie": f"wt={phone.token}"}) as reply:
        assert reply.status == 401


async def test_what_the_phone_receives_names_nobody(room: Room, phone: Phone) -> None:
    """No case code, no note, no word of the counsellor's buttons; and the token opens no chat."""
    await room.anna.says("The river behind our house")
    received = ""
    for path in ("/t/now", "/t"):
        reply = await phone.get(path)
        received += await reply.text() + str(reply.headers)
        assert reply.headers["Cache-Control"] == "no-store"
    for word in ("Birch", "river", "Keep", "Undo", "Kassel", "Bridge House"):
        assert word not in received
    reply = await phone.http.get(f"{room.url}/screen", headers={"Cookie": f"wm={phone.token}"})
    assert reply.status == 401


async def test_the_link_signs_nobody_in(room: Room, http: ClientSession) -> None:
    """At the other door its code is worth nothing."""
    code = await room.link()
    reply = await http.post(f"{room.url}/in", data={"t": code}, headers=SAME, allow_redirects=False)
    assert reply.status == 403
    assert (await room.opens(http, code)).status == 303


@pytest.mark.parametrize("end", ["_stop", "_finish"])
async def test_stop_and_finish_blank_the_phone(room: Room, phone: Phone, end: str) -> None:
    """At once, for good, and no link opens it again."""
    waiting = await room.link()
    again = await room.guest(phone.http)
    await room.anna.taps(end)
    assert await phone.is_over() and await again.is_over()
    assert (await room.opens(phone.http, waiting)).status == 403


async def test_without_a_case_the_end_blanks_the_phone_too(room: Room, http: ClientSession) -> None:
    """The session is erased, and the guest's row with it."""
    await room.anna.commands("home")
    await room.anna.commands("cards")
    await room.anna.taps("draw")
    phone = await room.guest(http)
    assert (await phone.card())["title"] == room.anna.asked
    await room.anna.taps("_finish")
    assert await phone.is_over()


async def test_a_new_link_blanks_the_page_of_the_one_before(room: Room, phone: Phone) -> None:
    """Before anybody has opened it."""
    assert (await phone.card())["card"]
    fresh = await room.link()
    assert await phone.is_over()
    assert (await room.opens(phone.http, fresh)).status == 303


async def test_a_table_put_aside_shows_nothing(room: Room, phone: Phone) -> None:
    """While the counsellor reads something else the phone has an empty table; it comes back with the cards."""
    lying = await phone.card()
    await room.anna.commands("home")
    assert (await (await phone.get()).json()) == {"number": None, "language": "en", "card": None}
    await room.anna.taps(localizer("en").say("home-cards", code="Birch"))
    assert await phone.card() == lying


async def test_the_page_closes_for_good(room: Room, phone: Phone) -> None:
    """From our own page; after twelve hours, and when the counsellor is shut out, by itself."""
    headers = {"Cookie": f"wt={phone.token}"}
    assert (await phone.http.post(f"{room.url}/t/close", headers=headers)).status == 403
    assert (await phone.get()).status == 200
    assert (await phone.http.post(f"{room.url}/t/close", headers=headers | SAME)).status == 204
    assert await phone.is_over()
    late = await room.guest(phone.http)
    room.clock.passes(hours=12)
    assert await late.is_over()
    shut = await room.guest(phone.http)
    await Doors(room.store, room.clock).revoke(room.anna.person)
    assert await shut.is_over()


async def test_the_beats_name_the_turn_and_say_when_it_is_over(
    room: Room, phone: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once after each move, without waiting for a beat, and "over" is the last word, also to who comes too late."""
    monkeypatch.setattr("bot.web.guests.BEAT", 3600.0)
    reply = await phone.get("/t/beats")
    numbers = beats(reply)
    assert await anext(numbers) == str(room.anna.turn)
    await room.anna.taps("turn")
    assert await until(numbers, str(room.anna.turn))
    await room.anna.taps("_stop")
    assert await until(numbers, "over")
    assert [one async for one in numbers] == []
    assert [one async for one in beats(await phone.get("/t/beats"))] == ["over"]


async def test_another_server_hears_of_it_too(room: Room, phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no pulse arrives, the next beat brings it, well within the second that is promised."""
    assert BEAT < 0.5
    numbers = beats(await phone.get("/t/beats"))
    await anext(numbers)
    elsewhere = Talker(Conversations(room.store), room.anna.person, room.clock, screen=room.anna.screen)
    await elsewhere.taps("_stop")
    assert await until(numbers, "over")


async def test_a_restart_keeps_the_page_open(tmp_path: Path, http: ClientSession) -> None:
    """The cookie is known by its keyed hash, which lies in the store; what is over is forgotten there."""
    async with room_in(tmp_path / "data") as room:
        phone, number = await room.guest(http), room.anna.turn
    clock = Clock()
    folder = tmp_path / "data"
    store = await Store.open(StoreSettings(folder, None, folder / "master.key", None), now=clock())
    assert phone.token.encode() not in b"".join(file.read_bytes() for file in folder.glob("waymark.sqlite*"))
    seen = await Onlookers(store, clock).see(phone.token)
    assert seen and seen.number == number and seen.picture
    await store.guests.forget(clock())
    assert await Onlookers(store, clock).seat(phone.token)
    clock.passes(hours=12)
    await store.guests.forget(clock())
    clock.passes(hours=-12)
    assert await Onlookers(store, clock).seat(phone.token) is None
    await store.close()


async def test_without_a_public_address_it_is_not_offered(tmp_path: Path) -> None:
    """Not on the screen, and not for a button that somebody made up."""
    async with room_in(tmp_path / "data", reachable=False) as room:
        assert "_guest" not in [choice.id for choice in room.anna.buttons]
        lying = room.anna.screen
        assert lying
        shown = await room.anna.presses(f"{lying.token}._guest")
        assert shown.link is None and shown == replace(lying, notice=shown.notice)


async def beats(reply: ClientResponse) -> AsyncIterator[str]:
    """What the stream says: numbers of turns, or that it is over."""
    assert reply.headers["Cache-Control"] == "no-store"
    async for raw in reply.content:
        line = raw.decode().strip()
        if line == "event: over":
            yield "over"
        elif re.fullmatch(r"data: \d+", line):
            yield line.removeprefix("data: ")


async def until(numbers: AsyncIterator[str], wanted: str) -> bool:
    """Does it come?"""
    async with asyncio.timeout(LIMIT / 1000):
        async for one in numbers:
            if one == wanted:
                return True
    return False


# In browsers


async def phone_page(browser: Browser, room: Room, code: str, **context: Any) -> Page:
    """The person's browser, before the page opens; its seconds pass when the test says so."""
    made = await new_context(browser, viewport=PHONE, device_scale_factor=2, has_touch=True, is_mobile=True, **context)
    page = await made.new_page()
    await page.add_init_script(PATIENT)
    watch_complaints(page)
    await page.goto(f"{room.url}/t/en#t={code}")
    return page


def watch_complaints(page: Page) -> None:
    """Collect what the page complains of."""
    said = COMPLAINTS.setdefault(page, [])
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)


PATIENT = """
const { setTimeout: wait, clearTimeout: forget } = window, held = new Map();
let last = 0;
window.setTimeout = (act, limit, ...more) => limit < 1000 ? wait(act, limit, ...more) : (held.set(--last, act), last);
window.clearTimeout = id => held.delete(id) || forget(id);
window.secondPasses = () => {
  const acts = [...held.values()];
  held.clear();
  acts.forEach(act => act());
};
AbortSignal.timeout = limit => {
  const made = new AbortController();
  window.setTimeout(() => made.abort(), limit);
  return made.signal;
};
"""
EMPTY = "() => document.body.childElementCount === 0 && document.images.length === 0"
# The page may fill again before anybody outside has looked: it notes itself that it was empty.
WATCH_EMPTY = f"""() => new MutationObserver(() => {{ window.emptied ||= ({EMPTY})(); }})
  .observe(document.documentElement, {{ childList: true, subtree: true }})"""


@pytest.mark.browser
@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("de", "dark")])
async def test_two_phones_on_one_table(browser: Browser, tmp_path: Path, language: str, scheme: Any) -> None:
    """One turns, the other turns; a new link empties it and stop, too, at once: the page's own second never passes."""
    async with room_in(tmp_path / "data", language) as room:
        look = {"color_scheme": scheme, "reduced_motion": "reduce", "locale": language}
        page = await phone_page(browser, room, await room.link(), **look)
        assert await page.title() == {"en": "Cards", "de": "Karten"}[language]
        assert await violations(page) == []
        await shoot(page, f"guest-door-{language}-{scheme}")
        await page.tap("button.main")
        await expect(page.locator(".pictured img")).to_be_visible()
        assert await page.title() == {"en": "Cards", "de": "Karten"}[language]
        assert await violations(page) == []
        await shoot(page, f"guest-card-{language}-{scheme}")

        both = await page.locator(".lying img").get_attribute("src")
        counsellor = await new_context(browser, viewport=PHONE, locale=language, has_touch=True, is_mobile=True)
        cookie = {"name": "wm", "value": room.entered.token, "url": room.url, "sameSite": "Strict"}
        await counsellor.add_cookies([cookie])  # type: ignore[list-item]
        chat = await counsellor.new_page()
        await chat.goto(room.url)
        await chat.tap('.now [data-choice="turn"]')
        await expect(page.locator(".pictured img")).not_to_have_attribute("src", both or "")
        await shoot(page, f"guest-back-{language}-{scheme}")
        assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight")

        await chat.tap('.now [data-choice="later"]')
        await expect(page.locator(".stones")).to_be_visible()
        assert await violations(page) == []
        await shoot(page, f"guest-empty-{language}-{scheme}")
        await chat.tap('.now [data-choice="draw"]')
        await expect(page.locator(".pictured img")).to_be_visible()
        assert complaints(page) == []

        await chat.get_by_role("button", name=localizer(language).say("table-guest")).tap()
        await expect(chat.locator(".qr")).to_be_visible()
        await shoot(chat, f"guest-link-{language}-{scheme}")
        await page.wait_for_function(EMPTY)
        complaints(page).clear()

        await room.anna.looks()
        again = await room.link()
        page = await phone_page(browser, room, again, **look)
        await page.tap("button.main")
        await expect(page.locator(".pictured img")).to_be_visible()
        await chat.tap('.now [data-choice="_look"]')
        await chat.tap('.now [data-choice="_stop"]')
        await page.wait_for_function(EMPTY)
        await shoot(page, f"guest-blank-{language}-{scheme}")
        await page.wait_for_function("() => !document.cookie")
        assert not [one for one in await page.context.cookies() if one["name"] == "wt"]
        await page.reload()
        await page.wait_for_function(EMPTY)


@pytest.mark.browser
async def test_a_lost_line_empties_the_page(browser: Browser, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """It comes back by itself; going away and coming back shows what lies there then; close is for good."""
    page = await phone_page(browser, room, await room.link(), locale="en")
    card = page.locator(".pictured img")
    with monkeypatch.context() as patch:
        patch.setattr("bot.web.guests.BEAT", 60.0)
        await page.tap("button.main")
        await expect(card).to_be_visible()
        await page.evaluate(WATCH_EMPTY)
        await page.evaluate("secondPasses()")
        await page.wait_for_function("window.emptied")
    await expect(card).to_be_visible()
    await page.goto("about:blank")
    await page.go_back()
    await expect(card).to_be_visible()
    await page.tap("text=Close")
    await page.wait_for_function(EMPTY)
    await page.reload()
    await page.wait_for_function(EMPTY)
