"""One-time codes: set-up, invitation, sign-in link. Only a keyed hash of the code is stored."""

import secrets
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import Column, Executable, ForeignKey, LargeBinary, Row, String, Table, Uuid, insert, select, update

from storage.columns import Instant
from storage.ground import Ground
from storage.records import Role
from storage.schema import metadata

ticket = Table(
    "ticket",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("kind", String, nullable=False),
    Column("person", Uuid, ForeignKey("person.id"), index=True),
    Column("structure", Uuid, ForeignKey("structure.id")),
    Column("organisation", Uuid, ForeignKey("organisation.id")),
    Column("role", String),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used_at", Instant),
)


TicketKind = Literal["setup", "invite", "link"]


@dataclass(frozen=True)
class Ticket:
    """A one-time code's meaning; the code itself is stored nowhere."""

    kind: TicketKind
    created: datetime
    expires: datetime
    person: UUID | None = None
    structure: UUID | None = None
    organisation: UUID | None = None
    role: Role | None = None


MEANING = (
    ticket.c.kind,
    ticket.c.created,
    ticket.c.expires,
    ticket.c.person,
    ticket.c.structure,
    ticket.c.organisation,
    ticket.c.role,
)


class Tickets:
    """Repository of one-time codes."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def create(
        self,
        kind: TicketKind,
        *,
        now: datetime,
        expires: datetime,
        person: UUID | None = None,
        structure: UUID | None = None,
        organisation: UUID | None = None,
        role: Role | None = None,
    ) -> str:
        """A new ticket; gives its code, which can be read nowhere afterwards."""
        code, statement = self.made(
            Ticket(kind, now, expires, person=person, structure=structure, organisation=organisation, role=role)
        )
        await self._ground.do(statement)
        return code

    def made(self, wanted: Ticket) -> tuple[str, Executable]:
        """The code of a new ticket, and the statement that makes it worth something."""
        code = secrets.token_urlsafe(32)
        return code, insert(ticket).values(hash=self._hash(code), **asdict(wanted))

    async def peek(self, code: str, now: datetime) -> Ticket | None:
        """What the code means, if it may still be used. Looking does not use it up."""
        live = (ticket.c.hash == self._hash(code)) & ticket.c.used_at.is_(None) & (ticket.c.expires > now)
        row = await self._ground.first(select(*MEANING).where(live))
        return _ticket(row) if row else None

    async def use(self, code: str, now: datetime, person: UUID) -> Ticket | None:
        """Use the code up for a person: exactly one caller gets the ticket.

        A code made out to somebody else stays unused.
        """
        live = (ticket.c.hash == self._hash(code)) & ticket.c.used_at.is_(None) & (ticket.c.expires > now)
        theirs = ticket.c.person.is_(None) | (ticket.c.person == person)
        statement = update(ticket).where(live, theirs).values(used_at=now, person=person).returning(*MEANING)

        row = await self._ground.writer.run(lambda connection: connection.execute(statement).one_or_none())
        return _ticket(row) if row else None

    async def used_by(self, code: str) -> UUID | None:
        """Who used the code up."""
        used = (ticket.c.hash == self._hash(code)) & ticket.c.used_at.is_not(None)
        row = await self._ground.first(select(ticket.c.person).where(used))
        return row.person if row else None

    async def void_links(self, person: UUID, now: datetime) -> None:
        """A person's unused sign-in links are worth nothing from here on."""
        await self._ground.do(self.void_links_statement(person, now))

    def void_links_statement(self, person: UUID, now: datetime) -> Executable:
        """The same, for a unit."""
        mine = (ticket.c.person == person) & (ticket.c.kind == "link") & ticket.c.used_at.is_(None)
        return update(ticket).where(mine).values(used_at=now)

    async def void_setups(self, now: datetime) -> None:
        """Unused set-up links are worth nothing from here on."""
        unused = (ticket.c.kind == "setup") & ticket.c.used_at.is_(None)
        await self._ground.do(update(ticket).where(unused).values(used_at=now))

    def _hash(self, code: str) -> bytes:
        return self._ground.master.hash("ticket", code)


def _ticket(row: Row[Any]) -> Ticket:
    return Ticket(**row._mapping)
