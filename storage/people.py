"""People, their accounts in channels and their roles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from itertools import groupby
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    Executable,
    ForeignKey,
    FromClause,
    LargeBinary,
    Row,
    Select,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from storage import erasing
from storage.columns import Instant
from storage.deputies import DAY, deputy
from storage.ground import Ground
from storage.records import Json, Owner, Role
from storage.schema import metadata
from storage.structures import organisation, structure

person = Table(
    "person",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("created", Instant, nullable=False),
    Column("language", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    Column("front", Uuid),
    Column("onboarded", Instant),
    Column("last_seen", Instant),
)


account = Table(
    "account",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("channel", String, nullable=False),
    Column("external_hash", LargeBinary, nullable=False),
    Column("external", LargeBinary, nullable=False),
    UniqueConstraint("channel", "external_hash"),
)


membership = Table(
    "membership",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False, index=True),
    Column("organisation", Uuid, ForeignKey("organisation.id"), nullable=False),
    Column("role", String, nullable=False),
    UniqueConstraint("person", "structure", "organisation", "role"),
)


@dataclass(frozen=True)
class Membership:
    """One role of a person in one organisation of one structure."""

    structure: UUID
    structure_name: str
    organisation: UUID
    organisation_name: str
    role: Role
    telegram_texts: bool = False
    country: str | None = None
    secrecy: bool = False
    """Has the structure written down the limits of secrecy?"""


@dataclass(frozen=True)
class Person:
    """Somebody who works with Waymark. `profile` is empty when `erased`."""

    id: UUID
    created: datetime
    language: str
    zone: str
    profile: Json
    front: UUID | None
    onboarded: datetime | None
    last_seen: datetime | None
    memberships: tuple[Membership, ...] = ()
    erased: bool = False
    stands_in: frozenset[tuple[UUID, UUID]] = frozenset()
    """For whom this person stands in today, and in which organisation."""


class People:
    """Repository of people."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Person | None:
        """One person with profile and roles."""
        found = await self._where(person.c.id == id)
        return found[0] if found else None

    async def here(self, id: UUID, at: datetime) -> Person | None:
        """One person with whom they stand in for on their own day, all in one read."""
        day = at.astimezone(UTC).date()  # every zone's day is this one, the one before or the one after
        rows = await self._ground.rows(_HERE.params(id=id, before=day - DAY, after=day + DAY))
        if not rows:
            return None
        day = at.astimezone(ZoneInfo(rows[0].zone)).date()
        absent = frozenset((row.absent, row.there) for row in rows if row.absent and row.first <= day <= row.last)
        return replace(await self._person(rows), stands_in=absent)

    async def all(self) -> list[Person]:
        """Everybody, oldest first."""
        return await self._where(person.c.id.is_not(None))

    async def of_structure(self, structure_id: UUID) -> list[Person]:
        """Everybody with a role in a structure."""
        members = select(membership.c.person).where(membership.c.structure == structure_id)
        return await self._where(person.c.id.in_(members))

    # Statements, for a turn's unit

    async def add_statement(
        self, id: UUID, *, language: str, zone: str, profile: Mapping[str, Any], now: datetime
    ) -> Executable:
        """A new person; the key is durable before the statement exists."""
        owner = Owner("person", id)
        await self._ground.keys.make(owner)
        sealed = await self._ground.seal_json(owner, profile, person, "profile", id)
        return insert(person).values(id=id, created=now, language=language, zone=zone, profile=sealed)

    async def add_account_statement(self, person_id: UUID, channel: str, external: str) -> Executable:
        """A new account; the channel's id is sealed with the install's key and found by a keyed hash."""
        id = uuid4()
        owner = Owner("install", self._ground.install)
        sealed = await self._ground.seal_text(owner, external, account, "external", id)
        hashed = self._hash(channel, external)
        values = {
            "id": id,
            "person": person_id,
            "channel": channel,
            "external_hash": hashed,
            "external": sealed,
        }
        return insert(account).values(values)

    def add_membership_statement(
        self, person_id: UUID, structure_id: UUID, organisation_id: UUID, role: Role
    ) -> Executable:
        """A role; one that is already there stays as it is."""
        return self._ground.gentle_insert(
            membership,
            id=uuid4(),
            person=person_id,
            structure=structure_id,
            organisation=organisation_id,
            role=role,
        )

    def drop_role_statement(self, person_id: UUID, structure_id: UUID, role: Role) -> Executable:
        """A role a person has no longer in a structure."""
        return delete(membership).where(_there(person_id, structure_id), membership.c.role == role)

    def leave_statement(self, person_id: UUID, structure_id: UUID) -> Executable:
        """All roles a person had in a structure."""
        return delete(membership).where(_there(person_id, structure_id))

    async def profile_statement(self, person_id: UUID, profile: Mapping[str, Any]) -> Executable:
        """A whole new profile."""
        owner = Owner("person", person_id)
        sealed = await self._ground.seal_json(owner, profile, person, "profile", person_id)
        return _change(person_id, profile=sealed)

    def front_statement(self, person_id: UUID, conversation: UUID | None) -> Executable:
        """Which conversation stands in front."""
        return _change(person_id, front=conversation)

    def language_statement(self, person_id: UUID, language: str) -> Executable:
        """The person's language."""
        return _change(person_id, language=language)

    def zone_statement(self, person_id: UUID, zone: str) -> Executable:
        """The person's time zone."""
        return _change(person_id, zone=zone)

    def onboarded_statement(self, person_id: UUID, at: datetime) -> Executable:
        """When the person had read what Waymark is."""
        return _change(person_id, onboarded=at)

    def erase_statements(self, person_id: UUID) -> tuple[Executable, ...]:
        """All that is a person's own goes, and their row stays. Their key is destroyed by `store.keys.destroy`."""
        return (*erasing.of_person(person_id), self.front_statement(person_id, None))

    # Writing at once, for the command line and the doors

    async def add(
        self, *, language: str, zone: str, profile: Mapping[str, Any], now: datetime, id: UUID | None = None
    ) -> UUID:
        """A new person; gives the id."""
        id = id or uuid4()
        statement = await self.add_statement(id, language=language, zone=zone, profile=profile, now=now)
        await self._ground.do(statement)
        return id

    async def add_account(self, person_id: UUID, channel: str, external: str) -> None:
        """A new account; RecordRefused when the account belongs to somebody."""
        await self._ground.do(await self.add_account_statement(person_id, channel, external))

    async def _where(self, condition: ColumnElement[bool]) -> list[Person]:
        rows = await self._ground.rows(_with_roles().where(condition))
        return [await self._person(list(own)) for _, own in groupby(rows, key=lambda row: row.id)]

    async def _person(self, rows: Sequence[Row[Any]]) -> Person:
        """From one row for each role."""
        known = {column.name: rows[0]._mapping[column.name] for column in person.columns}
        owner = Owner("person", rows[0].id)
        profile = await self._ground.open_json(owner, rows[0].profile, person, "profile", rows[0].id)
        roles = tuple(dict.fromkeys(_role(row) for row in rows if row.role))
        return Person(**known | {"profile": profile or {}}, memberships=roles, erased=profile is None)

    def _hash(self, channel: str, external: str) -> bytes:
        return self._ground.master.hash("account", channel, external)


