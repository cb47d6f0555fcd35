"""Looking back: a round plans looks at steps and goals, a look changes the plan, and the history tells it all."""

from datetime import date
from uuid import UUID

from bot.plan.reviews import done_elsewhere
from bot.rooms.every import HOUSE
from bot.screens.screen import Line
from bot.turn.visit import Visit
from storage.reviews import Review
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, TOGETHER, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import first
from tests.keeping import add_role, reviews_of, talks_of

STEPS = (
    ">look-steps", ">together", ">partly", "She called first", ">change", "I call my sister", ">2026-12-05",
    ">done", "The club was friendly",
)  # fmt: skip
GOALS = (">look-goals", ">together", ">little", ">6", "My patience", ">changed", "One evening a week")


async def _round(anna: Talker, steps: tuple[str, ...] = TOGETHER) -> Talker:
    """A whole round is kept, and the code's page lies in front again."""
    await walk(anna, steps)
    return await anna.taps("right", "_case")


async def _case(anna: Talker, store: Store, code: str = "Birch") -> UUID:
    return next(case.id for case in await store.cases.of_person(anna.person) if case.code == code)


async def _open(anna: Talker, store: Store, code: str = "Birch") -> list[tuple[str, date]]:
    """What is still to be looked at, by kind and day."""
    there = await store.reviews.open_of_case(await _case(anna, store, code))
    return sorted((one.about["kind"], one.due) for one in there)


async def _all(anna: Talker, store: Store, code: str = "Birch") -> list[Review]:
    return await reviews_of(store, await _case(anna, store, code))


def _texts(anna: Talker) -> str:
    assert anna.screen
    return "\n".join(anna.screen.body)


def _line(anna: Talker, text: str) -> Line:
    assert anna.screen
    return next(line for section in anna.screen.sections for line in section.lines if line.text == text)


def _lines(anna: Talker) -> list[Line]:
    assert anna.screen
    return [line for section in anna.screen.sections for line in section.lines]


def _ids(anna: Talker) -> set[str]:
    return {choice.id for choice in anna.buttons}


async def test_a_round_plans_looks_at_steps_goals_and_the_whole(worker: Talker, store: Store) -> None:
    """The steps after two weeks; the day agreed on is later, so it goes to the goals, moved to a working day."""
    await _round(worker)

    assert await _open(worker, store) == [
        ("goals", date(2027, 2, 15)),
        ("round", date(2027, 2, 15)),
        ("steps", date(2026, 12, 7)),
    ]
    assert "7 Dec 2026" in _texts(worker)


async def test_a_look_at_the_steps_asks_what_became_of_each(worker: Talker) -> None:
    """Each step stands above its questions in its own words; only what is left over goes on."""
    await _round(worker)
    await worker.taps("look-steps", "together")
    assert worker.asked == "What became of it?"
    assert "I write to my sister" in _texts(worker)
    assert "28 November 2026" in _texts(worker)
    assert worker.screen and worker.screen.code is None
    await worker.taps("done")
    await worker.says("She was glad")

    assert worker.asked == "What became of my step?"
    assert "I ask the sports club" in _texts(worker)


async def test_a_look_at_the_steps_changes_the_plan(worker: Talker, store: Store) -> None:
    """What was done is not asked again; what was changed comes up in its new words, and the next look is planned."""
    await _round(worker)
    await walk(worker, STEPS)
    await worker.taps("right")
    assert worker.screen and "I call my sister" in (worker.screen.copy or "")
    await worker.taps("_case", "look-steps", "together")
    assert "I call my sister" in _texts(worker)
    assert "5 December 2026" in _texts(worker)
    await worker.taps("unneeded")

    assert worker.screen and worker.screen.kind == "summary"
    done = [one.about["kind"] for one in await _all(worker, store) if one.done]
    assert done == ["steps"]
    assert ("steps", date(2026, 12, 7)) in await _open(worker, store)


async def test_the_page_of_a_look_shows_what_was_agreed_and_no_more(worker: Talker) -> None:
    """The person's page has their words and what was agreed; the worker's own remark stays off it."""
    await _round(worker)
    await walk(worker, STEPS)
    await worker.taps("right", "_show")
    assert worker.screen
    shown = {line.text for section in worker.screen.sections for line in section.lines}
    titles = [section.title for section in worker.screen.sections]

    assert titles == ["I write to my sister", "I ask the sports club"]
    assert {"She called first", "I call my sister", "Done"} <= shown
    assert "The club was friendly" not in shown


