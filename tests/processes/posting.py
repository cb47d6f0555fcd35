"""Processes that send reminders until somebody ends them.

`python -m tests.processes.posting` reads settings, a line each, and for each forks a sender: the imports are done once.
"""

import asyncio
import json
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

import aiohttp

from bot.reminders.carriers import Brought, Note, NotYet, Stands, Unsure
from bot.reminders.planning import Planner
from bot.reminders.post import Post
from bot.screens.tokens import read_nudge
from storage.people import Person
from storage.store import Store, StoreSettings


class Counted:
    """Sends over HTTP to whoever counts, as a messenger's channel would."""

    channel = "telegram"

    def __init__(self, session: aiohttp.ClientSession, address: str) -> None:
        self._session, self._address = session, address

    async def reaches(self, person: Person) -> bool:
        """Everybody."""
        return True

    async def bring(self, person: Person, note: Note) -> Brought:
        """Only a connection that could not be made means for certain that nothing came."""
        keys = [str(found[0]) for row in note.rows if (found := read_nudge(row[0].id))]
        try:
            async with self._session.post(self._address, json={"keys": keys}) as answer:
                return Stands(int(await answer.text()))
        except aiohttp.ClientConnectorError:
            return NotYet()
        except aiohttp.ClientError:
            return Unsure()


async def send(parent: int, data: str, database: str | None, address: str) -> None:
    """Plan and send, with hardly a pause."""
    folder = Path(data)
    now = datetime.now(UTC)
    settings = StoreSettings(folder, database, folder / "master.key", database)
    store = await Store.open(settings, now=now, serving=database is None)
    async with aiohttp.ClientSession() as session:

        def clock() -> datetime:
            return datetime.now(UTC)

        planner, post = Planner(store, clock), Post(store, [Counted(session, address)], clock)
        print(os.getpid(), flush=True)
        while os.getppid() == parent:
            await planner.tick()
            await post.tick()
            await asyncio.sleep(0.01)


def main() -> None:
    """Fork a sender for each line."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # whoever dies is gone at once
    parent = os.getpid()
    for line in sys.stdin:
        if os.fork() == 0:
            asyncio.run(send(parent, **json.loads(line)))
            os._exit(0)


if __name__ == "__main__":
    main()
