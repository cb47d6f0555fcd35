"""How a case stands today, and what may be written about it then."""

from datetime import date

from storage.cases import Case, CaseState

REFUSED = {"resting": "course-rests", "aftercare": "course-is-aftercare", "ended": "course-is-ended"}
"""Why nothing is written now; the words say what helps."""
ALWAYS = frozenset({"withdrawal", "reset"})
"""What is possible however a case stands, until it is closed."""


def stands(case: Case, today: date) -> CaseState:
    """The state as it is today: a break whose day has come is over."""
    over = case.state == "resting" and case.rests_until is not None and case.rests_until <= today
    return "active" if over else case.state


def refused(case: Case, today: date, flow: str) -> str | None:
    """Why this dialogue cannot go on now, as the id of a sentence."""
    state = stands(case, today)
    if state == "active" or (state == "aftercare" and flow == "checkin") or (state != "closed" and flow in ALWAYS):
        return None
    return REFUSED.get(state, "notice-not-yours")
