"""The buttons of a reminder: begin, later, done, handing on; each press counts once, and only its owner's."""

import asyncio
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from bot.screens.tokens import nudge_button, read_nudge
from storage.reminders import Reminder
from storage.reviews import Review
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.reminded import case_of, due_review, presses, reminded, wish
from tests.bot.talker import Clock, Talker

SETTLED = "Somebody has already seen to this."


@pytest.fixture
async def worker(founder: Talker) -> Talker:
    """Somebody with a case of their own, at home."""
    await open_case(founder)
    await founder.commands("home")
    return founder


@pytest.fixture
async def review(store: Store, worker: Talker, clock: Clock) -> Review:
    """A full round that is due."""
    return await due_review(store, await case_of(store, worker), clock)


@pytest.fixture
async def reminder(store: Store, worker: Talker, clock: Clock, review: Review) -> Reminder:
    """The message about it."""
    return await reminded(store, worker.person, clock, review.id, case=review.case)


async def fresh(store: Store, reminder: Reminder) -> Reminder:
    """As it is stored now."""
    found = await store.reminders.get(reminder.id)
    assert found
    return found


async def again(store: Store, reminder: Reminder) -> list[Reminder]:
    """What was planned about the same, besides."""
    return [one for one in await store.reminders.of_subject(reminder.subject) if one.id != reminder.id]


def test_a_button_fits_and_is_read_back() -> None:
    """Within the 64 bytes of a messenger; nothing else is taken for one."""
    id = uuid4()
    for act in ("begin", "later", "done", "deputy"):
        assert len(nudge_button(id, act).encode()) <= 64
        assert read_nudge(nudge_button(id, act)) == (id, act)
    for wrong in ("", "R", "R.done", nudge_button(id, "")[:-1], f"1{nudge_button(id, 'x')[1:]}", f"R{'ü' * 22}.done"):
        assert read_nudge(wrong) is None


# Begin


async def test_begin_opens_a_full_round(worker: Talker, reminder: Reminder, store: Store) -> None:
    """At its first question, with the code; the message is settled, the review is not done yet."""
    await presses(worker, reminder, "begin")
    person = await store.people.get(worker.person)
    assert person and person.front
    talk = await store.conversations.get(person.front)
    assert talk and talk.flow == "reflection" and talk.given["round"] == "full"
    assert worker.screen and worker.screen.code == "Harbour"
    assert (await fresh(store, reminder)).settled
    found = await store.reviews.get(reminder.subject)
    assert found and found.done is None


async def test_begin_after_an_event_opens_its_short_review(worker: Talker, store: Store, clock: Clock) -> None:
    """Something happened: five minutes are enough."""
    review = await due_review(store, await case_of(store, worker), clock, "event")
    await presses(worker, await reminded(store, worker.person, clock, review.id, case=review.case), "begin")
    person = await store.people.get(worker.person)
    assert person and person.front
    talk = await store.conversations.get(person.front)
    assert talk and talk.flow == "event"


async def test_begin_goes_on_with_a_round_that_is_under_way(
    worker: Talker, reminder: Reminder, store: Store, clock: Clock
) -> None:
    """There are no two of them."""
    await worker.commands("cases")
    await worker.taps("Harbour", "full", "alone")
    asked, person = worker.asked, await store.people.get(worker.person)
    await worker.commands("home")
    await presses(worker, reminder, "begin")
    after = await store.people.get(worker.person)
    assert person and after and after.front == person.front
    await worker.taps("_look")
    assert worker.asked == asked


async def test_begin_brings_a_half_finished_round_back(worker: Talker, store: Store, clock: Clock) -> None:
    """With the page that says where it was left."""
    await worker.commands("cases")
    await worker.taps("Harbour", "short", "alone")
    person = await store.people.get(worker.person)
    assert person and person.front
    await worker.commands("home")
    half = await reminded(store, worker.person, clock, person.front, rule="half")
    await presses(worker, half, "begin")
    after = await store.people.get(worker.person)
    assert after and after.front == person.front
    assert "_discard" in [choice.id for choice in worker.screen.quiet]  # type: ignore[union-attr]
    assert (await fresh(store, half)).settled


