"""What something leads to: records, one destination, a word besides; and how answers are read there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Executable

from bot.screens.screen import Sheets
from bot.turn.visit import About
from flows.answers import Talk
from locales.localizer import Argument
from storage.records import Owner


@dataclass(frozen=True)
class Phrase:
    """Something to say: the id of a message, and its arguments."""

    id: str
    args: Mapping[str, Argument] = field(default_factory=dict)


@dataclass(frozen=True)
class Opens:
    """A dialogue begins."""

    flow: str
    about: About = field(default_factory=dict)


@dataclass(frozen=True)
class Resumes:
    """One that was begun comes to the front; `greets` says where it stands first."""

    conversation: UUID
    greets: bool = False
    touches: bool = False
    """Is somebody here again, so that a text counts at once?"""


@dataclass(frozen=True)
class Stays:
    """What lies in front stays there, with a view on it or without."""

    view: str | None = None


@dataclass(frozen=True)
class Ends:
    """The last words to somebody who is not known any more."""

    word: str


To = Opens | Resumes | Stays | Ends
HOME = Opens("home")


@dataclass(frozen=True)
class Outcome:
    """Records for the turn's own transaction, where it goes from there, and what is said besides."""

    to: To = Stays()
    records: tuple[Executable, ...] = ()
    notice: Phrase | str | None = None
    forget: bool = False
    """Erase the finished dialogue itself: nothing of it is kept."""
    sheets: Sheets | None = None
    code: str | None = None
    """A one-time code to show now; it can be read nowhere afterwards."""
    destroys: tuple[Owner, ...] = ()
    """Whose keys go when the records are written: nothing of theirs can be read from then on."""
    tidy: bool = False
    """Was anything removed for good?"""


def one(talk: Talk, *key: str) -> str:
    """The first option chosen here, or nothing."""
    value = talk.value(*key)
    return value[0] if isinstance(value, tuple) and value else ""


def said(talk: Talk, *key: str) -> str | None:
    """The text given here."""
    value = talk.value(*key)
    return value if isinstance(value, str) else None
