"""Whatever goes wrong in a command is one line in words, exit code 1, and a log line without content."""

import errno
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.exc import DBAPIError
from typer.testing import Result

from bot.cli.answers import _otherwise
from locales.localizer import languages, localizer
from storage.writer import RecordRefused
from tests.cli.conftest import Runs, change

HERE = ("--structure", "Kassel")
EVERY = [
    ("serve",),
    ("terminal",),
    ("invite", "--role", "lead", *HERE),
    ("people",),
    ("link", "--person", "01234567"),
    ("revoke", "--person", "01234567"),
    ("calendar", *HERE, "--out", "due.ics"),
    ("role", "add", "01234567", "lead", *HERE),
    ("deputy", "01234567", "89abcdef", "--first", "2027-02-01", "--last", "2027-02-14", *HERE),
    ("remove", "01234567", *HERE, "--yes"),
    ("trail", *HERE),
    ("reminders", "list"),
]
"""Every command that opens the house."""

every = pytest.mark.parametrize("words", EVERY, ids=lambda words: words[0])


def said(done: Result) -> tuple[str, list[dict[str, str]]]:
    """The one line, and what the log says beside it; nothing else, and no trace of the program."""
    assert (done.exit_code, done.stdout) == (1, "")
    assert isinstance(done.exception, SystemExit)
    lines = done.stderr.splitlines()
    (told,) = [line for line in lines if not line.startswith("{")]
    return told, [json.loads(line) for line in lines if line.startswith("{")]


@every
def test_a_data_folder_that_is_a_file_is_named(waymark: Runs, data: Path, words: tuple[str, ...]) -> None:
    """No command says more than that, nor writes anything."""
    data.write_text("in the way")
    told, logged = said(waymark(*words))
    assert told == f"What WAYMARK_DATA names is not a folder: {data}."
    assert [(one["event"], one["error"]) for one in logged] == [("command_failed", "FileExistsError")]
    assert data.read_text() == "in the way"


