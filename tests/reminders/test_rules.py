"""What comes back, and when: month ends, both changes of the clock, holidays, quiet hours, the chain."""

from datetime import UTC, date, datetime, time
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.days.chain import CHAIN, chain_days
from bot.days.quiet import Quiet
from bot.days.rules import Rule, WrongRule, read_rule
from bot.days.wallclock import instant, there
from bot.days.workdays import Workdays, is_known

ZONES = ("Europe/Berlin", "Europe/Bucharest", "Europe/Skopje", "Europe/Bratislava")


def days(rule: str, count: int) -> list[str]:
    """The first days of a rule."""
    return [day.isoformat() for day in islice(read_rule(rule).days(), count)]


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("monthly from 2027-01-31 09:00", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]),
        ("every 3 months from 2027-11-30 09:00", ["2027-11-30", "2028-02-29", "2028-05-30", "2028-08-30"]),
        ("yearly from 2028-02-29 08:00", ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]),
        ("Every 2 weeks from 2026-12-21 10:00", ["2026-12-21", "2027-01-04", "2027-01-18"]),
        ("daily from 2026-10-24 02:30", ["2026-10-24", "2026-10-25", "2026-10-26"]),
        ("once from 2026-12-24 08:15", ["2026-12-24"]),
        ("weekly on 1,4 from 2026-12-24 09:00", ["2026-12-24", "2026-12-28", "2026-12-31"]),
        ("every 2 weeks on 1,4 from 2026-12-24 09:00", ["2026-12-24", "2027-01-04", "2027-01-07"]),
        ("monthly on 1:1 from 2026-12-08 09:00", ["2027-01-04", "2027-02-01", "2027-03-01"]),
        ("monthly on -1:1,2,3,4,5 from 2027-01-01 09:00", ["2027-01-29", "2027-02-26", "2027-03-31"]),
    ],
)
def test_a_rule_gives_the_days_people_expect(rule: str, wanted: list[str]) -> None:
    """A month without a 31st gives its last day, and the next month has the 31st again."""
    assert days(rule, len(wanted)) == wanted


@pytest.mark.parametrize(
    "text",
    ["", "monthly", "fortnightly from 2027-01-01 09:00", "every 0 days from 2027-01-01 09:00",
     "every 200 weeks from 2027-01-01 09:00", "daily from 2027-02-30 09:00", "daily from 2027-02-01 25:00",
     "daily on 1,4 from 2027-02-01 09:00", "weekly on 1:1 from 2027-02-01 09:00", "monthly on 1 from 2027-02-01 09:00",
     "weekly on 8 from 2027-02-01 09:00"],
)  # fmt: skip
def test_what_is_no_rule_is_said(text: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(WrongRule):
        read_rule(text)


@given(
    st.builds(
        Rule,
        st.dates(date(2000, 1, 1), date(2400, 1, 1)),
        st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        st.sampled_from(["day", "week", "month", "year", None]),
        st.integers(1, 100),
    )
)
def test_a_rule_written_out_reads_the_same(rule: Rule) -> None:
    """And its days only go forward, the first on the day it begins."""
    again = read_rule(str(rule))
    found = list(islice(rule.days(), 5))
    assert list(islice(again.days(), 5)) == found
    assert found[0] == rule.start
    assert found == sorted(set(found))


@pytest.mark.parametrize("zone", ZONES)
def test_both_changes_of_the_clock(zone: str) -> None:
    """A time that is skipped comes as much later, one that comes twice counts once; nine o'clock stays nine."""
    spring, autumn = date(2027, 3, 28), date(2026, 10, 25)
    for day in (spring, autumn):
        assert there(instant(day, time(9), zone), zone).time() == time(9)
    skipped = time(3, 30) if zone == "Europe/Bucharest" else time(2, 30)
    assert there(instant(spring, skipped, zone), zone).time() == skipped.replace(hour=skipped.hour + 1)
    first = instant(autumn, skipped, zone)
    assert there(first, zone).time() == skipped
    assert (there(first, zone).utcoffset() or first.resolution) > (
        there(instant(autumn, time(9), zone), zone).utcoffset() or first.resolution
    )


def test_an_instant_is_utc() -> None:
    """What is stored has one meaning."""
    assert instant(date(2027, 1, 31), time(9), "Europe/Bratislava") == datetime(2027, 1, 31, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("country", "region", "day", "open_there"),
    [
        ("DE", "HE", date(2027, 3, 26), False),  # Good Friday
        ("DE", "HE", date(2027, 5, 27), False),  # Corpus Christi, in Hesse
        ("DE", "BE", date(2027, 5, 27), True),
        ("RO", None, date(2027, 5, 3), False),  # Orthodox Easter Monday
        ("MK", None, date(2027, 5, 3), False),
        ("SK", None, date(2027, 5, 3), True),
        (None, None, date(2027, 12, 24), True),
    ],
)
def test_holidays_of_the_place(country: str | None, region: str | None, day: date, open_there: bool) -> None:
    """Both Easters, and a day that one region has and another has not."""
    assert Workdays(country=country, region=region).open(day) is open_there


def test_a_place_nobody_knows_is_told_apart() -> None:
    """So that it can be refused where it is typed."""
    assert is_known("DE", "HE")
    assert is_known("MK")
    assert not is_known("DE", "XX")
    assert not is_known("XX")


@pytest.mark.parametrize(
    ("at", "allowed"),
    [
        (time(7, 59), (date(2027, 1, 4), time(8))),
        (time(8), (date(2027, 1, 4), time(8))),
        (time(19, 59), (date(2027, 1, 4), time(19, 59))),
        (time(20), (date(2027, 1, 5), time(8))),
    ],
)
def test_quiet_hours_hold_back_until_they_end(at: time, allowed: tuple[date, time]) -> None:
    """Over midnight too."""
    assert Quiet().first_allowed(date(2027, 1, 4), at) == allowed


def test_quiet_hours_in_the_middle_of_the_day_and_none_at_all() -> None:
    """A midday rest; equal times are never quiet."""
    assert Quiet(time(12), time(14)).first_allowed(date(2027, 1, 4), time(13)) == (date(2027, 1, 4), time(14))
    assert not Quiet(time(8), time(8)).holds(time(8))


@given(st.dates(date(2026, 1, 1), date(2030, 1, 1)), st.sampled_from(["DE", "RO", "MK", None]))
def test_the_chain_passes_nobody_over(due: date, country: str | None) -> None:
    """Each step on a working day and later than the one before; the worker hears before the coordinator does."""
    workdays = Workdays(country=country)
    found = list(chain_days(due, workdays))
    chosen = [day for _, day in found]
    assert [stage for stage, _ in found] == list(CHAIN)
    assert all(workdays.open(day) for day in chosen)
    assert chosen == sorted(set(chosen))
    assert all(day >= due for day in chosen)
