"""Cards: from the tap to the card, making the pictures, and a hundred counsellors beside a hundred reflections."""

import asyncio
import time
from pathlib import Path

from structlog.testing import capture_logs

from bot.papers.press import Face
from bot.papers.rack import Rack, all_faces, face_of
from storage.store import Store
from tests.bench.people import opened, talkers
from tests.bench.turns import back_and_forth, row
from tests.bot.talker import Clock, Talker
from tests.telegram.api import BotApi
from tests.telegram.conftest import let_in, open_house
from tests.telegram.phone import Phone
from tests.telegram.walking import walk

Row = tuple[str, str, str, str, str]
DRAWS = 20
"""Cards a counsellor draws; fewer than chance has to deal."""
ALONE = 15
"""Counsellors who are measured one after another."""
CROWD = 100
BESIDES = ("answerCallbackQuery", "getUpdates", "getMe", "setMyCommands", "getMyCommands")
"""What is called anyway."""


async def cards(folder: Path) -> list[Row]:
    """Rows of the table."""
    rack = Rack(folder / "cards" / "pictures")
    rows = _making(rack)
    store = await opened(folder / "cards" / "data")
    try:
        rows += [*await _alone(store, rack), *await _together(store, rack)]
        return [*rows, *await _calls(folder / "cards" / "telegram")]
    finally:
        await store.close()


def _making(rack: Rack) -> list[Row]:
    """The first picture with a cold press, then the deck in one language: both sides, one form of address."""
    began = time.perf_counter()
    rack.make(Face("C5", "front", "de", small="en"))
    first = time.perf_counter() - began
    faces, times = all_faces(["en"]), []
    began = time.perf_counter()
    for face in faces:
        at = time.perf_counter()
        rack.make(face)
        times.append(time.perf_counter() - at)
    wall = time.perf_counter() - began
    sizes = sorted(rack.make(face).stat().st_size / 1024 for face in faces)
    return [
        ("a picture, first of all", "", "", "", f"{first * 1000:.0f} ms"),
        row("a picture, made anew", times, wall, f"the deck in one language ({len(faces)} pictures): {wall:.1f} s"),
        ("size of the pictures", "", "", "", f"median {sizes[len(sizes) // 2]:.0f} KiB, largest {sizes[-1]:.0f} KiB"),
    ]


async def _alone(store: Store, rack: Rack) -> list[Row]:
    """One counsellor after another, all pictures ready."""
    people = await _dealers(store, ALONE)
    began = time.perf_counter()
    times = [one for anna in people for one in await _draws(anna, rack)]
    return [row("a card, from the tap, 1 at once", times, time.perf_counter() - began, "picture ready and read")]


async def _together(store: Store, rack: Rack) -> list[Row]:
    """A hundred draw while a hundred others answer; both are measured."""
    dealers, others = await _dealers(store, CROWD), await talkers(store, CROWD)
    began = time.perf_counter()
    drawn, answered = await asyncio.gather(
        asyncio.gather(*(_draws(anna, rack) for anna in dealers)),
        asyncio.gather(*(back_and_forth(anna, DRAWS) for anna in others)),
    )
    wall = time.perf_counter() - began
    return [
        row(f"a card, {CROWD} at once", [one for times in drawn for one in times], wall, f"beside {CROWD} reflections"),
        row(f"a turn, {CROWD} at once", [one for times in answered for one in times], wall, f"beside {CROWD} tables"),
    ]


async def _dealers(store: Store, count: int) -> list[Talker]:
    """So many counsellors at an open table, with a card in front of them."""
    people = await talkers(store, count)
    for anna in people:
        await anna.commands("cards")
        await anna.taps("draw")
    return people


async def _draws(anna: Talker, rack: Rack) -> list[float]:
    """Another card, again and again; every tap is a committed move, and its picture is read as a channel does."""
    times = []
    for _ in range(DRAWS):
        began = time.perf_counter()
        screen = await anna.taps("another")
        assert screen.picture
        file = await rack.picture(face_of(screen.picture))
        await asyncio.to_thread(file.read_bytes)
        times.append(time.perf_counter() - began)
    return times


async def _calls(folder: Path) -> list[Row]:
    """What a draw costs at Telegram, besides answering the tap: calls, and pictures brought, at first and again."""
    with capture_logs():
        return await _counted(Clock(), folder)


async def _counted(clock: Clock, folder: Path) -> list[Row]:
    async with BotApi.running(clock) as api, open_house(api, clock, folder) as house:
        await house.starts()
        anna = await let_in(house, Phone(api))
        await walk(house, anna, ("/cards", ">draw"))
        rows = []
        for what, step in (("never seen", ">another"), ("seen before", ">_undo")):
            calls, uploads = len(api.calls), len(api.uploads)
            await walk(house, anna, (step,) * DRAWS)
            done = [one.method for one in api.calls[calls:] if one.method not in BESIDES]
            note = f"{len(done) / DRAWS:.2f} calls, {(len(api.uploads) - uploads) / DRAWS:.2f} pictures brought"
            rows.append((f"Telegram: a card {what}", "", "", "", note))
    return rows
