"""What falls due, who stands in and what was done with rights, on both databases."""

import asyncio
from datetime import date, time, timedelta
from uuid import UUID, uuid4

import pytest

from storage.reminders import NewReminder, Reminder
from storage.reviews import NewReview
from storage.store import Store
from storage.wishes import NewWish
from storage.writer import Unit
from tests.keeping import erase_case, open_case, reviews_of, standing_in, start_talk
from tests.storage.conftest import NOW, Town

SOON, LATER = NOW + timedelta(hours=1), NOW + timedelta(days=3)


@pytest.fixture
async def case(store: Store, town: Town) -> UUID:
    """An open case."""
    return await open_case(store, town.new_case())


def planned(person: UUID, *, due: int = 0, occurrence: str = "2026-03-02", subject: UUID | None = None) -> NewReminder:
    """A reminder that is due so many minutes from now."""
    at = NOW + timedelta(minutes=due)
    return NewReminder(subject or uuid4(), "due", occurrence, person, at)


async def plans(store: Store, *new: NewReminder) -> None:
    """Write them down."""
    await store.reminders.do(*(store.reminders.plan_statement(one) for one in new))


async def test_a_review_comes_back_as_planned(store: Store, town: Town, case: UUID) -> None:
    """With its kind for whoever may read the case, and without it for whoever may only know that it is due."""
    new = NewReview(case, date(2026, 3, 16), {"kind": "steps"}, NOW, SOON)
    await store.reminders.do(await store.reviews.plan_statement(new))
    (review,) = await store.reviews.open_of_case(case)
    assert (review.due, review.about, review.done) == (date(2026, 3, 16), {"kind": "steps"}, None)
    (due,) = await store.reviews.open_of_structure(town.structure)
    assert (due.code, due.due, due.responsible, due.stage) == ("Birch", date(2026, 3, 16), town.person, 0)
    assert [one.id for one in await store.reviews.open_of_worker(town.person)] == [new.id]
    assert not hasattr(due, "about")


async def test_the_chain_goes_on_once(store: Store, case: UUID) -> None:
    """Two who see the same stage reached: one of them goes on."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "goals"}, NOW, NOW)
    await store.reminders.do(await store.reviews.plan_statement(new))
    (seen,) = await store.reviews.reached(NOW, 10)
    assert seen.id == new.id
    await store.reminders.do(store.reviews.stage_statement(seen, 1, LATER))
    await store.reminders.do(store.reviews.stage_statement(seen, 5, None))
    assert await store.reviews.reached(NOW, 10) == []
    (found,) = await store.reviews.reached(LATER, 10)
    assert found.stage == 1


async def test_what_is_done_or_cancelled_falls_due_no_more(store: Store, town: Town, case: UUID) -> None:
    """And what was done can be counted."""
    first, second, third = (NewReview(case, date(2026, 3, day), {"kind": "steps"}, NOW, NOW) for day in (3, 4, 5))
    for new in (first, second, third):
        await store.reminders.do(await store.reviews.plan_statement(new))
    await store.reminders.do(
        store.reviews.done_statement(first.id, NOW), store.reviews.cancel_statement(second.id, NOW)
    )
    assert [one.id for one in await store.reviews.open_of_case(case)] == [third.id]
    assert [one.id for one in await store.reviews.open_of_cases([case])] == [third.id]
    assert await store.reviews.open_of_cases([]) == []
    await store.reminders.do(store.reviews.cancel_case_statement(case, NOW))
    assert await store.reviews.reached(LATER, 10) == []
    assert [one.id for one in await store.reviews.done_of_structure(town.structure, NOW)] == [first.id]


async def test_a_review_that_is_moved_begins_anew(store: Store, case: UUID) -> None:
    """Another day, the first stage, and the reason sealed with it."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "goals"}, NOW, NOW)
    await store.reminders.do(await store.reviews.plan_statement(new))
    about = {"kind": "goals", "moved": ["agreed"]}
    await store.reminders.do(await store.reviews.move_statement(new.id, case, date(2026, 3, 20), LATER, about))
    moved = await store.reviews.get(new.id)
    assert moved and (moved.due, moved.about) == (date(2026, 3, 20), about)


