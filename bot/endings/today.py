"""/today: from a command to the two taps after a talk."""

from dataclasses import dataclass

from bot.endings import openings
from bot.endings.states import refused
from bot.rights import Action, may
from bot.visits import Opening, Visit
from storage.cases import Case


@dataclass(frozen=True)
class Found:
    """What lies in front next, and what is said besides; without an opening all stays where it is."""

    opening: Opening | None
    notice: str | None = None


async def for_code(visit: Visit, code: str, front: Case | None) -> Found:
    """The two taps of this code, or of the case in front; the codes to choose from where neither is one."""
    if code:
        return await _named(visit, code)
    mine = front and may(visit.person, Action.REFLECT, case=front)
    return await begun(visit, front) if front and mine else Found(await openings.whose(visit))


async def _named(visit: Visit, code: str) -> Found:
    known = [one for one in await openings.known(visit) if one.code.casefold() == code.casefold()]
    if known:
        return await begun(visit, min(known, key=lambda one: one.practice))
    there = await openings.talked_with(visit)
    return Found(await openings.whose(visit), visit.say("today-unknown", code=code) if there else None)


async def begun(visit: Visit, case: Case) -> Found:
    """The two taps, where they may be asked now."""
    if case.frame is None:
        return Found(None, visit.say("case-erased"))
    if case.state == "closed":
        return Found(None, visit.say("case-closed"))
    waits = "today-waits" if refused(case, visit.today, "today") else None
    why = waits or await not_ready(visit, case)
    if why is None and case.frame.get("basis", "none") == "none":
        why = "today-not-asked"
    return Found(None, visit.say(why)) if why else Found(openings.today(case))


async def not_ready(visit: Visit, case: Case) -> str | None:
    """Before the limits of secrecy are written down, only the practice page works."""
    structure = await visit.store.structures.get(case.structure)
    return None if case.practice or (structure and structure.secrecy) else "case-needs-secrecy"
