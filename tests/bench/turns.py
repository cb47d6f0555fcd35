"""Turns through the whole way of one message, for one person and for a hundred at once."""

import asyncio
import time
from pathlib import Path

from tests.bench.people import opened, talkers
from tests.bot.talker import Talker

ROUNDS = 20
"""Turns a person takes: as many as a core reflection has."""
ALONE = 15
"""People who are measured one after another."""


async def turns(folder: Path) -> list[tuple[str, str, str, str, str]]:
    """Rows of the table."""
    store = await opened(folder / "turns")
    rows = []
    try:
        for count in (1, 100):
            people = await talkers(store, max(count, ALONE))
            began = time.perf_counter()
            if count == 1:
                taken = [await back_and_forth(anna, ROUNDS) for anna in people]
            else:
                taken = list(await asyncio.gather(*(back_and_forth(anna, ROUNDS) for anna in people)))
            rows.append(
                row(f"a turn, {count} at once", [one for times in taken for one in times], time.perf_counter() - began)
            )
    finally:
        await store.close()
    return rows


async def back_and_forth(anna: Talker, rounds: int) -> list[float]:
    """Answer a question and go back to it, again and again; every tap is a committed turn."""
    times = []
    for number in range(rounds):
        began = time.perf_counter()
        if number % 2:
            await anna.taps("_back")
        else:
            await anna.says(f"answer {number}")
        times.append(time.perf_counter() - began)
    return times


def row(what: str, times: list[float], wall: float, note: str = "") -> tuple[str, str, str, str, str]:
    """Turns a second, median and 99th percentile in milliseconds."""
    ordered = sorted(times)
    middle, late = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    return what, f"{len(times) / wall:.0f}", f"{middle * 1000:.2f}", f"{late * 1000:.2f}", note
