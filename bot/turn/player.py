"""What plays a conversation: what does this mean, take it, show it. Questions are one player, the table another."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from bot.screens.screen import Screen
from bot.turn.arrival import Arrival
from bot.turn.deeds import Meant, Moves, Says
from bot.turn.now import Sitting
from bot.turn.outcome import Outcome
from bot.turn.sight import Links
from flows.answers import Key


@dataclass(frozen=True)
class Played:
    """What a move leads to: what is stored of it, the sitting after it, and where it goes."""

    changes: dict[str, Any]
    after: Sitting
    finished: bool = False
    outcome: Outcome = field(default_factory=Outcome)
    erased: Key | None = None
    """A text that goes for good, in every stored turn."""


class Player(Protocol):
    """The three verbs, and views of its own."""

    def mean(self, now: Sitting, arrival: Arrival) -> Meant:
        """What a tap or a text means here."""
        ...

    async def take(self, now: Sitting, moves: Moves) -> Played | Says:
        """What it leads to, or why it cannot stand."""
        ...

    def show(self, now: Sitting, notice: str | None = None, kept: str | None = None) -> Screen:
        """The screen that is right now; showing it again is always right."""
        ...

    async def view(self, now: Sitting, name: str, argument: str, links: Links | None) -> Screen | None:
        """A view of its own by this name, or None where it is shown as everywhere."""
        ...
