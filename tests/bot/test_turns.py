"""What must hold of every turn: buttons mean what they say, nothing stored speaks a language, keys go at the end."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rooms.every import HOUSE
from bot.screens.buttons import Act, At, Away, Button, Chosen, Month, PassedBy, Plain, Speak, read
from flows.answers import Mark
from storage.records import Owner
from storage.store import Store
from storage.writer import Unit, Writer
from tests.bot.conftest import Newcomer, open_case
from tests.bot.reminded import due_review
from tests.bot.talker import Clock, Talker
from tests.bot.world import CONFIDED, World, a_world
from tests.counting import counted

IDS = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,23}", fullmatch=True)
BUTTONS: st.SearchStrategy[Button] = st.one_of(
    st.sampled_from(list(Plain)),
    st.builds(At, st.sampled_from(list(Act)), st.integers(0, 9999)),
    st.builds(Away, IDS, st.integers(1, 99).map(str)),
    st.builds(PassedBy, st.sampled_from(list(Mark)), st.booleans()),
    st.builds(Month, st.dates().map(lambda day: f"{day:%Y-%m}")),
    st.builds(Speak, st.sampled_from(["de", "en", "mk"])),
    st.builds(Chosen, IDS),
)  # fmt: skip


@given(BUTTONS)
def test_what_is_written_on_a_button_is_read_from_it(button: Button) -> None:
    """Every kind of button there and back, inside what a messenger carries."""
    assert read(str(button)) == button
    assert len(str(button)) <= 35


@given(st.text(max_size=40))
def test_anything_else_on_a_button_is_none_of_ours(text: str) -> None:
    """Whatever is sent as a button is read as one, or as none; it never fails."""
    found = read(text)
    assert found is None or str(found) == text or text.startswith("_")


DRAWN = {"codes", "seed"}
"""Drawn by chance when it begins."""


@pytest.mark.parametrize("flow", sorted(one for one, it in HOUSE.dialogues.items() if not it.flow.is_menu))
async def test_what_is_fixed_when_a_dialogue_begins_speaks_no_language(
    founder: Talker, newcomer: Newcomer, store: Store, clock: Clock, flow: str
) -> None:
    """Begun in English and in German it stores the same: ids, days, numbers, people's own words."""
    if flow in ("setup", "onboarding", "offer"):
        return
    world = await a_world(founder, newcomer, store)
    about = await _about(world, store, clock, flow)
    kept = []
    for language in ("en", "de"):
        await store.writer.commit(Unit(None, (store.people.language_statement(founder.person, language),)))
        await world.stands_at(flow, about)
        person = await store.people.get(founder.person)
        stored = await store.conversations.get(person.front) if person and person.front else None
        assert stored and stored.flow == flow
        kept.append({name: value for name, value in stored.given.items() if name not in DRAWN})

    assert kept[0] == kept[1]


async def _about(world: World, store: Store, clock: Clock, flow: str) -> dict[str, str]:
    case = (await store.cases.of_person(world.anna.person))[0]
    of_case: dict[str, str] = {"case": str(case.id)}
    if flow in HOUSE.reviews.values() and flow != "reflection":
        kind = next(kind for kind, name in HOUSE.reviews.items() if name == flow)
        return {**of_case, "review": str((await due_review(store, case, clock, kind)).id)}
    extra = {"table": {"way": "draw", "language": "de"}, "reflection": {"round": "short"}}
    if flow in ("reflection", "frame", "today", "table"):
        return {**of_case, **extra.get(flow, {})}
    texts = {"wish": {}, "moment": {"text": "Call", "of": "", "moves": ""}}
    return texts.get(flow, {})


async def test_a_key_goes_only_with_the_turn_that_decided_it(
    founder: Talker, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the turn is lost to another, the rows keep their key; when it is written, the key is gone."""
    await open_case(founder)
    case = (await store.cases.of_person(founder.person))[0]
    await founder.taps("more", "erasing", "everything", "yes")
    commit: Callable[[Writer, Unit], Awaitable[bool]] = Writer.commit

    async def lost(writer: Writer, unit: Unit) -> bool:
        return False

    monkeypatch.setattr(Writer, "commit", lost)
    await founder.taps("yes")
    assert await store.keys.get(Owner("case", case.id)) is not None
    monkeypatch.setattr(Writer, "commit", commit)
    await founder.looks()
    await founder.taps("yes")

    assert await store.keys.get(Owner("case", case.id)) is None
    assert await store.cases.get(case.id) is None


async def test_a_view_from_a_menu_writes_nothing(founder: Talker, store: Store) -> None:
    """What Waymark is, help, another language to choose: looked at, and the menu is still there."""
    await founder.commands("home")
    token = founder.screen.token if founder.screen else ""
    with counted(store) as count:
        await founder.taps("about", "_look", "_help", "_look")

    assert count.commits == 0
    assert founder.screen and founder.screen.token == token


async def test_a_menu_that_cannot_be_made_gives_way_to_the_first_page(
    founder: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said, home lies there, and nobody is shut out, not at the next look either."""

    async def broken(*_: object) -> dict[str, object]:
        raise ValueError("broken")

    await founder.commands("team")
    monkeypatch.setitem(HOUSE.dialogues, "team", replace(HOUSE.dialogues["team"], facts=broken))
    await founder.looks()
    assert founder.asked == "Where to?" and founder.notice.startswith("Something went wrong on our side.")
    await founder.looks()

    assert founder.asked == "Where to?" and not founder.notice


async def test_what_was_confided_is_remembered_by_no_menu(founder: Talker, newcomer: Newcomer, store: Store) -> None:
    """What a tap is read by are doors and lists, never what somebody typed; and it goes when the menu does."""
    world = await a_world(founder, newcomer, store)
    recall = founder.conversations._destinations._front._recall
    for menu in ("history", "wanted", "kept", "wished", "remind"):
        await world.stands_at(menu)
        assert [text for text in CONFIDED if text in str(recall._known)] == [], menu
    await world.stands_at("home")
    before = len(recall._known)
    await world.stands_at("cases")

    assert len(recall._known) == before


async def test_a_door_that_came_while_a_page_was_open_can_be_tapped(
    founder: Talker, store: Store, clock: Clock
) -> None:
    """What is shown is what counts: a look that fell due before the page was shown again."""
    await open_case(founder)
    case = (await store.cases.of_person(founder.person))[0]
    await due_review(store, case, clock, "event")
    await founder.looks()
    await founder.taps("look-event")

    assert founder.asked == "Who is in the room?"
