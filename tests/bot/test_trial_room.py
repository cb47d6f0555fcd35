"""A dialogue with a record of its own costs its own files: built into a house in a test, and talked to."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation import Conversations
from bot.rooms.every import ROOMS
from bot.turn.house import Rooms, built
from locales import localizer as words
from storage import erasing
from storage.records import Owner
from storage.schema import metadata
from storage.store import Store
from storage.writer import Unit
from tests.bot.talker import Clock, Talker

TRIAL = Path(__file__).parents[1] / "trial"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rooms]:
    """The house with one room more, and the words of that room in every language."""
    folder = shutil.copytree(words.FOLDER, tmp_path / "locales")
    for language in ("en", "de"):
        shutil.copy(TRIAL / f"{language}.ftl", folder / language / "profiles.ftl")
    monkeypatch.setattr(words, "FOLDER", folder)
    words.localizer.cache_clear()
    from tests.trial.profiles import role_profile
    from tests.trial.room import ROOM

    if role_profile.name not in metadata.tables:
        metadata._add_table(role_profile.name, None, role_profile)
    yield built((*ROOMS, ROOM))
    metadata.remove(role_profile)
    words.localizer.cache_clear()


@pytest.fixture
async def kim(founder: Talker, house: Rooms, store: Store, clock: Clock) -> Talker:
    """The founder in that house, with its table made."""
    from tests.trial.profiles import role_profile

    await store.writer.run(role_profile.create)
    return Talker(Conversations(store, house=house), founder.person, clock)


async def test_a_trial_dialogue_is_opened_by_its_door_and_keeps_its_record(kim: Talker) -> None:
    """From home through the door, a new profile, and the list shows it, in the language of whoever looks."""
    await kim.looks()
    await kim.taps("Role profiles", "New profile")
    await kim.says("We find flats")
    await kim.taps("_m-skipped", "Every day", "right")

    assert kim.notice == "Saved."
    assert "We find flats" in [choice.label for choice in kim.screen.choices]
    await kim.commands("language")
    await kim.taps("_lang-de")
    assert kim.asked == "Welches Profil?"


async def test_its_command_stands_in_the_list_of_a_messenger(kim: Talker) -> None:
    """A command declared by a room is offered and works."""
    assert "profiles" in (await kim.conversations.commands(kim.person))[1]
    await kim.commands("profiles")

    assert kim.asked == "Which profile?"


async def test_its_rows_go_with_the_person_without_a_line_elsewhere(kim: Talker, store: Store) -> None:
    """The column that names a person is enough."""
    from tests.trial.profiles import Profiles

    kept = await Profiles(store.ground).keep_statement(Owner("person", kim.person).id, kim.person, "We listen", "daily")
    await store.writer.commit(Unit(None, (kept,)))
    await store.writer.commit(Unit(None, tuple(erasing.of_person(kim.person))))

    assert await Profiles(store.ground).of_person(kim.person) == []
