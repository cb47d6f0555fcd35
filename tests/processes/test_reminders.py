"""kill -9 while reminders go out: each came once, except those that are listed as uncertain, and none is missing."""

import asyncio
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from aiohttp import web

from storage.cases import NewCase
from storage.reminders import NewReminder
from storage.reviews import NewReview
from storage.store import Store, StoreSettings
from storage.writer import Unit
from tests.keeping import add_role, open_case
from tests.processes.serving import LIMIT
from tests.storage.conftest import databases, postgres

__all__ = ["databases", "postgres"]
DUE = 240
KILLS = 20
ANSWER = 0.01
"""Seconds the counting server takes, so that kills meet messages under way."""


@dataclass
class Counting:
    """The other side: counts what arrives, and numbers the messages."""

    came: Counter[str] = field(default_factory=Counter)
    messages: int = 0
    address: str = ""
    more: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, request: web.Request) -> web.Response:
        """A message is there as soon as it has arrived, whether or not the sender hears of it."""
        self.came.update((await request.json())["keys"])
        self.messages += 1
        self.more.set()
        await asyncio.sleep(ANSWER)
        return web.Response(text=str(self.messages))

    async def reaches(self, count: int) -> None:
        """Wait until so many messages have come."""
        while self.messages < count:
            self.more.clear()
            await self.more.wait()


@pytest.fixture
async def counting() -> AsyncIterator[Counting]:
    """A counting server on loopback."""
    made, app = Counting(), web.Application()
    app.router.add_post("/", made.take)
    runner = web.AppRunner(app, access_log=None, handler_cancellation=False)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    made.address = f"http://{host}:{port}/"
    yield made
    await runner.cleanup()


@dataclass
class Nursery:
    """A process that forks senders."""

    settings: StoreSettings
    address: str
    process: subprocess.Popen[str] = field(
        default_factory=lambda: subprocess.Popen(
            [sys.executable, "-m", "tests.processes.posting"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
    )

    async def starts(self) -> int:
        """A sender; its number, once it has opened the store."""
        told = {"data": str(self.settings.data), "database": self.settings.database_url, "address": self.address}
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(f"{json.dumps(told)}\n")
        self.process.stdin.flush()
        return int(await asyncio.to_thread(self.process.stdout.readline))

    def ends(self) -> None:
        """All of it."""
        self.process.kill()
        self.process.communicate()


async def _dies(sender: int) -> None:
    """kill -9, and wait until the system has let go of it."""
    os.kill(sender, signal.SIGKILL)
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.kill(sender, 0)
            await asyncio.sleep(0.001)


async def _filled(settings: StoreSettings) -> Store:
    """A structure with two hundred and forty people, each with a case whose review is due now."""
    now = datetime.now(UTC)
    store = await Store.open(settings, now=now)
    structure = await store.structures.create(name="City", zone="UTC", language="en", now=now)
    organisation = await store.structures.add_organisation(structure, "Bridge")
    midnight = now.replace(hour=0, minute=0).time()
    await store.reminders.do(
        store.structures.settings_statement(
            structure, quiet_from=midnight, quiet_until=midnight, weekdays=frozenset(range(1, 8))
        )
    )
    await asyncio.gather(*(_person(store, structure, organisation, number, now) for number in range(DUE)))
    return store


async def _person(store: Store, structure: UUID, organisation: UUID, number: int, now: datetime) -> None:
    person = await store.people.add(language="en", zone="UTC", profile={}, now=now)
    await add_role(store, person, structure, organisation, "caseworker")
    case = await open_case(store, NewCase(structure, organisation, f"Tree {number}", person, now))
    review = NewReview(case, now.date(), {"kind": "steps"}, now, None)
    new = NewReminder(review.id, "due", now.date().isoformat(), person, now - timedelta(minutes=1), case)
    statements = (await store.reviews.plan_statement(review), store.reminders.plan_statement(new))
    await store.writer.commit(Unit(None, statements))


async def _through_kills(settings: StoreSettings, counting: Counting, senders: int) -> None:
    store, chance = await _filled(settings), random.Random(11)
    nursery = Nursery(settings, counting.address)
    try:
        each = [await nursery.starts() for _ in range(senders)]
        for kill in range(KILLS):
            await counting.reaches(round(DUE * 0.9 * (kill + 1) / (KILLS + 1)))
            await asyncio.sleep(chance.random() * ANSWER * 2)
            await _dies(each[kill % senders])
            each[kill % senders] = await nursery.starts()
        await _drained(store)
        for one in each:
            await _dies(one)
    finally:
        nursery.ends()
    await _right(store, counting)
    await store.close()


async def _drained(store: Store) -> None:
    """Nothing is planned any more, and what was claimed by the dead is given up when its lease is over."""
    async with asyncio.timeout(LIMIT):
        while await store.reminders.of_state("planned"):
            await asyncio.sleep(0.05)
    await asyncio.sleep(ANSWER * 20)
    await store.reminders.give_up_leases(datetime.now(UTC) + timedelta(minutes=5))


async def _right(store: Store, counting: Counting) -> None:
    states = {
        state: {str(one.id) for one in await store.reminders.of_state(state)}
        for state in ("planned", "sending", "sent", "uncertain", "failed", "cancelled")
    }
    assert sum(map(len, states.values())) == DUE
    assert len(states["sent"]) + len(states["uncertain"]) == DUE
    assert max(counting.came.values()) == 1
    assert states["sent"] <= set(counting.came)
    assert set(counting.came) - states["sent"] <= states["uncertain"]
    assert 0 < len(states["uncertain"]) <= KILLS * 8 + 8


async def test_two_senders_on_a_server_are_killed_again_and_again(
    tmp_path: Path, databases: str, counting: Counting
) -> None:
    """Two processes on PostgreSQL, twenty kills at random moments."""
    folder = tmp_path / "data"
    await _through_kills(StoreSettings(folder, databases, folder / "master.key", databases), counting, 2)


async def test_one_sender_on_a_file_is_killed_again_and_again(tmp_path: Path, counting: Counting) -> None:
    """One process on SQLite, twenty kills at random moments."""
    folder = tmp_path / "data"
    await _through_kills(StoreSettings(folder, None, folder / "master.key", None), counting, 1)
