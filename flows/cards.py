"""Before a card session: the way, the cards' language, the heavier cards. The session itself is moves, not answers."""

from flows.answers import Scope
from flows.steps import Choose, Flow, Notice, Option, Part, When, menu
from flows.welcome import offered_languages

OFFERED = (
    "draw", "three", "strengths", "towards", "time", "eyes", "lay", "sort", "pass", "closing", "language", "heavier",
    "print", "home",
)  # fmt: skip
"""Ways to use the cards, and what can be set before."""


def offered_ways(scope: Scope) -> tuple[Option, ...]:
    """What is open to this person now."""
    return tuple(Option(one) for one in scope.talk.given.get("offered", OFFERED))


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


def kept_cards(scope: Scope) -> tuple[Option, ...]:
    """The cards that stayed, and the way back."""
    cards = tuple(Option(f"x{number}", said=title) for number, title in enumerate(scope.talk.given.get("titles", ())))
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


def has_formal(scope: Scope) -> bool:
    """The language chosen has two forms of address."""
    return any(scope.talk.chose(code, "language") for code in scope.talk.given.get("formal", ()))


PRINT = menu(
    "print",
    Choose(id="language", options=offered_languages, optional=False, aside=True),
    When(has_formal, (Choose(id="address", options=("informal", "formal"), optional=False, aside=True),)),
    Choose(id="paper", options=("a4", "letter"), optional=False, aside=True),
    Choose(id="layout", options=("sheet", "single"), optional=False, aside=True),
)
"""The deck as a PDF."""

TABLE = Flow("table", (Part("all", (Notice(id="open", optional=False),)),), together=True, pauses=True, stays=True)
"""A session with cards. Its turns hold moves (cards/dealing.py); this only gives it a name among the flows."""
