"""Events, dates that move, a break, the last talk and what comes after it."""

from datetime import date

import pytest

from storage.cases import Case
from storage.reviews import Review
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import open_case
from tests.bot.reminded import case_of, due_review, presses, reminded
from tests.bot.talker import Clock, Talker

EVENT_DAY = date(2026, 11, 27)
"""Five working days after a Saturday, the 21st."""
SIGNS_OF_AN_ID = 22


@pytest.fixture
async def anna(founder: Talker) -> Talker:
    """A caseworker on the page of a case of her own."""
    return await open_case(founder)


async def on_page(talker: Talker, code: str = "Harbour") -> Talker:
    """Stand on a case's page."""
    await talker.commands("cases")
    await talker.taps(code)
    return talker


async def begins(talker: Talker, what: str) -> Talker:
    """Choose what stands behind the door for dates, a break and the end."""
    await talker.taps("more", "course", what)
    return talker


async def open_reviews(store: Store, talker: Talker) -> list[Review]:
    """What is still to be done in the newest case."""
    return await store.reviews.open_of_case((await case_of(store, talker)).id)


def sees(talker: Talker, *ids: str) -> bool:
    """Are all these buttons on the screen?"""
    return set(ids) <= {choice.id for choice in talker.buttons}


def listed(talker: Talker, sign: str) -> list[str]:
    """The buttons of a list, by what stands before each id."""
    return [one.id for one in talker.buttons if one.id.startswith(sign) and len(one.id) == len(sign) + SIGNS_OF_AN_ID]


# Something happened


async def test_an_event_brings_a_look_within_five_working_days(anna: Talker, store: Store) -> None:
    """The day can be read by whoever sees to it, the kind cannot."""
    await anna.taps("event", "job")
    (review,) = await open_reviews(store, anna)
    assert (review.due, review.about) == (EVENT_DAY, {"kind": "event", "event": "job"})
    assert "five working days" in anna.notice
    (known,) = await store.reviews.open_of_structure((await case_of(store, anna)).structure)
    assert known.next_at is not None
    assert not hasattr(known, "about")


@pytest.mark.parametrize("kind", ["threat", "arrest"])
async def test_after_a_threat_or_an_arrest_the_way_to_help_stands_first(anna: Talker, store: Store, kind: str) -> None:
    """The look is planned all the same, and one tap goes on."""
    await anna.taps("event", kind)
    assert anna.screen and "Ring 112" in " ".join(anna.screen.body)
    assert [review.due for review in await open_reviews(store, anna)] == [EVENT_DAY]
    await anna.taps("_look")
    assert sees(anna, "short", "event")


async def test_going_back_plans_nothing(anna: Talker, store: Store) -> None:
    """Whoever taps by mistake leaves nothing behind."""
    await anna.taps("event", "back")
    assert sees(anna, "event")
    assert await open_reviews(store, anna) == []


async def test_the_short_look_after_an_event_is_done_in_its_turn(anna: Talker, store: Store, clock: Clock) -> None:
    """Nothing is sent about it any more."""
    await anna.taps("event", "job")
    (review,) = await open_reviews(store, anna)
    came = await reminded(store, anna.person, clock, review.id, case=review.case)
    await anna.commands("reviews")
    await anna.taps(listed(anna, "v")[0], "together")
    assert anna.asked == "What is different now?"
    assert anna.screen and "It is about: A job begins or ends" in anna.screen.body
    await anna.says("I work early now")
    await anna.taps("partly")
    await anna.says("Another evening")
    await anna.says("We ask the club together")
    await anna.taps("mine", "2026-11-28", "right")
    found, settled = await store.reviews.get(review.id), await store.reminders.get(came.id)
    assert found and found.done
    assert settled and settled.settled
    assert not anna.notice


async def test_a_plan_that_does_not_fit_any_more_asks_for_a_round(anna: Talker) -> None:
    """It is proposed, not begun."""
    await anna.taps("event", "change")
    await anna.commands("reviews")
    await anna.taps(listed(anna, "v")[0], "together", "_m-skipped", "no", "_m-skipped", "_m-skipped", "right")
    assert "A new round can help" in anna.notice


async def test_a_reminder_of_an_event_opens_its_own_look(anna: Talker, store: Store, clock: Clock) -> None:
    """Not a whole round."""
    await anna.taps("event", "release")
    (review,) = await open_reviews(store, anna)
    await presses(anna, await reminded(store, anna.person, clock, review.id, case=review.case), "begin")
    await anna.taps("together")
    assert anna.asked == "What is different now?"