async def test_a_review_about_something_else_keeps_its_day(store: Store, case: UUID) -> None:
    """Its chain goes on where it stood."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "event", "event": "job"}, NOW, NOW)
    await store.reminders.do(await store.reviews.plan_statement(new))
    await store.reminders.do(await store.reviews.about_statement(new.id, case, {"kind": "event", "event": "move"}))
    found, (waiting,) = await store.reviews.get(new.id), await store.reviews.reached(NOW, 10)
    assert found and (found.due, found.about["event"]) == (date(2026, 3, 2), "move")
    assert (waiting.id, waiting.stage) == (new.id, 0)


async def test_an_occurrence_is_planned_once(store: Store, town: Town) -> None:
    """Two who plan the same leave one row; another day or another person is another occurrence."""
    subject = uuid4()
    other = await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    same = [planned(town.person, subject=subject) for _ in range(3)]
    more = [planned(town.person, subject=subject, occurrence="2026-03-03"), planned(other, subject=subject)]
    await plans(store, *same, *more)
    assert len(await store.reminders.of_subject(subject)) == 3


async def test_nobody_else_gets_what_is_claimed(store: Store, town: Town) -> None:
    """All that is due for one person comes together; what is not due yet stays."""
    others = [await store.people.add(language="de", zone="UTC", profile={}, now=NOW) for _ in range(6)]
    for person in others:
        await plans(store, planned(person), planned(person), planned(person, due=30))
    claims = await asyncio.gather(*(store.reminders.claim(NOW, SOON) for _ in range(8)))
    taken = [claim for claim in claims if claim]
    assert sorted(claim[0].person for claim in taken) == sorted(others)
    assert all({one.person for one in claim} == {claim[0].person} and len(claim) == 2 for claim in taken)
    assert len(await store.reminders.of_state("sending")) == 12
    assert await store.reminders.claim(NOW, SOON) == []


async def test_somebody_who_cannot_be_written_to_now_holds_up_nobody(store: Store, town: Town) -> None:
    """The next person's are taken instead."""
    other = await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    await plans(store, planned(town.person, due=-5), planned(other))
    (found,) = await store.reminders.claim(NOW, SOON, skip=[town.person])
    assert found.person == other


async def test_what_became_of_a_message_is_known(store: Store, town: Town) -> None:
    """Sent, not known, not to be reached, tried again."""

    async def claimed() -> Reminder:
        await plans(store, planned(town.person))
        (one,) = await store.reminders.claim(NOW, SOON)
        return one

    sent, unsure, failed, again = [await claimed() for _ in range(4)]
    them = store.reminders
    await them.do(
        them.sent_statement([sent.id], NOW, "telegram", 7),
        them.uncertain_statement([unsure.id], "telegram"),
        them.failed_statement([failed.id]),
        them.again_statement([again.id], LATER),
    )
    states = {
        one.id: one.state for state in ("sent", "uncertain", "failed", "planned") for one in await them.of_state(state)
    }
    assert states == {sent.id: "sent", unsure.id: "uncertain", failed.id: "failed", again.id: "planned"}
    (later,) = await them.of_state("planned")
    assert (later.due, later.attempts, later.lease) == (LATER, 1, None)
    assert {one.id for one in await them.standing(town.person)} == {sent.id, unsure.id}
    await them.do(them.settle_one_statement(sent.id, NOW))
    assert {one.id for one in await them.standing(town.person)} == {unsure.id}


async def test_a_lease_that_ran_out_leaves_uncertainty(store: Store, town: Town) -> None:
    """Whoever was sending is gone; it is not sent again, and it is listed."""
    await plans(store, planned(town.person))
    await store.reminders.claim(NOW, SOON)
    assert await store.reminders.give_up_leases(NOW) == 0
    assert await store.reminders.give_up_leases(SOON) == 1
    assert [one.state for one in await store.reminders.of_state("uncertain")] == ["uncertain"]


async def test_what_is_done_elsewhere_is_withdrawn(store: Store, town: Town) -> None:
    """What is still to come does not come; what was sent stays known."""
    subject = uuid4()
    await plans(
        store, planned(town.person, subject=subject), planned(town.person, subject=subject, occurrence="x", due=60)
    )
    await store.reminders.claim(NOW, SOON)
    await store.reminders.do(store.reminders.withdraw_statement(subject))
    assert [one.state for one in await store.reminders.of_subject(subject)] == ["sending", "cancelled"]


async def test_the_lag_is_that_of_the_oldest(store: Store, town: Town) -> None:
    """And nothing, when nothing is late."""
    assert await store.reminders.lag(NOW) == 0.0
    await plans(store, planned(town.person, due=-2), planned(town.person, due=5))
    assert await store.reminders.lag(NOW) == 120.0


