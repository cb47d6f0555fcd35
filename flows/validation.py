"""Is this value an answer to this question? The value as it is stored, or the problem."""

from datetime import date

from flows.answers import Scope, Value
from flows.events import Answered, Problem
from flows.path import options
from flows.steps import Ask, Choose, Notice, PickDate, Rate, Step

LONGEST = 4000
"""Signs a text may have; 300 are a hint only."""


def checked(step: Step, scope: Scope, event: Answered) -> Value | Problem:
    """The value to store, or why it cannot be one."""
    value = event.value
    match step:
        case Choose():
            return _choice(step, scope, value)
        case Rate():
            return value if isinstance(value, int) and step.low <= value <= step.high else Problem("not-on-scale")
        case Ask():
            return _text(value)
        case PickDate():
            return _date(step, value, event.today)
        case Notice():
            return "read"
        case _:
            return Problem("finished")


def _choice(step: Choose, scope: Scope, value: Value) -> Value | Problem:
    offered = [option.id for option in options(step, scope)]
    if not isinstance(value, tuple) or any(one not in offered for one in value):
        return Problem("unknown-option")
    held = step.together(value)
    chosen = tuple(one for one in offered if one in held)
    if len(chosen) < step.at_least:
        return Problem("too-few", {"count": step.at_least})
    if len(chosen) > step.at_most:
        return Problem("too-many", {"count": step.at_most})
    return chosen


def _text(value: Value) -> Value | Problem:
    if not isinstance(value, str) or not value.strip():
        return Problem("empty")
    if len(value.strip()) > LONGEST:
        return Problem("too-long", {"count": len(value.strip()), "most": LONGEST})
    return value.strip()


def _date(step: PickDate, value: Value, today: date) -> Value | Problem:
    try:
        day = date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        return Problem("not-a-date")
    if step.past:
        return day.isoformat() if day <= today else Problem("future-date")
    return day.isoformat() if day >= today else Problem("past-date")
