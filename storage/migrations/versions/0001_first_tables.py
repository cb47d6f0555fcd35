"""The first tables.

Written out, not taken from `storage.schema`: a step stays what it was when the tables move on.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _install()
    _person()
    _structure()
    _turn()
    _account()
    _organisation()
    _web_session()
    _case_file()
    _membership()
    _ticket()
    _conversation()


def _install() -> None:
    op.create_table(
        "install",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_install")),
    )


def _person() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("front", sa.Uuid()),
        sa.Column("onboarded", sa.DateTime(timezone=True)),
        sa.Column("last_seen", sa.DateTime(timezone=True)),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )


def _structure() -> None:
    op.create_table(
        "structure",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("help_text", sa.LargeBinary()),
        sa.Column("secrecy", sa.LargeBinary()),
        sa.Column("telegram_texts", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("country", sa.String()),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_structure")),
        sa.UniqueConstraint("name", name=op.f("uq_structure_name")),
    )


def _turn() -> None:
    op.create_table(
        "turn",
        sa.Column("conversation", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source", sa.String()),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changes", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("conversation", "number", name=op.f("pk_turn")),
        sa.UniqueConstraint("source", name=op.f("uq_turn_source")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_turn_at",
        "turn",
        ["at"],
        sqlite_where=sa.text("source IS NOT NULL"),
        postgresql_where=sa.text("source IS NOT NULL"),
    )


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("external_hash", sa.LargeBinary(), nullable=False),
        sa.Column("external", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_account_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("channel", "external_hash", name=op.f("uq_account_channel_external_hash")),
    )
    op.create_index(op.f("ix_account_person"), "account", ["person"])


def _organisation() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("structure", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["structure"], ["structure.id"], name=op.f("fk_organisation_structure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        sa.UniqueConstraint("structure", "name", name=op.f("uq_organisation_structure_name")),
    )


def _web_session() -> None:
    op.create_table(
        "web_session",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("label", sa.LargeBinary(), nullable=False),
        sa.Column("csrf", sa.String(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_web_session_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_web_session")),
        sa.UniqueConstraint("hash", name=op.f("uq_web_session_hash")),
    )
    op.create_index(op.f("ix_web_session_person"), "web_session", ["person"])


def _case_file() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("structure", sa.Uuid(), nullable=False),
        sa.Column("organisation", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("space", sa.String(), nullable=False),
        sa.Column("responsible", sa.Uuid(), nullable=False),
        sa.Column("second", sa.Uuid()),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("frame", sa.LargeBinary(), nullable=False),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("next_look", sa.Date()),
        sa.ForeignKeyConstraint(["organisation"], ["organisation.id"], name=op.f("fk_case_file_organisation")),
        sa.ForeignKeyConstraint(["responsible"], ["person.id"], name=op.f("fk_case_file_responsible")),
        sa.ForeignKeyConstraint(["second"], ["person.id"], name=op.f("fk_case_file_second")),
        sa.ForeignKeyConstraint(["structure"], ["structure.id"], name=op.f("fk_case_file_structure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_file")),
        sa.UniqueConstraint("structure", "code", "space", name=op.f("uq_case_file_structure_code_space")),
    )
    op.create_index(op.f("ix_case_file_responsible"), "case_file", ["responsible"])
    op.create_index(op.f("ix_case_file_second"), "case_file", ["second"])


def _membership() -> None:
    op.create_table(
        "membership",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("structure", sa.Uuid(), nullable=False),
        sa.Column("organisation", sa.Uuid(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["organisation"], ["organisation.id"], name=op.f("fk_membership_organisation")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_membership_person")),
        sa.ForeignKeyConstraint(["structure"], ["structure.id"], name=op.f("fk_membership_structure")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sa.UniqueConstraint(
            "person",
            "structure",
            "organisation",
            "role",
            name=op.f("uq_membership_person_structure_organisation_role"),
        ),
    )
    op.create_index(op.f("ix_membership_structure"), "membership", ["structure"])


def _ticket() -> None:
    op.create_table(
        "ticket",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("person", sa.Uuid()),
        sa.Column("structure", sa.Uuid()),
        sa.Column("organisation", sa.Uuid()),
        sa.Column("role", sa.String()),
        sa.Column("created", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(["organisation"], ["organisation.id"], name=op.f("fk_ticket_organisation")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_ticket_person")),
        sa.ForeignKeyConstraint(["structure"], ["structure.id"], name=op.f("fk_ticket_structure")),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_ticket")),
    )
    op.create_index(op.f("ix_ticket_person"), "ticket", ["person"])


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person", sa.Uuid(), nullable=False),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("case_file", sa.Uuid()),
        sa.Column("key_kind", sa.String(), nullable=False),
        sa.Column("key_owner", sa.Uuid(), nullable=False),
        sa.Column("given", sa.LargeBinary(), nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished", sa.DateTime(timezone=True)),
        sa.Column("expires", sa.DateTime(timezone=True)),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_file"], ["case_file.id"], name=op.f("fk_conversation_case_file")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_conversation_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_conversation")),
    )
    op.create_index(op.f("ix_conversation_case_file"), "conversation", ["case_file"])
    op.create_index(op.f("ix_conversation_expires"), "conversation", ["expires"])
    op.create_index(op.f("ix_conversation_person"), "conversation", ["person"])
