"""The short talks beside the rounds: after an event, at the end, in the time after it, and the two taps of a day."""

from flows.answers import Scope
from flows.guards import is_alone, may_ask
from flows.reflection import rooms
from flows.shown import Shown
from flows.steps import Ask, Choose, Notice, PickDate, Rate, Summary, When, talk

_WHO = Choose(id="who", words="reflection-who", options=rooms, optional=False, aside=True)
_SUMMARY = Summary(id="summary", words="reflection-summary")
_YES_NO = ("yes", "no")


class Closing(Shown, total=False):
    """What these talks know. Under "args" stands "ending": what was written down about the end at the start."""

    basis: str
    review: str
    """Which one asked for it."""
    event: str
    """What kind of thing happened."""
    last: bool
    """Is nothing asked after this?"""


EVENT = talk(
    "event",
    _WHO,
    When(
        may_ask,
        (
            Ask(id="what", person=True),
            Choose(id="fits", options=("yes", "partly", "no"), person=True),
            Ask(id="needed", person=True),
        ),
    ),
    Ask(id="next"),
    When(
        may_ask,
        (Choose(id="whose", options=("theirs", "mine"), person=True, optional=False, leans_on=("next",)),),
    ),
    PickDate(id="until", leans_on=("next",)),
    _SUMMARY,
)
"""What changed, and what it means for the plan. A matter of minutes."""


def has_ending(scope: Scope) -> bool:
    """At the start it was written down when nobody will be needed any more."""
    return bool(scope.facts(Closing).get("args", {}).get("ending"))


def asks_again(scope: Scope) -> bool:
    """The person is here and says whether we may ask again; after the last time there is none."""
    return _comes_again(scope) and not is_alone(scope)


def tells_again(scope: Scope) -> bool:
    """The person is not here, so it is written down what was said about asking again."""
    return _comes_again(scope) and is_alone(scope)


def _comes_again(scope: Scope) -> bool:
    return may_ask(scope) and not scope.facts(Closing).get("last")


_AGAIN = (
    When(asks_again, (Choose(id="again", options=_YES_NO, person=True),)),
    When(tells_again, (Choose(id="agreed", options=_YES_NO, optional=False),)),
)

EXIT = talk(
    "exit",
    _WHO,
    When(has_ending, (Notice(id="ending", optional=False),)),
    When(
        may_ask,
        (
            Ask(id="carries", person=True),
            Ask(id="signs", person=True),
            Ask(id="call", person=True),
            Ask(id="celebrate", person=True),
        ),
    ),
    *_AGAIN,
    _SUMMARY,
)
"""The last talk for now."""

CHECKIN = talk(
    "checkin", _WHO, When(may_ask, (Ask(id="how", person=True), Ask(id="needed", person=True))), *_AGAIN, _SUMMARY
)
"""Some months later: three short questions."""

TODAY = talk("today", Rate(id="how", person=True), Rate(id="fit", person=True), together=True)
"""The two taps after a talk."""
