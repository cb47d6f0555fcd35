"""Reminders on their way: what is planned, who is sending it now, what is known of how it ended."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Executable,
    ForeignKey,
    Index,
    Integer,
    Row,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    exists,
    false,
    func,
    select,
    text,
    update,
)
from sqlalchemy.engine import Connection

from storage.cases import case_file
from storage.columns import Instant
from storage.conversations import conversation
from storage.ground import Ground
from storage.schema import metadata
from storage.turns import turn

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


@dataclass(frozen=True)
class NewReminder:
    """A message about to be planned; subject, rule, occurrence and person make it the one it is."""

    subject: UUID
    rule: str
    occurrence: str
    person: UUID
    due: datetime
    case: UUID | None = None
    late: bool = False
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Reminder:
    """A message as stored. `settled` is when it needed nobody any more."""

    id: UUID
    subject: UUID
    rule: str
    occurrence: str
    person: UUID
    case: UUID | None
    due: datetime
    late: bool
    state: Literal["planned", "sending", "sent", "uncertain", "failed", "cancelled"]
    lease: datetime | None
    attempts: int
    sent: datetime | None
    channel: str | None
    message: int | None
    settled: datetime | None


@dataclass(frozen=True)
class Half:
    """A talk that was left unfinished: whose, about which case, and when something last came."""

    id: UUID
    person: UUID
    case: UUID
    last: datetime


class Reminders:
    """Repository of reminders."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Reminder | None:
        """One reminder."""
        row = await self._ground.first(select(reminder).where(reminder.c.id == id))
        return _reminder(row) if row else None

    async def of_state(self, state: str, most: int = 1000) -> list[Reminder]:
        """Those in a state, the oldest first."""
        return await self._where(reminder.c.state == state, most)

    async def of_subject(self, subject: UUID) -> list[Reminder]:
        """All that were planned about something."""
        return await self._where(reminder.c.subject == subject)

    async def standing(self, person: UUID) -> list[Reminder]:
        """What was sent to a person and has not been settled."""
        return await self._where(
            (reminder.c.person == person) & reminder.c.state.in_(("sent", "uncertain")) & reminder.c.settled.is_(None)
        )

    async def answered(self, channel: str, most: int = 1000) -> list[Reminder]:
        """What is settled in a channel, while the buttons beneath its message are still there."""
        there = (reminder.c.channel == channel) & reminder.c.message.is_not(None)
        return await self._where(there & reminder.c.settled.is_not(None), most)

    async def halves(self, flow: str, since: datetime, before: datetime, most: int = 1000) -> list[Half]:
        """Talks about real cases that were left unfinished between these instants and have not been mentioned."""
        last = select(func.max(turn.c.at)).where(turn.c.conversation == conversation.c.id).scalar_subquery()
        mentioned = exists().where(
            reminder.c.subject == conversation.c.id, reminder.c.rule == "half", reminder.c.state != "cancelled"
        )
        rested = (case_file.c.state == "resting") & (case_file.c.rests_until <= before.date())
        alive = case_file.c.practice.is_(False) & (case_file.c.state.in_(("active", "aftercare")) | rested)
        query = (
            select(conversation.c.id, conversation.c.person, conversation.c.case_file.label("case"), last.label("last"))
            .join(case_file, case_file.c.id == conversation.c.case_file)
            .where(conversation.c.flow == flow, conversation.c.finished.is_(None), alive)
            .where(last >= since, last <= before, ~mentioned)
            .limit(most)
        )
        return [Half(**row._mapping) for row in await self._ground.rows(query)]

    async def lag(self, now: datetime) -> float:
        """For how many seconds the oldest planned one has been due."""
        query = select(func.min(reminder.c.due)).where(reminder.c.state == "planned", reminder.c.due <= now)
        row = await self._ground.first(query)
        return (now - row[0]).total_seconds() if row and row[0] else 0.0

    # Statements, for a turn's unit

    def plan_statement(self, new: NewReminder) -> Executable:
        """A new reminder, unless this occurrence is planned already."""
        return self._ground.gentle_insert(
            reminder,
            id=new.id,
            subject=new.subject,
            rule=new.rule,
            occurrence=new.occurrence,
            person=new.person,
            case_file=new.case,
            due=new.due,
            late=new.late,
            state="planned",
        )

    def withdraw_statement(self, subject: UUID) -> Executable:
        """What is still to come about this does not come."""
        return _withdrawn(reminder.c.subject == subject)

    def withdraw_after_statement(self, subject: UUID, at: datetime) -> Executable:
        """What is to come about this after an instant does not come."""
        return _withdrawn((reminder.c.subject == subject) & (reminder.c.due > at))

    def leave_case_statements(self, case: UUID, person: UUID, at: datetime) -> tuple[Executable, ...]:
        """A person has no more to do with this case: nothing comes, and what came is settled."""
        mine = (reminder.c.case_file == case) & (reminder.c.person == person)
        return (
            _withdrawn(mine),
            update(reminder).where(mine, reminder.c.settled.is_(None)).values(settled=at),
        )

    def withdraw_case_statement(self, case: UUID) -> Executable:
        """What is still to come about this case does not come."""
        return _withdrawn(reminder.c.case_file == case)

    def settle_statement(self, subject: UUID, at: datetime) -> Executable:
        """What was sent about this needs nobody any more."""
        return update(reminder).where(reminder.c.subject == subject, reminder.c.settled.is_(None)).values(settled=at)

    def settle_one_statement(self, id: UUID, at: datetime) -> Executable:
        """This message needs nobody any more."""
        return update(reminder).where(reminder.c.id == id, reminder.c.settled.is_(None)).values(settled=at)

    def sent_statement(self, ids: Iterable[UUID], at: datetime, channel: str, message: int | None) -> Executable:
        """These stand before the person, in one message."""
        return _change(ids, state="sent", sent=at, channel=channel, message=message, lease=None)

    def uncertain_statement(self, ids: Iterable[UUID], channel: str) -> Executable:
        """Whether these came is not known; they are not sent again."""
        return _change(ids, state="uncertain", channel=channel, lease=None)

    def failed_statement(self, ids: Iterable[UUID]) -> Executable:
        """These cannot reach the person."""
        return _change(ids, state="failed", lease=None)

    def cancelled_statement(self, ids: Iterable[UUID]) -> Executable:
        """These were claimed and are needed no more."""
        return _change(ids, state="cancelled", lease=None)

    def again_statement(self, ids: Iterable[UUID], due: datetime) -> Executable:
        """These did not come, that is certain; they are tried again."""
        return _change(ids, state="planned", due=due, lease=None)

    def recall_statement(self, ids: Iterable[UUID], due: datetime) -> Executable:
        """Their message was taken away before anybody answered it; they come once more."""
        still = reminder.c.id.in_(list(ids)) & (reminder.c.state == "sent") & reminder.c.settled.is_(None)
        return update(reminder).where(still).values(state="planned", due=due, sent=None, channel=None, message=None)

    def bare_statement(self, ids: Iterable[UUID]) -> Executable:
        """Nothing beneath their message can be pressed any more."""
        return update(reminder).where(reminder.c.id.in_(list(ids))).values(message=None)

    # Writing at once

    async def claim(
        self, now: datetime, lease: datetime, *, people: int = 1, skip: Iterable[UUID] = ()
    ) -> list[Reminder]:
        """Take what is due for the longest waiting people: nobody else gets these rows.

        All that is due for one person comes together, to become one message.
        """
        passed = list(skip)

        def run(connection: Connection) -> list[Reminder]:
            due = (reminder.c.state == "planned") & (reminder.c.due <= now) & reminder.c.person.not_in(passed)
            first = select(reminder.c.person).where(due).order_by(reminder.c.due).limit(people * 8)
            chosen = list(dict.fromkeys(row.person for row in connection.execute(first)))[:people]
            if not chosen:
                return []
            taken = (
                update(reminder)
                .where(due, reminder.c.person.in_(chosen))
                .values(state="sending", lease=lease, attempts=reminder.c.attempts + 1)
                .returning(*reminder.c)
            )
            return [_reminder(row) for row in connection.execute(taken)]

        return sorted(await self._ground.writer.run(run), key=lambda one: (one.due, str(one.id)))

    async def give_up_leases(self, now: datetime) -> int:
        """Whoever was sending these is gone: whether they came is not known."""
        over = (reminder.c.state == "sending") & (reminder.c.lease <= now)
        statement = update(reminder).where(over).values(state="uncertain", lease=None)
        return await self._ground.writer.run(lambda connection: connection.execute(statement).rowcount)

    async def do(self, *statements: Executable) -> None:
        """Commit statements that belong to no turn."""
        await self._ground.do(*statements)

    async def _where(self, condition: ColumnElement[bool], most: int = 1000) -> list[Reminder]:
        query = select(reminder).where(condition).order_by(reminder.c.due, reminder.c.id).limit(most)
        return [_reminder(row) for row in await self._ground.rows(query)]


def _change(ids: Iterable[UUID], **values: object) -> Executable:
    return update(reminder).where(reminder.c.id.in_(list(ids)), reminder.c.state == "sending").values(**values)


def _withdrawn(which: ColumnElement[bool]) -> Executable:
    return update(reminder).where(which, reminder.c.state == "planned").values(state="cancelled", lease=None)


def _reminder(row: Row[Any]) -> Reminder:
    named = dict(row._mapping)
    return Reminder(case=named.pop("case_file"), **named)
