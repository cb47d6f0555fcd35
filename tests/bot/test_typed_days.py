"""A day that is typed is shown before it counts; a day by tap counts at once."""

import pytest

from tests.bot.conftest import open_case
from tests.bot.talker import Talker


@pytest.fixture
async def anna(founder: Talker) -> Talker:
    """A worker who is asked for a day to come. It is Saturday, 21 November 2026."""
    await founder.commands("remind")
    await founder.taps("new")
    await founder.says("Call the school")
    await founder.taps("pick")
    assert founder.asked == "On which day?"
    return founder


def marked(talker: Talker) -> list[str]:
    """The days that are marked in the month that is shown."""
    assert talker.screen and talker.screen.calendar
    return [day.id for week in talker.screen.calendar.weeks for day in week if day and day.chosen]


async def test_a_typed_day_is_shown_and_taken_by_one_tap(anna: Talker) -> None:
    """Its month, the day in it, and what was understood in words."""
    await anna.says("3.12.")
    assert anna.asked == "On which day?" and anna.screen and anna.screen.calendar
    assert anna.screen.calendar.title == "December 2026"
    assert marked(anna) == ["2026-12-03"]
    assert [one.label for one in anna.screen.choices] == ["Yes: Thursday, 3 December 2026", "No, another day"]
    await anna.taps("2026-12-03")
    assert anna.asked == "At what time?"


async def test_a_typed_day_that_was_not_meant_is_typed_again(anna: Talker) -> None:
    """By a tap on no, or at once."""
    await anna.says("5.11.")
    assert anna.screen and anna.screen.choices[0].label == "Yes: Friday, 5 November 2027"
    await anna.taps("No, another day")
    assert anna.asked == "On which day?" and marked(anna) == []
    assert anna.screen.choices[0].label.startswith("Tomorrow")
    await anna.says("30 November")
    await anna.says("1 December")
    assert marked(anna) == ["2026-12-01"]


async def test_another_day_of_the_calendar_can_be_tapped_instead(anna: Talker) -> None:
    """A day by tap needs no yes."""
    await anna.says("3.12.")
    await anna.taps("2026-12-04")
    assert anna.asked == "At what time?"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("at 10", "That is a time. Please add a day"),
        ("yesterday", "That day is over."),
        ("3 December at 10", "I understood “3 December”, but “at 10” is no part of a day."),
        ("Friday, 3 December", "3 December 2026 is a Thursday and not a Friday."),
        ("whenever", "Please use one of the buttons."),
    ],
)
async def test_what_cannot_be_taken_is_told(anna: Talker, text: str, answer: str) -> None:
    """And what was typed stays in the field."""
    await anna.says(text)
    assert anna.asked == "On which day?" and anna.notice.startswith(answer)
    assert anna.screen and anna.screen.kept == text and marked(anna) == []


async def test_german_is_read_as_well(anna: Talker) -> None:
    """Whatever language is shown."""
    await anna.says("nächste Woche Donnerstag")
    assert marked(anna) == ["2026-11-26"]


async def test_a_day_that_has_been_is_the_last_such_day(founder: Talker) -> None:
    """The date of consent: the 23rd of November was last year, today is the 21st."""
    await open_case(founder)
    await founder.commands("cases")
    await founder.taps("Harbour", "more", "frame", "de", "informal", "no", "consent")
    for text, day in (("23.11.", "2025-11-23"), ("5.11.", "2026-11-05"), ("last Friday", "2026-11-20")):
        await founder.says(text)
        assert marked(founder) == [day]
    await founder.says("tomorrow")
    assert founder.notice.startswith("This day is still to come.")


async def test_where_no_texts_are_typed_a_day_is_taken_and_a_remark_is_not(anna: Talker) -> None:
    """A day says nothing about anybody."""
    anna.channel = "telegram"
    await anna.looks()
    await anna.says("3 December")
    assert marked(anna) == ["2026-12-03"]
    await anna.says("when she is back")
    assert anna.notice.startswith("Texts aren’t typed here")
