"""What an arrival means where it came in: the conversation moves, something is shown, said, or opened."""

from dataclasses import dataclass

from bot.turn.arrival import Commanded
from bot.turn.outcome import Outcome, Phrase


@dataclass(frozen=True)
class Moves:
    """The conversation in front moves: by events of its flow, or by a move at the table."""

    events: tuple[object, ...]
    kept: str | None = None
    """The text it came from, given back if it cannot stand."""
    view: str | None = None
    """Shown when it has moved."""
    notice: str | None = None
    """Said when it has moved."""
    choice: str | None = None
    """A button more when it has moved."""
    always: bool = False
    """Is it possible however the case stands? Ending and removing are."""


@dataclass(frozen=True)
class Shows:
    """A view on what lies in front; nothing is written."""

    view: str
    argument: str = ""


@dataclass(frozen=True)
class Goes:
    """Somewhere else, without a turn here."""

    outcome: Outcome
    kept: str | None = None
    unwanted: bool = False
    shows: Shows | None = None
    """Looked at when it is reached."""


@dataclass(frozen=True)
class Says:
    """A gentle word; all stays as it is."""

    phrase: Phrase | str | None = None
    kept: str | None = None
    unwanted: bool = False
    """What was typed has no place in this channel."""
    touches: bool = False
    """From now on the person is here again."""


Deed = Moves | Shows | Goes | Says
Meant = Deed | Commanded
"""A command can be typed as a text, too."""

TOO_LATE = Says("notice-earlier-button")
