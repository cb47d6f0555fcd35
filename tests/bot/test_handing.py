"""Who else looks after a code, who takes it over, what is erased: as people do it in the chat."""

from datetime import UTC, date, datetime

from bot.rights import Action, may
from storage.records import Owner
from storage.reviews import NewReview
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, walk
from tests.bot.talker import Talker
from tests.bot.teamwork import acts, case_of, ids, joins, kassel
from tests.keeping import add_role, reviews_of


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
    assert eve.asked == "Would you like to take this over?"
    assert "short" not in ids(eve)
    await eve.presses(f"{eve.screen.token}._case")
    assert "Next look" not in str(eve.screen)
    assert (await store.cases.get(case)).responsible == founder.person
    await eve.commands("home")
    await eve.taps("Offered: Harbour", "take")
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
    await eve.taps("Offered: Harbour", "later", "Offered: Harbour", "no")

    assert "Offered" not in str(eve.screen)
    assert (await store.cases.get(await case_of(store, founder))).responsible == founder.person


async def test_another_organisation_needs_the_persons_word(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """Without it nothing is offered; with it the organisation changes too."""
    await open_case(founder)
    case = await case_of(store, founder)
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    await founder.taps("more", "hand", "Quentin, Quay", "no")
    await quentin.commands("home")
    assert "Offered" not in str(quentin.screen)
    await founder.taps("more", "hand", "Quentin, Quay", "yes", "yes")
    await quentin.commands("home")
    await quentin.taps("Offered: Harbour", "take")
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
    await eve.taps("Offered: Harbour", "take")
    due, soon = sorted(await store.reviews.open_of_worker(eve.person), key=lambda one: one.id != review.id)
    assert (await store.reviews.get(soon.id)).about == {"kind": "event", "event": "worker"}
    assert soon.due == date(2026, 11, 27)
    assert due.due == date(2026, 12, 1)
    assert due.next_at == datetime(2026, 12, 1, 7, tzinfo=UTC)


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
    await founder.taps("Harbour", "more", "erasing", "Round of 21 Nov 2026", "yes", "no")
    assert len([one for one in await store.conversations.of_case(case) if one.flow == "reflection"]) == 1
    await founder.taps("more", "erasing", "Round of 21 Nov 2026", "yes", "yes")

    assert [one for one in await store.conversations.of_case(case) if one.flow == "reflection"] == []
    assert (await store.cases.get(case)).frame


async def test_an_offer_is_said_to_whoever_reads_it(store: Store, founder: Talker, newcomer: Newcomer) -> None:
    """In their language, whatever the one who hands on speaks."""
    await open_case(founder)
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await founder.taps("more", "hand", "Eve", "yes")
    await store.writer.commit(Unit(None, (store.people.language_statement(eve.person, "de"),)))
    await eve.commands("home")
    await eve.taps("Angeboten: Harbour")

    assert "jemand aus dem Team bietet Harbour an" in " ".join(eve.screen.body)


async def test_who_works_in_two_places_is_asked_for_the_one_that_was_chosen(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """Each stands in the list by itself."""
    await open_case(founder)
    case = await case_of(store, founder)
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    there = (await kassel(store)).id
    yard = await store.structures.add_organisation(there, "Yard")
    await add_role(store, quentin.person, there, yard, "caseworker")
    await founder.taps("more", "hand", "Quentin, Yard", "yes", "yes")
    await quentin.commands("home")
    await quentin.taps("Offered: Harbour", "take")

    assert (await store.cases.get(case)).organisation == yard


async def test_who_hands_on_what_was_left_sees_its_code_alone(
    store: Store, founder: Talker, newcomer: Newcomer
) -> None:
    """From the menu no way leads to the page, and what stood open of it is gone once it is somebody else's."""
    quentin = await joins(newcomer, store, "caseworker", "Quentin", organisation="Quay")
    nora = await joins(newcomer, store, "caseworker", "Nora", organisation="Quay")
    await open_case(quentin)
    case = await case_of(store, quentin)
    await founder.commands("team")
    await founder.taps("Quentin", "remove", "yes", "yes", "assign", "Harbour")
    assert founder.screen.code == "Harbour"
    await founder.presses(f"{founder.screen.token}._case")
    assert founder.asked == "Who should Harbour be handed over to?"
    assert "role does not open this" in founder.notice
    await founder.taps("Nora", "yes")
    assert founder.asked == "Which code would you like to hand on?"
    await founder.taps("Harbour")
    assert "Offered to Nora" in " ".join(founder.screen.body)
    await nora.commands("home")
    await nora.taps("Offered: Harbour", "take")
    await founder.looks()
    assert founder.screen.code is None
    person = await store.people.get(founder.person)

    assert not may(person, Action.HAND_OVER, case=await store.cases.get(case))
