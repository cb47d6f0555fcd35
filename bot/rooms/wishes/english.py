"""How people say when in English."""

import re
from datetime import time

from bot.rooms.wishes.phrases import Phrases, compiled, names, one_of

_NUMBERS = {
    word: number
    for number, words in enumerate(
        ("a an one first", "two second other couple", "three third", "four fourth", "five fifth", "six sixth", "seven",
         "eight", "nine", "ten", "eleven", "twelve"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_UNITS = {
    "minute": (1, "minute"), "hour": (1, "hour"), "day": (1, "day"), "week": (1, "week"), "fortnight": (2, "week"),
    "month": (1, "month"), "quarter": (3, "month"), "year": (1, "year"),
}  # fmt: skip
_UNITS |= {f"{name}s": unit for name, unit in _UNITS.items()}
_DAYS = names("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri",
                  "saturday sat", "sunday sun")  # fmt: skip
_N = rf"(?P<n>\d{{1,2}}(?:st|nd|rd|th)?|{one_of(_NUMBERS)})"

ENGLISH = Phrases(
    numbers=_NUMBERS,
    units=_UNITS,
    weekdays=_DAYS,
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
    often=compiled(
        r"(?:(?:on|every|each) )?(?P<work>workdays?|working days?|weekdays?)",
        r"(?:from )?(?P<work>monday (?:to|through) friday)",
        r"(?:on )?(?:the )?(?P<dom>\d{1,2})(?:st|nd|rd|th)? of (?:every|each) (?P<unit>month)",
        rf"(?:every|each) (?:{_N} )?(?P<weekday>{one_of(_DAYS)})s?",
        rf"(?:every|each) (?:{_N} )?(?P<unit>{one_of(_UNITS)})",
        rf"(?:on )?(?P<weekday>{one_of(_DAYS)})s",
    ),
    clock=compiled(
        r"(?:at )?half past (?P<half>\d{1,2})",
        r"(?:at )?(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))? ?(?P<meridiem>am|pm|a\.m\.?|p\.m\.?|o.clock)",
        r"at (?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?",
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2})",
    ),
    within=re.compile(rf"in {_N} (?P<unit>{one_of(_UNITS)})(?: time)?"),
    half_hour=re.compile(r"in half an hour"),
    dom=re.compile(r"(?P<dom>\d{1,2})(?:st|nd|rd|th)"),
    next_one=re.compile(r"next (?P<unit>week|month|year)"),
    fillers=frozenset(["on", "the", "at", "from", "starting", "beginning", "of", "this", "next", "coming", "and"]),
    at="at",
)  # fmt: skip
