"""SQLite in a thread of its own against SQLite through aiosqlite: `python -m tests.bench.drivers`. See decision 3."""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from uuid import UUID

from storage.conversations import NewConversation
from storage.records import Owner
from storage.store import Store, StoreSettings
from storage.writer import Unit
from tests.bench.people import NOW
from tests.keeping import start_talk

DRIVERS = ("sqlite", "sqlite+aiosqlite")
ROUNDS = 7
TIMES = 200
TURNS = 12
"""So many turns a conversation has that is read."""


class Trial:
    """An open store with a conversation for everybody."""

    def __init__(self, store: Store, talks: list[UUID]) -> None:
        self._store = store
        self._talks = talks
        self._number = TURNS

    @classmethod
    async def of(cls, driver: str, folder: Path, people: int) -> "Trial":
        """A fresh store, opened by this driver."""
        data, keys = (f"{driver}:///{folder}/{name}.sqlite" for name in ("waymark", "keys"))
        store = await Store.open(StoreSettings(folder, data, folder / "master.key", keys), now=NOW)
        talks = []
        for _ in range(people):
            person = await store.people.add(language="en", zone="UTC", profile={}, now=NOW)
            talks.append(await start_talk(store, NewConversation(person, "reflection", Owner("person", person), NOW)))
        trial = cls(store, talks)
        for number in range(1, TURNS + 1):
            await asyncio.gather(*(trial.turn(talk, number) for talk in talks))
        return trial

    async def turn(self, talk: UUID, number: int) -> None:
        """One turn, durable."""
        row = await self._store.conversations.turn_row(talk, number, None, NOW, {"set": "x" * 80})
        assert await self._store.writer.commit(Unit(row))

    async def turns(self) -> None:
        """Everybody takes one."""
        self._number += 1
        await asyncio.gather(*(self.turn(talk, self._number) for talk in self._talks))

    async def reads(self) -> None:
        """Everybody's conversation is read."""
        await asyncio.gather(*(self._store.conversations.get(talk) for talk in self._talks))

    async def close(self) -> None:
        """Let go of the store."""
        await self._store.close()


async def _costs(work: Callable[[], Awaitable[None]], people: int) -> tuple[float, float]:
    """What one takes, in microseconds: on the clock, and of the processor."""
    times = max(TIMES // people, 1)
    began, busy = time.perf_counter(), time.process_time()
    for _ in range(times):
        await work()
    return tuple(1e6 * spent / times / people for spent in (time.perf_counter() - began, time.process_time() - busy))


async def _measured(people: int) -> dict[tuple[str, str], list[tuple[float, float]]]:
    """Both ways in turn, so that what else the machine does meets both."""
    costs: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for number in range(ROUNDS):
        for driver in DRIVERS if number % 2 else DRIVERS[::-1]:
            with tempfile.TemporaryDirectory() as folder:
                trial = await Trial.of(driver, Path(folder), people)
                for what, work in (("read", trial.reads), ("turn", trial.turns)):
                    costs.setdefault((what, driver), []).append(await _costs(work, people))
                await trial.close()
    return costs


async def _main() -> None:
    for people in (1, 100):
        costs = await _measured(people)
        for what in ("turn", "read"):
            (clock, busy), (clock_there, busy_there) = (
                [median(each) for each in zip(*costs[what, driver], strict=True)] for driver in DRIVERS
            )
            print(
                f"a {what}, {people} at once: {clock:.0f} µs, of the processor {busy:.0f} µs; through aiosqlite", end=""
            )
            print(f" {clock_there / clock:.1f} and {busy_there / busy:.1f} times that")


if __name__ == "__main__":
    asyncio.run(_main())
