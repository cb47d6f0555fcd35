"""One screen of every kind, in English and in German, with words as long as they come."""

from bot.screens.screen import Calendar, Choice, Exchange, Line, Progress, Screen, Section

READER = {
    "en": "Only you and your team's second worker can read this.",
    "de": "Nur Sie und die zweite Fachkraft Ihres Teams können das lesen.",
}
NOTE = {"en": "A note, in your own words", "de": "Eine Notiz, in eigenen Worten"}
PART = {"en": "Part 1 of 3 · about 2 minutes", "de": "Teil 1 von 3 · etwa 2 Minuten"}
QUIET = {
    "en": ("Back", "Skip", "More", "Help now"),
    "de": ("Zurück", "Überspringen", "Mehr", "Hilfe sofort"),
}
IDS = ("back", "skip", "more", "help")


def script(language: str) -> tuple[Screen, ...]:
    """A short conversation that shows everything once."""
    makers = (_choice, _choices, _scale, _text, _date, _many, _together, _summary, _link, _last)
    return tuple(make(language) for make in makers)


PLACES = ("choice", "choices", "scale", "text", "date", "many", "together", "summary", "link", "last")


def _screen(language: str, kind: str, en: str, de: str, **more: object) -> Screen:
    fixed = {
        "code": "Birch" if language == "en" else "Birke",
        "progress": Progress(PART[language], 7, 18),
        "quiet": tuple(map(Choice, IDS, QUIET[language])),
        "reader": READER[language],
        "hint": NOTE[language],
        "writes": True,
    }
    return Screen("", language, kind, en if language == "en" else de, **{**fixed, **more})  # type: ignore[arg-type]


def _options(language: str, *labels: tuple[str, str]) -> tuple[Choice, ...]:
    at = 0 if language == "en" else 1
    return tuple(Choice(f"o{number}", label[at]) for number, label in enumerate(labels))


def _choice(language: str) -> Screen:
    return _screen(
        language,
        "choice",
        "Who is in the room?",
        "Wer ist im Raum?",
        past=(),
        choices=_options(
            language,
            ("We are here together", "Wir sind zusammen hier"),
            ("I am alone", "Ich bin allein"),
        ),
    )


def _choices(language: str) -> Screen:
    return _screen(
        language,
        "choices",
        "What already works in your daily life?",
        "Was klappt in Ihrem Alltag schon?",
        before="As the person would put it:" if language == "en" else "So, wie die Person es sagen würde:",
        choices=_options(
            language,
            ("Home", "Wohnung"),
            ("Routine", "Tagesablauf"),
            ("Work", "Arbeit"),
            ("Learning", "Lernen"),
            ("Money", "Geld"),
            ("Health", "Gesundheit"),
            ("Nothing yet", "Noch nichts"),
            ("Rather not say", "Lieber nicht"),
        ),
        send=Choice("send", "Go on" if language == "en" else "Weiter"),
    )


def _scale(language: str) -> Screen:
    return _screen(
        language,
        "scale",
        "How much do you feel you belong somewhere?",
        "Wie sehr haben Sie das Gefühl, irgendwo dazuzugehören?",
        their="W jakim stopniu czujesz, że gdzieś jest Twoje miejsce?",
        choices=(
            *(Choice(str(number), str(number), number == 3) for number in range(11)),
            *_options(language, ("Talked about it, not written", "Besprochen, nicht aufgeschrieben")),
        ),
        ends=("not at all right now", "as I would like it")
        if language == "en"
        else ("zurzeit überhaupt nicht", "so, wie ich es mir wünsche"),
    )


def _text(language: str) -> Screen:
    return _screen(
        language,
        "text",
        "What makes it this and not lower?",
        "Was trägt dazu bei, dass es nicht weniger ist?",
        hint="Without names" if language == "en" else "Bitte ohne Namen",
        notice="Good place to stop. Everything is kept." if language == "en" else "Ein guter Moment für eine Pause.",
    )


