"""Does a turn cost more when a hundred times as many conversations are stored? It must not."""

import time
from pathlib import Path

from tests.bench.people import many_conversations, opened, talkers
from tests.bench.turns import row


async def growth(folder: Path) -> list[tuple[str, str, str, str, str]]:
    """Rows of the table, the second with the ratio of the medians."""
    store = await opened(folder / "growth")
    rows, medians = [], []
    try:
        anna = (await talkers(store, 1))[0]
        idle = await store.people.add(language="en", zone="UTC", profile={}, now=anna.clock())
        for more, total in ((1_000, "1,000"), (99_000, "100,000")):
            await many_conversations(store, idle, more)
            anna, times = (await talkers(store, 1))[0], []
            for number in range(20):
                began = time.perf_counter()
                await (anna.taps("_back") if number % 2 else anna.says(f"answer {number}"))
                times.append(time.perf_counter() - began)
            medians.append(sorted(times)[10])
            note = f"ratio {medians[-1] / medians[0]:.2f}" if len(medians) > 1 else ""
            rows.append(row(f"a turn with {total} stored", times, sum(times), note))
    finally:
        await store.close()
    return rows
