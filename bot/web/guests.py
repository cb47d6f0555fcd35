"""The table on the person's own phone: a page behind a one-time link that shows what lies open, and nothing after."""

import asyncio
import json
from contextlib import suppress

from aiohttp import web

from bot.rooms.cards.guests import GuestView
from bot.web.cards import CARDS
from bot.web.entry import LIMITS, form_of, text_of
from bot.web.origin import ORIGIN, client_address
from bot.web.pages import page, preferred
from bot.web.ports import PORTS, Onlookers
from bot.web.pulses import LINES, beats
from storage.guests import Seat

BEAT = 0.4
"""Seconds. The page goes blank after one second without a beat, so this is also how soon it hears of another server."""
STREAMS = 4
"""So many open lines a table may have."""
PLACE = "/t"
GUESTS = web.AppKey("GUESTS", Onlookers)


def routes() -> list[web.RouteDef]:
    """Everything below one short address that says nothing."""
    return [
        web.get(PLACE, show_table),
        web.post(PLACE, open_table),
        web.get(f"{PLACE}/now", show_now),
        web.get(f"{PLACE}/beats", show_beats, allow_head=False),
        web.get(f"{PLACE}/card/{{name}}", show_card),
        web.post(f"{PLACE}/close", close),
        web.get(f"{PLACE}/{{language}}", show_door),
    ]


async def show_door(request: web.Request) -> web.Response:
    """What this page is, before it opens; the code stands behind the #, and asking uses nothing up."""
    return page(request, "guest", language=_language(request, request.match_info["language"]), problem="")


async def open_table(request: web.Request) -> web.Response:
    """Use the code up; the cookie lives as long as the browser is open."""
    ports, address = request.app[PORTS], client_address(request)
    if request.app[LIMITS].are_reached(address, ports.clock()):
        return _refused(request, "web-door-too-often", 429)
    token = await request.app[GUESTS].open(text_of(await form_of(request), "t"))
    if token is None:
        request.app[LIMITS].note_wrong(address, ports.clock())
        return _refused(request, "web-guest-wrong", 403)
    response = web.Response(status=303, headers={"Location": PLACE})
    response.set_cookie(
        _cookie(request), token, path=PLACE, httponly=True, samesite="Strict", secure=_is_secure(request)
    )
    return response


async def show_table(request: web.Request) -> web.Response:
    """The page itself, without what lies there: that is asked for, and so never in a copy of the page."""
    seen = await _seen(request)
    response = page(request, "table", language=_language(request, seen.language if seen else "en"))
    return response if seen else _without_cookie(request, response)


async def show_now(request: web.Request) -> web.Response:
    """What lies open now, in the cards' language; 410 once it is over."""
    seen = await _seen(request)
    if seen is None:
        return _without_cookie(request, web.Response(status=410))
    return web.json_response({"number": seen.number, "language": seen.language, "card": _card(request, seen)})


async def show_card(request: web.Request) -> web.Response:
    """The picture that lies open now; no other can be asked for."""
    seen = await _seen(request)
    card = _card(request, seen) if seen else None
    name = request.match_info["name"]
    file = await request.app[CARDS].find(name) if card and card["url"] == f"{PLACE}/card/{name}" else None
    if file is None:
        raise web.HTTPNotFound
    return web.Response(body=await asyncio.to_thread(file.read_bytes), content_type="image/png")


async def show_beats(request: web.Request) -> web.StreamResponse:
    """The number of the turn that lies there, at each move and more than twice a second; "over" is the last word."""
    seat, lines = await request.app[GUESTS].seat(_token(request)), request.app[LINES]
    if seat and lines.open[seat.conversation] >= STREAMS:
        raise web.HTTPTooManyRequests
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
    await response.prepare(request)
    if seat is None:
        await response.write(_beat(None))
        return response
    lines.open[seat.conversation] += 1
    try:
        await _stream(request, response, seat)
    finally:
        lines.open[seat.conversation] -= 1
    return response


async def close(request: web.Request) -> web.Response:
    """The guest has seen enough; this page opens nothing any more."""
    await request.app[GUESTS].leave(_token(request))
    return _without_cookie(request, web.Response(status=204))


async def _stream(request: web.Request, response: web.StreamResponse, seat: Seat) -> None:
    async with request.app[PORTS].talk.watch(seat.person) as pulses:
        with suppress(ConnectionResetError):
            await response.write(b"retry: 500\n\n" + _beat(seat))
            async for _ in beats(request.app[LINES].closing, pulses, BEAT):
                now = await request.app[GUESTS].seat(_token(request))
                await response.write(_beat(now))
                if now is None:
                    return


def _beat(seat: Seat | None) -> bytes:
    return f"event: beat\ndata: {json.dumps(seat.number)}\n\n".encode() if seat else b"event: over\ndata:\n\n"


def _card(request: web.Request, seen: GuestView) -> dict[str, str] | None:
    """The card in words, and where its picture is, if there is one."""
    if seen.picture is None:
        return None
    shown = request.app[CARDS].shown(seen.picture)
    url = PLACE + shown["url"] if shown else ""
    kept = {"title": seen.title, "text": seen.text, "alt": seen.picture.alt, "side": seen.picture.side}
    return {**kept, "card": seen.picture.card, "url": url}


async def _seen(request: web.Request) -> GuestView | None:
    return await request.app[GUESTS].see(_token(request))


def _refused(request: web.Request, word: str, status: int) -> web.Response:
    language = _language(request, "en")
    said = request.app[PORTS].words[language].say(word)
    return page(request, "guest", status=status, language=language, problem=said)


def _language(request: web.Request, cards: str) -> str:
    """The browser's language if it is one of ours, else the cards'."""
    return preferred(request.headers.get("Accept-Language", ""), request.app[PORTS].words, cards)


def _cookie(request: web.Request) -> str:
    """A name that the browser holds to https; `__Host-` would not allow a path."""
    return "__Secure-wt" if _is_secure(request) else "wt"


def _is_secure(request: web.Request) -> bool:
    return request.app[ORIGIN].is_secure(request)


def _token(request: web.Request) -> str:
    return request.cookies.get(_cookie(request), "")


def _without_cookie(request: web.Request, response: web.Response) -> web.Response:
    response.del_cookie(_cookie(request), path=PLACE, httponly=True, samesite="Strict", secure=_is_secure(request))
    return response