async def test_begin_shows_a_wish_in_ones_own_words(worker: Talker, store: Store, clock: Clock) -> None:
    """On a screen of its own, which counts as confided; done there settles it."""
    mine = await reminded(store, worker.person, clock, await wish(store, worker.person, clock), rule="wish")
    await presses(worker, mine, "begin")
    assert worker.screen and worker.screen.body == ("Bring the key back",) and worker.screen.private
    await worker.taps("done")
    assert worker.notice == "Noted as done."
    assert (await fresh(store, mine)).settled


async def test_a_wish_that_lay_open_in_the_web_chat_is_not_read_where_no_texts_are(
    worker: Talker, store: Store, clock: Clock
) -> None:
    """Each look asks anew."""
    mine = await reminded(store, worker.person, clock, await wish(store, worker.person, clock), rule="wish")
    await presses(worker, mine, "begin")
    worker.channel = "telegram"
    await worker.looks()
    assert worker.screen and worker.screen.body == ("Its words are in the web chat.",)


async def test_a_wish_can_be_put_off_from_its_own_screen(worker: Talker, store: Store, clock: Clock) -> None:
    """The same times as anywhere."""
    mine = await reminded(store, worker.person, clock, await wish(store, worker.person, clock), rule="wish")
    await presses(worker, mine, "begin")
    await worker.taps("later", "tomorrow")
    [new] = await again(store, mine)
    assert (new.rule, new.due) == ("wish+", datetime(2026, 11, 22, 8, tzinfo=UTC))


async def test_begin_of_what_is_done_says_so(
    worker: Talker, reminder: Reminder, review: Review, store: Store, clock: Clock
) -> None:
    """Done elsewhere, without the message hearing of it."""
    await store.writer.commit(Unit(None, (store.reviews.done_statement(review.id, clock()),)))
    await presses(worker, reminder, "begin")
    assert worker.notice == SETTLED
    assert (await fresh(store, reminder)).settled


# Later


@pytest.mark.parametrize(
    ("taps", "due"),
    [
        (("afternoon",), datetime(2026, 11, 21, 13, tzinfo=UTC)),
        (("tomorrow",), datetime(2026, 11, 22, 8, tzinfo=UTC)),
        (("week",), datetime(2026, 11, 28, 8, tzinfo=UTC)),
        (("day", "2026-11-30"), datetime(2026, 11, 30, 8, tzinfo=UTC)),
        (("day", "2026-11-21"), datetime(2026, 11, 21, 13, tzinfo=UTC)),
    ],
)
async def test_later_plans_another_message_and_moves_no_date(
    worker: Talker, reminder: Reminder, review: Review, store: Store, taps: tuple[str, ...], due: datetime
) -> None:
    """By the person's own wall clock; a moment that has passed means in an hour."""
    await presses(worker, reminder, "later")
    assert worker.screen and worker.screen.body == ("It is about Harbour.",)
    await worker.taps(*taps)
    assert worker.notice.startswith("It comes again then.")
    [new] = await again(store, reminder)
    assert (new.rule, new.due, new.state, new.person, new.case) == (
        "due+", due, "planned", worker.person, review.case,
    )  # fmt: skip
    assert new.occurrence == due.isoformat()
    found = await store.reviews.get(review.id)
    assert found and (found.due, found.done) == (date(2026, 11, 21), None)
    assert (await fresh(store, reminder)).settled


async def test_in_the_afternoon_there_is_no_afternoon_to_come(worker: Talker, reminder: Reminder, clock: Clock) -> None:
    """At four it is not offered."""
    clock.passes(hours=3)
    await presses(worker, reminder, "later")
    assert [choice.id for choice in worker.screen.choices] == ["tomorrow", "week", "day", "keep"]  # type: ignore[union-attr]


async def test_put_off_twice_is_put_off_under_the_same_name(worker: Talker, reminder: Reminder, store: Store) -> None:
    """ "due+", however often."""
    await presses(worker, reminder, "later")
    await worker.taps("tomorrow")
    [new] = await again(store, reminder)
    await presses(worker, new, "later")
    await worker.taps("week")
    rules = sorted((one.rule, one.due.day) for one in await again(store, reminder))
    assert rules == [("due+", 22), ("due+", 28)]


async def test_later_leads_back_to_the_talk_under_way(worker: Talker, reminder: Reminder) -> None:
    """At its very question."""
    await worker.commands("cases")
    await worker.taps("Harbour", "short", "alone")
    asked = worker.asked
    await presses(worker, reminder, "later")
    await worker.taps("tomorrow")
    assert worker.asked == asked


