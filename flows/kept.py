"""Cards that were kept in earlier sessions, as they are offered in a reflection.

Given to it as "kept": the card's id, a short line for a tick, and the whole text for an answer.
"""

from flows.answers import Scope
from flows.steps import Option


def kept_strengths(scope: Scope) -> tuple[Option, ...]:
    """Each kept card in a short line."""
    return tuple(Option(card, said=short) for card, short, _ in scope.talk.given.get("kept", ()))


def kept_texts(scope: Scope) -> tuple[Option, ...]:
    """Each kept card with all that was noted on it."""
    return tuple(Option(card, said=whole) for card, _, whole in scope.talk.given.get("kept", ()))
