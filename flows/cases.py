"""Opening a case (the frame, stage 0 of part a.1), its page, its list, and the end of a consent."""

from flows.answers import Scope, Talk
from flows.doors import open_doors, other_doors
from flows.shown import Listed, Shown
from flows.steps import Ask, Choose, Notice, Option, PickDate, Summary, When, form, menu
from flows.welcome import offered_languages


class Codes(Shown, total=False):
    """What a new case is given."""

    codes: list[str]
    """Free ones, drawn once."""


def suggested_codes(scope: Scope) -> tuple[Option, ...]:
    """Free codes the edge drew, and one's own."""
    drawn = tuple(Option(f"c{number}", said=code) for number, code in enumerate(scope.facts(Codes).get("codes", ())))
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


def chosen_code(talk: Talk) -> str:
    """The code that was taken: a suggested one by its place among those drawn, or one's own."""
    suggested, own = talk.value("suggested"), talk.value("code")
    if isinstance(suggested, tuple) and suggested and suggested[0] != "own":
        return Scope(talk).facts(Codes)["codes"][int(suggested[0][1:])]
    return str(own or "")


class Bending(Shown, total=False):
    """What speaking to the person depends on in each language."""

    formal: list[str]
    """Languages with two forms of address."""
    gendered: list[str]
    """Languages whose words differ by the person's gender."""


def two_forms(scope: Scope) -> bool:
    """The person's language has two forms of address."""
    return any(scope.talk.chose(code, "language") for code in scope.facts(Bending).get("formal", ()))


def bends(scope: Scope) -> bool:
    """The words in the person's language differ by gender."""
    return any(scope.talk.chose(code, "language") for code in scope.facts(Bending).get("gendered", ()))


_FRAME = (
    Choose(id="language", words="frame-language", options=offered_languages, optional=False),
    When(two_forms, (Choose(id="address", words="frame-address", options=("formal", "informal"), optional=False),)),
    When(
        bends,
        (Choose(id="gender", words="frame-gender", options=("unspecified", "feminine", "masculine"), optional=False),),
    ),
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

OPENING = form(
    "opening",
    Choose(id="suggested", options=suggested_codes, optional=False, aside=True),
    When(wants_own_code, (Ask(id="code", short=True, optional=False),)),
    *_FRAME,
    pauses=True,
)

FRAME = form("frame", *_FRAME, pauses=True)


class Known(Shown, total=False):
    """What the list of codes knows."""

    cases: list[Listed]
    may_open: bool


def known_cases(scope: Scope) -> tuple[Option, ...]:
    """The person's cases by code, and a new one."""
    facts = scope.facts(Known)
    known = tuple(Option(id, said=code) for id, code in facts.get("cases", ()))
    opens = (Option("new"),) if facts.get("may_open", True) else ()
    return (*known, *opens, Option("home"))


CASES = menu("cases", Choose(id="which", options=known_cases, optional=False, aside=True))


def case_acts(scope: Scope) -> tuple[Option, ...]:
    """What is done with a case from day to day, what else there is, and the way to the list."""
    more = (Option("more"),) if other_doors(scope) else ()
    return (*open_doors(scope), *more, Option("list"))


def rest_of_acts(scope: Scope) -> tuple[Option, ...]:
    """What is done now and then, and the way back."""
    return (*other_doors(scope), Option("back"))


def wants_more(scope: Scope) -> bool:
    """Something that is done now and then."""
    return scope.talk.chose("more", "act")


CASE = menu(
    "case",
    Choose(id="act", options=case_acts, optional=False, aside=True),
    When(wants_more, (Choose(id="rest", options=rest_of_acts, optional=False, aside=True),)),
)

WITHDRAWAL = menu("withdrawal", Choose(id="sure", options=("no", "yes"), optional=False, aside=True))

RESET = menu("reset", Choose(id="sure", options=("no", "yes"), optional=False, aside=True))
