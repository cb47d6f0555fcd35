"""A house in a temporary folder, and people in it who talk."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.conversation import Conversations
from storage.store import Store, StoreSettings
from tests.bot.talker import Clock, Talker
from tests.templates import fresh_store, lay, template


@pytest.fixture
def clock() -> Clock:
    """A clock that moves only when told."""
    return Clock()


@pytest.fixture
async def store(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    """A fresh store on SQLite; the founder's, in tests about the founder."""
    settings = StoreSettings(tmp_path / "data", None, tmp_path / "master.key", None)
    if "founder" in request.fixturenames:
        lay(await template("founder", _found), settings)
    opened = await fresh_store(settings, now=clock())
    yield opened
    await opened.close()


@pytest.fixture
async def conversations(store: Store) -> Conversations:
    """The way of one message, over the real store."""
    return Conversations(store)


Newcomer = Callable[..., Awaitable[Talker]]


@pytest.fixture
async def newcomer(store: Store, conversations: Conversations, clock: Clock) -> Newcomer:
    """Somebody who has just come through a door and seen nothing yet."""

    async def arrive(language: str = "en") -> Talker:
        person = await store.people.add(language=language, zone="Europe/Berlin", profile={}, now=clock())
        return Talker(conversations, person, clock)

    return arrive


@pytest.fixture
async def founder(store: Store, conversations: Conversations, clock: Clock) -> Talker:
    """Somebody who has set a structure up and stands at home."""
    return replace(_FOUNDER[0], conversations=conversations, clock=clock, heard=list(_FOUNDER[0].heard))


_FOUNDER: list[Talker] = []
"""The founder as they left the template."""


async def _found(settings: StoreSettings) -> None:
    """Once in a process: somebody sets a structure up, in a store to be copied."""
    clock = Clock()
    store = await fresh_store(settings, now=clock())
    person = await store.people.add(language="en", zone="Europe/Berlin", profile={}, now=clock())
    _FOUNDER.append(await _set_up(Talker(Conversations(store), person, clock)))
    await store.close()


async def _set_up(anna: Talker) -> Talker:
    await anna.looks()
    await anna.taps("en")
    for text in (
        "Kassel",
        "Bridge House",
        "Ring 112 or our night line",
        "We tell nobody but where a life is in danger",
    ):
        await anna.says(text)
    await anna.taps("no", "right", "right", "informal", "read")
    return anna


@pytest.fixture
async def worker(founder: Talker) -> Talker:
    """Somebody with the practice case open in front."""
    await founder.taps("practice")
    return founder


async def open_case(anna: Talker, code: str = "Harbour", basis: str = "consent", language: str = "de") -> Talker:
    """Open a case of one's own and stand on its page."""
    await anna.commands("new")
    await anna.taps("own")
    await anna.says(code)
    await anna.taps(language, *(["informal"] if language == "de" else []), "no", basis)
    if basis == "consent":
        await anna.taps("2026-11-21")
        await anna.says("Blue folder, office")
    if basis == "other":
        await anna.says("Agreement with the city of 2025")
    await anna.taps("read", "_m-skipped", "right")
    return anna
