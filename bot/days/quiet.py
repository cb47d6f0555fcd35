"""Quiet hours: when nobody is disturbed by what they did not ask for at that minute."""

from dataclasses import dataclass
from datetime import date, time

from bot.days.workdays import DAY


@dataclass(frozen=True)
class Quiet:
    """From `begin` to `end` it is quiet; over midnight too. Equal times mean: never quiet."""

    begin: time = time(20)
    end: time = time(8)

    def holds(self, at: time) -> bool:
        """Is it quiet at this time?"""
        if self.begin == self.end:
            return False
        if self.begin < self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end

    def first_allowed(self, day: date, at: time) -> tuple[date, time]:
        """This moment, or the end of the quiet hours it lies in."""
        if not self.holds(at):
            return day, at
        late = self.begin > self.end and at >= self.begin
        return (day + DAY if late else day), self.end
