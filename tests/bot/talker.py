"""Somebody who talks to Waymark in a test: says, taps by label, and reads the screen."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from uuid import UUID

from bot.conversation import Conversations
from bot.screens.screen import Choice, Screen
from bot.screens.tokens import read_token
from bot.turn.arrival import Arrival, Commanded, Looked, Refused, Rested, Retyped, Tapped, Typed, What

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that moves only when told."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        """The instant it shows."""
        return self.now

    def passes(self, **time: float) -> None:
        """Time goes by."""
        self.now += timedelta(**time)


@dataclass
class Talker:
    """One person on one channel."""

    conversations: Conversations
    person: UUID
    clock: Clock
    channel: str = "web"
    screen: Screen | None = None
    heard: list[Screen] = field(default_factory=list)

    async def _sends(self, what: What, source: str | None = None) -> Screen:
        self.screen = await self.conversations.handle(Arrival(self.person, self.channel, what, self.clock(), source))
        self.heard.append(self.screen)
        return self.screen

    async def looks(self) -> Screen:
        """Open the chat, or come back to it."""
        return await self._sends(Looked())

    async def says(self, text: str, *, seen: str | None = None, source: str | None = None) -> Screen:
        """Type a text at the screen in front, or at an older one."""
        return await self._sends(Typed(text, seen or (self.screen.token if self.screen else None)), source)

    async def commands(self, name: str, argument: str = "", source: str | None = None) -> Screen:
        """Use a command."""
        return await self._sends(Commanded(name, argument), source)

    async def taps(self, *labels: str, source: str | None = None) -> Screen:
        """Tap buttons one after another, each by its label or its id."""
        for label in labels:
            await self._sends(Tapped(self.button(label)), source)
        assert self.screen is not None
        return self.screen

    async def presses(self, button: str, source: str | None = None) -> Screen:
        """Press a raw button, an old or a forged one too."""
        return await self._sends(Tapped(button), source)

    async def rests(self) -> Screen:
        """Much time goes by with nobody looking."""
        return await self._sends(Rested())

    async def sends_something_else(self, why: str = "not-text") -> Screen:
        """A photo, say."""
        return await self._sends(Refused(why))

    async def retypes(self, text: str, turn: int, conversation: UUID | None = None) -> Screen:
        """Change the message that had led to this turn."""
        assert self.screen is not None
        token = read_token(self.screen.token)
        assert token is not None
        return await self._sends(Retyped(text, conversation or token.conversation, turn))

    @property
    def turn(self) -> int:
        """The turn on the screen."""
        assert self.screen is not None
        token = read_token(self.screen.token)
        assert token is not None
        return token.turn

    def button(self, label: str) -> str:
        """The button with this label or id on the screen in front; says what there was otherwise."""
        assert self.screen is not None
        for choice in self.buttons:
            if label in (choice.id, choice.label):
                return f"{self.screen.token}.{choice.id}"
        there = [choice.label for choice in self.buttons]
        raise AssertionError(f"no {label!r} at {self.screen.question!r}; there is {there}")

    @property
    def buttons(self) -> list[Choice]:
        """Every button on the screen in front."""
        screen = self.screen
        assert screen is not None
        lines = [line for section in screen.sections for line in section.lines]
        ids = [id for line in lines for id in (line.edit, line.remove) if id]
        days = [day for week in screen.calendar.weeks for day in week if day and day.id] if screen.calendar else []
        turns = [one for one in (screen.calendar.earlier, screen.calendar.later) if one] if screen.calendar else []
        sources = [line.source for line in lines if line.source]
        edits = [exchange.edit for exchange in screen.past if exchange.edit]
        opens = [line.open for line in lines if line.open]
        plain = [Choice(id, id) for id in (*ids, *edits, *opens)]
        send = [screen.send] if screen.send else []
        return [*screen.choices, *screen.quiet, *send, *sources, *days, *turns, *plain]

    @property
    def asked(self) -> str:
        """The question on the screen."""
        assert self.screen is not None
        return self.screen.question

    @property
    def notice(self) -> str:
        """What was said besides, or nothing."""
        assert self.screen is not None
        return self.screen.notice or ""
