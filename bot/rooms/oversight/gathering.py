"""The overview of a structure, gathered for one person: what that person's roles allow, and nothing more."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from bot.days.stages import Days, today
from bot.days.wallclock import instant
from bot.rooms.oversight.counts import SHOWN_DONE, Row, State, Tally, late_by_worker, next_of_each, rows, tallies
from bot.rooms.oversight.reach import Reach, overseen, reach_of
from storage.people import Person
from storage.store import Store
from storage.structures import Organisation, Structure


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

    @property
    def organisations(self) -> tuple[Organisation, ...]:
        """Those that this person sees."""
        seen = {one.organisation for one in self.tallies}
        return tuple(one for one in self.structure.organisations if one.id in seen)

    def organisation(self, id: UUID) -> str:
        """Its name."""
        return next((one.name for one in self.structure.organisations if one.id == id), "")


async def gather(
    store: Store, person: Person, now: datetime, wanted: UUID | None = None, *, with_done: bool = False
) -> Overview | None:
    """What this person may see of a structure they see to; None if there is none."""
    reach = await reach_of(store, person, wanted)
    if reach is None:
        return None
    day, seen, structure = today(now, person.zone), reach.organisations, reach.structure
    listed = [row for row in await _rows(store, reach, day, with_done) if row.organisation in seen]
    cases = [one for one in await store.cases.of_structure(structure.id) if one.organisation in seen]
    return Overview(
        structure,
        day,
        tuple(listed),
        tuple(tallies(cases, listed, seen, day)),
        await _missed(store, {one.id: one.code for one in cases}, now),
        await _workers(store, structure.id, late_by_worker(listed, reach.led)),
        _others(person, structure.id),
    )


async def _rows(store: Store, reach: Reach, day: date, with_done: bool) -> list[Row]:
    structure = reach.structure
    found = next_of_each(await store.reviews.open_of_structure(structure.id))
    if with_done:
        since = instant(day - SHOWN_DONE, datetime.min.time(), structure.zone)
        found += next_of_each(await store.reviews.done_of_structure(structure.id, since))
    return rows(found, day, Days.of(structure).workdays, reach.stage)


async def _workers(store: Store, structure: UUID, late: Sequence[tuple[UUID, int]]) -> tuple[tuple[str, int], ...]:
    known = {one.id: one for one in await store.people.of_structure(structure)} if late else {}
    return tuple((str(known[one].profile.get("name") or "") if one in known else "", count) for one, count in late)


def _others(person: Person, shown: UUID) -> tuple[tuple[UUID, str], ...]:
    names = {one.structure: one.structure_name for one in person.memberships}
    return tuple((one, names[one]) for one in overseen(person) if one != shown)


KEPT_IN_SIGHT = timedelta(days=7)
"""For so long a reminder that did not arrive is named."""


async def _missed(store: Store, codes: dict[UUID, str], now: datetime) -> tuple[str, ...]:
    failed = await store.reminders.of_state("failed")
    return tuple(sorted({
        codes[one.case] for one in failed
        if one.case in codes and one.settled is None and one.due > now - KEPT_IN_SIGHT
    }))  # fmt: skip
