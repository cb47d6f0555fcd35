"""Who is here, and a conversation about to begin."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from flows.answers import Changes, Talk, fold
from flows.registry import FLOWS
from flows.renames import renamed
from locales.localizer import localizer
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Owner
from storage.store import Store
from storage.structures import Structure


@dataclass(frozen=True)
class Opening:
    """A conversation about to begin."""

    flow: str
    key: Owner
    given: Mapping[str, Any] = field(default_factory=dict)
    case: UUID | None = None
    lasts: timedelta | None = None
    """After so long it is over, without an end of its own."""
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True)
class Visit:
    """Who is here, when, and the rooms there are."""

    store: Store
    person: Person
    now: datetime
    today: date
    channel: str = "web"
    reachable: bool = True
    """Can another device reach the web chat?"""

    def may_write(self, structure: UUID | None = None) -> bool:
        """May texts be typed in this channel? On Telegram the structure says so; until it does, no."""
        if self.channel != "telegram":
            return True
        where = [one for one in self.person.memberships if structure in (None, one.structure)]
        return bool(where) and where[0].telegram_texts

    @property
    def own_key(self) -> Owner:
        """Menus and one's own matters are sealed with the person's key."""
        return Owner("person", self.person.id)

    def say(self, id: str, **args: Any) -> str:
        """Words in the person's language."""
        return localizer(self.person.language).say(id, **args)

    async def structure(self) -> Structure | None:
        """The structure the person works in: the first, while switching has no need."""
        for one in self.person.memberships:
            return await self.store.structures.get(one.structure)
        return None


def rebuilt(stored: StoredConversation) -> Talk:
    """The talk, folded from what is stored of it."""
    talk = Talk(given=stored.given)
    for changes in stored.changes:
        talk = fold(talk, Changes.from_json(changes))
    return renamed(FLOWS[stored.flow], talk) if stored.flow in FLOWS else talk
