"""Structures and organisations, on both databases."""

import pytest

from storage.store import Store
from storage.writer import RecordRefused, Unit
from tests.storage.conftest import NOW, Town


async def test_a_structure_comes_back_with_its_organisations(store: Store, town: Town) -> None:
    """By id, by name and in the list."""
    structure = await store.structures.get(town.structure)
    assert structure is not None
    assert [one.name for one in structure.organisations] == ["Bridge"]
    assert (structure.help_text, structure.secrecy, structure.telegram_texts) == (None, None, False)
    assert await store.structures.by_name("Town") == structure
    assert await store.structures.all() == [structure]
    assert await store.structures.by_name("Elsewhere") is None


async def test_the_texts_of_a_structure_are_set_and_taken_back(store: Store, town: Town) -> None:
    """Help text and limits of confidentiality, sealed, and emptied again."""
    structures = store.structures
    texts = (
        await structures.help_text_statement(town.structure, "Call 110"),
        await structures.secrecy_statement(town.structure, "What we must tell"),
        structures.settings_statement(town.structure, telegram_texts=True, country="DE"),
    )
    await store.writer.commit(Unit(None, texts))
    structure = await structures.get(town.structure)
    assert structure is not None
    assert (structure.help_text, structure.secrecy) == ("Call 110", "What we must tell")
    assert (structure.telegram_texts, structure.country, structure.name) == (True, "DE", "Town")
    await store.writer.commit(Unit(None, (await structures.help_text_statement(town.structure, None),)))
    structure = await structures.get(town.structure)
    assert structure is not None
    assert structure.help_text is None


async def test_names_are_taken_once(store: Store, town: Town) -> None:
    """A structure's name is unique; an organisation's within its structure."""
    with pytest.raises(RecordRefused):
        await store.structures.create(name="Town", zone="UTC", language="en", now=NOW)
    with pytest.raises(RecordRefused):
        await store.structures.add_organisation(town.structure, "Bridge")
