"""`waymark reminders …`, as somebody at the shell sees it."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from typer.testing import CliRunner, Result

from bot.cli.main import app
from bot.turn.names import person_code
from storage.cases import NewCase
from storage.reminders import NewReminder
from storage.store import Store, StoreSettings
from tests.keeping import open_case

NOW = datetime(2027, 3, 3, 8, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder, and a shell that speaks English."""
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)  # the runner's streams close after each command
    return tmp_path / "data"


def waymark(*words: str) -> Result:
    """What comes of `waymark reminders …`."""
    return CliRunner().invoke(app, ["reminders", *words])


def test_a_rule_is_shown_as_clocks_there_will_show_it() -> None:
    """Month ends, and the change of the clock between them."""
    rule = "monthly from 2027-01-31 09:00"
    done = waymark("preview", "--rule", rule, "--tz", "Europe/Bratislava", "-n", "4")
    assert done.stdout.splitlines() == [
        "2027-01-31 09:00 CET (+0100)", "2027-02-28 09:00 CET (+0100)",
        "2027-03-31 09:00 CEST (+0200)", "2027-04-30 09:00 CEST (+0200)",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "day", "shown"),
    [
        ("daily from 2026-10-24 02:30", 1, "2026-10-25 02:30 CEST (+0200)"),
        ("daily from 2027-03-27 02:30", 1, "2027-03-28 03:30 CEST (+0200)"),
        ("daily from 2027-03-27 09:00", 2, "2027-03-29 09:00 CEST (+0200)"),
    ],
)
def test_a_time_that_comes_twice_or_never_comes_once(rule: str, day: int, shown: str) -> None:
    """The first of two; and what is skipped, an hour later."""
    lines = waymark("preview", "--rule", rule, "--tz", "Europe/Berlin", "-n", "3").stdout.splitlines()
    assert lines[day] == shown
    assert len({line[:10] for line in lines}) == 3


@pytest.mark.parametrize(("rule", "zone"), [("sometimes", "Europe/Berlin"), ("daily from 2027-01-01 09:00", "Europa")])
def test_what_is_not_understood_is_one_line(rule: str, zone: str) -> None:
    """On standard error, with exit code 2."""
    done = waymark("preview", "--rule", rule, "--tz", zone)
    assert (done.exit_code, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)


def test_what_may_not_have_come_is_listed_without_content(data: Path) -> None:
    """Code, stage, person, and when it was due; nothing in another state."""
    codes = asyncio.run(_uncertain(data))
    done = waymark("list", "--state", "uncertain")
    assert done.stdout.splitlines() == [f"Birch  late-3  {codes}  2027-03-03 08:00 UTC"]
    assert waymark("list", "--state", "failed").stdout == "None.\n"


async def _uncertain(data: Path) -> str:
    """A reminder whose sender died; gives the person's code."""
    store = await Store.open(StoreSettings(data, None, data / "master.key", None), now=NOW)
    structure = await store.structures.create(name="City", zone="UTC", language="en", now=NOW)
    organisation = await store.structures.add_organisation(structure, "Bridge")
    person = await store.people.add(language="en", zone="UTC", profile={}, now=NOW)
    case = await open_case(store, NewCase(structure, organisation, "Birch", person, NOW))
    new = NewReminder(uuid4(), "late-3", "2027-02-28", person, NOW, case)
    await store.reminders.do(store.reminders.plan_statement(new))
    await store.reminders.claim(NOW, NOW)
    await store.reminders.give_up_leases(NOW + timedelta(minutes=2))
    await store.close()
    return person_code(person)


def test_help_names_every_state() -> None:
    """Whoever looks for the right word finds it."""
    said = waymark("list", "--help").stdout
    assert all(state in said for state in ("planned", "uncertain", "failed"))
