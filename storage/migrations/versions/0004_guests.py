"""The person's own phone at a card session."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "guest",
        sa.Column("conversation", sa.Uuid(), nullable=False),
        sa.Column("code", sa.LargeBinary(), nullable=False),
        sa.Column("token", sa.LargeBinary()),
        sa.Column("expires", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("conversation", name=op.f("pk_guest")),
        sa.UniqueConstraint("code", name=op.f("uq_guest_code")),
        sa.UniqueConstraint("token", name=op.f("uq_guest_token")),
    )
