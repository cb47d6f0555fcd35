"""The words: complete in every language, used, well formed, and right for who may be looking."""

import re
from datetime import date
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.cli import main  # noqa: F401 - its words are looked up while it is imported
from bot.rooms.every import HOUSE
from bot.screens.scene import said_day
from flows.registry import FLOWS
from flows.vocabulary import vocabulary
from locales.localizer import FOLDER, has_formal, has_gender, languages, localizer

ROOT = Path(__file__).parents[2]
FREE = {"short", "hint", "body", "go", "why"}
NEVER = {
    "en": (
        "case",
        "client",
        "voice",
        "stage",
        "theme",
        "intervention",
        "slip",
        "distancing",
        "desist",
        "risk",
        "offender",
        "victim",
        "terrorist",
    ),
    "de": (
        "fall",
        "klient",
        "phase",
        "intervention",
        "quelle",
        "rückfall",
        "distanzierung",
        "ausstieg",
        "risiko",
        "täter",
        "opfer",
    ),
}
SEEN_BY_THE_PERSON = ("reflection", "theme", "own", "common", "home", "cases", "reviews", "reminded", "course")


def _messages(language: str) -> dict[str, ast.Message]:
    parser = FluentParser()
    found: dict[str, ast.Message] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for entry in parser.parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content[:80]}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def _ids(language: str) -> set[str]:
    ids: set[str] = set()
    for name, message in _messages(language).items():
        ids |= {name} if message.value else set()
        ids |= {f"{name}.{attribute.id.name}" for attribute in message.attributes}
    return ids


def _used() -> set[str]:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in ROOT.glob("bot/**/*") if path.suffix in (".py", ".html", ".js")
    )
    return set(re.findall(r"[a-z]+(?:-[a-z0-9]+)+", code))


def _needed() -> set[str]:
    """What flows ask for, and the doors in their menus."""
    doors = {door.word for doors in HOUSE.doors.values() for door in doors if door.lists is None}
    computed = {"case-act.more", "course-what.move"}  # they stand there only where something follows
    return set().union(doors, computed, *(vocabulary(flow) for flow in FLOWS.values()))


@pytest.mark.parametrize("language", languages())
def test_no_word_of_a_flow_is_missing(language: str) -> None:
    """Every question, option, end of a scale and part, and every door has its words."""
    needed = _needed()

    assert sorted(needed - _ids(language)) == []


def test_all_languages_have_the_same_words() -> None:
    """What one language says, the others say too."""
    first, *others = languages()

    for other in others:
        assert sorted(_ids(first) ^ _ids(other)) == []


def test_no_word_is_unused() -> None:
    """A word that nothing asks for has no place in the files."""
    needed = _needed()
    stems = (
        "mark-",
        "number-",
        "role-",
        "source-",
        "problem-",
        "language-",
        "commands-key-",
        "terminal-",
        "doctor-",
        "telegram-command-",
        "trail-act-",
        "card-",
        "cards-",
        "table-",
        "web-",
    )
    used = _used()
    idle = [
        id
        for id in _ids("en") - needed
        if id.partition(".")[0] not in used and not id.startswith(stems) and id.partition(".")[2] not in FREE
    ]

    assert sorted(idle) == []


@pytest.mark.parametrize("language", languages())
def test_buttons_are_short_and_questions_too(language: str) -> None:
    """A label has at most 24 signs and a question 140, in every form of address."""
    words = localizer(language)
    for flow in FLOWS.values():
        for id in sorted(vocabulary(flow)):
            name, _, attribute = id.partition(".")
            if not attribute and _takes_arguments(language, name):
                continue
            for address in ("informal", "formal"):
                said = words.say(id, {"address": address, "clientGender": "unspecified", "workerGender": "unspecified"})
                most = (
                    40
                    if attribute in ("low", "high")
                    else 24
                    if attribute and attribute != "why"
                    else 300
                    if attribute
                    else 140
                )
                assert len(said) <= most, f"{id}: {said}"


def _takes_arguments(language: str, name: str) -> bool:
    text = (FOLDER / language).glob("*.ftl")
    pattern = re.compile(rf"^{re.escape(name)} =.*\{{ \$(?!address|clientGender|workerGender)", re.MULTILINE)
    return any(pattern.search(file.read_text(encoding="utf-8")) for file in text)


@pytest.mark.parametrize("language", ["en", "de"])
def test_no_word_stands_on_a_screen_that_the_person_must_not_read_there(language: str) -> None:
    """The words of the trade stand on no screen the person may see."""
    pattern = re.compile(rf"\b({'|'.join(NEVER[language])})(e?s|en|e)?\b", re.IGNORECASE)
    for name in SEEN_BY_THE_PERSON:
        file = FOLDER / language / f"{name}.ftl"
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Message):
                texts = [re.sub(r"/\w+", "", element.value) for element in _texts(entry)]
                found = [text for text in texts if pattern.search(text)]
                assert found == [], f"{entry.id.name}: {found}"


