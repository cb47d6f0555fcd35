"""What was kept from earlier talks, as it is offered in the next one: cards, and answers to the same question."""

from typing import TypedDict

from flows.answers import Scope, Source
from flows.steps import Ask, Option


class Offers(TypedDict, total=False):
    """What earlier talks left."""

    left: list[list[str]]
    """Cards: the id, and what was noted."""
    kept: list[tuple[str, str, str]]
    """The same in words: the id, a short line for a tick, and the whole text for an answer."""
    before: dict[str, list[str | None]]
    """Earlier answers by joined key: the text, and who stood behind it."""


def kept_strengths(scope: Scope) -> tuple[Option, ...]:
    """Each kept card in a short line."""
    return tuple(Option(card, said=short) for card, short, _ in scope.facts(Offers).get("kept", ()))


def kept_texts(scope: Scope) -> tuple[Option, ...]:
    """Each kept card with all that was noted on it."""
    return tuple(Option(card, said=whole) for card, _, whole in scope.facts(Offers).get("kept", ()))


def said_before(step: Ask, scope: Scope) -> tuple[Option, ...]:
    """The earlier answer to this question. What was only guessed is not laid before the person."""
    text, source = scope.facts(Offers).get("before", {}).get("/".join((*scope.within, step.id)), (None, None))
    open_to_all = source == Source.SAID or scope.talk.chose("alone", "who")
    return (Option("before", said=text),) if text and open_to_all else ()
