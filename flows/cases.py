"""Opening a case (the frame, stage 0 of part a.1), its page, its list, and the end of a consent."""

from flows.answers import Scope
from flows.steps import Ask, Choose, Notice, Option, PickDate, Summary, When, simple
from flows.welcome import offered_languages


def suggested_codes(scope: Scope) -> tuple[Option, ...]:
    """Free codes the edge drew, and one's own."""
    drawn = tuple(Option(f"c{number}", said=code) for number, code in enumerate(scope.talk.given.get("codes", ())))
    return (*drawn, Option("own"))


def wants_own_code(scope: Scope) -> bool:
    """No suggested code was taken."""
    return scope.talk.chose("own", "suggested")


def consents(scope: Scope) -> bool:
    """There is a written consent."""
    return scope.talk.chose("consent", "basis")


def other_basis(scope: Scope) -> bool:
    """The organisation names another basis."""
    return scope.talk.chose("other", "basis")


def chosen_code(talk_given: object, suggested: object, own: object) -> str:
    """The code that was taken: a suggested one by its place, or one's own."""
    if isinstance(suggested, tuple) and suggested and suggested[0] != "own" and isinstance(talk_given, list | tuple):
        return str(talk_given[int(suggested[0][1:])])
    return str(own or "")


_FRAME = (
    Choose(id="language", words="frame-language", options=offered_languages, optional=False),
    Choose(id="address", words="frame-address", options=("formal", "informal"), optional=False),
    Choose(id="gender", words="frame-gender", options=("unspecified", "feminine", "masculine"), optional=False),
    Choose(id="minor", words="frame-minor", options=("no", "yes"), optional=False),
    Choose(id="basis", words="frame-basis", options=("none", "consent", "other"), optional=False),
    When(
        consents,
        (
            PickDate(id="since", words="frame-since", past=True, presets=(0,), optional=False),
            Ask(id="paper", words="frame-paper", short=True, optional=False),
        ),
    ),
    When(other_basis, (Ask(id="named", words="frame-named", short=True, optional=False),)),
    Notice(id="secrecy", words="frame-secrecy", optional=False),
    Ask(id="ending", words="frame-ending"),
    Summary(id="summary", words="frame-summary"),
)

OPENING = simple(
    "opening",
    Choose(id="suggested", options=suggested_codes, optional=False, aside=True),
    When(wants_own_code, (Ask(id="code", short=True, optional=False),)),
    *_FRAME,
)

FRAME = simple("frame", *_FRAME)


def known_cases(scope: Scope) -> tuple[Option, ...]:
    """The person's cases by code, and a new one."""
    known = tuple(Option(f"k{number}", said=code) for number, code in enumerate(scope.talk.given.get("codes", ())))
    opens = (Option("new"),) if scope.talk.given.get("may_open") else ()
    return (*known, *opens, Option("home"))


CASES = simple("cases", Choose(id="which", options=known_cases, optional=False, aside=True))


ACTS = (
    "continue", "today", "look-event", "look-exit", "look-steps", "look-goals", "checkin", "short", "full", "cards",
    "event", "wake", "contact",
)  # fmt: skip
"""What is done with a case from day to day; its state and the rights decide which of it."""

REST = ("history", "scales", "course", "frame", "second", "hand", "withdraw", "reset", "erasing")
"""What is done now and then."""


def case_acts(scope: Scope) -> tuple[Option, ...]:
    """What can be done with a case now; the edge knows its state."""
    given = scope.talk.given
    acts = tuple(Option(act) for act in ACTS if act in given.get("acts", ACTS))
    kept = tuple(Option(f"r{number}", said=label) for number, label in enumerate(given.get("rounds", ())))
    dealt = tuple(Option(f"t{number}", said=label) for number, label in enumerate(given.get("sessions", ())))
    more = (Option("more"),) if rest_of_acts(scope)[:-1] else ()
    return (*acts, *kept, *dealt, *more, Option("list"))


def rest_of_acts(scope: Scope) -> tuple[Option, ...]:
    """What else can be done with it, and the way back."""
    return (*(Option(act) for act in REST if act in scope.talk.given.get("acts", REST)), Option("back"))


def wants_more(scope: Scope) -> bool:
    """Something that is done now and then."""
    return scope.talk.chose("more", "act")


CASE = simple(
    "case",
    Choose(id="act", options=case_acts, optional=False, aside=True),
    When(wants_more, (Choose(id="rest", options=rest_of_acts, optional=False, aside=True),)),
)

WITHDRAWAL = simple("withdrawal", Choose(id="sure", options=("no", "yes"), optional=False, aside=True))

RESET = simple("reset", Choose(id="sure", options=("no", "yes"), optional=False, aside=True))
