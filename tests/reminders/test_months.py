"""Months of a structure's life: who hears of what, to the minute, over clock changes and both Easters."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.days.stages import first_stage_at
from tests.reminders.life import Life, begun

WARN = " | The coordinator will see this from {}. Move it, hand it over, or ask for help: all of that is fine."
CITIES: dict[str, dict[str, Any]] = {
    "Europe/Berlin": {"country": "DE", "region": "HE"},
    "Europe/Bucharest": {"country": "RO"},
    "Europe/Skopje": {"country": "MK"},
}
DUE = {"Birch": "2026-10-23", "Oak": "2027-03-26", "Elm": "2027-04-30"}
"""Two days before the clocks go back; Good Friday two days before they go forward; Orthodox Good Friday."""

WORKER = {
    "Europe/Berlin": [
        "2026-10-23 09:00+0200 Birch", "2026-10-26 09:00+0100 Birch", "2026-10-30 09:00+0100 Birch",
        "2026-11-02 09:00+0100 Birch 3 Nov",
        # Friday 26 and Monday 29 March are holidays, and the clocks change between them
        "2027-03-30 09:00+0200 Oak", "2027-03-31 09:00+0200 Oak", "2027-04-02 09:00+0200 Oak",
        "2027-04-05 09:00+0200 Oak 6 Apr",
        "2027-04-30 09:00+0200 Elm", "2027-05-03 09:00+0200 Elm", "2027-05-07 09:00+0200 Elm",
        "2027-05-10 09:00+0200 Elm 11 May",
    ],
    "Europe/Bucharest": [
        "2026-10-23 09:00+0300 Birch", "2026-10-26 09:00+0200 Birch", "2026-10-30 09:00+0200 Birch",
        "2026-11-02 09:00+0200 Birch 3 Nov",
        "2027-03-26 09:00+0200 Oak", "2027-03-29 09:00+0300 Oak", "2027-04-02 09:00+0300 Oak",
        "2027-04-05 09:00+0300 Oak 6 Apr",
        # 30 April to 3 May: Good Friday, Labour Day, Easter
        "2027-05-04 09:00+0300 Elm", "2027-05-05 09:00+0300 Elm", "2027-05-07 09:00+0300 Elm",
        "2027-05-10 09:00+0300 Elm 11 May",
    ],
    "Europe/Skopje": [
        # 23 October is a holiday
        "2026-10-26 09:00+0100 Birch", "2026-10-27 09:00+0100 Birch", "2026-10-30 09:00+0100 Birch",
        "2026-11-02 09:00+0100 Birch 3 Nov",
        "2027-03-26 09:00+0100 Oak", "2027-03-29 09:00+0200 Oak", "2027-04-02 09:00+0200 Oak",
        "2027-04-05 09:00+0200 Oak 6 Apr",
        # Easter Monday is the third of May
        "2027-04-30 09:00+0200 Elm", "2027-05-04 09:00+0200 Elm", "2027-05-07 09:00+0200 Elm",
        "2027-05-10 09:00+0200 Elm 11 May",
    ],
}  # fmt: skip
WINTER = {"Europe/Berlin": 1, "Europe/Bucharest": 2, "Europe/Skopje": 1}
SAID = {"Birch": "due 23 Oct", "Oak": "due 26 Mar", "Elm": "due 30 Apr"}


def line(short: str) -> str:
    """A message to the worker, written out."""
    moment, code, *seen = short[:21], *short[22:].split(" ", 1)
    return f"{moment} {code} · {SAID[code]}{WARN.format(seen[0]) if seen else ''}"


def overseen(zone: str, days: tuple[str, str, str], late: int) -> list[str]:
    """The messages to somebody who oversees, in winter time and then in summer time."""
    hours = (WINTER[zone], WINTER[zone] + 1, WINTER[zone] + 1)
    return [
        f"{day} 09:00+0{hour}00 {code} · Bridge · {SAID[code]} · {late} days late"
        for day, hour, code in zip(days, hours, DUE, strict=True)
    ]


@pytest.fixture
async def life(tmp_path: Path) -> AsyncIterator[Life]:
    """Berlin on a Monday in March, three weeks before Easter."""
    made = await begun(tmp_path, "Europe/Berlin", "2027-03-01", CITIES["Europe/Berlin"])
    yield made
    await made.store.close()


@pytest.mark.parametrize("zone", CITIES)
async def test_nobody_does_anything_for_seven_months(tmp_path: Path, zone: str) -> None:
    """Everybody hears of everything in its turn, at nine by their own clock, on working days."""
    life = await begun(tmp_path, zone, "2026-10-19", CITIES[zone])
    for code, due in DUE.items():
        await life.review(await life.case(code), due)
    await life.until("2027-05-25")
    assert life.heard("Anna") == [line(short) for short in WORKER[zone]]
    assert life.heard("Cora") == overseen(zone, ("2026-11-03", "2027-04-06", "2027-05-11"), 11)
    assert life.heard("Lea") == overseen(zone, ("2026-11-06", "2027-04-09", "2027-05-14"), 14)
    await life.store.close()


async def test_each_hears_of_it_by_their_own_clock(life: Life) -> None:
    """A coordinator further east hears of it an hour before the worker's nine o'clock."""
    life.people.pop("Cora")
    await life.somebody("Oana", "coordinator", zone="Europe/Bucharest")
    cora = next(one for one in await life.store.people.all() if one.profile["nickname"] == "Cora")
    await life.does(life.store.people.leave_statement(cora.id, life.structure))
    await life.review(await life.case(), "2027-03-03")
    await life.until("2027-03-20")
    assert [one[:22] for one in life.heard("Oana")] == ["2027-03-15 08:00+0100 "]
    assert [one[:16] for one in life.heard("Anna")][-1] == "2027-03-12 09:00"


async def test_what_is_done_elsewhere_comes_no_more(life: Life) -> None:
    """Done after the second message: the third never comes, and nobody else hears of it."""
    review = await life.review(await life.case(), "2027-03-03")
    await life.until("2027-03-09")
    await life.does(
        life.store.reviews.done_statement(review, life.clock()),
        life.store.reminders.withdraw_statement(review),
        life.store.reminders.settle_statement(review, life.clock()),
    )
    await life.until("2027-04-01")
    assert [one[:16] for one in life.heard("Anna")] == ["2027-03-03 09:00", "2027-03-08 09:00"]
    assert life.heard("Cora") == life.heard("Lea") == []


async def test_what_was_planned_and_is_done_before_it_is_sent_does_not_come(life: Life) -> None:
    """Even when nobody withdrew it."""
    review = await life.review(await life.case(), "2027-03-03")
    life.clock.now = life.at("2027-03-03 09:00")
    await life.planner.tick()
    await life.does(life.store.reviews.done_statement(review, life.clock()))
    await life.post.tick()
    assert life.heard("Anna") == []
    assert await life.states(review) == ["cancelled"]


async def test_a_moved_review_begins_anew(life: Life) -> None:
    """Another date, another first message; what was planned for the old one is not sent."""
    case = await life.case()
    review = await life.review(case, "2027-03-03")
    await life.until("2027-03-05")
    due = date(2027, 3, 17)
    at = first_stage_at(due, life.zone, await life.days())
    await life.does(await life.store.reviews.move_statement(review, case, due, at, {"kind": "steps"}))
    await life.until("2027-03-19")
    assert life.heard("Anna") == [
        "2027-03-03 09:00+0100 Birch · due 3 Mar", "2027-03-17 09:00+0100 Birch · due 17 Mar",
    ]  # fmt: skip


async def test_a_resting_case_is_silent_until_its_day(life: Life) -> None:
    """Then the chain begins anew; an ended one and a practice one stay silent."""
    resting, ended = await life.case("Birch"), await life.case("Oak")
    practice = await life.case("Elm", practice=True)
    for case in (resting, ended, practice):
        await life.review(case, "2027-03-03")
    until = date(2027, 3, 18)
    await life.does(
        life.store.cases.state_statement(resting, "resting", rests_until=until),
        life.store.cases.state_statement(ended, "ended", ended=life.clock().date()),
    )
    await life.until("2027-03-23")
    assert life.heard("Anna") == [
        "2027-03-18 09:00+0100 Birch · due 3 Mar", "2027-03-22 09:00+0100 Birch · due 3 Mar",
    ]  # fmt: skip
    assert life.heard("Cora") == []


async def test_whoever_is_away_is_stood_in_for(life: Life) -> None:
    """From the first to the last day the deputy hears of it, then the worker again; the same for the coordinator."""
    await life.somebody("Dana", "caseworker")
    await life.somebody("Carl", "coordinator")
    for who, deputy, first, last in (
        ("Anna", "Dana", "2027-03-01", "2027-03-07"), ("Cora", "Carl", "2027-03-08", "2027-03-31"),
    ):  # fmt: skip
        days = date.fromisoformat(first), date.fromisoformat(last)
        await life.does(
            life.store.deputies.add_statement(life.people[who], life.people[deputy], life.organisation, *days)
        )
    await life.review(await life.case(), "2027-03-03")
    await life.until("2027-03-20")
    assert life.heard("Dana") == ["2027-03-03 09:00+0100 Birch · due 3 Mar"]
    assert [one[:10] for one in life.heard("Anna")] == ["2027-03-08", "2027-03-10", "2027-03-12"]
    assert [one[:10] for one in life.heard("Carl")] == ["2027-03-15"]
    assert life.heard("Cora") == []


async def test_whoever_cannot_be_reached_is_stood_in_for_and_listed(life: Life) -> None:
    """Blocked everywhere: tried once, failed, and the second worker of the case gets it."""
    second = await life.somebody("Sam", "caseworker")
    review = await life.review(await life.case(second=second), "2027-03-03")
    life.box.away.add(life.people["Anna"])
    await life.until("2027-03-04")
    assert life.heard("Anna") == []
    assert life.heard("Sam") == ["2027-03-03 09:00+0100 Birch · due 3 Mar"]
    assert sorted(await life.states(review)) == ["failed", "sent"]


async def test_where_nobody_is_responsible_any_more_the_coordinator_hears_of_it(life: Life) -> None:
    """A review is never nobody's."""
    await life.review(await life.case(), "2027-03-03")
    await life.does(life.store.people.leave_statement(life.people["Anna"], life.structure))
    await life.until("2027-03-04")
    assert life.heard("Anna") == []
    assert life.heard("Cora") == ["2027-03-03 09:00+0100 Birch · Bridge · due 3 Mar · 0 days late"]
