"""The plan as talks make it, the rhythm of looking back, and what a next round is offered. All of it pure."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from bot.days.workdays import Workdays
from bot.plan.plan import plan
from bot.plan.rhythm import Look, Rhythm
from bot.plan.talks import KeptTalk
from bot.rooms.reflection.earlier import earlier
from bot.turn.forgetting import without
from flows.answers import Scope, Source, Talk
from flows.closing import EVENT
from flows.events import Erased, ItemRemoved
from flows.kept import said_before
from flows.lookback import GOALS, STEPS
from flows.path import offered, path
from flows.reflection import REFLECTION
from flows.steps import Ask, Flow
from tests.flows.conftest import FULL, LATER_ON, SHORT, TODAY, Conversation, key

BEGAN = datetime(2026, 3, 2, 12, tzinfo=UTC)
RHYTHM = Rhythm((2, 6, 12), Workdays())


def _goal(talk: Conversation, number: int, agreed: str = "yes") -> Conversation:
    return (
        talk.skips_to("reflection-goals-goal").says(f"Goal {number}").skips_to("reflection-goals-sign").says("A sign")
        .skips().rates(7).chooses(agreed)
    )  # fmt: skip


def _plan_of(talk: Conversation, theirs: str, mine: str) -> Conversation:
    talk.skips_to("reflection-goals-theirs").says(theirs).says(LATER_ON)
    return talk.says(mine).says(LATER_ON)


@pytest.fixture
def round_of_two() -> Conversation:
    """A full round with two goals, the second only the worker's idea, and a step of each for both."""
    talk = Conversation(REFLECTION, Talk(given=FULL)).chooses("together")
    _goal(talk, 1).skips_to("reflection-goals-more").chooses("another")
    _goal(talk, 2, "no").chooses("done")
    _plan_of(talk, "I call", "I ask")
    _plan_of(talk, "I write", "I go along")
    return talk.skips_to("reflection-summary").answers("right")


def _kept(talk: Conversation, days: int = 0, id: UUID | None = None) -> KeptTalk:
    return KeptTalk(id or uuid4(), talk.flow.id, BEGAN + timedelta(days=days), talk.talk)


def _look(flow: Flow, since: KeptTalk, **given: Any) -> Conversation:
    return Conversation(flow, Talk(given={"basis": "consent", "round": str(since.id), **given})).chooses("alone")


def test_before_the_first_round_there_is_no_plan() -> None:
    """Nothing is asked about nothing."""
    assert plan([]) is None


def test_a_plan_holds_the_goals_and_steps_of_the_round(round_of_two: Conversation) -> None:
    """Who does what till when, under ids that stay; what is only an idea is marked."""
    made = plan([_kept(round_of_two)])
    assert made
    assert [(goal.id, goal.text, goal.number, goal.idea) for goal in made.open_goals] == [
        ("1", "Goal 1", 7, False), ("2", "Goal 2", 7, True),
    ]  # fmt: skip
    assert [(step.id, step.text, step.mine) for step in made.open_steps] == [
        ("11", "I call", False), ("12", "I ask", True), ("21", "I write", False), ("22", "I go along", True),
    ]  # fmt: skip
    assert {step.until for step in made.open_steps} == {date(2026, 3, 16)}


def test_a_goal_that_was_removed_is_not_planned_and_the_other_keeps_its_id() -> None:
    """Removed before the round was finished, it is on no path."""
    talk = Conversation(REFLECTION, Talk(given=FULL)).chooses("alone")
    _goal(talk, 1).skips_to("reflection-goals-more").chooses("another")
    _goal(talk, 2).skips_to("reflection-summary").hears(ItemRemoved(key("goals/1")))
    made = plan([_kept(talk.skips_to("reflection-summary").answers("right"))])

    assert made and [goal.id for goal in made.goals] == ["2"]


def test_a_text_that_was_removed_for_good_is_no_part_of_the_plan(round_of_two: Conversation) -> None:
    """The goal without its words is not looked at; its steps still are."""
    round_of_two.hears(Erased(key("goals/1/goal"))).hears(Erased(key("goals/2/theirs")))
    made = plan([_kept(round_of_two)])

    assert made and [goal.id for goal in made.open_goals] == ["2"]
    assert [step.id for step in made.open_steps] == ["11", "12", "22"]


