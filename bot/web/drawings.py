"""Pictures of numbers, for the one person they were made for, as long as the page may still show them."""

import asyncio
import secrets
from typing import Any
from uuid import UUID

from aiohttp import web

from bot.papers.press import Press
from bot.screens.screen import Drawing
from bot.web.sessions import signed_in

MOST = 256
"""How many are known at once; an older one is gone, and the words beneath it stay."""


class Drawings:
    """Which drawing a name stands for, and who may see it."""

    def __init__(self) -> None:
        self._press = Press()
        self._named: dict[str, tuple[UUID, Drawing]] = {}

    def shown(self, person: UUID, drawing: Drawing | None) -> dict[str, Any] | None:
        """The drawing as the page needs it: where it is, and what it says. Of each person only the newest is known."""
        self._named = {name: known for name, known in self._named.items() if known[0] != person or known[1] == drawing}
        if drawing is None:
            return None
        name = self._name(person, drawing)
        return {"url": f"/drawing/{name}.png", "alt": drawing.alt}

    def _name(self, person: UUID, drawing: Drawing) -> str:
        for name, known in self._named.items():
            if known == (person, drawing):
                return name
        name = secrets.token_urlsafe(12)
        self._named[name] = (person, drawing)
        if len(self._named) > MOST:
            del self._named[next(iter(self._named))]
        return name

    async def find(self, person: UUID, name: str) -> bytes | None:
        """The picture; None if the name stands for nothing, or for somebody else's."""
        owner, drawing = self._named.get(name, (None, None))
        if drawing is None or owner != person:
            return None
        return await asyncio.to_thread(self._press.drawing, drawing)


DRAWINGS = web.AppKey("DRAWINGS", Drawings)


async def show_drawing(request: web.Request) -> web.Response:
    """One picture, kept by no browser."""
    session = await signed_in(request)
    found = await request.app[DRAWINGS].find(session.person, request.match_info["name"])
    if found is None:
        raise web.HTTPNotFound
    return web.Response(body=found, content_type="image/png")
