"""Whatever is sent to the reflection in whatever order: it never breaks, and storage could have it back."""

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as some
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from flows.answers import Key, Mark, Scope, Source, Talk, Value, fold
from flows.engine import advance, ticks
from flows.events import (
    Answered,
    Continued,
    EditRequested,
    Erased,
    Event,
    FactsChanged,
    ItemRemoved,
    ItemWanted,
    Kept,
    Marked,
    Noted,
    SourceChanged,
    Ticked,
    WentBack,
)
from flows.path import current, options, path, progress, visible
from flows.reflection import REFLECTION
from flows.steps import Choose, PickDate, Rate, Step, Summary
from tests.flows.conftest import TODAY, wire

GIVENS = some.fixed_dictionaries(
    {
        "round": some.sampled_from(("short", "full")),
        "basis": some.sampled_from(("consent", "consent", "other", "none")),
        "repeat": some.booleans(),
    }
)
TEXTS = some.text(max_size=30)
ANYTHING = some.one_of(some.none(), some.integers(-2, 12), TEXTS, some.tuples(some.sampled_from(("T2", "yes", "x"))))
COLLECTS = some.sampled_from((("goals",), ("needs",), ("nothing",)))
LATE = ("goals/1/goal", "goals/2/mine", "needs/1/sentence", "worth", "next", "themes", "goals", "T1-what", "x")
KEYS = some.sampled_from([tuple(where.split("/")) for where in LATE])
INDEX = some.integers(0, 200)


