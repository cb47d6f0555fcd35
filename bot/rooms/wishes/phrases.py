"""How the words by which people say when are written down. What is not there is left to dateparser."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from re import Pattern


@dataclass(frozen=True)
class Phrases:
    """One language. Patterns are searched in small letters; groups: n, unit, weekday, dom, hour, minute, half, work."""

    numbers: Mapping[str, int]
    units: Mapping[str, tuple[int, str]]
    weekdays: Mapping[str, int]
    days: Mapping[str, int]
    parts: Mapping[str, time]
    adverbs: Mapping[str, tuple[int, str]]
    often: tuple[Pattern[str], ...]
    clock: tuple[Pattern[str], ...]
    within: Pattern[str]
    half_hour: Pattern[str]
    dom: Pattern[str]
    next_one: Pattern[str]
    fillers: frozenset[str]
    at: str
    """What stands before a bare hour."""


def one_of(words: Mapping[str, object]) -> str:
    """One of these words, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def compiled(*patterns: str) -> tuple[Pattern[str], ...]:
    """Patterns that stand for whole words."""
    return tuple(re.compile(rf"(?<!\w)(?:{one})(?!\w)") for one in patterns)


def names(*names: str) -> dict[str, int]:
    """Weekdays by every name of theirs."""
    return {name: number for number, both in enumerate(names, start=1) for name in both.split()}
