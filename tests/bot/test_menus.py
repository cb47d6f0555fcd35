"""Menus are looked up: in the language and channel of whoever looks, and by what their buttons stand for."""

from dataclasses import replace

import pytest
from fluent.syntax import FluentParser, ast

from bot.rooms.every import HOUSE
from bot.screens.screen import Screen
from locales.localizer import FOLDER
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.talker import Talker
from tests.bot.world import CONFIDED, World, a_world
from tests.counting import counted

MENUS = sorted(name for name, one in HOUSE.dialogues.items() if one.flow.is_menu)
MOST_READS, MOST_AROUND_RECORDS = 6, 8
WRITING = {"happened", "member", "second"}
"""Menus whose buttons write something: what was changed is read again."""
ELSEWHERE = {"left", "orphans", "reset"}
"""Of somebody who has left, of codes left behind, of the practice page: they have tests of their own."""


@pytest.fixture
async def world(founder: Talker, newcomer: Newcomer, store: Store) -> World:
    """Something of everything."""
    return await a_world(founder, newcomer, store)


def _strings(screen: Screen) -> set[str]:
    """All that can be read on it."""
    lines = [text for section in screen.sections for line in section.lines for text in (line.label, line.text)]
    choices = [choice.label for choice in (*screen.choices, *screen.quiet)]
    return {screen.question, *screen.body, *lines, *choices, *([screen.hint] if screen.hint else [])}


def _plain_sentences(language: str) -> set[str]:
    """The words of a language that take no argument."""
    found: set[str] = set()
    for file in (FOLDER / language).glob("*.ftl"):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                patterns = [entry.value, *(one.value for one in entry.attributes)]
                found |= {
                    "".join(part.value for part in pattern.elements)
                    for pattern in patterns
                    if pattern and all(isinstance(part, ast.TextElement) for part in pattern.elements)
                }
    return found


async def _speaks(world: World, language: str) -> None:
    record = world.store.people.language_statement(world.anna.person, language)
    await world.store.writer.commit(Unit(None, (record,)))


async def test_a_menu_in_front_speaks_the_language_of_whoever_looks(world: World) -> None:
    """Each menu is opened in English, the language changes, and it is the menu that German opens."""
    english = _plain_sentences("en") - _plain_sentences("de")
    for menu in [one for one in MENUS if one not in ELSEWHERE]:
        await _speaks(world, "en")
        await world.stands_at(menu)
        await _speaks(world, "de")
        kept = await world.anna.looks()
        await world.stands_at(menu)
        fresh = world.anna.screen
        assert fresh
        assert replace(kept, token="") == replace(fresh, token=""), menu
        assert _strings(kept) & english == set(), menu


async def test_a_menu_opened_elsewhere_tells_telegram_nothing_that_was_confided(world: World) -> None:
    """Where the group allows no texts there, none that was typed can be read, whatever lies in front."""
    telegram = world.in_channel("telegram")
    for menu in [one for one in MENUS if one not in ELSEWHERE]:
        await world.stands_at(menu)
        shown = str(await telegram.looks())
        assert [text for text in CONFIDED if text in shown] == [], menu


async def test_a_menu_on_telegram_tells_all_where_the_group_allows_it(world: World) -> None:
    """The same look, once texts are allowed: the history and the wish can be read."""
    where = world.anna.conversations
    structure = (await world.store.structures.all())[0]
    allowed = world.store.structures.settings_statement(structure.id, telegram_texts=True)
    await world.store.writer.commit(Unit(None, (allowed,)))
    telegram = Talker(where, world.anna.person, world.anna.clock, "telegram")
    for menu, text in (("history", "I write to my sister"), ("wanted", "Zebra"), ("kept", "Walrus")):
        await world.stands_at(menu)
        assert text in str(await telegram.looks()), menu


@pytest.mark.parametrize("menu", ["cases", "whose", "home", "reviews", "team"])
async def test_a_listed_button_means_the_same_when_the_list_has_changed(world: World, menu: str) -> None:
    """A code that stands first now, one that is gone: each old button leads to what it named, or says it is over."""
    anna = world.anna
    await open_case(anna, "Harvest")
    await anna.taps("short")
    await world.stands_at(menu)
    assert anna.screen
    shown = {choice.id: choice.label for choice in anna.screen.choices if len(choice.id) == 23}
    assert shown
    for button, label in shown.items():
        await world.stands_at(menu)
        token = anna.screen.token
        await _another_code_first(world)
        await anna.presses(f"{token}.{button}")
        if anna.screen.token == token:
            continue
        named = label.removeprefix("Go on: ").split(" ")[0].split(":")[0].split("(")[0]
        assert named in str(anna.screen) or named == await _code_in_front(world), (label, anna.asked)


async def _code_in_front(world: World) -> str:
    """The code of the talk in front, where the screen does not name it."""
    person = await world.store.people.get(world.anna.person)
    stored = await world.store.conversations.get(person.front) if person and person.front else None
    case = await world.store.cases.get(stored.case) if stored and stored.case else None
    return case.code if case else ""


async def _another_code_first(world: World) -> None:
    """A code that comes before all others by its name, in the same structure."""
    from storage.cases import NewCase

    case = next(one for one in await world.store.cases.of_person(world.anna.person) if one.code == "Harbour")
    known = len(await world.store.cases.of_person(world.anna.person))
    new = NewCase(
        case.structure,
        case.organisation,
        f"Aa{'b' * known}",
        case.responsible,
        world.anna.clock(),
        dict(case.frame or {}),
    )
    await world.store.writer.commit(Unit(None, (await world.store.cases.open_statement(new),)))


async def test_a_tap_on_a_menu_is_one_commit_and_few_reads(world: World) -> None:
    """From each menu through each of its buttons: one commit at most, six reads at most."""
    anna = world.anna
    dear: list[tuple[str, str, int, int, list[str]]] = []
    for menu in [one for one in MENUS if one not in ELSEWHERE]:
        await world.stands_at(menu)
        assert anna.screen
        for choice in anna.screen.choices:
            if choice.id in ("everything", "yes"):
                continue
            await world.stands_at(menu)
            with counted(world.store) as count:
                await anna.taps(choice.id)
            most = MOST_AROUND_RECORDS if menu in WRITING else MOST_READS
            if count.commits > 1 or len(count.selects) > most:
                dear.append((menu, choice.label, count.commits, len(count.selects), count.selects))
    assert [one[:4] for one in dear] == []
