"""What the dialogues about codes lead to."""

from typing import Any
from uuid import UUID

from bot.rights import Action, may
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, one, said
from bot.turn.visit import Visit, case_of
from flows.answers import Talk
from flows.cases import chosen_code
from flows.registry import FLOWS
from storage.cases import NewCase
from storage.conversations import StoredConversation

CHOSEN = ("language", "address", "gender", "minor", "basis")
WRITTEN = ("since", "paper", "named", "ending")


def page_of(case: UUID) -> Opens:
    """Its page."""
    return Opens("case", {"case": str(case)})


def _frame_of(talk: Talk) -> dict[str, Any]:
    fields = {**{name: one(talk, name) for name in CHOSEN}, **{name: said(talk, name) for name in WRITTEN}}
    return {name: value for name, value in fields.items() if value}


async def opening(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The case is there, and its page lies in front."""
    where = next(one for one in visit.person.memberships if one.role == "caseworker")
    code = chosen_code(talk)
    new = NewCase(where.structure, where.organisation, code, visit.person.id, visit.now, _frame_of(talk))
    return Outcome(page_of(new.id), (await visit.store.cases.open_statement(new),), forget=True)


async def frame(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Other basics."""
    case = await case_of(visit, about_of(stored))
    return Outcome(page_of(case.id), (await visit.store.cases.frame_statement(case.id, _frame_of(talk)),), forget=True)


async def cases(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A code's page, a new code, or home."""
    which = one(talk, "which")
    if which == "new":
        return Outcome(Opens("opening"))
    return Outcome(HOME if which == "home" else page_of(whole(which[1:])))


async def page(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Through one of its doors, or back."""
    act, about = one(talk, "rest") or one(talk, "act"), about_of(stored)
    if act == "back":
        return Outcome(Opens("case", about))
    if act == "list":
        return Outcome(Opens("cases") if may(visit.person, Action.REFLECT) else HOME)
    return await visit.house.through(visit, "case", about, act)


async def withdrawal(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Nothing is written any more, and nobody is reminded."""
    case = await case_of(visit, about_of(stored))
    if one(talk, "sure") != "yes":
        return Outcome(page_of(case.id))
    store, frame = visit.store, {**(case.frame or {}), "basis": "withdrawn", "withdrawn": visit.today.isoformat()}
    records = (
        await store.cases.frame_statement(case.id, frame),
        store.cases.close_statement(case.id),
        store.reviews.cancel_case_statement(case.id, visit.now),
        store.reminders.withdraw_case_statement(case.id),
        store.cases.next_look_statement(case.id, None),
    )
    return Outcome(page_of(case.id), records, "case-withdrawn")


async def reset(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """All that was tried out on the practice page goes."""
    case = await case_of(visit, about_of(stored))
    if one(talk, "sure") != "yes" or not case.practice:
        return Outcome(page_of(case.id))
    tried = [one for one in await visit.talks(case.id) if one.flow in FLOWS and FLOWS[one.flow].stays]
    records = (
        *(record for talk in tried for record in visit.store.conversations.erase_statements(talk.id)),
        visit.store.reviews.cancel_case_statement(case.id, visit.now),
        visit.store.cases.next_look_statement(case.id, None),
        visit.store.cases.state_statement(case.id, "active"),
    )
    return Outcome(page_of(case.id), records, "case-reset")
