"""The words by which people say when, in each language. What is not here is left to dateparser."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from re import Pattern


@dataclass(frozen=True)
class Phrases:
    """One language. Patterns are searched in small letters; groups: n, unit, weekday, dom, hour, minute, half."""

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


def _any(words: Mapping[str, object]) -> str:
    """One of these words, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def _compiled(*patterns: str) -> tuple[Pattern[str], ...]:
    return tuple(re.compile(rf"(?<!\w)(?:{one})(?!\w)") for one in patterns)


def _names(*names: str) -> dict[str, int]:
    """Weekdays by every name of theirs."""
    return {name: number for number, both in enumerate(names, start=1) for name in both.split()}


_EN_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a an one first", "two second other couple", "three third", "four fourth", "five fifth", "six sixth", "seven",
         "eight", "nine", "ten", "eleven", "twelve"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_EN_UNITS = {
    "minute": (1, "minute"), "hour": (1, "hour"), "day": (1, "day"), "week": (1, "week"), "fortnight": (2, "week"),
    "month": (1, "month"), "quarter": (3, "month"), "year": (1, "year"),
}  # fmt: skip
_EN_UNITS |= {f"{name}s": unit for name, unit in _EN_UNITS.items()}
_EN_DAYS = _names("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri",
                  "saturday sat", "sunday sun")  # fmt: skip
_EN_N = rf"(?P<n>\d{{1,2}}(?:st|nd|rd|th)?|{_any(_EN_NUMBERS)})"

ENGLISH = Phrases(
    numbers=_EN_NUMBERS,
    units=_EN_UNITS,
    weekdays=_EN_DAYS,
    days={"today": 0, "tomorrow": 1, "day after tomorrow": 2, "yesterday": -1},
    parts={
        "in the morning": time(9), "this morning": time(9), "morning": time(9), "at noon": time(12), "noon": time(12),
        "midday": time(12), "in the afternoon": time(15), "this afternoon": time(15), "afternoon": time(15),
        "in the evening": time(18), "this evening": time(18), "evening": time(18), "tonight": time(19),
    },
    adverbs={
        "daily": (1, "day"), "weekly": (1, "week"), "fortnightly": (2, "week"), "biweekly": (2, "week"),
        "monthly": (1, "month"), "quarterly": (3, "month"), "yearly": (1, "year"), "annually": (1, "year"),
    },
    often=_compiled(
        r"(?:on )?(?:the )?(?P<dom>\d{1,2})(?:st|nd|rd|th)? of (?:every|each) (?P<unit>month)",
        rf"(?:every|each) (?:{_EN_N} )?(?P<weekday>{_any(_EN_DAYS)})s?",
        rf"(?:every|each) (?:{_EN_N} )?(?P<unit>{_any(_EN_UNITS)})",
        rf"(?:on )?(?P<weekday>{_any(_EN_DAYS)})s",
    ),
    clock=_compiled(
        r"(?:at )?half past (?P<half>\d{1,2})",
        r"(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<meridiem>am|pm|a\.m\.?|p\.m\.?|o.clock)",
        r"at (?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?",
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2})",
    ),
    within=re.compile(rf"in {_EN_N} (?P<unit>{_any(_EN_UNITS)})(?: time)?"),
    half_hour=re.compile(r"in half an hour"),
    dom=re.compile(r"(?P<dom>\d{1,2})(?:st|nd|rd|th)"),
    next_one=re.compile(r"next (?P<unit>week|month|year)"),
    fillers=frozenset(["on", "the", "at", "from", "starting", "beginning", "of", "this", "next", "coming", "and"]),
)  # fmt: skip

_DE_STEMS = ("zweit", "dritt", "viert", "fünft", "sechst")
_DE_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("ein eine einen einem einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
         "zwölf", "dreizehn", "vierzehn"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_DE_NUMBERS |= {f"{stem}{end}": number for number, stem in enumerate(_DE_STEMS, start=2) for end in ("e", "en", "es")}
_DE_UNITS = {
    name: unit
    for names, unit in (
        ("minute minuten", (1, "minute")), ("stunde stunden", (1, "hour")), ("tag tage tagen", (1, "day")),
        ("woche wochen", (1, "week")), ("monat monate monaten", (1, "month")), ("quartal quartale", (3, "month")),
        ("jahr jahre jahren", (1, "year")),
    )
    for name in names.split()
}  # fmt: skip
_DE_DAYS = _names("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa",
                  "sonntag so")  # fmt: skip
_DE_N = rf"(?P<n>\d{{1,2}}\.?|{_any(_DE_NUMBERS)})"

GERMAN = Phrases(
    numbers=_DE_NUMBERS,
    units=_DE_UNITS,
    weekdays=_DE_DAYS,
    days={"heute": 0, "morgen": 1, "übermorgen": 2, "gestern": -1},
    parts={
        "am morgen": time(9), "morgens": time(9), "früh": time(8), "vormittags": time(10), "am vormittag": time(10),
        "vormittag": time(10), "mittags": time(12), "am mittag": time(12), "mittag": time(12),
        "nachmittags": time(15), "am nachmittag": time(15), "nachmittag": time(15), "abends": time(18),
        "am abend": time(18), "abend": time(18),
    },
    adverbs={
        "täglich": (1, "day"), "wöchentlich": (1, "week"), "zweiwöchentlich": (2, "week"), "14-tägig": (2, "week"),
        "vierzehntägig": (2, "week"), "14-täglich": (2, "week"), "monatlich": (1, "month"),
        "vierteljährlich": (3, "month"), "halbjährlich": (6, "month"), "jährlich": (1, "year"),
    },
    often=_compiled(
        r"(?:am )?(?P<dom>\d{1,2})\. (?:jedes|eines jeden) (?P<unit>monat)s",
        r"(?:jeden|immer am) (?P<dom>\d{1,2})\.(?= *(?:um|$))",
        rf"jede[nsmr]? (?:{_DE_N} )?(?P<weekday>{_any(_DE_DAYS)})",
        rf"jede[nsmr]? (?:{_DE_N} )?(?P<unit>{_any(_DE_UNITS)})",
        rf"alle {_DE_N} (?P<unit>{_any(_DE_UNITS)})",
        rf"(?:immer )?(?P<weekday>{_any({name: 1 for name in _DE_DAYS if len(name) > 2})})s",
    ),
    clock=_compiled(
        rf"(?:um )?halb (?P<before>\d{{1,2}}|{_any(_DE_NUMBERS)})",
        r"(?:um )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?uhr(?: (?P<late>\d{2}))?",
        rf"um (?P<hour>\d{{1,2}}|{_any(_DE_NUMBERS)})(?:[:.](?P<minute>\d{{2}}))?",
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2})",
    ),
    within=re.compile(rf"(?:heute )?in {_DE_N} (?P<unit>{_any(_DE_UNITS)})"),
    half_hour=re.compile(r"in einer halben stunde"),
    dom=re.compile(r"(?P<dom>\d{1,2})\."),
    next_one=re.compile(r"nächste[nsr]? (?P<unit>woche|monat|jahr)"),
    fillers=frozenset([
        "am", "an", "ab", "den", "der", "dem", "diesen", "dieser", "nächsten", "nächster", "kommenden", "kommender",
        "immer", "von", "und",
    ]),
)  # fmt: skip

PHRASES: Mapping[str, Phrases] = {"en": ENGLISH, "de": GERMAN}
"""By language. For others, English is read beside what dateparser knows of their own."""
