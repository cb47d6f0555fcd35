"""What a button does, and how that is written on it: the only file that knows both.

An option's id stands as it is and begins with a letter; everything else begins with "_". A number is the place of a
question on the path at the very turn the button belongs to.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from flows.answers import Mark


class Plain(StrEnum):
    """Buttons that need no more than their name."""

    BACK = "_back"
    KEEP = "_keep"
    SEND = "_send"
    DEEPER = "_deeper"
    NOTE = "_note"
    MINE = "_mine"
    PAUSE = "_pause"
    LOOK = "_look"
    THROW = "_throw"
    CASE = "_case"
    HELP = "_help"
    MORE = "_more"
    WHY = "_why"
    LANGUAGE = "_language"
    SHOW = "_show"
    ABOUT = "_about"
    DISCARD = "_discard"
    REST = "_rest"
    WEB = "_web"


class Act(StrEnum):
    """What is done to the question at a place."""

    EDIT = "_e"
    OPEN = "_l"
    ASK_REMOVE = "_x"
    ASK_REMOVE_NOTE = "_n"
    REMOVE = "_X"
    REMOVE_NOTE = "_N"
    ADD = "_a"
    SOURCE = "_s"


@dataclass(frozen=True)
class At:
    """One of these acts, at the question with this place."""

    act: Act
    place: int

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"{self.act}{self.place}"


@dataclass(frozen=True)
class Away:
    """An item of a collect goes."""

    collect: str
    item: str

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"_r{self.collect}-{self.item}"


@dataclass(frozen=True)
class PassedBy:
    """The question is passed by. What is not said and what is not written are one mark, and two buttons."""

    mark: Mark
    unsaid: bool = False

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"_m-{self.mark}{'.' if self.unsaid else ''}"


@dataclass(frozen=True)
class Month:
    """The calendar turns to this month."""

    first: str

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"_month-{self.first}"


@dataclass(frozen=True)
class Speak:
    """Another language."""

    code: str

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"_lang-{self.code}"


@dataclass(frozen=True)
class Chosen:
    """One of the question's own choices."""

    id: str

    def __str__(self) -> str:
        """As it stands on the button."""
        return self.id


Button = Plain | At | Away | PassedBy | Month | Speak | Chosen


def at(act: Act, place: int) -> str:
    """The button of an act at a place."""
    return str(At(act, place))


_AT = re.compile(rf"({'|'.join(Act)})(\d{{1,4}})")
_AWAY = re.compile(r"_r(.+)-(\d+)")


def read(text: str) -> Button | None:
    """What stands on a button, or None for anything that is none of ours."""
    if not text.startswith("_"):
        return Chosen(text)
    if text in set(Plain):
        return Plain(text)
    if found := _AT.fullmatch(text):
        return At(Act(found[1]), int(found[2]))
    if found := _AWAY.fullmatch(text):
        return Away(found[1], found[2])
    return _named(text)


def _named(text: str) -> Button | None:
    head, _, rest = text.partition("-")
    if head == "_m" and rest.rstrip(".") in set(Mark):
        return PassedBy(Mark(rest.rstrip(".")), rest.endswith("."))
    if head == "_month" and rest:
        return Month(rest)
    return Speak(rest) if head == "_lang" and rest else None
