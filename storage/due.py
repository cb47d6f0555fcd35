"""The tables of what falls due, who stands in, and what was done with rights. See schema.py for the others."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    false,
    text,
)

from storage.columns import Instant
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

# One message to one person. (subject, rule, occurrence, person) is the occurrence key: planned twice, it is there once.
reminder = Table(
    "reminder",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("subject", Uuid, nullable=False),
    Column("rule", String, nullable=False),
    Column("occurrence", String, nullable=False),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False),
    Column("case_file", Uuid, index=True),
    Column("due", Instant, nullable=False),
    Column("late", Boolean, nullable=False, server_default=false()),
    Column("state", String, nullable=False),
    Column("lease", Instant),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sent", Instant),
    Column("channel", String),
    Column("message", BigInteger),
    Column("settled", Instant),
    UniqueConstraint("subject", "rule", "occurrence", "person"),
    Index(
        "ix_reminder_planned", "due",
        sqlite_where=text("state = 'planned'"), postgresql_where=text("state = 'planned'"),
    ),
    Index(
        "ix_reminder_sending", "lease",
        sqlite_where=text("state = 'sending'"), postgresql_where=text("state = 'sending'"),
    ),
    Index("ix_reminder_person_state", "person", "state"),
)  # fmt: skip

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
