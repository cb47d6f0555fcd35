"""Reviews: readable is when they are due and whether they are done; of what kind they are is sealed with the case."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Date,
    Executable,
    ForeignKey,
    Integer,
    LargeBinary,
    Row,
    Table,
    Uuid,
    select,
    update,
)

from storage.cases import CaseState, case_file
from storage.columns import Instant
from storage.ground import Ground
from storage.records import Json, Owner
from storage.schema import metadata

# A look back that falls due. `about` is sealed with the case's key: its kind, and why it was moved. `next_at` is when
# the next stage of the chain (bot/reminders/chain.py) is reached, `stage` its number; null when nothing follows.
review = Table(
    "review",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("case_file", Uuid, ForeignKey("case_file.id"), nullable=False, index=True),
    Column("due", Date, nullable=False),
    Column("about", LargeBinary, nullable=False),
    Column("created", Instant, nullable=False),
    Column("done", Instant),
    Column("cancelled", Instant),
    Column("stage", Integer, nullable=False, server_default="0"),
    Column("next_at", Instant, index=True),
)


@dataclass(frozen=True)
class NewReview:
    """A review about to be planned. `about` is sealed: its kind, and whatever tells why."""

    case: UUID
    due: date
    about: Mapping[str, Any]
    created: datetime
    next_at: datetime | None
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Review:
    """A review as stored; `about` is empty when the case's key is gone."""

    id: UUID
    case: UUID
    due: date
    about: Json
    created: datetime
    done: datetime | None
    cancelled: datetime | None


@dataclass(frozen=True)
class DueReview:
    """What may be known of a review without its content."""

    id: UUID
    case: UUID
    due: date
    done: datetime | None
    stage: int
    next_at: datetime | None
    code: str
    structure: UUID
    organisation: UUID
    responsible: UUID
    second: UUID | None
    state: CaseState
    rests_until: date | None
    practice: bool


class Reviews:
    """Repository of reviews."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Review | None:
        """One review."""
        found = await self._where(review.c.id == id)
        return found[0] if found else None

    async def open_of_case(self, case: UUID) -> list[Review]:
        """What is still to be done in a case, by due date."""
        return await self._where((review.c.case_file == case) & _open())

    async def open_of_cases(self, cases: Iterable[UUID]) -> list[Review]:
        """What is still to be done in several cases, by due date."""
        return await self._where(review.c.case_file.in_(list(cases)) & _open())

    async def open_of_worker(self, person: UUID) -> list[DueReview]:
        """What is still to be done in the cases a person is responsible for, by due date."""
        return await self._due(case_file.c.responsible == person)

    async def open_of_structure(self, structure: UUID) -> list[DueReview]:
        """What is still to be done in a structure, by due date: codes and dates, nothing that is sealed."""
        return await self._due(case_file.c.structure == structure)

    async def done_of_structure(self, structure: UUID, since: datetime) -> list[DueReview]:
        """What was done in a structure since then."""
        return await self._listed((case_file.c.structure == structure) & (review.c.done >= since))

    async def reached(self, now: datetime, most: int) -> list[DueReview]:
        """The reviews whose next stage is reached, oldest first."""
        query = _joined().where(review.c.next_at <= now).order_by(review.c.next_at, review.c.id).limit(most)
        return [DueReview(**row._mapping) for row in await self._ground.rows(query)]

    async def still_open(self, ids: Iterable[UUID]) -> list[DueReview]:
        """Those of these that are still to be done."""
        return await self._listed(review.c.id.in_(list(ids)) & _open())

    # Statements, for a turn's unit

    async def plan_statement(self, new: NewReview) -> Executable:
        """A new review, unless it is planned already."""
        return self._ground.gentle_insert(
            review,
            id=new.id,
            case_file=new.case,
            due=new.due,
            about=await self._seal(new.id, new.case, new.about),
            created=new.created,
            next_at=new.next_at,
        )

    def done_statement(self, id: UUID, at: datetime) -> Executable:
        """It is done; nothing follows."""
        return _change_open(id, done=at, next_at=None)

    def cancel_statement(self, id: UUID, at: datetime) -> Executable:
        """It is not needed any more."""
        return _change_open(id, cancelled=at, next_at=None)

    def cancel_case_statement(self, case: UUID, at: datetime) -> Executable:
        """Nothing of this case falls due any more."""
        return update(review).where(review.c.case_file == case, _open()).values(cancelled=at, next_at=None)

    async def move_statement(
        self, id: UUID, case: UUID, due: date, next_at: datetime | None, about: Mapping[str, Any]
    ) -> Executable:
        """It is due on another day; `about` says why. The chain begins anew."""
        return _change(id, due=due, stage=0, next_at=next_at, about=await self._seal(id, case, about))

    async def about_statement(self, id: UUID, case: UUID, about: Mapping[str, Any]) -> Executable:
        """It is about something else now; its day and its chain stay."""
        return _change(id, about=await self._seal(id, case, about))

    def begin_again_statement(self, id: UUID, next_at: datetime | None) -> Executable:
        """The chain begins anew at this instant, and the due date stays."""
        return _change_open(id, stage=0, next_at=next_at)

    def stage_statement(self, was: DueReview, stage: int, next_at: datetime | None) -> Executable:
        """The chain has gone on to this stage, unless somebody else saw to it first or the review was moved."""
        still = (review.c.id == was.id) & (review.c.stage == was.stage) & (review.c.next_at == was.next_at) & _open()
        return update(review).where(still).values(stage=stage, next_at=next_at)

    async def _seal(self, id: UUID, case: UUID, about: Mapping[str, Any]) -> bytes:
        return await self._ground.seal_json(Owner("case", case), about, review, "about", id)

    async def _where(self, condition: ColumnElement[bool]) -> list[Review]:
        query = select(review).where(condition).order_by(review.c.due, review.c.created, review.c.id)
        return [await self._review(row) for row in await self._ground.rows(query)]

    async def _review(self, row: Row[Any]) -> Review:
        about = await self._ground.open_json(Owner("case", row.case_file), row.about, review, "about", row.id)
        return Review(row.id, row.case_file, row.due, about or {}, row.created, row.done, row.cancelled)

    async def _due(self, condition: ColumnElement[bool]) -> list[DueReview]:
        return await self._listed(condition & _open() & case_file.c.practice.is_(False))

    async def _listed(self, condition: ColumnElement[bool]) -> list[DueReview]:
        query = _joined().where(condition).order_by(review.c.due, case_file.c.code, review.c.id)
        return [DueReview(**row._mapping) for row in await self._ground.rows(query)]


def _open() -> ColumnElement[bool]:
    return review.c.done.is_(None) & review.c.cancelled.is_(None)


def _change(id: UUID, **values: object) -> Executable:
    return update(review).where(review.c.id == id).values(**values)


def _change_open(id: UUID, **values: object) -> Executable:
    return update(review).where(review.c.id == id, _open()).values(**values)


def _joined() -> Any:
    fields = (
        review.c.id, review.c.case_file.label("case"), review.c.due, review.c.done, review.c.stage, review.c.next_at,
        case_file.c.code, case_file.c.structure, case_file.c.organisation, case_file.c.responsible, case_file.c.second,
        case_file.c.state, case_file.c.rests_until, case_file.c.practice,
    )  # fmt: skip
    return select(*fields).join(case_file, case_file.c.id == review.c.case_file)