async def test_before_anybody_asked_only_the_next_step_is_open(founder: Talker) -> None:
    """No question to the person stands there."""
    await open_case(founder, basis="none")
    await founder.taps("event", "worker")
    await founder.commands("reviews")
    await founder.taps(listed(founder, "v")[0], "alone")
    assert founder.asked == "What is the next step?"
    await founder.says("I read up")
    assert founder.asked == "By when?"


# A date moves


async def test_a_date_is_moved_with_a_reason(anna: Talker, store: Store, clock: Clock) -> None:
    """What was sent about the old day needs nobody; the reason lies under the case's key."""
    review = await due_review(store, await case_of(store, anna), clock)
    came = await reminded(store, anna.person, clock, review.id, case=review.case)
    await begins(await on_page(anna), "move")
    assert [choice.label for choice in anna.screen.choices] == ["21 Nov · the round", "Back"]  # type: ignore[union-attr]
    await anna.taps(listed(anna, "d")[0], "2026-12-05", "not-reachable")
    assert anna.notice == "The date has been moved."
    (moved,) = await open_reviews(store, anna)
    assert (moved.id, moved.due) == (review.id, date(2026, 12, 5))
    assert moved.about == {"kind": "round", "moved": ["not-reachable"]}
    settled, known = await store.reminders.get(came.id), await store.reviews.still_open([review.id])
    assert settled and settled.settled
    assert known[0].next_at and known[0].next_at.date() == date(2026, 12, 7)
    assert known[0].stage == 0


async def test_a_second_reason_stands_beside_the_first(anna: Talker, store: Store, clock: Clock) -> None:
    """How often a date was moved can be seen by whoever may read the case."""
    await due_review(store, await case_of(store, anna), clock)
    for day, why in (("2026-11-28", "agreed"), ("2026-12-05", "worker-away")):
        await begins(await on_page(anna), "move")
        await anna.taps(listed(anna, "d")[0], day, why)
    (review,) = await open_reviews(store, anna)
    assert review.about["moved"] == ["agreed", "worker-away"]


async def test_a_date_moves_by_twelve_weeks_at_most(anna: Talker, store: Store, clock: Clock) -> None:
    """A later day is refused with a word about it."""
    await due_review(store, await case_of(store, anna), clock)
    await begins(await on_page(anna), "move")
    await anna.taps(listed(anna, "d")[0])
    await anna.says("2027-02-14")
    assert anna.notice == "Please choose a day within 12 weeks."
    await anna.says("2027-02-13")
    await anna.taps("2027-02-13")
    assert anna.asked == "Why is it being moved?"


async def test_a_date_that_is_done_meanwhile_is_not_moved(anna: Talker, store: Store, clock: Clock) -> None:
    """Somebody else may have seen to it on another screen."""
    review = await due_review(store, await case_of(store, anna), clock)
    await begins(await on_page(anna), "move")
    await anna.taps(listed(anna, "d")[0], "2026-12-05")
    await store.reminders.do(store.reviews.done_statement(review.id, clock()))
    await anna.taps("agreed")
    found = await store.reviews.get(review.id)
    assert found and found.due == clock().date()
    assert anna.notice == "This date is no longer needed."


async def test_where_nothing_is_due_nothing_can_be_moved(anna: Talker) -> None:
    """The button is not there."""
    await anna.taps("more", "course")
    assert not sees(anna, "move")


# A break


async def resting(talker: Talker, until: str = "2026-12-05") -> Talker:
    """No contact until this day."""
    await begins(talker, "rest")
    await talker.taps("yes", until)
    return talker


async def test_in_a_break_nothing_is_written_and_all_can_be_read(anna: Talker, store: Store) -> None:
    """The page says until when."""
    await resting(anna)
    case = await case_of(store, anna)
    assert (case.state, case.rests_until) == ("resting", date(2026, 12, 5))
    assert sees(anna, "wake", "contact")
    assert not sees(anna, "short")
    assert "A break until 5 December 2026" in anna.screen.body[0]  # type: ignore[union-attr]


