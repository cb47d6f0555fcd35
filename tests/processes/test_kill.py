"""kill -9 at any moment, then the same message again: no answer is lost and none counts twice."""

import asyncio
import random
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bot.rounds import ORDERED
from tests.processes.serving import Browser, Serve

FIRST = (
    ">en", "Kassel", "Bridge House", "Our night line", "We tell nobody", ">no", ">right",
    ">right", ">informal", ">read", ">practice",
)  # fmt: skip
STEPS = (*FIRST, *(step for step in ORDERED if not step.startswith(">2")))


async def _setup_link(serve: Serve) -> str:
    """The link that was printed at the start."""
    return (await serve.prints("/in#t=")).split()[-1]


async def _undisturbed(folder: Path) -> list[Any]:
    return await _run(folder, set())


async def _run(folder: Path, killed_at: set[int]) -> list[Any]:
    """Everything seen in the end, with kills while the messages with these numbers are under way."""
    serve, chance = Serve(folder), random.Random(7)
    await serve.starts()
    jar = aiohttp.CookieJar(unsafe=True)
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        browser = Browser(serve, session)
        await browser.signs_in(await _setup_link(serve))
        for number, step in enumerate(STEPS):
            message = browser.message(step)
            if number in killed_at:
                await _killed_during(browser, message, chance.random() * 0.02)
            await browser.sends(message)
    assert serve.ends()[0] == 0
    return [browser.screen["question"], [(one["question"], one["answer"]) for one in browser.screen["past"]]]


async def _killed_during(browser: Browser, message: dict[str, Any], after: float) -> None:
    """Send, kill within the next moments, and start again."""
    sending = asyncio.create_task(browser.sends(message))
    await asyncio.sleep(after)
    browser.serve.kill()
    await asyncio.gather(sending, return_exceptions=True)
    await browser.serve.starts()


async def test_what_is_stored_and_seen_is_the_same_after_kills_again_and_again(tmp_path: Path) -> None:
    """A run killed again and again ends where the undisturbed run ends, answer for answer."""
    calm = await _undisturbed(tmp_path / "calm")
    rough = await _run(tmp_path / "rough", set(range(1, len(STEPS), 5)))

    assert rough == calm


async def test_a_second_serve_refuses_and_sigterm_ends_well(tmp_path: Path) -> None:
    """Two programs on one data folder: the second says so in a line; the first ends with exit code 0."""
    serve = Serve(tmp_path)
    await serve.starts()
    second = Serve(tmp_path).spawn("serve")
    _, said = await asyncio.to_thread(second.communicate)

    assert second.returncode == 1
    assert said.strip().splitlines() == ["Waymark is already running on this data folder."]
    assert serve.ends()[0] == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WAYMARK_PORT", "many"),
        ("WAYMARK_HOST", "0.0.0.0"),
        ("WAYMARK_DATABASE_URL", "mysql://x"),
        ("WAYMARK_LOG", "loud"),
    ],
)
async def test_a_wrong_setting_is_one_clear_line(tmp_path: Path, name: str, value: str) -> None:
    """Exit code 2, one line that names the setting, and nothing was made."""
    serve = Serve(tmp_path / "data", environment={name: value})
    process = serve.spawn("serve")
    _, said = await asyncio.to_thread(process.communicate)

    assert process.returncode == 2
    assert len(said.strip().splitlines()) == 1
    assert name in said
    assert not (tmp_path / "data").exists()
