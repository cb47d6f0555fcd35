"""A small calendar to tap: one month, with the days that may be chosen."""

import calendar
from datetime import date, timedelta

from babel.dates import get_day_names

from bot.screens.buttons import Month
from bot.screens.scene import Scene
from bot.screens.screen import Calendar, Choice
from flows.steps import PickDate


def month(scene: Scene, step: PickDate) -> tuple[Calendar, tuple[Choice, ...]]:
    """The month turned to (or today's), and days by one tap; first of all the day that was typed."""
    typed, shown = typed_day(scene.talk.place.draft), _shown(scene)
    presets = _echo(scene, typed) if typed else tuple(_preset(scene, step, days) for days in step.presets)
    weeks = calendar.Calendar().monthdatescalendar(shown.year, shown.month)
    names = get_day_names("abbreviated", locale=scene.language)
    grid = Calendar(
        title=scene.day(shown, "yMMMM"),
        weekdays=tuple(names[number] for number in range(7)),
        weeks=tuple(tuple(_day(scene, step, day, shown, day == typed) for day in week) for week in weeks),
        earlier=_turn(scene, shown - timedelta(days=1), step.past or shown > scene.today),
        later=_turn(
            scene, (shown + timedelta(days=31)).replace(day=1), not step.past or _before_this_month(scene, shown)
        ),
    )
    return grid, presets


def _before_this_month(scene: Scene, shown: date) -> bool:
    return (shown.year, shown.month) < (scene.today.year, scene.today.month)


def _shown(scene: Scene) -> date:
    for draft in scene.talk.place.draft:
        try:
            return date.fromisoformat(f"{draft[:7]}-01")
        except ValueError:
            continue
    return scene.today.replace(day=1)


def typed_day(draft: tuple[str, ...]) -> date | None:
    """A day that was typed and waits for its yes."""
    for one in draft:
        try:
            return date.fromisoformat(one)
        except ValueError:
            continue
    return None


def _echo(scene: Scene, day: date) -> tuple[Choice, ...]:
    """What was understood: taken by one tap, or left."""
    yes = Choice(day.isoformat(), scene.say("date-echo", day=scene.day(day, "yMMMMEEEEd")))
    return yes, Choice(str(Month(f"{day:%Y-%m}")), scene.say("date-again"))


def _preset(scene: Scene, step: PickDate, days: int) -> Choice:
    day = scene.today + timedelta(days=days)
    shown = scene.day(day, "MMMd")
    if days and days % 7 == 0:
        return Choice(day.isoformat(), scene.say("date-in-weeks", weeks=days // 7, day=shown))
    return Choice(day.isoformat(), scene.say("date-in", days=days, day=shown))


def _day(scene: Scene, step: PickDate, day: date, shown: date, typed: bool) -> Choice | None:
    allowed = day <= scene.today if step.past else day >= scene.today
    if day.month != shown.month:
        return None
    return Choice(day.isoformat() if allowed else "", str(day.day), typed)


def _turn(scene: Scene, to: date, allowed: bool) -> Choice | None:
    return Choice(str(Month(f"{to:%Y-%m}")), scene.day(to, "MMMM")) if allowed else None