def test_looks_change_the_plan_one_after_the_other(round_of_two: Conversation) -> None:
    """Done and dropped go, changed comes back in other words, kept stays, unanswered stays."""
    first = _kept(round_of_two)
    steps = {"11": {"text": "I call"}, "21": {"text": "I write"}, "12": {"mine": True}, "22": {"mine": True}}
    look = _look(STEPS, first, steps=steps)
    look.chooses("partly").skips().chooses("change").says("I call twice").says("2026-03-30")
    look.chooses("not").chooses("keep").chooses("done").skips().skips().answers("right")
    made = plan([first, _kept(look, 14)])
    assert made and [(step.id, step.text) for step in made.open_steps] == [
        ("11", "I call twice"), ("21", "I write"), ("22", "I go along"),
    ]  # fmt: skip

    goals = _look(GOALS, first, goals={"1": {"text": "Goal 1"}, "2": {"text": "Goal 2", "idea": True}})
    goals.skips().rates(3).chooses("no").skips().skips().chooses("yes").answers("right")
    made = plan([first, _kept(look, 14), _kept(goals, 42)])
    assert made and [(goal.id, goal.idea) for goal in made.open_goals] == [("2", False)]
    assert made.goals[0].number == 3
    assert [step.id for step in made.open_steps] == ["21", "22"]


def _event(step: str, whose: str) -> Conversation:
    talk = Conversation(EVENT, Talk(given={"basis": "consent"})).chooses("alone").skips().skips().skips()
    return talk.says(step).chooses(whose).says("2026-03-30").answers("right")


def test_a_step_agreed_after_an_event_joins_the_plan(round_of_two: Conversation) -> None:
    """It is the person's or the worker's as was said, and a look at the steps changes it like any other."""
    first, theirs, mine = _kept(round_of_two), _kept(_event("A call", "theirs"), 3), _kept(_event("A form", "mine"), 4)
    made = plan([first, theirs, mine])
    assert made
    assert [(step.text, step.mine, step.until) for step in made.open_steps[-2:]] == [
        ("A call", False, date(2026, 3, 30)), ("A form", True, date(2026, 3, 30)),
    ]  # fmt: skip
    assert len({step.id for step in made.steps}) == 6

    call = made.open_steps[-2]
    look = _look(STEPS, first, steps={call.id: {"text": "A call"}}).chooses("done").skips().answers("right")
    made = plan([first, theirs, mine, _kept(look, 14)])
    assert made and "A call" not in [step.text for step in made.open_steps]


def test_a_step_after_an_event_stands_before_any_round() -> None:
    """A step without a word about whose it is, is the worker's; a new round begins anew."""
    made = plan([_kept(_event("A call", "mine"))])
    assert made and [(step.text, step.mine) for step in made.open_steps] == [("A call", True)]
    assert (made.round, made.goals) == (None, ())


def test_a_goal_knows_the_need_behind_it() -> None:
    """Where there is one need, it is that one; without words there is none to ask about."""
    talk = Conversation(REFLECTION, Talk(given=SHORT)).chooses("together").skips_to("reflection-needs-sentence")
    talk.says("I need people")
    made = plan([_kept(_goal(talk, 1).skips_to("reflection-summary").answers("right"))])
    assert made and made.goals[0].needs == ("I need people",)
    look = _look(
        GOALS, _kept(talk), goals={"1": {"text": "Goal 1", "needs": ["I need people"]}, "2": {"text": "Goal 2"}}
    )
    assert [spot.key[1] for spot in path(GOALS, look.talk) if spot.key[-1] == "need"] == ["1"]


def test_a_new_round_makes_a_new_plan(round_of_two: Conversation) -> None:
    """Looks at the one before do not touch it, even when they are finished later."""
    first = _kept(round_of_two)
    again = Conversation(REFLECTION, Talk(given=SHORT)).chooses("together")
    second = _kept(_goal(again, 9).skips_to("reflection-summary").answers("right"), 7)
    late = _look(GOALS, first, goals={"1": {"text": "Goal 1"}})
    late.skips().skips().skips().chooses("no").answers("right")
    made = plan([first, second, _kept(late, 14)])

    assert made and [(goal.id, goal.text) for goal in made.open_goals] == [("1", "Goal 9")]


