"""How the words by which people say when are written down: tables of words, and patterns made of them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from fractions import Fraction
from re import Pattern

from bot.reading.said import Part

PIECES = {
    "HOUR": r"(?P<hour>[01]?\d|2[0-4])",
    "MINUTE": r"(?P<minute>[0-5]\d)",
    "DAY": r"(?P<day>0?[1-9]|[12]\d|3[01])",
    "MONTHS": r"(?P<month>0?[1-9]|1[0-2])",
    "YEAR": r"(?P<year>(?:19|20|21)\d\d|'\d\d)",
}
NUMERIC = (
    ("date", r"(?P<year>\d{4})(?P<sep>[-/.]){MONTHS}(?P=sep){DAY}(?:[t ]{HOUR}:{MINUTE}(?::00)?)?"),
    ("date", r"{DAY}(?P<sep>[-/.]){MONTHS}(?P=sep)(?P<year>\d{4}|\d\d)"),
    ("date", r"{DAY}\. ?{MONTHS}\.(?: ?(?P<year>(?:19|20|21)\d\d))?"),
    ("date", r"{DAY}[./]{MONTHS}"),
    ("clock", r"{HOUR}:{MINUTE}(?::00)?"),
    ("clock", r"{HOUR}\.{MINUTE}"),
)
"""The same in every language, day before month."""


@dataclass(frozen=True)
class Words:
    """The tables of one language, in small letters."""

    numbers: Mapping[str, Fraction]
    ordinals: Mapping[str, int]
    units: Mapping[str, tuple[int, str]]
    periods: Mapping[str, str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    offsets: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int]]
    parts: Mapping[str, Part]
    turns: Mapping[str, int]
    edges: Mapping[str, int]
    adverbs: Mapping[str, tuple[int, str]]
    quarters: Mapping[str, int]
    """Minutes that have a name."""
    before: Mapping[str, int]
    """Minutes from an hour that is still to come: half of it has gone."""


@dataclass(frozen=True)
class Language:
    """One language: its words, its patterns in the order in which they count, and words that say nothing."""

    words: Words
    patterns: tuple[tuple[str, Pattern[str]], ...]
    amount: Pattern[str]
    """A number and a unit within a span."""
    fillers: frozenset[str]
    starts: frozenset[str]
    """Words before the day from which on."""
    limits: frozenset[str]
    """Words before the day at the latest."""
    ordinal: str
    """A bare number as a day of the month."""
    joined: tuple[tuple[Pattern[str], str], ...] = ()
    """Words that are written as one and read as two."""


def compiled(words: Words, patterns: Iterable[tuple[str, str]]) -> tuple[tuple[str, Pattern[str]], ...]:
    """Patterns that end with a word."""
    return tuple((kind, pattern(words, one)) for kind, one in patterns)


def pattern(words: Words, template: str) -> Pattern[str]:
    """{name} is one word of that table, as a group; {-name} the same without a group."""
    named = re.sub(r"\{([A-Z]+)\}", lambda found: PIECES[found[1]], template)
    filled = re.sub(r"\{(-?)([a-z]+)\}", lambda found: _table(words, found[2], group=not found[1]), named)
    return re.compile(rf"(?:{filled})(?=\s|$)")


def _table(words: Words, name: str, *, group: bool) -> str:
    one = "|".join(sorted(map(re.escape, getattr(words, name)), key=len, reverse=True))
    return f"(?P<{name}>{one})" if group else f"(?:{one})"


def counted(*names: str, start: int = 1) -> dict[str, int]:
    """Names in their order, counted."""
    return {name.replace("_", " "): number for number, all in enumerate(names, start) for name in all.split()}


def part(first: int, last: int, default: int | None) -> Part:
    """A part of the day, from hour to hour."""
    return Part(None if default is None else time(default), first, last)


def plainly(table: dict[str, int]) -> dict[str, Fraction]:
    """Whole numbers as such."""
    return {word: Fraction(number) for word, number in table.items()}
