"""Cases: a code anybody in charge may read, and a frame under the case's own key."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Date,
    Executable,
    ForeignKey,
    LargeBinary,
    Row,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    and_,
    case,
    exists,
    insert,
    or_,
    select,
    update,
)

from storage import erasing
from storage.columns import Instant
from storage.ground import Ground
from storage.people import membership
from storage.records import Json, Owner
from storage.schema import ONLY_POINTS, metadata

# A case outlives whoever looks after it.
# `space` is empty for real cases and the person's id for practice cases: everyone has a Birch of their own.
case_file = Table(
    "case_file",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False),
    Column("organisation", Uuid, ForeignKey("organisation.id"), nullable=False),
    Column("code", String, nullable=False),
    Column("space", String, nullable=False),
    Column("responsible", Uuid, ForeignKey("person.id"), nullable=False, index=True, info=ONLY_POINTS),
    Column("second", Uuid, ForeignKey("person.id"), index=True, info=ONLY_POINTS),
    Column("state", String, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("frame", LargeBinary, nullable=False),
    Column("created", Instant, nullable=False),
    Column("next_look", Date),
    Column("rests_until", Date),
    Column("ended", Date),
    UniqueConstraint("structure", "code", "space"),
)


CaseState = Literal["active", "resting", "aftercare", "ended", "closed"]


@dataclass(frozen=True)
class NewCase:
    """A case about to be opened. A practice case is counted per person, not in the structure."""

    structure: UUID
    organisation: UUID
    code: str
    responsible: UUID
    created: datetime
    frame: Mapping[str, Any] = field(default_factory=dict)
    second: UUID | None = None
    practice: bool = False
    next_look: date | None = None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Case:
    """A case as stored; `frame` is None when its key is gone."""

    id: UUID
    structure: UUID
    organisation: UUID
    code: str
    responsible: UUID
    second: UUID | None
    state: CaseState
    practice: bool
    frame: Json | None
    created: datetime
    next_look: date | None
    rests_until: date | None = None
    ended: date | None = None
    erased: bool = False
    keeper: Literal["lead", "coordinator"] | None = None
    """Who hands it on: set while its responsible one works in its organisation no longer."""


class Cases:
    """Repository of cases."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Case | None:
        """One case; erased when its key is gone."""
        found = await self._where(case_file.c.id == id)
        return found[0] if found else None

    async def of_person(self, person: UUID) -> list[Case]:
        """The cases a person is responsible or second for, by code."""
        return await self._where(or_(case_file.c.responsible == person, case_file.c.second == person))

    async def of_people(self, people: Iterable[UUID]) -> list[Case]:
        """The cases that any of these people is responsible or second for, by code."""
        them = list(people)
        return await self._where(case_file.c.responsible.in_(them) | case_file.c.second.in_(them))

    async def of_ids(self, ids: Iterable[UUID]) -> list[Case]:
        """These cases, by code."""
        return await self._where(case_file.c.id.in_(ids))

    async def of_structure(self, structure: UUID) -> list[Case]:
        """The cases of a structure, practice aside, by code."""
        return await self._where((case_file.c.structure == structure) & case_file.c.practice.is_(False))

    async def codes(self, structure: UUID) -> frozenset[str]:
        """The codes already given in a structure (practice cases do not count)."""
        taken = select(case_file.c.code).where(case_file.c.structure == structure, case_file.c.space == "")
        return frozenset(row.code for row in await self._ground.rows(taken))

    # Statements, for a turn's unit

    async def open_statement(self, new: NewCase) -> Executable:
        """A new case; its key is durable before the statement exists."""
        owner = Owner("case", new.id)
        await self._ground.keys.make(owner)
        return insert(case_file).values(
            id=new.id,
            structure=new.structure,
            organisation=new.organisation,
            code=new.code,
            space=str(new.responsible) if new.practice else "",
            responsible=new.responsible,
            second=new.second,
            state="active",
            practice=new.practice,
            frame=await self._ground.seal_json(owner, new.frame, case_file, "frame", new.id),
            created=new.created,
            next_look=new.next_look,
        )

    async def frame_statement(self, case: UUID, frame: Mapping[str, Any]) -> Executable:
        """A whole new frame."""
        sealed = await self._ground.seal_json(Owner("case", case), frame, case_file, "frame", case)
        return _change(case, frame=sealed)

    def close_statement(self, case: UUID) -> Executable:
        """The case is closed."""
        return _change(case, state="closed")

    def state_statement(
        self, case: UUID, state: CaseState, *, rests_until: date | None = None, ended: date | None = None
    ) -> Executable:
        """How the case stands: active, resting until a day, in aftercare, ended, closed."""
        return _change(case, state=state, rests_until=rests_until, ended=ended)

    def hand_over_statement(self, case: UUID, person: UUID, organisation: UUID) -> Executable:
        """Somebody else is responsible from here on; nobody is second."""
        return _change(case, responsible=person, second=None, organisation=organisation)

    def next_look_statement(self, case: UUID, day: date | None) -> Executable:
        """When to look at the case again."""
        return _change(case, next_look=day)

    def second_statement(self, case: UUID, person: UUID | None) -> Executable:
        """Who else looks after the case."""
        return _change(case, second=person)

    def erase_statements(self, case: UUID) -> tuple[Executable, ...]:
        """The case and all that belongs to it goes. Its key is destroyed by `store.keys.destroy`."""
        return erasing.of_case(case)

    async def _where(self, condition: ColumnElement[bool]) -> list[Case]:
        query = select(case_file, _KEEPER).where(condition).order_by(case_file.c.code, case_file.c.created)
        return [await self._case(row) for row in await self._ground.rows(query)]

    async def _case(self, row: Row[Any]) -> Case:
        frame = await self._ground.open_json(Owner("case", row.id), row.frame, case_file, "frame", row.id)
        values = {name: value for name, value in row._mapping.items() if name != "space"}
        return Case(**values | {"frame": frame}, erased=frame is None)


def _has_role(role: str, *further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Somebody has this role in the case's organisation."""
    there = (membership.c.organisation == case_file.c.organisation) & (membership.c.role == role)
    return exists().where(and_(there, *further))


_KEEPER = case(
    (or_(case_file.c.practice, _has_role("caseworker", membership.c.person == case_file.c.responsible)), None),
    (_has_role("lead"), "lead"),
    else_="coordinator",
).label("keeper")


def _change(case: UUID, **values: object) -> Executable:
    return update(case_file).where(case_file.c.id == case).values(**values)
