"""Everyday expressions and their right value: understood so, or refused with the words that were not."""

from datetime import UTC, date, datetime

import pytest

from bot.reading.errors import Unread
from bot.reading.reader import read_day, read_time, read_when
from tests.reading import english, german

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 27, 11, tzinfo=UTC)
TODAY = date(2026, 11, 27)
TABLES = {"en": english, "de": german}


def rows(name: str) -> list[tuple[str, str, str]]:
    """Language, text and value."""
    return [(language, *pair) for language, table in TABLES.items() for pair in getattr(table, name).items()]


@pytest.mark.parametrize(("language", "text", "value"), rows("MOMENTS"))
def test_a_moment(language: str, text: str, value: str) -> None:
    """In small and in capital letters."""
    expected = value if value.startswith("every") else f"once from {value}"
    assert str(read_when(text, language, NOON, BERLIN)) == expected
    assert str(read_when(f"  {text.upper()} ", language, NOON, BERLIN)) == expected


@pytest.mark.parametrize(("language", "text", "value"), rows("DAYS"))
def test_a_day_to_come(language: str, text: str, value: str) -> None:
    """Today counts."""
    assert read_day(text, language, TODAY).isoformat() == value


@pytest.mark.parametrize(("language", "text", "value"), rows("PAST_DAYS"))
def test_a_day_that_has_been(language: str, text: str, value: str) -> None:
    """Today counts here too."""
    assert read_day(text, language, TODAY, past=True).isoformat() == value


@pytest.mark.parametrize(("language", "text", "value"), rows("TIMES"))
def test_a_time_of_day(language: str, text: str, value: str) -> None:
    """By itself."""
    assert f"{read_time(text, language):%H:%M}" == value


@pytest.mark.parametrize(("language", "text", "rest"), rows("REFUSED"))
def test_what_is_not_understood_is_named(language: str, text: str, rest: str) -> None:
    """In the words that were typed."""
    with pytest.raises(Unread) as why:
        read_when(text, language, NOON, BERLIN)
    assert why.value.rest == rest


@pytest.mark.parametrize("language", TABLES)
def test_the_tables_are_long_enough(language: str) -> None:
    """Two hundred of each language, at least."""
    table = TABLES[language]
    assert sum(len(one) for one in (table.MOMENTS, table.DAYS, table.PAST_DAYS, table.TIMES)) >= 200
