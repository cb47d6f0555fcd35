"""Making room for cards: nothing else in sight beside them, and when they go, they go at once."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from aiogram import Bot
from aiogram.methods import EditMessageMedia, EditMessageText, TelegramMethod
from aiogram.types import BufferedInputFile, InputMediaPhoto

from bot.screens.tokens import read_token
from bot.telegram.chat import Chat, Wanted
from bot.telegram.errands import Errands
from bot.telegram.register import CHANNEL
from bot.telegram.sweeping import ALLOWED, Sweeping
from bot.telegram.wire import call
from storage.store import Store

EMPTY = Path(__file__).parent / "empty.png"
"""A small white picture."""
NOTHING = "·"
"""What is left of a text that cannot be deleted."""


class Clearing:
    """Empties a chat before the first card of a session, and when a card gives way to words."""

    def __init__(
        self, bot: Bot, store: Store, sweeping: Sweeping, errands: Errands, clock: Callable[[], datetime]
    ) -> None:
        self._bot = bot
        self._store, self._clock = store, clock
        self._sweeping = sweeping
        self._errands = errands

    async def make_room(self, chat: Chat, wanted: Wanted) -> None:
        """What may not stand beside this screen goes first."""
        if chat.kept.picture and wanted.sheet.picture is None:
            await self.empty(chat)
        elif wanted.clears and not wanted.cleared and not _goes_on(chat, wanted):
            await self._put_away(chat)
            await self.empty(chat, patient=True)
        wanted.cleared = True

    async def empty(self, chat: Chat, *, patient: bool = False) -> None:
        """Everything goes, the living message too. What cannot go turns blank, and stays on the list.

        `patient` tries several times before going on; otherwise that is done beside what comes next.
        """
        living, was_picture = chat.kept.message, chat.kept.picture
        chat.keep(message=None, picture=False)
        chat.sheet, chat.above = None, ()
        async with chat.sweeping:
            left = await self._sweeping.empty(chat, living, patient=patient)
        if living in left:
            await call(self._bot, _blank(chat.id, living, picture=was_picture))
        if left and not patient:
            self._errands.begin(self._again(chat, living))

    async def _put_away(self, chat: Chat) -> None:
        """A reminder names a code, so it stands beside no card; it comes again when the cards are gone."""
        standing = await self._store.reminders.standing(chat.kept.person)
        there = {one.message: one for one in standing if one.channel == CHANNEL and one.message is not None}
        if not there:
            return
        now, chats, reminders = self._clock(), self._store.chats, self._store.reminders
        for message, one in there.items():
            if one.sent and now - one.sent >= ALLOWED:
                await call(self._bot, _blank(chat.id, message, picture=False))
        listed = (chats.list_statement(chat.kept.account, message, one.sent or now) for message, one in there.items())
        ids = [one.id for one in standing if one.message in there]
        await reminders.do(*listed, reminders.recall_statement(ids, now))

    async def _again(self, chat: Chat, living: int | None) -> None:
        async with chat.sweeping:
            await self._sweeping.empty(chat, living, patient=True, spared=chat.kept.message)


def _goes_on(chat: Chat, wanted: Wanted) -> bool:
    """Was the same session shown here last?"""
    last, this = read_token(chat.kept.shown), read_token(wanted.token)
    return last is not None and this is not None and last.conversation == this.conversation


def _blank(chat: int, message: int, *, picture: bool) -> TelegramMethod[Any]:
    """Nothing to see, and nothing to tap."""
    if not picture:
        return EditMessageText(chat_id=chat, message_id=message, text=NOTHING)
    media = InputMediaPhoto(media=BufferedInputFile(EMPTY.read_bytes(), "card.png"))
    return EditMessageMedia(chat_id=chat, message_id=message, media=media)
