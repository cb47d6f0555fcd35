"""What the buttons of a reminder ask: when it shall come again, and what becomes of one's own wish."""

from flows.answers import Scope
from flows.shown import Shown
from flows.steps import Choose, Option, PickDate, When, menu

TIMES = ("afternoon", "tomorrow", "week", "day", "keep")
"""When a reminder may come again; the last one leaves it as it is."""


class Reminded(Shown, total=False):
    """What is known of the reminder; what it is about is fixed."""

    reminder: str
    before: str
    """The talk to come back to."""
    times: list[str]


def times(scope: Scope) -> tuple[Option, ...]:
    """What lies ahead of this person now: in the evening no afternoon is left."""
    return tuple(Option(one) for one in scope.facts(Reminded).get("times", TIMES))


def wants_day(scope: Scope) -> bool:
    """Another day shall be picked."""
    return scope.talk.chose("day", "when")


LATER = menu(
    "later",
    Choose(id="when", options=times, optional=False, aside=True),
    When(wants_day, (PickDate(id="day", presets=(2, 7, 14), optional=False, aside=True),)),
)

WISHED = menu("wished", Choose(id="what", options=("done", "later", "keep"), optional=False, aside=True), confided=True)
"""A wish in one's own words, with what can be done about it."""
