"""Signed-in browsers: a random token in the cookie, its keyed hash here."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import (
    Column,
    ColumnElement,
    Executable,
    ForeignKey,
    LargeBinary,
    Row,
    String,
    Table,
    Uuid,
    insert,
    select,
    update,
)

from storage.columns import Instant
from storage.ground import Ground
from storage.records import Owner
from storage.schema import metadata

LIFETIME = timedelta(days=30)
TOUCH_AFTER = timedelta(hours=1)

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


@dataclass(frozen=True)
class WebSession:
    """A signed-in browser."""

    id: UUID
    person: UUID
    label: str
    csrf: str
    created: datetime
    last_used: datetime


class Sessions:
    """Repository of web sessions."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    async def start(self, person: UUID, label: str, now: datetime) -> tuple[str, str]:
        """A new session; gives the token for the cookie and the token against forged requests."""
        token, csrf, id = secrets.token_urlsafe(32), secrets.token_urlsafe(32), uuid4()
        sealed = await self._ground.seal_text(Owner("person", person), label, web_session, "label", id)
        await self._ground.do(
            insert(web_session).values(
                id=id,
                hash=self._hash(token),
                person=person,
                label=sealed,
                csrf=csrf,
                created=now,
                last_used=now,
            )
        )
        return token, csrf

    async def find(self, token: str, now: datetime) -> WebSession | None:
        """The session of a token, if it is alive; being found keeps it alive."""
        found = await self._where((web_session.c.hash == self._hash(token)) & _alive(now))
        if not found:
            return None
        if now - found[0].last_used >= TOUCH_AFTER:
            await self._ground.do(update(web_session).where(web_session.c.id == found[0].id).values(last_used=now))
        return found[0]

    async def of_person(self, person: UUID, now: datetime) -> list[WebSession]:
        """A person's living sessions, oldest first."""
        return await self._where((web_session.c.person == person) & _alive(now))

    def end_statement(self, id: UUID, now: datetime) -> Executable:
        """Sign out one browser, within a turn."""
        return update(web_session).where(web_session.c.id == id, web_session.c.ended.is_(None)).values(ended=now)

    def end_all_statement(self, person: UUID, now: datetime) -> Executable:
        """Sign out every browser of a person, within a turn."""
        return (
            update(web_session).where(web_session.c.person == person, web_session.c.ended.is_(None)).values(ended=now)
        )

    async def end(self, id: UUID, now: datetime) -> None:
        """Sign out one browser."""
        await self._end(web_session.c.id == id, now)

    async def end_all(self, person: UUID, now: datetime) -> None:
        """Sign out every browser of a person."""
        await self._end(web_session.c.person == person, now)

    async def _end(self, which: ColumnElement[bool], now: datetime) -> None:
        living = which & web_session.c.ended.is_(None)
        await self._ground.do(update(web_session).where(living).values(ended=now))

    async def _where(self, condition: ColumnElement[bool]) -> list[WebSession]:
        query = select(web_session).where(condition).order_by(web_session.c.created, web_session.c.id)
        return [await self._session(row) for row in await self._ground.rows(query)]

    async def _session(self, row: Row[Any]) -> WebSession:
        owner = Owner("person", row.person)
        label = await self._ground.open_text(owner, row.label, web_session, "label", row.id)
        return WebSession(row.id, row.person, label or "", row.csrf, row.created, row.last_used)

    def _hash(self, token: str) -> bytes:
        return self._ground.master.hash("session", token)


def _alive(now: datetime) -> ColumnElement[bool]:
    return web_session.c.ended.is_(None) & (web_session.c.last_used > now - LIFETIME)
