"""Bringing the newest screen to a chat: one living message, edited by a tap, followed by a new one after a text."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import DeleteMessages, EditMessageReplyMarkup, EditMessageText, SendMessage, TelegramMethod
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.screen import Screen
from bot.telegram.chat import Chat, Wanted
from bot.telegram.errands import Errands
from bot.telegram.floods import Floods
from bot.telegram.keyboard import Row
from bot.telegram.wire import Reply, Rest, State, backoff, call
from storage.chats import Chats

log = structlog.get_logger()
FRESH = timedelta(hours=12)
"""An older living message takes up no content any more: the bot could not delete it when the talk is over."""
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


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
        over: Callable[[Chat], None],
    ) -> None:
        self._bot = bot
        self._chats = chats
        self._floods = floods
        self._clock = clock
        self._rest = rest
        self._errands = errands
        self._over = over
        self.unnoted: set[Chat] = set()

    def want(self, chat: Chat, screen: Screen, *, asked: bool = True) -> Wanted:
        """Show this as soon as the chat takes it. What nobody asked for waits its turn and makes no sound."""
        wanted = chat.want(screen, self._clock(), asked=asked)
        if chat.bringing is None or chat.bringing.done():
            chat.bringing = self._errands.begin(self._bring(chat))
        return wanted

    def adopt(self, chat: Chat, message: int, *, current: bool) -> None:
        """A button was pressed that does not stand on the living message.

        If it belongs to the current screen, its message is the living one from here on: after a crash a screen may
        stand twice. Otherwise it loses its buttons.
        """
        old = chat.kept.message if current else message
        if current:
            chat.keep(message=message)
            chat.sheet = None
        if old is not None:
            self._errands.begin(self._retire(chat, old, ()))

    async def note(self) -> None:
        """Tell the store what stands in the chats now."""
        chats, self.unnoted = self.unnoted, set()
        if chats:
            await self._chats.do(*(self._chats.save_statement(chat.kept) for chat in chats))

    async def _bring(self, chat: Chat) -> None:
        failures = 0
        while (wanted := chat.wanted) is not None:
            await self._floods.wait(chat.id, asked=wanted.asked)
            if chat.wanted is not wanted:
                continue
            reply = await self._show(chat, wanted)
            failures = failures + 1 if reply.state is State.UNSURE else 0
            await self._after(chat, wanted, reply, failures)

    async def _after(self, chat: Chat, wanted: Wanted, reply: Reply, failures: int) -> None:
        match reply.state:
            case State.DONE | State.UNCHANGED:
                await self._shown(chat, wanted, reply)
            case State.FLOODED:
                self._floods.noticed(chat.id, reply.wait)
            case State.UNSURE:
                await self._rest(backoff(failures))
            case State.BLOCKED:
                await self.lost(chat)
            case _ if chat.kept.message is not None:
                chat.keep(message=None)
            case _:
                log.error("telegram_screen_refused", state=str(reply.state))
                chat.drop()

    # What stands there

    async def _show(self, chat: Chat, wanted: Wanted) -> Reply:
        if not self._can_edit(chat, wanted):
            return await self._send(chat, wanted)
        if chat.sheet == wanted.sheet:
            return Reply(State.UNCHANGED)
        return await call(
            self._bot,
            EditMessageText(
                chat_id=chat.id,
                message_id=chat.kept.message,
                text=wanted.sheet.texts[-1],
                parse_mode="HTML",
                reply_markup=markup(wanted.sheet.rows),
                link_preview_options=NO_PREVIEW,
            ),
        )

    def _can_edit(self, chat: Chat, wanted: Wanted) -> bool:
        kept, above = chat.kept, wanted.sheet.texts[:-1]
        if kept.message is None or kept.picture or chat.is_below or wanted.sent:
            return False
        if above and (chat.sheet is None or chat.sheet.texts[:-1] != above):
            return False
        return not wanted.private or (kept.sent_at is not None and self._clock() - kept.sent_at < FRESH)

    async def _send(self, chat: Chat, wanted: Wanted) -> Reply:
        """Send what is not there yet, the part with the keyboard last."""
        reply = Reply(State.UNSURE)
        for number, text in enumerate(wanted.sheet.texts[len(wanted.sent) :], start=len(wanted.sent) + 1):
            last = number == len(wanted.sheet.texts)
            reply = await call(self._bot, self._message(chat, text, wanted.sheet.rows if last else (), wanted.asked))
            if not reply.is_done:
                return reply
            wanted.sent.append(int(reply.result["message_id"]))
        return reply

    def _message(self, chat: Chat, text: str, rows: tuple[Row, ...], asked: bool) -> TelegramMethod[Any]:
        return SendMessage(
            chat_id=chat.id,
            text=text,
            parse_mode="HTML",
            reply_markup=markup(rows) if rows else None,
            protect_content=True,
            disable_notification=not asked,
            link_preview_options=NO_PREVIEW,
        )

    async def _shown(self, chat: Chat, wanted: Wanted, reply: Reply) -> None:
        before, above = chat.kept.message, chat.above
        at = _date(reply) or wanted.since
        if chat.sheet != wanted.sheet:
            chat.seen.append((at, wanted.token))
        if wanted.sent:
            chat.keep(message=wanted.sent[-1], sent_at=at, picture=False)
            chat.above = tuple(wanted.sent[:-1])
        elif not wanted.sheet.texts[:-1]:
            chat.above = ()
        chat.sheet, was_private = wanted.sheet, chat.private
        chat.private = chat.private or wanted.private
        chat.keep(settled=wanted.number, shown=wanted.token, shown_at=at)
        if chat.wanted is wanted:
            chat.wanted = None
        wanted.over.set()
        self.unnoted.add(chat)
        if wanted.sent:
            await self._list(chat, wanted, at)
        if was_private and not wanted.private:
            self._over(chat)
        elif before and wanted.sent:
            self._errands.begin(self._retire(chat, before, above))

    async def _list(self, chat: Chat, wanted: Wanted, at: datetime) -> None:
        """What was sent is to be taken out again one day."""
        self.unnoted.discard(chat)
        account = chat.kept.account
        listed = (self._chats.list_statement(account, one, at) for one in wanted.sent)
        await self._chats.do(self._chats.save_statement(chat.kept), *listed)

    async def _retire(self, chat: Chat, before: int, above: tuple[int, ...]) -> None:
        """An earlier screen loses its buttons; one of several messages goes whole, since it stands below anew."""
        method: TelegramMethod[Any] = EditMessageReplyMarkup(chat_id=chat.id, message_id=before)
        if above or chat.newest < before:
            method = DeleteMessages(chat_id=chat.id, message_ids=[*above, before])
        reply = await call(self._bot, method)
        if reply.state is State.FLOODED:
            self._floods.noticed(chat.id, reply.wait)
            await self._floods.wait(chat.id, asked=True)
            await call(self._bot, method)

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


def markup(rows: tuple[Row, ...]) -> InlineKeyboardMarkup:
    """The rows as Telegram takes them."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=one.label, callback_data=one.data, url=one.url) for one in row] for row in rows
        ]
    )
