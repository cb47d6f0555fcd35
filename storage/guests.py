"""The person's own phone at the table: a one-time code, then a token in its cookie; only keyed hashes are stored."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    Column,
    ColumnElement,
    Executable,
    LargeBinary,
    Table,
    Uuid,
    case,
    delete,
    func,
    insert,
    select,
    update,
)

from storage.columns import Instant
from storage.conversations import conversation
from storage.ground import Ground
from storage.people import person
from storage.schema import metadata
from storage.turns import turn

# The person's own phone at a card session: one link a session, and one page opened with it. No foreign key, so that
# a session can be erased in any order.
guest = Table(
    "guest",
    metadata,
    Column("conversation", Uuid, primary_key=True),
    Column("code", LargeBinary, nullable=False, unique=True),
    Column("token", LargeBinary, unique=True),
    Column("expires", Instant, nullable=False),
)


@dataclass(frozen=True)
class Seat:
    """A guest's place at a table: whose session it is, and the turn that lies there; None while it lies aside."""

    conversation: UUID
    person: UUID
    number: int | None


class Guests:
    """Repository of guests. A card session has one link, and one page that was opened with it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def invite(self, id: UUID, expires: datetime) -> str:
        """A new code; the one before, and a page opened with it, are worth nothing from here on."""
        code = secrets.token_urlsafe(32)
        row = insert(guest).values(conversation=id, code=self._hash(code), expires=expires)
        await self._ground.do(_of(id), row)
        return code

    async def open(self, code: str, now: datetime, expires: datetime) -> str | None:
        """Use the code up: exactly one caller gets the token."""
        token = secrets.token_urlsafe(32)
        unused = (guest.c.code == self._hash(code)) & guest.c.token.is_(None) & (guest.c.expires > now)
        running = select(conversation.c.id).where(conversation.c.id == guest.c.conversation, _runs(now)).exists()
        statement = (
            update(guest)
            .where(unused, running)
            .values(token=self._hash(token), expires=expires)
            .returning(guest.c.conversation)
        )
        row = await self._ground.writer.run(lambda connection: connection.execute(statement).one_or_none())
        return token if row else None

    async def find(self, token: str, now: datetime) -> Seat | None:
        """The place that a token gives, while the session runs."""
        newest = select(func.max(turn.c.number)).where(turn.c.conversation == conversation.c.id).scalar_subquery()
        there = case((person.c.front == conversation.c.id, func.coalesce(newest, 0))).label("number")
        row = await self._ground.first(
            select(guest.c.conversation, conversation.c.person, there)
            .join(conversation, conversation.c.id == guest.c.conversation)
            .join(person, person.c.id == conversation.c.person)
            .where(guest.c.token == self._hash(token), guest.c.expires > now, _runs(now))
        )
        return Seat(row.conversation, row.person, row.number) if row else None

    async def end(self, token: str) -> None:
        """The page is closed for good."""
        await self._ground.do(delete(guest).where(guest.c.token == self._hash(token)))

    async def end_all(self, whose: UUID) -> None:
        """Nobody looks on any more at this person's tables."""
        await self._ground.do(self.end_all_statement(whose))

    def end_all_statement(self, whose: UUID) -> Executable:
        """The same, for a unit."""
        theirs = select(conversation.c.id).where(conversation.c.person == whose)
        return delete(guest).where(guest.c.conversation.in_(theirs))

    async def forget(self, now: datetime) -> None:
        """Links and pages whose time is over go."""
        running = select(conversation.c.id).where(_runs(now))
        await self._ground.do(delete(guest).where((guest.c.expires <= now) | guest.c.conversation.not_in(running)))

    def _hash(self, secret: str) -> bytes:
        return self._ground.master.hash("guest", secret)


def _of(id: UUID) -> Executable:
    return delete(guest).where(guest.c.conversation == id)


def _runs(now: datetime) -> ColumnElement[bool]:
    """Neither finished nor out of time."""
    lasting = conversation.c.expires.is_(None) | (conversation.c.expires > now)
    return conversation.c.finished.is_(None) & lasting
