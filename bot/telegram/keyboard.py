"""The buttons of a Screen, in rows that fit a narrow phone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.screens.screen import Calendar, Choice, Line, Screen
from locales.localizer import localizer

WIDE = 34
"""So many signs of a label can be read on one row."""
NARROW = 17
"""So many when two buttons share a row."""
IDLE = "-"
"""What a button carries that is only there to be read."""


@dataclass(frozen=True)
class Button:
    """A label, and what it carries: data for us, or an address to open."""

    label: str
    data: str | None = None
    url: str | None = None


Row = tuple[Button, ...]
T = TypeVar("T")


def rows(screen: Screen) -> tuple[Row, ...]:
    """All rows of a screen: link, choices, days, go on, lines, quiet buttons."""
    return (
        *_links(screen),
        *(_scale(screen) if screen.kind == "scale" else _choices(screen)),
        *(_calendar(screen, screen.calendar) if screen.calendar else ()),
        *(((_button(screen, screen.send),),) if screen.send else ()),
        *_lines(screen),
        *_quiet(screen),
    )


def is_listed(screen: Screen) -> bool:
    """Are the labels too long for buttons, so that the text lists them by number?"""
    return screen.kind != "scale" and any(len(choice.label) > WIDE for choice in screen.choices)


def opened(screen: Screen) -> list[Line]:
    """The lines that a numbered button leads to."""
    return [line for section in screen.sections for line in section.lines if line.open]


def _button(screen: Screen, choice: Choice, label: str | None = None) -> Button:
    tick = "✓ " if choice.chosen else ""
    return Button(f"{tick}{label or choice.label}", f"{screen.token}.{choice.id}")


def _links(screen: Screen) -> tuple[Row, ...]:
    """Telegram takes addresses only that anybody could open."""
    if not screen.link or not screen.link.startswith("https://"):
        return ()
    return ((Button(localizer(screen.language).say("telegram-open-link"), url=screen.link),),)


def _choices(screen: Screen) -> Iterator[Row]:
    if not screen.choices:
        return
    if is_listed(screen):
        for number, choice in enumerate(screen.choices, start=1):
            yield (_button(screen, choice, f"{number} · {_short(choice.label)}"),)
        return
    waiting: list[Choice] = []
    for choice in screen.choices:
        if waiting and not (len(screen.choices) > 5 and _fit([*waiting, choice])):
            yield tuple(_button(screen, one) for one in waiting)
            waiting = []
        waiting.append(choice)
    yield tuple(_button(screen, one) for one in waiting)


def _fit(choices: list[Choice]) -> bool:
    """Do these share a row?"""
    return len(choices) <= 2 and all(len(choice.label) <= NARROW for choice in choices)


def _short(label: str) -> str:
    return label if len(label) <= WIDE - 6 else f"{label[: WIDE - 7].rstrip()}…"


def _scale(screen: Screen) -> Iterator[Row]:
    numbers = [choice for choice in screen.choices if choice.id.isdecimal()]
    half = -(-len(numbers) // 2) if len(numbers) > 7 else len(numbers)
    for group in _groups(numbers, half):
        yield tuple(_button(screen, choice) for choice in group)
    for choice in screen.choices:
        if not choice.id.isdecimal():
            yield (_button(screen, choice),)


def _calendar(screen: Screen, month: Calendar) -> Iterator[Row]:
    yield tuple(Button(name[:2], IDLE) for name in month.weekdays)
    for week in month.weeks:
        yield tuple(_day(screen, day) for day in week)
    turns = ((month.earlier, "‹ {}"), (month.later, "{} ›"))
    row = tuple(_button(screen, turn, form.format(turn.label)) for turn, form in turns if turn)
    yield from (row,) if row else ()


def _day(screen: Screen, day: Choice | None) -> Button:
    if day is None:
        return Button(" ", IDLE)
    return _button(screen, day) if day.id else Button("·", IDLE)


def _lines(screen: Screen) -> Iterator[Row]:
    numbered = [Button(str(number), f"{screen.token}.{one.open}") for number, one in enumerate(opened(screen), start=1)]
    yield from (tuple(group) for group in _groups(numbered, 7))


def _quiet(screen: Screen) -> Iterator[Row]:
    narrow = sum(len(choice.label) for choice in screen.quiet) <= 26
    for group in _groups(screen.quiet, 4 if narrow else 2):
        yield tuple(_button(screen, choice) for choice in group)


def _groups(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    for start in range(0, len(things), max(size, 1)):
        yield things[start : start + size]
