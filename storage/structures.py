"""Structures, their organisations and the texts their coordinators set."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time
from itertools import groupby
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Executable,
    ForeignKey,
    LargeBinary,
    Row,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    false,
    insert,
    select,
    true,
    update,
)

from storage.columns import Instant
from storage.ground import Ground
from storage.records import Owner
from storage.schema import metadata

structure = Table(
    "structure",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("zone", String, nullable=False),
    Column("language", String, nullable=False),
    Column("help_text", LargeBinary),
    Column("secrecy", LargeBinary),
    Column("telegram_texts", Boolean, nullable=False, server_default=false()),
    Column("country", String),
    Column("region", String),
    Column("quiet_from", String, nullable=False, server_default="20:00"),
    Column("quiet_until", String, nullable=False, server_default="08:00"),
    Column("weekdays", String, nullable=False, server_default="12345"),
    Column("rhythm", String, nullable=False, server_default="2 6 12"),
    Column("created", Instant, nullable=False),
)


organisation = Table(
    "organisation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False),
    Column("name", String, nullable=False),
    UniqueConstraint("structure", "name"),
)


@dataclass(frozen=True)
class Organisation:
    """A member of a structure."""

    id: UUID
    structure: UUID
    name: str


@dataclass(frozen=True)
class Structure:
    """A city's multi-agency group, with the texts its coordinator set."""

    id: UUID
    name: str
    zone: str
    language: str
    help_text: str | None
    secrecy: str | None
    telegram_texts: bool
    country: str | None
    created: datetime
    organisations: tuple[Organisation, ...] = ()
    region: str | None = None
    quiet_from: time = time(20)
    quiet_until: time = time(8)
    weekdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    """Working days, 1 for Monday."""
    rhythm: tuple[int, int, int] = (2, 6, 12)
    """After how many weeks steps, goals and the whole round are looked at."""


_WITH_MEMBERS = select(
    structure, organisation.c.id.label("member"), organisation.c.name.label("member_name")
).outerjoin(organisation, organisation.c.structure == structure.c.id)


class Structures:
    """Repository of structures."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Structure | None:
        """One structure with its organisations."""
        found = await self._where(structure.c.id == id)
        return found[0] if found else None

    async def all(self) -> list[Structure]:
        """All structures by name."""
        return await self._where(true())

    async def by_name(self, name: str) -> Structure | None:
        """The structure of that name."""
        found = await self._where(structure.c.name == name)
        return found[0] if found else None

    # Statements, for a turn's unit

    async def create_statement(
        self,
        id: UUID,
        *,
        name: str,
        zone: str,
        language: str,
        now: datetime,
        telegram_texts: bool = False,
        country: str | None = None,
    ) -> Executable:
        """A new structure; the key is durable before the statement exists."""
        await self._ground.keys.make(Owner("structure", id))
        return insert(structure).values(
            id=id,
            name=name,
            zone=zone,
            language=language,
            telegram_texts=telegram_texts,
            country=country,
            created=now,
        )

    def organisation_statement(self, id: UUID, structure_id: UUID, name: str) -> Executable:
        """A new member of the structure."""
        return insert(organisation).values(id=id, structure=structure_id, name=name)

    def rename_organisation_statement(self, id: UUID, name: str) -> Executable:
        """Another name for a member of the structure."""
        return update(organisation).where(organisation.c.id == id).values(name=name)

    async def help_text_statement(self, structure_id: UUID, text: str | None) -> Executable:
        """The text behind Help now."""
        return await self._text(structure_id, "help_text", text)

    async def secrecy_statement(self, structure_id: UUID, text: str | None) -> Executable:
        """The limits of secrecy."""
        return await self._text(structure_id, "secrecy", text)

    def settings_statement(
        self,
        structure_id: UUID,
        *,
        name: str | None = None,
        zone: str | None = None,
        language: str | None = None,
        telegram_texts: bool | None = None,
        country: str | None = None,
        region: str | None = None,
        quiet_from: time | None = None,
        quiet_until: time | None = None,
        weekdays: frozenset[int] | None = None,
        rhythm: tuple[int, int, int] | None = None,
    ) -> Executable:
        """Change what is given, leave the rest; an empty country or region takes it away."""
        wanted: dict[str, Any] = {
            "name": name,
            "zone": zone,
            "language": language,
            "telegram_texts": telegram_texts,
            "country": country,
            "region": region,
            "quiet_from": quiet_from and f"{quiet_from:%H:%M}",
            "quiet_until": quiet_until and f"{quiet_until:%H:%M}",
            "weekdays": weekdays and "".join(str(day) for day in sorted(weekdays)),
            "rhythm": rhythm and " ".join(str(weeks) for weeks in rhythm),
        }
        given = {column: value or None for column, value in wanted.items() if value is not None}
        given |= {} if telegram_texts is None else {"telegram_texts": telegram_texts}
        return update(structure).where(structure.c.id == structure_id).values(given or {"id": structure_id})

    # Writing at once

    async def create(
        self,
        *,
        name: str,
        zone: str,
        language: str,
        now: datetime,
        telegram_texts: bool = False,
        country: str | None = None,
    ) -> UUID:
        """A new structure; gives the id. RecordRefused when the name is taken."""
        id = uuid4()
        statement = await self.create_statement(
            id,
            name=name,
            zone=zone,
            language=language,
            now=now,
            telegram_texts=telegram_texts,
            country=country,
        )
        await self._ground.do(statement)
        return id

    async def add_organisation(self, structure_id: UUID, name: str) -> UUID:
        """A new member of the structure; gives the id. RecordRefused when the name is taken."""
        id = uuid4()
        await self._ground.do(self.organisation_statement(id, structure_id, name))
        return id

    async def _text(self, structure_id: UUID, column: str, text: str | None) -> Executable:
        owner = Owner("structure", structure_id)
        sealed = text and await self._ground.seal_text(owner, text, structure, column, structure_id)
        return update(structure).where(structure.c.id == structure_id).values({column: sealed or None})

    async def _where(self, condition: ColumnElement[bool]) -> list[Structure]:
        names = (structure.c.name, structure.c.id, organisation.c.name)
        rows = await self._ground.rows(_WITH_MEMBERS.where(condition).order_by(*names))
        return [await self._structure(list(own)) for _, own in groupby(rows, key=lambda row: row.id)]

    async def _structure(self, rows: Sequence[Row[Any]]) -> Structure:
        """From one row for each organisation."""
        row = rows[0]
        known = {column.name: row._mapping[column.name] for column in structure.columns}
        texts = {column: await self._open(row, column) for column in ("help_text", "secrecy")}
        own = tuple(Organisation(one.member, row.id, one.member_name) for one in rows if one.member)
        return Structure(**known | texts | _days(row), organisations=own)

    async def _open(self, row: Row[Any], column: str) -> str | None:
        cell = row._mapping[column]
        if cell is None:
            return None
        return await self._ground.open_text(Owner("structure", row.id), cell, structure, column, row.id)


def _days(row: Row[Any]) -> dict[str, Any]:
    """How the days of a structure go."""
    return {
        "quiet_from": time.fromisoformat(row.quiet_from),
        "quiet_until": time.fromisoformat(row.quiet_until),
        "weekdays": frozenset(int(day) for day in row.weekdays),
        "rhythm": tuple(int(weeks) for weeks in row.rhythm.split()),
    }
