"""Prints one table: turns, their parts, growth, cards, Telegram beside a bare bot, reminders, start, memory."""

import asyncio
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.cards import cards
from tests.bench.growth import growth
from tests.bench.parts import parts
from tests.bench.reminders import reminders
from tests.bench.start import memory, time_to_ready
from tests.bench.telegram import telegram
from tests.bench.turns import turns


async def main() -> None:
    """Measure everything in one run, so that ratios mean something."""
    table = Table("what", "turns/s", "p50 ms", "p99 ms", "note")
    with tempfile.TemporaryDirectory() as folder:
        for row in [*await turns(Path(folder)), *await parts(Path(folder)), *await growth(Path(folder))]:
            table.add_row(*row)
        for row in [*await cards(Path(folder)), *await telegram(Path(folder))]:
            table.add_row(*row)
        for row in await reminders(Path(folder)):
            table.add_row(*row)
        seconds, resident = time_to_ready(Path(folder))
        table.add_row("time to ready", "", "", "", f"{seconds:.2f} s")
        table.add_row("resident memory when ready", "", "", "", f"{resident:.0f} MiB")
    table.add_row("resident memory of these measurements", "", "", "", f"{memory():.0f} MiB")
    Console().print(table)


asyncio.run(main())
