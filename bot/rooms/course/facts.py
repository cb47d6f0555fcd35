"""What the dialogues of flows/course.py and flows/closing.py must know."""

from bot.plan.named import named
from bot.plan.talks import basis
from bot.rooms.course import scales as own
from bot.rooms.course.today import talked_with
from bot.screens.tokens import short
from bot.turn.visit import About, Visit, case_of
from flows.closing import Closing
from flows.course import Dates, TalkedWith
from flows.shown import Shown
from storage.reviews import Review

# Fixed at their start


async def talk(visit: Visit, about: About) -> Closing:
    """May the person be asked?"""
    return {"basis": basis(await case_of(visit, about))}


async def event(visit: Visit, about: About) -> Closing:
    """What it is that happened."""
    fixed, review = await talk(visit, about), await _review(visit, about)
    kind = review.about.get("event") if review else None
    return {**fixed, "event": str(kind)} if kind else fixed


async def exit_talk(visit: Visit, about: About) -> Closing:
    """What was written down about the end at the start."""
    case, fixed = await case_of(visit, about), await talk(visit, about)
    ending = str((case.frame or {}).get("ending") or "")
    return {**fixed, "args": {"ending": ending}} if ending else fixed


async def checkin(visit: Visit, about: About) -> Closing:
    """Is it the last time? Then there is no question for another."""
    asked = [one for one in await visit.due((await case_of(visit, about)).id) if one.about.get("kind") == "checkin"]
    left = [one for one in asked if str(one.id) != about.get("review")]
    return {**await talk(visit, about), "last": not left}


async def _review(visit: Visit, about: About) -> Review | None:
    there = await visit.due((await case_of(visit, about)).id)
    return next((one for one in there if str(one.id) == about.get("review")), None)


# Read when they are shown


async def happened(visit: Visit, about: About) -> Shown:
    """The kind of event, above each question."""
    kind = about.get("event")
    return {"lines": [visit.say("event-about", what=visit.say(f"happened-kind.{kind}"))]} if kind else {}


async def dates(visit: Visit, about: About) -> Dates:
    """What is due, each by its day and what it is."""
    there = await visit.due((await case_of(visit, about)).id)
    return {"due": [(f"d{short(one.id)}", named(visit, one.due, str(one.about.get("kind")))) for one in there]}


async def scales(visit: Visit, about: About) -> Shown:
    """A person's own scales over time, as a picture and in words."""
    case = await case_of(visit, about)
    found = own.seen(visit, case, await visit.talks(case.id))
    if not found:
        return {"lines": [visit.say("scales-none")]}
    lines = own.told(visit, found)
    ten = [visit.say("scales-ten")] if all(one.wished for one in found) else []
    drawing = {"kind": "scales", "data": own.data(visit, found), "alt": " ".join(lines)}
    return {"lines": [*ten, *lines], "drawing": drawing}


async def whose(visit: Visit, about: About) -> TalkedWith:
    """The codes that a talk of today can be about."""
    there = await talked_with(visit)
    cases = [
        (f"k{short(one.id)}", visit.say("cases-practice", code=one.code) if one.practice else one.code) for one in there
    ]
    return {"cases": cases, "lines": [] if there else [visit.say("today-none")]}
