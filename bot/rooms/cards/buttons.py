"""What a button at the table does, and how that is written on it: the only file that knows both.

A move that is made with a card says nothing of it where only the card that lies in front can be meant.
"""

from dataclasses import dataclass
from enum import StrEnum

from bot.screens.buttons import Plain
from cards.dealing import Move


class Aside(StrEnum):
    """What is shown beside the table; nothing moves."""

    CALM = "_calm"
    WHOSE = "_whose"
    ASIDE = "_aside"
    GUEST = "_guest"
    HELP = Plain.HELP
    TABLE = Plain.LOOK
    NEXT = "next"
    """The next card, where the person chooses it."""


@dataclass(frozen=True)
class Suit:
    """The cards of a suit are shown."""

    id: str

    def __str__(self) -> str:
        """As it stands on the button."""
        return f"{_SUIT}{self.id}"


Button = Move | Aside | Suit

UNDO, STOP, FINISH = Move("undo"), Move("stop"), Move("finish")
DRAW, ANOTHER, SWAP = Move("draw"), Move("another"), Move("swap")
_BARE = {UNDO: "_undo", STOP: "_stop", FINISH: "_finish", DRAW: "draw", ANOTHER: "another", SWAP: "swap"}
_OF_BARE = {written: move for move, written in _BARE.items()}

ON_THE_CARD = ("turn", "keep", "later", "refuse", "back")
"""Kinds of moves with the card that lies in front, written as they are."""
_HEADS = {"choose": "pick-", "refuse-always": "refuse-always-"}
_SUIT, _LENS = "suit-", "look-"


def written(move: Move) -> str:
    """As it stands on the button."""
    if move.kind == "look":
        return f"{_LENS}{move.text}"
    if move.kind in _HEADS:
        return f"{_HEADS[move.kind]}{move.card}"
    return _BARE.get(move, move.kind)


def read(text: str, front: str | None) -> Button | None:
    """What stands on a button, with this card in front, or None for anything that is none of ours."""
    if text in set(Aside):
        return Aside(text)
    if text in ON_THE_CARD:
        return Move(text, front) if front else None
    return _OF_BARE.get(text) or _named(text)


def _named(text: str) -> Button | None:
    for kind, head in _HEADS.items():
        if text.startswith(head):
            return Move(kind, text.removeprefix(head))
    if text.startswith(_LENS):
        return Move("look", text=text.removeprefix(_LENS))
    return Suit(text.removeprefix(_SUIT)) if text.startswith(_SUIT) else None