async def test_a_wish_comes_back_in_its_own_words(store: Store, town: Town) -> None:
    """Next time, and then no more."""
    new = NewWish(town.person, "every 1 weeks from 2026-03-09 09:00", "Europe/Berlin", "Water the plants", NOW, SOON)
    await store.reminders.do(await store.wishes.make_statement(new))
    (wish,) = await store.wishes.reached(SOON, 10)
    assert (wish.text, wish.rule, wish.next_at) == ("Water the plants", new.rule, SOON)
    await store.reminders.do(
        store.wishes.next_statement(new.id, SOON, LATER), store.wishes.next_statement(new.id, SOON, None)
    )
    (wish,) = await store.wishes.of_person(town.person)
    assert wish.next_at == LATER
    await store.reminders.do(store.wishes.next_statement(new.id, LATER, None))
    assert await store.wishes.of_person(town.person) == []


async def test_a_deputy_stands_in_from_day_to_day(store: Store, town: Town) -> None:
    """From the first to the last, and no longer than both are there."""
    other = await store.people.add(language="de", zone="UTC", profile={}, now=NOW)
    first, last = date(2026, 4, 1), date(2026, 4, 14)
    await store.reminders.do(store.deputies.add_statement(town.person, other, town.organisation, first, last))
    assert await store.deputies.of_person(town.person, date(2026, 3, 31)) == []
    for day in (first, last):
        (found,) = await standing_in(store, other, day)
        assert (found.person, found.deputy) == (town.person, other)
    assert await store.deputies.of_person(town.person, date(2026, 4, 15)) == []
    await store.reminders.do(*store.people.erase_statements(other))
    assert await store.deputies.of_organisation(town.organisation, first) == []


async def test_the_trail_is_read_from_its_end(store: Store, town: Town) -> None:
    """What was done last stands first; each structure has its own."""
    for act in ("invited", "joined", "left"):
        await store.reminders.do(store.trail.note_statement(act, NOW, structure=town.structure, actor=town.person))
    await store.reminders.do(store.trail.note_statement("invited", NOW, structure=uuid4()))
    found = await store.trail.of_structure(town.structure)
    assert [trace.act for trace in found] == ["left", "joined", "invited"]
    assert [trace.act for trace in await store.trail.of_structure(town.structure, before=found[1].number)] == [
        "invited"
    ]


async def test_how_the_days_of_a_structure_go(store: Store, town: Town) -> None:
    """Usual ones at first, others when they are set."""
    found = await store.structures.get(town.structure)
    assert found and (found.quiet_from, found.quiet_until, found.rhythm) == (time(20), time(8), (2, 6, 12))
    await store.reminders.do(
        store.structures.settings_statement(
            town.structure, region="HE", quiet_from=time(21, 30), weekdays=frozenset({1, 2, 3}), rhythm=(1, 4, 8)
        )
    )
    found = await store.structures.get(town.structure)
    assert found and (found.region, found.quiet_from, found.weekdays) == ("HE", time(21, 30), frozenset({1, 2, 3}))
    assert found.rhythm == (1, 4, 8)


async def test_an_erased_case_takes_its_reviews_and_reminders_along(store: Store, town: Town, case: UUID) -> None:
    """And leaves those of others."""
    other = await open_case(store, town.new_case("Oak"))
    for one in (case, other):
        review = NewReview(one, date(2026, 3, 16), {"kind": "steps"}, NOW, SOON)
        reminder = NewReminder(review.id, "due", "2026-03-16", town.person, SOON, case=one)
        await store.writer.commit(
            Unit(None, (await store.reviews.plan_statement(review), store.reminders.plan_statement(reminder)))
        )
    await erase_case(store, case)
    assert [one.case for one in await store.reviews.open_of_structure(town.structure)] == [other]
    assert [one.case for one in await store.reminders.of_state("planned")] == [other]


