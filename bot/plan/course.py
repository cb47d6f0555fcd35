"""Reviews that do not come from a plan: what an event, a moved day, a break and an end make of the days ahead."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self

from sqlalchemy import Executable

from bot.days.rules import months_later
from bot.days.stages import Days, first_stage_at
from bot.plan.reviews import clock_of, not_needed
from bot.turn.visit import Visit
from storage.cases import Case
from storage.reviews import NewReview, Review

WITHIN = 5
"""Working days within which an event is looked at together."""
AFTERCARE = (3, 6, 12, 24)
"""Months after the end."""


@dataclass(frozen=True)
class Course:
    """Plans for one case, by the days of its structure and the clock of whoever is responsible."""

    visit: Visit
    case: Case
    days: Days
    zone: str

    @classmethod
    async def of(cls, visit: Visit, case: Case) -> Self:
        """Raises LookupError where there is no such structure."""
        structure = await visit.structure(case.structure)
        if structure is None:
            raise LookupError("structure")
        return cls(visit, case, Days.of(structure), await clock_of(visit, case))

    async def new(self, due: date, about: dict[str, Any]) -> Executable:
        """A new review."""
        review = NewReview(self.case.id, due, about, self.visit.now, self._first(due))
        return await self.visit.store.reviews.plan_statement(review)

    async def moved(self, review: Review, due: date, about: dict[str, Any]) -> tuple[Executable, ...]:
        """The same review on another day; what was sent about the old day is settled."""
        moved = await self.visit.store.reviews.move_statement(review.id, self.case.id, due, self._first(due), about)
        return (moved, *silent(self.visit, [review]))

    async def event(self, about: dict[str, Any], there: Iterable[Review]) -> tuple[list[Executable], date]:
        """A short look within days. One that is open and not begun is about this too, on the earlier day."""
        due = self.after_event()
        waiting = await self._not_begun(there)
        if waiting is None:
            return [await self.new(due, about)], due
        about = {**waiting.about, **about}
        if due < waiting.due:
            return list(await self.moved(waiting, due, about)), due
        return [await self.visit.store.reviews.about_statement(waiting.id, self.case.id, about)], waiting.due

    async def _not_begun(self, there: Iterable[Review]) -> Review | None:
        talks = await self.visit.talks(self.case.id)
        begun = {one.given.get("review") for one in talks if one.flow == "event"}
        waiting = (one for one in there if one.about.get("kind") == "event" and str(one.id) not in begun)
        return next(waiting, None)

    def held(self, reviews: Iterable[Review], until: date) -> Iterator[Executable]:
        """Nothing comes about these before that day; then the chain begins anew."""
        for review in reviews:
            first = self._first(max(review.due, until))
            yield self.visit.store.reviews.begin_again_statement(review.id, first)
        yield from silent(self.visit, reviews)

    def next_look(self, days: Iterable[date]) -> Executable:
        """The earliest of all that is open stands on the case."""
        return self.visit.store.cases.next_look_statement(self.case.id, min(days, default=None))

    def after_event(self) -> date:
        """The last of the working days within which an event is looked at."""
        return self.days.workdays.after(self.visit.today, WITHIN)

    def next_workday(self) -> date:
        """The working day after today."""
        return self.days.workdays.after(self.visit.today)

    def aftercare(self) -> list[date]:
        """The days on which we ask again after the end."""
        return [self.days.workdays.on_or_after(months_later(self.visit.today, months)) for months in AFTERCARE]

    def _first(self, due: date) -> datetime | None:
        """Of a practice case nobody is reminded."""
        return None if self.case.practice else first_stage_at(due, self.zone, self.days)


def silent(visit: Visit, reviews: Iterable[Review]) -> Iterator[Executable]:
    """Nothing comes about these for now, and what came needs nobody."""
    for review in reviews:
        yield visit.store.reminders.withdraw_statement(review.id)
        yield visit.store.reminders.settle_statement(review.id, visit.now)


def called_off(visit: Visit, reviews: Iterable[Review]) -> Iterator[Executable]:
    """None of these is needed any more."""
    for review in reviews:
        yield from not_needed(visit, review.id)
