"""What becomes of an update: who it is from, whether it came before, what it means, what is shown."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from uuid import UUID, uuid4
from weakref import WeakValueDictionary

import structlog
from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, SendChatAction
from aiogram.types import Update

from bot.logs import place_of
from bot.screens.screen import Screen
from bot.screens.tokens import read_button, read_nudge
from bot.telegram.chat import Chat
from bot.telegram.errands import Errands
from bot.telegram.keyboard import IDLE
from bot.telegram.lobby import Lobby
from bot.telegram.patience import Patience, in_time
from bot.telegram.reading import (
    Changed,
    Deed,
    Elsewhere,
    Incoming,
    Moved,
    Ordered,
    Pressed,
    Strange,
    Wrote,
    read,
)
from bot.telegram.register import CHANNEL, Register
from bot.telegram.reminding import Reminding
from bot.telegram.showing import Showing
from bot.telegram.sweeping import Sweeping
from bot.telegram.wire import Rest, backoff, call
from bot.turn.arrival import Arrival, Beside, Commanded, Looked, Nudged, Refused, Retyped, Tapped, Typed, What
from storage.store import Store
from storage.writer import Record

log = structlog.get_logger()
ATTEMPTS = 3
LONGEST_TOAST = 200
SLOW = 1.0
"""Seconds after which the person sees that something is being done."""
PATIENCE = 0.5
"""Seconds that an update which stored nothing waits for its screen before it is acknowledged."""


class Talk(Protocol):
    """The conversations, as this channel sees them."""

    async def handle(self, arrival: Arrival) -> Screen:
        """Take what came in and say what to show now."""
        ...

    async def commands(self, person: UUID) -> tuple[str, tuple[str, ...]]:
        """A person's language, and the commands that lead somewhere for them."""
        ...


@dataclass(frozen=True)
class Tools:
    """What the inbox works with."""

    bot: Bot
    store: Store
    talk: Talk
    register: Register
    showing: Showing
    sweeping: Sweeping
    lobby: Lobby
    errands: Errands
    reminding: Reminding
    clock: Callable[[], datetime]
    rest: Rest
    patience: Patience


