"""What finishing a dialogue leads to, and how its answers are read there."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Executable

from bot.screen import Sheets
from bot.visits import Opening, Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.records import Owner


@dataclass(frozen=True)
class Outcome:
    """Records to write, the dialogue that comes next (or a stored one), what to say, a view to open."""

    records: tuple[Executable, ...] = ()
    next: Opening | None = None
    back_to: UUID | None = None
    notice: str | None = None
    forget: bool = False
    """Erase the finished talk itself: nothing of it is kept."""
    view: str | None = None
    sheets: Sheets | None = None
    code: str | None = None
    """A one-time code to show now; it can be read nowhere afterwards."""
    destroys: tuple[Owner, ...] = ()
    """Whose keys go before the records are written: nothing of theirs can be read from then on."""
    tidy: bool = False
    """Was anything removed for good?"""
    farewell: str | None = None
    """The last words to somebody who is not known any more."""


Finish = Callable[[Visit, StoredConversation, Talk], Awaitable[Outcome]]


def one(talk: Talk, *key: str) -> str:
    """The first option chosen here, or nothing."""
    value = talk.value(*key)
    return value[0] if isinstance(value, tuple) and value else ""


def said(talk: Talk, *key: str) -> str | None:
    """The text given here."""
    value = talk.value(*key)
    return value if isinstance(value, str) else None


async def case_of(visit: Visit, stored: StoredConversation) -> Case:
    """The case a dialogue is about. Raises LookupError."""
    case = await visit.store.cases.get(stored.case) if stored.case else None
    if case is None:
        raise LookupError("case")
    return case
