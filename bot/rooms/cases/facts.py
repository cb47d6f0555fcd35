"""What the dialogues about codes must know."""

import random
from datetime import date

from bot.rights import Action, may
from bot.rooms.cases.codes import CODES
from bot.screens.scene import said_day
from bot.screens.tokens import short
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of
from flows.cases import Bending, Codes, Known
from flows.doors import OpenDoors
from flows.shown import Shown
from locales.localizer import has_formal, has_gender, languages
from storage.cases import Case

OFFERED = 3
"""So many free codes are drawn."""


class CasePage(OpenDoors, Shown, total=False):
    """What can be done with a case, and how it stands."""


async def new(visit: Visit, about: About) -> Codes:
    """Codes that are free, drawn once."""
    structure = await visit.structure()
    taken = await visit.store.cases.codes(structure.id) if structure else frozenset()
    free = [code for code in CODES if code not in taken]
    return {"codes": random.sample(free, min(OFFERED, len(free)))}


async def frame(visit: Visit, about: About) -> Bending:
    """The limits of secrecy, to be said before the talk begins, and what each language must know of the person."""
    structure = await visit.structure()
    return {
        "args": {"secrecy": (structure.secrecy if structure else None) or visit.say("secrecy-missing")},
        "formal": [code for code in languages() if has_formal(code)],
        "gendered": [code for code in languages() if has_gender(code)],
    }


async def cases(visit: Visit, about: About) -> Known:
    """The person's cases by code."""
    known = [case for case in await visit.known_cases() if may(visit.person, Action.READ_CASE, case=case)]
    return {
        "cases": [(f"k{short(case.id)}", _label(visit, case)) for case in known],
        "may_open": may(visit.person, Action.OPEN_CASE),
        "lines": [] if known else [visit.say("cases-empty")],
    }


def _label(visit: Visit, case: Case) -> str:
    if visit.person.id not in (case.responsible, case.second):
        return visit.say("cases-standing-in", code=case.code)
    return visit.say("cases-practice", code=case.code) if case.practice else case.code


async def page(visit: Visit, about: About) -> CasePage:
    """What can be done now, and how the case stands."""
    case, house = await case_of(visit, about), visit.house
    return {
        "doors": await house.open_doors(visit, "case", about),
        "rest": await house.open_doors(visit, "case", about, rest=True),
        "lines": await _lines(visit, case),
    }


async def _lines(visit: Visit, case: Case) -> list[str]:
    if case.frame is None:
        return [visit.say("case-erased")]
    lines = [visit.say("case-practice-line")] if case.practice else []
    if case.state == "closed":
        return [*lines, visit.say("case-closed")]
    lines += _standing(visit, case)
    if case.frame.get("basis", "none") == "none":
        lines.append(visit.say("case-not-asked"))
    if not case.practice and not visit.has_secrecy(case.structure):
        lines.append(visit.say("case-needs-secrecy"))
    reviews = await visit.due(case.id)
    due = reviews[0].due if reviews else case.next_look
    if due and stands(case, visit.today) != "resting":
        lines.append(visit.say("case-next", day=_said(visit, due)))
    talks = await visit.talks(case.id)
    rounds = any(one.flow == "reflection" and one.finished for one in talks)
    return lines if rounds else [*lines, visit.say("case-no-rounds")]


def _standing(visit: Visit, case: Case) -> list[str]:
    """How it stands, where that is not the usual way."""
    match stands(case, visit.today):
        case "resting" if case.rests_until:
            return [visit.say("course-resting-until", day=_said(visit, case.rests_until, "long"))]
        case "aftercare" if case.ended:
            return [visit.say("course-aftercare-since", day=_said(visit, case.ended, "long"))]
        case "ended" if case.ended:
            return [visit.say("course-ended-on", day=_said(visit, case.ended, "long"))]
        case _:
            return []


def _said(visit: Visit, day: date, style: str = "medium") -> str:
    return said_day(day, visit.person.language, style)
