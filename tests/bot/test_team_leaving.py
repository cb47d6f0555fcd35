"""What stays when somebody goes: codes nobody reads, and a way out or in for whoever belongs nowhere."""

from bot.doors import Doors
from bot.rights import Action, may
from storage.cases import Case
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import acts, case_of, ids, joins, kassel
from tests.keeping import add_role

READING = (Action.READ_CASE, Action.REFLECT, Action.FRAME_CASE, Action.ERASE_CASE)


async def _left_at_quay(founder: Talker, newcomer: Newcomer, store: Store) -> Case:
    """A code at another organisation whose worker was removed by the coordinator, who works at Bridge House."""
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    await open_case(quentin)
    case = await case_of(store, quentin)
    await founder.commands("team")
    await founder.taps("Quentin", "remove", "yes", "yes")
    found = await store.cases.get(case)
    assert found is not None
    return found


async def test_a_left_code_is_read_by_no_other_organisation(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """A coordinator who is a caseworker elsewhere sees the code, and opens nothing."""
    case = await _left_at_quay(founder, newcomer, store)
    coordinator = await store.people.get(founder.person)
    assert not any(may(coordinator, action, case=case) for action in READING)
    await founder.commands("cases")
    assert "Harbour" not in str(founder.screen)
    await founder.commands("team")
    await founder.taps("assign", "Harbour")

    assert "Nobody there could take it over yet" in " ".join(founder.screen.body)
    assert {one for one in ids(founder) if not one.startswith("_")} == {"back"}


async def test_a_left_code_goes_to_a_caseworker_of_its_organisation(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """It waits until there is one, and the one who hands it on never reads it."""
    case = await _left_at_quay(founder, newcomer, store)
    await joins(newcomer, store, "caseworker", "Eve")
    nora = await joins(newcomer, store, "caseworker", "Nora", organisation="Quay")
    await founder.commands("team")
    await founder.taps("assign", "Harbour")
    assert "Eve" not in str(founder.screen)
    await founder.taps("Nora", "yes")
    await nora.commands("home")
    await nora.taps("Offered: Harbour", "take", "Harbour")
    assert "short" in ids(nora)
    moved = await store.cases.get(case.id)
    assert (moved.responsible, moved.organisation, moved.keeper) == (nora.person, case.organisation, None)
    await founder.commands("team")

    assert "assign" not in ids(founder)


async def test_codes_to_hand_on_stand_with_their_keeper_only(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """The lead of the organisation, once there is one; no other lead, and no caseworker."""
    await _left_at_quay(founder, newcomer, store)
    there = {
        "Lou": await joins(newcomer, store, "lead", "Lou"),
        "Nora": await joins(newcomer, store, "caseworker", "Nora", organisation="Quay"),
        "Anna": founder,
    }

    async def seen() -> set[str]:
        for one in there.values():
            await one.commands("team")
        return {name for name, one in there.items() if "assign" in ids(one)}

    assert await seen() == {"Anna"}
    there["Kai"] = await joins(newcomer, store, "lead", "Kai", organisation="Quay")

    assert await seen() == {"Kai"}


async def test_second_and_deputy_must_work_in_the_organisation(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """Who stands there as second, or stands in, and works elsewhere, reads nothing."""
    await open_case(founder)
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    case = await store.cases.get(await case_of(store, founder))
    day, deputies = founder.clock().date(), store.deputies
    await store.writer.commit(Unit(None, (
        store.cases.second_statement(case.id, quentin.person),
        deputies.add_statement(founder.person, quentin.person, case.organisation, day, day),
    )))  # fmt: skip
    await quentin.commands("cases")

    assert "Harbour" not in str(quentin.screen)


async def test_who_left_is_told_what_is_open(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Home and codes say it plainly, help works, and signing out is one tap."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    token, _ = await store.sessions.start(eve.person, "phone", eve.clock())
    await eve.commands("settings")
    await eve.taps("parting", "yes", "yes")
    assert eve.asked == "You are not in a group at the moment"
    assert "invitation" in " ".join(eve.screen.body)
    for name in ("home", "cases"):
        await eve.commands(name)
        assert eve.asked == "You are not in a group at the moment"
        assert "not in one at the moment" in eve.notice
    await eve.commands("help")
    assert eve.asked == "What Waymark is"
    await eve.taps("_look", "out")
    assert eve.asked.startswith("You are signed out")

    assert await store.sessions.find(token, eve.clock()) is None


async def test_who_left_can_erase_the_account(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """A no leads back to where one was."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await eve.commands("settings")
    await eve.taps("parting", "yes", "yes", "account", "no")
    assert eve.asked == "You are not in a group at the moment"
    await eve.taps("account", "yes", "yes")
    assert eve.asked.startswith("Your account is erased")

    assert (await store.people.get(eve.person)).erased


async def test_a_new_invitation_brings_one_back(
    store: Store, founder: Talker, newcomer: Newcomer, clock: Clock
) -> None:
    """Opened where one is still signed in, it goes on from there."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await eve.commands("settings")
    await eve.taps("parting", "yes", "yes")
    doors = Doors(store, clock)
    code = await doors.invite("counsellor", "Kassel")
    entered = await doors.enter(code, language="en", zone="UTC", label="", signed_in=eve.person)
    assert entered is not None
    assert entered.person == eve.person
    await eve.looks()

    assert eve.asked == "Where to?"


async def test_the_only_coordinator_hears_it_before_anything_is_asked(
    founder: Talker, newcomer: Newcomer, store: Store
) -> None:
    """Leaving and erasing name what stands in the way at the first tap."""
    await joins(newcomer, store, "caseworker", "Eve")
    for way in ("parting", "account"):
        await founder.commands("settings")
        await founder.taps(way)
        assert "only coordinator" in founder.notice
        assert founder.asked == "Your team"
        await founder.commands("home")
        await founder.commands(way)
        assert "only coordinator" in founder.notice
        assert founder.asked == "Your team"

    assert await acts(store) == []


async def test_who_is_nameless_is_a_colleague(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """An offer shows no code for a person; the team's page asks for a name until there is one."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.taps("more", "hand", "Eve", "yes")
    await eve.commands("home")
    await eve.taps("Offered: Harbour")
    assert "a colleague offers you Harbour" in " ".join(eve.screen.body)
    await founder.commands("team")
    assert "What name should colleagues see?" in " ".join(founder.screen.body)
    await founder.taps("name")
    await founder.says("Anna")
    assert founder.asked == "Your team"
    assert "name" not in ids(founder)

    assert "What name should colleagues" not in " ".join(founder.screen.body)


async def test_a_name_can_be_given_at_the_start(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """On the way of changing what is proposed; it may be passed by."""
    where = await kassel(store)
    eve = await newcomer()
    await add_role(store, eve.person, where.id, where.organisations[0].id, "counsellor")
    await eve.looks()
    await eve.taps("change", "en", "_m-skipped")
    assert eve.asked == "What name should colleagues see?"
    await eve.says("Eve")
    await eve.taps("informal", "read")

    assert (await store.people.get(eve.person)).profile["name"] == "Eve"


async def test_who_went_meanwhile_is_not_on_their_page_any_more(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """Of somebody whom another one removed there is only the way back."""
    await joins(newcomer, store, "caseworker", "Eve")
    lead = await joins(newcomer, store, "lead", "Lou")
    await lead.commands("team")
    await lead.taps("Eve")
    await founder.commands("team")
    await founder.taps("Eve", "remove", "yes", "yes")
    await lead.looks()
    assert {one for one in ids(lead) if not one.startswith("_")} == {"back"}
    await lead.taps("back")

    assert "Eve" not in str(lead.screen)
