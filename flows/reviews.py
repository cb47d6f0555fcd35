"""Looking back: the dialogues on steps and goals (lookback.py), what is due, and a code's history."""

from flows.answers import Scope
from flows.lookback import GOALS, STEPS
from flows.steps import Choose, Flow, Option, simple


def due_reviews(scope: Scope) -> tuple[Option, ...]:
    """What falls due by code and day, and the way home."""
    due = tuple(Option(f"v{number}", said=label) for number, label in enumerate(scope.talk.given.get("due", ())))
    return (*due, Option("home"))


DUE = simple("reviews", Choose(id="which", options=due_reviews, optional=False, aside=True))


def kept_talks(scope: Scope) -> tuple[Option, ...]:
    """The talks that are kept, and the way back."""
    kept = tuple(Option(f"r{number}", said=label) for number, label in enumerate(scope.talk.given.get("rounds", ())))
    return (*kept, Option("back"))


HISTORY = simple("history", Choose(id="which", options=kept_talks, optional=False, aside=True))

REVIEWS: tuple[Flow, ...] = (STEPS, GOALS, DUE, HISTORY)
"""Its dialogues."""

MENUS: frozenset[str] = frozenset({"reviews", "history"})
"""Those of them that leave nothing behind."""

OPEN: frozenset[str] = frozenset()
"""Those that show nothing that was confided, besides the menus."""

CONFIDED: frozenset[str] = frozenset({"history"})
"""Menus that do show it."""
