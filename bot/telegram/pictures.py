"""Pictures on their way to Telegram: each is made once and brought once, then sent by the id it has there."""

import asyncio
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from weakref import WeakValueDictionary

import segno
import structlog
from aiogram import Bot
from aiogram.methods import SendChatAction, TelegramMethod
from aiogram.types import BufferedInputFile, FSInputFile

from bot.logs import place_of
from bot.papers.press import Face, Press
from bot.papers.rack import face_of
from bot.screens.screen import Drawing, Picture
from bot.telegram.layout import Code
from bot.telegram.methods import Photo
from bot.telegram.patience import Patience, in_time
from bot.telegram.wire import Ending, Reply, call
from storage.pictures import Pictures as Known

log = structlog.get_logger()
SLOW = 1.0
"""Seconds after which the person sees that a picture is coming."""
CALLED = "card.png"
"""What a picture's file is called on its way."""
SIDE = 900
"""So many dots a code is wide at least, so that Telegram does not blur it."""
Around = Callable[[Photo], TelegramMethod[Any]]
"""The call around a picture."""


class Shelf(Protocol):
    """Where pictures of cards lie, or are made."""

    def name(self, face: Face) -> str:
        """The picture's name."""
        ...

    async def picture(self, face: Face) -> Path:
        """The picture's file."""
        ...


class Pictures:
    """What this bot has brought to Telegram, and what it has not."""

    def __init__(self, bot: Bot, known: Known, shelf: Shelf, patience: Patience) -> None:
        self._bot = bot
        self._known = known
        self._shelf = shelf
        self._patience = patience
        self._press = Press()
        self._ids: dict[str, str] = {}
        self._bringing: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def prepare(self, chat: int, picture: Picture | Code | Drawing) -> None:
        """Return when it can be sent, or cannot be made; while that takes long, the person sees it."""
        if isinstance(picture, Code | Drawing) or await self._id(self._shelf.name(face_of(picture))):
            return
        making = asyncio.ensure_future(self._made(face_of(picture)))
        try:
            if not await in_time(making, self._patience(SLOW)):
                await call(self._bot, SendChatAction(chat_id=chat, action="upload_photo"))
            await making
        finally:
            making.cancel()

    async def bring(self, picture: Picture | Code | Drawing, around: Around) -> Reply:
        """Make the call, with the id or with the picture itself; NO_FILE when Telegram takes neither."""
        if isinstance(picture, Code):
            return await call(self._bot, around(BufferedInputFile(scannable(picture.link), CALLED)))
        if isinstance(picture, Drawing):
            return await self._drawn(picture, around)
        face = face_of(picture)
        name = self._shelf.name(face)
        if (reply := await self._by_id(name, around)) is not None:
            return reply
        async with self._bringing.setdefault(name, asyncio.Lock()):
            reply = await self._by_id(name, around)  # somebody else may have brought it while we waited
            return reply or await self._itself(name, face, around)

    async def _drawn(self, drawing: Drawing, around: Around) -> Reply:
        """Made now, and remembered nowhere: its numbers are others tomorrow."""
        try:
            png = await asyncio.to_thread(self._press.drawing, drawing)
        except Exception as error:
            log.error("drawing_not_made", error=type(error).__name__, place=place_of(error))
            return Reply(Ending.NO_FILE)
        return await call(self._bot, around(BufferedInputFile(png, CALLED)))

    async def _by_id(self, name: str, around: Around) -> Reply | None:
        id = await self._id(name)
        if id is None:
            return None
        reply = await call(self._bot, around(id))
        if reply.state is not Ending.NO_FILE:
            return reply
        if self._ids.get(name) == id:
            del self._ids[name]
        await self._known.forget(self._bot.id, name, id)
        return None

    async def _itself(self, name: str, face: Face, around: Around) -> Reply:
        file = await self._made(face)
        if file is None:
            return Reply(Ending.NO_FILE)
        reply = await call(self._bot, around(FSInputFile(file, CALLED)))
        if reply.state is Ending.DONE and (id := _largest(reply.result)):
            self._ids[name] = id
            await self._known.keep(self._bot.id, name, id)
        return reply

    async def _id(self, name: str) -> str | None:
        if name not in self._ids and (found := await self._known.find(self._bot.id, name)):
            self._ids[name] = found
        return self._ids.get(name)

    async def _made(self, face: Face) -> Path | None:
        """None where it cannot be made: the words are shown then."""
        try:
            return await self._shelf.picture(face)
        except Exception as error:
            log.error("picture_not_made", error=type(error).__name__, place=place_of(error))
            return None


def _largest(told: Any) -> str | None:
    """The id of a message's picture; of its sizes the largest is the one that was sent."""
    sizes = told.get("photo") if isinstance(told, dict) else None
    return str(max(sizes, key=lambda one: int(one["width"]))["file_id"]) if sizes else None


def scannable(link: str) -> bytes:
    """An address as a picture to scan, as a PNG."""
    code, png = segno.make(link, error="m", micro=False), io.BytesIO()
    code.save(png, kind="png", scale=-(-SIDE // code.symbol_size(border=4)[0]), border=4)
    return png.getvalue()
