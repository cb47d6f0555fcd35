"""How a case stands today."""

from datetime import date

from storage.cases import Case, CaseState


def stands(case: Case, today: date) -> CaseState:
    """The state as it is today: a break whose day has come is over."""
    over = case.state == "resting" and case.rests_until is not None and case.rests_until <= today
    return "active" if over else case.state
