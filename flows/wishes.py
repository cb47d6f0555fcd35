"""Remind me: of anything, once or again and again."""

from flows.answers import Scope, Talk
from flows.shown import Listed, Shown
from flows.steps import Ask, Choose, Option, PickDate, When, form, menu

OFTEN = ("once", "daily", "weekly", "fortnightly", "monthly", "yearly")
"""How often, where it is picked by taps."""
HOURS = range(7, 21)
"""The times of day that are offered; any other is typed."""


class Wanting(Shown, total=False):
    """What a new wish or another moment knows; all but offers, picks and code is fixed at its start."""

    of: str
    """The case that lay in front."""
    code: str
    """Its code, while it may be read."""
    text: str
    """What is to be remembered, where it was said already."""
    when: str
    """A moment that was said beside it: it stands."""
    proposed: str
    """A moment that was said without it: it is offered."""
    moves: str
    """The wish that goes away then."""
    rule: str
    """What was understood of the moment."""
    offers: list[Listed]
    picks: list[str]
    """What the offer to pick is called, in every language: it may be tapped in one and read in another."""


class KnownWishes(Shown, total=False):
    """What the list knows."""

    of: str
    wishes: list[Listed]


def known_wishes(scope: Scope) -> tuple[Option, ...]:
    """What the person wants to be reminded of, a new one, and the way home."""
    known = tuple(Option(id, said=label) for id, label in scope.facts(KnownWishes).get("wishes", ()))
    return (*known, Option("new"), Option("home"))


REMIND = menu("remind", Choose(id="what", options=known_wishes, optional=False, aside=True), confided=True)

WANTED = menu("wanted", Choose(id="act", options=("move", "end", "back"), optional=False, aside=True), confided=True)
"""One wish: moved, or ended."""


def has_code(scope: Scope) -> bool:
    """A case lay in front."""
    return bool(scope.facts(Wanting).get("code"))


def lacks_text(scope: Scope) -> bool:
    """Nothing to remember was said with the command."""
    return not scope.facts(Wanting).get("text")


def lacks_moment(scope: Scope) -> bool:
    """And no moment."""
    return not scope.facts(Wanting).get("when")


def codes(scope: Scope) -> tuple[Option, ...]:
    """The code that lay in front, or none."""
    return (Option("code", said=scope.facts(Wanting).get("code", "")), Option("none"))


def easy_moments(scope: Scope) -> tuple[Option, ...]:
    """Moments by one tap; the last one leads to the calendar."""
    return tuple(Option(id, said=label) for id, label in scope.facts(Wanting).get("offers", ()))


def picks(scope: Scope) -> bool:
    """Day and time shall be picked by taps."""
    return picks_in(scope.talk)


def picks_in(talk: Talk) -> bool:
    """The same of a whole talk."""
    return talk.value("when") in Scope(talk).facts(Wanting).get("picks", ())


def hours(scope: Scope) -> tuple[Option, ...]:
    """The full hours of a working day."""
    return tuple(Option(f"h{hour}", said=f"{hour}:00") for hour in HOURS)


_MOMENT = (
    Ask(id="when", words="moment-when", short=True, optional=False, offers=easy_moments),
    When(
        picks,
        (
            PickDate(id="day", words="moment-day", presets=(1, 7), optional=False),
            Ask(id="at", words="moment-at", short=True, optional=False, offers=hours),
            Choose(id="often", words="moment-often", options=OFTEN, optional=False),
        ),
    ),
)

WISH = form(
    "wish",
    When(lacks_text, (Ask(id="text", short=True, optional=False),)),
    When(has_code, (Choose(id="about", options=codes, optional=False),)),
    When(lacks_moment, _MOMENT),
)

MOMENT = form("moment", *_MOMENT)
"""Another moment for what shall be remembered."""

UNDERSTOOD = menu(
    "understood", Choose(id="right", options=("yes", "other", "no"), optional=False, aside=True), confided=True
)
"""What was understood of the moment, before it is kept."""
