"""What the dialogues about who looks after a case, and about erasing, lead to."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import Executable

from bot.plan.course import Course
from bot.plan.passing import erased
from bot.rooms.handing import offers
from bot.rooms.handing.taking import taken
from bot.rooms.handing.workers import chosen, works_there
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, one
from bot.turn.states import stands
from bot.turn.visit import Visit, case_of
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.records import Owner


def _page_of(case: Case) -> Opens:
    return Opens("case", {"case": str(case.id)})


async def second(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Somebody else looks after it too, or nobody."""
    case, who = await case_of(visit, about_of(stored)), one(talk, "who")
    if who == "back":
        return Outcome(_page_of(case))
    worker = await chosen(visit, case, who)
    if worker is None and who != "none":
        return Outcome(Opens("second", about_of(stored)), notice="hand-gone")
    new = worker.person.id if worker else None
    records: list[Executable] = [visit.store.cases.second_statement(case.id, new), _note(visit, "second", case, new)]
    if case.second and case.second != new:
        records += visit.store.reminders.leave_case_statements(case.id, case.second, visit.now)
    return Outcome(_page_of(case), tuple(records), "settings-saved")


def _note(visit: Visit, act: str, case: Case, subject: UUID | None, *, code: bool = True) -> Executable:
    return visit.store.trail.note_statement(
        act, visit.now, actor=visit.person.id, subject=subject, structure=case.structure,
        organisation=case.organisation, code=case.code if code else None,
    )  # fmt: skip


async def hand(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It is offered; who hands on what was left goes back to the codes that wait, and never to the page."""
    case = await case_of(visit, about_of(stored))
    back = Opens("orphans") if case.keeper else _page_of(case)
    if one(talk, "sure") != "yes":
        return Outcome(back, notice="hand-not-agreed" if one(talk, "agreed") == "no" else None)
    receiver = await chosen(visit, case, one(talk, "to"))
    if receiver is None or not (receiver.inside or one(talk, "agreed") == "yes"):
        return Outcome(back, notice="hand-gone")
    made = await offers.made(visit, case, receiver.person, receiver.there.organisation)
    return Outcome(back, made, "hand-offered")


async def offer(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Taken over, left for later, or declined."""
    answer, given = one(talk, "answer"), offers.offered(stored)
    case, where = await visit.case(given["offered"]), UUID(given["organisation"])
    if case is None or case.erased or str(case.responsible) != given["giver"]:
        return Outcome(HOME, notice="offer-gone", forget=True)
    if answer == "later":
        return Outcome(HOME, (await offers.put_before(visit, visit.person.id, given),), forget=True)
    if answer == "no":
        return Outcome(HOME, (_note(visit, "declined", case, case.responsible),), "offer-no", forget=True)
    if not works_there(visit.person, case, where):
        return Outcome(HOME, notice="notice-not-yours", forget=True)
    records = (
        *await taken(visit, case, where),
        *await _looked_at_soon(visit, case),
        _note(visit, "handed", case, case.responsible),
    )
    return Outcome(Opens("cases"), records, "offer-taken", forget=True)


async def _looked_at_soon(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """A change of worker is an event, looked at together within days, as long as there is something to accompany."""
    if stands(case, visit.today) != "active":
        return ()
    planner = await Course.of(visit, replace(case, responsible=visit.person.id))
    due = planner.after_event()
    days = [due, *(one.due for one in await visit.due(case.id))]
    return (await planner.new(due, {"kind": "event", "event": "worker"}), planner.next_look(days))


async def orphans(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """To whom it shall go, or back."""
    which = one(talk, "which")
    return Outcome(Opens("team") if which == "back" else Opens("hand", {"case": str(whole(which[1:]))}))


async def erasing(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One talk goes, or the whole of it with its key."""
    case, what = await case_of(visit, about_of(stored)), one(talk, "what")
    if what == "back" or one(talk, "really") != "yes":
        return Outcome(_page_of(case))
    if what != "everything":
        gone = visit.store.conversations.erase_statements(whole(what[1:]))
        return Outcome(_page_of(case), (*gone, _note(visit, "erased-talk", case, None)), "erasing-done", tidy=True)
    records = (*await erased(visit, case), _note(visit, "erased-case", case, None, code=False))
    return Outcome(Opens("cases"), records, "erasing-done", tidy=True, destroys=(Owner("case", case.id),))
