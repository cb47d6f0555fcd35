"""`waymark calendar`, as somebody at the shell sees it."""

import asyncio
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from typer.testing import CliRunner, Result

from bot.cli.main import app
from storage.cases import NewCase
from storage.reviews import NewReview
from storage.store import Store, StoreSettings
from tests.keeping import open_case

NOW = datetime(2027, 3, 3, 8, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with two due dates and one that is done, and a shell that speaks English."""
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)  # the runner's streams close after each command
    asyncio.run(_filled(tmp_path / "data"))
    return tmp_path


async def _filled(folder: Path) -> None:
    store = await Store.open(StoreSettings(folder, None, folder / "master.key", None), now=NOW)
    place = await store.structures.create(name="Kassel", zone="Europe/Berlin", language="en", now=NOW)
    bridge = await store.structures.add_organisation(place, "Bridge House")
    person = await store.people.add(language="en", zone="Europe/Berlin", profile={}, now=NOW)
    for code, day in (("Birch", date(2027, 3, 1)), ("Heron", date(2027, 4, 12)), ("Otter", date(2027, 3, 2))):
        new = NewCase(place, bridge, code, person, NOW)
        await open_case(store, new)
        review = NewReview(new.id, day, {"kind": "steps"}, NOW, None)
        await store.reminders.do(await store.reviews.plan_statement(review))
    await store.reminders.do(store.reviews.done_statement(review.id, NOW))
    await store.close()


def waymark(*words: str) -> Result:
    """What comes of `waymark calendar …`."""
    return CliRunner().invoke(app, ["calendar", *words])


def test_due_dates_are_written_and_parse_back(data: Path) -> None:
    """Codes and whole days of what is still to be done, and nothing of what it is about."""
    file = data / "due.ics"
    done = waymark("--structure", "Kassel", "--out", str(file))
    assert done.exit_code == 0 and done.stdout.split() == f"{file} is written. Dates: 2".split()
    events = Calendar.from_ical(file.read_text()).walk("VEVENT")
    days = {str(one["summary"]): (one.decoded("dtstart"), one.decoded("dtend")) for one in events}
    assert days == {
        "Birch": (date(2027, 3, 1), date(2027, 3, 2)),
        "Heron": (date(2027, 4, 12), date(2027, 4, 13)),
    }
    assert b"steps" not in file.read_bytes()


def test_a_structure_that_does_not_exist_writes_nothing(data: Path) -> None:
    """It is said plainly."""
    done = waymark("--structure", "Fulda", "--out", str(data / "due.ics"))
    assert done.exit_code != 0 and "There is no group Fulda." in " ".join(done.output.split())
    assert not (data / "due.ics").exists()
