"""What to plan after what: steps after two weeks, goals after six, the round after twelve, or as a team sets it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.days.workdays import Workdays

NEAR = timedelta(days=10)
"""A smaller look so shortly before a larger one is left out."""

_LARGER = {"steps": ("goals", "round"), "goals": ("round",), "round": ()}


@dataclass(frozen=True)
class Look:
    """A look back of a kind ("steps", "goals", "round") and the day it is due."""

    kind: str
    due: date


@dataclass(frozen=True)
class Rhythm:
    """Weeks to the steps, the goals and the round, and the days on which somebody works."""

    weeks: tuple[int, int, int]
    workdays: Workdays

    def after_round(self, today: date, chosen: date | None, *, steps: bool, goals: bool) -> tuple[Look, ...]:
        """After a round: a look at all there is.

        A day agreed on goes to the first of them; later than the steps are due, it goes to the look after them.
        """
        kinds = (*(("steps",) if steps else ()), *(("goals",) if goals else ()), "round")
        days = {kind: self._day(today, kind) for kind in kinds}
        if chosen:
            later = steps and chosen > days["steps"]
            days[kinds[1 if later else 0]] = min(chosen, days["round"]) if len(kinds) > 1 else chosen
        return tuple(Look(kind, self.workdays.on_or_after(day)) for kind, day in days.items())

    def after_look(self, today: date, planned: Iterable[Look], *, steps: bool, goals: bool) -> tuple[Look, ...]:
        """After a look: the next one, where something is open and no larger look is near. A round is always ahead."""
        there, new = list(planned), []
        for kind in ("round", *(("goals",) if goals else ()), *(("steps",) if steps else ())):
            look = Look(kind, self.workdays.on_or_after(self._day(today, kind)))
            if not any(_stands_for(other, look) for other in there):
                there.append(look)
                new.append(look)
        return tuple(new)

    def _day(self, today: date, kind: str) -> date:
        return today + timedelta(weeks=self.weeks[("steps", "goals", "round").index(kind)])


def _stands_for(other: Look, look: Look) -> bool:
    """The same look is planned already, or a larger one comes before this or soon after it."""
    return other.kind == look.kind or (other.kind in _LARGER[look.kind] and other.due <= look.due + NEAR)
