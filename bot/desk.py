"""Finding and starting conversations: which one lies in front of a person."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from sqlalchemy import Executable

from bot import openings
from bot.arrivals import Arrival
from bot.rights import Action, may
from bot.sitting import Sitting, sitting, visit
from bot.visits import Opening, Visit
from flows.registry import FLOWS, MENUS, TALKS
from storage.cases import Case
from storage.conversations import NewConversation, StoredConversation
from storage.store import Store
from storage.writer import Unit

LASTING = TALKS | {"table"}
"""Flows that are still looked at when they are finished (a stopped table too); others have been left."""

OF_NOBODY = frozenset({"left", "account"})
"""What stands open to somebody who belongs to no structure any more."""


class Stranger(Exception):
    """Nobody is known by this id."""


class Links(Protocol):
    """Makes one-time links for a person who is signed in."""

    @property
    def reachable(self) -> bool:
        """Does the link work on another device?"""
        ...

    async def link(self, person: UUID) -> str:
        """A code, valid for minutes."""
        ...

    def address(self, code: str) -> str:
        """The address that opens it."""
        ...

    def table(self, code: str, language: str) -> str:
        """The address that opens the cards on another phone."""
        ...

    def in_messenger(self, code: str) -> str | None:
        """The same in the messenger, if there is one."""
        ...


class Desk:
    """Every person's desk: one conversation lies in front, others are paused."""

    def __init__(self, store: Store, pulse: Callable[[UUID], None], *, reachable: bool) -> None:
        self._store = store
        self._reachable = reachable
        self._pulse = pulse

    async def visit(self, arrival: Arrival) -> Visit:
        """Who is here. Raises Stranger."""
        person = await self._store.people.here(arrival.person, arrival.at)
        if person is None or person.erased:
            raise Stranger
        return visit(self._store, person, arrival, reachable=self._reachable)

    async def now(self, here: Visit, arrival: Arrival) -> Sitting:
        """The conversation in front; a fitting one is begun when there is none that may still be read."""
        front = here.person.front
        stored = await self._store.conversations.get(front) if front else None
        case = await self._case(stored)
        if stored is None or not _may_stay(here, stored, case):
            return await self.begin(here, arrival, await openings.first(here))
        return sitting(here, stored, case)

    async def begin(self, here: Visit, arrival: Arrival, opening: Opening, *records: Executable) -> Sitting:
        """Start a conversation and put it in front; a repeated source starts nothing."""
        conversations = self._store.conversations
        starts = await self.starting(here, opening)
        row = await conversations.turn_row(opening.id, 1, arrival.source, here.now, {"v": 1}, key=opening.key)
        beside = arrival.rows(opening.id, 1)
        taken = await self._store.writer.commit(Unit(row, (*records, *starts, *beside)))
        arrival.settle(taken)
        self._pulse(here.person.id)
        fresh = await self.visit(arrival)
        wanted = opening.id if taken else fresh.person.front
        stored = await conversations.get(wanted) if wanted else None
        if stored is None:
            raise LookupError("front")
        return sitting(fresh, stored, await self._case(stored))

    async def starting(self, here: Visit, opening: Opening) -> tuple[Executable, ...]:
        """What starts a conversation and puts it in front, for a unit."""
        new = NewConversation(
            here.person.id, opening.flow, opening.key, here.now, opening.given, opening.case, id=opening.id,
            expires=here.now + opening.lasts if opening.lasts else None,
        )  # fmt: skip
        statement = await self._store.conversations.start_statement(new)
        front = self._store.people.front_statement(here.person.id, opening.id)
        return (statement, front, *await self.leaving(here, opening.id))

    async def leaving(self, here: Visit, following: UUID) -> tuple[Executable, ...]:
        """A menu that loses the front is forgotten."""
        front = here.person.front
        stored = await self._store.conversations.get(front) if front and front != following else None
        if stored is None or stored.flow not in MENUS:
            return ()
        return self._store.conversations.erase_statements(stored.id)

    async def _case(self, stored: StoredConversation | None) -> Case | None:
        return await self._store.cases.get(stored.case) if stored and stored.case else None


def _may_stay(here: Visit, stored: StoredConversation, case: Case | None) -> bool:
    """Not erased, not left, not out of time, and still this person's to read."""
    if stored.erased or stored.flow not in FLOWS or stored.person != here.person.id:
        return False
    if stored.finished and stored.flow not in LASTING:
        return False
    if here.person.onboarded and not here.person.memberships:
        return stored.flow in OF_NOBODY
    if stored.flow == "left":
        return False
    if stored.expires and stored.expires <= here.now:
        return False
    return stored.case is None or (case is not None and may(here.person, Action.READ_CASE, case=case))
