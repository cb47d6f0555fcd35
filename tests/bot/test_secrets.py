"""What people wrote and chose is sealed: found in no file, journal or log."""

import base64
import io
import logging
from pathlib import Path

import pytest
import structlog

from storage.store import Store
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import NOON, Talker
from tests.bot.teamwork import first

CANARIES = tuple(f"Grünspecht-{number}-Käuzchen" for number in range(6))
CHOSEN = ("smaller", "belonging", "theirs-until", "routine")


def _shapes(text: str) -> list[bytes]:
    raw = text.encode()
    middles = [base64.b64encode(b"x" * shift + raw)[4:-4] for shift in range(3)]
    return [
        raw,
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        raw.hex().encode(),
        ascii(text)[1:-1].encode(),
        *middles,
    ]


def _everything(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}


async def test_nothing_that_was_said_or_chosen_lies_readable_anywhere(
    worker: Talker, store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A whole round and a card with strange words in every text: the words are in no file and no log line."""
    caplog.set_level(logging.DEBUG)
    logged = io.StringIO()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(file=logged))
    try:
        texts = iter(CANARIES * 4)
        await walk(worker, tuple(step if step.startswith(">") else next(texts) for step in ORDERED))
        await worker.says("/nonsense " + CANARIES[0])
        await worker.taps("right")
        await worker.commands("cards")
        await worker.taps("three", "suit-C", "pick-C5")
        await worker.says(CANARIES[1])
        await worker.taps("keep", "_finish")
        await worker.taps(first(worker, "t"))
        assert CANARIES[1] in " ".join(worker.screen.body)  # type: ignore[union-attr]
    finally:
        structlog.reset_defaults()

    files = _everything(tmp_path)
    assert any(file.name.endswith("-wal") for file in files)
    for file, content in files.items():
        for canary in (*CANARIES, *CHOSEN):
            assert not any(shape in content for shape in _shapes(canary)), (file.name, canary)
    for canary in CANARIES:
        assert canary not in caplog.text + logged.getvalue()


async def test_the_scan_would_find_what_is_not_sealed(store: Store, tmp_path: Path) -> None:
    """The scan is worth something: a code, which is readable on purpose, is found by it."""
    await store.structures.create(name=CANARIES[0], zone="UTC", language="en", now=NOON)

    assert any(shape in content for content in _everything(tmp_path).values() for shape in _shapes(CANARIES[0]))
