"""A real `waymark serve` as a process, to be talked to, killed and started again."""

import asyncio
import os
import re
import signal
import socket
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.processes.hatchery import Program

LIMIT = 120.0
"""Seconds a process is waited for. Whatever takes this long on a slow, busy machine has failed."""
SPAWNED: list[Program] = []


def end_all() -> None:
    """No process outlives its test, and no pipe stays open, whatever became of the test."""
    while SPAWNED:
        process = SPAWNED.pop()
        process.kill()
        process.communicate()


def free_port() -> int:
    """A port nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Serve:
    """The program on a data folder."""

    data: Path
    port: int = field(default_factory=free_port)
    process: Program | None = None
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    def spawn(self, *words: str) -> Program:
        """Start a command of the program."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("WAYMARK_")}
        own = {"WAYMARK_DATA": str(self.data), "WAYMARK_PORT": str(self.port), "LANG": "en_GB.UTF-8"}
        process = Program(words, clean | own | self.environment)
        SPAWNED.append(process)
        return process

    async def starts(self) -> None:
        """Start serving and wait until it is ready."""
        self.process = self.spawn("serve")
        async with asyncio.timeout(LIMIT), aiohttp.ClientSession() as session:
            while not await self._is_ready(session):
                assert self.process.poll() is None, self.process.communicate()
                await asyncio.sleep(0.02)

    async def prints(self, part: str) -> str:
        """Wait for a line with this in it."""
        assert self.process
        async with asyncio.timeout(LIMIT):
            while line := await asyncio.to_thread(self.process.stdout.readline):
                if part in line:
                    return line
        raise AssertionError(f"it ended without a word of {part!r}")

    async def _is_ready(self, session: aiohttp.ClientSession) -> bool:
        try:
            async with session.get(f"{self.address}/health/ready") as answer:
                return answer.status == 200
        except aiohttp.ClientError:
            return False

    def kill(self) -> None:
        """kill -9."""
        assert self.process
        self.process.kill()
        self.process.communicate()

    def ends(self) -> tuple[int, str, str]:
        """SIGTERM, and what came of it: exit code, output, errors."""
        assert self.process
        self.process.send_signal(signal.SIGTERM)
        out, err = self.process.communicate(timeout=LIMIT)
        return self.process.returncode or 0, out, err


@dataclass
class Browser:
    """A browser without a face: signs in, sends with a number, and sends again when there was no answer."""

    serve: Serve
    session: aiohttp.ClientSession
    token: str = ""
    number: int = 0
    screen: dict[str, Any] = field(default_factory=dict)

    async def signs_in(self, link: str) -> None:
        """Use a one-time link."""
        code = link.partition("#t=")[2]
        data = {"t": code, "zone": "Europe/Berlin", "language": "en"}
        async with self.session.post(f"{self.serve.address}/in", data=data, headers=self._origin()) as answer:
            page = await answer.text()
        found = re.search(r'waymark-token" content="([^"]+)"', page)
        assert found, page
        self.token = found[1]
        await self.looks()

    async def looks(self) -> None:
        """Ask for the screen."""
        async with self.session.get(f"{self.serve.address}/screen") as answer:
            self.screen = await answer.json()

    def message(self, step: str) -> dict[str, Any]:
        """What a step sends: ">id" taps, everything else is typed."""
        self.number += 1
        what: dict[str, Any] = {"text": step, "screen": self.screen["token"]}
        if step.startswith(">"):
            what = {"tap": f"{self.screen['token']}.{step[1:]}"}
        return {"tab": "browser-of-a-test", "n": self.number, **what}

    async def sends(self, message: dict[str, Any]) -> None:
        """Send, and take the screen that comes back."""
        headers = {"X-Waymark-Token": self.token, **self._origin()}
        async with self.session.post(f"{self.serve.address}/say", json=message, headers=headers) as answer:
            assert answer.status == 200, answer.status
            self.screen = await answer.json()

    def _origin(self) -> dict[str, str]:
        return {"Origin": self.serve.address}
