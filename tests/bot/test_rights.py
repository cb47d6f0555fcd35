"""Who may do what, seen from outside: nobody finds a way by command, button or guess."""

from uuid import uuid4

import pytest

from storage.records import Role
from storage.store import Store
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Talker


async def _joins(newcomer: Newcomer, store: Store, role: Role, structure: str = "Kassel") -> Talker:
    """Somebody with this role in the founder's structure, past their onboarding."""
    found = await store.structures.by_name(structure)
    assert found
    eve = await newcomer()
    await store.people.add_membership(eve.person, found.id, found.organisations[0].id, role)
    await eve.looks()
    await eve.taps("right", "informal", "read")
    return eve


@pytest.mark.parametrize("role", ["counsellor", "coordinator", "lead"])
async def test_only_caseworkers_open_and_see_codes(
    founder: Talker, newcomer: Newcomer, store: Store, role: Role
) -> None:
    """Every other role is told gently; the practice pages stay open to all."""
    await open_case(founder)
    eve = await _joins(newcomer, store, role)
    for name in ("cases", "new", "reflect"):
        await eve.commands(name)
        assert "Harbour" not in str(eve.screen)
        assert eve.notice
    await eve.commands("practice")

    assert eve.screen.code == "Birch"


@pytest.mark.parametrize("role", ["counsellor", "caseworker"])
async def test_only_coordinators_and_leads_set_the_teams_texts(
    founder: Talker, newcomer: Newcomer, store: Store, role: Role
) -> None:
    """The command is refused, and the settings do not offer it."""
    eve = await _joins(newcomer, store, role)
    await eve.commands("structure")
    assert eve.notice
    await eve.commands("settings")

    assert "structure" not in {choice.id for choice in eve.screen.choices}


async def test_another_caseworker_sees_nothing_of_a_case(founder: Talker, newcomer: Newcomer, store: Store) -> None:
    """A case opens to its responsible and its second worker only."""
    await open_case(founder)
    eve = await _joins(newcomer, store, "caseworker")
    await eve.commands("cases")

    assert "Harbour" not in str(eve.screen)


async def test_a_case_handed_away_is_gone_from_the_screen_at_once(
    founder: Talker, newcomer: Newcomer, store: Store
) -> None:
    """Who is no longer in charge is led home from the middle of a reflection."""
    await open_case(founder)
    await founder.taps("short", "alone")
    eve = await _joins(newcomer, store, "caseworker")
    found = await store.people.get(founder.person)
    talk = await store.conversations.get(found.front)
    from sqlalchemy import update

    from storage.schema import case_file
    from storage.writer import Unit

    moved = update(case_file).where(case_file.c.id == talk.case).values(responsible=eve.person)
    await store.writer.commit(Unit(None, (moved,)))
    await founder.says("a text that comes too late")

    assert founder.screen.code is None
    assert founder.asked == "Where to?"


async def test_a_second_worker_reads_and_the_line_says_so(founder: Talker, newcomer: Newcomer, store: Store) -> None:
    """With a second worker the line beneath the question names both readers."""
    await open_case(founder)
    await founder.taps("short", "alone")
    alone = founder.screen.reader
    eve = await _joins(newcomer, store, "caseworker")
    found = await store.people.get(founder.person)
    talk = await store.conversations.get(found.front)
    from storage.writer import Unit

    await store.writer.commit(Unit(None, (store.cases.second_statement(talk.case, eve.person),)))
    await founder.looks()
    assert founder.screen.reader != alone
    await eve.commands("cases")

    assert "Harbour" in {choice.label for choice in eve.screen.choices}


async def test_an_erased_case_is_shown_as_erased(founder: Talker, store: Store) -> None:
    """When its key is gone a case is not an error but a line."""
    await open_case(founder)
    await walk(founder, ORDERED[:4])
    found = await store.people.get(founder.person)
    talk = await store.conversations.get(found.front)
    await store.keys.destroy(talk.key)
    await founder.looks()
    assert founder.asked == "Where to?"
    await founder.commands("cases")
    await founder.taps("Harbour")

    assert "erased" in " ".join(founder.screen.body)


async def test_a_stranger_gets_no_screen(founder: Talker) -> None:
    """An id that nobody has opens nothing."""
    from bot.desk import Stranger

    nobody = Talker(founder.conversations, uuid4(), founder.clock)
    with pytest.raises(Stranger):
        await nobody.looks()


async def test_an_unfinished_talk_can_be_thrown_away(founder: Talker, store: Store) -> None:
    """After being asked once, a half-finished talk goes for good and home no longer offers it."""
    await founder.commands("new")
    await founder.taps("own")
    await founder.says("Canary word")
    await founder.commands("cancel")
    await founder.taps("p0", "_discard", "_throw")
    assert "p0" not in {choice.id for choice in founder.screen.choices}

    for stored in await store.conversations.of_person(founder.person):
        assert "Canary word" not in str(stored.changes)


async def test_a_note_can_be_written_at_a_text_question(founder: Talker) -> None:
    """More offers a note where typing would be the answer; the question stays."""
    await founder.taps("practice", "short", "alone")
    asked = founder.asked
    await founder.taps("_more", "_note")
    await founder.says("said with a smile")
    assert founder.asked == asked
    assert "note" in founder.notice
    await founder.says("Half an hour of calm")

    assert founder.screen.past[-1].answer == "Half an hour of calm"