class AnyTalk(RuleBasedStateMachine):
    """People, old buttons and late messages, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.talk = self.stored = Talk()

    @initialize(given=GIVENS)
    def begins(self, given: dict[str, Any]) -> None:
        """A short or full round, with or without a basis."""
        self.talk = self.stored = Talk(given=given)

    def hears(self, event: Event) -> None:
        """The turn, and what storage has of it."""
        turn = advance(REFLECTION, self.talk, event)
        assert (turn.problem is None) == (turn.changes is not None)
        if turn.problem:
            assert turn.talk is self.talk
        if turn.changes is not None:
            self.stored = fold(self.stored, wire(turn.changes))
        self.talk = turn.talk

    def _fitting(self, step: Step, within: Key, number: int) -> Value:
        if isinstance(step, Choose):
            offered = [option.id for option in options(step, Scope(self.talk, within))]
            size = step.at_least + number % (min(step.at_most, len(offered)) - step.at_least + 1)
            turned = offered[number % len(offered) :] + offered[: number % len(offered)]
            return tuple(turned[: max(1, size)])
        if isinstance(step, Rate):
            return number % 11
        return (TODAY + timedelta(number)).isoformat() if isinstance(step, PickDate) else f"Words {number}."

    @rule(numbers=some.lists(INDEX, min_size=1, max_size=12), source=some.sampled_from((None, *Source)))
    def goes_on(self, numbers: list[int], source: Source | None) -> None:
        """Some fitting answers in a row, up to the summary; they are never refused."""
        for number in numbers:
            spot = current(REFLECTION, self.talk)
            if spot is None or self.talk.finished or isinstance(spot.step, Summary):
                return
            before = self.talk
            self.hears(Answered(self._fitting(spot.step, spot.within, number), TODAY, source))
            assert self.talk is not before, spot.key

    @rule(value=ANYTHING, today=some.dates(date(2025, 1, 1), date(2027, 1, 1)))
    def says_anything(self, value: Value, today: date) -> None:
        """Fitting or not."""
        spot = current(REFLECTION, self.talk)
        if spot is None or not isinstance(spot.step, Summary):
            self.hears(Answered(value, today))

    @rule(mark=some.sampled_from(Mark))
    def marks(self, mark: Mark) -> None:
        """Pass by."""
        self.hears(Marked(mark))

    @rule(number=INDEX)
    def ticks(self, number: int) -> None:
        """An option of the open question, or none there is."""
        spot = current(REFLECTION, self.talk)
        if spot is None or not isinstance(spot.step, Choose):
            return self.hears(Ticked("2026-05"))
        offered = ["x", *(option.id for option in options(spot.step, Scope(self.talk, spot.within)))]
        self.hears(Ticked(offered[number % len(offered)]))
        spot = current(REFLECTION, self.talk)
        assert spot is not None
        if isinstance(spot.step, Choose) and not self.talk.finished:
            assert len(ticks(spot, self.talk)) <= spot.step.at_most
        return None

    @rule()
    def goes_back(self) -> None:
        """One back."""
        self.hears(WentBack())

    @rule()
    def keeps(self) -> None:
        """As it was."""
        self.hears(Kept())

    @rule(number=INDEX)
    def edits(self, number: int) -> None:
        """Any question of the path."""
        spots = path(REFLECTION, self.talk)
        self.hears(EditRequested(spots[number % len(spots)].key))

    @rule(where=KEYS)
    def edits_by_an_old_button(self, where: Key) -> None:
        """Perhaps not on the path."""
        self.hears(EditRequested(where))

    @rule(collect=COLLECTS, item=some.integers(1, 5))
    def removes(self, collect: Key, item: int) -> None:
        """An item that is there, was there, or never was."""
        self.hears(ItemRemoved((*collect, str(item))))

    @rule(collect=COLLECTS)
    def wants(self, collect: Key) -> None:
        """Another item."""
        self.hears(ItemWanted(collect))

    @rule(text=TEXTS, where=some.one_of(some.none(), KEYS))
    def notes(self, text: str, where: Key | None) -> None:
        """A remark."""
        self.hears(Noted(text, where))

    @rule(text=TEXTS, where=KEYS)
    def continues(self, text: str, where: Key) -> None:
        """A late paragraph."""
        self.hears(Continued(text, where))

    @rule(where=KEYS, source=some.sampled_from(Source))
    def changes_source(self, where: Key, source: Source) -> None:
        """Somebody else said it."""
        self.hears(SourceChanged(where, source))

    @rule(number=INDEX)
    def erases(self, number: int) -> None:
        """A text that is stored, hidden or not."""
        texts = [key for key, answer in self.talk.answers.items() if isinstance(answer.value, str)]
        if texts:
            self.hears(Erased(texts[number % len(texts)]))
            assert self.talk.value(*texts[number % len(texts)]) is None

    @rule(given=GIVENS)
    def learns(self, given: dict[str, Any]) -> None:
        """Other facts from outside."""
        self.hears(FactsChanged(given))

    @rule(number=some.integers(0, 9))
    def ends(self, number: int) -> None:
        """Says that all is right, if the summary is open; rarely, so that talks are long."""
        spot = current(REFLECTION, self.talk)
        if number == 0 and spot and isinstance(spot.step, Summary):
            self.hears(Answered("right", TODAY))

    @invariant()
    def a_question_is_open_until_the_end(self) -> None:
        """None only when finished."""
        assert self.talk.finished or current(REFLECTION, self.talk) is not None

    @invariant()
    def each_question_stands_there_once(self) -> None:
        """Keys are unique, and progress within its bounds."""
        keys = [spot.key for spot in path(REFLECTION, self.talk)]
        assert len(keys) == len(set(keys))
        far = progress(REFLECTION, self.talk)
        assert 0 <= far.done <= far.total

    @invariant()
    def no_answer_is_shown_that_is_not_on_the_path(self) -> None:
        """Nor the person's, where nobody may ask."""
        shown = visible(REFLECTION, self.talk)
        if self.talk.given.get("basis", "none") == "none":
            assert not any(spot.step.person for spot, _ in shown)
        if self.talk.chose("company", "who"):
            assert not any("T11" in spot.key and spot.step.person for spot, _ in shown)

    @invariant()
    def storage_has_it_all(self) -> None:
        """The stored JSON folds to the live talk."""
        assert self.stored == self.talk


TestAnyTalk = AnyTalk.TestCase
TestAnyTalk.settings = settings(
    max_examples=200,
    stateful_step_count=40,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
