"""What is due across a structure: for whoever sees to it, without content."""

from flows.answers import Scope
from flows.steps import Choose, Option, menu


def what_helps(scope: Scope) -> tuple[Option, ...]:
    """A hand for each code that is late, further structures, the picture, and the way home."""
    hands = tuple(Option(f"h{number}", said=label) for number, label in enumerate(scope.talk.given.get("hands", ())))
    places = tuple(Option(f"p{number}", said=name) for number, name in enumerate(scope.talk.given.get("places", ())))
    return (*hands, *places, Option("load"), Option("home"))


OVERVIEW = menu("overview", Choose(id="what", options=what_helps, optional=False, aside=True))

LOAD = menu("load", Choose(id="seen", options=("back",), optional=False, aside=True))
"""The picture of the load, with its numbers."""
