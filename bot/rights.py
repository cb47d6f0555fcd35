"""Who may do what: one table, asked at the one entrance (bot/turn/entrance.py), and where a list or a page is made."""

from enum import StrEnum
from uuid import UUID

from storage.cases import Case
from storage.people import Person
from storage.records import Role


class Action(StrEnum):
    """What a person may want to do."""

    OPEN_CASE = "open-case"
    REFLECT = "reflect"
    READ_CASE = "read-case"
    FRAME_CASE = "frame-case"
    HAND_OVER = "hand-over"
    ERASE_CASE = "erase-case"
    EDIT_STRUCTURE = "edit-structure"
    PRACTISE = "practise"
    DEAL_CARDS = "deal-cards"
    SEE_TEAM = "see-team"
    MANAGE_TEAM = "manage-team"
    READ_TRAIL = "read-trail"
    OVERSEE = "oversee"
    SEE_LATENESS = "see-lateness"


_EVERYBODY = frozenset({Action.PRACTISE, Action.SEE_TEAM})
TABLE: dict[Role, frozenset[Action]] = {
    "caseworker": _EVERYBODY
    | {Action.OPEN_CASE, Action.REFLECT, Action.READ_CASE, Action.FRAME_CASE, Action.DEAL_CARDS}
    | {Action.HAND_OVER, Action.ERASE_CASE},
    "counsellor": _EVERYBODY | {Action.DEAL_CARDS},
    "coordinator": _EVERYBODY
    | {Action.EDIT_STRUCTURE, Action.MANAGE_TEAM, Action.READ_TRAIL, Action.OVERSEE, Action.HAND_OVER},
    "lead": _EVERYBODY
    | {Action.EDIT_STRUCTURE, Action.MANAGE_TEAM, Action.READ_TRAIL, Action.OVERSEE, Action.SEE_LATENESS}
    | {Action.HAND_OVER},
}
"""Role × action. Coordinators and leads hand on what somebody left behind, and read nothing of it."""

OF_ORGANISATION: dict[Role, frozenset[Action]] = {
    "lead": frozenset({Action.MANAGE_TEAM, Action.READ_TRAIL, Action.SEE_LATENESS}),
}
"""What a role may do in its own organisation only."""

GRANTS: dict[Role, frozenset[Role]] = {
    "coordinator": frozenset(TABLE),
    "lead": frozenset({"caseworker", "counsellor"}),
}
"""Which roles a role gives and takes, where it manages the team."""

_OF_BOTH = frozenset({Action.FRAME_CASE})
_OF_RESPONSIBLE = frozenset({Action.HAND_OVER, Action.ERASE_CASE})


def may(
    person: Person,
    action: Action,
    *,
    structure: UUID | None = None,
    organisation: UUID | None = None,
    case: Case | None = None,
) -> bool:
    """Does one of the person's roles allow this here?

    A case opens to its responsible and its second worker, and to a deputy of theirs while it lasts: all of them
    caseworkers of its organisation; cards about it are dealt by whoever reads it. Only the responsible one hands it
    over or erases it; what somebody left behind is handed on by its keeper, unread.
    """
    if case:
        return _may_there(person, action, case)
    return any(
        action in TABLE[one.role]
        for one in person.memberships
        if structure in (None, one.structure) and _within(one.role, action, one.organisation, organisation)
    )


def _may_there(person: Person, action: Action, case: Case) -> bool:
    if case.practice:
        return case.responsible == person.id
    if case.keeper and action is Action.HAND_OVER:
        return _keeps(person, case)
    action = Action.READ_CASE if action is Action.DEAL_CARDS else action
    works = any(action in TABLE[one.role] for one in person.memberships if one.organisation == case.organisation)
    return works and _is_theirs(person, action, case)


def _keeps(person: Person, case: Case) -> bool:
    """The lead of its organisation, or where there is none a coordinator of the structure."""
    return any(
        one.role == case.keeper
        and one.structure == case.structure
        and (one.role == "coordinator" or one.organisation == case.organisation)
        for one in person.memberships
    )


def _within(role: Role, action: Action, own: UUID, organisation: UUID | None) -> bool:
    return organisation in (None, own) or action not in OF_ORGANISATION.get(role, frozenset())


def _is_theirs(person: Person, action: Action, case: Case) -> bool:
    if action in _OF_RESPONSIBLE:
        return person.id == case.responsible
    if action in _OF_BOTH:
        return person.id in (case.responsible, case.second)
    if person.id in (case.responsible, case.second):
        return True
    absent = {who for who, organisation in person.stands_in if organisation == case.organisation}
    return bool(absent & {case.responsible, case.second})


def grantable(person: Person, structure: UUID, organisation: UUID | None) -> frozenset[Role]:
    """The roles this person may give and take there."""
    return frozenset(
        role
        for one in person.memberships
        if one.structure == structure and _within(one.role, Action.MANAGE_TEAM, one.organisation, organisation)
        for role in GRANTS.get(one.role, ())
    )