async def test_a_talk_that_was_begun_waits_for_the_end_of_the_break(anna: Talker) -> None:
    """The page does not offer it; who goes there another way is told why, and can say that there is contact again."""
    await anna.taps("short", "together")
    question = anna.asked
    await resting(await on_page(anna))
    assert not sees(anna, "continue")
    await anna.commands("cancel")
    await anna.taps(listed(anna, "p")[0], "_look")
    await anna.says("Half an hour of calm")
    assert "There is a break at the moment" in anna.notice
    assert sees(anna, "contact")
    await anna.taps("contact", "continue", "_look")
    assert anna.asked == question


async def test_in_a_break_the_page_names_no_day_of_a_look(anna: Talker, store: Store, clock: Clock) -> None:
    """Nothing is due before its end; afterwards it is."""
    await due_review(store, await case_of(store, anna), clock)
    await resting(await on_page(anna))
    assert "Next look" not in " ".join(anna.screen.body)  # type: ignore[union-attr]
    clock.passes(days=14)
    await on_page(anna)
    assert "Next look" in " ".join(anna.screen.body)  # type: ignore[union-attr]


async def test_events_in_a_row_bring_one_look(anna: Talker, store: Store, clock: Clock) -> None:
    """It is about the latest, on the earlier day; one that was begun is left as it is."""
    await anna.taps("event", "job")
    clock.passes(days=2)
    await on_page(anna)
    await anna.taps("event", "move")
    (review,) = await open_reviews(store, anna)
    assert (review.due, review.about) == (EVENT_DAY, {"kind": "event", "event": "move"})
    await anna.taps("look-event", "together")
    assert anna.screen and "It is about: A move" in anna.screen.body
    await on_page(anna)
    await anna.taps("event", "change")
    assert [one.about["event"] for one in await open_reviews(store, anna)] == ["move", "change"]


async def test_a_look_that_was_moved_comes_on_the_earlier_day(anna: Talker, store: Store) -> None:
    """Something new has happened, so it does not wait."""
    await anna.taps("event", "job")
    await begins(anna, "move")
    await anna.taps(listed(anna, "d")[0], "2026-12-05", "agreed", "event", "threat", "_look")
    (review,) = await open_reviews(store, anna)
    assert (review.due, review.about["event"], review.about["moved"]) == (EVENT_DAY, "threat", ["agreed"])


async def test_contact_again_joins_a_look_that_had_passed(anna: Talker, store: Store, clock: Clock) -> None:
    """One look, on the next working day, about being back."""
    await anna.taps("event", "job")
    await resting(anna, "2026-12-19")
    clock.passes(days=10)
    await on_page(anna)
    await anna.taps("contact")
    (review,) = await open_reviews(store, anna)
    assert (review.due, review.about["event"]) == (date(2026, 12, 2), "contact")
    assert (await case_of(store, anna)).next_look == date(2026, 12, 2)


async def test_the_page_opens_the_short_look_by_a_button(anna: Talker, store: Store) -> None:
    """Its next step is looked at with the steps, and stands in the history."""
    assert not sees(anna, "look-event")
    await anna.taps("event", "job", "look-event", "together", "_m-skipped", "yes", "_m-skipped")
    await on_page(anna)
    await anna.taps("look-event", "_look")
    await anna.says("A call")
    assert anna.asked == "Whose step is that?"
    await anna.taps("theirs", "2026-12-05", "right")
    assert "steps" in [one.about["kind"] for one in await open_reviews(store, anna)]
    await on_page(anna)
    assert not sees(anna, "look-event")
    await anna.taps("more", "history")
    assert anna.screen and "Own step: A call" in anna.screen.body
    assert anna.screen.body.index("Short look on 21 Nov 2026") < anna.screen.body.index("Own step: A call")
    await anna.taps("back", "look-steps", "together")
    assert anna.screen and "Your step: A call" in anna.screen.body
    await anna.taps("done", "_m-skipped", "right", "_case", "more", "history")
    assert "Done" in anna.screen.body[-1]


async def test_a_planned_last_talk_opens_from_the_page(anna: Talker, store: Store, clock: Clock) -> None:
    """Like any look that is open."""
    review = await due_review(store, await case_of(store, anna), clock)
    about = await store.reviews.about_statement(review.id, review.case, {"kind": "exit"})
    await store.writer.commit(Unit(None, (about,)))
    await on_page(anna)
    await anna.taps("look-exit", "together")
    assert anna.asked == "What carries you now?"


