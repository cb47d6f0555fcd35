"""A turn as it is stored. The writer puts it in, the conversations read it."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Index, Integer, LargeBinary, PrimaryKeyConstraint, String, Table, Uuid, text

from storage.columns import Instant
from storage.schema import metadata

# No foreign key to the conversation: a unit writes its turn first, because the turn decides about the rest.
# Without rowid the turns of one conversation lie side by side.
turn = Table(
    "turn",
    metadata,
    Column("conversation", Uuid, nullable=False),
    Column("number", Integer, nullable=False),
    Column("source", String, unique=True),
    Column("at", Instant, nullable=False),
    Column("changes", LargeBinary, nullable=False),
    PrimaryKeyConstraint("conversation", "number"),
    Index(
        "ix_turn_at",
        "at",
        sqlite_where=text("source IS NOT NULL"),
        postgresql_where=text("source IS NOT NULL"),
    ),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True)
class TurnRow:
    """A turn as it is stored."""

    conversation: UUID
    number: int
    source: str | None
    at: datetime
    changes: bytes = field(repr=False)
