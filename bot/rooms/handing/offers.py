"""A case that is offered to somebody: one unfinished conversation of theirs, which holds ids and a code."""

from datetime import timedelta
from typing import cast
from uuid import UUID, uuid4

from sqlalchemy import Executable

from bot.turn.visit import Visit
from flows.handing import OFFER, Offered
from storage.cases import Case
from storage.conversations import NewConversation, StoredConversation
from storage.people import Person
from storage.records import Owner

WAITS = timedelta(days=14)
"""So long an offer stands."""


async def waiting(visit: Visit) -> list[StoredConversation]:
    """What is offered to this person now."""
    return [one for one in await visit.open_talks() if _stands(visit, one)]


async def of_case(visit: Visit, case: Case) -> list[StoredConversation]:
    """To whom a case is offered now."""
    talks = await visit.once(
        ("offers", case.structure), lambda: visit.store.conversations.open_in_structure(case.structure, OFFER.id)
    )
    return [one for one in talks if _stands(visit, one) and offered(one)["offered"] == str(case.id)]


def offered(stored: StoredConversation) -> Offered:
    """What was fixed when it was made."""
    return cast("Offered", stored.given)


def _stands(visit: Visit, one: StoredConversation) -> bool:
    """Unanswered, in time, and readable: an offer of version 0.1 names its case in another way, and is made again."""
    in_time = one.expires is None or one.expires > visit.now
    return one.flow == OFFER.id and not one.finished and in_time and "offered" in one.given


async def made(visit: Visit, case: Case, receiver: Person, organisation: UUID) -> tuple[Executable, ...]:
    """The records of a new offer; an older one for the same case is void."""
    given: Offered = {
        "offered": str(case.id),
        "code": case.code,
        "giver": str(case.responsible),
        "organisation": str(organisation),
        "by": str(visit.person.profile.get("name") or ""),
    }
    note = visit.store.trail.note_statement(
        "offered", visit.now, actor=visit.person.id, subject=receiver.id, structure=case.structure,
        organisation=case.organisation, code=case.code,
    )  # fmt: skip
    return (*await withdrawn(visit, case), await put_before(visit, receiver.id, given), note)


async def withdrawn(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """Nobody is offered it any more."""
    offers = await of_case(visit, case)
    return tuple(record for one in offers for record in visit.store.conversations.erase_statements(one.id))


async def put_before(visit: Visit, receiver: UUID, given: Offered) -> Executable:
    """The offer itself, under the receiver's key."""
    new = NewConversation(
        receiver, OFFER.id, Owner("person", receiver), visit.now, given, expires=visit.now + WAITS, id=uuid4()
    )
    return await visit.store.conversations.start_statement(new)
