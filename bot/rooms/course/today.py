"""/today: from a command to the two taps after a talk."""

from bot.plan.talks import basis
from bot.rights import Action, may
from bot.turn.deeds import Deed, Goes, Says
from bot.turn.now import Sitting
from bot.turn.outcome import Opens, Outcome, Phrase, Stays
from bot.turn.states import stands
from bot.turn.visit import Visit
from storage.cases import Case

WAITING = ("resting", "aftercare", "ended")
"""However it stands then, the two taps wait for contact."""


async def two_taps(now: Sitting, code: str) -> Deed:
    """Of this code, or of the case in front; the codes to choose from where neither is one."""
    outcome = await _named(now.visit, code) if code else _in_front(now.visit, now.case)
    return Says(outcome.notice) if isinstance(outcome.to, Stays) else Goes(outcome)


def _in_front(visit: Visit, front: Case | None) -> Outcome:
    mine = front and may(visit.person, Action.REFLECT, case=front)
    return begun(visit, front) if front and mine else Outcome(Opens("whose"))


async def _named(visit: Visit, code: str) -> Outcome:
    known = [one for one in await _known(visit) if one.code.casefold() == code.casefold()]
    if known:
        return begun(visit, min(known, key=lambda one: one.practice))
    there = await talked_with(visit)
    return Outcome(Opens("whose"), notice=Phrase("today-unknown", {"code": code}) if there else None)


def begun(visit: Visit, case: Case) -> Outcome:
    """The two taps, where they may be asked now; of a code that is closed, or not ready yet, the entrance says so."""
    why = _not_now(visit, case)
    return Outcome(notice=why) if why else Outcome(Opens("today", {"case": str(case.id)}))


def _not_now(visit: Visit, case: Case) -> str | None:
    if case.frame is None:
        return "case-erased"
    if stands(case, visit.today) in WAITING:
        return "today-waits"
    return "today-not-asked" if basis(case) == "none" else None


async def talked_with(visit: Visit) -> list[Case]:
    """Those of the known cases that can be written about today."""
    return [case for case in await _known(visit) if case.frame and stands(case, visit.today) == "active"]


async def _known(visit: Visit) -> list[Case]:
    """The cases of which one may write, however they stand."""
    return [case for case in await visit.known_cases() if may(visit.person, Action.REFLECT, case=case)]
