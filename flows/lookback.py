"""Looking back at what was planned: the steps after two weeks, the goals after six. A matter of minutes."""

from typing import TypedDict

from flows.answers import Scope
from flows.guards import Asked, may_ask
from flows.kept import Offers, kept_texts
from flows.reflection import rooms
from flows.steps import Ask, Choose, Collect, PickDate, Rate, Summary, When, talk

BECAME = ("done", "partly", "not", "unneeded")


class OpenStep(TypedDict, total=False):
    """A step that is open. A text that was removed for good is empty."""

    text: str
    mine: bool
    """Is it the worker's?"""
    until: str


class OpenGoal(TypedDict, total=False):
    """A goal as it stands now."""

    text: str
    sign: str | None
    """How we notice."""
    last: int | None
    """Where the person stood on their own scale last."""
    idea: bool
    """So far it is only the worker's."""
    needs: list[str]


class Looks(Asked, Offers, total=False):
    """What a look knows."""

    round: str
    """The round whose plan is looked at."""
    steps: dict[str, OpenStep]
    """By an id made of digits."""
    goals: dict[str, OpenGoal]


def their_steps(scope: Scope) -> tuple[str, ...]:
    """The person's open steps, while the person may be asked."""
    return _steps(scope, mine=False) if may_ask(scope) else ()


def my_steps(scope: Scope) -> tuple[str, ...]:
    """The worker's open steps."""
    return _steps(scope, mine=True)


def _steps(scope: Scope, *, mine: bool) -> tuple[str, ...]:
    return tuple(id for id, step in scope.facts(Looks).get("steps", {}).items() if bool(step.get("mine")) == mine)


def open_goals(scope: Scope) -> tuple[str, ...]:
    """The goals as they stand; those that are only the worker's idea, where the worker looks alone."""
    goals = scope.facts(Looks).get("goals", {}) if may_ask(scope) else {}
    alone = scope.talk.chose("alone", "who")
    return tuple(id for id, goal in goals.items() if alone or not goal.get("idea"))


def went_ahead(scope: Scope) -> bool:
    """Something of it was done, so what helped is worth knowing."""
    return scope.chose_here("done", "became") or scope.chose_here("partly", "became")


def is_left(scope: Scope) -> bool:
    """Something of it is left, so it is kept, changed or dropped."""
    return scope.chose_here("partly", "became") or scope.chose_here("not", "became")


def changes(scope: Scope) -> bool:
    """The step goes on in other words."""
    return scope.chose_here("change", "further")


def reads_anew(scope: Scope) -> bool:
    """The goal is still wanted, in other words."""
    return scope.chose_here("changed", "yours")


def _of_step(*, person: bool) -> tuple[Choose | When, ...]:
    further = Choose(id="further", options=("keep", "change", "drop"), person=person)
    reads = Ask(id="text", person=person, optional=False)
    return (
        Choose(id="became", options=BECAME, person=person),
        When(went_ahead, (Ask(id="helped", person=person),)),
        When(is_left, (further, When(changes, (reads, PickDate(id="until", person=person))))),
    )


def has_need(scope: Scope) -> bool:
    """The goal came from a need that was put into words."""
    goals = scope.facts(Looks).get("goals", {})
    return any(goals[id].get("needs") for id in scope.within[-1:] if id in goals)


_WHO = Choose(id="who", words="reflection-who", options=rooms, optional=False, aside=True)
_SUMMARY = Summary(id="summary", words="reflection-summary")

STEPS = talk(
    "steps",
    _WHO,
    Collect("theirs", _of_step(person=True), at_most=3, over=their_steps),
    Collect("mine", _of_step(person=False), at_most=4, over=my_steps),
    _SUMMARY,
)
"""What became of each step."""

_GOAL = (
    Choose(id="seen", options=("yes", "little", "notyet"), person=True),
    Rate(id="now", person=True),
    Ask(id="helped", person=True, offers=kept_texts, leans_on=("seen",)),
    Choose(id="yours", options=("yes", "changed", "no"), person=True),
    When(reads_anew, (Ask(id="text", person=True, optional=False),)),
    When(has_need, (Choose(id="need", options=("yes", "no"), person=True, offered=True),)),
)

GOALS = talk("goals", _WHO, Collect("goals", _GOAL, at_most=3, over=open_goals), _SUMMARY)
"""How the goals stand, goal by goal."""
