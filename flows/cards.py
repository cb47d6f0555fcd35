"""Before a card session: the way, the cards' language, the heavier cards. The session itself is moves, not answers."""

from typing import TypedDict

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Choose, Flow, Notice, Option, Part, When, menu
from flows.welcome import offered_languages

OFFERED = (
    "draw", "three", "strengths", "towards", "time", "eyes", "lay", "sort", "pass", "closing", "language", "heavier",
    "print", "home",
)  # fmt: skip
"""Ways to use the cards, and what can be set before."""


class Preset(TypedDict, total=False):
    """What was set before a session, and is carried along."""

    case: str
    level: int
    language: str


class Ways(Preset, Shown, total=False):
    """What can be chosen before a session."""

    offered: list[str]


def offered_ways(scope: Scope) -> tuple[Option, ...]:
    """What is open to this person now."""
    return tuple(Option(one) for one in scope.facts(Ways).get("offered", OFFERED))


def wants_language(scope: Scope) -> bool:
    """The cards shall speak another language."""
    return scope.talk.chose("language", "how")


def wants_heavier(scope: Scope) -> bool:
    """The heavier cards shall be open, too."""
    return scope.talk.chose("heavier", "how")


CARDS = menu(
    "cards",
    Choose(id="how", options=offered_ways, optional=False, aside=True),
    When(wants_language, (Choose(id="language", options=offered_languages, optional=False, aside=True),)),
    When(wants_heavier, (Choose(id="sure", options=("no", "yes"), optional=False, aside=True),)),
)


class LeftCards(Shown, total=False):
    """What a session left."""

    case: str
    session: str
    cards: list[Listed]


def kept_cards(scope: Scope) -> tuple[Option, ...]:
    """The cards that stayed, and the way back."""
    cards = tuple(Option(id, said=title) for id, title in scope.facts(LeftCards).get("cards", ()))
    return (*cards, Option("back"))


def removes(scope: Scope) -> bool:
    """A card was tapped, to remove it."""
    return not scope.talk.chose("back", "what") and scope.talk.value("what") is not None


KEPT = menu(
    "kept",
    Choose(id="what", options=kept_cards, optional=False, aside=True),
    When(removes, (Choose(id="sure", options=("no", "yes"), optional=False, aside=True),)),
    confided=True,
)
"""What a card session left with a case."""


class Printing(Shown, total=False):
    """What the deck can be printed in."""

    formal: list[str]
    """Languages with two forms of address."""


def has_formal(scope: Scope) -> bool:
    """The language chosen has two forms of address."""
    return any(scope.talk.chose(code, "language") for code in scope.facts(Printing).get("formal", ()))


PRINT = menu(
    "print",
    Choose(id="language", options=offered_languages, optional=False, aside=True),
    When(has_formal, (Choose(id="address", options=("informal", "formal"), optional=False, aside=True),)),
    Choose(id="paper", options=("a4", "letter"), optional=False, aside=True),
    Choose(id="layout", options=("sheet", "single"), optional=False, aside=True),
    Choose(id="back", options=("follow", "neutral"), optional=False, aside=True),
)
"""The deck as a PDF."""


class Deal(Preset, total=False):
    """How a session is opened: fixed at its start."""

    way: str
    seed: int
    address: str
    refused: list[str]
    dealt: int


TABLE = Flow("table", (Part("all", (Notice(id="open", optional=False),)),), together=True, pauses=True, stays=True)
"""A session with cards. Its turns hold moves (cards/dealing.py); this only gives it a name among the flows."""
