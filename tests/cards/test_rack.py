"""Pictures made ahead of time: quietly, one at a time, and none kept that is out of date."""

import asyncio
import json
import os
from pathlib import Path

import pytest

from bot.papers import quietly, rack
from bot.papers.press import Face
from bot.papers.quietly import draw_quietly
from bot.papers.rack import SHARE, Rack

SOME = [Face(card, side, "de") for card in ("A1", "C5") for side in ("front", "back")]


class Pauses:
    """Rests without sleeping, and remembers for how long it was told to."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        """Rest."""
        self.seconds.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for a small deck."""
    monkeypatch.setattr(quietly, "all_faces", lambda: SOME)
    return tmp_path / "cards"


async def test_the_quiet_filling_rests_after_every_picture_and_makes_none_twice(folder: Path) -> None:
    """It takes a quarter of a processor at most; the second time there is nothing to do."""
    pauses = Pauses()
    assert await Rack(folder).fill(SOME, pauses) == len(pauses.seconds) == len(SOME)
    assert min(pauses.seconds) > 0
    assert SHARE <= 0.25
    assert await Rack(folder).fill(SOME, pauses) == 0
    assert len(pauses.seconds) == len(SOME)


async def test_who_asks_for_a_card_does_not_wait_for_the_filling(folder: Path) -> None:
    """While the filling rests, and it does so after its first picture, somebody's card is made and shown."""
    theirs, asked = Rack(folder), Face("H8", "front", "en")
    rested, go_on = asyncio.Event(), asyncio.Event()

    async def long_rest(seconds: float) -> None:
        rested.set()
        await go_on.wait()

    filling = asyncio.create_task(Rack(folder).fill(SOME, long_rest))
    async with asyncio.timeout(120):
        await rested.wait()
    assert (await theirs.picture(asked)).is_file()
    assert not filling.done()
    go_on.set()
    assert await filling == len(SOME)


async def test_the_filling_ends_at_once_when_it_is_told_to(folder: Path) -> None:
    """Cancelled in the middle it leaves whole pictures and no draft; the next start goes on from there."""
    rested = asyncio.Event()

    async def for_ever(seconds: float) -> None:
        if folder.exists():
            rested.set()
            await asyncio.Event().wait()

    drawing = asyncio.create_task(draw_quietly(folder, for_ever))
    async with asyncio.timeout(120):
        await rested.wait()
    drawing.cancel()
    with pytest.raises(asyncio.CancelledError):
        await drawing
    assert [file.suffix for file in folder.iterdir()] == [".png"]
    await draw_quietly(folder, Pauses())
    assert len(list(folder.iterdir())) == len(SOME)


async def test_one_line_at_the_begin_and_one_at_the_end_and_none_when_all_is_there(
    folder: Path,
) -> None:
    """They count, and name no folder."""
    from structlog.testing import capture_logs

    with capture_logs() as lines:
        await draw_quietly(folder, Pauses())
    assert [line["event"] for line in lines] == ["cards_begin", "cards_ready"]
    assert (lines[0]["missing"], lines[1]["made"]) == (len(SOME), len(SOME))
    assert str(folder) not in json.dumps(lines)
    with capture_logs() as lines:
        await draw_quietly(folder, Pauses())
    assert lines == []


async def test_a_folder_that_cannot_be_written_is_said_and_nothing_breaks(folder: Path) -> None:
    """A file lies where the folder should be."""
    from structlog.testing import capture_logs

    folder.write_text("in the way")
    with capture_logs() as lines:
        await draw_quietly(folder, Pauses())
    assert [line["event"] for line in lines] == ["cards_begin", "cards_failed"]
    assert folder.read_text() == "in the way"


async def test_pictures_out_of_date_go_and_others_stay(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Current ones stay, with the counsellor's language beneath too; what is no picture of ours is left alone."""
    now = Rack(folder)
    mixed = now.make(Face("A1", "front", "de", small="en"))
    formal = now.make(Face("A1", "front", "de", address="formal"))
    old, other = folder / "A1-front-de-0123456789abcdef.png", folder / "mine.png"
    gone_language = folder / "A1-front-xx-0123456789abcdef.png"
    left, fresh = folder / "B1-back-en-0123456789abcdef.71.part", folder / "B2-back-en-0123456789abcdef.72.part"
    for file in (old, other, gone_language, left, fresh):
        file.write_bytes(b"x")
    os.utime(left, (0, 0))
    assert now.tidy() == 3
    assert {file.name for file in folder.iterdir()} == {mixed.name, formal.name, "mine.png", fresh.name}
    monkeypatch.setattr(rack, "DENSITY", 100.0)
    assert Rack(folder).tidy() == 2


def test_a_picture_is_named_by_what_stands_on_it() -> None:
    """English has one form of address, so one picture; where du and Sie differ there are two."""
    names = Rack(Path())
    assert names.name(Face("A3", "front", "en", "formal")) == names.name(Face("A3", "front", "en", "informal"))
    assert names.name(Face("A3", "front", "de", "formal")) != names.name(Face("A3", "front", "de", "informal"))
    assert names.name(Face("A3", "front", "de", small="de")) == names.name(Face("A3", "front", "de"))
