"""Pictures of cards: named in the screens, given to whoever is signed in, made when somebody asks for one."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from aiohttp import web

from bot.papers.press import Face
from bot.papers.rack import Rack, face_of
from bot.screens.screen import Picture
from bot.web.sessions import signed_in
from cards.deck import DECK

MOST = 1024
"""How many names are known at once; a picture that lies in its folder is found without."""
FOR_A_YEAR = {"Cache-Control": "private, max-age=31536000, immutable"}


class Cards:
    """The rack, and which side of which card a name stands for. Without a rack there are no pictures, only words."""

    def __init__(self, rack: Rack | None = None) -> None:
        self._rack = rack
        self._named: dict[str, Face] = {}

    def shown(self, picture: Picture | None) -> dict[str, Any] | None:
        """The picture as the page needs it: where it and its other side are, what it shows, what it says.

        `told` is how many lines of the screen's body stand on the card itself. They are all that a back has to say.
        """
        if self._rack is None or picture is None:
            return None
        front = picture.side == "front"
        return {
            "url": self._address(self._rack, picture),
            "over": self._address(self._rack, replace(picture, side="back" if front else "front")),
            "alt": picture.alt if front else "",
            "side": picture.side,
            "card": picture.card,
            "language": picture.language,
            "told": 2 if front and DECK[picture.card].warning else 1,
        }

    async def find(self, name: str) -> Path | None:
        """The picture of this name, made now if need be; None if the name stands for nothing."""
        if self._rack is None:
            return None
        if face := self._named.get(name):
            return await self._rack.picture(face)
        return self._rack.lying(name)

    def _address(self, rack: Rack, picture: Picture) -> str:
        face = face_of(picture)
        name = rack.name(face)
        self._know(name, face)
        return f"/card/{name}"

    def _know(self, name: str, face: Face) -> None:
        self._named.pop(name, None)
        self._named[name] = face
        if len(self._named) > MOST:
            del self._named[next(iter(self._named))]


CARDS = web.AppKey("CARDS", Cards)


async def show_card(request: web.Request) -> web.Response:
    """One picture. Its name changes with its content, so the browser may keep it."""
    await signed_in(request)
    file = await request.app[CARDS].find(request.match_info["name"])
    if file is None:
        raise web.HTTPNotFound
    return web.Response(body=await asyncio.to_thread(file.read_bytes), content_type="image/png", headers=FOR_A_YEAR)