def _with_roles(*more: ColumnElement[Any], among: FromClause | None = None) -> Select[Any]:
    """People by age, each in as many rows as they have roles."""
    places = membership.join(structure, structure.c.id == membership.c.structure)
    places = places.join(organisation, organisation.c.id == membership.c.organisation)
    joined = (person if among is None else among).outerjoin(places, membership.c.person == person.c.id)
    names = (structure.c.name.label("structure_name"), organisation.c.name.label("organisation_name"))
    about = (structure.c.telegram_texts, structure.c.country, structure.c.secrecy.is_not(None).label("secrecy"))
    role = (membership.c.structure, membership.c.organisation, membership.c.role)
    found = select(person, *role, *names, *about, *more).select_from(joined)
    return found.order_by(person.c.created, person.c.id, *names, membership.c.role)


def _role(row: Row[Any]) -> Membership:
    return Membership(**{one.name: row._mapping[one.name] for one in fields(Membership)})


def _near() -> ColumnElement[bool]:
    lasting = (deputy.c.first <= bindparam("after", type_=Date)) & (deputy.c.last >= bindparam("before", type_=Date))
    return (deputy.c.deputy == person.c.id) & lasting


# Built once: putting a statement together costs more than running it.
_HERE = _with_roles(
    deputy.c.person.label("absent"), deputy.c.organisation.label("there"), deputy.c.first, deputy.c.last,
    among=person.outerjoin(deputy, _near()),
).where(person.c.id == bindparam("id", type_=Uuid))  # fmt: skip


def _there(person_id: UUID, structure_id: UUID) -> ColumnElement[bool]:
    return (membership.c.person == person_id) & (membership.c.structure == structure_id)


def _change(person_id: UUID, **values: object) -> Executable:
    return update(person).where(person.c.id == person_id).values(**values)
