"""The overview of a structure, gathered for one person: what that person's roles allow, and nothing more."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from bot.oversight.summary import SHOWN_DONE, Row, Tally, late_by_worker, rows, tallies
from bot.reminders.dates import Days, today
from bot.reminders.wallclock import instant
from bot.rights import Action, may
from bot.team.names import name_of, person_code
from storage.records import Person, Structure
from storage.store import Store


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
    """How many are late with each worker; empty but for the organisation's lead."""

    @property
    def needing(self) -> tuple[Row, ...]:
        """What has come to the one who looks, the oldest first."""
        return tuple(row for row in self.rows if row.needs)

    @property
    def count(self) -> int:
        """How many things need somebody."""
        return len(self.needing) + len(self.missed)

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


async def gather(store: Store, person: Person, now: datetime) -> Overview | None:
    """What this person may see of the first structure they see to; None if there is none."""
    found = overseen(person)
    structure = await store.structures.get(found[0]) if found else None
    if structure is None:
        return None
    day = today(now, person.zone)
    listed = await _rows(store, structure, day, stage_of(person, structure.id))
    cases = await store.cases.of_structure(structure.id)
    counted = tallies(cases, listed, (one.id for one in structure.organisations), day)
    led = [
        one.id
        for one in structure.organisations
        if may(person, Action.SEE_LATENESS, structure=structure.id, organisation=one.id)
    ]
    missed = await _missed(store, {one.id: one.code for one in cases}, now)
    workers = [(name_of(await store.people.get(one)), count) for one, count in late_by_worker(listed, led)]
    return Overview(structure, day, tuple(listed), tuple(counted), missed, tuple(workers))


async def _name(store: Store, worker: UUID) -> str:
    found = await store.people.get(worker)
    return name_of(found) if found else person_code(worker)


async def _rows(store: Store, structure: Structure, day: date, stage: str) -> list[Row]:
    still = await store.reviews.open_of_structure(structure.id)
    since = instant(day - SHOWN_DONE, datetime.min.time(), structure.zone)
    done = await store.reviews.done_of_structure(structure.id, since)
    return rows([*still, *done], day, Days.of(structure).workdays, stage)


KEPT_IN_SIGHT = timedelta(days=7)
"""For so long a reminder that did not arrive is named."""


async def _missed(store: Store, codes: dict[UUID, str], now: datetime) -> tuple[str, ...]:
    failed = await store.reminders.of_state("failed")
    return tuple(sorted({
        codes[one.case] for one in failed
        if one.case in codes and one.settled is None and one.due > now - KEPT_IN_SIGHT
    }))  # fmt: skip
