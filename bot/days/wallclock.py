"""From a wall clock to an instant and back. The policy for both changes of the clock: docs/reminders.md."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def instant(day: date, at: time, zone: str) -> datetime:
    """The instant (UTC) at which clocks there show this.

    A time that is skipped comes as much later; one that comes twice counts the first time.
    """
    local = datetime.combine(day, at, ZoneInfo(zone))  # fold 0: the offset before the change, in a gap and an overlap
    return local.astimezone(UTC)


def there(at: datetime, zone: str) -> datetime:
    """What clocks there show at this instant."""
    return at.astimezone(ZoneInfo(zone))
