"""What is due across a structure: for whoever sees to it, without content."""

from flows.answers import Scope
from flows.steps import Choose, Flow, Option, simple


def what_helps(scope: Scope) -> tuple[Option, ...]:
    """A hand for each code that is late, further structures, the picture, and the way home."""
    hands = tuple(Option(f"h{number}", said=label) for number, label in enumerate(scope.talk.given.get("hands", ())))
    places = tuple(Option(f"p{number}", said=name) for number, name in enumerate(scope.talk.given.get("places", ())))
    return (*hands, *places, Option("load"), Option("home"))


OVERVIEW = simple("overview", Choose(id="what", options=what_helps, optional=False, aside=True))

LOAD = simple("load", Choose(id="seen", options=("back",), optional=False, aside=True))
"""The picture of the load, with its numbers."""

OVERSIGHT: tuple[Flow, ...] = (OVERVIEW, LOAD)
"""Its dialogues."""

MENUS: frozenset[str] = frozenset({"overview", "load"})
"""Those of them that leave nothing behind."""

OPEN: frozenset[str] = frozenset()
"""Those that show nothing that was confided, besides the menus."""

CONFIDED: frozenset[str] = frozenset()
"""Menus that do show it."""
