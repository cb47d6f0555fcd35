"""The parts of a turn, each alone: engine, words, sealing, commit."""

import asyncio
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from bot.screens.question import screen
from bot.screens.scene import Scene, forms
from bot.turn.now import case_view
from bot.turn.visit import rebuilt
from flows.engine import advance
from flows.events import Answered
from flows.registry import FLOWS
from storage.writer import Unit
from tests.bench.people import NOW, opened, talkers
from tests.bench.turns import row

TIMES = 400


async def parts(folder: Path) -> list[tuple[str, str, str, str, str]]:
    """Rows of the table."""
    store = await opened(folder / "parts")
    try:
        anna = (await talkers(store, 1))[0]
        person = await store.people.get(anna.person)
        assert person and person.front
        stored = await store.conversations.get(person.front)
        assert stored and stored.case
        case = await store.cases.get(stored.case)
        assert case
        flow, talk, today = FLOWS["reflection"], rebuilt(stored), date(2026, 11, 21)
        scene = Scene(stored.id, stored.number, flow, talk, "en", forms(None), today, case=case_view(case))
        rows = [
            _measured("  engine (advance)", lambda: advance(flow, talk, Answered("a text", today))),
            _measured("  words (screen)", lambda: screen(scene)),
        ]
        sealing, commits = [], []
        for number in range(TIMES):
            began = time.perf_counter()
            turn = await store.conversations.turn_row(
                stored.id, stored.number + 1 + number, None, NOW, {"v": 1, "set": {"a": "b"}}
            )
            sealed = time.perf_counter()
            await store.writer.commit(Unit(turn, ()))
            sealing.append(sealed - began)
            commits.append(time.perf_counter() - sealed)
        rows += [row("  sealing", sealing, sum(sealing)), row("  commit, alone", commits, sum(commits))]
        return [*rows, await _together(store, stored.id, stored.number + TIMES + 1)]
    finally:
        await store.close()


async def _together(store: "object", conversation: "object", first: int) -> tuple[str, str, str, str, str]:
    made = [
        await store.conversations.turn_row(conversation, first + number, None, NOW, {"v": 1}) for number in range(2000)
    ]  # type: ignore[attr-defined]
    began = time.perf_counter()
    for start in range(0, len(made), 100):
        await asyncio.gather(*(store.writer.commit(Unit(turn, ())) for turn in made[start : start + 100]))  # type: ignore[attr-defined]
    wall = time.perf_counter() - began
    return row("  commit, 100 at once", [wall / len(made)] * len(made), wall, "per turn")


def _measured(what: str, work: Callable[[], object]) -> tuple[str, str, str, str, str]:
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return row(what, times, sum(times))
