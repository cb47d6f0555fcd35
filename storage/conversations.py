"""Conversations and their turns. What a turn changed is an object this room does not look into."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    Executable,
    ForeignKey,
    Integer,
    LargeBinary,
    Row,
    String,
    Table,
    Uuid,
    bindparam,
    delete,
    insert,
    literal_column,
    null,
    select,
    union_all,
    update,
)

from storage import erasing
from storage.columns import Instant
from storage.ground import Ground, KeyGone
from storage.people import membership
from storage.records import Json, Owner
from storage.schema import ONLY_POINTS, metadata
from storage.turns import TurnRow, turn
from storage.turnseals import TurnSeals

REMEMBERED_OWNERS = 20_000

# What lies under a person's own key is theirs; what lies under a case's key goes with the case.
conversation = Table(
    "conversation",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Uuid, ForeignKey("person.id"), nullable=False, index=True, info=ONLY_POINTS),
    Column("flow", String, nullable=False),
    Column("case_file", Uuid, ForeignKey("case_file.id"), index=True),
    Column("key_kind", String, nullable=False),
    Column("key_owner", Uuid, nullable=False, info={"of": "person"}),
    Column("given", LargeBinary, nullable=False),
    Column("started", Instant, nullable=False),
    Column("finished", Instant),
    Column("expires", Instant, index=True),
    Column("version", Integer, nullable=False),
)


@dataclass(frozen=True)
class NewConversation:
    """A run through a flow about to start; `key` says whose key seals it."""

    person: UUID
    flow: str
    key: Owner
    started: datetime
    given: Mapping[str, Any] = field(default_factory=dict)
    case: UUID | None = None
    expires: datetime | None = None
    version: int = 1
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class StoredConversation:
    """A conversation with the changes of its turns in order; `number` is the last turn's, 0 without turns."""

    id: UUID
    person: UUID
    flow: str
    case: UUID | None
    key: Owner
    given: Json
    started: datetime
    finished: datetime | None
    expires: datetime | None
    version: int
    number: int
    last_at: datetime | None
    changes: list[Json]
    erased: bool = False


