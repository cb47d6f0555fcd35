"""Everything the flows declare can be reached, and what must hold in every turn holds in all of them."""

from itertools import product

import pytest

from flows.answers import Mark, Talk, fold
from flows.engine import advance
from flows.events import Answered, EditRequested, Event, Kept, Marked, WentBack
from flows.explore import MOST_TURNS, Passed, Report, Walk, every_turn, explore
from flows.path import current, path, progress, visible
from flows.reflection import REFLECTION
from flows.registry import FLOWS
from flows.steps import Ask, Collect, Flow, Summary, form
from tests.flows.conftest import TODAY, givens_of, wire

GIVENS = [
    {"round": length, "basis": basis, "repeat": repeat}
    for repeat, basis, length in product((False, True), ("consent", "none"), ("short", "full"))
]
OTHERS = {name: flow for name, flow in FLOWS.items() if flow is not REFLECTION}
Walked = tuple[list[Passed], Report]


@pytest.fixture(scope="module")
def walked() -> Walked:
    """One walk through the reflection with all givens, kept for all tests."""
    walk = Walk(REFLECTION, GIVENS, TODAY, MOST_TURNS)
    return list(walk.turns()), walk.report()


def test_nothing_in_the_reflection_is_out_of_reach(walked: Walked) -> None:
    """Each step, option, number, mark, guard both ways, block count and pair of themes was used."""
    _, report = walked
    print(f"\nreflection: {report.talks} talks, {report.turns} turns, {len(report.counts)} things counted")
    assert report.uncovered == ()
    assert report.turns < MOST_TURNS


def test_the_walk_met_what_it_says(walked: Walked) -> None:
    """All 66 pairs of themes, guards both ways, and three goals."""
    _, report = walked
    assert sum(name.startswith("pair themes:") for name in report.counts) == 66
    assert report.counts["guard is_shaky: yes"]
    assert report.counts["guard is_shaky: no"]
    assert report.counts["block goals: 3"]


@pytest.mark.parametrize("flow", OTHERS.values(), ids=OTHERS)
def test_each_small_flow_is_walked_to_its_end(flow: Flow) -> None:
    """Nothing uncovered, and the last turn of each walk finishes."""
    givens = givens_of(flow)
    turns = list(every_turn(flow, givens, TODAY, 500))
    assert explore(flow, givens, TODAY, 500).uncovered == ()
    assert turns[-1].after.finished


def test_the_walk_is_the_same_every_time() -> None:
    """No chance in it."""
    first, second = (list(every_turn(REFLECTION, GIVENS, TODAY, 200)) for _ in range(2))
    assert first == second


def test_what_cannot_be_reached_is_named() -> None:
    """A walk that is too short says what it has not seen."""
    flow = form("small", Collect("items", (Ask(id="name"),), at_most=3), Summary(id="summary"))
    assert explore(flow, [{}], TODAY).uncovered == ()
    short = explore(flow, [{}], TODAY, most=1)
    assert short.turns == 1
    assert "block items: 3" in short.uncovered
    assert "step summary" in short.uncovered


def test_going_back_and_keeping_returns_to_the_same_question(walked: Walked) -> None:
    """Wherever one is in the row, unless Back took an empty item away."""
    seen = 0
    for talk in (one.before for one in walked[0][::2] if one.before.place.at is None):
        back = advance(REFLECTION, talk, WentBack())
        if back.changes is None or back.changes.put:
            continue
        assert current(REFLECTION, advance(REFLECTION, back.talk, Kept()).talk) == current(REFLECTION, talk)
        seen += 1
    assert seen > 1000


def test_the_same_answer_again_changes_nothing(walked: Walked) -> None:
    """Each turn edits another of the answers that stand, and says the same."""
    seen = 0
    for number, talk in enumerate(one.after for one in walked[0][::2] if not one.after.finished):
        stands = visible(REFLECTION, talk)
        again = [(spot, answer) for spot, answer in stands if answer.mark is not Mark.LATER]
        if again:
            spot, answer = again[number % len(again)]
            said: Event = Marked(answer.mark) if answer.mark else Answered(answer.value, TODAY)
            after = advance(REFLECTION, advance(REFLECTION, talk, EditRequested(spot.key)).talk, said)
            assert after.problem is None, (spot.key, answer)
            assert visible(REFLECTION, after.talk) == stands
            seen += 1
    assert seen > 1000


def test_stored_changes_fold_to_the_same_talks(walked: Walked) -> None:
    """What is stored as JSON is enough to have each talk back; no event is replayed."""
    stored = Talk()
    for one in walked[0]:
        if not one.before.answers and one.before.place.at is None:
            stored = Talk(given=one.before.given)
        stored = fold(stored, wire(one.changes))
        assert stored == one.after


def test_in_every_turn_keys_differ_and_progress_stays_in_bounds(walked: Walked) -> None:
    """And only a finished talk has no question."""
    for talk in (one.after for one in walked[0][::4]):
        keys = [spot.key for spot in path(REFLECTION, talk)]
        assert len(keys) == len(set(keys))
        far = progress(REFLECTION, talk)
        assert 0 <= far.done <= far.total
        assert 1 <= far.part <= far.parts == 3
        assert talk.finished or current(REFLECTION, talk) is not None