async def test_left_as_it_is_nothing_changes(worker: Talker, reminder: Reminder, store: Store) -> None:
    """The message stands as before."""
    await presses(worker, reminder, "later")
    await worker.taps("keep")
    assert await again(store, reminder) == []
    assert await fresh(store, reminder) == reminder


# Done


async def test_done_marks_the_review_and_withdraws_what_is_to_come(
    worker: Talker, reminder: Reminder, review: Review, store: Store, clock: Clock
) -> None:
    """Nothing is asked; the next stage does not come."""
    await presses(worker, reminder, "later")
    await worker.taps("tomorrow")
    [put_off] = await again(store, reminder)
    other = await reminded(store, worker.person, clock, review.id, case=review.case, rule="late-3")
    await presses(worker, other, "done")
    assert worker.notice == "Noted as done."
    found = await store.reviews.get(review.id)
    assert found and found.done == clock()
    assert (await fresh(store, put_off)).state == "cancelled"
    assert await store.reminders.standing(worker.person) == []


async def test_done_of_anything_else_settles_the_message(worker: Talker, store: Store, clock: Clock) -> None:
    """A wish needs nobody any more; it may come again by its own rule."""
    id = await wish(store, worker.person, clock)
    mine = await reminded(store, worker.person, clock, id, rule="wish")
    await presses(worker, mine, "done")
    found = await store.wishes.get(id)
    assert (await fresh(store, mine)).settled and found and found.ended is None


async def test_somebody_who_only_oversees_does_not_do_the_review(
    worker: Talker, newcomer: Newcomer, review: Review, store: Store, clock: Clock
) -> None:
    """Their own message is settled; what only the caseworker can say is left to them."""
    lead = await oversees(store, await newcomer(), worker)
    late = await reminded(store, lead.person, clock, review.id, case=review.case, rule="coordinator")
    await presses(lead, late, "begin")
    assert lead.screen and lead.screen.code is None and "not open" in lead.notice
    await presses(lead, late, "done")
    found = await store.reviews.get(review.id)
    assert found and found.done is None and (await fresh(store, late)).settled


async def oversees(store: Store, lead: Talker, worker: Talker) -> Talker:
    """A lead of the same structure, who has read everything there is to read."""
    person = await store.people.get(worker.person)
    assert person
    where, people = person.memberships[0], store.people
    member = people.add_membership_statement(lead.person, where.structure, where.organisation, "lead")
    await store.writer.commit(Unit(None, (member, people.onboarded_statement(lead.person, lead.clock()))))
    await lead.looks()
    return lead


# The deputy


async def test_handed_on_it_reaches_whoever_stands_in(
    worker: Talker, newcomer: Newcomer, reminder: Reminder, store: Store, clock: Clock
) -> None:
    """The same occurrence, for the deputy, at once; here it is settled."""
    deputy = await newcomer()
    person = await store.people.get(worker.person)
    assert person
    day = clock().date()
    added = store.deputies.add_statement(worker.person, deputy.person, person.memberships[0].organisation, day, day)
    await store.writer.commit(Unit(None, (added,)))
    await presses(worker, reminder, "deputy")
    assert worker.notice.startswith("Handed on.")
    [new] = await again(store, reminder)
    assert (new.person, new.rule, new.occurrence, new.due, new.state) == (
        deputy.person, reminder.rule, reminder.occurrence, clock(), "planned",
    )  # fmt: skip
    assert (await fresh(store, reminder)).settled


async def test_without_a_deputy_it_says_how_to_name_one(worker: Talker, reminder: Reminder, store: Store) -> None:
    """And stands as before."""
    await presses(worker, reminder, "deputy")
    assert "/team" in worker.notice
    assert await fresh(store, reminder) == reminder


# Once, and only one's own


@pytest.mark.parametrize("act", ["begin", "done"])
async def test_two_presses_at_once_count_once(worker: Talker, reminder: Reminder, store: Store, act: str) -> None:
    """The second finds it settled and says so."""
    screens = await asyncio.gather(
        *(presses(worker, reminder, act, source) for source in ("tg:1:1", "tg:1:2", "tg:1:3"))
    )
    assert [screen.notice for screen in screens].count(SETTLED) == 2
    talks = await store.conversations.of_case(reminder.case)  # type: ignore[arg-type]
    assert len([one for one in talks if one.flow == "reflection"]) == (1 if act == "begin" else 0)