class Conversations:
    """Repository of conversations."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._turns = TurnSeals(ground.sealer)
        self._owners: OrderedDict[UUID, Owner] = OrderedDict()

    # Reading

    async def get(self, id: UUID) -> StoredConversation | None:
        """One conversation with its changes in order; erased when its key is gone."""
        found = await self._read(_BY_ID.params(id=id))
        return found[0] if found else None

    async def of_case(self, case: UUID) -> list[StoredConversation]:
        """The conversations about a case, oldest first."""
        return await self._where(conversation.c.case_file == case)

    async def open_of_person(self, person: UUID, also: Collection[str] = ()) -> list[StoredConversation]:
        """The unfinished conversations of a person, and the finished ones in these flows, oldest first."""
        wanted = conversation.c.finished.is_(None) | conversation.c.flow.in_(also)
        return await self._where((conversation.c.person == person) & wanted)

    async def open_in_structure(self, structure: UUID, flow: str) -> list[StoredConversation]:
        """The unfinished conversations in one flow of everybody with a role in a structure."""
        theirs = conversation.c.person.in_(select(membership.c.person).where(membership.c.structure == structure))
        return await self._where(theirs & (conversation.c.flow == flow) & conversation.c.finished.is_(None))

    async def seen(self, source: str) -> bool:
        """Has this source led to a turn already?"""
        return await self._ground.first(select(turn.c.number).where(turn.c.source == source)) is not None

    async def expired(self, now: datetime) -> list[UUID]:
        """Conversations whose time is over."""
        query = select(conversation.c.id).where(conversation.c.expires <= now).order_by(conversation.c.id)
        return [row.id for row in await self._ground.rows(query)]

    # Turns

    async def turn_row(
        self,
        conversation_id: UUID,
        number: int,
        source: str | None,
        at: datetime,
        changes: Mapping[str, Any],
        *,
        key: Owner | None = None,
    ) -> TurnRow:
        """The row of a turn, for a unit. Turns count from 1.

        `key` may be left out for a conversation started or read before.
        """
        owner = key or await self._owner(conversation_id)
        sealed = self._turns.seal(await self._ground.key(owner), owner, conversation_id, number, changes)
        return TurnRow(conversation_id, number, source, at, sealed)

    # Statements, for a turn's unit

    async def start_statement(self, new: NewConversation) -> Executable:
        """A new conversation under a key that exists."""
        self._remember(new.id, new.key)
        return insert(conversation).values(
            id=new.id,
            person=new.person,
            flow=new.flow,
            case_file=new.case,
            key_kind=new.key.kind,
            key_owner=new.key.id,
            given=await self._ground.seal_json(new.key, new.given, conversation, "given", new.id),
            started=new.started,
            expires=new.expires,
            version=new.version,
        )

    def finish_statement(self, id: UUID, at: datetime) -> Executable:
        """The conversation is finished, and read-only from here on."""
        return update(conversation).where(conversation.c.id == id).values(finished=at)

    def expires_statement(self, id: UUID, at: datetime | None) -> Executable:
        """When the conversation's time is over."""
        return update(conversation).where(conversation.c.id == id).values(expires=at)

    async def given_statement(self, id: UUID, given: Mapping[str, Any], *, key: Owner | None = None) -> Executable:
        """Whole new given facts."""
        owner = key or await self._owner(id)
        sealed = await self._ground.seal_json(owner, given, conversation, "given", id)
        return update(conversation).where(conversation.c.id == id).values(given=sealed)

    async def changes_statement(self, id: UUID, number: int, changes: Mapping[str, Any], *, key: Owner) -> Executable:
        """What a turn changed, put anew: something of it goes for good."""
        sealed = self._turns.seal(await self._ground.key(key), key, id, number, changes)
        return update(turn).where(turn.c.conversation == id, turn.c.number == number).values(changes=sealed)

    def forget_turns_statement(self, id: UUID, before: int) -> Executable:
        """The turns before this one go."""
        return delete(turn).where(turn.c.conversation == id, turn.c.number < before)

    def erase_statements(self, id: UUID) -> tuple[Executable, ...]:
        """The conversation and its turns go, and whoever looked on."""
        return erasing.of_conversation(id)

    def pass_on_statement(self, case: UUID, person: UUID, to: UUID) -> Executable:
        """What somebody had begun about a case, under its key, is gone on with by somebody else."""
        begun = (
            (conversation.c.case_file == case) & (conversation.c.person == person) & conversation.c.finished.is_(None)
        )
        return update(conversation).where(begun, conversation.c.key_kind == "case").values(person=to)

    # Writing at once

    async def erase(self, id: UUID) -> None:
        """Remove a conversation, and what the database keeps aside of it."""
        await self._ground.do(*self.erase_statements(id))
        await self._ground.writer.tidy()

    async def tidy(self) -> None:
        """Remove what the database keeps aside of turns that went."""
        await self._ground.writer.tidy()

    async def rewrite(self, conversation_id: UUID, fn: Callable[[Json], Json]) -> int:
        """Remove for good: put every turn's changes through `fn`, all in one transaction.

        Gives the number of turns that became different; 0 for a conversation whose key is gone.
        """
        owner = await self._owner(conversation_id)
        key = await self._ground.keys.get(owner)
        if key is None:
            return 0
        changed = await self._ground.writer.run(
            lambda connection: self._turns.rewrite(connection, key, owner, conversation_id, fn)
        )
        await self._ground.writer.tidy()
        return changed

    async def forget_sources(self, before: datetime) -> None:
        """Empty the sources of turns older than that."""
        old = (turn.c.at < before) & turn.c.source.is_not(None)
        await self._ground.do(update(turn).where(old).values(source=None))

    async def _where(self, condition: ColumnElement[bool]) -> list[StoredConversation]:
        return await self._read(_with_turns(condition))

    async def _read(self, query: CompoundSelect[Any]) -> list[StoredConversation]:
        rows = await self._ground.rows(query)
        turns: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
        for row in rows:
            if row.number:
                turns[row.id].append(row)
        return [await self._stored(row, turns[row.id]) for row in rows if not row.number]

    async def _stored(self, row: Row[Any], turns: Sequence[Row[Any]]) -> StoredConversation:
        owner = Owner(row.key_kind, row.key_owner)
        self._remember(row.id, owner)
        key = await self._ground.keys.get(owner)
        given: Json = {}
        changes: list[Json] = []
        if key is not None:
            given = await self._ground.open_json(owner, row.cell, conversation, "given", row.id) or {}
            changes = [self._turns.unseal(key, owner, row.id, one.number, one.cell) for one in turns]
        same = {name: row._mapping[name] for name in ("id", "person", "flow", "finished", "expires", "version")}
        return StoredConversation(
            **same, case=row.case_file, key=owner, given=given, started=row.at, changes=changes, erased=key is None,
            number=turns[-1].number if turns else 0, last_at=turns[-1].at if turns else None,
        )  # fmt: skip

    async def _owner(self, id: UUID) -> Owner:
        known = self._owners.get(id)
        if known is not None:
            return known
        query = select(conversation.c.key_kind, conversation.c.key_owner).where(conversation.c.id == id)
        row = await self._ground.first(query)
        if row is None:
            raise KeyGone("conversation")
        self._remember(id, Owner(row.key_kind, row.key_owner))
        return self._owners[id]

    def _remember(self, id: UUID, owner: Owner) -> None:
        """Whose key seals a conversation never changes, so it may be kept in memory."""
        self._owners[id] = owner
        if len(self._owners) > REMEMBERED_OWNERS:
            self._owners.popitem(last=False)


def _with_turns(condition: ColumnElement[bool]) -> CompoundSelect[Any]:
    """Conversations, oldest first, as number 0, then their turns in order: one read, one snapshot."""
    whole = conversation.c
    about = (whole.person, whole.flow, whole.case_file, whole.key_kind, whole.key_owner, whole.finished, whole.expires)
    columns = (*about, whole.version)
    heads = select(
        whole.id, literal_column("0", Integer).label("number"), whole.started.label("at"), whole.given.label("cell"),
        *columns,
    )  # fmt: skip
    turns = select(
        turn.c.conversation, turn.c.number, turn.c.at, turn.c.changes, *(null().label(one.name) for one in columns)
    ).where(turn.c.conversation.in_(select(whole.id).where(condition)))
    return union_all(heads.where(condition), turns).order_by("number", "at", "id")


# Built once: putting a statement together costs more than running it.
_BY_ID = _with_turns(conversation.c.id == bindparam("id", type_=Uuid))
