"""Who else looks after a case, who takes it over, and what of it is erased."""

from flows.answers import Scope
from flows.steps import Choose, Option, When, form, menu


def _listed(scope: Scope, name: str, sign: str) -> tuple[Option, ...]:
    return tuple(Option(f"{sign}{number}", said=said) for number, said in enumerate(scope.talk.given.get(name, ())))


def possible_seconds(scope: Scope) -> tuple[Option, ...]:
    """The organisation's other caseworkers, nobody, and the way back."""
    return (*_listed(scope, "workers", "w"), Option("none"), Option("back"))


SECOND = menu("second", Choose(id="who", options=possible_seconds, optional=False, aside=True))


def possible_receivers(scope: Scope) -> tuple[Option, ...]:
    """Caseworkers of the same organisation, then of the others."""
    return (*_listed(scope, "workers", "w"), *_listed(scope, "others", "x"), Option("back"))


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

OFFER = form("offer", Choose(id="answer", options=("take", "later", "no"), optional=False, aside=True), confided=False)
"""Before the receiver: a code and who hands it on, nothing more."""


def left_codes(scope: Scope) -> tuple[Option, ...]:
    """Codes that somebody who is gone left behind."""
    return (*_listed(scope, "codes", "k"), Option("back"))


ORPHANS = menu("orphans", Choose(id="which", options=left_codes, optional=False, aside=True))


def erasable(scope: Scope) -> tuple[Option, ...]:
    """What was kept, the whole of it, and the way back."""
    return (*_listed(scope, "kept", "t"), Option("everything"), Option("back"))


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
