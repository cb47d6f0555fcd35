"""What people want to be reminded of, in their own words."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Executable,
    ForeignKey,
    LargeBinary,
    Row,
    String,
    Table,
    Uuid,
    delete,
    insert,
    select,
    update,
)

from storage.columns import Instant
from storage.ground import Ground
from storage.records import Owner
from storage.schema import metadata

# Something a person wants to be reminded of, in their own words, sealed with their key.
wish = Table(
    "wish",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("case_file", Uuid),
    Column("rule", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("text", LargeBinary, nullable=False),
    Column("created", Instant, nullable=False),
    Column("ended", Instant),
    Column("next_at", Instant, index=True),
)


@dataclass(frozen=True)
class NewWish:
    """Something a person wants to be reminded of; `rule` as bot/reminders/rules.py writes it."""

    person: UUID
    rule: str
    zone: str
    text: str
    created: datetime
    next_at: datetime
    case: UUID | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Wish:
    """The same as stored; `text` is None when the person's key is gone."""

    id: UUID
    person: UUID
    case: UUID | None
    rule: str
    zone: str
    text: str | None
    created: datetime
    ended: datetime | None
    next_at: datetime | None


@dataclass(frozen=True)
class Coming:
    """When a wish comes next, and by which rule; none of its words."""

    id: UUID
    rule: str
    zone: str
    next_at: datetime


class Wishes:
    """Repository of wishes."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def get(self, id: UUID) -> Wish | None:
        """One wish."""
        found = await self._where(wish.c.id == id)
        return found[0] if found else None

    async def of_person(self, person: UUID) -> list[Wish]:
        """What a person still wants to be reminded of, the next first."""
        return await self._where((wish.c.person == person) & wish.c.ended.is_(None))

    async def reached(self, now: datetime, most: int) -> list[Wish]:
        """Wishes whose time has come, oldest first."""
        return await self._where((wish.c.next_at <= now) & wish.c.ended.is_(None), most)

    async def returning_after(self, now: datetime) -> list[Coming]:
        """All that come again and again, and next after this instant."""
        again = (wish.c.next_at > now) & wish.c.ended.is_(None) & wish.c.rule.not_like("once %")
        rows = await self._ground.rows(select(wish.c.id, wish.c.rule, wish.c.zone, wish.c.next_at).where(again))
        return [Coming(row.id, row.rule, row.zone, row.next_at) for row in rows]

    async def make_statement(self, new: NewWish) -> Executable:
        """A new wish."""
        owner = Owner("person", new.person)
        return insert(wish).values(
            id=new.id,
            person=new.person,
            case_file=new.case,
            rule=new.rule,
            zone=new.zone,
            text=await self._ground.seal_text(owner, new.text, wish, "text", new.id),
            created=new.created,
            next_at=new.next_at,
        )

    def next_statement(self, id: UUID, was: datetime, next_at: datetime | None) -> Executable:
        """When it comes next, unless somebody else saw to it first; without, it is over."""
        still = (wish.c.id == id) & (wish.c.next_at == was)
        return update(wish).where(still).values(next_at=next_at, ended=was if next_at is None else None)

    def end_statement(self, id: UUID, at: datetime) -> Executable:
        """It is not wanted any more."""
        return update(wish).where(wish.c.id == id).values(ended=at, next_at=None)

    def forget_case_statement(self, case: UUID, person: UUID) -> Executable:
        """Nothing more about this case for this person."""
        return delete(wish).where(wish.c.case_file == case, wish.c.person == person)

    async def _where(self, condition: ColumnElement[bool], most: int = 1000) -> list[Wish]:
        query = select(wish).where(condition).order_by(wish.c.next_at, wish.c.id).limit(most)
        return [await self._wish(row) for row in await self._ground.rows(query)]

    async def _wish(self, row: Row[Any]) -> Wish:
        text = await self._ground.open_text(Owner("person", row.person), row.text, wish, "text", row.id)
        return Wish(row.id, row.person, row.case_file, row.rule, row.zone, text, row.created, row.ended, row.next_at)
