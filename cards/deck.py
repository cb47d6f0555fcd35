"""The deck as data: 64 cards in eight suits. Their words are in locales, their pictures in art."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ART = Path(__file__).parent / "art"
SUITS = ("A", "B", "C", "D", "E", "F", "G", "H")


@dataclass(frozen=True)
class Card:
    """One card. `warning`: 0 none, 1 may stir, 2 only when the counsellor has opened this level before.

    `drawn` says whether chance may deal it; every card can be chosen openly.
    """

    id: str
    themes: tuple[str, ...]
    warning: int = 0
    drawn: bool = True

    @property
    def suit(self) -> str:
        """A to H."""
        return self.id[0]


def _read() -> dict[str, Card]:
    told = tomllib.loads((Path(__file__).parent / "deck.toml").read_text(encoding="utf-8"))
    cards = (Card(**{**fields, "themes": tuple(fields["themes"])}) for fields in told["card"])
    return {card.id: card for card in cards}


DECK: dict[str, Card] = _read()


def of_suit(suit: str) -> tuple[Card, ...]:
    """The eight cards of a suit, in order."""
    return tuple(card for card in DECK.values() if card.suit == suit)
