"""Looking back: the dialogues on steps and goals (lookback.py), what is due, and a code's history."""

from flows.answers import Scope
from flows.steps import Choose, Option, menu


def due_reviews(scope: Scope) -> tuple[Option, ...]:
    """What falls due by code and day, and the way home."""
    due = tuple(Option(f"v{number}", said=label) for number, label in enumerate(scope.talk.given.get("due", ())))
    return (*due, Option("home"))


DUE = menu("reviews", Choose(id="which", options=due_reviews, optional=False, aside=True))


def kept_talks(scope: Scope) -> tuple[Option, ...]:
    """The talks that are kept, and the way back."""
    kept = tuple(Option(f"r{number}", said=label) for number, label in enumerate(scope.talk.given.get("rounds", ())))
    return (*kept, Option("back"))


HISTORY = menu("history", Choose(id="which", options=kept_talks, optional=False, aside=True), confided=True)
