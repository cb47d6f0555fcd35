"""Who may do what, seen from outside: nobody finds a way by command, button or guess."""

from uuid import UUID, uuid4

import pytest

from bot.conversation import Conversations
from bot.doors import Doors
from bot.rights import OF_ORGANISATION, TABLE, Action, may
from bot.rooms.every import HOUSE
from locales.localizer import localizer
from storage.people import Person
from storage.records import Role
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import Address, first, joins, kassel
from tests.keeping import add_role, talks_of

NOT_YOURS = localizer("en").say("notice-not-yours")


async def _joins(newcomer: Newcomer, store: Store, role: Role, structure: str = "Kassel") -> Talker:
    """Somebody with this role in the founder's structure, past their onboarding."""
    found = await store.structures.by_name(structure)
    assert found
    eve = await newcomer()
    await add_role(store, eve.person, found.id, found.organisations[0].id, role)
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

    from storage.cases import case_file

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
    from bot.turn.front import Stranger

    nobody = Talker(founder.conversations, uuid4(), founder.clock)
    with pytest.raises(Stranger):
        await nobody.looks()


async def test_an_unfinished_talk_can_be_thrown_away(founder: Talker, store: Store) -> None:
    """After being asked once, a half-finished talk goes for good and home no longer offers it."""
    await founder.commands("new")
    await founder.taps("own")
    await founder.says("Canary word")
    await founder.commands("cancel")
    await founder.taps(first(founder, "p"), "_discard", "_throw")
    assert not [choice for choice in founder.screen.choices if choice.label.startswith("Go on")]

    for stored in await talks_of(store, founder.person):
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


# The whole table, from outside

ROLES: tuple[Role, ...] = ("caseworker", "counsellor", "coordinator", "lead")


ON_A_CASE = (Action.REFLECT, Action.READ_CASE, Action.FRAME_CASE, Action.HAND_OVER, Action.ERASE_CASE)


async def _who(id: UUID, store: Store) -> Person:
    found = await store.people.get(id)
    assert found is not None
    return found


@pytest.mark.parametrize("role", ROLES)
async def test_the_table_is_what_a_role_may(founder: Talker, newcomer: Newcomer, store: Store, role: Role) -> None:
    """Each role and each action, in the own structure, in another one, and on somebody else's case."""
    await open_case(founder)
    case = (await store.cases.of_person(founder.person))[0]
    eve = await _who((await _joins(newcomer, store, role)).person, store)
    where = eve.memberships[0]
    for action in Action:
        allowed = action in TABLE[role]
        assert may(eve, action) is allowed, action
        assert may(eve, action, structure=where.structure, organisation=where.organisation) is allowed, action
        assert not may(eve, action, structure=uuid4()), action
        elsewhere = action in TABLE[role] - OF_ORGANISATION.get(role, frozenset())
        assert may(eve, action, structure=where.structure, organisation=uuid4()) is elsewhere, action

    assert not any(may(eve, action, case=case) for action in ON_A_CASE)


@pytest.mark.parametrize("role", ROLES)
async def test_every_command_asks_the_table(founder: Talker, newcomer: Newcomer, store: Store, role: Role) -> None:
    """A command opens its dialogue for the roles the table names, refuses the others, and shows no foreign code."""
    await open_case(founder)
    eve = await _joins(newcomer, store, role)
    for name, command in HOUSE.commands.items():
        await eve.commands(name)
        needs = HOUSE.dialogues[command.opens].needs if command.opens else None
        refused = needs is not None and needs not in TABLE[role]
        assert (eve.notice == NOT_YOURS) is refused, name
        assert "Harbour" not in str(eve.screen) or Action.OVERSEE in TABLE[role], name


@pytest.mark.parametrize("role", ROLES)
async def test_no_menu_offers_what_the_table_refuses(
    founder: Talker, newcomer: Newcomer, store: Store, role: Role
) -> None:
    """Two taps deep, from home: nothing leads to a refusal, and nothing shows a foreign code to who may not see it."""
    await open_case(founder)
    eve = await _joins(newcomer, store, role)
    sees_codes = Action.OVERSEE in TABLE[role]
    for outer in await _choices(eve, ()):
        for inner in await _choices(eve, (outer,)):
            await eve.commands("home")
            await eve.taps(outer, inner)
            assert eve.notice != NOT_YOURS, (outer, inner)
            assert sees_codes or "Harbour" not in str(eve.screen), (outer, inner)


async def _choices(eve: Talker, taps: tuple[str, ...]) -> list[str]:
    await eve.commands("home")
    await eve.taps(*taps)
    return [choice.id for choice in eve.screen.choices]


