"""From a rule to its instants, by the clocks of a zone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from bot.days.rules import Rule
from bot.days.wallclock import instant, there

DAY = timedelta(days=1)


def instants(rule: Rule, zone: str, after: datetime) -> Iterator[datetime]:
    """When a rule comes, by the clocks of a zone, after this instant."""
    days = rule.days_from(there(after, zone).date() - DAY)
    return (at for at in (instant(day, rule.at, zone) for day in days) if at > after)


def coming(rule: Rule, zone: str, after: datetime) -> datetime | None:
    """The next instant of a rule that lies after this one; None when nothing follows."""
    return next(instants(rule, zone, after), None)
