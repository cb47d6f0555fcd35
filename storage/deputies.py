"""Who stands in for whom."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID, uuid4

from sqlalchemy import Column, ColumnElement, Date, Executable, ForeignKey, Table, Uuid, delete, insert, select

from storage.ground import Ground
from storage.schema import metadata
from storage.structures import organisation as organisations

DAY = timedelta(days=1)

# Who stands in for whom, in one organisation, from the first day to the last.
deputy = Table(
    "deputy",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("deputy", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("organisation", Uuid, ForeignKey("organisation.id"), nullable=False, index=True),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
)


@dataclass(frozen=True)
class Deputy:
    """`deputy` stands in for `person`, from the first day to the last."""

    id: UUID
    person: UUID
    deputy: UUID
    organisation: UUID
    first: date
    last: date


class Deputies:
    """Repository of deputies."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def of_person(self, person: UUID, day: date) -> list[Deputy]:
        """Who stands in for a person on this day."""
        return await self._where((deputy.c.person == person) & _on(day))

    async def of_organisation(self, organisation: UUID, day: date) -> list[Deputy]:
        """All that hold on this day or later."""
        return await self._where((deputy.c.organisation == organisation) & (deputy.c.last >= day))

    def add_statement(self, person: UUID, who: UUID, organisation: UUID, first: date, last: date) -> Executable:
        """Somebody stands in, from the first day to the last."""
        values = {"person": person, "deputy": who, "organisation": organisation, "first": first, "last": last}
        return insert(deputy).values(id=uuid4(), **values)

    def end_statement(self, id: UUID) -> Executable:
        """No longer."""
        return delete(deputy).where(deputy.c.id == id)

    def forget_there_statement(self, person: UUID, structure: UUID) -> Executable:
        """Who leaves a structure stands in for nobody there, and nobody for them."""
        there = deputy.c.organisation.in_(select(organisations.c.id).where(organisations.c.structure == structure))
        return delete(deputy).where(there, (deputy.c.person == person) | (deputy.c.deputy == person))

    async def _where(self, condition: ColumnElement[bool]) -> list[Deputy]:
        query = select(deputy).where(condition).order_by(deputy.c.first, deputy.c.id)
        return [Deputy(**row._mapping) for row in await self._ground.rows(query)]


def _on(day: date) -> ColumnElement[bool]:
    return (deputy.c.first <= day) & (deputy.c.last >= day)