OWN_MENUS = {
    "team": ("team",),
    "trail": ("team", "trail"),
    "structure": ("structure",),
    "invite": ("team", "invite", "lead"),
    "member": ("team", "Eve"),
}
"""Where a coordinator stands; each once more after the role is gone."""


@pytest.mark.parametrize("menu", OWN_MENUS)
async def test_an_old_menu_does_nothing_once_the_role_is_gone(
    founder: Talker, newcomer: Newcomer, store: Store, menu: str
) -> None:
    """Buttons that were right when they were shown are asked anew when they are pressed."""
    await open_case(founder)
    await joins(newcomer, store, "caseworker", "Eve")
    dora = await joins(newcomer, store, "coordinator", "Dora")
    command, *taps = OWN_MENUS[menu]
    await dora.commands(command)
    await dora.taps(*taps)
    shown = [choice.id for choice in dora.screen.choices if choice.id not in ("home", "back")]
    where = await kassel(store)
    gone = store.people.drop_role_statement(dora.person, where.id, "coordinator")
    less = store.people.add_membership_statement(dora.person, where.id, where.organisations[0].id, "counsellor")
    await store.writer.commit(Unit(None, (gone, less)))
    before = await _everything(store)
    for button in shown:
        await _again(dora, store, where.id, command, taps, button)

    assert await _everything(store) == before


async def _again(dora: Talker, store: Store, where: UUID, command: str, taps: list[str], button: str) -> None:
    """The same screen made while the role was there, one of its buttons pressed when it is not."""
    role = store.people.add_membership_statement(
        dora.person, where, (await kassel(store)).organisations[0].id, "coordinator"
    )
    await store.writer.commit(Unit(None, (role,)))
    await dora.commands(command)
    await dora.taps(*taps)
    pressed = dora.button(button)
    await store.writer.commit(Unit(None, (store.people.drop_role_statement(dora.person, where, "coordinator"),)))
    await dora.presses(pressed)
    for _ in range(3):
        wanted = ("yes", "add", "h20")
        further = [
            one.id for one in dora.screen.choices if one.id in wanted or (len(one.id) == 23 and one.id[0] in "do")
        ]
        if not further:
            return
        await dora.taps(further[0])


async def _everything(store: Store) -> object:
    """What rights can change: roles, settings, cases, deputies, and what the trail tells."""
    where = await kassel(store)
    people = {one.id: one.memberships for one in await store.people.all() if one.profile.get("name") != "Dora"}
    return (people, where, await store.cases.of_structure(where.id), await store.trail.of_structure(where.id))


async def test_guessed_ids_lead_nowhere(founder: Talker, newcomer: Newcomer, store: Store) -> None:
    """A button with somebody else's conversation, a foreign option, an action of another screen: nothing moves."""
    await open_case(founder)
    theirs = founder.screen.token
    eve = await _joins(newcomer, store, "caseworker")
    for button in (f"{theirs}.short", f"{theirs}._case", f"{theirs}.everything", "1x.short", "Rxyz.begin", ""):
        await eve.presses(button)
        assert "Harbour" not in str(eve.screen), button
    for option in ("m7", "k3", "f0", "p0", "r0", "everything", "_case", "_throw", "_X0", "_e9", "drop-coordinator"):
        await eve.commands("home")
        await eve.presses(f"{eve.screen.token}.{option}")
        assert "Harbour" not in str(eve.screen), option

    assert (await store.cases.of_person(founder.person))[0].frame is not None


async def test_an_invitation_does_not_outlive_its_use(founder: Talker, store: Store, clock: Clock) -> None:
    """A link opened a second time, or after seven days, opens nothing."""
    links = Address()
    anna = Talker(Conversations(store, links), founder.person, clock)
    doors = Doors(store, clock)
    for _ in range(2):
        await anna.commands("team")
        await anna.taps("invite", "caseworker", "Bridge House")
    used, late = links.codes
    assert await doors.enter(used, language="en", zone="UTC", label="")
    assert await doors.enter(used, language="en", zone="UTC", label="") is None
    clock.passes(days=7, seconds=1)

    assert await doors.enter(late, language="en", zone="UTC", label="") is None


async def test_a_person_of_two_structures_edits_only_where_they_may(
    founder: Talker, newcomer: Newcomer, store: Store
) -> None:
    """A coordinator here who is a caseworker there changes nothing there."""
    other = await store.structures.create(name="Aachen", zone="Europe/Berlin", language="en", now=founder.clock())
    place = await store.structures.add_organisation(other, "Gate")
    await add_role(store, founder.person, other, place, "caseworker")
    await founder.commands("structure")
    await founder.taps("telegram", "yes")
    assert (await kassel(store)).telegram_texts
    assert not (await store.structures.get(other)).telegram_texts
    await founder.commands("team")

    assert not {choice.id for choice in founder.screen.choices} & {"invite", "trail", "structure"}
