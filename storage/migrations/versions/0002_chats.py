"""What a messenger shows, and the messages that are to be taken out of a chat again."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make both tables."""
    _chat()
    _chat_message()


def _chat() -> None:
    owed = sa.text("arrivals > settled")
    op.create_table(
        "chat",
        sa.Column("account", sa.Uuid(), nullable=False),
        sa.Column("message", sa.BigInteger()),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.Column("picture", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("shown", sa.String()),
        sa.Column("shown_at", sa.DateTime(timezone=True)),
        sa.Column("arrivals", sa.Integer(), server_default="0", nullable=False),
        sa.Column("settled", sa.Integer(), server_default="0", nullable=False),
        sa.Column("arrived", sa.DateTime(timezone=True)),
        sa.Column("latest", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("unreachable", sa.DateTime(timezone=True)),
        sa.Column("menu", sa.String()),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_chat_account")),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_chat")),
    )
    op.create_index("ix_chat_owed", "chat", ["account"], sqlite_where=owed, postgresql_where=owed)


def _chat_message() -> None:
    op.create_table(
        "chat_message",
        sa.Column("account", sa.Uuid(), nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("conversation", sa.Uuid()),
        sa.Column("turn", sa.Integer()),
        sa.ForeignKeyConstraint(["account"], ["account.id"], name=op.f("fk_chat_message_account")),
        sa.PrimaryKeyConstraint("account", "message", name=op.f("pk_chat_message")),
    )
    op.create_index(op.f("ix_chat_message_at"), "chat_message", ["at"])
