"""A Screen as lines of text, and what the keys on it mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.screens.screen import Calendar, Choice, Screen
from locales.localizer import localizer

_LETTERS = {"_back": "b", "_m-skipped": "s", "_keep": "s", "_more": "m", "_help": "h"}


@dataclass(frozen=True)
class Page:
    """The lines to print, and the button behind each key."""

    lines: tuple[str, ...]
    keys: dict[str, str]


PICTURE = "/p"
"""The key at which the file of a card's picture is told; the channel's own affair."""


def page(screen: Screen) -> Page:
    """Lay a screen out. Keys are numbers where a number cannot be an answer, else "/1"."""
    keys: dict[str, str] = {}
    lines = [*_head(screen), *_sections(screen, keys), *_choices(screen, keys), *_foot(screen, keys)]
    return Page(tuple(lines), keys)


def _head(screen: Screen) -> Iterator[str]:
    where = " · ".join(part for part in (screen.code, screen.progress.text if screen.progress else None) if part)
    yield from ("", where) if where else ("",)
    yield from (f"* {screen.notice}", "") if screen.notice else ()
    yield from (screen.before,) if screen.before else ()
    yield screen.question
    yield from (f"  {screen.their}",) if screen.their else ()
    yield from (line for part in screen.body for line in ("", part))
    yield from ("", screen.link) if screen.link else ()
    yield from ("", screen.messenger) if screen.messenger else ()


def _sections(screen: Screen, keys: dict[str, str]) -> Iterator[str]:
    words = localizer(screen.language)
    number = 0
    for section in screen.sections:
        yield from ("", section.title) if section.title else ("",)
        for line in section.lines:
            number += 1
            doings = []
            for letter, id in (("e", line.edit), ("x", line.remove), ("q", line.source.id if line.source else None)):
                if id:
                    keys[f"/{letter}{number}"] = id
                    doings.append(f"/{letter}{number} {words.say(f'terminal-{letter}')}")
            said = f" ({line.source.label})" if line.source else ""
            tail = f"   [{' · '.join(doings)}]" if doings else ""
            yield f"  {line.label}{said}: {line.text}{tail}"


def _choices(screen: Screen, keys: dict[str, str]) -> Iterator[str]:
    yield ""
    if screen.kind == "scale":
        yield from _scale(screen, keys)
        return
    slash = "/" if screen.kind == "text" else ""
    for number, choice in enumerate(screen.choices, start=1):
        keys[f"{slash}{number}"] = choice.id
        mark = "x" if choice.chosen else " "
        box = f"[{mark}] " if screen.kind == "choices" else ""
        yield f"  {slash}{number}  {box}{choice.label}"
    if screen.send:
        keys["/ok"] = screen.send.id
        yield f"  /ok  {screen.send.label}"
    if screen.calendar:
        yield from _calendar(screen.calendar, keys)


def _scale(screen: Screen, keys: dict[str, str]) -> Iterator[str]:
    numbers = [choice for choice in screen.choices if choice.id.isdecimal()]
    others = [choice for choice in screen.choices if not choice.id.isdecimal()]
    keys.update({choice.id: choice.id for choice in numbers})
    yield "  " + "  ".join(f"[{one.label}]" if one.chosen else one.label for one in numbers)
    if screen.ends:
        yield f"  {numbers[0].label} = {screen.ends[0]} · {numbers[-1].label} = {screen.ends[1]}"
    for number, choice in enumerate(others, start=1):
        keys[f"/{number}"] = choice.id
        yield f"  /{number}  {choice.label}"


def _calendar(calendar: Calendar, keys: dict[str, str]) -> Iterator[str]:
    turns: tuple[tuple[str, Choice | None], ...] = (("/<", calendar.earlier), ("/>", calendar.later))
    keys.update({key: choice.id for key, choice in turns if choice})
    yield "  " + "   ".join([calendar.title, *(f"{key} {choice.label}" for key, choice in turns if choice)])


def _foot(screen: Screen, keys: dict[str, str]) -> Iterator[str]:
    quiet = []
    for choice in screen.quiet:
        key = f"/{_LETTERS.get(choice.id, choice.id.strip('_'))}"
        keys[key] = choice.id
        quiet.append(f"{key} {choice.label}")
    yield from ("", "  " + " · ".join(quiet)) if quiet else ()
    yield from (f"  {PICTURE} {localizer(screen.language).say('terminal-picture')}",) if screen.picture else ()
    yield from (f"  ({screen.reader})",) if screen.reader and screen.writes else ()
    yield from (f"  > {screen.kept}",) if screen.kept else ()
