"""What a channel needs to bring a reminder, and how it says what became of it."""

from dataclasses import dataclass
from typing import Protocol

from bot.screens.screen import Choice
from storage.people import Person


@dataclass(frozen=True)
class Note:
    """All that is due for a person as one message, in their language; `rows` are the buttons, a row a reminder."""

    language: str
    lines: tuple[str, ...]
    rows: tuple[tuple[Choice, ...], ...] = ()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """All buttons."""
        return tuple(one for row in self.rows for one in row)


@dataclass(frozen=True)
class Stands:
    """It stands before the person; `message` is what the channel calls it, if it calls it anything."""

    message: int | None = None


@dataclass(frozen=True)
class NotYet:
    """It certainly did not come. To be tried again after so many seconds; without a number, after a while."""

    seconds: float | None = None


@dataclass(frozen=True)
class Unreachable:
    """It certainly did not come, and cannot here."""


@dataclass(frozen=True)
class Unsure:
    """Whether it came is not known."""


Brought = Stands | NotYet | Unreachable | Unsure


class Carrier(Protocol):
    """A channel that brings reminders."""

    channel: str

    async def reaches(self, person: Person) -> bool:
        """Is the person to be found here? Asked before each message, so it must be quick."""
        ...

    async def bring(self, person: Person, note: Note) -> Brought:
        """Bring it once. Returns within a minute, never waits for a flood to pass, and never tries a second time."""
        ...
