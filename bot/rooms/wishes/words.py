"""A rule and a moment in words, as they are shown before they are kept."""

from datetime import date, datetime, time

from babel.dates import get_day_names

from bot.days.rules import Rule
from bot.days.wallclock import there
from bot.screens.scene import said_day
from locales.localizer import localizer


def said_time(at: time, language: str) -> str:
    """9:00, as the language says it."""
    return localizer(language).say("wish-time", at=f"{at.hour}:{at.minute:02}")


def said_moment(at: datetime, zone: str, language: str, today: date) -> str:
    """Friday 27 November, 15:00; with its year if that is another one."""
    local = there(at, zone)
    return (
        f"{_with_weekday(local.date(), language, year=local.year != today.year)}, {said_time(local.timetz(), language)}"
    )


def _with_weekday(day: date, language: str, *, year: bool) -> str:
    name = get_day_names("wide", locale=language)[day.weekday()]
    return f"{name}, {said_day(day, language, 'yMMMMd' if year else 'MMMMd')}"


def said_rule(rule: Rule, language: str) -> str:
    """Every second Monday, 9:00; what comes once is its day."""
    at = said_time(rule.at, language)
    if rule.unit is None:
        return f"{_with_weekday(rule.start, language, year=True)}, {at}"
    day = {
        "week": get_day_names("wide", locale=language)[rule.start.weekday()],
        "month": str(rule.start.day),
        "year": said_day(rule.start, language, "MMMMd"),
    }.get(rule.unit, "")
    return localizer(language).say(_WORDS[rule.unit], every=rule.every, day=day, at=at)


_WORDS = {
    "day": "wish-rule-days", "workday": "wish-rule-workdays",
    "week": "wish-rule-weeks", "month": "wish-rule-months", "year": "wish-rule-years",
}  # fmt: skip
