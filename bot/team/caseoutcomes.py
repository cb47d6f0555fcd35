"""What finishing the dialogues about who looks after a case, and about erasing, leads to."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Executable

from bot import openings
from bot.endings.planning import Planner
from bot.endings.states import stands
from bot.finishing import Finish, Outcome, case_of, one
from bot.rights import Action, may
from bot.team import casework, offering
from bot.team.names import there
from bot.team.passing import handed
from bot.visits import Opening, Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Owner

REFUSED = Outcome(view="home", notice="notice-not-yours")


async def _second(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case, who = await case_of(visit, stored), one(talk, "who")
    if who == "back":
        return Outcome(next=await openings.case(visit, case))
    if not may(visit.person, Action.HAND_OVER, case=case):
        return REFUSED
    chosen = (
        None if who == "none" else await _worker(visit, UUID(talk.given["ids"][int(who[1:])]), case.organisation, case)
    )
    if chosen is None and who != "none":
        return Outcome(next=await casework.second(visit, case), notice="hand-gone")
    records: list[Executable] = [
        visit.store.cases.second_statement(case.id, chosen.id if chosen else None),
        _note(visit, "second", case, chosen.id if chosen else None),
    ]
    if case.second and case.second != (chosen.id if chosen else None):
        records += visit.store.reminders.leave_case_statements(case.id, case.second, visit.now)
    return Outcome(tuple(records), view="case", notice="settings-saved")


def _note(visit: Visit, act: str, case: Case, subject: UUID | None, *, code: bool = True) -> Executable:
    return visit.store.trail.note_statement(
        act, visit.now, actor=visit.person.id, subject=subject, structure=case.structure,
        organisation=case.organisation, code=case.code if code else None,
    )  # fmt: skip


async def _worker(visit: Visit, id: UUID, organisation: UUID, case: Case) -> Person | None:
    """The person, if they are still a caseworker there."""
    person = await visit.store.people.get(id)
    own = there(person, case.structure) if person else ()
    return person if any(one.role == "caseworker" and one.organisation == organisation for one in own) else None


async def _hand(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await visit.store.cases.get(UUID(talk.given["case"]))
    if case is None or not may(visit.person, Action.HAND_OVER, case=case):
        return REFUSED
    back = await _back(visit, case)
    if one(talk, "sure") != "yes":
        return Outcome(next=back, notice="hand-not-agreed" if one(talk, "agreed") == "no" else None)
    id, where = (UUID(part) for part in talk.given["to"][_place(talk)])
    receiver = await _worker(visit, id, where, case)
    agreed = where == case.organisation or (not case.keeper and one(talk, "agreed") == "yes")
    if receiver is None or not agreed:
        return Outcome(next=back, notice="hand-gone")
    return Outcome(await offering.made(visit, case, receiver, where), next=back, notice="hand-offered")


async def _back(visit: Visit, case: Case) -> Opening:
    if may(visit.person, Action.READ_CASE, case=case):
        return await openings.case(visit, case)
    return await casework.assign(visit)


def _place(talk: Talk) -> int:
    to = one(talk, "to")
    inside = len(talk.given["workers"])
    return int(to[1:]) + (inside if to.startswith("x") else 0)


async def _offer(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    answer, given = one(talk, "answer"), talk.given
    case = await visit.store.cases.get(UUID(given["case"]))
    if case is None or case.erased or str(case.responsible) != given["giver"]:
        return Outcome(view="home", notice="offer-gone", forget=True)
    if answer == "later":
        return Outcome((await offering.put_before(visit, visit.person.id, given),), view="home", forget=True)
    if answer == "no":
        return Outcome((_note(visit, "declined", case, case.responsible),), view="home", notice="offer-no", forget=True)
    where = UUID(given["organisation"])
    if await _worker(visit, visit.person.id, where, case) is None:
        return Outcome(view="home", notice="notice-not-yours", forget=True)
    records = await handed(visit.store, case, visit.person, where, visit.now)
    records += await _looked_at_soon(visit, case)
    records.append(_note(visit, "handed", case, case.responsible))
    return Outcome(tuple(records), view="cases", notice="offer-taken", forget=True)


async def _looked_at_soon(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """A change of worker is an event, looked at together within days, as long as there is something to accompany."""
    if stands(case, visit.today) != "active":
        return ()
    planner = await Planner.of(visit, replace(case, responsible=visit.person.id))
    due = planner.after_event()
    days = [due, *(one.due for one in await visit.store.reviews.open_of_case(case.id))]
    return (await planner.new(due, {"kind": "event", "event": "worker"}), planner.next_look(days))


async def _orphans(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    if which == "back":
        return Outcome(view="team")
    case = await visit.store.cases.get(UUID(talk.given["ids"][int(which[1:])]))
    if case is None or not may(visit.person, Action.HAND_OVER, case=case):
        return REFUSED
    return Outcome(next=await casework.hand(visit, case))


async def _erasing(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case, what = await case_of(visit, stored), one(talk, "what")
    if what == "back" or one(talk, "really") != "yes":
        return Outcome(next=await openings.case(visit, case))
    if not may(visit.person, Action.ERASE_CASE, case=case):
        return REFUSED
    if what != "everything":
        gone = visit.store.conversations.erase_statements(UUID(talk.given["talks"][int(what[1:])]))
        note = _note(visit, "erased-talk", case, None)
        return Outcome((*gone, note), view="case", notice="erasing-done", tidy=True)
    return Outcome(
        (*await erased(visit, case), _note(visit, "erased-case", case, None, code=False)),
        view="cases", notice="erasing-done", tidy=True, destroys=(Owner("case", case.id),),
    )  # fmt: skip


async def erased(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """The rows of a case, what is offered of it, and its code in the trail."""
    offers = [
        record
        for offer in await offering.of_case(visit, case)
        for record in visit.store.conversations.erase_statements(offer.id)
    ]
    forgotten = visit.store.trail.forget_code_statement(case.structure, case.code)
    trail = () if case.practice else (forgotten,)  # a practice page may bear the code of somebody's case
    return (*offers, *visit.store.cases.erase_statements(case.id), *trail)


CASE_FINISHES: dict[str, Finish] = {
    "second": _second, "hand": _hand, "offer": _offer, "orphans": _orphans, "erasing": _erasing,
}  # fmt: skip
"""By flow id."""
