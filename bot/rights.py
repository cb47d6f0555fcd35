"""Who may do what: one table, asked in bot/conversation.py and nowhere else."""

from enum import StrEnum
from uuid import UUID

from storage.records import Case, Person


class Action(StrEnum):
    """What a person may want to do."""

    OPEN_CASE = "open-case"
    REFLECT = "reflect"
    READ_CASE = "read-case"
    FRAME_CASE = "frame-case"
    EDIT_STRUCTURE = "edit-structure"
    PRACTISE = "practise"
    DEAL_CARDS = "deal-cards"


_TABLE: dict[str, frozenset[Action]] = {
    "caseworker": frozenset(
        {Action.OPEN_CASE, Action.REFLECT, Action.READ_CASE, Action.FRAME_CASE, Action.PRACTISE, Action.DEAL_CARDS}
    ),
    "counsellor": frozenset({Action.PRACTISE, Action.DEAL_CARDS}),
    "coordinator": frozenset({Action.EDIT_STRUCTURE, Action.PRACTISE}),
    "lead": frozenset({Action.EDIT_STRUCTURE, Action.PRACTISE}),
}
_ON_A_CASE = frozenset({Action.REFLECT, Action.READ_CASE, Action.FRAME_CASE})


def may(person: Person, action: Action, *, structure: UUID | None = None, case: Case | None = None) -> bool:
    """Does one of the person's roles allow this here? A case opens to its responsible and its second worker only."""
    if case and case.practice:
        return case.responsible == person.id
    where = case.structure if case else structure
    roles = {one.role for one in person.memberships if where is None or one.structure == where}
    if not any(action in _TABLE[role] for role in roles):
        return False
    return action not in _ON_A_CASE or case is None or person.id in (case.responsible, case.second)
