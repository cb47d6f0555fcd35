"""May this dialogue be opened, gone on with and ended now? Asked here for every entrance, and nowhere else."""

from bot.rights import Action, may
from bot.turn.room import Dialogue
from bot.turn.states import stands
from bot.turn.visit import About, Visit, uuid
from storage.cases import Case, CaseState

WAITS: dict[CaseState, str] = {
    "resting": "course-rests", "aftercare": "course-is-aftercare", "ended": "course-is-ended", "closed": "case-closed",
}  # fmt: skip
"""Why nothing is written about a case that stands like this; the words say what helps."""


def barred(visit: Visit, dialogue: Dialogue, about: About, case: Case | None) -> str | None:
    """Why not, as the id of a sentence; None where it is open."""
    if visit.person.onboarded and not visit.person.memberships and not dialogue.for_nobody:
        return "left-nothing"
    if not allowed(visit, dialogue, about, case):
        return "notice-not-yours"
    if case is None:
        return "case-needs-secrecy" if _opens_one(dialogue) and not _anywhere(visit) else None
    return _stands(visit, dialogue, case)


def allowed(visit: Visit, dialogue: Dialogue, about: About, case: Case | None) -> bool:
    """The right alone: of its case, of its structure, or of any."""
    if about.get("case"):
        return case is not None and may(visit.person, dialogue.needs or Action.READ_CASE, case=case)
    return dialogue.needs is None or may(visit.person, dialogue.needs, structure=uuid(about.get("structure")))


def _opens_one(dialogue: Dialogue) -> bool:
    """Is there no case yet because it is opened here? What is about none asks for no secrecy."""
    return dialogue.secrecy and dialogue.needs is Action.OPEN_CASE


def _anywhere(visit: Visit) -> bool:
    """Where the case would be opened."""
    return any(one.secrecy for one in visit.person.memberships)


def _stands(visit: Visit, dialogue: Dialogue, case: Case) -> str | None:
    if case.erased and dialogue.case_stands is not None:
        return "case-erased"
    state = stands(case, visit.today)
    if dialogue.case_stands is not None and state not in dialogue.case_stands:
        return WAITS.get(state, "notice-not-yours")
    ready = case.practice or visit.has_secrecy(case.structure)
    return "case-needs-secrecy" if dialogue.secrecy and not ready else None
