"""The trail of what was done with rights: rows are only added, and hold no content; an erased case loses its code."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Executable, Integer, String, Table, Uuid, insert, select, update

from storage.columns import Instant
from storage.ground import Ground
from storage.schema import metadata

# What was done with rights. Rows are only added.
audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("at", Instant, nullable=False),
    Column("actor", Uuid),
    Column("act", String, nullable=False),
    Column("subject", Uuid),
    Column("role", String),
    Column("structure", Uuid, index=True),
    Column("organisation", Uuid),
    Column("code", String),
)


@dataclass(frozen=True)
class Trace:
    """One line of the audit trail."""

    number: int
    at: datetime
    actor: UUID | None
    act: str
    subject: UUID | None
    role: str | None
    structure: UUID | None
    organisation: UUID | None
    code: str | None


class Trail:
    """Repository of the audit trail."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def of_structure(
        self, structure: UUID, most: int = 200, before: int | None = None, *, organisation: UUID | None = None
    ) -> list[Trace]:
        """What was done in a structure, or in one organisation of it, the latest first."""
        query = select(audit).where(audit.c.structure == structure)
        query = query.where(audit.c.organisation == organisation) if organisation else query
        query = query.where(audit.c.number < before) if before else query
        rows = await self._ground.rows(query.order_by(audit.c.number.desc()).limit(most))
        return [Trace(**row._mapping) for row in rows]

    def note_statement(
        self,
        act: str,
        at: datetime,
        *,
        actor: UUID | None = None,
        subject: UUID | None = None,
        role: str | None = None,
        structure: UUID | None = None,
        organisation: UUID | None = None,
        code: str | None = None,
    ) -> Executable:
        """One thing that was done: by whom (nobody: on the command line), with whom, where."""
        values = {
            "act": act, "at": at, "actor": actor, "subject": subject, "role": role, "structure": structure,
            "organisation": organisation, "code": code,
        }  # fmt: skip
        return insert(audit).values(**values)

    def forget_code_statement(self, structure: UUID, code: str) -> Executable:
        """Who did what and when stays; of which erased case, nobody can read any more."""
        return update(audit).where(audit.c.structure == structure, audit.c.code == code).values(code=None)
