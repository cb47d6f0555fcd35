"""What the case's page, its menus and the talks of flows/endings.py lead to."""

from collections.abc import Awaitable, Callable
from datetime import date
from uuid import UUID

from bot.endings import ends, openings, today
from bot.endings.planning import Planner
from bot.endings.states import stands
from bot.finishing import Finish, Outcome, case_of, one, said
from bot.reviews.openings import running
from bot.rights import Action, may
from bot.visits import Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation

_NOT_YOURS = Outcome(view="case", notice="notice-not-yours")


# From the case's page


async def _event(visit: Visit, case: Case) -> Outcome:
    return Outcome(next=openings.happened(visit, case))


async def _course(visit: Visit, case: Case) -> Outcome:
    return Outcome(next=await openings.course(visit, case))


async def _scales(visit: Visit, case: Case) -> Outcome:
    return Outcome(next=await openings.scales(visit, case))


async def _today(visit: Visit, case: Case) -> Outcome:
    why = await today.not_ready(visit, case)
    return Outcome(view="case", notice=why) if why else Outcome(next=openings.today(case))


async def _checkin(visit: Visit, case: Case) -> Outcome:
    return await _open_look(visit, case, "checkin")


async def _short_look(visit: Visit, case: Case) -> Outcome:
    return await _open_look(visit, case, "event")


async def _last_talk(visit: Visit, case: Case) -> Outcome:
    return await _open_look(visit, case, "exit")


async def _open_look(visit: Visit, case: Case, kind: str) -> Outcome:
    """The look of this kind that is due first: the one that was begun, or a new one."""
    begun = await running(visit, case, kind)
    if begun:
        return Outcome(back_to=begun, view="returning")
    due = [one for one in await visit.store.reviews.open_of_case(case.id) if one.about.get("kind") == kind]
    return Outcome(next=await openings.for_review(visit, case, due[0])) if due else Outcome(view="case")


ACTS: dict[str, Callable[[Visit, Case], Awaitable[Outcome]]] = {
    "event": _event, "course": _course, "scales": _scales, "today": _today, "checkin": _checkin,
    "look-event": _short_look, "look-exit": _last_talk,
    "wake": ends.wake, "contact": ends.contact,
}  # fmt: skip
"""By the act chosen on the case's page."""


# Menus


async def _happened(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    kind, case = one(talk, "kind"), await case_of(visit, stored)
    if kind == "back":
        return Outcome(view="case")
    if not _writes(visit, case):
        return _NOT_YOURS
    return Outcome(await ends.event_planned(visit, case, kind), view="case", notice="event-planned")


async def _course_chosen(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, case = one(talk, "what"), await case_of(visit, stored)
    match what:
        case "move":
            return Outcome(next=await openings.move(visit, case))
        case "rest":
            return Outcome(next=openings.rest(visit, case))
        case "exit":
            return await _exit_begun(visit, case)
        case _:
            return Outcome(view="case")


async def _exit_begun(visit: Visit, case: Case) -> Outcome:
    if why := await today.not_ready(visit, case):
        return Outcome(view="case", notice=why)
    begun = await running(visit, case, "exit")
    if begun:
        return Outcome(back_to=begun, view="returning")
    return Outcome(next=await openings.exit_talk(visit, case))


async def _move(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which, case = one(talk, "which"), await case_of(visit, stored)
    if which == "back":
        return Outcome(view="case")
    there = await visit.store.reviews.open_of_case(case.id)
    review = next((found for found in there if str(found.id) == talk.given["ids"][int(which[1:])]), None)
    if not _writes(visit, case):
        return _NOT_YOURS
    if review is None:
        return Outcome(view="case", notice="move-gone")
    due = date.fromisoformat(said(talk, "day") or "")
    about = {**review.about, "moved": [*review.about.get("moved", ()), one(talk, "why")]}
    planner = await Planner.of(visit, case)
    days = [due, *(other.due for other in there if other.id != review.id)]
    return Outcome((*await planner.moved(review, due, about), planner.next_look(days)), view="case", notice="move-done")


async def _rest(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await case_of(visit, stored)
    if one(talk, "sure") != "yes":
        return Outcome(view="case")
    if not _writes(visit, case):
        return _NOT_YOURS
    until = date.fromisoformat(said(talk, "until") or "")
    record = visit.store.cases.state_statement(case.id, "resting", rests_until=until)
    there = await visit.store.reviews.open_of_case(case.id)
    planner = await Planner.of(visit, case)
    return Outcome((record, *planner.held(there, until)), view="case", notice="rest-begins")


def _writes(visit: Visit, case: Case) -> bool:
    return may(visit.person, Action.REFLECT, case=case) and stands(case, visit.today) == "active"


async def _whose(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    case = None if which == "home" else await visit.store.cases.get(UUID(talk.given["ids"][int(which[1:])]))
    if case is None:
        return Outcome(view="home")
    if not may(visit.person, Action.REFLECT, case=case):
        return Outcome(view="home", notice="notice-not-yours")
    found = await today.begun(visit, case)
    return Outcome(next=found.opening) if found.opening else Outcome(view="today", notice="today-not-now")


async def _seen(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view="case")


async def _tapped(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(notice="today-thanks")


FINISHES: dict[str, Finish] = {
    "happened": _happened, "course": _course_chosen, "move": _move, "rest": _rest, "whose": _whose, "scales": _seen,
    "event": ends.event, "exit": ends.exit_talk, "checkin": ends.checkin, "today": _tapped,
}  # fmt: skip
"""By flow id."""
