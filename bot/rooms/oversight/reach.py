"""What of a structure somebody sees: asked once, for the overview, its page and its calendar file alike."""

from dataclasses import dataclass
from uuid import UUID

from bot.rights import Action, may
from storage.people import Person
from storage.store import Store
from storage.structures import Structure


@dataclass(frozen=True)
class Reach:
    """A structure, and the organisations of it that somebody sees: a coordinator all, a lead their own."""

    structure: Structure
    stage: str
    """From which stage of the chain on something needs this person."""
    organisations: tuple[UUID, ...]
    led: tuple[UUID, ...] = ()
    """Those in which this person sees who is late."""


def overseen(person: Person) -> tuple[UUID, ...]:
    """The structures this person sees to."""
    return tuple(dict.fromkeys(
        one.structure for one in person.memberships if may(person, Action.OVERSEE, structure=one.structure)
    ))  # fmt: skip


def place_of(person: Person, wanted: UUID | None) -> UUID | None:
    """The structure that was asked for, if this person sees to it, else their first; None if there is none."""
    found = overseen(person)
    return wanted if wanted in found else next(iter(found), None)


async def reach_of(store: Store, person: Person, wanted: UUID | None) -> Reach | None:
    """What this person sees there; None for somebody who sees to no structure."""
    place = place_of(person, wanted)
    structure = await store.structures.get(place) if place else None
    if structure is None:
        return None
    everywhere = tuple(one.id for one in structure.organisations)
    led = tuple(one for one in everywhere if _leads(person, structure.id, one))
    coordinates = any(one.structure == structure.id and one.role == "coordinator" for one in person.memberships)
    return Reach(structure, "coordinator" if coordinates else "lead", everywhere if coordinates else led, led)


def _leads(person: Person, structure: UUID, organisation: UUID) -> bool:
    return may(person, Action.SEE_LATENESS, structure=structure, organisation=organisation)
