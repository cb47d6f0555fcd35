"""The day that several pieces say together. Where they say different ones, none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from bot.reading.periods import DAY, coming_place, isoweek, period
from bot.reading.said import Dated, Isoweek, Misfit, Offset, Period, Piece, Place, Span, Start, Weekdays, WrongWeekday
from bot.reading.spans import day_after

FAR = 8 * 366
"""Days in which any day of the calendar has been once, a 29 February too."""
Base = Offset | Dated | Place


@dataclass(frozen=True)
class Days:
    """Seen from today; `past` where a day is asked for that has been. Today counts as both."""

    today: date
    past: bool = False

    def read(self, pieces: Sequence[Piece]) -> date | None:
        """The day, None if none was said. Raises Misfit."""
        scopes = [one for one in pieces if isinstance(one, Period | Isoweek)]
        if len(scopes) > 1:
            raise Misfit(*scopes[1:])
        scope = scopes[0] if scopes else None
        day = self._anchored(pieces, scope)
        spans = [one for one in pieces if isinstance(one, Span)]
        if len(spans) > 1:
            raise Misfit(*spans[1:])
        return self._after(day, spans[0], pieces) if spans else day

    def _after(self, day: date | None, span: Span, pieces: Sequence[Piece]) -> date:
        """So long from that day: two weeks from the 3rd, a week on Monday, but not "Monday, 10 days"."""
        weeks = all(unit == "week" for _, unit in span.parts) and not any(
            isinstance(one, Dated | Place) for one in pieces
        )
        if span.sign == 0 and (self.past or not (day is None or weeks or Start() in pieces)):
            raise Misfit(span)
        return day_after(day or self.today, span)

    def _anchored(self, pieces: Sequence[Piece], scope: Period | Isoweek | None) -> date | None:
        """The day without what is counted from it."""
        bases = [one for one in pieces if isinstance(one, Base)]
        weekdays = [one for one in pieces if isinstance(one, Weekdays)]
        if bases:
            return self._agreed(bases, weekdays, scope)
        if weekdays:
            return self._weekday(weekdays, scope)
        return self._of_scope(scope) if scope else None

    def _agreed(self, bases: Sequence[Base], weekdays: Sequence[Weekdays], scope: Period | Isoweek | None) -> date:
        found = [self._base(one, scope) for one in bases]
        if len(set(found)) > 1:
            raise Misfit(*bases[1:])
        for one in weekdays:
            if found[0].isoweekday() not in one.days:
                raise WrongWeekday(one, found[0])
            if one.turn and self._turned(one) != found[0]:
                raise Misfit(one)
        return found[0]

    def _base(self, base: Base, scope: Period | Isoweek | None) -> date:
        match base:
            case Offset(days) if scope is None:
                return self.today + timedelta(days=days)
            case Dated():
                return self._dated(base, scope)
            case Place() if scope is None:
                return coming_place(base, self.today, self.past)
            case _:
                raise Misfit(*([scope] if scope else []))

    def _dated(self, dated: Dated, scope: Period | Isoweek | None) -> date:
        first, last = self._reach(dated, scope)
        for step in range(FAR):
            one = last - step * DAY if self.past else first + step * DAY
            if not first <= one <= last:
                break
            if one.day == dated.day and dated.month in (None, one.month):
                return one
        raise Misfit(dated)

    def _reach(self, dated: Dated, scope: Period | Isoweek | None) -> tuple[date, date]:
        """Between which days it lies."""
        if dated.year is not None and scope is None:
            return _year(self._near(dated.year))
        if isinstance(scope, Isoweek) or (scope and (dated.year is not None or scope.unit in ("week", "quarter"))):
            raise Misfit(scope)
        if scope and scope.turn is not None and (scope.unit == "month") == (dated.month is None):
            return period(scope.unit, self.today, scope.turn)
        if scope and (scope.turn is not None or scope.unit != "month" or dated.month is not None):
            raise Misfit(scope)
        return self._either_side()

    def _either_side(self) -> tuple[date, date]:
        reach = timedelta(days=FAR)
        return (self.today - reach, self.today) if self.past else (self.today, self.today + reach)

    def _near(self, year: int) -> int:
        """A year of two digits is the one that lies nearest."""
        if year > 99:
            return year
        return min((century + year for century in range(1900, 2200, 100)), key=lambda one: abs(one - self.today.year))

    def _weekday(self, weekdays: Sequence[Weekdays], scope: Period | Isoweek | None) -> date:
        one = weekdays[0]
        if len(weekdays) > 1 or len(one.days) > 1:
            raise Misfit(*weekdays)
        if scope is None:
            return self._turned(one)
        if one.turn or not (isinstance(scope, Isoweek) or scope.unit == "week"):
            raise Misfit(scope)
        return self._monday(scope) + timedelta(days=one.days[0] - 1)

    def _turned(self, one: Weekdays) -> date:
        ahead = (one.days[0] - self.today.isoweekday()) % 7
        behind = (ahead - 7) % -7
        match one.turn:
            case 0:
                return self.today + timedelta(days=behind if self.past else ahead)
            case -1:
                return self.today + timedelta(days=behind or -7)
            case turn:
                return self.today + timedelta(days=(ahead or 7) + 7 * (turn - 1))

    def _of_scope(self, scope: Period | Isoweek) -> date:
        """Next week is its Monday, next month the same day there; this month and last week are no day."""
        if isinstance(scope, Isoweek):
            return self._monday(scope)
        if scope.turn is None or scope.turn < 1 or scope.unit == "quarter":
            raise Misfit(scope)
        if scope.unit == "week":
            return self._monday(scope)
        return day_after(self.today, Span(((Fraction(scope.turn), scope.unit),), 1))

    def _monday(self, week: Period | Isoweek) -> date:
        if isinstance(week, Isoweek):
            return isoweek(week, self.today, self.past)
        return period("week", self.today, week.turn or 0)[0]


def _year(year: int) -> tuple[date, date]:
    try:
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        raise Misfit from None