def _texts(node: ast.BaseNode) -> list[ast.TextElement]:
    if isinstance(node, ast.TextElement):
        return [node]
    return [text for child in _children(node) for text in _texts(child)]


def _children(node: ast.BaseNode) -> list[ast.BaseNode]:
    parts = [value if isinstance(value, list) else [value] for value in vars(node).values()]
    return [child for part in parts for child in part if isinstance(child, ast.BaseNode)]


CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


def _selects(node: ast.BaseNode) -> list[ast.SelectExpression]:
    found = [node] if isinstance(node, ast.SelectExpression) else []
    parts = [value if isinstance(value, list) else [value] for value in vars(node).values()]
    return found + [
        one for part in parts for child in part if isinstance(child, ast.BaseNode) for one in _selects(child)
    ]


def _misses(select: ast.SelectExpression, language: str) -> set[str]:
    """The categories (CLDR) of whole numbers that have no variant; a number named by itself needs none."""
    keys = {variant.key.name for variant in select.variants if isinstance(variant.key, ast.Identifier)}
    named = {variant.key.value for variant in select.variants if isinstance(variant.key, ast.NumberLiteral)}
    rule = Locale(language).plural_form
    needed = {rule(number) for number in range(200) if str(number) not in named}
    return needed - keys if keys & CATEGORIES else set()


@pytest.mark.parametrize("language", languages())
def test_every_plural_has_all_the_forms_of_its_language(language: str) -> None:
    """No number falls into a form that nobody wrote."""
    for name, message in _messages(language).items():
        for select in _selects(message):
            assert _misses(select, language) == set(), name


@pytest.mark.parametrize(("language", "form"), [("pl", "few"), ("pl", "many"), ("sk", "few"), ("ro", "few")])
def test_the_check_would_find_a_missing_form(language: str, form: str) -> None:
    """English plurals copied into Polish, Slovak or Romanian do not pass."""
    copied = FluentParser().parse("kept = { $count ->\n    [one] one\n   *[other] more\n}\n").body[0]
    assert isinstance(copied, ast.Message)

    assert form in _misses(_selects(copied)[0], language)


@pytest.mark.parametrize("language", languages())
def test_words_carry_no_markup_and_no_bracket_forms(language: str) -> None:
    """Words are plain text, safe in every channel; no slash or bracket forms for people."""
    for file in (FOLDER / language).glob("*.ftl"):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
            if line.startswith("#"):
                continue
            assert not re.search(r"[<>]|&(?!\w+;)\w|https?://|/-?in\b|\(a\)|/ă", line.replace("->", "")), (
                f"{file.name}:{number}"
            )


@pytest.mark.parametrize("language", languages())
def test_a_form_is_asked_for_exactly_where_words_differ_by_it(language: str) -> None:
    """The form of address, and the person's gender."""
    words = "".join(file.read_text(encoding="utf-8") for file in (FOLDER / language).glob("*.ftl"))

    assert has_formal(language) == ("$address ->" in words)
    assert has_gender(language) == ("$clientGender ->" in words)


@pytest.mark.parametrize(
    ("language", "said"), [("de", "5.\N{NO-BREAK SPACE}März 2026"), ("en", "5 Mar 2026"), ("pl", "5 mar 2026")]
)
def test_a_day_is_said_in_words(language: str, said: str) -> None:
    """Never in digits with dots; where day and month could be torn apart at the end of a line, they hold together."""
    assert said_day(date(2026, 3, 5), language) == said
    assert any(sign.isalpha() for sign in said_day(date(2026, 3, 5), "mk"))


WRONG_NOTES = {
    "en": r"\b([Ss]hall|your operator|of secrecy)\b(?! \})|\} signs\b",
    "de": r"\b(begehen|begangen|Netzwerk|Betreiber|Betreibende\w*)\b",
}
"""What was mended and must not come back: officialese, a German accent, a second name for the same thing."""


@pytest.mark.parametrize("language", sorted(WRONG_NOTES))
def test_what_nobody_would_say_does_not_come_back(language: str) -> None:
    """In all files but the cards', which have their own."""
    pattern = re.compile(WRONG_NOTES[language])
    for file in sorted((FOLDER / language).glob("*.ftl")):
        for line in file.read_text(encoding="utf-8").splitlines() if file.name != "cards.ftl" else ():
            assert line.startswith("#") or not pattern.search(line), f"{file.name}: {line}"
