"""Bringing the newest screen to a chat: one living message, edited by a tap, followed by a new one after a text.

A picture with its caption is such a message too. Words and pictures do not turn into each other: one goes, and the
other is sent.
"""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import DeleteMessages, EditMessageReplyMarkup, TelegramMethod

from bot.screens.screen import Screen
from bot.telegram import methods
from bot.telegram.chat import Chat, Wanted
from bot.telegram.clearing import Clearing
from bot.telegram.errands import Errands
from bot.telegram.floods import Floods
from bot.telegram.handing import Handing
from bot.telegram.pictures import Pictures
from bot.telegram.wire import Ending, Reply, Rest, backoff, call
from storage.chats import Chats

log = structlog.get_logger()
FRESH = timedelta(hours=12)
"""An older living message takes up no content any more: the bot could not delete it when the talk is over."""
PICTURE_TRIES = 3
"""After so many attempts that may have failed the words are shown without their picture."""


class Showing:
    """Shows in each chat the newest screen it is owed, and only that, until it stands there."""

    def __init__(
        self,
        bot: Bot,
        chats: Chats,
        floods: Floods,
        clock: Callable[[], datetime],
        rest: Rest,
        errands: Errands,
        pictures: Pictures,
        clearing: Clearing,
        handing: Handing,
        over: Callable[[Chat], None],
        dealt: Callable[[Chat], None],
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._floods = floods
        self._clock = clock
        self._rest = rest
        self._errands = errands
        self._pictures = pictures
        self._clearing = clearing
        self._handing = handing
        self._over = over
        self._dealt = dealt
        self.unnoted: set[Chat] = set()

    def want(self, chat: Chat, screen: Screen, *, asked: bool = True) -> Wanted:
        """Show this as soon as the chat takes it. What nobody asked for waits its turn and makes no sound."""
        wanted = chat.want(screen, self._clock(), asked=asked)
        if chat.bringing is None or chat.bringing.done():
            chat.bringing = self._errands.begin(self._bring(chat))
        return wanted

    def adopt(self, chat: Chat, message: int, *, current: bool, picture: bool) -> None:
        """A button was pressed that does not stand on the living message.

        If it belongs to the current screen, its message is the living one from here on: after a crash a screen may
        stand twice. Otherwise it loses its buttons.
        """
        old = chat.kept.message if current else message
        was_picture = chat.kept.picture if current else picture
        if current:
            chat.keep(message=message, picture=picture)
            chat.sheet = None
        if old is not None:
            self._errands.begin(self._retire(chat, old, (), whole=was_picture))

    async def note(self) -> None:
        """Tell the store what stands in the chats now."""
        chats, self.unnoted = self.unnoted, set()
        if chats:
            await self._chats.do(*(self._chats.save_statement(chat.kept) for chat in chats))

    async def _bring(self, chat: Chat) -> None:
        failures = 0
        while (wanted := chat.wanted) is not None:
            await self._floods.wait(chat.id, asked=wanted.asked)
            await self._prepared(chat, wanted)
            if chat.wanted is not wanted:
                continue
            reply = await self._show(chat, wanted)
            failures = failures + 1 if reply.state is Ending.UNSURE else 0
            await self._after(chat, wanted, reply, failures)

    async def _prepared(self, chat: Chat, wanted: Wanted) -> None:
        """A picture may take a while to be made; whatever is wanted instead by then does not wait for it."""
        if wanted.sheet.picture is None:
            return
        making = self._errands.begin(self._pictures.prepare(chat.id, wanted.sheet.picture))
        given_up = asyncio.ensure_future(wanted.over.wait())
        await asyncio.wait({making, given_up}, return_when=asyncio.FIRST_COMPLETED)
        making.cancel()  # the picture itself is made to its end; somebody may draw it yet
        given_up.cancel()

    async def _after(self, chat: Chat, wanted: Wanted, reply: Reply, failures: int) -> None:
        has_picture = wanted.sheet.picture is not None
        match reply.state:
            case Ending.DONE | Ending.UNCHANGED:
                await self._shown(chat, wanted, reply)
            case Ending.FLOODED:
                self._floods.noticed(chat.id, reply.wait)
            case Ending.UNSURE if has_picture and failures >= PICTURE_TRIES:
                self._without_picture(wanted, reply)
            case Ending.UNSURE:
                await self._rest(backoff(failures))
            case Ending.BLOCKED:
                await self.lost(chat)
            case Ending.NO_FILE if has_picture:
                self._without_picture(wanted, reply)
            case _ if chat.kept.message is not None:
                chat.keep(message=None)
            case _ if has_picture:
                self._without_picture(wanted, reply)
            case _:
                log.error("telegram_screen_refused", state=str(reply.state))
                chat.drop()

    def _without_picture(self, wanted: Wanted, reply: Reply) -> None:
        log.error("telegram_picture_refused", state=str(reply.state))
        wanted.sheet = wanted.words

    # What stands there

    async def _show(self, chat: Chat, wanted: Wanted) -> Reply:
        await self._clearing.make_room(chat, wanted)
        message = chat.kept.message
        if message is None or not self._can_edit(chat, wanted):
            return await self._send(chat, wanted)
        if chat.sheet == wanted.sheet:
            return Reply(Ending.UNCHANGED)
        return await self._edit(chat, message, wanted)

    async def _edit(self, chat: Chat, message: int, wanted: Wanted) -> Reply:
        """One call: the picture with all beneath it, or only what is different beneath it, or the text."""
        sheet, before = wanted.sheet, chat.sheet
        if sheet.picture is None:
            return await call(self._bot, methods.other_text(chat.id, message, sheet))
        if before and before.picture == sheet.picture:
            return await call(self._bot, methods.same_photo(chat.id, message, before, sheet))
        return await self._pictures.bring(
            sheet.picture, lambda photo: methods.other_photo(chat.id, message, sheet, photo)
        )

    def _can_edit(self, chat: Chat, wanted: Wanted) -> bool:
        kept, above = chat.kept, wanted.sheet.texts[:-1]
        if kept.picture != (wanted.sheet.picture is not None) or chat.is_below or wanted.sent:
            return False
        if above and (chat.sheet is None or chat.sheet.texts[:-1] != above):
            return False
        return not wanted.private or (kept.sent_at is not None and self._clock() - kept.sent_at < FRESH)

    async def _send(self, chat: Chat, wanted: Wanted) -> Reply:
        """Send what is not there yet, the part with the keyboard last."""
        reply, sheet = Reply(Ending.UNSURE), wanted.sheet
        for number, text in enumerate(sheet.texts[len(wanted.sent) :], start=len(wanted.sent) + 1):
            if sheet.picture:
                reply = await self._pictures.bring(
                    sheet.picture, lambda photo: methods.photo(chat.id, sheet, photo, asked=wanted.asked)
                )
            else:
                rows = sheet.rows if number == len(sheet.texts) else ()
                reply = await call(self._bot, methods.text(chat.id, text, rows, asked=wanted.asked))
            if not reply.is_done:
                return reply
            wanted.sent.append(int(reply.result["message_id"]))
        return reply

    async def _shown(self, chat: Chat, wanted: Wanted, reply: Reply) -> None:
        before, above, was_picture = chat.kept.message, chat.above, chat.kept.picture
        at, is_new = _date(reply) or wanted.since, chat.sheet != wanted.sheet
        if is_new:
            chat.seen.append((at, wanted.token))
        if wanted.sent:
            chat.keep(message=wanted.sent[-1], sent_at=at, picture=wanted.sheet.picture is not None)
            chat.above = tuple(wanted.sent[:-1])
        elif not wanted.sheet.texts[:-1]:
            chat.above = ()
        is_over = (chat.private and not wanted.private) or (chat.dealing and not wanted.clears)
        chat.sheet, chat.confided, chat.dealing = wanted.sheet, wanted.private, wanted.clears
        chat.private = chat.private or wanted.private
        chat.keep(settled=wanted.number, shown=wanted.token, shown_at=at)
        if chat.wanted is wanted:
            chat.wanted = None
        wanted.over.set()
        self.unnoted.add(chat)
        if wanted.sent:
            await self._list(chat, wanted, at)
        if chat.dealing and chat.kept.picture:
            self._dealt(chat)
        if is_over:
            self._over(chat)
        elif before and wanted.sent:
            self._errands.begin(self._retire(chat, before, above, whole=was_picture or wanted.clears))
        if wanted.deck and is_new:
            self._errands.begin(self._handing.over(chat, wanted.deck, wanted.language))

    async def _list(self, chat: Chat, wanted: Wanted, at: datetime) -> None:
        """What was sent is to be taken out again one day."""
        self.unnoted.discard(chat)
        account = chat.kept.account
        listed = (self._chats.list_statement(account, one, at) for one in wanted.sent)
        await self._chats.do(self._chats.save_statement(chat.kept), *listed)

    async def _retire(self, chat: Chat, before: int, above: tuple[int, ...], *, whole: bool) -> None:
        """An earlier screen loses its buttons; one that stands below anew goes whole, and so do cards."""
        bare: TelegramMethod[Any] = EditMessageReplyMarkup(chat_id=chat.id, message_id=before)
        if not (whole or above or chat.newest < before):
            await self._surely(chat, bare)
            return
        gone = await self._surely(chat, DeleteMessages(chat_id=chat.id, message_ids=[*above, before]))
        if not gone.is_done:
            await self._surely(chat, bare)

    async def _surely(self, chat: Chat, method: TelegramMethod[Any]) -> Reply:
        """Once more after a flood."""
        reply = await call(self._bot, method)
        if reply.state is Ending.FLOODED:
            self._floods.noticed(chat.id, reply.wait)
            await self._floods.wait(chat.id, asked=True)
            reply = await call(self._bot, method)
        return reply

    async def lost(self, chat: Chat) -> None:
        """The person does not let us in: nothing is tried again until they write."""
        log.info("telegram_unreachable")
        chat.drop()
        chat.keep(unreachable=self._clock(), settled=chat.kept.arrivals)
        await self._chats.do(self._chats.save_statement(chat.kept))


def _date(reply: Reply) -> datetime | None:
    """When it appeared, by Telegram's clock, where it told."""
    told = reply.result if isinstance(reply.result, dict) else {}
    seconds = told.get("edit_date") or told.get("date")
    return datetime.fromtimestamp(seconds, UTC) if seconds else None
