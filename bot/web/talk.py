"""The conversation over HTTP: what came in becomes an arrival, what comes back a screen as JSON."""

import json
import re
from dataclasses import asdict
from typing import Any

import segno
from aiohttp import web

from bot.screens.screen import Screen
from bot.screens.tokens import read_nudge
from bot.turn.arrival import Arrival, Commanded, Looked, Nudged, Tapped, Typed
from bot.web import drawings, reminding, sheets
from bot.web.cards import CARDS, Cards
from bot.web.ports import PORTS
from bot.web.sessions import keep, signed_in
from storage.sessions import WebSession

TAB = re.compile(r"[A-Za-z0-9-]{8,40}")
COMMAND = re.compile(r"/([a-z_]{1,32})(?:\s+(.*))?\s*", re.DOTALL)
MOST_NUMBERS = 2**53
LONGEST_NAME = 200


async def show_screen(request: web.Request) -> web.Response:
    """Where I am."""
    session = await signed_in(request)
    return await _turn(request, session, Looked(), None)


async def take(request: web.Request) -> web.Response:
    """A tap, a text or a command. A repeat of the same number in the same tab moves nothing."""
    session = await signed_in(request)
    said = await _json(request)
    return await _turn(request, session, _what(said), _source(said))


async def _turn(
    request: web.Request, session: WebSession, what: Tapped | Nudged | Typed | Commanded | Looked, source: str | None
) -> web.Response:
    ports = request.app[PORTS]
    screen = await ports.talk.handle(Arrival(session.person, "web", what, ports.clock(), source))
    drawn = request.app[drawings.DRAWINGS].shown(session.person, screen.drawing)
    beside = {"drawing": drawn, "reminders": await reminding.beside(request, session, screen)}
    shown = as_json(screen, request.app[CARDS]) | beside
    response = web.json_response(shown)
    keep(request, response, session)
    return response


def as_json(screen: Screen, cards: Cards) -> dict[str, Any]:
    """The screen; its card and sheets by address, its link as a QR code: a path, so that the link is in no address."""
    return asdict(screen) | {
        "picture": cards.shown(screen.picture),
        "sheets": sheets.address(screen.sheets),
        "qr": qr(screen.link) if screen.link else None,
    }


def qr(link: str) -> dict[str, Any]:
    """The size of the code with its margin, and an SVG path of its dark squares."""
    rows = list(segno.make(link, error="m", micro=False).matrix_iter(border=4))
    dark = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, bit in enumerate(row) if bit)
    return {"size": len(rows), "path": "".join(dark)}


async def _json(request: web.Request) -> dict[str, Any]:
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        said = json.loads((await request.read()).decode())
        json.dumps(said, ensure_ascii=False).encode()  # half of a surrogate pair fails here, not in the store
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest from None
    if not isinstance(said, dict):
        raise web.HTTPBadRequest
    return said


def _source(said: dict[str, Any]) -> str:
    tab, number = said.get("tab"), said.get("n")
    if not (isinstance(tab, str) and TAB.fullmatch(tab)) or type(number) is not int:
        raise web.HTTPBadRequest
    if not 0 < number < MOST_NUMBERS:
        raise web.HTTPBadRequest
    return f"web:{tab}:{number}"


def _what(said: dict[str, Any]) -> Tapped | Nudged | Typed | Commanded:
    """Exactly one of tap, text and command."""
    given = [key for key in ("tap", "text", "command") if said.get(key) is not None]
    if len(given) != 1 or not isinstance(said[given[0]], str):
        raise web.HTTPBadRequest
    value: str = said[given[0]]
    if given == ["text"]:
        return _text(value, said.get("screen"))
    if len(value) > LONGEST_NAME:
        raise web.HTTPBadRequest
    return _tap(value) if given == ["tap"] else _command(f"/{value}")


def _tap(button: str) -> Tapped | Nudged:
    """A button of the screen, or of a reminder beside it."""
    nudge = read_nudge(button)
    return Nudged(*nudge) if nudge else Tapped(button)


def _text(text: str, screen: object) -> Typed | Commanded:
    """A text that begins with a slash and a word is a command."""
    if screen is not None and not (isinstance(screen, str) and len(screen) <= LONGEST_NAME):
        raise web.HTTPBadRequest
    return _command(text) if COMMAND.fullmatch(text) else Typed(text, screen)


def _command(text: str) -> Commanded:
    found = COMMAND.fullmatch(text)
    if not found:
        raise web.HTTPBadRequest
    return Commanded(found[1], (found[2] or "").strip())
