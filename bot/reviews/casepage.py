"""What a case's page offers for looking back."""

from collections.abc import Sequence

from bot.reviews.plan import plan
from bot.reviews.talks import kept
from storage.conversations import StoredConversation

NAMES = {
    "reflection": "case-round", "steps": "history-steps", "goals": "history-goals",
    "event": "history-event", "exit": "history-exit", "checkin": "history-checkin", "today": "history-today",
}  # fmt: skip
"""What a talk is called that is kept and can be read again."""


def acts(talks: Sequence[StoredConversation], *, writes: bool) -> list[str]:
    """A look at steps and goals where there are some, and the history once something is kept."""
    made = plan(kept(talks)) if writes else None
    steps = ["look-steps"] if made and made.open_steps else []
    goals = ["look-goals"] if made and made.open_goals else []
    return [*steps, *goals, *(["history"] if kept(talks, NAMES) else [])]
