"""What is due across a structure: for whoever sees to it, without content."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Choose, Option, menu


class Overseen(Shown, total=False):
    """What the overview knows."""

    hands: list[Listed]
    """By their review."""
    places: list[Listed]
    """Further structures."""


def what_helps(scope: Scope) -> tuple[Option, ...]:
    """A hand for each code that is late, further structures, the picture, and the way home."""
    facts = scope.facts(Overseen)
    listed = (*facts.get("hands", ()), *facts.get("places", ()))
    return (*(Option(id, said=label) for id, label in listed), Option("load"), Option("home"))


OVERVIEW = menu("overview", Choose(id="what", options=what_helps, optional=False, aside=True))

LOAD = menu("load", Choose(id="seen", options=("back",), optional=False, aside=True))
"""The picture of the load, with its numbers."""
