"""Every door closes behind somebody."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from storage.store import Store


def signed_out(store: Store, person: UUID, now: datetime) -> list[Executable]:
    """Every browser, every link on its way, every table another phone looks at, every chat."""
    return [
        store.tickets.void_links_statement(person, now),
        store.sessions.end_all_statement(person, now),
        store.guests.end_all_statement(person),
        *store.chats.close_statements(person, "telegram"),
    ]
