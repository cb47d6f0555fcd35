"""Who works where, who stands in, who goes: as people do it in the chat."""

import pytest

from bot.conversation import Conversations
from bot.doors import Doors
from storage.records import Owner
from storage.store import Store
from tests.bot.conftest import Newcomer, open_case
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import Address, acts, case_of, first, ids, joins, kassel
from tests.keeping import erase_case, talks_of


async def test_an_invitation_is_shown_once_and_brings_its_role(store: Store, founder: Talker, clock: Clock) -> None:
    """The link stands on the screen, the trail tells who invited and who joined, and no code."""
    links = Address()
    anna = Talker(Conversations(store, links), founder.person, clock)
    await anna.commands("team")
    await anna.taps("invite", "counsellor", "Bridge House")
    assert anna.screen.link
    assert anna.screen.scanned
    entered = await Doors(store, clock).enter(links.codes[-1], language="en", zone="Europe/Berlin", label="")
    assert entered is not None
    person = await store.people.get(entered.person)
    assert [one.role for one in person.memberships] == ["counsellor"]
    assert await acts(store) == ["invited", "joined"]
    await anna.taps("_look")

    assert anna.asked == "Your team"
    assert links.codes[-1] not in str(await talks_of(store, anna.person))


async def test_a_name_for_colleagues_stands_in_the_team(founder: Talker) -> None:
    """Until one is given, a short code stands there."""
    await founder.commands("team")
    assert founder.person.hex[:8] in " ".join(founder.screen.body)
    await founder.commands("settings")
    await founder.taps("name")
    await founder.says("Anna K")
    await founder.commands("team")

    assert "Anna K: caseworker, coordinator, counsellor" in " ".join(founder.screen.body)


