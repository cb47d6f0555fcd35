"""A card session that goes on elsewhere goes on in the chat too: above all, a stop there empties it here."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol
from uuid import UUID

from bot.screens.screen import Screen
from bot.telegram.chat import Chat
from bot.telegram.errands import Errands
from bot.telegram.register import CHANNEL
from bot.telegram.showing import Showing
from bot.turn.arrival import Arrival, Looked


class Talk(Protocol):
    """The conversations, as somebody sees them who looks on."""

    async def handle(self, arrival: Arrival) -> Screen:
        """Take what came in and say what to show now."""
        ...

    async def commands(self, person: UUID) -> tuple[str, tuple[str, ...]]:
        """A person's language, and the commands that lead somewhere for them."""
        ...

    def watch(self, person: UUID) -> AbstractAsyncContextManager[AsyncIterator[None]]:
        """A pulse whenever the person's screen may have changed."""
        ...


class Following:
    """Looks on for every chat in which a card lies."""

    def __init__(self, talk: Talk, showing: Showing, errands: Errands, clock: Callable[[], datetime]) -> None:
        self._talk = talk
        self._showing = showing
        self._errands = errands
        self._clock = clock
        self._following: dict[int, asyncio.Task[None]] = {}

    def follow(self, chat: Chat) -> None:
        """From here on, until no card lies there any more."""
        if chat.id not in self._following:
            task = asyncio.create_task(self._follow(chat))
            self._following[chat.id] = task
            task.add_done_callback(lambda _: self._following.pop(chat.id, None))

    async def stop(self) -> None:
        """Look on no more."""
        tasks = list(self._following.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _follow(self, chat: Chat) -> None:
        async with self._talk.watch(chat.kept.person) as pulses:
            await self._errands.begin(self._look(chat))
            async for _ in pulses:
                if not chat.kept.picture:
                    return
                await self._errands.begin(self._look(chat))

    async def _look(self, chat: Chat) -> None:
        """Bring what is there now, if it is not there yet or on its way. A tap in this very chat is ahead of us."""
        async with chat.turn:
            screen = await self._talk.handle(Arrival(chat.kept.person, CHANNEL, Looked(), self._clock()))
            there = chat.wanted.token if chat.wanted else chat.kept.shown
            if screen.token != there:
                self._showing.want(chat, screen)
