"""The ticker: it looks, tells how it is, survives what goes wrong, and finishes what is in hand."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.cli.doctor import examine
from bot.reminders.ticker import Ticker
from bot.settings import Settings
from bot.web.vitals import live
from tests.processes.serving import free_port
from tests.reminders.life import Life, begun


class Slow:
    """A post that is in the middle of something until it is let go."""

    def __init__(self) -> None:
        self.begun, self.may_end, self.ended = asyncio.Event(), asyncio.Event(), False
        self.beat: Any = None

    async def tick(self) -> None:
        """One look."""
        self.begun.set()
        await self.may_end.wait()
        self.ended = True

    def close(self) -> None:
        """Told to take nothing more: then what is in hand comes to its end."""
        asyncio.get_running_loop().call_soon(self.may_end.set)


class Broken(Slow):
    """A post that cannot work."""

    async def tick(self) -> None:
        """Fails."""
        self.begun.set()
        raise OSError


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    """A city."""
    made = await begun(tmp_path, "Europe/Berlin", "2027-03-01")
    yield made
    await made.store.close()


def ticker(life: Life, post: Any) -> Ticker:
    """A ticker with this post."""
    return Ticker(life.store, life.planner, post, life.clock)


async def test_what_is_in_hand_is_finished(life: Life) -> None:
    """Stopping waits for the message under way."""
    post = Slow()
    made = ticker(life, post)
    made.start()
    await post.begun.wait()
    await made.stop()
    assert post.ended
    await made.stop()


async def test_it_tells_whether_it_looks_and_how_late_the_oldest_is(life: Life) -> None:
    """Alive after a look, not before the first start, after two minutes of silence, or after the end."""
    made = ticker(life, life.post)
    assert await made.told() == {"reminders": False, "reminder_lag": 0.0}
    made.start()
    assert await made.told() == {"reminders": True, "reminder_lag": 0.0}
    await life.review(await life.case(), "2027-03-03")
    life.clock.now = life.at("2027-03-03 09:05")
    await life.planner.tick()
    assert await made.told() == {"reminders": False, "reminder_lag": 300.0}
    await made.stop()
    assert not made.is_alive


async def test_what_goes_wrong_is_logged_without_content_and_tried_again(
    life: Life, capsys: pytest.CaptureFixture[str]
) -> None:
    """A class of error; the planner goes on beside it, and in two minutes the health says so."""
    post = Broken()
    made = ticker(life, post)
    made.start()
    await post.begun.wait()
    await made.stop()
    said = capsys.readouterr()
    assert "reminders_failed" in said.out + said.err and "OSError" in said.out + said.err
    life.clock.now += timedelta(minutes=3)
    assert not made.is_alive


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ({"reminders": True, "reminder_lag": 4.2}, "doctor-reminders"),
        ({"reminders": False, "reminder_lag": 900.0}, "doctor-reminders-stuck"),
        ({}, "doctor-reminders-stuck"),
        (None, "doctor-reminders-idle"),
    ],
)
async def test_the_doctor_asks_the_waymark_that_runs(tmp_path: Path, parts: dict[str, Any] | None, found: str) -> None:
    """And says how late the oldest is."""
    settings = Settings(data=tmp_path, port=free_port(), key_file=tmp_path / "master.key")
    runner = web.AppRunner(_site(parts))
    await runner.setup()
    if parts is not None:
        await web.TCPSite(runner, settings.host, settings.port).start()
    (line,) = [one for one in await examine(settings) if one.what.startswith("doctor-reminders")]
    await runner.cleanup()
    assert (line.what, line.ok) == (found, found != "doctor-reminders-stuck")


def _site(parts: dict[str, Any] | None) -> web.Application:
    async def ready(request: web.Request) -> web.Response:
        return web.json_response(parts)

    site = web.Application()
    site.router.add_get("/health/live", live)
    site.router.add_get("/health/ready", ready)
    return site
