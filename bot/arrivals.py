"""What came in through a channel, before anything is decided about it."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID


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
class Arrival:
    """One thing that one person did. `source` names it once and for all, so that a repeat moves nothing."""

    person: UUID
    channel: str
    what: Tapped | Typed | Commanded | Looked
    at: datetime
    source: str | None = None
