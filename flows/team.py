"""Who works where, who stands in, coming and leaving. Handing over is in handing.py, a structure's days in days.py."""

from flows.answers import Scope
from flows.steps import Choose, Option, PickDate, When, menu

ROLES = ("caseworker", "counsellor", "coordinator", "lead")
ACTS = ("name", "invite", "assign", "structure", "trail", "earlier", "later", "home")
"""All that can be done with a team; rights decide which of it."""
MEMBER_ACTS = (*(f"{verb}-{role}" for verb in ("add", "drop") for role in ROLES), "absence", "remove", "back")


def listed(scope: Scope, name: str, sign: str) -> tuple[Option, ...]:
    """What the edge listed under a name, by its place."""
    return tuple(Option(f"{sign}{number}", said=said) for number, said in enumerate(scope.talk.given.get(name, ())))


def team_acts(scope: Scope) -> tuple[Option, ...]:
    """The people one may do something for, what else can be done, and one's other structures."""
    acts = tuple(Option(act) for act in scope.talk.given.get("acts", ACTS))
    return (*listed(scope, "people", "m"), *listed(scope, "structures", "s"), *acts)


TEAM_MENU = menu("team", Choose(id="what", options=team_acts, optional=False, aside=True))


def member_acts(scope: Scope) -> tuple[Option, ...]:
    """What can be done for one person, and the absences that can be ended."""
    acts = tuple(Option(act) for act in scope.talk.given.get("acts", MEMBER_ACTS))
    return (*listed(scope, "absences", "e"), *acts)


def who_can(scope: Scope) -> tuple[Option, ...]:
    """Who can stand in."""
    return listed(scope, "deputies", "d")


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


def offered_roles(scope: Scope) -> tuple[Option, ...]:
    """The roles this person may give, and the way back."""
    roles = tuple(Option(role, word=f"role-{role}") for role in scope.talk.given.get("roles", ROLES))
    return (*roles, Option("back"))


def gives_role(scope: Scope) -> bool:
    """A role was chosen."""
    return scope.talk.value("role") is not None and not scope.talk.chose("back", "role")


def offered_organisations(scope: Scope) -> tuple[Option, ...]:
    """The organisations this person may invite to."""
    return listed(scope, "organisations", "o")


INVITE = menu(
    "invite",
    Choose(id="role", options=offered_roles, optional=False, aside=True),
    When(gives_role, (Choose(id="where", options=offered_organisations, optional=False, aside=True),)),
)


def trail_pages(scope: Scope) -> tuple[Option, ...]:
    """Further back, and the way back to the team."""
    return tuple(Option(one) for one in scope.talk.given.get("pages", ("older", "newest", "back")))


TRAIL = menu("trail", Choose(id="what", options=trail_pages, optional=False, aside=True))
PARTING = menu("parting", _SURE, _REALLY)
ACCOUNT = menu("account", _SURE, _REALLY)
