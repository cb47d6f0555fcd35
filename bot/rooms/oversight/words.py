"""The overview in words: what needs somebody first, then the counts."""

from collections.abc import Iterator
from datetime import date

from bot.rooms.oversight.counts import Row, Tally
from bot.rooms.oversight.gathering import Overview
from bot.screens.scene import said_day
from locales.localizer import localizer


def short_day(day: date, language: str, today: date) -> str:
    """3 Nov; with its year if that is another one."""
    return said_day(day, language, "MMMd" if day.year == today.year else "yMMMd")


def late_line(seen: Overview, row: Row, language: str) -> str:
    """Birch · Bridge House · due 3 Nov, 12 days."""
    return localizer(language).say(
        "overview-late",
        code=row.code,
        organisation=seen.organisation(row.organisation),
        day=short_day(row.due, language, seen.today),
        days=row.days,
    )


def tally_line(seen: Overview, tally: Tally, language: str) -> str:
    """Bridge House: 12 open, 3 due this week, 1 late."""
    name = seen.organisation(tally.organisation)
    return localizer(language).say(
        "overview-counts", organisation=name, open=tally.open, week=tally.week, late=tally.late
    )


def needs(seen: Overview, language: str) -> str:
    """How much has come to the one who looks; with nothing, whether something is late all the same."""
    return localizer(language).say("overview-what", count=seen.count, late=seen.waiting)


def waiting_line(seen: Overview, language: str) -> str | None:
    """Why nothing has come though something is late."""
    return localizer(language).say("overview-waiting") if seen.waiting and not seen.count else None


def lines(seen: Overview, language: str) -> Iterator[str]:
    """All of it, as lines."""
    words = localizer(language)
    if seen.others:
        yield seen.structure.name
    if said := waiting_line(seen, language):
        yield said
    yield from (late_line(seen, row, language) for row in seen.needing)
    yield from (words.say("overview-missed", code=code) for code in seen.missed)
    yield from (tally_line(seen, tally, language) for tally in seen.tallies)
    yield from (_worker_line(name, count, language) for name, count in seen.workers)


def _worker_line(name: str, count: int, language: str) -> str:
    """With Ben, one thing waits."""
    words = localizer(language)
    if name:
        return words.say("overview-worker", worker=name, count=count)
    return words.say("overview-worker-nameless", count=count)


def load(seen: Overview, language: str) -> dict[str, object]:
    """What the picture of the load is made of: words and numbers, as the template takes them."""
    words = localizer(language)
    return {
        "language": language,
        "legend": {
            "late": words.say("overview-legend-late"),
            "week": words.say("overview-legend-week"),
            "rest": words.say("overview-legend-rest"),
        },
        "bars": [
            {"name": seen.organisation(one.organisation), "late": one.late, "week": one.week, "rest": one.rest}
            for one in seen.tallies
        ],
    }
