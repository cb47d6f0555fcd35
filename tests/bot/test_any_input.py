"""Hypothesis types and taps whatever it likes: there is always a screen, and never an error of ours."""

import asyncio
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import Conversations
from storage.store import StoreSettings
from tests.bot.conftest import open_case
from tests.bot.talker import Clock, Talker
from tests.templates import fresh_store

texts = st.text(max_size=60) | st.sampled_from(
    ["7", "0", "/help", "/reflect", "/cases x", "tomorrow", "31.12.2026", "no"]
)
doings = st.one_of(
    st.tuples(st.just("tap"), st.integers(0, 40)),
    st.tuples(st.just("say"), texts),
    st.tuples(st.just("press"), st.text(max_size=70)),
    st.tuples(st.just("command"), st.sampled_from(["home", "cases", "new", "settings", "cancel", "practice", "x"])),
    st.tuples(st.just("wait"), st.integers(0, 90)),
)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.lists(doings, min_size=10, max_size=40))
def test_whatever_is_typed_or_tapped_there_is_a_screen(walk: list[tuple[str, object]]) -> None:
    """Hundreds of odd steps through the real store end in a question, with no incident."""
    asyncio.run(_walked(walk))


async def _walked(walk: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        store = await fresh_store(StoreSettings(Path(folder), None, Path(folder) / "key", None), now=clock())
        try:
            person = await store.people.add(language="en", zone="Europe/Berlin", profile={}, now=clock())
            anna = Talker(Conversations(store), person, clock)
            await _settles(anna)
            for kind, what in walk:
                await _does(anna, kind, what)
                assert anna.asked
                assert "our side" not in anna.notice, (kind, what, anna.notice)
        finally:
            await store.close()


async def _settles(anna: Talker) -> None:
    await anna.looks()
    await anna.taps("en")
    for text in ("Kassel", "House", "112", "secret"):
        await anna.says(text)
    await anna.taps("no", "right", "right", "informal", "read")
    await open_case(anna)
    await anna.taps("short", "alone")


async def _does(anna: Talker, kind: str, what: object) -> None:
    if kind == "tap":
        buttons = anna.buttons
        chosen = buttons[int(str(what)) % len(buttons)]
        await anna.presses(f"{anna.screen.token}.{chosen.id}")
    elif kind == "wait":
        anna.clock.passes(minutes=int(str(what)))
    elif kind == "say":
        await anna.says(str(what))
    elif kind == "press":
        await anna.presses(str(what))
    else:
        await anna.commands(str(what))
