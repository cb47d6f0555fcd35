"""The named conditions of the reflection."""

from flows.answers import Scope
from flows.shown import Shown
from flows.steps import Guard


class Asked(Shown, total=False):
    """What a talk about a case knows."""

    basis: str
    """On what the person may be asked; "none" where nobody has asked them yet."""


class Round(Asked, total=False):
    """What a round knows."""

    round: str
    """Its kind: "short" or "full"."""
    repeat: bool
    """Was there one before?"""


def is_short(scope: Scope) -> bool:
    """The short round."""
    return not is_full(scope)


def is_full(scope: Scope) -> bool:
    """The full round."""
    return scope.facts(Round).get("round") == "full"


def comes_round(scope: Scope) -> bool:
    """A further full round, with the person's word: what is looked at in each of them comes always."""
    return is_repeat(scope) and is_full(scope) and may_ask(scope)


def is_repeat(scope: Scope) -> bool:
    """There was a round before this one."""
    return scope.facts(Round).get("repeat", False)


def may_ask(scope: Scope) -> bool:
    """The person agreed, or another basis was named; otherwise only the worker's own thinking is open."""
    return scope.facts(Asked).get("basis", "none") != "none"


def may_not_ask(scope: Scope) -> bool:
    """Nobody has asked the person yet."""
    return not may_ask(scope)


def is_alone(scope: Scope) -> bool:
    """The worker reflects alone."""
    return not (scope.talk.chose("together", "who") or scope.talk.chose("company", "who"))


def thinks_alone(scope: Scope) -> bool:
    """The worker's own questions are asked: alone, in the full round or where the person may not be asked yet."""
    return is_alone(scope) and (is_full(scope) or may_not_ask(scope))


def adds_theme(scope: Scope) -> bool:
    """The worker may add a theme: alone, in the full round."""
    return is_alone(scope) and is_full(scope) and may_ask(scope)


def added_theme(scope: Scope) -> bool:
    """The worker added a theme, so the reason is asked."""
    return bool(scope.talk.value("added")) and not scope.talk.chose("none", "added")


def goes_deep(scope: Scope) -> bool:
    """The rest of the theme was asked for, or the round is the full one."""
    return is_full(scope) or scope.chose_here("yes", "deeper")


def has_ties(scope: Scope) -> bool:
    """A tie to strengthen, calm or loosen was named."""
    return not scope.chose_here("none", "change")


def wants_less(scope: Scope) -> bool:
    """There is something to have less of."""
    return scope.chose_here("yes", "less")


def missed_something(scope: Scope) -> bool:
    """Something has not been understood yet."""
    return scope.chose_here("yes", "T1-missed")


def does_harm(scope: Scope) -> bool:
    """A conviction harms someone."""
    return scope.chose_here("harm", "harms")


def is_unfair_at_home(scope: Scope) -> bool:
    """The work at home is not all right as it is."""
    return scope.chose_here("change", "home")


def has_needs(scope: Scope) -> bool:
    """More than one need was put into words, so a goal names which it answers."""
    listed = scope.talk.value("needs")
    live = [one for one in listed if not one.startswith("-")] if isinstance(listed, tuple) else []
    return sum(isinstance(scope.talk.value("needs", one, "sentence"), str) for one in live) > 1


def is_shaky(scope: Scope) -> bool:
    """Confidence is below five."""
    confidence = scope.here("confidence")
    return isinstance(confidence, int) and confidence < 5


def is_changed(scope: Scope) -> bool:
    """The goal is agreed to with a change."""
    return scope.chose_here("change", "agreed")


def tells_others(scope: Scope) -> bool:
    """Somebody else needs to know."""
    told = scope.here("partners")
    return isinstance(told, tuple) and bool(told) and "nobody" not in told


def theirs_to_say(step: str) -> Guard:
    """Nobody says this for the person: they are in the room, or have said it already."""

    def can_be_said(scope: Scope) -> bool:
        return not is_alone(scope) or scope.here(step) is not None

    return _named(can_be_said, f"{step}_can_be_said")


def left_to_ask(step: str) -> Guard:
    """Only the person can say this, and is not here."""

    def waits(scope: Scope) -> bool:
        return is_alone(scope) and scope.here(step) is None

    return _named(waits, f"{step}_waits_for_the_person")


def at_nothing(scale: str) -> Guard:
    """The scale of this block stands at its very beginning."""

    def stands_there(scope: Scope) -> bool:
        return scope.here(scale) == 0

    return _named(stands_there, f"{scale}_is_at_0")


def off_nothing(scale: str) -> Guard:
    """The scale of this block stands anywhere else; at the end, what was said about it stays seen."""

    def stands_elsewhere(scope: Scope) -> bool:
        return scope.here(scale) != 0 or scope.talk.finished

    return _named(stands_elsewhere, f"{scale}_is_not_at_0")


def _named(guard: Guard, name: str) -> Guard:
    """Drawings and walks know a guard by its name."""
    guard.__name__ = name
    return guard