async def test_what_was_left_half_done_is_found_until_it_is_mentioned(store: Store, town: Town, case: UUID) -> None:
    """Only unfinished talks of one flow about real cases, between two instants."""
    practice = await open_case(store, town.new_case("Elm", practice=True))
    left, done, tried = (town.new_conversation(case=one) for one in (case, case, practice))
    for new in (left, done, tried):
        await start_talk(store, new)
        await store.writer.commit(Unit(await store.conversations.turn_row(new.id, 1, None, NOW, {"v": 1}), ()))
    await store.reminders.do(store.conversations.finish_statement(done.id, NOW))
    early = NOW - timedelta(days=1)
    assert await store.reminders.halves("reflection", early, NOW - timedelta(minutes=1)) == []
    (found,) = await store.reminders.halves("reflection", early, NOW)
    assert (found.id, found.person, found.case, found.last) == (left.id, town.person, case, NOW)
    await plans(store, NewReminder(left.id, "half", "2026-03-03", town.person, NOW))
    assert await store.reminders.halves("reflection", early, NOW) == []
    await store.reminders.claim(NOW, SOON)
    await store.reminders.do(
        store.reminders.cancelled_statement([one.id for one in await store.reminders.of_subject(left.id)])
    )
    assert len(await store.reminders.halves("reflection", early, NOW)) == 1


async def test_what_is_still_to_be_done_is_told_from_what_is_not(store: Store, case: UUID) -> None:
    """Of the reviews asked for, the open ones come back."""
    first, second = (NewReview(case, date(2026, 3, day), {"kind": "steps"}, NOW, NOW) for day in (3, 4))
    for new in (first, second):
        await store.reminders.do(await store.reviews.plan_statement(new))
    await store.reminders.do(store.reviews.done_statement(first.id, NOW))
    assert [one.id for one in await store.reviews.still_open([first.id, second.id, uuid4()])] == [second.id]


async def test_settled_messages_are_found_until_their_buttons_are_gone(store: Store, town: Town) -> None:
    """Only those of a channel that named its message; one that was taken away comes once more."""
    them, subject = store.reminders, uuid4()
    rows = [NewReminder(subject, rule, "2026-03-16", town.person, NOW) for rule in ("due", "late-3")]
    await them.do(*(them.plan_statement(one) for one in rows))
    await them.claim(NOW, SOON)
    await them.do(
        them.sent_statement([rows[0].id], NOW, "telegram", 7), them.sent_statement([rows[1].id], NOW, "web", None)
    )
    assert await them.answered("telegram") == []
    await them.do(them.recall_statement([rows[1].id], LATER), them.settle_statement(subject, NOW))
    assert [(one.id, one.message) for one in await them.answered("telegram")] == [(rows[0].id, 7)]
    assert await them.answered("web") == []
    await them.do(them.bare_statement([rows[0].id]), them.recall_statement([rows[0].id], LATER))
    assert await them.answered("telegram") == []
    found = await them.get(rows[0].id)
    assert found and (found.state, found.message) == ("sent", None)
    recalled = await them.get(rows[1].id)
    assert recalled and (recalled.state, recalled.due, recalled.channel) == ("planned", LATER, None)


async def test_a_review_moved_meanwhile_keeps_its_first_reminder(store: Store, case: UUID) -> None:
    """Whoever had read it before the move goes on with nothing."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "goals"}, NOW, NOW)
    await store.reminders.do(await store.reviews.plan_statement(new))
    (seen,) = await store.reviews.reached(NOW, 10)
    await store.reminders.do(await store.reviews.move_statement(new.id, case, date(2026, 3, 20), SOON, {}))
    await store.reminders.do(store.reviews.stage_statement(seen, 1, LATER))
    (found,) = await store.reviews.reached(SOON, 10)
    assert (found.stage, found.next_at) == (0, SOON)


async def test_a_review_is_planned_and_done_once(store: Store, case: UUID) -> None:
    """Two who finish the same leave one that follows, and the first instant counts."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "goals"}, NOW, NOW)
    for _ in range(2):
        await store.reminders.do(await store.reviews.plan_statement(new))
    await store.reminders.do(store.reviews.done_statement(new.id, NOW))
    await store.reminders.do(store.reviews.done_statement(new.id, LATER), store.reviews.cancel_statement(new.id, LATER))
    (found,) = await reviews_of(store, case)
    assert (found.done, found.cancelled) == (NOW, None)


async def test_a_chain_begins_again_after_its_end(store: Store, case: UUID) -> None:
    """A break puts an overdue review back to its beginning."""
    new = NewReview(case, date(2026, 3, 2), {"kind": "goals"}, NOW, NOW)
    await store.reminders.do(await store.reviews.plan_statement(new))
    (seen,) = await store.reviews.reached(NOW, 10)
    await store.reminders.do(store.reviews.stage_statement(seen, 6, None))
    await store.reminders.do(store.reviews.begin_again_statement(new.id, LATER))
    (found,) = await store.reviews.reached(LATER, 10)
    assert (found.stage, found.due) == (0, date(2026, 3, 2))