async def test_a_look_at_the_goals_shows_only_the_own_earlier_number(worker: Talker) -> None:
    """The number of last time stands above the scale; the time after, that of this time."""
    await _round(worker)
    await walk(worker, GOALS[:3])
    assert "Last time: 4" in _texts(worker)
    await walk(worker, GOALS[3:])
    await worker.taps("right", "_case", "look-goals", "together")
    assert "One evening a week" in _texts(worker)
    await worker.taps("yes")

    assert "Last time: 6" in _texts(worker)


async def test_whether_the_need_has_changed_can_be_said_too(worker: Talker) -> None:
    """It is offered with the goal that came from it, and the need stands above in its own words."""
    await _round(worker)
    await walk(worker, GOALS)
    line = next(line for line in _lines(worker) if line.label == "Need changed")
    await worker.taps(line.edit)  # type: ignore[arg-type]
    assert worker.asked == "Has the need behind it changed?"
    assert "I need people who expect me" in _texts(worker)
    await worker.taps("yes")

    assert _line(worker, "Yes").label == "Need changed"


async def test_a_goal_given_up_takes_its_steps_along(worker: Talker, store: Store) -> None:
    """Who does not want the goal any more is not asked about its steps; the round comes in its time."""
    await _round(worker)
    await worker.taps("look-goals", "together", "notyet", "2", "_m-skipped", "no", "right", "_case")

    assert not {"look-steps", "look-goals"} & _ids(worker)


async def test_the_history_tells_what_was_set_and_what_became_of_it(worker: Talker, clock: Clock) -> None:
    """Goal by goal, oldest first; every talk that is kept opens from there."""
    await _round(worker)
    clock.passes(days=14)
    await walk(worker, STEPS[:-3])
    await worker.taps("2026-12-19", "done")
    await worker.says("The club was friendly")
    await worker.taps("right", "_case")
    clock.passes(days=28)
    await walk(worker, GOALS)
    await worker.taps("right", "_case", "more", "history")
    told = _texts(worker)
    order = ["Round of 21 Nov", "Two evenings a week", "One evening a week", "I write to my sister", "I call my sister"]
    assert sorted(order, key=told.index) == order
    assert "5 Dec 2026: Partly" in told
    assert "Own step: I write to my sister" in told
    assert "The worker’s step: I ask the sports club" in told
    assert "Now: I call my sister · By 19 December 2026" in told
    assert "Own goal: Yes, in other words" in told
    assert worker.screen.choices[-1].label == "To the code’s page"  # type: ignore[union-attr]
    assert [choice.label for choice in worker.screen.choices if choice.id.startswith("r")] == [  # type: ignore[union-attr]
        "Round of 21 Nov 2026", "Steps on 5 Dec 2026", "Goals on 2 Jan 2027",
    ]  # fmt: skip
    await worker.taps("Steps on 5 Dec 2026")

    assert "She called first" in (worker.screen.copy or "")  # type: ignore[union-attr]


async def test_back_and_change_work_inside_a_look(worker: Talker) -> None:
    """An answer gone back to can be changed; what hung on it goes with it."""
    await _round(worker)
    await walk(worker, STEPS)
    line = _line(worker, "Partly")
    await worker.taps(line.edit, "done")  # type: ignore[arg-type]
    assert worker.screen and "I call my sister" not in (worker.screen.copy or "")
    await worker.taps("_back")

    assert worker.asked == "What helped me with it?"


async def test_a_look_left_halfway_is_taken_up_again(worker: Talker) -> None:
    """From home or from the code's page, at the very same question."""
    await _round(worker)
    await worker.taps("look-steps", "together", "done")
    asked = worker.asked
    await worker.commands("cancel")
    await worker.taps(first(worker, "p"), "_look")
    assert worker.asked == asked
    await worker.commands("practice")
    await worker.taps("look-steps", "_look")

    assert worker.asked == asked


async def test_a_text_removed_for_good_is_in_no_later_look(worker: Talker, store: Store) -> None:
    """Not among what a look was given, not in its heading, not in the history, not in any stored turn."""
    await _round(worker)
    await worker.taps("look-steps", "together")
    await worker.commands("practice")
    await worker.taps("more", "history", "Round of 21 Nov 2026")
    line = _line(worker, "I write to my sister")
    await worker.taps(line.remove, "_X" + line.remove[2:])  # type: ignore[arg-type, index]
    await worker.taps("_case", "more", "history")
    assert "I write to my sister" not in _texts(worker)
    await worker.taps("back", "look-steps", "_look")
    assert "I write to my sister" not in str(worker.screen)

    for stored in await talks_of(store, worker.person):
        assert "I write to my sister" not in str((stored.given, stored.changes))


