"""The tables. A column named `LargeBinary` here holds a sealed cell or a keyed hash, never plain text."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    false,
    text,
)

from storage.columns import Instant

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=NAMES)

install = Table(
    "install",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("created", Instant, nullable=False),
)

structure = Table(
    "structure",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", String, nullable=False, unique=True),
    Column("zone", String, nullable=False),
    Column("language", String, nullable=False),
    Column("help_text", LargeBinary),
    Column("secrecy", LargeBinary),
    Column("telegram_texts", Boolean, nullable=False, server_default=false()),
    Column("country", String),
    Column("region", String),
    Column("quiet_from", String, nullable=False, server_default="20:00"),
    Column("quiet_until", String, nullable=False, server_default="08:00"),
    Column("weekdays", String, nullable=False, server_default="12345"),
    Column("rhythm", String, nullable=False, server_default="2 6 12"),
    Column("created", Instant, nullable=False),
)

organisation = Table(
    "organisation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False),
    Column("name", String, nullable=False),
    UniqueConstraint("structure", "name"),
)

person = Table(
    "person",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("created", Instant, nullable=False),
    Column("language", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("profile", LargeBinary, nullable=False),
    Column("front", Uuid),
    Column("onboarded", Instant),
    Column("last_seen", Instant),
)

account = Table(
    "account",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("channel", String, nullable=False),
    Column("external_hash", LargeBinary, nullable=False),
    Column("external", LargeBinary, nullable=False),
    UniqueConstraint("channel", "external_hash"),
)

# What a messenger shows to an account. `arrivals` counts what came in and led to a turn, `settled` how far the
# screens have caught up: where it lags, a screen is owed. `message` is the living message.
chat = Table(
    "chat",
    metadata,
    Column("account", Uuid, ForeignKey("account.id"), primary_key=True),
    Column("message", BigInteger),
    Column("sent_at", Instant),
    Column("picture", Boolean, nullable=False, server_default=false()),
    Column("shown", String),
    Column("shown_at", Instant),
    Column("arrivals", Integer, nullable=False, server_default="0"),
    Column("settled", Integer, nullable=False, server_default="0"),
    Column("arrived", Instant),
    Column("latest", BigInteger, nullable=False, server_default="0"),
    Column("unreachable", Instant),
    Column("menu", String),
    Index(
        "ix_chat_owed", "account", sqlite_where=text("arrivals > settled"), postgresql_where=text("arrivals > settled")
    ),
)

# Messages that are to be taken out of a chat again; what came in also knows the turn it led to.
chat_message = Table(
    "chat_message",
    metadata,
    Column("account", Uuid, ForeignKey("account.id"), nullable=False),
    Column("message", BigInteger, nullable=False),
    Column("at", Instant, nullable=False, index=True),
    Column("conversation", Uuid),
    Column("turn", Integer),
    PrimaryKeyConstraint("account", "message"),
)

# Pictures that a messenger has already: what it calls them, by the bot's number and our name of the picture.
picture = Table(
    "picture",
    metadata,
    Column("bot", BigInteger, nullable=False),
    Column("name", String, nullable=False),
    Column("file_id", String, nullable=False),
    PrimaryKeyConstraint("bot", "name"),
)

membership = Table(
    "membership",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False, index=True),
    Column("organisation", Uuid, ForeignKey("organisation.id"), nullable=False),
    Column("role", String, nullable=False),
    UniqueConstraint("person", "structure", "organisation", "role"),
)

ticket = Table(
    "ticket",
    metadata,
    Column("hash", LargeBinary, primary_key=True),
    Column("kind", String, nullable=False),
    Column("person", Uuid, ForeignKey("person.id"), index=True),
    Column("structure", Uuid, ForeignKey("structure.id")),
    Column("organisation", Uuid, ForeignKey("organisation.id")),
    Column("role", String),
    Column("created", Instant, nullable=False),
    Column("expires", Instant, nullable=False),
    Column("used_at", Instant),
)

web_session = Table(
    "web_session",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("label", LargeBinary, nullable=False),
    Column("csrf", String, nullable=False),
    Column("created", Instant, nullable=False),
    Column("last_used", Instant, nullable=False),
    Column("ended", Instant),
)

# `space` is empty for real cases and the person's id for practice cases: everyone has a Birch of their own.
case_file = Table(
    "case_file",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("structure", Uuid, ForeignKey("structure.id"), nullable=False),
    Column("organisation", Uuid, ForeignKey("organisation.id"), nullable=False),
    Column("code", String, nullable=False),
    Column("space", String, nullable=False),
    Column("responsible", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("second", Uuid, ForeignKey("person.id"), index=True),
    Column("state", String, nullable=False),
    Column("practice", Boolean, nullable=False),
    Column("frame", LargeBinary, nullable=False),
    Column("created", Instant, nullable=False),
    Column("next_look", Date),
    Column("rests_until", Date),
    Column("ended", Date),
    UniqueConstraint("structure", "code", "space"),
)

conversation = Table(
    "conversation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("flow", String, nullable=False),
    Column("case_file", Uuid, ForeignKey("case_file.id"), index=True),
    Column("key_kind", String, nullable=False),
    Column("key_owner", Uuid, nullable=False),
    Column("given", LargeBinary, nullable=False),
    Column("started", Instant, nullable=False),
    Column("finished", Instant),
    Column("expires", Instant, index=True),
    Column("version", Integer, nullable=False),
)

# The person's own phone at a card session: one link a session, and one page opened with it. No foreign key, so that
# a session can be erased in any order.
guest = Table(
    "guest",
    metadata,
    Column("conversation", Uuid, primary_key=True),
    Column("code", LargeBinary, nullable=False, unique=True),
    Column("token", LargeBinary, unique=True),
    Column("expires", Instant, nullable=False),
)

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