async def test_a_role_is_given_and_taken_away(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """At once, and the trail tells it."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.commands("team")
    await founder.taps("Eve", "add-counsellor")
    assert {one.role for one in (await store.people.get(eve.person)).memberships} == {"caseworker", "counsellor"}
    await founder.taps("Eve", "drop-caseworker")
    assert {one.role for one in (await store.people.get(eve.person)).memberships} == {"counsellor"}
    await founder.taps("Eve", "drop-counsellor")

    assert "only role left" in founder.notice
    assert await acts(store) == ["role-added", "role-removed"]


async def test_the_only_coordinator_stays_one(store: Store, founder: Talker) -> None:
    """And nobody gives a role to themself."""
    await founder.commands("team")
    await founder.taps(first(founder, "m"))
    assert not {one for one in ids(founder) if one.startswith("add-")}
    await founder.taps("drop-coordinator")

    assert "only coordinator" in founder.notice
    assert "coordinator" in {one.role for one in (await store.people.get(founder.person)).memberships}


async def test_a_lead_manages_one_organisation_and_gives_no_power(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """Other organisations' people are not even named, and coordinators are made by coordinators."""
    await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    await joins(newcomer, store, "caseworker", "Eve")
    lead = await joins(newcomer, store, "lead", "Lou")
    await lead.commands("team")
    text = " ".join(lead.screen.body)
    assert "Eve" in text
    assert "Quentin" not in text
    await lead.taps("Eve")
    assert "add-counsellor" in ids(lead)
    assert not ids(lead) & {"add-coordinator", "add-lead"}
    await lead.commands("team")
    await lead.taps("invite")
    assert ids(lead) & {"caseworker", "counsellor", "coordinator", "lead"} == {"caseworker", "counsellor"}
    await lead.taps("caseworker")

    assert "Quay" not in {choice.label for choice in lead.buttons}


async def test_a_caseworker_sees_names_and_who_stands_in_only(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """No roles, no button for anybody else."""
    await joins(newcomer, store, "counsellor", "Cora")
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await eve.commands("team")

    assert "Cora" in eve.screen.body
    assert {choice.label for choice in eve.buttons if choice.id.startswith("m")} == {"Eve"}
    assert not ids(eve) & {"invite", "trail", "structure", "assign"}


async def test_a_deputy_reads_and_reflects_while_it_lasts(
    store: Store, founder: Talker, newcomer: Newcomer, clock: Clock
) -> None:
    """From the first day to the last, and never hands over or erases."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.commands("team")
    await founder.taps(founder.person.hex[:8], "absence", "Eve", "2026-11-22", "2026-11-28")
    await eve.commands("cases")
    assert "Harbour" not in str(eve.screen)
    clock.passes(days=1)
    await eve.commands("cases")
    await eve.taps("Harbour (standing in)")
    assert "short" in ids(eve)
    assert not ids(eve) & {"second", "hand", "erasing", "frame", "withdraw"}
    await eve.taps("short", "alone")
    assert eve.screen.code == "Harbour"
    clock.passes(days=7)
    await eve.looks()

    assert eve.screen.code is None
    assert await acts(store) == ["deputy"]


async def test_an_absence_that_ends_early_ends_the_standing_in(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """Whoever is back says so."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.commands("team")
    await founder.taps(founder.person.hex[:8], "absence", "Eve", "2026-11-21", "2026-11-28")
    await eve.commands("cases")
    assert "Harbour" in str(eve.screen)
    await founder.taps(founder.person.hex[:8], "Back again: 21 Nov 2026")
    await eve.commands("cases")

    assert "Harbour" not in str(eve.screen)


async def test_who_is_removed_is_out_at_once_and_the_lead_hands_on(
    store: Store, founder: Talker, newcomer: Newcomer, clock: Clock
) -> None:
    """Every device is signed out; the lead sees codes only, and the next worker is asked."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await open_case(eve)
    case = await case_of(store, eve)
    lead = await joins(newcomer, store, "lead", "Lou")
    token, _ = await store.sessions.start(eve.person, "phone", clock())
    await founder.commands("team")
    await founder.taps("Eve", "remove", "yes", "yes")
    assert await store.sessions.find(token, clock()) is None
    await eve.looks()
    assert eve.asked == "You are not in a group at the moment"
    await lead.commands("cases")
    assert "Harbour" not in str(lead.screen)
    await lead.commands("team")
    assert (await store.cases.get(case)).keeper == "lead"
    await founder.commands("team")
    assert "assign" not in ids(founder)
    await lead.taps("assign", "Harbour", founder.person.hex[:8], "yes")
    await founder.commands("home")
    await founder.taps("Offered: Harbour", "take")

    assert (await store.cases.get(case)).responsible == founder.person
    assert await acts(store) == ["removed", "offered", "handed"]


async def test_a_no_at_either_question_removes_nobody(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """It is asked twice."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.commands("team")
    await founder.taps("Eve", "remove", "no", "remove", "yes", "no")

    assert (await store.people.get(eve.person)).memberships
    assert await acts(store) == []


async def test_one_leaves_once_nothing_stands_and_falls_with_one(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """The codes that hold one are named."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await open_case(eve)
    await eve.commands("settings")
    await eve.taps("parting")
    assert "Harbour" in eve.notice
    await erase_case(store, await case_of(store, eve))
    await eve.commands("settings")
    await eve.taps("parting", "yes", "yes")

    assert eve.asked == "You are not in a group at the moment"
    assert await acts(store) == ["left"]


async def test_an_account_goes_key_first(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Nothing of it can be read, nobody is known by it, and the trail keeps only who and when."""
    from bot.turn.front import Stranger

    eve = await joins(newcomer, store, "caseworker", "Eve")
    await eve.taps("practice")
    await eve.commands("settings")
    await eve.taps("account", "yes", "yes")
    assert eve.asked.startswith("Your account is erased")
    assert await store.keys.get(Owner("person", eve.person)) is None
    assert await talks_of(store, eve.person) == []
    assert await store.cases.of_person(eve.person) == []
    with pytest.raises(Stranger):
        await eve.looks()
    await founder.commands("team")
    assert "Eve" not in str(founder.screen)
    await founder.taps("trail")

    assert eve.person.hex[:8] in " ".join(founder.screen.body)


async def test_an_account_stays_while_a_code_stands_with_it(store: Store, founder: Talker) -> None:
    """First somebody takes it over."""
    await open_case(founder)
    await founder.commands("settings")
    await founder.taps("account")

    assert "Harbour" in founder.notice
    assert await store.keys.get(Owner("person", founder.person)) is not None


async def test_a_groups_days_are_set_one_by_one(store: Store, founder: Talker) -> None:
    """Each setting shows what holds now; what touches secrets is in the trail."""
    await founder.commands("structure")
    await founder.taps("country", "Germany", "Hesse")
    assert "Germany, region: Hesse" in " ".join(founder.screen.body)
    await founder.taps("quiet", "21:00", "7:00", "weekdays", "d3", "d4", "d5", "_send", "rhythm", "3", "8", "16")
    await founder.taps("zone")
    await founder.says("Moon/Crater")
    assert "I don’t know this" in founder.notice
    await founder.says("Europe/Bucharest")
    await founder.taps("secrecy")
    await founder.says("We tell nobody")
    await founder.taps("telegram", "yes", "organisations", "add")
    await founder.says("Quay")
    now = await kassel(store)
    assert (now.country, now.region, now.zone, now.rhythm) == ("DE", "HE", "Europe/Bucharest", (3, 8, 16))
    assert (f"{now.quiet_from:%H}", f"{now.quiet_until:%H}", now.weekdays) == ("21", "07", frozenset({1, 2}))
    assert now.secrecy == "We tell nobody"
    assert now.telegram_texts
    assert {one.name for one in now.organisations} == {"Bridge House", "Quay"}

    assert await acts(store) == ["set-secrecy", "set-telegram"]


async def test_a_country_that_nobody_offered_is_typed_and_looked_up(store: Store, founder: Talker) -> None:
    """What has no public holidays here is refused; a region of the old country does not stay behind."""
    await founder.commands("structure")
    await founder.taps("country", "DE", "BY", "country", "other")
    await founder.says("Atlantis")
    assert "I don’t know this" in founder.notice
    await founder.says("ch-ZH")
    assert ((await kassel(store)).country, (await kassel(store)).region) == ("CH", "ZH")
    await founder.taps("country", "RO")

    assert ((await kassel(store)).country, (await kassel(store)).region) == ("RO", None)


async def test_the_trail_has_pages(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Newest first, ten on a page."""
    await joins(newcomer, store, "caseworker", "Eve")
    await founder.commands("team")
    for _ in range(6):
        await founder.taps("Eve", "add-counsellor", "Eve", "drop-counsellor")
    await founder.taps("trail")
    assert len(founder.screen.body) == 10
    assert "took a role" in founder.screen.body[0]
    await founder.taps("older")
    assert len(founder.screen.body) == 2
    await founder.taps("newest")

    assert len(founder.screen.body) == 10
