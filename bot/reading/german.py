"""How people say when in German."""

import re
from fractions import Fraction

from bot.reading.language import NUMERIC, Language, Words, compiled, counted, part, pattern, plainly

_ENDINGS = ("e", "en", "er", "es", "em")
_CARDINALS = counted(
    "eins ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn",
    "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn", "zwanzig",
) | {"dreissig": 30, "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50, "sechzig": 60, "neunzig": 90}  # fmt: skip
_STEMS = counted("erst", "zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft",
                 "zwölft") | {"letzt": -1}  # fmt: skip
_TURNS = {"dies": 0, "kommend": 1, "nächst": 1, "übernächst": 2, "letzt": -1, "vorig": -1, "vergangen": -1}
_UNITS = {
    "minute minuten min": (1, "minute"), "viertelstunde viertelstunden": (15, "minute"),
    "dreiviertelstunde": (45, "minute"), "stunde stunden std h": (1, "hour"), "tag tage tagen": (1, "day"),
    "woche wochen": (1, "week"), "monat monate monaten": (1, "month"), "quartal quartale quartalen": (3, "month"),
    "vierteljahr vierteljahre": (3, "month"), "halbjahr": (6, "month"), "jahr jahre jahren": (1, "year"),
    "werktag werktage werktagen arbeitstag arbeitstage arbeitstagen": (1, "workday"),
}  # fmt: skip
_SPELT = {
    "naechst": "nächst", r"(?<!\w)ueber(?=morgen|nächst)": "über", "fuenf": "fünf", "zwoelf": "zwölf",
    "maerz": "märz", "jaenner": "jänner", r"(?<!\w)frueh": "früh", "jaehrlich": "jährlich", "taeg": "täg",
    "woechentlich": "wöchentlich",
}  # fmt: skip
"""As it is written where there are no umlauts."""


def _ended(stems: dict[str, int]) -> dict[str, int]:
    return {f"{stem}{end}": number for stem, number in stems.items() for end in _ENDINGS}


WORDS = Words(
    numbers=plainly(_CARDINALS | {f"ein{end}": 1 for end in _ENDINGS} | {"einen": 1})
    | {f"{one}halb{end}": Fraction(1, 2) for one in ("", "eine ", "einer ", "einem ", "ein ", "einen ")
       for end in ("e", "en", "es")}
    | {"anderthalb": Fraction(3, 2), "eineinhalb": Fraction(3, 2), "zweieinhalb": Fraction(5, 2),
       "dreieinhalb": Fraction(7, 2)},
    ordinals=_ended(_STEMS) | {f"{number}.": number for number in range(1, 6)},
    units={name: unit for names, unit in _UNITS.items() for name in names.split()},
    periods={"woche": "week", "monat": "month", "monats": "month", "quartal": "quarter", "quartals": "quarter",
             "jahr": "year", "jahres": "year"},
    weekdays=counted("montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr", "samstag sonnabend sa",
                     "sonntag so"),
    months=counted("januar jan jänner", "februar feb", "märz mrz", "april apr", "mai", "juni jun", "juli jul",
                   "august aug", "september sep sept", "oktober okt", "november nov", "dezember dez"),
    offsets={"heute": 0, "morgen": 1, "übermorgen": 2, "gestern": -1, "vorgestern": -2},
    feasts={"heiligabend": (24, 12), "weihnachten": (25, 12), "silvester": (31, 12), "neujahr": (1, 1),
            "nikolaus": (6, 12)},
    parts={
        "morgen": part(0, 11, 9), "morgens": part(0, 11, 9), "früh": part(0, 11, 8), "vormittag": part(7, 12, 10),
        "vormittags": part(7, 12, 10), "mittag": part(11, 14, 12), "mittags": part(11, 14, 12),
        "nachmittag": part(12, 18, 15), "nachmittags": part(12, 18, 15), "abend": part(16, 24, 18),
        "abends": part(16, 24, 18), "nacht": part(20, 5, None), "nachts": part(20, 5, None),
    },
    turns=_ended(_TURNS),
    edges={"anfang": 1, "beginn": 1, "mitte": 0, "ende": -1},
    adverbs={
        "täglich": (1, "day"), "wöchentlich": (1, "week"), "zweiwöchentlich": (2, "week"), "14-tägig": (2, "week"),
        "vierzehntägig": (2, "week"), "14-täglich": (2, "week"), "monatlich": (1, "month"),
        "vierteljährlich": (3, "month"), "quartalsweise": (3, "month"), "halbjährlich": (6, "month"),
        "jährlich": (1, "year"),
    },
    quarters={"viertel": 15},
    before={"halb": -30, "viertel": -45, "dreiviertel": -15},
)  # fmt: skip
_N = r"(?:\d{1,3}(?:[.,]\d{1,2})?|{-numbers})"
_AMOUNT = rf"(?P<amount>{_N} ?{{-units}}(?:(?: und)? {_N} ?{{-units}})*)"
_LIST = r"(?P<list>{-weekdays}(?:(?: und| &)?(?: jeden)? {-weekdays})*)"
_LONG = r"(?:(?!(?:mo|di|mi|do|fr|sa|so)s?(?:\s|$)){-weekdays}s)"
_MANY = rf"(?P<list>{_LONG}(?:(?: und| &)? {_LONG})*)"
_HOUR = r"(?:{HOUR}|(?!eine){numbers})"
_AT = r"(?:um|gegen|so gegen|punkt|um punkt)"
_EVERY = r"jede[nsmr]?"
_WHAT = r"(?:{weekdays}|(?P<work>werktag|arbeitstag)|(?P<any>tag))"
_PLACE = rf"{{ordinals}} {_WHAT}"
_OFF = r"(?P<off>viertel|fünf|zehn|zwanzig|\d{1,2})"
_DAY = r"(?:{DAY}\.? ?|(?!letzt){ordinals} )"

PATTERNS = (
    *NUMERIC,
    ("date", rf"{_DAY}{{months}}(?: {{YEAR}})?"),
    ("date", r"{DAY}\."),
    ("date", r"(?!letzt){ordinals}(?= (?:des|dieses|diesen|nächsten|im) )"),
    ("date", r"{feasts}"),
    ("offset", r"{offsets}"),
    ("offset", r"{offsets} {parts}"),
    ("part", r"(?:am |in der |zu )?{parts}"),
    ("weekday", r"(?:{turns} )?{weekdays}"),
    ("weekday", r"(?:{turns} )?{weekdays} (?P<parts>morgen)"),
    ("weekday", r"(?:{turns} )?(?P<weekend>wochenende)"),
    ("weekday", _MANY),
    ("weekday", r"(?P<list>{-weekdays}(?:(?: und| &)? {-weekdays})+)"),
    ("every", rf"{_EVERY} (?:(?P<nth>(?!erst|letzt|1\.){{-ordinals}}) )?{_LIST}(?: (?P<parts>morgen))?"),
    ("every", rf"{_EVERY} {_MANY}"),
    ("every", rf"immer (?:am )?{_LIST}"),
    ("every", rf"immer {_MANY}"),
    ("every", rf"(?:{_EVERY}|eines jeden) (?:(?:{{ordinals}}|{{numbers}}) )?{{units}}"),
    ("every", r"(?:eines )?jede[ns] (?P<units>monat)s"),
    ("every", r"alle (?:(?P<n>\d{1,3})|{numbers}) {units}"),
    ("every", r"(?:einmal|1x|1 mal) (?:pro|in der|im|am|jede[ns]?) {units}"),
    ("every", r"{adverbs}"),
    ("every", rf"{_EVERY} {{parts}}"),
    ("every", r"(?P<year>jeden|immer am)(?= \d{1,2}\. ?(?:{-months}|\d{1,2}\.))"),
    ("every", r"(?P<month>jeden|immer am)(?= \d{1,2}\.(?: (?:um|im monat|des monats)|$))"),
    ("workdays", rf"{_EVERY} (?:werktag|arbeitstag)"),
    ("workdays", r"(?:an (?:allen )?|immer )?(?:werktags|werktagen|arbeitstagen|wochentags)"),
    ("workdays", r"(?:von )?(?:montags?|mo)(?: bis | - |-|–| – )(?:freitags?|fr)"),
    ("place", rf"(?:(?P<every>{_EVERY}|immer am) )?{_PLACE}(?: (?P<each>(?:eines )?jede[ns] monats?))?"),
    ("place", rf"(?:(?P<every>{_EVERY}|immer am) )?{_PLACE} (?:(?:im|des|der|in der) )?(?:{{turns}} )?{{periods}}"),
    ("place", rf"{_PLACE} im {{months}}"),
    ("place", r"(?P<next>nächste[nrm]?) (?P<work>werktag|arbeitstag)"),
    ("place", r"(?:(?:am|zum|zu) )?{edges}(?: (?:des|der|im))?(?: {turns})? (?:{periods}|{months})"),
    ("place", r"(?P<periods>monat|jahr|quartal)e?s{edges}"),
    ("period", r"(?:(?:in der|in|im|des|der) )?{turns} {periods}"),
    ("period", r"(?:der|des|im|in der) {periods}"),
    ("isoweek", r"(?:in )?(?:der )?(?:kw|kalenderwoche) ?(?P<number>\d{1,2})"),
    ("clock", rf"(?:{_AT} )?{{HOUR}} ?h ?{{MINUTE}}?"),
    ("span", rf"(?:(?P<ahead>in|binnen|innerhalb von) )?{_AMOUNT}(?P<on> ab heute| ab jetzt)?"),
    ("span", rf"(?P<ago>vor) {_AMOUNT}"),
    ("clock", rf"(?:{_AT} )?{_HOUR}(?:[:.]{{MINUTE}})? ?(?P<oclock>uhr)(?: (?P<late>[0-5]\d|{{-numbers}}))?"),
    ("clock", rf"{_AT} {_HOUR}(?:[:.]{{MINUTE}})?"),
    ("clock", rf"(?:{_AT} )?{{before}} {_HOUR}(?: uhr)?"),
    ("clock", rf"(?:{_AT} )?{_OFF}(?: minuten)? (?:(?P<to>vor)|nach) (?:(?P<before>halb) )?{_HOUR}(?: uhr)?"),
    ("clock", rf"(?:{_AT} )?(?P<midnight>mitternacht)"),
)  # fmt: skip

GERMAN = Language(
    words=WORDS,
    patterns=compiled(WORDS, PATTERNS),
    amount=pattern(WORDS, r"(?:(?P<n>\d{1,3}(?:[.,]\d{1,2})?)|{numbers}) ?{units}"),
    fillers=frozenset(["am", "an", "den", "der", "dem", "das", "die", "zum", "von", "bitte"]),
    ordinal="{}.",
    starts=frozenset(["ab"]),
    limits=frozenset(["bis"]),
    joined=(
        (re.compile(r"(?<!\w)(um \d{1,2}(?:[:.]\d\d)?)\.$"), r"\1"),
        (re.compile(r"(?<!\w)(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
                    r"(früh|morgen|vormittag|mittag|nachmittag|abend|nacht)(?!\w)"), r"\1 \2"),
        (re.compile(r"(?<!\w)(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)"
                    r"(morgens|vormittags|mittags|nachmittags|abends|nachts)(?!\w)"), r"\1s \2"),
        *((re.compile(plain), spelt) for plain, spelt in _SPELT.items()),
    ),
)  # fmt: skip