async def test_the_same_press_a_second_time_only_shows(worker: Talker, reminder: Reminder) -> None:
    """Its answer got lost on the way, and it came again."""
    first = await presses(worker, reminder, "begin", "web:tab:1")
    second = await presses(worker, reminder, "begin", "web:tab:1")
    assert second == first and second.notice is None


async def test_nobody_presses_for_another(worker: Talker, newcomer: Newcomer, reminder: Reminder, store: Store) -> None:
    """Somebody else's, and one that never was, get the same gentle answer."""
    other = await oversees(store, await newcomer(), worker)
    for id in (reminder.id, uuid4()):
        for act in ("begin", "later", "done", "deputy", "nonsense"):
            await presses(other, id, act)
            assert other.notice == "This reminder is no longer here."
    assert await fresh(store, reminder) == reminder


async def test_whoever_is_not_in_yet_comes_in_first(newcomer: Newcomer, reminder: Reminder) -> None:
    """Before that, no button of a reminder moves anything."""
    other = await newcomer()
    await other.looks()
    await presses(other, reminder, "begin")
    assert other.notice == "Please finish this first."


async def test_an_overview_that_is_not_seen_to_any_more_leaves_the_reminder_as_it_was(
    worker: Talker, newcomer: Newcomer, store: Store, clock: Clock
) -> None:
    """Its structure is another one's by now."""
    elsewhere = await store.structures.create(name="Linz", zone="Europe/Berlin", language="en", now=clock())
    weekly = await reminded(store, worker.person, clock, elsewhere, rule="weekly")
    await presses(worker, weekly, "begin")
    assert worker.notice.startswith("Your role does not open this.")
    assert await fresh(store, weekly) == weekly


async def test_while_cards_lie_open_nothing_else_opens(worker: Talker, reminder: Reminder, store: Store) -> None:
    """The person is looking; the reminder waits, and stands as before."""
    await worker.commands("cards")
    await worker.taps("draw")
    for act in ("begin", "later"):
        await presses(worker, reminder, act)
        assert worker.screen and worker.screen.kind == "card"
        assert worker.notice == "First the cards. The reminder waits."
    assert await fresh(store, reminder) == reminder


async def test_a_hand_that_was_offered_closes_no_review(
    worker: Talker, reminder: Reminder, store: Store, clock: Clock
) -> None:
    """Done answers the question; the review is still to do."""
    hand = await reminded(store, worker.person, clock, reminder.subject, case=reminder.case, rule="hand")
    await presses(worker, hand, "done")
    assert (await fresh(store, hand)).settled
    found = await store.reviews.get(reminder.subject)
    assert found and found.done is None


async def test_handed_on_to_somebody_who_was_done_with_it_comes_once_more(
    worker: Talker, newcomer: Newcomer, reminder: Reminder, store: Store, clock: Clock
) -> None:
    """Nothing is lost between the two."""
    deputy = await newcomer()
    person = await store.people.get(worker.person)
    assert person
    day = clock().date()
    added = store.deputies.add_statement(worker.person, deputy.person, person.memberships[0].organisation, day, day)
    await store.writer.commit(Unit(None, (added,)))
    theirs = await reminded(store, deputy.person, clock, reminder.subject, case=reminder.case)
    await store.reminders.do(store.reminders.settle_one_statement(theirs.id, clock()))
    await presses(worker, reminder, "deputy")
    found = [one for one in await store.reminders.of_subject(reminder.subject) if one.person == deputy.person]
    assert [one.rule for one in found if one.settled is None] == ["due+"]


async def test_the_words_of_a_wish_stay_out_of_a_chat_without_texts(worker: Talker, store: Store, clock: Clock) -> None:
    """It says where they are."""
    sent = await reminded(store, worker.person, clock, await wish(store, worker.person, clock), rule="wish")
    worker.channel = "telegram"
    await presses(worker, sent, "begin")
    assert "Bring the key back" not in str(worker.screen)
    assert "web chat" in " ".join(worker.screen.body)  # type: ignore[union-attr]
