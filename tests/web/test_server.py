"""The web chat's server over real sockets: headers, names, origins, pages."""

import asyncio
import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientResponse, ClientSession

from bot.web.entry import device_label
from bot.web.files import FOLDER
from bot.web.pages import preferred
from tests.web.conftest import Chat
from tests.web.visiting import SAME, Visitor

HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "Waymark",
}
ROUTES = (
    "/",
    "/in",
    "/leave",
    "/screen",
    "/say",
    "/events",
    "/health/live",
    "/health/ready",
    "/nowhere",
    "/static/x/y",
    "/card/x",
    "/print/x",
)
TELLING = re.compile(r"exit|extrem|desist|\bcases?\b|radical|distanc|Ausstieg|Fall\b|Fälle", re.IGNORECASE)


def assert_armoured(reply: ClientResponse) -> None:
    """Every header that stands on every reply."""
    for name, value in HEADERS.items():
        assert reply.headers.getall(name) == [value], (reply.url, reply.status, name)
    policy = reply.headers["Content-Security-Policy"]
    for part in (
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
    ):
        assert part in policy
    assert "unsafe" not in policy
    assert reply.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "XXX"])
async def test_headers_stand_on_every_reply(chat: Chat, http: ClientSession, method: str) -> None:
    """Whatever the method, the route and the status."""
    for path in ROUTES:
        async with http.request(method, chat.url + path, headers=SAME) as reply:
            assert_armoured(reply)


async def test_headers_stand_on_errors_too(chat: Chat, visitor: Visitor) -> None:
    """A 500 says nothing and is armoured; so are 400, 413 and 415."""
    chat.talk.trouble = ZeroDivisionError
    failed = await visitor.say(text="hello")
    assert failed.status == 500 and "ZeroDivision" not in await failed.text()
    chat.talk.trouble = None
    replies = [
        failed,
        await visitor.post("/say", data=b"{", headers={"Content-Type": "application/json"}),
        await visitor.say(text="x" * 70_000),
        await visitor.post("/say", data="n=1"),
    ]
    assert [reply.status for reply in replies] == [500, 400, 413, 415]
    for reply in replies:
        assert_armoured(reply)


async def test_headers_stand_on_what_is_not_http(chat: Chat) -> None:
    """Even a request that never reaches the application gets them, and no version."""
    place = urlsplit(chat.url)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: nonsense\r\n\r\n")
    reply = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    assert reply.startswith(("HTTP/1.1 400", "HTTP/1.0 400"))
    assert "Server: Waymark" in reply and "default-src 'none'" in reply and "aiohttp" not in reply


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", "chat.example.org.evil"]
)
async def test_other_names_are_misdirected(chat: Chat, http: ClientSession, host: str) -> None:
    """A name that is not ours gets 421 and no cookie."""
    async with http.get(chat.url, headers={"Host": host}) as reply:
        assert reply.status == 421 and "Set-Cookie" not in reply.headers
        assert_armoured(reply)


async def test_our_names_are_known(chat: Chat, http: ClientSession) -> None:
    """Loopback with the port, and the public name."""
    port = urlsplit(chat.url).port
    for host in (f"localhost:{port}", f"127.0.0.1:{port}", f"[::1]:{port}", "chat.example.org", "chat.example.org:443"):
        async with http.get(chat.url, headers={"Host": host}) as reply:
            assert reply.status == 200, host


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "", "Origin": "null"},
        {"Sec-Fetch-Site": ""},
        {"X-Waymark-Token": "wrong"},
        {"X-Waymark-Token": ""},
        {"X-Waymark-Token": "ä"},
    ],
)
async def test_forged_requests_are_refused(chat: Chat, visitor: Visitor, headers: dict[str, str]) -> None:
    """A foreign or missing origin, or a missing token, is 403, and nothing is taken."""
    sent = {name: value for name, value in (visitor.headers | headers).items() if value or name.startswith("X-")}
    async with visitor.http.post(
        f"{chat.url}/say", json={"tab": "tab-12345678", "n": 1, "text": "x"}, headers=sent
    ) as reply:
        assert reply.status == 403
    assert chat.talk.arrivals == []


async def test_own_origin_is_enough_without_fetch_metadata(chat: Chat, visitor: Visitor) -> None:
    """An older browser sends Origin alone."""
    sent = {name: value for name, value in visitor.headers.items() if name != "Sec-Fetch-Site"} | {"Origin": chat.url}
    async with visitor.http.post(
        f"{chat.url}/say", json={"tab": "tab-12345678", "n": 1, "text": "x"}, headers=sent
    ) as reply:
        assert reply.status == 200


async def test_strangers_learn_what_this_is_and_nothing_else(chat: Chat, http: ClientSession) -> None:
    """In the browser's language; nothing telling on any page, file or manifest before signing in."""
    async with http.get(chat.url, headers={"Accept-Language": "de-AT,de;q=0.9,en;q=0.8"}) as reply:
        german = await reply.text()
    async with http.get(chat.url, headers={"Accept-Language": "xx"}) as reply:
        english = await reply.text()
    assert '<html lang="de">' in german and "Einladung" in german and "invitation" in english
    async with http.get(f"{chat.url}/in") as reply:
        door = await reply.text()
    for text in (
        german,
        english,
        door,
        (FOLDER / "waymark.webmanifest").read_text(),
        *(file.name for file in FOLDER.iterdir()),
    ):
        assert not TELLING.search(text)


async def test_a_link_from_elsewhere_finds_the_way_in(chat: Chat, http: ClientSession) -> None:
    """A strict cookie is missing then, so the page asks once more by itself."""
    async with http.get(chat.url, headers={"Sec-Fetch-Site": "cross-site"}) as reply:
        assert reply.headers["Refresh"] == "0; url=/"


async def test_files_may_be_kept_and_pages_may_not(chat: Chat, visitor: Visitor) -> None:
    """A file's address changes with its content; pages hold no script, no style, no address outside."""
    page = await (await visitor.get("/")).text()
    assert not re.search(r"<style|style=|\son\w+=|<script(?![^>]*src=)|https?://", page)
    address = re.search(r'src="(/static/[0-9a-f]{16})/chat.js"', page)
    assert address
    for file in FOLDER.iterdir():
        reply = await visitor.get(f"{address[1]}/{file.name}")
        assert reply.status == 200 and "immutable" in reply.headers["Cache-Control"]
    assert (await visitor.get("/static/0000000000000000/chat.js")).status == 404


async def test_ready_tells_part_by_part(chat: Chat, http: ClientSession) -> None:
    """503 as soon as one part cannot work."""
    for works, status in ((True, 200), (False, 503)):
        chat.parts["database"] = works
        async with http.get(f"{chat.url}/health/ready") as reply:
            assert reply.status == status and await reply.json() == {"database": works}
    async with http.get(f"{chat.url}/health/live") as reply:
        assert reply.status == 200


def test_languages_and_devices_are_read_from_the_browser() -> None:
    """By weight, without regions; known names only."""
    known: dict[str, Any] = {"en": None, "de": None}
    assert [preferred(text, known) for text in ("fr, de;q=0.5, en;q=0.4", "de;q=0", "", "a;q=x,de-CH")] == [
        "de",
        "en",
        "en",
        "de",
    ]
    assert device_label("Mozilla/5.0 (Linux; Android 15) Chrome/140 Safari/537") == "Chrome · Android"
    assert device_label("curl/8") == ""