async def test_what_is_kept_is_called_by_its_name_when_erasing(anna: Talker) -> None:
    """The same names as in the history."""
    await anna.taps("event", "job", "look-event", "together", *["_m-skipped"] * 4, "right", "_case", "more", "erasing")
    assert "Short look on 21 Nov 2026" in {choice.label for choice in anna.buttons}


async def test_what_happened_is_asked_as_it_is_said_later(anna: Talker) -> None:
    """A rough word is asked for, and that word stands above the look."""
    await anna.taps("event")
    assert anna.asked == "What is it about?"
    assert anna.screen and "A rough word will do" in anna.screen.body[0]


async def test_whole_weeks_are_called_weeks(anna: Talker) -> None:
    """Two weeks and four, not fourteen days and 28."""
    await begins(anna, "rest")
    await anna.taps("yes")
    labels = [choice.label.partition(" · ")[0] for choice in anna.screen.choices]  # type: ignore[union-attr]
    assert labels[:2] == ["In 2 weeks", "In 4 weeks"]


async def test_waking_makes_what_was_passed_due_on_the_next_working_day(
    anna: Talker, store: Store, clock: Clock
) -> None:
    """What lies ahead stays where it is."""
    case = await case_of(store, anna)
    passed = await due_review(store, case, clock)
    await anna.taps("event", "job")
    await resting(anna, "2026-12-19")
    clock.passes(days=3)
    await on_page(anna)
    await anna.taps("wake")
    days = {review.id: review.due for review in await open_reviews(store, anna)}
    assert days.pop(passed.id) == date(2026, 11, 25)
    assert list(days.values()) == [EVENT_DAY]
    assert (await case_of(store, anna)).state == "active"
    assert sees(anna, "short")


async def test_a_break_ends_by_itself(anna: Talker, clock: Clock) -> None:
    """On its day one can write again."""
    await resting(anna, "2026-12-05")
    clock.passes(days=14)
    await on_page(anna)
    await anna.taps("short", "together")
    await anna.says("Half an hour of calm")
    assert not anna.notice


async def test_a_break_lasts_half_a_year_at_most(anna: Talker) -> None:
    """Nothing falls asleep for good."""
    await begins(anna, "rest")
    await anna.taps("yes")
    await anna.says("2028-01-10")
    assert anna.notice == "Please choose a day within 26 weeks."


async def test_contact_again_ends_the_break_and_brings_a_look(anna: Talker, store: Store) -> None:
    """Within five working days, as with any event."""
    await resting(anna)
    await anna.taps("contact")
    (review,) = await open_reviews(store, anna)
    assert (review.due, review.about) == (EVENT_DAY, {"kind": "event", "event": "contact"})
    assert (await case_of(store, anna)).state == "active"


async def test_what_rests_is_not_listed_as_due(anna: Talker, store: Store, clock: Clock) -> None:
    """It comes up again when the break is over."""
    await due_review(store, await case_of(store, anna), clock)
    await resting(await on_page(anna))
    await anna.commands("reviews")
    assert not listed(anna, "v")
    clock.passes(days=14)
    await anna.commands("reviews")
    assert listed(anna, "v")


# The last talk, and what comes after it

AFTERCARE = [date(2027, 2, 22), date(2027, 5, 21), date(2027, 11, 22), date(2028, 11, 21)]
"""3, 6, 12 and 24 months after a Saturday, on working days."""
_FOUR = ("_m-skipped", "_m-skipped", "_m-skipped", "_m-skipped")


async def ends(talker: Talker, again: str = "yes") -> Talker:
    """A last talk with the person."""
    await begins(talker, "exit")
    await talker.taps("together", *_FOUR, again, "right")
    return talker


async def test_with_consent_there_are_four_days_to_ask_again(anna: Talker, store: Store, clock: Clock) -> None:
    """Everything else that was due is not needed any more."""
    before = await due_review(store, await case_of(store, anna), clock)
    await ends(await on_page(anna))
    reviews = await open_reviews(store, anna)
    assert [(review.due, review.about) for review in reviews] == [(day, {"kind": "checkin"}) for day in AFTERCARE]
    gone, case = await store.reviews.get(before.id), await case_of(store, anna)
    assert gone and gone.cancelled
    assert (case.state, case.ended, case.next_look) == ("aftercare", clock().date(), AFTERCARE[0])


async def test_without_consent_it_is_over(anna: Talker, store: Store) -> None:
    """Nothing is due, and what is kept can be read."""
    await ends(anna, "no")
    assert await open_reviews(store, anna) == []
    assert (await case_of(store, anna)).state == "ended"
    await on_page(anna)
    assert not sees(anna, "short")
    assert sees(anna, "contact")
    await anna.taps("more")
    assert sees(anna, "history")


