"""What a channel shows: already in words, plain text without markup. The channel escapes and lays out."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Choice:
    """A button: its id within the screen, and its label."""

    id: str
    label: str
    chosen: bool = False


@dataclass(frozen=True)
class Line:
    """A line of a summary, with the ids of the buttons that edit it or remove it for good.

    `source` is a button that says who stands behind the answer, and changes it when tapped.
    """

    label: str
    text: str
    edit: str | None = None
    remove: str | None = None
    source: Choice | None = None
    open: str | None = None
    """For channels with few buttons: the one that leads to all that can be done with this line."""


@dataclass(frozen=True)
class Section:
    """A titled group of lines."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Progress:
    """Where the person is: in words, and as a count of questions done."""

    text: str
    done: int
    total: int


@dataclass(frozen=True)
class Exchange:
    """A question of this talk and what was answered; `edit` is the id of the button that goes back to it."""

    question: str
    answer: str
    edit: str | None = None


@dataclass(frozen=True)
class Calendar:
    """One month of days to tap; the days stand in weeks, empty places are None."""

    title: str
    weekdays: tuple[str, ...]
    weeks: tuple[tuple[Choice | None, ...], ...]
    earlier: Choice | None = None
    later: Choice | None = None


@dataclass(frozen=True)
class Picture:
    """A side of a card, as it is to be seen: in the person's language, the counsellor's small beneath."""

    card: str
    side: str
    language: str
    address: str
    small: str | None
    alt: str


@dataclass(frozen=True)
class Sheets:
    """The deck to print, as a PDF: its language, form of address, paper ("a4" or "letter") and layout.

    `layout` is "sheet" (nine cards a page, with crop marks) or "single" (one a page, for print shops); `back` is
    "follow" (the follow-up questions) or "neutral" (all backs alike).
    """

    language: str
    address: str
    paper: str
    layout: str
    back: str = "follow"

    @property
    def name(self) -> str:
        """What the file is called; it tells a stranger nothing but that there are cards."""
        return f"cards-{self.language}-{self.paper}-{self.layout}{'-neutral' if self.back == 'neutral' else ''}.pdf"


@dataclass(frozen=True)
class Drawing:
    """A picture of numbers, made when it is shown and kept nowhere: its kind names the template (bot/papers).

    `data` is what the template takes, words and numbers; `alt` says the same in words.
    """

    kind: str
    data: Mapping[str, Any]
    alt: str


@dataclass(frozen=True)
class Screen:
    """One screen. `token` names conversation and turn; every button is token + "." + the choice's id.

    `kind` is "choice" (one tap answers), "choices" (ticks, then `send`), "scale", "text", "date",
    "notice", "summary" or "card" (a card lies open: `picture`, and what can be done with it).
    """

    token: str
    language: str
    kind: str
    question: str
    code: str | None = None
    progress: Progress | None = None
    past: tuple[Exchange, ...] = ()
    notice: str | None = None
    standing: str | None = None
    """The part of `notice` that belongs to the screen itself; what differs from it was said in passing."""
    before: str | None = None
    their: str | None = None
    their_language: str | None = None
    body: tuple[str, ...] = ()
    sections: tuple[Section, ...] = ()
    choices: tuple[Choice, ...] = ()
    ends: tuple[str, str] | None = None
    send: Choice | None = None
    calendar: Calendar | None = None
    writes: bool = False
    hint: str | None = None
    reader: str | None = None
    kept: str | None = None
    quiet: tuple[Choice, ...] = ()
    together: bool = False
    copy: str | None = None
    link: str | None = None
    scanned: bool = False
    """Is the link to be scanned by another phone? A channel that can shows it as a picture."""
    messenger: str | None = None
    """The same link for the messenger."""
    picture: Picture | None = None
    drawing: Drawing | None = None
    page: str | None = None
    """Where the web chat has the same for a larger screen."""
    sheets: Sheets | None = None
    """The deck to print, for a channel to hand over as a file."""
    clears: bool = False
    """Nothing else may stand in sight beside this screen: a channel that can takes away what does."""
    unwanted: bool = False
    """What was just typed has no place in this channel; a channel that can takes it away."""
    private: bool = False
    """Is there anything on it that should not stay in sight for long?"""
