"""The install itself: an id that every seal is tied to."""

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import Column, Connection, Table, Uuid, insert, select

from storage.columns import Instant
from storage.locks import queue_up
from storage.schema import metadata

install = Table(
    "install",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("created", Instant, nullable=False),
)


def made_once(connection: Connection, now: datetime) -> UUID:
    """The id of this install, made once."""
    queue_up(connection)
    found = connection.execute(select(install.c.id)).scalar_one_or_none()
    if found is None:
        found = uuid4()
        connection.execute(insert(install).values(id=found, created=now))
    return found
