"""Coming in by a one-time code, and leaving."""

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.web.limits import Limits
from bot.web.origin import client_address
from bot.web.pages import chat_words, page, preferred
from bot.web.ports import PORTS
from bot.web.sessions import give_cookie, session_of, signed_in, take_cookie, token_of

LIMITS = web.AppKey("LIMITS", Limits)
BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
SYSTEMS = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


async def show_start(request: web.Request) -> web.Response:
    """The chat for whoever is signed in; for everybody else what this is."""
    session = await session_of(request)
    if session is None:
        return _stranger(request)
    words = chat_words(request.app[PORTS].words)
    response = page(request, "chat", token=session.csrf, words=words)
    give_cookie(request, response, token_of(request))
    return response


async def show_door(request: web.Request) -> web.Response:
    """The page that reads the code behind the #; asking for it uses nothing up."""
    return page(request, "door", problem="")


async def come_in(request: web.Request) -> web.Response:
    """Use the code up: a new session, whatever the browser had before has ended."""
    ports, address = request.app[PORTS], client_address(request)
    if request.app[LIMITS].are_reached(address, ports.clock()):
        return _refused(request, "web-door-too-often", 429)
    form, before = await form_of(request), await session_of(request)
    entered = await ports.doors.enter(
        text_of(form, "t"),
        language=_language(request, text_of(form, "language")),
        zone=_zone(text_of(form, "zone")),
        label=device_label(request.headers.get("User-Agent", "")),
        signed_in=before.person if before else None,
    )
    if entered is None:
        request.app[LIMITS].note_wrong(address, ports.clock())
        return _refused(request, "web-door-wrong", 403)
    if before:
        await ports.doors.leave(token_of(request))
    response = web.Response(status=303, headers={"Location": "/"})
    give_cookie(request, response, entered.token)
    return response


async def leave(request: web.Request) -> web.Response:
    """Sign this browser out, here and in the browser."""
    await signed_in(request)
    await request.app[PORTS].doors.leave(token_of(request))
    response = web.Response(status=204, headers={"Clear-Site-Data": '"cache", "cookies", "storage"'})
    take_cookie(request, response)
    return response


def device_label(user_agent: str) -> str:
    """Names of browser and system, for the list of one's devices; empty if neither is known."""
    names = (_first(user_agent, BROWSERS), _first(user_agent, SYSTEMS))
    return " · ".join(name for name in names if name)


def _first(text: str, known: tuple[tuple[str, str], ...]) -> str:
    return next((name for sign, name in known if sign in text), "")


def _stranger(request: web.Request) -> web.Response:
    response = page(request, "stranger")
    if request.headers.get("Sec-Fetch-Site") == "cross-site":
        # A strict cookie is not sent along a link from elsewhere; asked again by our own page, it is.
        response.headers["Refresh"] = "0; url=/"
    return response


def _refused(request: web.Request, word: str, status: int) -> web.Response:
    return page(request, "door", status=status, problem=_say(request, word))


def _say(request: web.Request, word: str) -> str:
    return request.app[PORTS].words[_language(request, "")].say(word)


async def form_of(request: web.Request) -> Mapping[str, object]:
    """What a page's form sent."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise web.HTTPUnsupportedMediaType
    try:
        return await request.post()
    except (UnicodeDecodeError, LookupError, ValueError):
        raise web.HTTPBadRequest from None


def text_of(form: Mapping[str, object], name: str) -> str:
    """A short text of a form, empty if there is none."""
    value = form.get(name, "")
    return value if isinstance(value, str) and len(value) <= 200 and value.isprintable() else ""


def _language(request: web.Request, wanted: str) -> str:
    known = request.app[PORTS].words
    return wanted if wanted in known else preferred(request.headers.get("Accept-Language", ""), known)


def _zone(name: str) -> str:
    """The browser's time zone if it is one."""
    try:
        return ZoneInfo(name).key if re.fullmatch(r"[A-Za-z0-9_+/-]{1,64}", name) else "UTC"
    except (ValueError, OSError, LookupError):
        return "UTC"