def _date(language: str) -> Screen:
    days = [Choice(f"d{day}" if day > 5 else "", str(day), day == 17) for day in range(1, 31)]
    grid = [None] * 6 + days + [None] * 6
    at = 0 if language == "en" else 1
    return _screen(
        language,
        "date",
        "Until when?",
        "Bis wann?",
        choices=_options(language, ("This week", "Diese Woche"), ("In two weeks", "In zwei Wochen")),
        calendar=Calendar(
            ("November 2026", "November 2026")[at],
            tuple(pair[at] for pair in _WEEKDAYS),
            tuple(tuple(grid[start : start + 7]) for start in range(0, 42, 7)),
            None,
            Choice("later", ("December", "Dezember")[at]),
        ),
        hint="A date, such as 3 December" if language == "en" else "Ein Datum, etwa 3. Dezember",
    )


_WEEKDAYS = (("Mon", "Mo"), ("Tue", "Di"), ("Wed", "Mi"), ("Thu", "Do"), ("Fri", "Fr"), ("Sat", "Sa"), ("Sun", "So"))


def _many(language: str) -> Screen:
    return _screen(
        language,
        "choice",
        "Which one or two things should we look at?",
        "Welche ein oder zwei Dinge schauen wir uns an?",
        choices=_options(
            language,
            ("Everyday life and what holds it together", "Der Alltag und was ihn zusammenhält"),
            ("Rest and rough days", "Ruhe und schwere Tage"),
            ("My people", "Meine Leute"),
            ("When something changed", "Als sich etwas veränderte"),
            ("What others expect of me", "Was andere von mir erwarten"),
            (
                "Something quite different that takes a whole line or two to say",
                "Unterstützungsmöglichkeiten der Eingliederungshilfevereinbarung",
            ),
        ),
    )


def _together(language: str) -> Screen:
    scale = _scale(language)
    return _screen(
        language,
        "scale",
        scale.question,
        scale.question,
        code=None,
        together=True,
        reader=None,
        hint=None,
        writes=False,
        their=scale.their,
        choices=scale.choices[:11],
        ends=scale.ends,
    )


def _summary(language: str) -> Screen:
    said = (
        "I need people who expect me for something good.",
        "Ich brauche Menschen, die mich für etwas Gutes erwarten.",
    )
    goal = ("By spring I have two fixed evenings a week.", "Bis zum Frühjahr habe ich zwei feste Abende in der Woche.")
    at = 0 if language == "en" else 1
    return _screen(
        language,
        "summary",
        ("Is that right?", "Stimmt das so?")[at],
        ("Is that right?", "Stimmt das so?")[at],
        writes=False,
        hint=None,
        reader=None,
        sections=(
            Section(
                ("What you need", "Was Sie brauchen")[at], (Line(("Need", "Bedürfnis")[at], said[at], "e1", "r1"),)
            ),
            Section(
                ("Steps", "Schritte")[at],
                (
                    Line(
                        ("Goal", "Ziel")[at],
                        goal[at],
                        "e2",
                        "r2",
                        Choice("s2", ("Said by the person", "Von der Person gesagt")[at]),
                    ),
                    Line(("Who does what", "Wer macht was")[at], "<b>Ask</b> the club & write 😊", "e3", None),
                    Line("", ("until 3 December", "bis 3. Dezember")[at]),
                ),
            ),
        ),
        choices=_options(language, ("Yes, save it", "Ja, so behalten"), ("Not yet", "Noch nicht")),
        copy="Birch\nI need people who expect me for something good.",
    )


def _link(language: str) -> Screen:
    return _screen(
        language,
        "notice",
        "A link for another device",
        "Ein Link für ein anderes Gerät",
        writes=False,
        hint=None,
        reader=None,
        progress=None,
        code=None,
        body=("It works once, for ten minutes.",) if language == "en" else ("Er gilt einmal, zehn Minuten lang.",),
        choices=_options(language, ("Go on", "Weiter")),
        link="http://127.0.0.1:8080/in#t=dGhpcyBpcyBub3QgYSByZWFsIGNvZGUgYXQgYWxsLi4u",
        messenger="https://t.me/waymark_test_bot?start=dGhpcyBpcyBub3QgYSByZWFsIGNvZGUgYXQgYWxsLi4u",
        quiet=(),
    )


def _last(language: str) -> Screen:
    return _screen(
        language,
        "notice",
        "Thank you. Everything is kept.",
        "Danke. Alles ist aufbewahrt.",
        writes=False,
        hint=None,
        reader=None,
        past=(Exchange("Is that right?", "Yes"),),
        choices=_options(language, ("Home", "Start")),
        quiet=(),
    )
