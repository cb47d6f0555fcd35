"""Who works where, who stands in, who takes over, what is erased: as people do it in the chat."""

from datetime import UTC, date, datetime

import pytest

from bot.conversation import Conversations
from bot.doors import Doors
from storage.records import Owner
from storage.reviews import NewReview
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import Address, acts, case_of, ids, joins, kassel
from tests.keeping import erase_case, reviews_of, talks_of


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

    assert "last role" not in (founder.notice or "")
    assert "only role left" in " ".join(founder.screen.body)
    assert await acts(store) == ["role-added", "role-removed"]


async def test_the_only_coordinator_stays_one(store: Store, founder: Talker) -> None:
    """And nobody gives a role to themself."""
    await founder.commands("team")
    await founder.taps("m0")
    assert not {one for one in ids(founder) if one.startswith("add-")}
    await founder.taps("drop-coordinator")

    assert "only coordinator" in " ".join(founder.screen.body)
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
    await founder.taps(founder.person.hex[:8], "e0")
    await eve.commands("cases")

    assert "Harbour" not in str(eve.screen)


async def test_a_second_worker_is_chosen_in_the_chat(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """And taken away again."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.taps("more", "second", "Eve")
    await eve.commands("cases")
    assert "Harbour" in str(eve.screen)
    await founder.taps("more", "second", "none")
    await eve.commands("cases")

    assert "Harbour" not in str(eve.screen)
    assert await acts(store) == ["second", "second"]


async def test_handing_over_asks_both_sides(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Until it is taken over everything stays; then the talk that was begun goes along."""
    await open_case(founder)
    case = await case_of(store, founder)
    await founder.taps("short", "alone")
    await founder.commands("cases")
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.taps("Harbour", "more", "hand", "Eve")
    assert "your lines for supervision" in " ".join(founder.screen.body)
    await founder.taps("yes")
    await eve.commands("home")
    await eve.taps("Offered: Harbour")
    assert eve.asked == "Do you take this over?"
    assert "short" not in ids(eve)
    await eve.presses(f"{eve.screen.token}._case")
    assert "Next look" not in str(eve.screen)
    assert (await store.cases.get(case)).responsible == founder.person
    await eve.commands("home")
    await eve.taps("f0", "take")
    await eve.taps("Harbour")
    assert "continue" in ids(eve)
    await founder.commands("home")

    assert "Harbour" not in str(founder.screen)
    assert await acts(store) == ["offered", "handed"]


async def test_an_offer_can_wait_and_can_be_refused(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Not now keeps it at home; no ends it."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.taps("more", "hand", "Eve", "yes")
    await eve.commands("home")
    await eve.taps("f0", "later", "f0", "no")

    assert "f0" not in ids(eve)
    assert (await store.cases.get(await case_of(store, founder))).responsible == founder.person


async def test_another_organisation_needs_the_persons_word(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Without it nothing is offered; with it the organisation changes too."""
    await open_case(founder)
    case = await case_of(store, founder)
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    await founder.taps("more", "hand", "Quentin, Quay", "no")
    await quentin.commands("home")
    assert "f0" not in ids(quentin)
    await founder.taps("more", "hand", "Quentin, Quay", "yes", "yes")
    await quentin.commands("home")
    await quentin.taps("f0", "take")
    moved = await store.cases.get(case)

    assert moved.responsible == quentin.person
    assert moved.organisation == {one.name: one.id for one in (await kassel(store)).organisations}["Quay"]


async def test_reviews_go_along_and_keep_their_day(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """The chain begins anew at nine by the new worker's own clock."""
    await open_case(founder)
    case = await case_of(store, founder)
    review = NewReview(
        case, date(2026, 12, 1), {"kind": "steps"}, founder.clock(), datetime(2026, 12, 1, 8, tzinfo=UTC)
    )
    zone = store.people.zone_statement
    eve = await joins(newcomer, store, "caseworker", "Eve")
    plan = await store.reviews.plan_statement(review)
    await store.writer.commit(Unit(None, (plan, zone(eve.person, "Europe/Bucharest"))))
    await founder.taps("more", "hand", "Eve", "yes")
    await eve.commands("home")
    await eve.taps("f0", "take")
    due, soon = sorted(await store.reviews.open_of_worker(eve.person), key=lambda one: one.id != review.id)
    assert (await store.reviews.get(soon.id)).about == {"kind": "event", "event": "worker"}
    assert soon.due == date(2026, 11, 27)
    assert due.due == date(2026, 12, 1)
    assert due.next_at == datetime(2026, 12, 1, 7, tzinfo=UTC)


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
    assert eve.asked == "You belong to no group now"
    await lead.commands("cases")
    assert "Harbour" not in str(lead.screen)
    await lead.commands("team")
    assert (await store.cases.get(case)).keeper == "lead"
    await founder.commands("team")
    assert "assign" not in ids(founder)
    await lead.taps("assign", "Harbour", founder.person.hex[:8], "yes")
    await founder.commands("home")
    await founder.taps("f0", "take")

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
    assert "Harbour" in " ".join(eve.screen.body)
    await erase_case(store, await case_of(store, eve))
    await eve.commands("settings")
    await eve.taps("parting", "yes", "yes")

    assert eve.asked == "You belong to no group now"
    assert await acts(store) == ["left"]


async def test_an_account_goes_key_first(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Nothing of it can be read, nobody is known by it, and the trail keeps only who and when."""
    from bot.desk import Stranger

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

    assert "Harbour" in " ".join(founder.screen.body)
    assert await store.keys.get(Owner("person", founder.person)) is not None


async def test_a_whole_code_is_erased_and_others_are_untouched(store: Store, founder: Talker) -> None:
    """Key first; its reviews go; the trail keeps who and when without the code."""
    await open_case(founder, "Meadow")
    other = await case_of(store, founder, "Meadow")
    await walk(founder, (*ORDERED, ">right"))
    before = await store.conversations.of_case(other)
    await open_case(founder)
    case = await case_of(store, founder)
    review = NewReview(case, date(2026, 12, 1), {"kind": "steps"}, founder.clock(), None)
    await store.writer.commit(Unit(None, (await store.reviews.plan_statement(review),)))
    await founder.taps("more", "erasing", "everything", "yes", "yes")
    assert "Harbour" not in str(founder.screen)
    assert await store.keys.get(Owner("case", case)) is None
    assert await store.cases.get(case) is None
    assert await reviews_of(store, case) == []
    kept = [one for one in await store.conversations.of_case(other) if one.flow == "reflection"]
    assert kept == [one for one in before if one.flow == "reflection"]
    (trace,) = await store.trail.of_structure((await kassel(store)).id)

    assert (trace.act, trace.actor, trace.code) == ("erased-case", founder.person, None)


async def test_one_talk_is_erased_and_the_rest_stays(store: Store, founder: Talker) -> None:
    """Asked twice, too."""
    await open_case(founder)
    case = await case_of(store, founder)
    await walk(founder, (*ORDERED, ">right"))
    await founder.commands("cases")
    await founder.taps("Harbour", "more", "erasing", "t0", "yes", "no")
    assert len([one for one in await store.conversations.of_case(case) if one.flow == "reflection"]) == 1
    await founder.taps("more", "erasing", "t0", "yes", "yes")

    assert [one for one in await store.conversations.of_case(case) if one.flow == "reflection"] == []
    assert (await store.cases.get(case)).frame


async def test_a_groups_days_are_set_one_by_one(store: Store, founder: Talker) -> None:
    """Each setting shows what holds now; what touches secrets is in the trail."""
    await founder.commands("structure")
    await founder.taps("country", "Germany", "Hesse")
    assert "Germany, region: Hesse" in " ".join(founder.screen.body)
    await founder.taps("quiet", "21:00", "7:00", "weekdays", "d3", "d4", "d5", "_send", "rhythm", "3", "8", "16")
    await founder.taps("zone")
    await founder.says("Moon/Crater")
    assert "not known" in founder.notice
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
    assert "not known" in founder.notice
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