async def test_not_knowing_is_no_consent(anna: Talker, store: Store) -> None:
    """Only a clear yes is one."""
    await ends(anna, "_m-unknown")
    assert (await case_of(store, anna)).state == "ended"


async def test_a_worker_alone_says_what_the_person_said(anna: Talker, store: Store) -> None:
    """Nobody can agree in somebody else's place."""
    await begins(anna, "exit")
    await anna.taps("alone", *_FOUR)
    assert anna.asked.startswith("Has the person said")
    await anna.taps("yes", "right")
    assert (await case_of(store, anna)).state == "aftercare"


async def test_what_was_agreed_about_the_end_stands_at_its_beginning(anna: Talker) -> None:
    """In the words it was written down in."""
    await anna.taps("more", "frame", "de", "informal", "no", "consent", "2026-11-21")
    await anna.says("Blue folder")
    await anna.taps("read")
    await anna.says("When the work has lasted a year")
    await anna.taps("right")
    await begins(anna, "exit")
    await anna.taps("together")
    assert anna.screen and anna.screen.body == ("When the work has lasted a year",)
    await anna.taps("read")
    assert anna.asked == "What carries you now?"


async def asked_again(talker: Talker, clock: Clock, again: str | None) -> Talker:
    """Three months go by, and we ask."""
    clock.passes(days=93)
    await on_page(talker)
    await talker.taps("checkin", "together", "_m-skipped", "_m-skipped", *([again] if again else []), "right")
    return talker


async def test_asking_again_leads_to_the_next_time(anna: Talker, store: Store, clock: Clock) -> None:
    """One of the four is done."""
    await asked_again(await ends(anna), clock, "yes")
    assert [review.due for review in await open_reviews(store, anna)] == AFTERCARE[1:]
    assert (await case_of(store, anna)).state == "aftercare"


async def test_a_no_ends_the_asking(anna: Talker, store: Store, clock: Clock) -> None:
    """At once, and for good."""
    await asked_again(await ends(anna), clock, "no")
    assert await open_reviews(store, anna) == []
    assert (await case_of(store, anna)).state == "ended"


async def test_the_last_time_has_no_question_for_another(anna: Talker, store: Store, clock: Clock) -> None:
    """After it, it is over."""
    await ends(anna)
    reviews = store.reviews
    for review in (await open_reviews(store, anna))[1:]:
        await store.reminders.do(reviews.cancel_statement(review.id, clock()))
    await asked_again(anna, clock, None)
    assert (await case_of(store, anna)).state == "ended"


async def test_contact_after_the_end_begins_anew(anna: Talker, store: Store) -> None:
    """The days to ask again fall away."""
    await ends(anna)
    await on_page(anna)
    await anna.taps("contact")
    assert [review.due for review in await open_reviews(store, anna)] == [EVENT_DAY]
    case = await case_of(store, anna)
    assert (case.state, case.ended) == ("active", None)


async def test_the_consent_can_be_withdrawn_however_it_stands(anna: Talker, store: Store) -> None:
    """In a break too."""
    await resting(anna)
    await anna.taps("more", "withdraw", "yes")
    assert (await case_of(store, anna)).state == "closed"


async def test_practice_rests_and_starts_afresh(worker: Talker, store: Store) -> None:
    """Nobody is reminded of it, and one tap makes it new."""
    await worker.taps("event", "job")
    await resting(worker)
    await worker.taps("more", "reset", "yes")
    assert sees(worker, "short")
    (case,) = await store.cases.of_person(worker.person)
    assert isinstance(case, Case) and case.state == "active"
    assert await store.reviews.open_of_case(case.id) == []


async def test_in_practice_a_date_moves_and_nobody_is_reminded(worker: Talker, store: Store, clock: Clock) -> None:
    """The dialogue is the same, the day too."""
    await worker.taps("event", "job")
    await begins(worker, "move")
    await worker.taps(listed(worker, "d")[0], "2026-12-05", "agreed")
    (case,) = await store.cases.of_person(worker.person)
    (review,) = await store.reviews.open_of_case(case.id)
    assert review.due == date(2026, 12, 5)
    clock.passes(days=60)
    assert await store.reviews.reached(clock(), 10) == []
