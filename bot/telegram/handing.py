"""Handing over the deck to print, as a file."""

import asyncio
from collections.abc import Callable

import structlog
from aiogram import Bot
from aiogram.methods import SendChatAction, SendDocument, SendMessage
from aiogram.types import BufferedInputFile

from bot.logs import place_of
from bot.papers.press import Press
from bot.screens.screen import Sheets
from bot.telegram.chat import Chat
from bot.telegram.floods import Floods
from bot.telegram.wire import Ending, Rest, backoff, call
from cards.deck import DECK
from locales.localizer import localizer

log = structlog.get_logger()
TRIES = 5
PATIENCE = 120
"""Seconds that the way of a file may take."""


class Handing:
    """Makes the sheets, one deck at a time, and sends them. They may be saved and passed on: nothing is in them."""

    def __init__(self, bot: Bot, floods: Floods, rest: Rest, printed: Callable[[Sheets], bytes] | None = None) -> None:
        self._bot = bot
        self._floods = floods
        self._rest = rest
        self._printed = printed or _printed
        self._press = asyncio.Lock()

    async def over(self, chat: Chat, deck: Sheets, language: str) -> None:
        """A file that cannot be made or brought is said to be missing."""
        await call(self._bot, SendChatAction(chat_id=chat.id, action="upload_document"))
        try:
            async with self._press:
                made = await asyncio.to_thread(self._printed, deck)
        except Exception as error:
            log.error("sheets_not_made", error=type(error).__name__, place=place_of(error))
            made = b""
        if not made or not await self._sent(chat, BufferedInputFile(made, deck.name)):
            missing = localizer(language).say("telegram-no-file")
            await call(self._bot, SendMessage(chat_id=chat.id, text=missing))

    async def _sent(self, chat: Chat, file: BufferedInputFile) -> bool:
        for failures in range(1, TRIES + 1):
            await self._floods.wait(chat.id, asked=True)
            reply = await call(self._bot, SendDocument(chat_id=chat.id, document=file), PATIENCE)
            match reply.state:
                case Ending.DONE | Ending.BLOCKED:
                    return True
                case Ending.FLOODED:
                    self._floods.noticed(chat.id, reply.wait)
                case Ending.UNSURE:
                    await self._rest(backoff(failures))
                case _:
                    log.error("sheets_refused", state=str(reply.state))
                    return False
        return False


def _printed(deck: Sheets) -> bytes:
    return Press().sheets(
        deck.language,
        paper=deck.paper,
        layout=deck.layout,
        address=deck.address,
        cards=DECK.values(),
        back=deck.back,
    )
