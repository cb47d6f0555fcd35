"""What falls due: reviews, reminders and wishes; who stands in; the trail; how a structure's days go."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables and the columns."""
    _days()
    _review()
    _wish()
    _reminder()
    _deputy()
    _audit()


def _days() -> None:
    op.add_column("structure", sa.Column("region", sa.String()))
    for name, usual in (("quiet_from", "20:00"), ("quiet_until", "08:00"), ("weekdays", "12345"), ("rhythm", "2 6 12")):
        op.add_column("structure", sa.Column(name, sa.String(), server_default=usual, nullable=False))
    op.add_column("case_file", sa.Column("rests_until", sa.Date()))
    op.add_column("case_file", sa.Column("ended", sa.Date()))


def _review() -> None:
    op.create_table(
        "review",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("case_file", sa.Uuid(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("about", sa.LargeBinary(), nullable=False),
        sa.Column("created", INSTANT, nullable=False),
        sa.Column("done", INSTANT),
        sa.Column("cancelled", INSTANT),
        sa.Column("stage", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_at", INSTANT),
        sa.ForeignKeyConstraint(["case_file"], ["case_file.id"], name=op.f("fk_review_case_file")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index(op.f("ix_review_case_file"), "review", ["case_file"])
    op.create_index(op.f("ix_review_next_at"), "review", ["next_at"])


def _wish() -> None:
    op.create_table(
        "wish",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("case_file", sa.Uuid()),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("created", INSTANT, nullable=False),
        sa.Column("ended", INSTANT),
        sa.Column("next_at", INSTANT),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_wish_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wish")),
    )
    op.create_index(op.f("ix_wish_person"), "wish", ["person"])
    op.create_index(op.f("ix_wish_next_at"), "wish", ["next_at"])


def _reminder() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("occurrence", sa.String(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("case_file", sa.Uuid()),
        sa.Column("due", INSTANT, nullable=False),
        sa.Column("late", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("lease", INSTANT),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("sent", INSTANT),
        sa.Column("channel", sa.String()),
        sa.Column("message", sa.BigInteger()),
        sa.Column("settled", INSTANT),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_reminder_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminder")),
        sa.UniqueConstraint(
            "subject", "rule", "occurrence", "person", name=op.f("uq_reminder_subject_rule_occurrence_person")
        ),
    )
    planned, sending = sa.text("state = 'planned'"), sa.text("state = 'sending'")
    op.create_index(op.f("ix_reminder_case_file"), "reminder", ["case_file"])
    op.create_index("ix_reminder_planned", "reminder", ["due"], sqlite_where=planned, postgresql_where=planned)
    op.create_index("ix_reminder_sending", "reminder", ["lease"], sqlite_where=sending, postgresql_where=sending)
    op.create_index("ix_reminder_person_state", "reminder", ["person", "state"])


def _deputy() -> None:
    op.create_table(
        "deputy",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("deputy", sa.Uuid(), nullable=False),
        sa.Column("organisation", sa.Uuid(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_deputy_person")),
        sa.ForeignKeyConstraint(["deputy"], ["person.id"], name=op.f("fk_deputy_deputy")),
        sa.ForeignKeyConstraint(["organisation"], ["organisation.id"], name=op.f("fk_deputy_organisation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deputy")),
    )
    for column in ("person", "deputy", "organisation"):
        op.create_index(op.f(f"ix_deputy_{column}"), "deputy", [column])


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("number", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor", sa.Uuid()),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("subject", sa.Uuid()),
        sa.Column("role", sa.String()),
        sa.Column("structure", sa.Uuid()),
        sa.Column("organisation", sa.Uuid()),
        sa.Column("code", sa.String()),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_structure"), "audit", ["structure"])
