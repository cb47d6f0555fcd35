"""When the doors about codes are open, and where the ones lead that open no dialogue of their own."""

from bot.rights import Action, may
from bot.turn.deeds import Deed, Goes
from bot.turn.entrance import barred
from bot.turn.now import Sitting
from bot.turn.outcome import Opens, Outcome, Resumes
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of
from storage.cases import Case, NewCase
from storage.conversations import StoredConversation

PRACTICE_CODE = "Birch"


async def reflects(visit: Visit, about: About) -> bool:
    """Caseworkers."""
    return may(visit.person, Action.REFLECT)


async def practice(visit: Visit, about: About, id: str) -> Outcome:
    """The fictional case Birch: everyone has one of their own, uncounted, resettable."""
    for case in await visit.store.cases.of_person(visit.person.id):
        if case.practice:
            return Outcome(Opens("case", {"case": str(case.id)}))
    where = visit.person.memberships[0]
    frame = {
        "language": visit.person.language, "address": "informal", "gender": "unspecified", "minor": "no",
        "basis": "consent",
    }  # fmt: skip
    new = NewCase(where.structure, where.organisation, PRACTICE_CODE, visit.person.id, visit.now, frame, practice=True)
    return Outcome(Opens("case", {"case": str(new.id)}), (await visit.store.cases.open_statement(new),))


async def practising(now: Sitting, argument: str) -> Deed:
    """The same by a command."""
    return Goes(await practice(now.visit, {}, ""))


async def is_begun(visit: Visit, about: About) -> bool:
    """A talk about the case was begun, and can be gone on with."""
    return bool(await _running(visit, about))


async def going_on(visit: Visit, about: About, id: str) -> Outcome:
    """The newest of them."""
    running = await _running(visit, about)
    return Outcome(Resumes(running[-1].id, greets=True) if running else Opens("case", about))


async def _running(visit: Visit, about: About) -> list[StoredConversation]:
    case = await case_of(visit, about)
    begun = [one for one in await visit.talks(case.id) if not one.finished and one.person == visit.person.id]
    return [one for one in begun if _goes_on(visit, case, one)]


def _goes_on(visit: Visit, case: Case, stored: StoredConversation) -> bool:
    dialogue = visit.house.dialogues.get(stored.flow)
    if dialogue is None or not dialogue.flow.is_talk:
        return False
    return case.state == "closed" or barred(visit, dialogue, {"case": str(case.id)}, case) is None


async def frames(visit: Visit, about: About) -> bool:
    """The basics can be changed."""
    case = await case_of(visit, about)
    return not case.practice and case.frame is not None and _is_active(visit, case) and _may_frame(visit, case)


async def withdraws(visit: Visit, about: About) -> bool:
    """There is a consent to withdraw."""
    case = await case_of(visit, about)
    consents = (case.frame or {}).get("basis") == "consent"
    return consents and case.state != "closed" and not case.practice and _may_frame(visit, case)


async def practises(visit: Visit, about: About) -> bool:
    """It is the practice case."""
    case = await case_of(visit, about)
    return case.practice and case.frame is not None


def _may_frame(visit: Visit, case: Case) -> bool:
    return may(visit.person, Action.FRAME_CASE, case=case)


def _is_active(visit: Visit, case: Case) -> bool:
    return stands(case, visit.today) == "active"
