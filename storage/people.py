"""People, their accounts in channels and their roles."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
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
    Select,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    delete,
    insert,
    select,
    update,
)

from storage import erasing
from storage.columns import Instant
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

    async def by_account(self, channel: str, external: str) -> Person | None:
        """The person behind an account of a channel."""
        row = await self._ground.first(
            select(account.c.person).where(
                account.c.channel == channel, account.c.external_hash == self._hash(channel, external)
            )
        )
        return await self.get(row.person) if row else None

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

    def seen_statement(self, person_id: UUID, at: datetime) -> Executable:
        """When the person was last here."""
        return _change(person_id, last_seen=at)

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

    async def add_membership(self, person_id: UUID, structure_id: UUID, organisation_id: UUID, role: Role) -> None:
        """A role."""
        await self._ground.do(self.add_membership_statement(person_id, structure_id, organisation_id, role))

    async def _where(self, condition: ColumnElement[bool]) -> list[Person]:
        query = select(person).where(condition).order_by(person.c.created, person.c.id)
        chosen = select(person.c.id).where(condition)
        rows, roles = await asyncio.gather(self._ground.rows(query), self._roles(chosen))
        return [await self._person(row, tuple(roles[row.id])) for row in rows]

    async def _person(self, row: Row[Any], memberships: tuple[Membership, ...]) -> Person:
        owner = Owner("person", row.id)
        profile = await self._ground.open_json(owner, row.profile, person, "profile", row.id)
        return Person(
            **dict(row._mapping) | {"profile": profile or {}}, memberships=memberships, erased=profile is None
        )

    async def _roles(self, chosen: Select[Any]) -> defaultdict[UUID, list[Membership]]:
        roles: defaultdict[UUID, list[Membership]] = defaultdict(list)
        names = (structure.c.name.label("structure_name"), organisation.c.name.label("organisation_name"))
        may_write = structure.c.telegram_texts
        joined = membership.join(structure).join(organisation, organisation.c.id == membership.c.organisation)
        query = select(membership, may_write, *names).select_from(joined).where(membership.c.person.in_(chosen))
        for row in await self._ground.rows(query.order_by(*names, membership.c.role)):
            roles[row.person].append(
                Membership(
                    row.structure,
                    row.structure_name,
                    row.organisation,
                    row.organisation_name,
                    row.role,
                    row.telegram_texts,
                )
            )
        return roles

    def _hash(self, channel: str, external: str) -> bytes:
        return self._ground.master.hash("account", channel, external)


def _there(person_id: UUID, structure_id: UUID) -> ColumnElement[bool]:
    return (membership.c.person == person_id) & (membership.c.structure == structure_id)


def _change(person_id: UUID, **values: object) -> Executable:
    return update(person).where(person.c.id == person_id).values(**values)
