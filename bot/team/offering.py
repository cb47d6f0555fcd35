"""A case that is offered to somebody: one unfinished conversation of theirs, which holds ids and a code."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Executable

from bot.team.names import said_name
from bot.visits import Visit
from storage.cases import Case
from storage.conversations import NewConversation, StoredConversation
from storage.people import Person
from storage.records import Owner

WAITS = timedelta(days=14)
"""So long an offer stands."""


async def waiting(visit: Visit) -> list[StoredConversation]:
    """What is offered to this person now."""
    talks = await visit.store.conversations.of_flow(visit.person.id, "offer")
    return [one for one in talks if _stands(visit, one)]


async def of_case(visit: Visit, case: Case) -> list[StoredConversation]:
    """To whom a case is offered now."""
    talks = await visit.store.conversations.open_in_structure(case.structure, "offer")
    return [one for one in talks if _stands(visit, one) and one.given.get("case") == str(case.id)]


def _stands(visit: Visit, one: StoredConversation) -> bool:
    return not one.finished and not one.erased and (one.expires is None or one.expires > visit.now)


async def made(visit: Visit, case: Case, receiver: Person, organisation: UUID) -> tuple[Executable, ...]:
    """The records of a new offer; an older one for the same case is void."""
    given = {
        "case": str(case.id),
        "code": case.code,
        "giver": str(case.responsible),
        "organisation": str(organisation),
        "lines": [visit.say("offer-from", name=said_name(visit, visit.person), code=case.code)],
    }
    older = await of_case(visit, case)
    gone = [record for one in older for record in visit.store.conversations.erase_statements(one.id)]
    note = visit.store.trail.note_statement(
        "offered", visit.now, actor=visit.person.id, subject=receiver.id, structure=case.structure,
        organisation=case.organisation, code=case.code,
    )  # fmt: skip
    return (*gone, await put_before(visit, receiver.id, given), note)


async def put_before(visit: Visit, receiver: UUID, given: Mapping[str, Any]) -> Executable:
    """The offer itself, under the receiver's key."""
    new = NewConversation(
        receiver, "offer", Owner("person", receiver), visit.now, given, expires=visit.now + WAITS, id=uuid4()
    )
    return await visit.store.conversations.start_statement(new)