class Inbox:
    """Takes updates, each person's in the order they came."""

    def __init__(self, tools: Tools) -> None:
        self._is = tools
        self._lines: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def take(self, update: Update) -> None:
        """Return when the update may be acknowledged: committed, or shown, or given up with a plain sentence."""
        incoming = read(update)
        if incoming is None:
            return
        async with self._lines.setdefault(incoming.user, asyncio.Lock()):
            shown = await self._tried(incoming)
        if shown:
            await self._seen(shown)

    async def _seen(self, shown: asyncio.Event) -> None:
        waiting = asyncio.ensure_future(shown.wait())
        try:
            await in_time(waiting, self._is.patience(PATIENCE))
        finally:
            waiting.cancel()

    async def _tried(self, incoming: Incoming) -> asyncio.Event | None:
        """Try three times; while the store itself is out of order, go on waiting instead of losing an answer."""
        failures = 0
        while True:
            try:
                return await self._done(incoming)
            except Exception as error:
                failures += 1
                if failures >= ATTEMPTS and all((await self._is.store.check()).values()):
                    await self._given_up(incoming, error)
                    return None
            await self._is.rest(backoff(failures))

    async def _given_up(self, incoming: Incoming, error: Exception) -> None:
        incident = uuid4().hex[:8]
        log.error(
            "telegram_update_failed",
            update=incoming.number, incident=incident, error=type(error).__name__, place=place_of(error),
        )  # fmt: skip
        await self._is.lobby.apologise(incoming.user, incoming.language, incident)
        message, chat = getattr(incoming.deed, "message", None), await self._is.register.find(incoming.user)
        if chat and message and not isinstance(incoming.deed, Pressed):
            chat.newest = max(chat.newest, message)
            await self._listed(chat, message, self._is.clock())

    async def _done(self, incoming: Incoming) -> asyncio.Event | None:
        deed = incoming.deed
        if isinstance(deed, Elsewhere):
            await self._is.lobby.point_home(deed, incoming.language)
            return None
        chat = await self._is.register.find(incoming.user)
        if isinstance(deed, Ordered) and deed.name == "start" and deed.argument:
            return await self._entered(incoming, deed, chat)
        if chat is None:
            await self._is.lobby.turn_away(incoming)
        elif isinstance(deed, Moved):
            await self._moved(chat, deed)
        elif isinstance(deed, Pressed) and deed.data == IDLE:
            await self._answer(deed, None)
        else:
            return await self._talked(chat, incoming)
        return None

    async def _entered(self, incoming: Incoming, deed: Ordered, before: Chat | None) -> asyncio.Event | None:
        """A code behind /start: whoever has no account gets one; the others get what the code brings."""
        joined = await self._is.lobby.enter(incoming, deed.argument)
        if joined is None:
            return None
        chat = before or self._is.register.know(joined)
        name = "start" if before else CHANNEL
        return await self._talked(chat, replace(incoming, deed=Ordered(name, "", deed.message)))

    async def _moved(self, chat: Chat, deed: Moved) -> None:
        if deed.away:
            await self._is.showing.lost(chat)
        else:
            chat.keep(unreachable=None)
            await self._is.store.chats.do(self._is.store.chats.save_statement(chat.kept))

    # A turn

    async def _talked(self, chat: Chat, incoming: Incoming) -> asyncio.Event | None:
        source = f"tg:{self._is.bot.id}:{incoming.number}"
        if await self._came_before(chat, incoming, source):
            self._repeated(chat)
            return None
        now, message = self._is.clock(), getattr(incoming.deed, "message", None)
        chat.arrived(incoming.number, now)
        incoming_message = message if isinstance(incoming.deed, Wrote | Ordered | Strange) else None
        beside = Beside(lambda conversation, turn: self._rows(chat, incoming_message, now, conversation, turn))
        what = await self._meaning(chat, incoming.deed)
        arrival = Arrival(chat.kept.person, CHANNEL, what, now, source, beside)
        async with chat.turn:
            screen = await self._patiently(chat, self._is.talk.handle(arrival))
            chat.recent.append(incoming.number)
            if incoming_message and not beside.taken:
                await self._listed(chat, incoming_message, now)
            return await self._show(chat, incoming.deed, screen, beside.taken)

    async def _came_before(self, chat: Chat, incoming: Incoming, source: str) -> bool:
        if incoming.number in chat.recent:
            return True
        return incoming.number <= chat.kept.latest and await self._is.store.conversations.seen(source)

    def _repeated(self, chat: Chat) -> None:
        """Nothing moves; what is owed is shown."""
        if chat.owes and chat.wanted is None:
            self._is.errands.begin(self.show_owed(chat, late=False))

    async def show_owed(self, chat: Chat, *, late: bool, what: What | None = None) -> None:
        """Show the screen a chat is owed; after a while without what was confided."""
        arrival = Arrival(chat.kept.person, CHANNEL, what or Looked(), self._is.clock())
        self._is.showing.want(chat, await self._is.talk.handle(arrival), asked=not late)

    def _rows(self, chat: Chat, message: int | None, at: datetime, conversation: UUID, turn: int) -> tuple[Record, ...]:
        chats = self._is.store.chats
        saved = chats.save_statement(chat.kept)
        if message is None:
            return (saved,)
        return (saved, chats.list_statement(chat.kept.account, message, at, conversation, turn))

    async def _listed(self, chat: Chat, message: int, at: datetime) -> None:
        chats = self._is.store.chats
        await chats.do(chats.save_statement(chat.kept), chats.list_statement(chat.kept.account, message, at))

    async def _meaning(self, chat: Chat, deed: Deed) -> What:
        match deed:
            case Wrote():
                return Typed(deed.text, chat.read_at(deed.date))
            case Ordered():
                return Commanded(deed.name, deed.argument)
            case Pressed():
                nudge = read_nudge(deed.data)
                return Nudged(*nudge) if nudge else Tapped(deed.data)
            case Strange():
                return Refused(deed.why)
            case Changed():
                meant = await self._is.store.chats.meant(chat.kept.account, deed.message)
                if meant and meant.conversation and meant.turn:
                    return Retyped(deed.text, meant.conversation, meant.turn)
                return Refused("too-late")
            case _:
                return Looked()

    async def _patiently(self, chat: Chat, work: Awaitable[Screen]) -> Screen:
        """Show that something is being done when it takes long."""
        task = asyncio.ensure_future(work)
        if not await in_time(task, self._is.patience(SLOW)):
            await call(self._is.bot, SendChatAction(chat_id=chat.id, action="typing"))
        return await task

    # What is shown

    async def _show(self, chat: Chat, deed: Deed, screen: Screen, taken: bool) -> asyncio.Event | None:
        if isinstance(deed, Pressed) and (nudge := read_nudge(deed.data)):
            screen = self._nudged(chat, deed, screen, taken, nudge[0])
        elif isinstance(deed, Pressed):
            screen = self._pressed(chat, deed, screen, taken)
        elif isinstance(deed, Wrote | Ordered | Strange) and not (
            screen.unwanted and await self._is.sweeping.take_out(chat, deed.message)
        ):
            chat.newest = max(chat.newest, deed.message)
        chat.private = chat.private or (isinstance(deed, Ordered) and deed.name == "sweep")
        wanted = self._is.showing.want(chat, screen)
        if not screen.private:
            self._is.errands.begin(self._is.lobby.keep_menu(chat, self._is.talk))
        return None if taken else wanted.over

    def _pressed(self, chat: Chat, deed: Pressed, screen: Screen, taken: bool) -> Screen:
        """What is said in passing stands in the notice of the tap, and the screen stays as it is."""
        toast, screen = (None, screen) if taken else _in_passing(screen)
        self._is.errands.begin(self._answer(deed, toast))
        pressed = read_button(deed.data)
        if deed.message and deed.message != chat.kept.message:
            current = pressed is not None and str(pressed[0]) in (screen.token, chat.kept.shown)
            self._is.showing.adopt(chat, deed.message, current=taken or current, picture=deed.picture)
        return screen

    def _nudged(self, chat: Chat, deed: Pressed, screen: Screen, taken: bool, reminder: UUID) -> Screen:
        """A reminder's message never becomes the living one; what its button opened comes beneath it."""
        toast, screen = _in_passing(screen)
        self._is.errands.begin(self._answer(deed, toast))
        if deed.message:
            chat.newest = max(chat.newest, deed.message) if taken else chat.newest
            self._is.errands.begin(self._is.reminding.pressed(chat, deed.message, reminder))
        return screen

    async def _answer(self, deed: Pressed, toast: str | None) -> None:
        """An answer that comes too late is no matter: the screen says the same."""
        await call(self._is.bot, AnswerCallbackQuery(callback_query_id=deed.query, text=toast))


def _in_passing(screen: Screen) -> tuple[str | None, Screen]:
    """What the notice of a tap can say, and the screen without it."""
    if screen.notice and screen.notice != screen.standing and len(screen.notice) <= LONGEST_TOAST:
        return screen.notice, replace(screen, notice=screen.standing)
    return None, screen
