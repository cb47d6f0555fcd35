"""Wishes, rules and moments in words."""

from datetime import date, datetime, time
from textwrap import shorten

from babel.dates import get_day_names
from babel.lists import format_list

from bot.days.rules import Rule, read_rule
from bot.days.wallclock import there
from bot.screens.scene import said_day
from bot.turn.visit import Visit
from locales.localizer import localizer
from storage.wishes import Wish

LABEL = 48
"""Signs of a text that fit on a button."""
SHORTEST = 28
"""Days that every month has."""


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
    say = localizer(language).say
    if rule.nth:
        return say("wish-rule-places", every=rule.every, at=at, place=_place(rule, language))
    return say(_WORDS[rule.unit], every=rule.every, at=at, day=_day_of(rule, language))


def _day_of(rule: Rule, language: str) -> str:
    """On which day it comes."""
    match rule.unit:
        case "week":
            return _weekdays(rule.weekdays or (rule.start.isoweekday(),), language)
        case "month":
            return str(rule.start.day)
        case "year":
            return said_day(rule.start, language, "MMMMd")
        case _:
            return ""


def _weekdays(days: tuple[int, ...], language: str) -> str:
    """Monday, Wednesday and Friday."""
    names = get_day_names("wide", locale=language)
    return format_list([names[day - 1] for day in days], locale="en_GB" if language == "en" else language)


def _place(rule: Rule, language: str) -> str:
    """The last Friday, the first working day."""
    words = localizer(language)
    day = words.say("wish-workday") if len(rule.weekdays) > 1 else _weekdays(rule.weekdays, language)
    return words.say("wish-place", nth=rule.nth, day=day)


_WORDS = {
    "day": "wish-rule-days", "workday": "wish-rule-workdays",
    "week": "wish-rule-weeks", "month": "wish-rule-months", "year": "wish-rule-years",
}  # fmt: skip


def label(visit: Visit, wish: Wish) -> str:
    """What a button says: the text, or the rule where texts are not shown."""
    if wish.text and visit.may_write():
        return shorten(wish.text, LABEL, placeholder="…")
    return said_rule(read_rule(wish.rule), visit.person.language)


def line(visit: Visit, wish: Wish, code: str | None) -> str:
    """Code, text, rule and the next time; no text where none are shown."""
    rule = read_rule(wish.rule)
    parts = [code] if code else []
    parts += [wish.text] if wish.text and visit.may_write() else []
    parts += [said_rule(rule, visit.person.language)] if rule.unit else []
    parts += [_next(visit, wish.next_at, wish.zone)] if wish.next_at else []
    return " · ".join(parts)


def heard_words(visit: Visit, rule: Rule, following: datetime | None) -> str:
    """What was understood: the very moment of what comes once, else the rule."""
    if rule.unit is None and following:
        return said_moment(following, visit.person.zone, visit.person.language, visit.today)
    return said_rule(rule, visit.person.language)


def heard_lines(visit: Visit, rule: Rule, following: datetime | None) -> list[str]:
    """When it comes next, and what becomes of it in short months."""
    lines = [_next(visit, following, visit.person.zone)] if rule.unit and following else []
    short = rule.unit == "month" and not rule.nth and rule.start.day > SHORTEST
    return [*lines, visit.say("wish-short-months")] if short else lines


def _next(visit: Visit, at: datetime, zone: str) -> str:
    return visit.say("wish-next", when=said_moment(at, zone, visit.person.language, visit.today))
