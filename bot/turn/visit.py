"""Who is here, and what they may look up: each thing is read once a turn."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from flows.answers import Changes, Talk, fold
from flows.registry import FLOWS
from flows.renames import renamed
from locales.localizer import localizer
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Owner
from storage.reviews import Review
from storage.store import Store
from storage.structures import Structure

if TYPE_CHECKING:
    from bot.turn.house import Rooms

About = Mapping[str, Any]
"""What a dialogue is about: ids, and small facts that never change."""

T = TypeVar("T")


@dataclass(frozen=True)
class Visit:
    """Who is here, when, in which channel, and the house around them."""

    store: Store
    house: "Rooms"
    person: Person
    now: datetime
    today: date
    channel: str = "web"
    reachable: bool = True
    """Can another device reach the web chat?"""
    memo: dict[object, Any] = field(default_factory=dict, repr=False, compare=False)
    """What was read in this turn."""

    def may_write(self, structure: UUID | None = None) -> bool:
        """May texts be typed in this channel? On Telegram the structure says so; until it does, no."""
        if self.channel != "telegram":
            return True
        where = [one for one in self.person.memberships if structure in (None, one.structure)]
        return bool(where) and where[0].telegram_texts

    def has_secrecy(self, structure: UUID) -> bool:
        """Are the limits of secrecy written down there?"""
        return any(one.secrecy for one in self.person.memberships if one.structure == structure)

    @property
    def own_key(self) -> Owner:
        """Menus and one's own matters are sealed with the person's key."""
        return Owner("person", self.person.id)

    def say(self, id: str, **args: Any) -> str:
        """Words in the person's language."""
        return localizer(self.person.language).say(id, **args)

    async def once(self, what: object, read: Callable[[], Awaitable[T]]) -> T:
        """What was read in this turn already, else what this reads."""
        if what not in self.memo:
            self.memo[what] = await read()
        return cast("T", self.memo[what])

    async def structure(self, id: UUID | None = None) -> Structure | None:
        """A structure; without an id the one the person works in: the first, while switching has no need."""
        where = id or next((one.structure for one in self.person.memberships), None)
        return await self.once(("structure", where), lambda: self.store.structures.get(where)) if where else None

    async def case(self, id: UUID | str | None) -> Case | None:
        """A case."""
        if not id:
            return None
        case = UUID(str(id))
        return await self.once(("case", case), lambda: self.store.cases.get(case))

    async def known_cases(self) -> list[Case]:
        """One's own cases first, then those of whoever one stands in for today; practice pages are one's own alone."""
        people = (self.person.id, *sorted({who for who, _ in self.person.stands_in}, key=str))
        found = await self.once(("cases-of", people), lambda: self.store.cases.of_people(people))
        own = [one for one in found if self.person.id in (one.responsible, one.second)]
        known = [*own, *(one for one in found if one not in own and not one.practice)]
        self.memo.update({("case", one.id): one for one in known})
        return known

    async def cases(self, ids: Sequence[UUID]) -> Sequence[Case]:
        """Several cases, in one read."""
        return await self.store.cases.of_ids(ids) if ids else ()

    async def open_talks(self) -> list[StoredConversation]:
        """What this person has begun and not finished, and the lines kept for supervision."""
        who = self.person.id
        return await self.once("open", lambda: self.store.conversations.open_of_person(who, also=("stance",)))

    async def talks(self, case: UUID) -> list[StoredConversation]:
        """The conversations about a case, oldest first."""
        return await self.once(("talks", case), lambda: self.store.conversations.of_case(case))

    async def due(self, case: UUID) -> list[Review]:
        """The open reviews of a case."""
        return await self.once(("due", case), lambda: self.store.reviews.open_of_case(case))


def uuid(text: object) -> UUID | None:
    """An id from what a dialogue is about."""
    return UUID(str(text)) if text else None


async def case_of(visit: Visit, about: About) -> Case:
    """The case a dialogue is about. Raises LookupError."""
    case = await visit.case(about.get("case"))
    if case is None:
        raise LookupError("case")
    return case


def rebuilt(stored: StoredConversation) -> Talk:
    """The talk, folded from what is stored of it."""
    talk = Talk(given=stored.given)
    for changes in stored.changes:
        talk = fold(talk, Changes.from_json(changes))
    return renamed(FLOWS[stored.flow], talk) if stored.flow in FLOWS else talk
