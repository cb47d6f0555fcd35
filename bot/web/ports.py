"""What the web chat needs from the rest of the house, and no more."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from aiohttp import web

from bot.doors import Entered
from bot.rooms.cards.guests import GuestView
from bot.screens.screen import Screen
from bot.turn.arrival import Arrival
from storage.guests import Seat
from storage.sessions import WebSession


class Talk(Protocol):
    """The conversations, as a channel sees them."""

    async def handle(self, arrival: Arrival) -> Screen:
        """Take what came in and say what to show now."""
        ...

    def watch(self, person: UUID) -> AbstractAsyncContextManager[AsyncIterator[None]]:
        """A pulse whenever this person's screen may have changed."""
        ...


class Doorkeeper(Protocol):
    """Who may come in, and who is in."""

    async def enter(
        self, code: str, *, language: str, zone: str, label: str, signed_in: UUID | None = None
    ) -> Entered | None:
        """Use up a one-time code; None if it opens nothing."""
        ...

    async def who(self, token: str) -> WebSession | None:
        """The session behind a cookie, unless it has ended."""
        ...

    async def leave(self, token: str) -> None:
        """End the session behind a cookie."""
        ...


class Onlookers(Protocol):
    """Whoever looks on at a table without an account."""

    async def open(self, code: str) -> str | None:
        """Use up a one-time code; the token for the cookie, or None if it opens nothing."""
        ...

    async def seat(self, token: str) -> Seat | None:
        """The place behind a cookie; None when it is over."""
        ...

    async def see(self, token: str) -> GuestView | None:
        """What lies there now; None when it is over."""
        ...

    async def leave(self, token: str) -> None:
        """The page was closed."""
        ...


class Address(Protocol):
    """Where the chat can be reached."""

    @property
    def public_url(self) -> object | None:
        """The https address outside, if there is one."""
        ...


class Words(Protocol):
    """The words of one language."""

    def say(self, id: str, /, *, count: str = "", most: str = "", label: str = "", source: str = "") -> str:
        """The message in words; an exception if there is none."""
        ...


Clock = Callable[[], datetime]
Ready = Callable[[], Awaitable[Mapping[str, bool | float]]]


@dataclass(frozen=True)
class Ports:
    """All of it together, as the handlers find it in the application."""

    talk: Talk
    doors: Doorkeeper
    words: Mapping[str, Words]
    clock: Clock
    ready: Ready


PORTS = web.AppKey("PORTS", Ports)
