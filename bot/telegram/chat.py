"""One private chat: what is known of it, what stands in it, and what is on its way."""

import asyncio
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.screens.screen import Screen, Sheets
from bot.telegram.layout import Sheet, in_words, sheet
from storage.chats import StoredChat

REMEMBERED = 50
"""So many updates back a repeat is known without asking the store."""


@dataclass(eq=False)
class Wanted:
    """A screen on its way; `number` is the arrival it answers."""

    sheet: Sheet
    token: str
    number: int
    asked: bool
    private: bool
    since: datetime
    """When it was wanted first."""
    language: str
    words: Sheet
    """The same without its picture."""
    clears: bool = False
    """May nothing else stand beside it?"""
    cleared: bool = False
    """Nothing does any more."""
    deck: Sheets | None = None
    """A file to hand over with it."""
    sent: list[int] = field(default_factory=list)
    """Parts of it that stand in the chat already."""
    over: asyncio.Event = field(default_factory=asyncio.Event)
    """Shown, or not wanted any more."""


@dataclass(eq=False)
class Chat:
    """A chat as this process knows it; `kept` is what the store keeps of it."""

    kept: StoredChat
    sheet: Sheet | None = None
    """What the screen in the chat says, as far as that is known."""
    above: tuple[int, ...] = ()
    """Parts of the screen that stand above the living message."""
    newest: int = 0
    """The person's newest message."""
    private: bool = True
    """May there be messages with content?"""
    confided: bool = False
    """Is the living message one?"""
    dealing: bool = False
    """Does a session with cards lie open?"""
    wanted: Wanted | None = None
    bringing: "asyncio.Task[None] | None" = None
    sweeping: asyncio.Lock = field(default_factory=asyncio.Lock)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while something from here is taken and its screen is wanted."""
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=REMEMBERED))
    seen: deque[tuple[datetime, str]] = field(default_factory=lambda: deque(maxlen=8))
    """Since when which screen could be read, by Telegram's clock."""

    @property
    def id(self) -> int:
        """Telegram's number of the chat, which is the person's."""
        return int(self.kept.external)

    @property
    def is_below(self) -> bool:
        """Has the person written since the living message was sent?"""
        return self.newest > (self.kept.message or 0)

    @property
    def owes(self) -> bool:
        """Is there a screen that was not shown yet?"""
        return self.kept.arrivals > self.kept.settled

    def keep(self, **changes: Any) -> None:
        """Note something about the chat; the store hears of it with the next turn."""
        self.kept = replace(self.kept, **changes)

    def arrived(self, number: int, at: datetime) -> None:
        """Something came in."""
        latest = max(number, self.kept.latest)
        self.keep(arrivals=self.kept.arrivals + 1, arrived=at, latest=latest, unreachable=None)

    def want(self, screen: Screen, now: datetime, *, asked: bool) -> Wanted:
        """This screen is to be shown; an older one on its way is not any more."""
        self.drop()
        self.wanted = Wanted(
            sheet(screen), screen.token, self.kept.arrivals, asked, screen.private, now, screen.language,
            in_words(screen), screen.clears, deck=screen.sheets,
        )  # fmt: skip
        return self.wanted

    def drop(self) -> None:
        """Nothing is on its way any more."""
        if self.wanted:
            self.wanted.over.set()
        self.wanted = None

    def read_at(self, written: datetime) -> str | None:
        """The screen that could be read when this was written; None where that is not known.

        Telegram counts seconds: what appeared in the same second could not be read and answered.
        """
        before = [token for since, token in self.seen if since < written]
        if before:
            return before[-1]
        return self.seen[0][1] if self.seen else None


def opened(kept: StoredChat) -> Chat:
    """A chat as it is found after a restart.

    A screen that was owed may have been shown and not noted: it counts as readable from its turn on.
    """
    chat = Chat(kept, newest=kept.newest or 0)
    if kept.shown and kept.shown_at:
        chat.seen.append((kept.shown_at, kept.shown))
    if chat.owes and kept.arrived:
        chat.seen.append((kept.arrived, ""))
    return chat
