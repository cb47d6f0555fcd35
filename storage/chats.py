"""What a messenger shows to an account, and what is to be taken out of its chat again."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Executable,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Row,
    Select,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    false,
    func,
    select,
    text,
    update,
)

from storage.columns import Instant
from storage.ground import Ground
from storage.people import People, account
from storage.records import Owner
from storage.schema import ONLY_POINTS, metadata
from storage.writer import Record

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
    Column("conversation", Uuid, info=ONLY_POINTS),
    Column("turn", Integer, info=ONLY_POINTS),
    PrimaryKeyConstraint("account", "message"),
)


@dataclass(frozen=True)
class StoredChat:
    """An account of a messenger and what it was last shown; a screen is owed while `arrivals` > `settled`.

    `message` is the living message, `newest` the newest of those that are to be taken out again; `latest` names
    the newest update that came in.
    """

    account: UUID
    person: UUID
    external: str = field(repr=False)
    message: int | None = None
    sent_at: datetime | None = None
    picture: bool = False
    shown: str | None = None
    shown_at: datetime | None = None
    arrivals: int = 0
    settled: int = 0
    arrived: datetime | None = None
    latest: int = 0
    unreachable: datetime | None = None
    menu: str | None = None
    newest: int | None = None


@dataclass(frozen=True)
class ListedMessage:
    """A message to be taken out of a chat again; one that came in knows the turn it led to."""

    message: int
    at: datetime
    conversation: UUID | None = None
    turn: int | None = None


KEPT = tuple(column.name for column in chat.c if column.name != "account")


class Chats:
    """Repository of chats in messengers."""

    def __init__(self, ground: Ground, people: People) -> None:
        self._ground = ground
        self._people = people

    # Reading

    async def find(self, channel: str, external: str) -> StoredChat | None:
        """The chat of an account, by the channel's own id."""
        hashed = self._ground.master.hash("account", channel, external)
        row = await self._ground.first(_BY_EXTERNAL.params(channel=channel, hashed=hashed))
        return await self._stored(row) if row else None

    async def of_person(self, person: UUID, channel: str) -> list[StoredChat]:
        """A person's chats in a channel."""
        return await self._where((account.c.channel == channel) & (account.c.person == person))

    async def owed(self, channel: str) -> list[StoredChat]:
        """The chats whose newest screen has not been shown yet."""
        lagging = chat.c.arrivals > chat.c.settled
        return await self._where((account.c.channel == channel) & lagging & chat.c.unreachable.is_(None))

    async def with_cards(self, channel: str) -> list[StoredChat]:
        """The chats in which a picture is the living message."""
        return await self._where((account.c.channel == channel) & chat.c.picture & chat.c.unreachable.is_(None))

    async def aged(self, channel: str, before: datetime) -> list[StoredChat]:
        """The chats with messages older than that."""
        old = select(chat_message.c.account).where(chat_message.c.at < before)
        return await self._where((account.c.channel == channel) & account.c.id.in_(old) & chat.c.unreachable.is_(None))

    async def listed(self, account_id: UUID) -> list[ListedMessage]:
        """The messages to be taken out of a chat, oldest first."""
        query = select(chat_message).where(chat_message.c.account == account_id).order_by(chat_message.c.message)
        return [_listed(row) for row in await self._ground.rows(query)]

    async def meant(self, account_id: UUID, message: int) -> ListedMessage | None:
        """What a message had led to."""
        row = await self._ground.first(
            select(chat_message).where(chat_message.c.account == account_id, chat_message.c.message == message)
        )
        return _listed(row) if row else None

    # Statements, for a turn's unit or one of the channel's own

    def save_statement(self, kept: StoredChat) -> Record:
        """Everything known of a chat, as it is now."""
        return _SAVE, {"b_account": kept.account, **{f"b_{name}": getattr(kept, name) for name in KEPT}}

    def list_statement(
        self, account_id: UUID, message: int, at: datetime, conversation: UUID | None = None, turn: int | None = None
    ) -> Executable:
        """This message is to be taken out of the chat again."""
        return self._ground.gentle_insert(
            chat_message, account=account_id, message=message, at=at, conversation=conversation, turn=turn
        )

    def unlist_statement(self, account_id: UUID, messages: Iterable[int]) -> Executable:
        """These messages are gone, or can be taken out by nobody but the person."""
        gone = chat_message.c.message.in_(list(messages))
        return delete(chat_message).where(chat_message.c.account == account_id, gone)

    def close_statements(self, person: UUID, channel: str) -> tuple[Executable, ...]:
        """A person's accounts in a channel go, and what was noted of their chats."""
        own = (account.c.person == person) & (account.c.channel == channel)
        mine = select(account.c.id).where(own)
        return (
            delete(chat_message).where(chat_message.c.account.in_(mine)),
            delete(chat).where(chat.c.account.in_(mine)),
            delete(account).where(own),
        )

    # Writing at once

    async def open(self, person: UUID, channel: str, external: str) -> StoredChat:
        """An account for this person, with its chat; RecordRefused when the account belongs to somebody."""
        await self._people.add_account(person, channel, external)
        opened = await self.find(channel, external)
        if opened is None:
            raise LookupError("account")
        await self._ground.do(self._ground.gentle_insert(chat, account=opened.account))
        return opened

    async def close(self, person: UUID, channel: str) -> None:
        """Take a person's accounts in a channel away."""
        await self._ground.do(*self.close_statements(person, channel))

    async def do(self, *statements: Record) -> None:
        """Commit the channel's own statements."""
        await self._ground.do(*statements)

    async def _where(self, condition: ColumnElement[bool]) -> list[StoredChat]:
        return [await self._stored(row) for row in await self._ground.rows(_chats().where(condition))]

    async def _stored(self, row: Row[Any]) -> StoredChat:
        owner = Owner("install", self._ground.install)
        external = await self._ground.open_text(owner, row.external, account, "external", row.id)
        kept = {name: row._mapping[name] for name in (*KEPT, "newest") if row._mapping[name] is not None}
        return StoredChat(row.id, row.person, external or "", **kept)


def _chats() -> Select[Any]:
    newest = select(func.max(chat_message.c.message)).where(chat_message.c.account == account.c.id)
    joined = account.outerjoin(chat, chat.c.account == account.c.id)
    fields = (account.c.id, account.c.person, account.c.external, *(chat.c[name] for name in KEPT))
    return select(*fields, newest.scalar_subquery().label("newest")).select_from(joined)


# Built once: putting a statement together costs more than running it.
_BY_EXTERNAL = _chats().where(
    account.c.channel == bindparam("channel", type_=String),
    account.c.external_hash == bindparam("hashed", type_=LargeBinary),
)
_SAVE = (
    update(chat)
    .where(chat.c.account == bindparam("b_account", type_=Uuid))
    .values({name: bindparam(f"b_{name}", type_=chat.c[name].type) for name in KEPT})
)


def _listed(row: Row[Any]) -> ListedMessage:
    return ListedMessage(row.message, row.at, row.conversation, row.turn)
