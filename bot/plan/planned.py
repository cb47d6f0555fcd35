"""The goals and steps of a case: what a plan is made of."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from flows.answers import Source


@dataclass(frozen=True)
class Step:
    """Who does what till when. `id` is its goal's with a digit behind it: 1 for the person, 2 for the worker.

    A step from a talk after an event has that talk's number, with a 0 before it, in the place of a goal.
    """

    id: str
    text: str
    until: date | None
    source: Source | None
    state: str = "open"
    """Or what became of it: "done", "unneeded", "drop"."""

    @property
    def mine(self) -> bool:
        """Does the worker do it?"""
        return self.id.endswith("2")


@dataclass(frozen=True)
class Goal:
    """What should be there; `number` is where the person stood on their own scale last."""

    id: str
    text: str | None
    sign: str | None
    number: int | None
    idea: bool
    """Not the person's goal: so far it is the worker's idea."""
    source: Source | None
    state: str = "open"
    """Or "no": not wanted any more."""
    needs: tuple[str, ...] = ()
    """What the person needs behind it, in their words."""


@dataclass(frozen=True)
class Plan:
    """The goals and steps of the latest round, and the steps since. A text removed for good is no part of it."""

    round: UUID | None
    goals: tuple[Goal, ...]
    steps: tuple[Step, ...]

    @property
    def open_goals(self) -> tuple[Goal, ...]:
        """The goals that still hold and can be read."""
        return tuple(goal for goal in self.goals if goal.state == "open" and goal.text)

    @property
    def open_steps(self) -> tuple[Step, ...]:
        """The steps still to be done, but for those of a goal that was given up."""
        given_up = {goal.id for goal in self.goals if goal.state != "open"}
        return tuple(step for step in self.steps if step.state == "open" and step.id[:-1] not in given_up)
