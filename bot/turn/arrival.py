"""What came in through a channel, before anything is decided about it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from storage.writer import Record


@dataclass(frozen=True)
class Tapped:
    """A button: the screen's token, a dot, the choice's id."""

    button: str


@dataclass(frozen=True)
class Typed:
    """A text, and the token of the screen the person had before them (none if the channel cannot know)."""

    text: str
    screen: str | None = None


@dataclass(frozen=True)
class Commanded:
    """A command without its slash, and what stood behind it."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Looked:
    """Nothing new: show where I am."""


@dataclass(frozen=True)
class Retyped:
    """A message that was changed afterwards, and the turn it had led to."""

    text: str
    conversation: UUID
    turn: int


@dataclass(frozen=True)
class Refused:
    """Something the channel does not take in; `why` is "forwarded", "not-text" or "too-late"."""

    why: str


@dataclass(frozen=True)
class Rested:
    """Much time has passed: show what may stay in sight."""


@dataclass(frozen=True)
class Nudged:
    """A button of a reminder: "begin", "later", "done" or "deputy"."""

    reminder: UUID
    act: str


What = Tapped | Typed | Commanded | Looked | Retyped | Refused | Rested | Nudged


@dataclass
class Beside:
    """What a channel keeps for itself, written in the turn's own transaction; `taken` says that it was."""

    rows: Callable[[UUID, int], tuple[Record, ...]]
    taken: bool = False


@dataclass(frozen=True)
class Arrival:
    """One thing that one person did. `source` names it once and for all, so that a repeat moves nothing."""

    person: UUID
    channel: str
    what: What
    at: datetime
    source: str | None = None
    beside: Beside | None = None

    @property
    def quiet(self) -> "Arrival":
        """The same arrival once it has been taken: it names no source and leaves nothing more behind."""
        return replace(self, source=None, beside=None)

    def rows(self, conversation: UUID, turn: int) -> tuple[Record, ...]:
        """What the channel wants written with this turn."""
        return self.beside.rows(conversation, turn) if self.beside else ()

    def settle(self, taken: bool) -> None:
        """The turn was written, or not."""
        if self.beside and taken:
            self.beside.taken = True
