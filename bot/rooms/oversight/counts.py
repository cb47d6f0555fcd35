"""Dates in, groups out: what needs somebody, and how much there is in each organisation. Codes and dates only."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from bot.days.chain import chain_days
from bot.days.workdays import Workdays
from storage.cases import Case
from storage.reviews import DueReview

SHOWN_DONE = timedelta(days=14)
"""For so long something that is done stays in the list."""
SOON = timedelta(days=14)
"""What is due within so many days is soon."""
WORKED_ON = ("active", "resting", "aftercare")


class State(StrEnum):
    """How a review stands. Nothing else is said of it."""

    LATE = "late"
    SOON = "soon"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True)
class Row:
    """A review: its code, where it belongs, when it is due, how it stands, for how many days it has been late."""

    review: UUID
    case: UUID
    code: str
    organisation: UUID
    responsible: UUID
    due: date
    state: State
    days: int = 0
    needs: bool = False
    """Has it come to the one who looks?"""


@dataclass(frozen=True)
class Tally:
    """Cases of an organisation: all that are open; of them, due this week; of them, late. No case counts twice."""

    organisation: UUID
    open: int = 0
    week: int = 0
    late: int = 0

    @property
    def rest(self) -> int:
        """Nothing of these is due this week."""
        return self.open - self.week - self.late


def next_of_each(reviews: Iterable[DueReview]) -> list[DueReview]:
    """The earliest of each case: how many there are, and how far apart, would tell why they were planned."""
    first: dict[UUID, DueReview] = {}
    for review in sorted(reviews, key=lambda one: (one.due, str(one.id))):
        first.setdefault(review.case, review)
    return list(first.values())


def rows(reviews: Iterable[DueReview], today: date, workdays: Workdays, stage: str) -> list[Row]:
    """Every review of a case that is worked on, by due date; those past `stage` of the chain need somebody."""
    found = (_row(one, today, workdays, stage) for one in reviews if not one.practice and _counts(one, today))
    return sorted(found, key=lambda row: (row.due, row.code, str(row.review)))


def _counts(review: DueReview, today: date) -> bool:
    """A case that rests is not late."""
    if review.done:
        return True
    rests = review.state == "resting" and (review.rests_until is None or review.rests_until > today)
    return review.state in WORKED_ON and not rests


def _row(review: DueReview, today: date, workdays: Workdays, stage: str) -> Row:
    state = _state(review, today, workdays)
    days = (today - review.due).days if state is State.LATE else 0
    needs = state is State.LATE and today >= _reached(_begins(review), workdays, stage)
    return Row(
        review.id, review.case, review.code, review.organisation, review.responsible, review.due, state, days, needs
    )


def _state(review: DueReview, today: date, workdays: Workdays) -> State:
    """Late from the day after the first working day on which it could have been done."""
    if review.done:
        return State.DONE
    if workdays.on_or_after(_begins(review)) < today:
        return State.LATE
    return State.SOON if review.due <= today + SOON else State.LATER


def _begins(review: DueReview) -> date:
    """The chain counts from the due date, or from the end of a rest."""
    rested = review.rests_until if review.state == "resting" else None
    return max(review.due, rested or review.due)


def _reached(due: date, workdays: Workdays, stage: str) -> date:
    return next(day for one, day in chain_days(due, workdays) if one.name == stage)


def tallies(cases: Iterable[Case], listed: Iterable[Row], organisations: Iterable[UUID], today: date) -> list[Tally]:
    """One count for each organisation, in the order given."""
    worst = _worst(listed, today)
    counts = Counter((one.organisation, worst.get(one.id, "rest")) for one in cases if _is_open(one))
    return [_tally(one, counts) for one in organisations]


def _is_open(case: Case) -> bool:
    return case.state in WORKED_ON and not case.practice


def _worst(listed: Iterable[Row], today: date) -> dict[UUID, str]:
    """For each case, whether something is late, or due by Sunday."""
    sunday = today + timedelta(days=7 - today.isoweekday())
    worst: dict[UUID, str] = {}
    for row in listed:
        if row.state is State.LATE:
            worst[row.case] = "late"
        elif row.state is not State.DONE and row.due <= sunday:
            worst.setdefault(row.case, "week")
    return worst


def _tally(organisation: UUID, counts: Counter[tuple[UUID, str]]) -> Tally:
    week, late, rest = (counts[organisation, kind] for kind in ("week", "late", "rest"))
    return Tally(organisation, week + late + rest, week, late)


def late_by_worker(listed: Iterable[Row], organisations: Iterable[UUID]) -> list[tuple[UUID, int]]:
    """How many are late with each worker of these organisations, the most first: for their lead alone."""
    own = frozenset(organisations)
    counts = Counter(row.responsible for row in listed if row.state is State.LATE and row.organisation in own)
    return sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0])))