async def test_a_new_wording_removed_for_good_does_not_bring_the_old_one_back(worker: Talker) -> None:
    """The step is gone with its words."""
    await _round(worker)
    await walk(worker, STEPS)
    await worker.taps("right")
    line = _line(worker, "I call my sister")
    await worker.taps(line.remove, "_X" + line.remove[2:], "_case")  # type: ignore[arg-type, index]

    assert "look-steps" not in _ids(worker)


async def test_the_next_round_offers_what_was_said_before(worker: Talker) -> None:
    """Earlier themes stand first, and the goal comes in the words it has now, by one tap."""
    await _round(worker)
    await walk(worker, GOALS)
    await worker.taps("right", "_case", "full", "together")
    assert "Half an hour of calm" in {choice.label for choice in worker.buttons}
    await worker.taps("before")
    while "T2" not in _ids(worker):
        await worker.taps("_m-skipped")
    assert [choice.id for choice in worker.screen.choices[:2]] == ["T2", "T4"]  # type: ignore[union-attr]
    await worker.taps("T2", "T4", "T9", "_send")
    while worker.asked != "What would you like to have in place in twelve weeks?":
        await worker.taps("done" if "done" in _ids(worker) else "_m-skipped")

    assert "One evening a week" in {choice.label for choice in worker.buttons}


async def test_what_was_only_guessed_is_not_offered_with_the_person_there(worker: Talker) -> None:
    """Alone the worker's guess comes up again; together it does not."""
    await _round(worker, ORDERED)
    await worker.taps("short", "together")
    assert "before" not in _ids(worker)
    await worker.commands("practice")
    await worker.taps("short", "alone")

    assert "before" in _ids(worker)


async def test_a_goal_that_is_only_the_workers_idea_is_looked_at_alone(worker: Talker) -> None:
    """Together nobody is asked about it; alone it is marked as what it is."""
    steps = tuple(">no" if step == ">yes" else step for step in TOGETHER)
    await _round(worker, steps)
    await worker.taps("look-goals", "together")
    assert worker.screen and worker.screen.kind == "summary"
    await worker.commands("practice")
    await worker.taps("look-goals", "_look", "_back", "alone")

    assert "only my idea" in _texts(worker)


async def test_nobody_is_reminded_of_a_practice_round(worker: Talker, store: Store) -> None:
    """It can be walked through like any other, and nothing comes of it."""
    await _round(worker)
    await worker.commands("reviews")
    assert "Birch (practice)" in _texts(worker)

    assert await store.reviews.reached(worker.clock().replace(year=2030), 10) == []


async def test_what_is_due_stands_in_one_list_and_opens_at_a_tap(founder: Talker, clock: Clock, store: Store) -> None:
    """Late, this week, later; code, day and what it is, nothing else; done with the talk it opens."""
    await open_case(founder)
    await _round(founder, TOGETHER)
    await founder.commands("reviews")
    assert founder.screen and founder.screen.body == (
        "Later: Harbour · 7 Dec · the steps, Harbour · 15 Feb 2027 · the round, Harbour · 15 Feb 2027 · the goals",
    )
    clock.now = clock.now.replace(year=2027, month=1, day=5)
    await founder.commands("reviews")
    assert "Late: Harbour · 7 Dec 2026 · the steps" in _texts(founder)
    assert "Later: Harbour · 15 Feb · the round, Harbour · 15 Feb · the goals" in _texts(founder)
    await founder.taps("Harbour · 15 Feb · the goals", "together", "yes", "7", "_m-skipped", "yes", "right")
    await founder.commands("reviews")

    assert "the goals" not in _texts(founder)
    assert [one.about["kind"] for one in await _all(founder, store, "Harbour") if one.done] == ["goals"]


async def test_a_due_round_opens_the_full_one_and_is_done_with_it(founder: Talker, clock: Clock, store: Store) -> None:
    """The looks at the plan before it fall away, and new ones are planned."""
    await open_case(founder)
    await _round(founder, TOGETHER)
    before = {one.id for one in await _all(founder, store, "Harbour")}
    clock.passes(days=85)
    await founder.commands("reviews")
    await founder.taps("Harbour · 15 Feb · the round", "together", "before")
    while founder.screen and founder.screen.kind != "summary":
        ids = [choice.id for choice in founder.screen.choices if not choice.id.startswith("_")]
        plain = ["_m-skipped"] if "_m-skipped" in _ids(founder) else ["done"] if "done" in ids else [*ids[:3], "_send"]
        await founder.taps(*(["before"] if "before" in ids else plain))
    await founder.taps("right")
    there = await _all(founder, store, "Harbour")

    assert {one.about["kind"] for one in there if one.id in before and one.done} == {"round"}
    assert {one.about["kind"] for one in there if one.id in before and one.cancelled} == {"steps", "goals"}
    assert {one.about["kind"] for one in there if one.id not in before} == {"steps", "goals", "round"}


