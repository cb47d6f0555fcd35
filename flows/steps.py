"""The words a flow is declared in: steps (one question each) and three containers."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, ClassVar

from flows.answers import Scope


@dataclass(frozen=True)
class Option:
    """A choice that was computed: its id, and the text people typed (or the id of a word) it stands for."""

    id: str
    said: str | None = None
    word: str | None = None


Guard = Callable[[Scope], bool]
Options = Callable[[Scope], tuple[Option, ...]]
Items = Callable[[Scope], tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class _Step:
    """What all questions have in common."""

    id: str
    words: str | None = None
    """Id of its words, where not derived from its place in the flow."""
    person: bool = False
    """Asked to the person (voice P), so it may be rather not said, and has a source."""
    guarded: bool = False
    """"Not written" stands first."""
    optional: bool = True
    offered: bool = False
    """Not asked in the row, but offered from the summary."""
    aside: bool = False
    """Not shown in the summary."""
    leans_on: tuple[str, ...] = ()
    """Earlier steps of the same block: on the path only when one of them was really answered, and not passed by."""
    meaning: int = 1
    """Raised when a rewording changes the sense: then it is asked again."""
    was: tuple[str, ...] = ()
    """Earlier ids of this step."""
    kind: ClassVar[str] = ""
    seconds: ClassVar[int] = 10

    @property
    def shape(self) -> str:
        """What an answer's validity rests on."""
        return ""

    @property
    def fingerprint(self) -> str:
        """Short hash of kind, shape and meaning, stored with each answer."""
        text = f"{self.kind}|{self.shape}|{self.meaning}"
        return hashlib.sha256(text.encode()).hexdigest()[:8]


@dataclass(frozen=True, kw_only=True)
class Choose(_Step):
    """Options to tap; with `at_most` above one, ticks and a button to go on."""

    options: tuple[str, ...] | Options
    at_least: int = 1
    at_most: int = 1
    help_after: tuple[str, ...] = ()
    """Options after which the way to help is shown."""
    alone: tuple[str, ...] = ()
    """Options that hold for none of the others: of such a one and the others, what was said last counts."""
    reopens: tuple[tuple[str, str], ...] = ()
    """Options after which an earlier step of the same block is asked again, its answer offered: pairs of both ids."""
    besides: Options | None = None
    """Options from outside that stand before the declared ones; no answer becomes invalid when they change."""
    kind: ClassVar[str] = "choice"

    @property
    def shape(self) -> str:
        """The option ids or the name of what computes them, and the bounds."""
        names = self.options.__name__ if callable(self.options) else ",".join(self.options)
        return f"{names}|{self.at_least}|{self.at_most}"

    def together(self, chosen: tuple[str, ...]) -> tuple[str, ...]:
        """Of options said one after another, those that can hold together."""
        held: tuple[str, ...] = ()
        for one in chosen:
            held = (one,) if one in self.alone else (*(other for other in held if other not in self.alone), one)
        return held


@dataclass(frozen=True, kw_only=True)
class Ask(_Step):
    """A text in people's own words."""

    kind: ClassVar[str] = "text"
    seconds: ClassVar[int] = 40
    short: bool = False
    """One line, as a code or a name."""
    offers: Options | None = None
    """Texts that answer it by one tap."""


@dataclass(frozen=True, kw_only=True)
class Rate(_Step):
    """A scale of the person's own; 10 is always what the person wishes. Never summed, never compared."""

    low: int = 0
    high: int = 10
    kind: ClassVar[str] = "scale"

    @property
    def shape(self) -> str:
        """Both ends."""
        return f"{self.low}-{self.high}"


@dataclass(frozen=True, kw_only=True)
class PickDate(_Step):
    """A day: in so many days by one tap, or any other."""

    presets: tuple[int, ...] = (7, 14)
    past: bool = False
    """A day that has been, today included, instead of one to come."""
    kind: ClassVar[str] = "date"


@dataclass(frozen=True, kw_only=True)
class Notice(_Step):
    """Something to read, and a button to go on."""

    kind: ClassVar[str] = "notice"
    aside: bool = True


@dataclass(frozen=True, kw_only=True)
class Summary(_Step):
    """All answers on one page; its "right" ends the talk."""

    kind: ClassVar[str] = "summary"
    aside: bool = True


Step = Choose | Ask | Rate | PickDate | Notice | Summary


@dataclass(frozen=True)
class When:
    """Steps that stand on the path only while the named guard holds."""

    guard: Guard
    steps: "tuple[Node, ...]"


@dataclass(frozen=True)
class ForEach:
    """A block of steps for each chosen option of an earlier Choose of the same block."""

    over: str
    blocks: "Mapping[str, tuple[Node, ...]]"
    id: str
    words: str | None = None
    always: Items | None = None
    """Options whose blocks come once anything was chosen, whether or not they were."""


@dataclass(frozen=True)
class Collect:
    """A block repeated per item; "another?" is asked while there is room and `grows` holds."""

    id: str
    steps: "tuple[Node, ...]"
    at_most: int
    at_least: int = 1
    grows: Guard | None = None
    again: bool = False
    """More questions on the items of an earlier Collect of this id; asks for no others."""
    over: Items | None = None
    """Its items come from outside: their ids, made of digits. None is added or taken away here."""


Node = Step | When | ForEach | Collect


@dataclass(frozen=True)
class Part:
    """A stretch of the way that can be done in one go."""

    id: str
    steps: tuple[Node, ...]


class Keeps(StrEnum):
    """What is left of a dialogue when it is over."""

    MENU = "menu"
    """Nothing: when another comes to the front, it is forgotten. What it shows is derived each time it is shown."""
    FORM = "form"
    """What it was asked for; it can be left in the middle."""
    TALK = "talk"
    """All of it, with its code: the person may be in the room, and each answer has a source."""


@dataclass(frozen=True)
class Flow:
    """A whole dialogue, and what it says of itself. A wrong declaration cannot be built: see flows/checks.py."""

    id: str
    parts: tuple[Part, ...]
    keeps: Keeps = Keeps.FORM
    confided: bool = True
    """Does it show what people confided?"""
    together: bool = False
    """Is the person always looking at it?"""
    pauses: bool = False
    """Is it offered on the first page, to go on with?"""
    stays: bool = False
    """Is it still looked at when it is finished?"""
    known: dict[str, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    """What was derived from the declaration once: it never changes."""

    def __post_init__(self) -> None:
        """Refuse a wrong declaration."""
        from flows.checks import check  # noqa: PLC0415 - checks reads these very declarations

        check(self)

    @property
    def is_menu(self) -> bool:
        """Does it leave nothing behind?"""
        return self.keeps is Keeps.MENU

    @property
    def is_table(self) -> bool:
        """Do cards lie here, which the person is looking at, instead of questions?"""
        return self.together and not self.is_talk

    @property
    def is_talk(self) -> bool:
        """Is it kept with its code?"""
        return self.keeps is Keeps.TALK


def form(flow: str, *steps: Node, confided: bool = True, pauses: bool = False) -> Flow:
    """What is asked once, in one part."""
    return Flow(flow, (Part("all", steps),), confided=confided, pauses=pauses)


def menu(flow: str, *steps: Node, confided: bool = False) -> Flow:
    """Something to choose from, in one part; most show nothing that was confided."""
    return Flow(flow, (Part("all", steps),), Keeps.MENU, confided)


def talk(flow: str, *steps: Node, together: bool = False) -> Flow:
    """A talk about a code, in one part, which is kept."""
    return Flow(flow, (Part("all", steps),), Keeps.TALK, together=together, pauses=True, stays=True)
