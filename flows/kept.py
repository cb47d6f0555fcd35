"""What was kept from earlier talks, as it is offered in the next one: cards, and answers to the same question.

Cards are given as "kept": the card's id, a short line for a tick, and the whole text for an answer. Earlier answers
are given as "before": by joined key, the text and who stood behind it.
"""

from flows.answers import Scope, Source
from flows.steps import Ask, Option


def kept_strengths(scope: Scope) -> tuple[Option, ...]:
    """Each kept card in a short line."""
    return tuple(Option(card, said=short) for card, short, _ in scope.talk.given.get("kept", ()))


def kept_texts(scope: Scope) -> tuple[Option, ...]:
    """Each kept card with all that was noted on it."""
    return tuple(Option(card, said=whole) for card, _, whole in scope.talk.given.get("kept", ()))


def said_before(step: Ask, scope: Scope) -> tuple[Option, ...]:
    """The earlier answer to this question. What was only guessed is not laid before the person."""
    text, source = scope.talk.given.get("before", {}).get("/".join((*scope.within, step.id)), ("", None))
    open_to_all = source == Source.SAID or scope.talk.chose("alone", "who")
    return (Option("before", said=text),) if text and open_to_all else ()
