"""Reminders: does looking cost more with a hundred times as many planned, and does draining disturb a dialogue?"""

import asyncio
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid4

from bot.reminders.carriers import Brought, Note, Stands
from bot.reminders.planning import Planner
from bot.reminders.post import LANES, Post
from storage.people import Person
from storage.reminders import NewReminder
from storage.store import Store
from storage.wishes import NewWish
from storage.writer import Unit
from tests.bench.people import BATCH, NOW, opened, talkers
from tests.bench.turns import back_and_forth, row

LIMIT = 25.0
"""Messages a second that Telegram takes."""
DUE = 5_000
TALKING, TIMES = 60, 8
Row = tuple[str, str, str, str, str]


class Counter:
    """A carrier that does not wait, and one that keeps to a limit."""

    channel = "telegram"

    def __init__(self, limit: float | None = None) -> None:
        self.came, self._every, self._free = 0, 1 / limit if limit else 0.0, 0.0

    async def reaches(self, person: Person) -> bool:
        """Everybody."""
        return True

    async def bring(self, person: Person, note: Note) -> Brought:
        """It is there, in its turn."""
        now = time.perf_counter()
        self._free = max(self._free, now) + self._every
        if self._every:
            await asyncio.sleep(self._free - now)
        self.came += 1
        return Stands(self.came)


async def reminders(folder: Path) -> list[Row]:
    """Rows of the table."""
    return [*await _looking(folder / "looking"), *await _draining(folder / "draining")]


async def _looking(folder: Path) -> list[Row]:
    """Looks that find nothing due, with 1,000 and with 100,000 planned."""
    store = await opened(folder)
    rows, medians = [], []
    try:
        people = await _people(store, 100)
        planner, post = Planner(store, lambda: NOW), Post(store, [Counter()], lambda: NOW)
        for more, total in ((1_000, "1,000"), (99_000, "100,000")):
            await _planned(store, people, more, lambda number: NOW + timedelta(days=1, minutes=number))
            times = []
            for _ in range(40):
                began = time.perf_counter()
                await planner.tick()
                await post.tick()
                times.append(time.perf_counter() - began)
            medians.append(sorted(times)[20])
            note = f"ratio {medians[-1] / medians[0]:.2f}" if len(medians) > 1 else ""
            rows.append(row(f"a look for what is due, {total} planned", times, sum(times), note))
    finally:
        await store.close()
    return rows


async def _draining(folder: Path) -> list[Row]:
    """Five thousand due at once: as fast as it goes, and at the sender's limit while somebody talks."""
    store = await opened(folder)
    try:
        people = await _people(store, DUE)
        await _planned(store, people, DUE, lambda _: NOW)
        counter = Counter()
        began = time.perf_counter()
        await Post(store, [counter], lambda: NOW).tick()
        wall = time.perf_counter() - began
        rows = [("reminders, as fast as it goes", f"{counter.came / wall:.0f}", "", "", f"{counter.came} brought")]
        await _planned(store, people, DUE, lambda _: NOW)
        idle, busy, sent, wall = [], [], 0, 0.0
        for _ in range(TIMES):  # in turns, so that whatever else the machine does meets both
            anna, ben = await talkers(store, 2)
            idle += await back_and_forth(anna, TALKING)
            limited = Counter(LIMIT)
            post = Post(store, [limited], lambda: NOW)
            sending, began = asyncio.create_task(post.tick()), time.perf_counter()
            busy += await back_and_forth(ben, TALKING)
            sent, wall = sent + limited.came, wall + time.perf_counter() - began
            post.close()
            await sending
        rate = sent / wall
        note = f"{rate:.1f} reminders/s beside it, {LANES} lanes; all {DUE} in {DUE / rate:.0f} s"
        return [
            *rows,
            row("a turn, nothing else going on", idle, sum(idle)),
            row("a turn, reminders going out at the limit", busy, sum(busy), note),
        ]
    finally:
        await store.close()


async def _people(store: Store, count: int) -> list[UUID]:
    found: list[UUID] = []
    for _ in range(0, count, BATCH):
        new = (store.people.add(language="en", zone="UTC", profile={}, now=NOW) for _ in range(min(BATCH, count)))
        found += await asyncio.gather(*new)
    return found


async def _planned(store: Store, people: list[UUID], count: int, due: Callable[[int], datetime]) -> None:
    """So many reminders of wishes, in turn for each person."""
    wishes = await _wishes(store, people)
    for start in range(0, count, BATCH):
        some = range(start, min(start + BATCH, count))
        new = [(*wishes[number % len(wishes)], due(number)) for number in some]
        statements = [
            store.reminders.plan_statement(NewReminder(id, "wish", uuid4().hex, person, at)) for id, person, at in new
        ]
        await store.writer.commit(Unit(None, tuple(statements)))


async def _wishes(store: Store, people: list[UUID]) -> list[tuple[UUID, UUID]]:
    made = []
    for start in range(0, len(people), BATCH):
        new = [
            NewWish(one, "once from 2026-11-21 12:00", "UTC", "x", NOW, NOW) for one in people[start : start + BATCH]
        ]
        statements = [await store.wishes.make_statement(one) for one in new]
        ended = [store.wishes.next_statement(one.id, NOW, None) for one in new]
        await store.writer.commit(Unit(None, (*statements, *ended)))
        made += [(one.id, one.person) for one in new]
    return made
