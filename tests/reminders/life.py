"""A structure's life on a simulated clock: months pass in seconds, and every message is noted with its minute."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from bot.days.stages import Days, first_stage_at
from bot.days.wallclock import instant, there
from bot.reminders.carriers import Brought, Note, Stands
from bot.reminders.planning import Planner
from bot.reminders.post import Post
from storage.cases import NewCase
from storage.people import Person
from storage.reminders import reminder
from storage.reviews import NewReview, review
from storage.store import Store, StoreSettings
from storage.wishes import wish
from storage.writer import Unit
from tests.keeping import add_role, open_case
from tests.templates import fresh_store

STEP = timedelta(hours=24)


@dataclass
class Clock:
    """A clock that moves only when told."""

    now: datetime

    def __call__(self) -> datetime:
        """The instant it shows."""
        return self.now


@dataclass
class Letterbox:
    """A channel that notes what came, and says what it is told to say."""

    clock: Clock
    channel: str = "web"
    answers: dict[UUID, list[Brought]] = field(default_factory=dict)
    away: set[UUID] = field(default_factory=set)
    came: list[tuple[UUID, datetime, Note]] = field(default_factory=list)

    async def reaches(self, person: Person) -> bool:
        """Everybody who has not left it."""
        return person.id not in self.away

    async def bring(self, person: Person, note: Note) -> Brought:
        """Note it, unless another answer was ordered."""
        ordered = self.answers.get(person.id)
        answer = ordered.pop(0) if ordered else Stands(len(self.came) + 1)
        if isinstance(answer, Stands):
            self.came.append((person.id, self.clock(), note))
        return answer


@dataclass
class Life:
    """A city with a worker (Anna), a coordinator (Cora) and a lead (Lea) in one organisation."""

    store: Store
    clock: Clock
    zone: str
    structure: UUID
    organisation: UUID
    people: dict[str, UUID]
    box: Letterbox
    planner: Planner
    post: Post

    async def case(self, code: str = "Birch", *, practice: bool = False, **more: Any) -> UUID:
        """A case of Anna's."""
        values = {"responsible": self.people["Anna"], "created": self.clock(), "practice": practice} | more
        return await open_case(self.store, NewCase(self.structure, self.organisation, code, **values))

    async def review(self, case: UUID, due: str, kind: str = "steps") -> UUID:
        """Something to look back at."""
        day, days = date.fromisoformat(due), await self.days()
        new = NewReview(case, day, {"kind": kind}, self.clock(), first_stage_at(day, self.zone, days))
        await self.does(await self.store.reviews.plan_statement(new))
        return new.id

    async def days(self) -> Days:
        """How its days go."""
        found = await self.store.structures.get(self.structure)
        assert found
        return Days.of(found)

    async def somebody(self, name: str, *roles: str, zone: str | None = None) -> UUID:
        """Another person here."""
        self.people[name] = await self.store.people.add(
            language="en", zone=zone or self.zone, profile={"nickname": name}, now=self.clock()
        )
        for role in roles:
            await add_role(self.store, self.people[name], self.structure, self.organisation, role)  # type: ignore[arg-type]
        return self.people[name]

    async def does(self, *records: Any) -> None:
        """Something is written."""
        await self.store.writer.commit(Unit(None, records))

    async def until(self, moment: str) -> None:
        """Time passes by the city's clocks, and whoever ticks, ticks whenever something is due."""
        end = self.at(moment)
        while True:
            await self.ticks()
            then = min(await self.next(), self.clock() + STEP, end)
            if self.clock() >= end:
                return
            self.clock.now = then

    async def ticks(self) -> None:
        """One look."""
        await self.planner.tick()
        await self.post.tick()

    async def next(self) -> datetime:
        """The next full minute at which anything could be due."""
        found = []
        for column in (review.c.next_at, wish.c.next_at):
            found.append(await self._least(select(func.min(column)).where(column > self.clock())))
        planned = (reminder.c.state == "planned") & (reminder.c.due > self.clock())
        found.append(await self._least(select(func.min(reminder.c.due)).where(planned)))
        first = min((one for one in found if one), default=self.clock() + STEP)
        return first.replace(second=0, microsecond=0) + timedelta(minutes=bool(first.second or first.microsecond))

    async def _least(self, query: Any) -> datetime | None:
        (row,) = await self.store.reminders._ground.rows(query)
        return row[0]  # type: ignore[no-any-return]

    def at(self, moment: str) -> datetime:
        """An instant by the city's clocks."""
        day, _, clock = moment.partition(" ")
        return instant(date.fromisoformat(day), time.fromisoformat(clock or "00:00"), self.zone)

    def heard(self, name: str) -> list[str]:
        """What somebody got, with the minute and the offset their clock showed."""
        who = self.people[name]
        mine = sorted(((at, note.lines) for one, at, note in self.box.came if one == who), key=lambda one: one[0])
        return [f"{there(at, self.zone):%Y-%m-%d %H:%M%z} {' | '.join(lines)}" for at, lines in mine]

    async def states(self, subject: UUID) -> list[str]:
        """What is known of all reminders about something."""
        return [one.state for one in await self.store.reminders.of_subject(subject)]


async def begun(folder: Path, zone: str, start: str, settings: Mapping[str, Any] | None = None) -> Life:
    """A fresh city on this morning."""
    clock = Clock(instant(date.fromisoformat(start), time(6), zone))
    store = await fresh_store(StoreSettings(folder, None, folder / "master.key", None), now=clock())
    structure = await store.structures.create(name="City", zone=zone, language="en", now=clock())
    organisation = await store.structures.add_organisation(structure, "Bridge")
    if settings:
        await store.reminders.do(store.structures.settings_statement(structure, **settings))
    box = Letterbox(clock)
    life = Life(store, clock, zone, structure, organisation, {}, box, Planner(store, clock), Post(store, [box], clock))
    for name, role in (("Anna", "caseworker"), ("Cora", "coordinator"), ("Lea", "lead")):
        await life.somebody(name, role)
    return life
