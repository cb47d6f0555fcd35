"""What people said: answers, where they live, and the place in the talk. Everything else is derived."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast

T = TypeVar("T")
Key = tuple[str, ...]
"""Where an answer lives: ids of containers, items and the step, outermost first."""

Value = str | int | tuple[str, ...] | None
"""A text or ISO date, a number on a scale, or chosen option ids; None where a mark says why."""

Given = Mapping[str, Any]
"""Facts from outside that a flow was started with; plain JSON values."""

NOTE = "note"
"""Last id of the key under which a note on a question lives."""


def without_items(key: Key) -> Key:
    """The key as it is declared: item ids are the only ids made of digits."""
    return tuple(part for part in key if not part.isdigit())


class Mark(StrEnum):
    """Why a question counts as done without an answer."""

    SKIPPED = "skipped"
    LATER = "later"
    UNWRITTEN = "unwritten"
    """Rather not said, or talked about and not written; which of the two is not stored."""
    UNFIT = "unfit"
    UNKNOWN = "unknown"


class Source(StrEnum):
    """Who stands behind an answer."""

    SAID = "said"
    OBSERVED = "observed"
    TOLD = "told"
    GUESSED = "guessed"
    OWN = "own"
    """The worker's own view, from a question to the worker."""


@dataclass(frozen=True)
class Answer:
    """One answer with its step's fingerprint. Either `value` or `mark` is set."""

    value: Value = None
    mark: Mark | None = None
    source: Source | None = None
    print: str = ""

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; empty fields are left out."""
        value = list(self.value) if isinstance(self.value, tuple) else self.value
        fields = {"v": value, "m": self.mark, "s": self.source, "p": self.print}
        return {
            name: str(part) if isinstance(part, StrEnum) else part
            for name, part in fields.items()
            if part not in (None, "")
        }

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> "Answer":
        """The reverse of to_json."""
        value = fields.get("v")
        mark, source = fields.get("m"), fields.get("s")
        return cls(
            tuple(value) if isinstance(value, list) else value,
            Mark(mark) if mark else None,
            Source(source) if source else None,
            fields.get("p", ""),
        )


@dataclass(frozen=True)
class Place:
    """Where the person is: a question gone back to (none: the first open one), and ticks not yet sent."""

    at: Key | None = None
    draft: tuple[str, ...] = ()


@dataclass(frozen=True)
class Talk:
    """One person's run through a flow: what was said, the place, what was given at the start."""

    answers: Mapping[Key, Answer] = field(default_factory=dict)
    place: Place = Place()
    given: Given = field(default_factory=dict)
    finished: bool = False
    walked: dict[int, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """The path through it, once it was computed: a talk never changes, and a turn asks for its path ten times."""

    def value(self, *key: str) -> Value:
        """The answer's value, or None."""
        answer = self.answers.get(key)
        return answer.value if answer else None

    def chose(self, option: str, *key: str) -> bool:
        """Was this option chosen at this key?"""
        value = self.value(*key)
        return isinstance(value, tuple) and option in value


@dataclass(frozen=True)
class Scope:
    """What a guard or a computed list of options may look at: the talk, and the key of the block it stands in."""

    talk: Talk
    within: Key = ()

    def facts(self, kind: type[T]) -> T:
        """What the dialogue knows from outside, as its own kind of facts: a TypedDict without required keys."""
        return cast("T", self.talk.given)

    def here(self, step: str) -> Value:
        """The value of a step in the same block."""
        return self.talk.value(*self.within, step)

    def chose_here(self, option: str, step: str) -> bool:
        """Was this option chosen at a step in the same block?"""
        return self.talk.chose(option, *self.within, step)


@dataclass(frozen=True)
class Changes:
    """What one turn sets and takes away: the only thing that is stored of it."""

    put: Mapping[Key, Answer] = field(default_factory=dict)
    gone: tuple[Key, ...] = ()
    place: Place = Place()
    finished: bool = False
    given: Given | None = None

    def to_json(self) -> dict[str, Any]:
        """Plain JSON with a format number."""
        fields: dict[str, Any] = {"v": 1, "set": {"/".join(key): answer.to_json() for key, answer in self.put.items()}}
        fields["gone"] = ["/".join(key) for key in self.gone]
        fields["at"] = "/".join(self.place.at) if self.place.at else None
        fields["draft"] = list(self.place.draft)
        fields["end"] = self.finished
        kept = {name: part for name, part in fields.items() if part}
        return kept if self.given is None else {**kept, "given": dict(self.given)}

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> "Changes":
        """The reverse of to_json."""
        put = {tuple(key.split("/")): Answer.from_json(answer) for key, answer in fields.get("set", {}).items()}
        gone = tuple(tuple(key.split("/")) for key in fields.get("gone", ()))
        at = tuple(fields["at"].split("/")) if fields.get("at") else None
        place = Place(at, tuple(fields.get("draft", ())))
        return cls(put, gone, place, bool(fields.get("end")), fields.get("given"))


def fold(talk: Talk, changes: Changes) -> Talk:
    """The talk after these changes. Events are never replayed; changes are."""
    answers = {key: answer for key, answer in talk.answers.items() if key not in changes.gone} | dict(changes.put)
    given = talk.given if changes.given is None else changes.given
    return Talk(answers, changes.place, given, talk.finished or changes.finished)


def live_items(talk: Talk, collect: Key, at_least: int) -> Iterator[str]:
    """The ids of a collect's items that were not taken away; the first stands there unasked if one is needed.

    A taken-away item stays listed as "-id", so that its id is never used again.
    """
    listed = talk.value(*collect)
    listed = listed if isinstance(listed, tuple) else ()
    live = [item for item in listed if not item.startswith("-")]
    yield from live or ([str(len(listed) + 1)] if at_least else [])
