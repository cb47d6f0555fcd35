"""Days on which a structure works: its weekdays, less the public holidays of its country and region."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Workdays:
    """`weekdays` are ISO numbers, 1 for Monday. Without a country there are no holidays."""

    weekdays: frozenset[int] = frozenset({1, 2, 3, 4, 5})
    country: str | None = None
    region: str | None = None

    def open(self, day: date) -> bool:
        """Is somebody at work on this day?"""
        return day.isoweekday() in self.weekdays and day not in _holidays(self.country, self.region, day.year)

    def on_or_after(self, day: date) -> date:
        """This day if it is a working day, else the next one."""
        return next(self._from(day))

    def after(self, day: date, count: int = 1) -> date:
        """So many working days later."""
        days = self._from(day + DAY)
        for _ in range(count - 1):
            next(days)
        return next(days)

    def _from(self, day: date) -> Iterator[date]:
        if not self.weekdays:
            raise ValueError("weekdays")
        while True:
            if self.open(day):
                yield day
            day += DAY


def is_known(country: str, region: str | None = None) -> bool:
    """Are there public holidays for this country (ISO 3166-1), and this region (ISO 3166-2) of it?"""
    from holidays import list_supported_countries  # noqa: PLC0415 - loaded when first needed

    known = list_supported_countries()
    return country in known and (region is None or region in known[country])


@lru_cache(maxsize=256)
def _holidays(country: str | None, region: str | None, year: int) -> frozenset[date]:
    if country is None:
        return frozenset()
    from holidays import country_holidays  # noqa: PLC0415 - loaded when first needed

    return frozenset(country_holidays(country, subdiv=region, years=year))
