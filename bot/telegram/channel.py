"""The channel as a whole: it starts, says whether it is well, and ends."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from aiogram import Bot
from aiogram.methods import GetMe, SendMessage

from bot.screens.scene import said_day
from bot.telegram.chat import Chat
from bot.telegram.clearing import Clearing
from bot.telegram.errands import Errands
from bot.telegram.floods import Floods
from bot.telegram.following import Following, Talk
from bot.telegram.handing import Handing
from bot.telegram.hook import Hook
from bot.telegram.inbox import Inbox, Tools
from bot.telegram.lobby import Doorkeeper, Lobby
from bot.telegram.patience import Patience
from bot.telegram.pictures import Pictures, Shelf
from bot.telegram.polling import Polling
from bot.telegram.presence import appear
from bot.telegram.register import CHANNEL, Register
from bot.telegram.reminding import Reminding
from bot.telegram.session import bot_for
from bot.telegram.showing import Showing
from bot.telegram.sweeping import DAY, EARLY, Sweeping
from bot.telegram.wire import Ending, Rest, backoff, call
from bot.turn.arrival import Arrival, Rested
from locales.localizer import localizer
from storage.chats import ListedMessage
from storage.store import Store

log = structlog.get_logger()
LATE = timedelta(minutes=5)
"""A screen owed for longer is shown without what was confided: nobody is waiting for it."""
NOTE_EVERY = 2.5
ROUND_EVERY = 300.0
HOOK_EVERY = 60.0
GRACE = 7.0
"""Seconds, and shorter than what a supervisor waits, for what is under way at the end."""


@dataclass(frozen=True)
class Line:
    """How the bot is reached: its token, the server, and the webhook if there is one."""

    token: str
    api: str | None = None
    webhook_url: str | None = None
    webhook_secret: str | None = None


class Telegram:
    """The conversation on Telegram."""

    def __init__(
        self,
        line: Line,
        store: Store,
        talk: Talk,
        doors: Doorkeeper,
        shelf: Shelf,
        clock: Callable[[], datetime],
        *,
        ticks: Callable[[], float],
        rest: Rest = asyncio.sleep,
        patience: Patience = asyncio.sleep,
    ) -> None:
        self.bot: Bot = bot_for(line.token, line.api)
        self.name: str | None = None
        self._store, self._talk, self._clock, self._rest = store, talk, clock, rest
        self._errands = Errands()
        floods = Floods(ticks, rest)
        self._register = Register(store.chats, ticks)
        self.sweeping = Sweeping(self.bot, store.chats, floods, clock, rest)
        self.clearing = Clearing(self.bot, store, self.sweeping, self._errands, clock)
        self.handing = Handing(self.bot, floods, rest)
        self.showing = Showing(
            self.bot, store.chats, floods, clock, rest, self._errands,
            Pictures(self.bot, store.pictures, shelf, patience),
            self.clearing, self.handing, self._is_over, self._is_dealt,
        )  # fmt: skip
        self.following = Following(talk, self.showing, self._errands, clock)
        self.reminding = Reminding(self.bot, store, self._register, self.showing, floods, clock)
        self._floods = floods
        tools = Tools(
            self.bot, store, talk, self._register, self.showing, self.sweeping, Lobby(self.bot, doors),
            self._errands, self.reminding, clock, rest, patience,
        )  # fmt: skip
        self.inbox = Inbox(tools)
        self.hook: Hook | None = None
        if line.webhook_url and line.webhook_secret:
            self.hook = Hook(self.bot, self.inbox, line.webhook_url, line.webhook_secret, clock)
        self._polling = Polling(self.bot, self.inbox, ticks, rest)
        self._loops: list[asyncio.Task[None]] = []

    @property
    def is_well(self) -> bool:
        """Do updates reach us?"""
        return self.hook.is_well if self.hook else self._polling.is_well

    # Beginning and end

    async def start(self) -> None:
        """Introduce ourselves as soon as Telegram answers, show what is owed, and listen."""
        self._loops = [
            asyncio.create_task(self._begin()),
            asyncio.create_task(self._every(NOTE_EVERY, self.showing.note)),
            asyncio.create_task(self._every(ROUND_EVERY, self.make_round)),
        ]

    async def stop(self) -> None:
        """Listen no more, let what is under way come to its end, and note what stands in the chats."""
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        await self.following.stop()
        await self._errands.finish(GRACE)
        await self.showing.note()
        await self.bot.session.close()

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        await self._errands.settled()

    async def _begin(self) -> None:
        await self._introduce()
        self._errands.begin(self._appear())
        await self.show_owed()
        await self.follow_cards()
        await (self._every(HOOK_EVERY, self.hook.register) if self.hook else self._polling.run())

    async def _introduce(self) -> None:
        failures = 0
        while self.name is None:
            told = await call(self.bot, GetMe())
            if told.is_done:
                self.name = str(told.result["username"])
                return
            failures += 1
            if failures == 1:
                log.error("telegram_not_reached", state=str(told.state))
            await self._rest(told.wait or backoff(failures))

    async def _appear(self) -> None:
        await appear(self.bot)

    async def _every(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await work()
            except Exception as error:
                log.error("telegram_round_failed", error=type(error).__name__)
            await self._rest(seconds)

    # What nobody asked for

    async def show_owed(self) -> None:
        """Whatever was committed and not shown when we ended is shown now."""
        for kept in await self._store.chats.owed(CHANNEL):
            chat = self._register.know(kept)
            if chat.wanted is None:
                is_old = kept.arrived is not None and self._clock() - kept.arrived > LATE and not kept.picture
                await self.inbox.show_owed(chat, late=True, what=Rested() if is_old else None)

    async def follow_cards(self) -> None:
        """A card that lay in a chat when we ended may be over by now."""
        for kept in await self._store.chats.with_cards(CHANNEL):
            self.following.follow(self._register.know(kept))

    async def make_round(self) -> None:
        """Take out what has stood in chats for nearly a day, and the buttons of reminders that are settled."""
        before = self._clock() - DAY + EARLY
        for kept in await self._store.chats.aged(CHANNEL, before):
            self._errands.begin(self._tidy(self._register.know(kept), before))
        await self.reminding.make_round()

    async def _tidy(self, chat: Chat, before: datetime) -> None:
        """The living message keeps a line without content; everything else goes, and a card without a word."""
        is_aged = chat.kept.sent_at is None or chat.kept.sent_at <= before
        if is_aged and chat.kept.picture:
            await self.clearing.empty(chat)
            self.showing.unnoted.add(chat)
        elif is_aged:
            screen = await self._talk.handle(Arrival(chat.kept.person, CHANNEL, Rested(), self._clock()))
            await self.showing.want(chat, screen, asked=False).over.wait()
            if chat.kept.message is not None:
                chats = self._store.chats
                await chats.do(chats.unlist_statement(chat.kept.account, [chat.kept.message]))
        await self._swept(chat, before)

    def _is_over(self, chat: Chat) -> None:
        self._errands.begin(self._swept(chat))

    def _is_dealt(self, chat: Chat) -> None:
        self.following.follow(chat)

    async def _swept(self, chat: Chat, before: datetime | None = None) -> None:
        async with chat.sweeping:
            left = await self.sweeping.sweep(chat, before)
        if left:
            await self._tell(chat, left)

    async def _tell(self, chat: Chat, left: list[ListedMessage]) -> None:
        """Once: which messages only the person can delete."""
        language, _ = await self._talk.commands(chat.kept.person)
        days = sorted({one.at.date() for one in left})
        first, last = (said_day(day, language, "MMMd") for day in (days[0], days[-1]))
        text = localizer(language).say("telegram-only-you", days=len(days), first=first, last=last)
        await self._floods.wait(chat.id, asked=False)
        told = await call(self.bot, SendMessage(chat_id=chat.id, text=text, disable_notification=True))
        if told.state is Ending.DONE:
            chats = self._store.chats
            await chats.do(chats.list_statement(chat.kept.account, int(told.result["message_id"]), self._clock()))
