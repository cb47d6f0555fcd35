"""`waymark terminal`: a code is used only where it can be kept, and no alphabet ends a talk."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.papers.rack import Rack
from bot.screens.screen import Picture, Sheets
from bot.terminal.files import Files
from tests.cli.conftest import Runs


@pytest.fixture
def code(waymark: Runs, used: Path) -> str:
    """An invitation that nobody used yet."""
    printed = waymark("invite", "--role", "caseworker", "--structure", "Kassel").stdout
    found = re.search(r"^Code: (\S+)$", printed, re.MULTILINE)
    assert found
    return found[1]


def files(state: Path) -> list[Path]:
    """What the shell keeps."""
    return [path for path in state.rglob("*") if path.is_file()]


def test_a_code_signs_the_shell_in_once_and_for_all(waymark: Runs, code: str, tmp_path: Path) -> None:
    """The next time no code is needed; what was kept is its owner's alone."""
    assert waymark("terminal", "--code", code, typed="/quit\n").exit_code == 0
    assert waymark("terminal", typed="/quit\n").exit_code == 0
    (kept,) = files(tmp_path / "state")
    assert kept.stat().st_mode & 0o077 == 0
    assert len(kept.read_text()) > 40


def test_a_code_is_not_used_up_where_nothing_can_be_kept(
    waymark: Runs, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one line; after the harm is mended the same code still opens."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    (tmp_path / "file").write_text("in the way")
    done = waymark("terminal", "--code", code, typed="/quit\n")
    assert (done.exit_code, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "No code was used" in done.stderr and str(tmp_path / "file") in done.stderr

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert waymark("terminal", "--code", code, typed="/quit\n").exit_code == 0


def test_a_folder_in_the_place_of_the_key_uses_no_code_up(waymark: Runs, code: str, tmp_path: Path) -> None:
    """Nor leaves anything behind."""
    assert waymark("terminal", "--code", code, typed="/quit\n").exit_code == 0
    (kept,) = files(tmp_path / "state")
    kept.unlink()
    kept.mkdir()
    again = waymark("invite", "--role", "caseworker", "--structure", "Kassel").stdout
    second = re.findall(r"^Code: (\S+)$", again, re.MULTILINE)[0]
    assert "No code was used" in waymark("terminal", "--code", second).stderr
    kept.rmdir()
    assert files(tmp_path / "state") == []
    assert waymark("terminal", "--code", second, typed="/quit\n").exit_code == 0


def test_a_shell_without_a_home_uses_no_code_up(waymark: Runs, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A user whom the system does not know, as in some containers."""

    def nobody() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setattr(Path, "home", nobody)
    assert "No code was used" in waymark("terminal", "--code", code).stderr
    assert "No code was used" in waymark("terminal").stderr


def test_a_code_that_opens_nothing_leaves_what_was_kept(waymark: Runs, code: str, tmp_path: Path) -> None:
    """The shell stays signed in as it was."""
    waymark("terminal", "--code", code, typed="/quit\n")
    (kept,) = files(tmp_path / "state")
    before = kept.read_text()
    assert "opens nothing" in waymark("terminal", "--code", code).stderr
    assert [(path, path.read_text()) for path in files(tmp_path / "state")] == [(kept, before)]


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("alphabet", ["latin-1", "ascii", "utf-8"])
def test_no_alphabet_ends_a_talk(alphabet: str) -> None:
    """Signs it lacks are shown as others, and bytes it garbles are read as some; the talk goes on."""
    environment = {**os.environ, "PYTHONIOENCODING": alphabet, "LC_ALL": "de_DE"}
    words = [sys.executable, "-m", "bot.cli.main", "terminal"]
    typed = "/h\nAnna \xe4 \u2013 \U0001f33f\n".encode() + b"\xff\xfe\n/quit\n"
    done = subprocess.run(words, env=environment, input=typed, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n> ") == 4
    done.stdout.decode(alphabet)


async def test_a_file_that_cannot_be_made_does_not_end_a_talk(tmp_path: Path) -> None:
    """It says so in the language of the talk, for a picture and for the deck alike."""
    (tmp_path / "file").write_text("in the way")
    files = Files(Rack(tmp_path / "file"), tmp_path / "nowhere")
    picture = await files.picture("de", Picture("A1", "front", "de", "informal", None, ""))
    sheets = await files.sheets("en", Sheets("en", "informal", "a4", "sheet"))
    assert picture == f"{tmp_path / 'file'} lässt sich nicht schreiben: File exists"
    assert sheets == f"{tmp_path / 'nowhere' / 'cards-en-a4-sheet.pdf'} cannot be written: No such file or directory"
