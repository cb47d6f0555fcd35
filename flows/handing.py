"""Who else looks after a case, who takes it over, and what of it is erased."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Choose, Option, When, form, menu
from flows.team import listed


class Workers(Shown, total=False):
    """Who could look after a case."""

    workers: list[Listed]
    """In its own organisation."""
    others: list[Listed]


def possible_seconds(scope: Scope) -> tuple[Option, ...]:
    """The organisation's other caseworkers, nobody, and the way back."""
    return (*listed(scope.facts(Workers).get("workers", ())), Option("none"), Option("back"))


SECOND = menu("second", Choose(id="who", options=possible_seconds, optional=False, aside=True))


def possible_receivers(scope: Scope) -> tuple[Option, ...]:
    """Caseworkers of the same organisation, then of the others."""
    facts = scope.facts(Workers)
    return (*listed(facts.get("workers", ())), *listed(facts.get("others", ())), Option("back"))


def goes_outside(scope: Scope) -> bool:
    """The receiver works in another organisation, so the person is asked."""
    to = scope.talk.value("to")
    return isinstance(to, tuple) and to[0].startswith("x")


def goes_on(scope: Scope) -> bool:
    """Somebody was chosen, and the person agreed where that is needed."""
    if goes_outside(scope):
        return scope.talk.chose("yes", "agreed")
    return scope.talk.value("to") is not None and not scope.talk.chose("back", "to")


HAND = menu(
    "hand",
    Choose(id="to", options=possible_receivers, optional=False, aside=True),
    When(goes_outside, (Choose(id="agreed", options=("no", "yes"), optional=False, aside=True),)),
    When(goes_on, (Choose(id="sure", options=("no", "yes"), optional=False, aside=True),)),
)


class Offered(Shown, total=False):
    """An offer: what is handed on, to which organisation, and by whom. No part of it is confided."""

    offered: str
    """The case; it is not called so, since the offer may be read by whom the case is closed to."""
    code: str
    organisation: str
    giver: str
    """Who was responsible then: with somebody else, the offer is void."""
    by: str
    """The name of whoever hands it on, or none."""


OFFER = form("offer", Choose(id="answer", options=("take", "later", "no"), optional=False, aside=True), confided=False)
"""Before the receiver: a code and who hands it on, nothing more."""


class LeftCodes(Shown, total=False):
    """What waits to be handed on."""

    codes: list[Listed]


def left_codes(scope: Scope) -> tuple[Option, ...]:
    """Codes that somebody who is gone left behind."""
    return (*listed(scope.facts(LeftCodes).get("codes", ())), Option("back"))


ORPHANS = menu("orphans", Choose(id="which", options=left_codes, optional=False, aside=True))


class Erasable(Shown, total=False):
    """What is kept of a case."""

    kept: list[Listed]


def erasable(scope: Scope) -> tuple[Option, ...]:
    """What was kept, the whole of it, and the way back."""
    return (*listed(scope.facts(Erasable).get("kept", ())), Option("everything"), Option("back"))


def erases(scope: Scope) -> bool:
    """Something was chosen."""
    return scope.talk.value("what") is not None and not scope.talk.chose("back", "what")


def erases_surely(scope: Scope) -> bool:
    """Asked once, it was a yes."""
    return scope.talk.chose("yes", "sure")


ERASING = menu(
    "erasing",
    Choose(id="what", options=erasable, optional=False, aside=True),
    When(
        erases,
        (
            Choose(id="sure", options=("no", "yes"), optional=False, aside=True),
            When(erases_surely, (Choose(id="really", options=("no", "yes"), optional=False, aside=True),)),
        ),
    ),
)
