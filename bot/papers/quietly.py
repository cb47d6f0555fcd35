"""All pictures ahead of time, beside a running house: nobody waits for it, and nobody is disturbed by it."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from bot.papers.rack import Rack, all_faces

log = structlog.get_logger()
AT_FIRST = 5.0
"""Seconds after the start in which everything else goes first."""


async def draw_quietly(folder: Path, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
    """Make what is missing, then remove what is out of date; with a press of its own, so that people's come first."""
    await pause(AT_FIRST)
    rack, faces = Rack(folder), all_faces()
    try:
        missing = await asyncio.to_thread(lambda: sum(rack.ready(face) is None for face in faces))
        if missing:
            log.info("cards_begin", missing=missing)
        made = await rack.fill(faces, pause)
        removed = await asyncio.to_thread(rack.tidy)
        if made or removed:
            log.info("cards_ready", made=made, removed=removed)
    except OSError as error:
        log.error("cards_failed", error=type(error).__name__)
