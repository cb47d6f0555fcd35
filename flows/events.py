"""What came in, in the past tense, and what one event led to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flows.answers import Changes, Key, Mark, Source, Talk, Value


@dataclass(frozen=True)
class Answered:
    """The open question was answered. `today` is the person's own date."""

    value: Value
    today: date
    source: Source | None = None


@dataclass(frozen=True)
class Marked:
    """The open question was passed by, with the mark that says how."""

    mark: Mark


@dataclass(frozen=True)
class Ticked:
    """An option was ticked or unticked, or a month turned to; nothing is answered yet."""

    option: str


@dataclass(frozen=True)
class WentBack:
    """One question back."""


@dataclass(frozen=True)
class EditRequested:
    """Go to this question; the answer there stands until another comes."""

    key: Key


@dataclass(frozen=True)
class Kept:
    """The answer gone back to stays as it is."""


@dataclass(frozen=True)
class ItemRemoved:
    """This item of a collect goes away; its answers are hidden."""

    item: Key


@dataclass(frozen=True)
class ItemWanted:
    """Another item in this collect, asked for from the summary."""

    collect: Key


@dataclass(frozen=True)
class Noted:
    """A remark on a question, kept beside its answer."""

    text: str
    key: Key | None = None


@dataclass(frozen=True)
class Continued:
    """A further paragraph of a text answer given before."""

    text: str
    key: Key


@dataclass(frozen=True)
class Reworded:
    """A text given before, an answer or a note, reads differently now; the place stays."""

    text: str
    key: Key


@dataclass(frozen=True)
class SourceChanged:
    """Somebody else stands behind this answer than was presumed."""

    key: Key
    source: Source


@dataclass(frozen=True)
class Erased:
    """This text goes for good, here and in every stored turn."""

    key: Key


@dataclass(frozen=True)
class FactsChanged:
    """What the flow was given is different now."""

    given: Mapping[str, Any]


Event = (
    Answered | Marked | Ticked | WentBack | EditRequested | Kept | ItemRemoved | ItemWanted
    | Noted | Continued | Reworded | SourceChanged | Erased | FactsChanged
)  # fmt: skip


@dataclass(frozen=True)
class Problem:
    """Why an event moved nothing: the id of a sentence, and its arguments."""

    id: str
    args: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True)
class Turn:
    """What one event led to: the talk afterwards, what to store, or the problem."""

    talk: Talk
    changes: Changes | None = None
    problem: Problem | None = None
    erased: Key | None = None

    @property
    def finished(self) -> bool:
        """Did this very turn end the talk?"""
        return self.changes is not None and self.changes.finished
