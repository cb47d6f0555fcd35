"""How people say when in German."""

import re
from datetime import time

from bot.rooms.wishes.phrases import Phrases, compiled, names, one_of

_STEMS = ("zweit", "dritt", "viert", "fünft", "sechst")
_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("ein eine einen einem einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
         "zwölf", "dreizehn", "vierzehn"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_NUMBERS |= {f"{stem}{end}": number for number, stem in enumerate(_STEMS, start=2) for end in ("e", "en", "es")}
_UNITS = {
    name: unit
    for names, unit in (
        ("minute minuten", (1, "minute")), ("stunde stunden", (1, "hour")), ("tag tage tagen", (1, "day")),
        ("woche wochen", (1, "week")), ("monat monate monaten", (1, "month")), ("quartal quartale", (3, "month")),
        ("jahr jahre jahren", (1, "year")),
    )
    for name in names.split()
}  # fmt: skip
_DAYS = names("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa",
                  "sonntag so")  # fmt: skip
_N = rf"(?P<n>\d{{1,2}}\.?|{one_of(_NUMBERS)})"

GERMAN = Phrases(
    numbers=_NUMBERS,
    units=_UNITS,
    weekdays=_DAYS,
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
    often=compiled(
        r"(?:jeden |an (?:allen )?|immer )?(?P<work>werktags?|werktagen|arbeitstag|arbeitstagen|wochentags)",
        r"(?:von )?(?P<work>montags? bis freitags?)",
        r"(?:am )?(?P<dom>\d{1,2})\. (?:jedes|eines jeden) (?P<unit>monat)s",
        r"(?:jeden|immer am) (?P<dom>\d{1,2})\.(?= *(?:um|$))",
        rf"jede[nsmr]? (?:{_N} )?(?P<weekday>{one_of(_DAYS)})",
        rf"jede[nsmr]? (?:{_N} )?(?P<unit>{one_of(_UNITS)})",
        rf"alle {_N} (?P<unit>{one_of(_UNITS)})",
        rf"(?:immer )?(?P<weekday>{one_of({name: 1 for name in _DAYS if len(name) > 2})})s",
    ),
    clock=compiled(
        rf"(?:um )?halb (?P<before>\d{{1,2}}|{one_of(_NUMBERS)})",
        r"(?:um )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?uhr(?: (?P<late>\d{2}))?",
        rf"um (?P<hour>\d{{1,2}}|{one_of(_NUMBERS)})(?:[:.](?P<minute>\d{{2}}))?",
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2})",
    ),
    within=re.compile(rf"(?:heute )?in {_N} (?P<unit>{one_of(_UNITS)})"),
    half_hour=re.compile(r"in einer halben stunde"),
    dom=re.compile(r"(?P<dom>\d{1,2})\."),
    next_one=re.compile(r"nächste[nsr]? (?P<unit>woche|monat|jahr)"),
    fillers=frozenset([
        "am", "an", "ab", "den", "der", "dem", "diesen", "dieser", "nächsten", "nächster", "kommenden", "kommender",
        "immer", "von", "und", "im",
    ]),
    at="um",
)  # fmt: skip
