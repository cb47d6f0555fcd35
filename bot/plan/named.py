"""What a review is called: its day and its kind, and nothing else of it."""

from datetime import date

from bot.screens.scene import said_day
from bot.turn.visit import Visit

KINDS = {
    "round": "reviews-round", "goals": "reviews-goals", "steps": "reviews-steps",
    "event": "reviews-event", "exit": "reviews-exit", "checkin": "reviews-checkin",
}  # fmt: skip
"""What a kind is called; of two on one day the larger stands first."""


def named(visit: Visit, day: date, kind: str) -> str:
    """A look by its day and what it is; with the year, where that is not this one."""
    shown = said_day(day, visit.person.language, "MMMd" if day.year == visit.today.year else "yMMMd")
    return visit.say("reviews-named", day=shown, what=visit.say(KINDS.get(kind, "reviews-event")))
