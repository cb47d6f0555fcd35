"""Server-sent events: a pulse whenever the screen may have changed elsewhere, never what is on it."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress
from uuid import UUID

from aiohttp import web

from bot.web.ports import PORTS
from bot.web.sessions import session_of, signed_in

HEARTBEAT = 20.0
"""Seconds; keeps proxies from closing the line, and shows soon that a session has ended."""
STREAMS = 20
"""So many open lines a person may have."""


class Lines:
    """The open event streams."""

    def __init__(self) -> None:
        self.closing = asyncio.Event()
        self.open: Counter[UUID] = Counter()


LINES = web.AppKey("LINES", Lines)


async def close_lines(app: web.Application) -> None:
    """At the end of the day no stream holds up the way out."""
    app[LINES].closing.set()


async def show_pulses(request: web.Request) -> web.StreamResponse:
    """The stream of one tab; it ends with the session."""
    session, lines = await signed_in(request), request.app[LINES]
    if lines.open[session.person] >= STREAMS:
        raise web.HTTPTooManyRequests
    lines.open[session.person] += 1
    try:
        return await _stream(request, session.person)
    finally:
        lines.open[session.person] -= 1


async def _stream(request: web.Request, person: UUID) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
    async with request.app[PORTS].talk.watch(person) as pulses:
        await response.prepare(request)
        await response.write(b"retry: 2000\n\n")
        with suppress(ConnectionResetError):
            async for has_moved in beats(request.app[LINES].closing, pulses, HEARTBEAT):
                if await session_of(request) is None:
                    break
                await response.write(b"event: changed\ndata:\n\n" if has_moved else b": still here\n\n")
    return response


async def beats(closing: asyncio.Event, pulses: AsyncIterator[None], patience: float) -> AsyncIterator[bool]:
    """True for a pulse as it comes, False when none came for a while, nothing more once we are closing."""
    end = asyncio.ensure_future(closing.wait())
    pulse = asyncio.ensure_future(anext(pulses, StopAsyncIteration))
    try:
        while True:
            await asyncio.wait((end, pulse), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            if end.done():
                return
            if not pulse.done():
                yield False
                continue
            if pulse.result() is StopAsyncIteration:
                return
            yield True
            pulse = asyncio.ensure_future(anext(pulses, StopAsyncIteration))
    finally:
        end.cancel()
        pulse.cancel()
