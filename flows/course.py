"""What changes a case's course: events, dates that move, a break, the way out. The talks themselves: closing.py."""

from flows.answers import Scope
from flows.shown import Listed, Shown
from flows.steps import Choose, Option, PickDate, When, menu

KINDS = ("move", "arrest", "release", "threat", "job", "change", "worker", "contact")
"""What can happen that asks for a look at the plan."""
GRAVE = ("threat", "arrest")
"""After these the way to help is shown first."""
REASONS = ("agreed", "not-reachable", "worker-away")
"""Why a date is moved."""
LONGEST_MOVE, LONGEST_REST = 12, 26
"""Weeks: a date is moved by so many at most, a break lasts so many at most."""

HAPPENED = menu("happened", Choose(id="kind", options=(*KINDS, "back"), help_after=GRAVE, optional=False, aside=True))
"""Something happened, so the plan is looked at within days."""

COURSE_ACTS = ("move", "rest", "exit", "back")


class Dates(Shown, total=False):
    """What is due, each by its day and what it is."""

    due: list[Listed]


def course_acts(scope: Scope) -> tuple[Option, ...]:
    """What can be changed now; a date is moved where there is one."""
    return tuple(Option(act) for act in COURSE_ACTS if act != "move" or scope.facts(Dates).get("due"))


COURSE = menu("course", Choose(id="what", options=course_acts, optional=False, aside=True))


def open_days(scope: Scope) -> tuple[Option, ...]:
    """The days on which something is due, and nothing else of it; one that was chosen and is gone says so."""
    due, chosen = scope.facts(Dates).get("due", ()), scope.talk.value("which")
    there = {"back", *(id for id, _ in due)}
    gone = [Option(id, word="move-gone") for id in chosen if id not in there] if isinstance(chosen, tuple) else []
    return (*(Option(id, said=day) for id, day in due), *gone, Option("back"))


def moves(scope: Scope) -> bool:
    """A day was chosen."""
    return scope.talk.value("which") is not None and not scope.talk.chose("back", "which")


MOVE = menu(
    "move",
    Choose(id="which", options=open_days, optional=False, aside=True),
    When(
        moves,
        (
            PickDate(id="day", presets=(7, 14), optional=False, aside=True),
            Choose(id="why", options=REASONS, optional=False, aside=True),
        ),
    ),
)


def is_sure(scope: Scope) -> bool:
    """It was a yes."""
    return scope.talk.chose("yes", "sure")


REST = menu(
    "rest",
    Choose(id="sure", options=("no", "yes"), optional=False, aside=True),
    When(is_sure, (PickDate(id="until", presets=(14, 28), optional=False, aside=True),)),
)
"""No contact at present."""


class TalkedWith(Shown, total=False):
    """What is known before the two taps."""

    cases: list[Listed]


def known_codes(scope: Scope) -> tuple[Option, ...]:
    """The codes that a talk of today can be about."""
    return (*(Option(id, said=code) for id, code in scope.facts(TalkedWith).get("cases", ())), Option("home"))


WHOSE = menu("whose", Choose(id="which", options=known_codes, optional=False, aside=True))

SCALES = menu("scales", Choose(id="seen", options=("back",), optional=False, aside=True), confided=True)
"""A person's own scales over time."""
