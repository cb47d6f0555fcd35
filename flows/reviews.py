"""Looking back: the dialogues on steps and goals (lookback.py), what is due, and a code's history."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Choose, Option, menu


class Due(Shown, total=False):
    """What the list of what is due knows."""

    due: list[Listed]
    """By code and day."""


def due_reviews(scope: Scope) -> tuple[Option, ...]:
    """What falls due by code and day, and the way home."""
    due = tuple(Option(id, said=label) for id, label in scope.facts(Due).get("due", ()))
    return (*due, Option("home"))


DUE = menu("reviews", Choose(id="which", options=due_reviews, optional=False, aside=True))


class Told(Shown, total=False):
    """What a code's history knows."""

    talks: list[Listed]
    """Those that are kept, oldest first."""


def kept_talks(scope: Scope) -> tuple[Option, ...]:
    """The talks that are kept, and the way back."""
    kept = tuple(Option(id, said=label) for id, label in scope.facts(Told).get("talks", ()))
    return (*kept, Option("back"))


HISTORY = menu("history", Choose(id="which", options=kept_talks, optional=False, aside=True), confided=True)
