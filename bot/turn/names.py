"""How people and places are called before colleagues."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from storage.people import Membership, Person

if TYPE_CHECKING:
    from bot.turn.visit import Visit  # the command line names people too, and waits for nothing else


def person_code(id: UUID) -> str:
    """The short code by which a person is known who gave no name."""
    return id.hex[:8]


def name_of(person: Person | None) -> str:
    """As colleagues see this person."""
    if person is None:
        return "–"
    return str(person.profile.get("name") or person_code(person.id))


def said_name(visit: "Visit", person: Person | None) -> str:
    """The same inside a sentence, where nobody has to be told apart: without a name, a colleague."""
    return str((person.profile.get("name") if person else None) or visit.say("team-colleague"))


def there(person: Person, structure: UUID) -> tuple[Membership, ...]:
    """A person's roles in one structure."""
    return tuple(one for one in person.memberships if one.structure == structure)


def roles_of(person: Person, structure: UUID) -> frozenset[str]:
    """Which roles these are."""
    return frozenset(one.role for one in there(person, structure))


def organisation_of(person: Person, structure: UUID) -> UUID | None:
    """Where in the structure a person works."""
    return next((one.organisation for one in there(person, structure)), None)


def said_roles(visit: "Visit", person: Person, structure: UUID) -> str:
    """The roles in words."""
    return ", ".join(visit.say(f"role-{role}") for role in sorted(roles_of(person, structure)))


async def called(visit: "Visit", structure: UUID) -> Mapping[UUID, Person]:
    """Everybody of a structure by their id."""

    async def read() -> Mapping[UUID, Person]:
        return {one.id: one for one in await visit.store.people.of_structure(structure)}

    return await visit.once(("people", structure), read)
