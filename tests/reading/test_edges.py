"""Where readings go wrong: what is over, changes of the clock, days that contradict each other, times beside days."""

from datetime import UTC, date, datetime

import pytest

from bot.days.instants import coming
from bot.days.rules import read_rule
from bot.reading.errors import Ahead, Contradiction, Past, TimeAlone, Unread
from bot.reading.reader import read_day, read_in_any, read_time, read_when

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 27, 11, tzinfo=UTC)
TODAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    "text", ["yesterday", "today at 9", "27 November at 9", "3 days ago", "2020-01-01", "3.12.25", "on the 27th at 8"]
)
def test_what_is_over_is_no_misunderstanding(text: str) -> None:
    """It has an error of its own."""
    with pytest.raises(Past):
        read_when(text, "en", NOON, BERLIN)


def test_a_day_on_the_wrong_side_is_told_apart() -> None:
    """Yesterday where a day to come is asked for, and tomorrow where one that has been."""
    with pytest.raises(Past):
        read_day("yesterday", "en", TODAY)
    with pytest.raises(Ahead):
        read_day("tomorrow", "en", TODAY, past=True)


@pytest.mark.parametrize(("language", "text"), [("en", "Friday, 3 December"), ("de", "Freitag, 3.12.2026")])
def test_a_weekday_that_contradicts_its_date_is_told(language: str, text: str) -> None:
    """With the day it really is."""
    with pytest.raises(Contradiction) as why:
        read_when(text, language, NOON, BERLIN)
    assert (why.value.weekday, why.value.day) == (5, date(2026, 12, 3))


@pytest.mark.parametrize(
    ("now", "text", "expected"),
    [
        ("2026-10-24T16:00+00:00", "in 14 hours", "2026-10-25 07:00"),
        ("2027-03-27T17:00+00:00", "in 14 hours", "2027-03-28 09:00"),
        ("2026-10-24T16:00+00:00", "in 1 day and 2 hours", "2026-10-25 20:00"),
        ("2026-10-24T16:00+00:00", "tomorrow at 8", "2026-10-25 08:00"),
    ],
)
def test_hours_pass_whatever_the_clocks_do(now: str, text: str, expected: str) -> None:
    """Fourteen hours later is fourteen hours later; days are days of the calendar."""
    assert str(read_when(text, "en", datetime.fromisoformat(now), BERLIN)) == f"once from {expected}"


def test_an_hour_that_comes_twice_is_not_guessed() -> None:
    """The second half past two of that night cannot be said on a clock's face."""
    with pytest.raises(Unread):
        read_when("in 90 minutes", "en", datetime(2026, 10, 25, 0, tzinfo=UTC), BERLIN)


@pytest.mark.parametrize(
    ("language", "text"), [("en", "at 10"), ("en", "half past 4"), ("de", "halb vier"), ("de", "früh")]
)
def test_a_time_is_no_day(language: str, text: str) -> None:
    """Where a day is asked for, it is told apart from what nobody understands."""
    with pytest.raises(TimeAlone):
        read_day(text, language, TODAY)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("3 December at 10", "at 10"),
        ("tomorrow morning", "morning"),
        ("tonight", "tonight"),
        ("every Monday", "every Monday"),
    ],
)
def test_what_is_said_beside_a_day_is_not_thrown_away(text: str, rest: str) -> None:
    """A time, or how often."""
    with pytest.raises(Unread) as why:
        read_day(text, "en", TODAY)
    assert rest in why.value.rest


@pytest.mark.parametrize("text", ["tomorrow", "3.12. at 8", "every day at 8", "noon evening", "", "99"])
def test_a_day_is_no_time(text: str) -> None:
    """Nothing is left over there either."""
    with pytest.raises(Unread):
        read_time(text, "en")


@pytest.mark.parametrize(("year", "expected"), [("26", 2026), ("27", 2027), ("75", 2075), ("60", 2060)])
def test_a_year_of_two_digits_is_near(year: str, expected: int) -> None:
    """Nobody plans for 1927."""
    assert read_day(f"24.12.{year}", "de", TODAY).year == expected


@pytest.mark.parametrize(
    "text", ["1.1.0000", "in 999 years 999 years 999 years 999 years 999 years 999 years 999 years 999 years"]
)
def test_beyond_the_calendar_there_is_nothing(text: str) -> None:
    """Neither before its begin nor after its end."""
    with pytest.raises(Unread):
        read_day(text, "en", TODAY)


def test_another_language_is_read_where_one_s_own_fails() -> None:
    """What neither understands is told in one's own."""
    assert read_in_any(lambda language: read_day("übermorgen", language, TODAY), "en", ("en", "de")) == date(
        2026, 11, 29
    )
    with pytest.raises(Unread) as why:
        read_in_any(lambda language: read_day("Monday whenever", language, TODAY), "en", ("en", "de"))
    assert why.value.understood == "Monday"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("every Monday and Thursday at 9", ["11-30", "12-03", "12-07", "12-10"]),
        ("every second Monday", ["11-30", "12-14", "12-28", "01-11"]),
        ("every first Monday of the month", ["12-07", "01-04", "02-01", "03-01"]),
        ("last working day of every month", ["11-30", "12-31", "01-29", "02-26"]),
        ("every fifth Friday of the month", ["01-29", "04-30", "07-30", "10-29"]),
        ("every month on the 31st", ["11-30", "12-31", "01-31", "02-28"]),
    ],
)
def test_a_rule_comes_on_the_days_people_expect(text: str, wanted: list[str]) -> None:
    """And reads the same when it is written out."""
    rule, at, days = read_when(text, "en", NOON, BERLIN), NOON, []
    assert read_rule(str(rule)) == rule
    for _ in wanted:
        at = coming(rule, BERLIN, at) or at
        days.append(f"{at:%m-%d}")
    assert days == wanted