def test_a_folder_that_cannot_be_made_is_named(waymark: Runs, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Something else has the name of the folder it would lie in."""
    data.write_text("in the way")
    monkeypatch.setenv("WAYMARK_DATA", str(data / "deeper"))
    told, _ = said(waymark("people"))
    assert told.startswith(f"The data folder cannot be written: {data / 'deeper'}.")


def test_a_key_that_cannot_be_made_is_named(waymark: Runs, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The folder is fine, and the system says what is not."""
    data.mkdir()
    (data / "file").write_text("")
    monkeypatch.setenv("WAYMARK_KEY_FILE", str(data / "file" / "master.key"))
    told, _ = said(waymark("people"))
    assert told.startswith(f"The system refuses it ({data / 'file'}): File exists.")


@every
def test_a_broken_database_is_one_line(waymark: Runs, used: Path, words: tuple[str, ...]) -> None:
    """With what SQLite says of it; the file stays as it is."""
    (used / "waymark.sqlite").write_bytes(b"no database" * 100)
    told, logged = said(waymark(*words))
    assert told.startswith("The database does not answer, or is damaged (file is not a database).")
    assert [(one["event"], one["error"]) for one in logged] == [("command_failed", "DatabaseError")]
    assert (used / "waymark.sqlite").read_bytes() == b"no database" * 100


def test_a_broken_key_store_is_one_line(waymark: Runs, used: Path) -> None:
    """It is a database too."""
    (used / "keys.sqlite").write_bytes(b"no database" * 100)
    assert "damaged" in said(waymark("people"))[0]


def test_tables_that_are_gone_are_one_line(waymark: Runs, used: Path) -> None:
    """The file is a database, and not the one it should be."""
    change(used / "waymark.sqlite", "DROP TABLE membership")
    assert "no such table: membership" in said(waymark("people"))[0]


def test_a_server_that_does_not_answer_is_one_line(waymark: Runs, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the class of the error, and without the password."""
    for name in ("DATABASE", "KEYS"):
        monkeypatch.setenv(f"WAYMARK_{name}_URL", "postgresql+asyncpg://waymark:canary@127.0.0.1:1/waymark")
    done = waymark("people")
    assert "does not answer" in said(done)[0]
    assert "canary" not in done.output


@every
def test_data_of_a_newer_version_are_one_line(waymark: Runs, used: Path, words: tuple[str, ...]) -> None:
    """Nothing of theirs is changed, and nothing is wrong that a log would have to keep."""
    change(used / "waymark.sqlite", "UPDATE alembic_version SET version_num = '9999'")
    told, logged = said(waymark(*words))
    assert told.startswith("This data was written by a newer Waymark.")
    assert logged == []


def test_a_number_that_no_database_holds_is_one_line(waymark: Runs, used: Path) -> None:
    """As many lines as that there are not."""
    waymark("invite", "--role", "lead", *HERE)
    told, logged = said(waymark("trail", *HERE, "-n", 10**30))
    assert "too far out" in told
    assert logged[0]["error"] == "OverflowError"


@pytest.mark.parametrize(
    ("rule", "zone"),
    [("daily from 9999-12-31 23:00", "America/New_York"), ("daily from 0001-01-01 01:00", "Asia/Tokyo")],
)
def test_a_preview_beyond_the_calendar_is_one_line(waymark: Runs, rule: str, zone: str) -> None:
    """There it is the year 10000 already, or the year 0 still; it was only asked, so no log keeps it."""
    told, logged = said(waymark("reminders", "preview", "--rule", rule, "--tz", zone))
    assert told.endswith("from the year 1 to the year 9999.")
    assert logged == []


def test_the_calendars_last_day_is_shown_before(waymark: Runs) -> None:
    """What can be said is said, and then where it ends."""
    rule = ("--rule", "daily from 9999-12-30 23:00", "--tz", "America/New_York")
    done = waymark("reminders", "preview", *rule)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == ["9999-12-30 23:00 EST (-0500)"]
    assert len(done.stderr.splitlines()) == 1


def test_a_line_is_in_the_language_of_the_shell(waymark: Runs, used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As every other."""
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    (used / "waymark.sqlite").write_bytes(b"no database" * 100)
    assert said(waymark("people"))[0].startswith("Die Datenbank antwortet nicht oder ist beschädigt")


def test_a_fault_of_ours_is_one_line_too(waymark: Runs, used: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The class and the place go to the log; what the error says stays unsaid."""

    def broken(*_: object, **__: object) -> None:
        raise LookupError("canary")

    monkeypatch.setattr("bot.doors.Doors.invite", broken)
    done = waymark("invite", "--role", "lead", *HERE)
    told, (logged,) = said(done)
    assert "the fault is in the program (LookupError)" in told
    assert (logged["error"], logged["place"].partition(":")[0]) == ("LookupError", "broken")
    assert "canary" not in done.output


@pytest.mark.parametrize(("alphabet", "mark"), [("latin-1", "!"), ("ascii", "!"), ("utf-8", "✗")])
def test_right_and_wrong_differ_in_every_alphabet(data: Path, alphabet: str, mark: str) -> None:
    """The doctor's marks have their likes in the oldest shell."""
    data.write_text("in the way")
    environment = {**os.environ, "PYTHONIOENCODING": alphabet}
    words = [sys.executable, "-m", "bot.cli.main", "doctor"]
    done = subprocess.run(words, env=environment, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (1, b"")
    assert f"{mark} What WAYMARK_DATA names is not a folder" in done.stdout.decode(alphabet)
    assert "?" not in done.stdout.decode(alphabet)


def full() -> Exception:
    """As SQLite tells of a full disk."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return DBAPIError("canary", {}, error)


def from_a_server() -> Exception:
    """As PostgreSQL tells, quoting."""
    return DBAPIError("canary", {}, Exception("canary"))


@pytest.mark.parametrize(
    ("error", "id"),
    [
        (lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "commands-full"),
        (full, "commands-full"),
        (from_a_server, "commands-database"),
        (TimeoutError, "commands-database"),
        (lambda: OSError("canary"), "commands-system"),
        (RecordRefused, "commands-refused"),
        (lambda: ValueError("canary"), "commands-failed"),
    ],
)
def test_each_trouble_has_its_words(tmp_path: Path, error: Callable[[], Exception], id: str) -> None:
    """In every language, and with nothing an error may quote."""
    told, args = _otherwise(error(), tmp_path)
    assert told == id
    for language in languages():
        assert "canary" not in localizer(language).say(told, **args)