def test_after_a_round_there_is_a_look_at_all_there_is() -> None:
    """Steps after two weeks, goals after six, the round after twelve; on working days."""
    looks = RHYTHM.after_round(date(2026, 3, 7), None, steps=True, goals=True)
    assert looks == (
        Look("steps", date(2026, 3, 23)), Look("goals", date(2026, 4, 20)), Look("round", date(2026, 6, 1)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("steps", "goals", "first"), [(True, True, "steps"), (False, True, "goals"), (False, False, "round")]
)
def test_the_day_agreed_on_goes_to_the_nearest_look_there_is(steps: bool, goals: bool, first: str) -> None:
    """And nothing is planned for what there is none of."""
    looks = RHYTHM.after_round(TODAY, date(2026, 3, 9), steps=steps, goals=goals)
    assert looks[0] == Look(first, date(2026, 3, 9))
    assert [look.kind for look in looks] == ["steps"] * steps + ["goals"] * goals + ["round"]


@pytest.mark.parametrize(
    ("chosen", "days"),
    [
        (None, ("2026-03-16", "2026-04-13", "2026-05-25")),
        (date(2026, 3, 9), ("2026-03-09", "2026-04-13", "2026-05-25")),
        (date(2026, 3, 16), ("2026-03-16", "2026-04-13", "2026-05-25")),
        (date(2026, 4, 1), ("2026-03-16", "2026-04-01", "2026-05-25")),
        (date(2026, 5, 25), ("2026-03-16", "2026-05-25", "2026-05-25")),
        (date(2026, 9, 1), ("2026-03-16", "2026-05-25", "2026-05-25")),
    ],
)
def test_a_later_day_moves_the_goals_and_never_the_steps(chosen: date | None, days: tuple[str, ...]) -> None:
    """Steps are looked at after two weeks at the latest, and nothing waits longer than the round."""
    looks = RHYTHM.after_round(TODAY, chosen, steps=True, goals=True)
    assert [look.kind for look in looks] == ["steps", "goals", "round"]
    assert tuple(look.due.isoformat() for look in looks) == days


def test_with_no_goals_a_later_day_goes_to_the_round() -> None:
    """And with nothing but a round ahead, the day agreed on is kept as it is."""
    steps, whole = RHYTHM.after_round(TODAY, date(2026, 4, 1), steps=True, goals=False)
    assert (steps.due, whole.due) == (date(2026, 3, 16), date(2026, 4, 1))
    (only,) = RHYTHM.after_round(TODAY, date(2026, 9, 1), steps=False, goals=False)
    assert only.due == date(2026, 9, 1)


def test_no_look_falls_on_a_holiday_or_a_day_off() -> None:
    """Easter Monday passes by, and so does a Friday where nobody works on it."""
    germany = Rhythm((2, 6, 12), Workdays(frozenset({1, 2, 3, 4}), "DE"))
    assert germany.after_round(TODAY, date(2026, 4, 3), steps=False, goals=True)[0].due == date(2026, 4, 7)


@pytest.mark.parametrize(
    ("goals_due", "planned"),
    [(date(2026, 3, 5), False), (date(2026, 3, 26), False), (date(2026, 3, 27), True), (date(2026, 4, 13), True)],
)
def test_a_look_at_steps_is_left_out_when_a_larger_one_is_near(goals_due: date, planned: bool) -> None:
    """The next would be on 16 March: ten days on, the goals are near enough."""
    there = [Look("goals", goals_due), Look("round", date(2026, 5, 25))]
    assert bool(RHYTHM.after_look(TODAY, there, steps=True, goals=True)) is planned


def test_after_goals_come_goals_again_and_steps_where_some_are_open() -> None:
    """Unless the round is near; and a round is always ahead."""
    far, near = Look("round", date(2026, 6, 1)), Look("round", date(2026, 4, 20))
    assert [look.kind for look in RHYTHM.after_look(TODAY, [far], steps=True, goals=True)] == ["goals", "steps"]
    assert [look.kind for look in RHYTHM.after_look(TODAY, [near], steps=True, goals=True)] == ["steps"]
    assert RHYTHM.after_look(TODAY, [far], steps=False, goals=False) == ()
    assert RHYTHM.after_look(TODAY, [], steps=False, goals=False) == (Look("round", date(2026, 5, 25)),)


def test_the_next_round_is_offered_the_goals_as_they_stand(round_of_two: Conversation) -> None:
    """Goals are counted anew, those given up are left out, and guesses are told from what was said."""
    first = _kept(round_of_two)
    goals = _look(GOALS, first, goals={"1": {"text": "Goal 1"}, "2": {"text": "Goal 2"}})
    goals.skips().skips().chooses("no")
    goals.skips().skips().chooses("changed").answers("Goal two", Source.SAID).answers("right")
    given = earlier([first, _kept(goals, 42)])

    assert given["before"]["goals/1/goal"] == ["Goal two", Source.SAID]
    assert given["before"]["goals/1/theirs"] == ["I write", None]
    assert "goals/2/goal" not in given["before"]
    assert len(given["earlier"]) == 3


def test_an_earlier_answer_is_offered_to_its_own_question_only() -> None:
    """By one tap; before the first round there is nothing to offer."""
    given = {**SHORT, "before": {"worth": ["Half an hour", "said"]}}
    talk = Conversation(REFLECTION, Talk(given=given)).chooses("together")
    assert isinstance(talk.spot.step, Ask)
    assert [option.said for option in offered(talk.spot.step, Scope(talk.talk))] == ["Half an hour"]
    assert said_before(Ask(id="other"), Scope(talk.talk)) == ()
    assert earlier([]) == {}


def test_a_text_is_taken_out_of_facts_wherever_it_stands() -> None:
    """In lists and under names; other texts and numbers stay."""
    given = {"steps": {"11": {"text": "I call", "until": "2026-03-16"}}, "before": {"x": ["I call", "said"], "y": [3]}}
    assert without(given, "I call") == {
        "steps": {"11": {"text": "", "until": "2026-03-16"}}, "before": {"x": ["", "said"], "y": [3]},
    }  # fmt: skip
