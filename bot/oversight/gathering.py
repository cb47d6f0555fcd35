"""The overview of a structure, gathered for one person: what that person's roles allow, and nothing more."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from bot.oversight.summary import SHOWN_DONE, Row, State, Tally, late_by_worker, next_of_each, rows, tallies
from bot.reminders.dates import Days, today
from bot.reminders.wallclock import instant
from bot.rights import Action, may
from storage.people import Person
from storage.store import Store
from storage.structures import Structure


@dataclass(frozen=True)
class Overview:
    """All that is shown, in whatever form."""

    structure: Structure
    today: date
    rows: tuple[Row, ...]
    tallies: tuple[Tally, ...]
    missed: tuple[str, ...] = ()
    """Codes of reminders that could not reach anybody."""
    workers: tuple[tuple[str, int], ...] = ()
    """How many are late with each worker, by the name colleagues see or none; only for the organisation's lead."""
    others: tuple[tuple[UUID, str], ...] = ()
    """Further structures that this person sees to."""

    @property
    def needing(self) -> tuple[Row, ...]:
        """What has come to the one who looks, the oldest first."""
        return tuple(row for row in self.rows if row.needs)

    @property
    def count(self) -> int:
        """How many things need somebody."""
        return len(self.needing) + len(self.missed)

    @property
    def waiting(self) -> int:
        """How many are late and have not come to the one who looks."""
        return sum(row.state is State.LATE and not row.needs for row in self.rows)

    def organisation(self, id: UUID) -> str:
        """Its name."""
        return next((one.name for one in self.structure.organisations if one.id == id), "")


def overseen(person: Person) -> tuple[UUID, ...]:
    """The structures this person sees to."""
    return tuple(dict.fromkeys(
        one.structure for one in person.memberships if may(person, Action.OVERSEE, structure=one.structure)
    ))  # fmt: skip


def stage_of(person: Person, structure: UUID) -> str:
    """From which stage of the chain on something needs this person: a coordinator before a lead."""
    roles = {one.role for one in person.memberships if one.structure == structure}
    return "coordinator" if "coordinator" in roles else "lead"


def place_of(person: Person, wanted: UUID | None) -> UUID | None:
    """The structure that was asked for, if this person sees to it, else their first; None if there is none."""
    found = overseen(person)
    return wanted if wanted in found else next(iter(found), None)


async def gather(store: Store, person: Person, now: datetime, wanted: UUID | None = None) -> Overview | None:
    """What this person may see of a structure they see to; None if there is none."""
    place = place_of(person, wanted)
    structure = await store.structures.get(place) if place else None
    if structure is None:
        return None
    day = today(now, person.zone)
    stage = stage_of(person, structure.id)
    everywhere = [one.id for one in structure.organisations]
    led = [one for one in everywhere if may(person, Action.SEE_LATENESS, structure=structure.id, organisation=one)]
    seen = everywhere if stage == "coordinator" else led
    listed = [row for row in await _rows(store, structure, day, stage) if row.organisation in seen]
    cases = [one for one in await store.cases.of_structure(structure.id) if one.organisation in seen]
    counted = tallies(cases, listed, seen, day)
    missed = await _missed(store, {one.id: one.code for one in cases}, now)
    workers = [(await _name(store, one), count) for one, count in late_by_worker(listed, led)]
    others = _others(person, structure.id)
    return Overview(structure, day, tuple(listed), tuple(counted), missed, tuple(workers), others)


async def _name(store: Store, worker: UUID) -> str:
    found = await store.people.get(worker)
    return str(found.profile.get("name") or "") if found else ""


def _others(person: Person, shown: UUID) -> tuple[tuple[UUID, str], ...]:
    names = {one.structure: one.structure_name for one in person.memberships}
    return tuple((one, names[one]) for one in overseen(person) if one != shown)


async def _rows(store: Store, structure: Structure, day: date, stage: str) -> list[Row]:
    still = next_of_each(await store.reviews.open_of_structure(structure.id))
    since = instant(day - SHOWN_DONE, datetime.min.time(), structure.zone)
    done = next_of_each(await store.reviews.done_of_structure(structure.id, since))
    return rows([*still, *done], day, Days.of(structure).workdays, stage)


KEPT_IN_SIGHT = timedelta(days=7)
"""For so long a reminder that did not arrive is named."""


async def _missed(store: Store, codes: dict[UUID, str], now: datetime) -> tuple[str, ...]:
    failed = await store.reminders.of_state("failed")
    return tuple(sorted({
        codes[one.case] for one in failed
        if one.case in codes and one.settled is None and one.due > now - KEPT_IN_SIGHT
    }))  # fmt: skip