async def test_only_who_stands_in_sees_what_is_due_in_a_colleagues_cases(
    founder: Talker, newcomer: Newcomer, store: Store
) -> None:
    """Another caseworker's list is empty until they stand in; then it opens the same look."""
    await open_case(founder)
    await _round(founder, TOGETHER)
    town = (await store.structures.all())[0]
    home = town.organisations[0].id
    eve = await newcomer()
    await add_role(store, eve.person, town.id, home, "caseworker")
    await eve.looks()
    await eve.taps("right", "informal", "read")
    await eve.commands("reviews")
    assert eve.screen and eve.screen.body == ("Nothing is due.",)
    absence = store.deputies.add_statement(founder.person, eve.person, home, date(2026, 11, 1), date(2026, 12, 1))
    await store.writer.commit(Unit(None, (absence,)))
    await eve.commands("reviews")
    await eve.taps("Harbour · 7 Dec · the steps", "together")

    assert "I write to my sister" in _texts(eve)


async def test_nothing_due_is_said_in_a_sentence(founder: Talker) -> None:
    """And leads home."""
    await founder.commands("reviews")
    assert founder.screen and founder.screen.body == ("Nothing is due.",)
    await founder.taps("home")

    assert founder.asked == "Where to?"


async def test_a_closed_code_is_read_and_not_looked_at_again(founder: Talker, store: Store) -> None:
    """Its history stays; nothing can be written, and nothing is listed as due."""
    await open_case(founder)
    await _round(founder, TOGETHER)
    await founder.taps("look-steps", "together")
    closed = store.cases.close_statement(await _case(founder, store, "Harbour"))
    await store.writer.commit(Unit(None, (closed,)))
    await founder.taps("done")
    assert "closed" in founder.notice and founder.asked == "What comes next?"
    await founder.commands("reviews")
    assert founder.screen and founder.screen.body == ("Nothing is due.",)
    await founder.commands("cases")
    await founder.taps("Harbour")

    assert not {"look-steps", "look-goals"} & _ids(founder)
    await founder.taps("more")
    assert "history" in _ids(founder)


async def test_without_being_asked_the_workers_own_step_is_looked_at(founder: Talker) -> None:
    """Where nobody has asked the person, the look is at the worker's step and at nothing else."""
    await open_case(founder, "Meadow", basis="none")
    await founder.taps("short", "alone", "T2", "_send")
    while founder.screen and founder.screen.kind != "summary":
        await (founder.says("I read up") if founder.asked == "What will I do next?" else founder.taps("_m-skipped"))
    await founder.taps("right", "_case")
    assert "look-goals" not in _ids(founder)
    await founder.taps("look-steps", "alone")

    assert "I read up" in _texts(founder)
    assert founder.screen and founder.screen.before is None


async def test_after_a_round_done_elsewhere_the_next_one_is_ahead(worker: Talker, store: Store, clock: Clock) -> None:
    """Who says that it was done without the dialogue does not drop out of the rhythm."""
    await _round(worker)
    case = next(case for case in await store.cases.of_person(worker.person) if case.practice)
    there = await _all(worker, store)
    person = await store.people.get(worker.person)
    assert person
    clock.passes(days=86)
    for one in there:
        visit = Visit(store, HOUSE, person, clock(), clock().date())
        await store.writer.commit(Unit(None, await done_elsewhere(visit, case, one)))

    assert [kind for kind, _ in await _open(worker, store)] == ["goals", "round", "steps"]
    assert min(day for _, day in await _open(worker, store)) > clock().date()


async def test_a_look_back_speaks_german_in_the_persons_form(founder: Talker) -> None:
    """Where the person reads German, the question stands beneath in German, with the form of address agreed."""
    await open_case(founder, language="de")
    await _round(founder, TOGETHER)
    await founder.taps("look-steps", "together", "not", "change")
    assert founder.screen and founder.screen.their == "Wie heißt dein Schritt jetzt?"
    await founder.commands("cases")
    await founder.taps("Harbour", "look-goals", "alone", "yes")

    assert founder.screen.their == "Wie sehr traust du dir das jetzt zu?"
