"""Who hears of a review: the worker or whoever stands in for them, the coordinators, the leads."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from bot.days.stages import Days, today
from storage.people import Person
from storage.reviews import DueReview
from storage.store import Store
from storage.structures import Organisation


@dataclass(frozen=True)
class Town:
    """A structure at one look: how its days go, and who works there."""

    days: Days
    people: dict[UUID, Person]
    organisations: tuple[Organisation, ...]
    id: UUID

    def with_role(self, role: str, organisation: UUID | None = None) -> list[Person]:
        """Everybody in a role here, or in one organisation of it."""
        return [one for one in self.people.values() if self.roles(one, role, organisation)]

    def roles(self, person: Person, role: str, organisation: UUID | None = None) -> list[UUID]:
        """The organisations in which a person has a role here."""
        return [
            one.organisation
            for one in person.memberships
            if (one.structure, one.role) == (self.id, role) and organisation in (None, one.organisation)
        ]

    def name(self, organisation: UUID) -> str:
        """What an organisation is called."""
        return next((one.name for one in self.organisations if one.id == organisation), "")


@dataclass
class Recipients:
    """Looks people up; what was read holds for one round, so make a new one for the next."""

    store: Store
    now: datetime
    _towns: dict[UUID, Town | None] = field(default_factory=dict)
    _stand_ins: dict[tuple[UUID, UUID, date], UUID | None] = field(default_factory=dict)

    async def town(self, structure: UUID) -> Town | None:
        """A structure, read once."""
        if structure not in self._towns:
            self._towns[structure] = await self._read(structure)
        return self._towns[structure]

    async def of(self, review: DueReview, role: str, town: Town) -> list[Person]:
        """Who hears of it in this stage. Where nobody has the role, the next one up hears of it: never nobody."""
        for one in {"worker": ("worker", "coordinator", "lead"), "coordinator": ("coordinator", "lead")}.get(
            role, (role,)
        ):
            if found := await self._of(review, one, town):
                return found
        return []

    async def stand_in(self, person: Person, organisation: UUID) -> UUID | None:
        """Who stands in for somebody there today."""
        key = (person.id, organisation, today(self.now, person.zone))
        if key not in self._stand_ins:
            them = await self.store.deputies.of_person(person.id, key[2])
            self._stand_ins[key] = next((one.deputy for one in them if one.organisation == organisation), None)
        return self._stand_ins[key]

    async def _of(self, review: DueReview, role: str, town: Town) -> list[Person]:
        if role == "worker":
            worker = town.people.get(review.responsible)
            return await self._or_stand_ins(town, [(worker, review.organisation)] if worker else [])
        where = review.organisation if role == "lead" else None
        named = [(one, town.roles(one, role, where)[0]) for one in town.with_role(role, where)]
        return await self._or_stand_ins(town, named)

    async def _or_stand_ins(self, town: Town, named: Iterable[tuple[Person, UUID]]) -> list[Person]:
        found: dict[UUID, Person] = {}
        for person, organisation in named:
            instead = town.people.get(await self.stand_in(person, organisation) or person.id, person)
            found[instead.id] = instead
        return list(found.values())

    async def _read(self, structure: UUID) -> Town | None:
        found = await self.store.structures.get(structure)
        if found is None:
            return None
        people = {one.id: one for one in await self.store.people.of_structure(structure) if not one.erased}
        return Town(Days.of(found), people, found.organisations, structure)
