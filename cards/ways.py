"""Ways to use the cards: each a small declaration. From the dossier's part b.2."""

from dataclasses import dataclass

from cards.deck import SUITS


@dataclass(frozen=True)
class Way:
    """How a session goes: where cards come from, whether chance deals, the places they are laid on, how many.

    `lenses` are ways to look at the same card again: other times, other eyes.
    """

    id: str
    suits: tuple[str, ...] = SUITS
    chance: bool = True
    places: tuple[str, ...] = ()
    lenses: tuple[str, ...] = ()
    most: int = 1
    whose: bool = False
    """Does the person choose the lens? Otherwise one follows the other."""


WAYS: dict[str, Way] = {
    way.id: way
    for way in (
        Way("draw"),
        Way("three", chance=False, places=("here", "missing", "next"), most=3),
        Way("strengths", suits=("D",), chance=False, places=("have", "want"), most=2),
        Way("towards", chance=False, places=("away", "towards"), most=2),
        Way("time", lenses=("earlier", "today", "later")),
        Way("eyes", lenses=("friend", "family", "child", "stranger", "older"), whose=True),
        Way("lay", most=7),
        Way("sort"),
        Way("pass"),
        Way("closing", suits=("D", "H")),
    )
}
