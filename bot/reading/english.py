"""How people say when in English."""

import re
from fractions import Fraction

from bot.reading.language import NUMERIC, Language, Words, compiled, counted, part, pattern, plainly

_CARDINALS = counted(
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
) | {"thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50, "sixty": 60, "ninety": 90}  # fmt: skip
_UNITS = {
    "minute": (1, "minute"), "min": (1, "minute"), "hour": (1, "hour"), "hr": (1, "hour"), "h": (1, "hour"),
    "quarter of an hour": (15, "minute"), "quarters of an hour": (15, "minute"), "day": (1, "day"),
    "week": (1, "week"), "wk": (1, "week"), "fortnight": (2, "week"), "month": (1, "month"), "quarter": (3, "month"),
    "year": (1, "year"), "yr": (1, "year"), "workday": (1, "workday"), "working day": (1, "workday"),
    "business day": (1, "workday"),
}  # fmt: skip

WORDS = Words(
    numbers=plainly(_CARDINALS | {"a": 1, "an": 1, "a couple of": 2})
    | {"half an": Fraction(1, 2), "half a": Fraction(1, 2), "one and a half": Fraction(3, 2),
       "two and a half": Fraction(5, 2), "an hour and a": Fraction(1)},
    ordinals=counted(
        "first 1st", "second 2nd other", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th",
        "eighth 8th", "ninth 9th", "tenth 10th", "eleventh 11th", "twelfth 12th",
    ) | {"last": -1},
    units=_UNITS | {f"{name}s": unit for name, unit in _UNITS.items()},
    periods={name: name for name in ("week", "month", "quarter", "year")},
    weekdays=counted("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
                     "saturday sat", "sunday sun"),
    months=counted("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
                   "august aug", "september sep sept", "october oct", "november nov", "december dec"),
    offsets={"today": 0, "tomorrow": 1, "tmrw": 1, "day after tomorrow": 2, "yesterday": -1,
             "day before yesterday": -2},
    feasts={"christmas eve": (24, 12), "christmas": (25, 12), "christmas day": (25, 12), "boxing day": (26, 12),
            "new year's eve": (31, 12), "new year's day": (1, 1), "new year": (1, 1)},
    parts={"morning": part(0, 11, 9), "lunchtime": part(11, 14, 12), "afternoon": part(12, 18, 15),
           "evening": part(16, 24, 18), "night": part(18, 5, 20)},
    turns={"this": 0, "this coming": 0, "coming": 0, "next": 1, "last": -1, "past": -1, "previous": -1},
    edges={"beginning": 1, "start": 1, "middle": 0, "mid": 0, "end": -1},
    adverbs={
        "daily": (1, "day"), "weekly": (1, "week"), "fortnightly": (2, "week"), "biweekly": (2, "week"),
        "monthly": (1, "month"), "quarterly": (3, "month"), "yearly": (1, "year"), "annually": (1, "year"),
    },
    quarters={"quarter": 15},
    before={},
)  # fmt: skip
_N = r"(?:\d{1,3}(?:[.,]\d{1,2})?|{-numbers})"
_UNIT = rf"{_N}(?: and a half)? ?{{-units}}(?: and a half)?"
_AMOUNT = rf"(?P<amount>{_UNIT}(?:(?: and)? {_UNIT})*)"
_LIST = r"(?P<list>{-weekdays}(?:(?: and| &)?(?: every)? {-weekdays})*)"
_MANY = r"(?P<list>{-weekdays}s(?:(?: and| &)? {-weekdays}s)*)"
_HOUR = r"(?:{HOUR}|(?!an? ){numbers})"
_MERIDIEM = r"(?P<meridiem>am|pm|a\.m|p\.m)"
_OFF = r"(?:a )?(?P<off>quarter|five|ten|twenty|twenty-five)(?: minutes)?"
_DIGITS = r"(?P<off>\d{1,2})"
_WHAT = r"(?:{weekdays}|(?P<work>working day|workday|business day|weekday)|(?P<any>day))"
_DAY = r"(?:{DAY}(?:st|nd|rd|th|\.)?|(?!last|other){ordinals})"
_NTH = r"(?!other){ordinals}"

PATTERNS = (
    *NUMERIC,
    ("date", rf"{_DAY} (?:of )?{{months}}(?: {{YEAR}})?"),
    ("date", rf"{{months}} (?:the )?{_DAY}(?: {{YEAR}})?"),
    ("date", r"{DAY}(?:st|nd|rd|th)"),
    ("date", r"(?!last|other){ordinals}(?= of (?:the|this|next|every|each) )"),
    ("date", r"{feasts}"),
    ("offset", r"{offsets}"),
    ("offset", r"(?P<now>tonight)"),
    ("offset", r"(?P<now>this) {parts}"),
    ("part", r"(?:in the |at )?{parts}"),
    ("weekday", r"(?:{turns} )?{weekdays}"),
    ("weekday", r"{weekdays} (?P<after>week)"),
    ("weekday", r"(?:{turns} )?(?P<weekend>weekend)"),
    ("weekday", _MANY),
    ("weekday", r"(?P<list>{-weekdays}(?:(?: and| &)? {-weekdays})+)"),
    ("every", rf"(?:every|each) (?:(?P<nth>(?!first|1st|last){{-ordinals}}|\d{{1,3}}) )?{_LIST}"),
    ("every", rf"(?:every|each) {_MANY}"),
    ("every", r"(?:of )?(?:every|each) (?:single )?(?:(?:{ordinals}|{numbers}|(?P<n>\d{1,3})) )?{units}"),
    ("every", r"(?:once|one time) (?:a|every|per) {units}"),
    ("every", r"{adverbs}"),
    ("every", r"(?:every|each) {parts}"),
    ("every", r"(?P<year>every|each)(?= \d{1,2}(?:st|nd|rd|th)? (?:of )?{-months}| {-months} \d)"),
    ("every", r"(?P<month>every|each)(?= \d{1,2}(?:st|nd|rd|th)(?: (?:of the month|at)|$))"),
    ("workdays", r"(?:every|each) (?:workday|working day|weekday|business day)"),
    ("workdays", r"(?:on )?(?:workdays|working days|weekdays)"),
    ("workdays", r"(?:(?:from|every) )?(?:monday|mon)(?: to | through | - |-|–| – )(?:friday|fri)"),
    ("place", rf"(?:(?P<every>every|each) )?{_NTH} {_WHAT}(?: (?:of|in) (?P<each>every|each) month)?"),
    ("place", rf"(?:(?P<every>every|each) )?{_NTH} {_WHAT} (?:of|in) (?:(?:the )?{{turns}} |the )?{{periods}}"),
    ("place", rf"{_NTH} {_WHAT} (?:of|in) {{months}}"),
    ("place", r"(?P<next>next) (?P<work>working day|workday|business day|weekday)"),
    ("place", r"(?:(?:at|in|by) )?(?:the )?{edges}(?: of)? (?:(?:the )?{turns} |the )?(?:{periods}|{months})"),
    ("place", r"{periods}(?:'s)?[ -]{edges}"),
    ("period", r"(?:of |in )?(?:the )?{turns} {periods}"),
    ("period", r"(?:of|in) (?:the )?{periods}"),
    ("period", r"(?:the )?{periods} (?P<after>after next)"),
    ("isoweek", r"(?:in )?(?:calendar week|week|cw|kw) ?(?P<number>\d{1,2})"),
    ("span", rf"(?:(?P<ahead>in|within) )?{_AMOUNT}(?:'?(?: time)?(?P<on> from now| from today)?)"),
    ("span", rf"{_AMOUNT} (?P<ago>ago)"),
    ("clock", rf"(?:at )?{_HOUR}(?:[:.]{{MINUTE}})? ?{_MERIDIEM}"),
    ("clock", rf"(?:at )?{_HOUR} ?o'?clock"),
    ("clock", rf"(?:at|around|about|at around|at about) {_HOUR}(?:[:.]{{MINUTE}})?(?: sharp)?"),
    ("clock", rf"(?:at )?(?P<half>half)(?: past)? {_HOUR}(?: ?{_MERIDIEM})?"),
    ("clock", rf"(?:at )?{_OFF} (?:(?P<to>to|before)|past|after) {_HOUR}(?: ?{_MERIDIEM})?"),
    ("clock", rf"(?:at )?{_DIGITS} (?:minutes (?:(?P<to>to|before)|past|after)|past) {_HOUR}(?: ?{_MERIDIEM})?"),
    ("clock", r"(?:at )?(?P<noon>noon|midday)"),
    ("clock", r"(?:at )?(?P<midnight>midnight)"),
)  # fmt: skip

ENGLISH = Language(
    words=WORDS,
    patterns=compiled(WORDS, PATTERNS),
    amount=pattern(
        WORDS, r"(?:(?P<n>\d{1,3}(?:[.,]\d{1,2})?)|{numbers})(?P<more> and a half)? ?{units}(?P<half> and a half)?"
    ),
    fillers=frozenset(["on", "the", "at", "of", "please"]),
    ordinal="{}th",
    joined=((re.compile(r"(?<=\d)\.$"), ""),),
    starts=frozenset(["from", "starting", "beginning"]),
    limits=frozenset(["by", "until", "till"]),
)
