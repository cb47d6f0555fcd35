"""A real `waymark serve` makes its pictures by itself, and ends at once in the middle of it."""

import asyncio
import json
from pathlib import Path

from tests.processes.serving import LIMIT, Serve


async def test_serve_makes_pictures_in_the_background_and_ends_at_once(tmp_path: Path) -> None:
    """It says so in the log, without the folder; SIGTERM leaves whole pictures only."""
    serve, cards = Serve(tmp_path), tmp_path / "cards"
    await serve.starts()
    assert serve.process
    async with asyncio.timeout(LIMIT):
        line: dict[str, object] = {}
        while line.get("event") != "cards_begin":
            line = json.loads(await asyncio.to_thread(serve.process.stderr.readline))
    assert line["missing"] and str(tmp_path) not in json.dumps(line)
    code, _, errors = await asyncio.to_thread(serve.ends)
    assert (code, [one for one in errors.splitlines() if "cards_" in one]) == (0, [])
    assert [file.name for file in cards.glob("*") if file.suffix != ".png"] == []
