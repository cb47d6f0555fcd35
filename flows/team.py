"""Who works where, who stands in, coming and leaving. Handing over is in handing.py, settings in structure.py."""

from collections.abc import Iterable

from flows.answers import Scope
from flows.doors import OpenDoors, open_doors
from flows.shown import Listed, Shown
from flows.steps import Choose, Option, PickDate, When, menu

ROLES = ("caseworker", "counsellor", "coordinator", "lead")
TURNS = ("earlier", "later")
"""The pages of a long list of names."""
MEMBER_ACTS = (*(f"{verb}-{role}" for verb in ("add", "drop") for role in ROLES), "absence", "remove", "back")


def listed(known: Iterable[Listed]) -> tuple[Option, ...]:
    """What is called as people typed it."""
    return tuple(Option(id, said=label) for id, label in known)


class Team(OpenDoors, Shown, total=False):
    """What the page of a team knows."""

    people: list[Listed]
    """Those whom this person may do something for."""
    elsewhere: list[Listed]
    """One's other structures."""
    turns: list[str]


def team_acts(scope: Scope) -> tuple[Option, ...]:
    """The people one may do something for, one's other structures, and what else can be done."""
    facts = scope.facts(Team)
    turns = tuple(Option(one) for one in facts.get("turns", TURNS))
    return (*listed(facts.get("people", ())), *listed(facts.get("elsewhere", ())), *turns, *open_doors(scope))


TEAM_MENU = menu("team", Choose(id="what", options=team_acts, optional=False, aside=True))


class Member(Shown, total=False):
    """What the page of one person knows."""

    absences: list[Listed]
    """Those that can be ended."""
    deputies: list[Listed]
    acts: list[str]


def member_acts(scope: Scope) -> tuple[Option, ...]:
    """What can be done for one person, and the absences that can be ended."""
    facts = scope.facts(Member)
    return (*listed(facts.get("absences", ())), *(Option(act) for act in facts.get("acts", MEMBER_ACTS)))


def who_can(scope: Scope) -> tuple[Option, ...]:
    """Who can stand in."""
    return listed(scope.facts(Member).get("deputies", ()))


def is_away(scope: Scope) -> bool:
    """Somebody shall stand in."""
    return scope.talk.chose("absence", "what")


def removes(scope: Scope) -> bool:
    """This person shall leave the structure."""
    return scope.talk.chose("remove", "what")


def is_sure(scope: Scope) -> bool:
    """Asked once, it was a yes."""
    return scope.talk.chose("yes", "sure")


_SURE = Choose(id="sure", options=("no", "yes"), optional=False, aside=True)
_REALLY = When(is_sure, (Choose(id="really", options=("no", "yes"), optional=False, aside=True),))

MEMBER = menu(
    "member",
    Choose(id="what", options=member_acts, optional=False, aside=True),
    When(removes, (_SURE, _REALLY)),
    When(
        is_away,
        (
            Choose(id="who", options=who_can, optional=False, aside=True),
            PickDate(id="first", presets=(0, 1), optional=False, aside=True),
            PickDate(id="last", presets=(7, 14), optional=False, aside=True),
        ),
    ),
)


class Invitation(Shown, total=False):
    """Where somebody may be invited to, and as what."""

    roles: list[str]
    organisations: list[Listed]


def offered_roles(scope: Scope) -> tuple[Option, ...]:
    """The roles this person may give, and the way back."""
    roles = tuple(Option(role, word=f"role-{role}") for role in scope.facts(Invitation).get("roles", ROLES))
    return (*roles, Option("back"))


def gives_role(scope: Scope) -> bool:
    """A role was chosen."""
    return scope.talk.value("role") is not None and not scope.talk.chose("back", "role")


def offered_organisations(scope: Scope) -> tuple[Option, ...]:
    """The organisations this person may invite to."""
    return listed(scope.facts(Invitation).get("organisations", ()))


INVITE = menu(
    "invite",
    Choose(id="role", options=offered_roles, optional=False, aside=True),
    When(gives_role, (Choose(id="where", options=offered_organisations, optional=False, aside=True),)),
)


class TrailPage(Shown, total=False):
    """A page of the trail."""

    pages: list[str]
    last: int
    """The number of its last line."""


def trail_pages(scope: Scope) -> tuple[Option, ...]:
    """Further back, and the way back to the team."""
    return tuple(Option(one) for one in scope.facts(TrailPage).get("pages", ("older", "newest", "back")))


TRAIL = menu("trail", Choose(id="what", options=trail_pages, optional=False, aside=True))
PARTING = menu("parting", _SURE, _REALLY)
ACCOUNT = menu("account", _SURE, _REALLY)
