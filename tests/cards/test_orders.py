"""`waymark cards …`, as somebody at the shell sees it."""

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from typer.testing import CliRunner, Result

from bot.cli.main import app
from bot.papers import rack
from bot.papers.press import Face
from locales.localizer import languages


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder, and a shell that speaks English."""
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)  # the runner's streams close after each command
    return tmp_path / "data"


def waymark(*words: object) -> Result:
    """What comes of `waymark cards …`."""
    return CliRunner().invoke(app, ["cards", *map(str, words)])


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(("layout", "pages"), [("sheet", 16), ("single", 144)])
def test_a_pdf_has_both_sides_of_all_cards(tmp_path: Path, layout: str, pages: int) -> None:
    """Eight sheets of nine or 72 single cards, front and back; it says where it is and how to print it."""
    out = tmp_path / "cards.pdf"
    done = waymark("print", "--language", "de", "--layout", layout, "--formal", "--out", out)
    assert (done.exit_code, done.stderr) == (0, "")
    assert str(out) in done.stdout
    reader = PdfReader(io.BytesIO(out.read_bytes()))
    assert len(reader.pages) == pages
    assert "Ihnen" in " ".join(page.extract_text() for page in reader.pages)


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize("command", ["print", "render"])
def test_a_language_without_words_is_one_line(tmp_path: Path, command: str) -> None:
    """It says which there are; nothing is written; the exit code is 2."""
    more = ("--out", tmp_path / "cards.pdf") if command == "print" else ()
    done = waymark(command, "--language", "tlh", *more)
    assert (done.exit_code, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1
    assert all(known in done.stderr for known in ("tlh", *languages()))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("data")
def test_a_file_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    """With the reason, and exit code 1."""
    done = waymark("print", "--out", tmp_path / "no-such-folder" / "cards.pdf")
    assert (done.exit_code, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert "No such file or directory" in done.stderr


def test_pictures_lie_in_the_data_folder_and_their_number_is_said(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bar goes along; a picture that serves two forms of address counts once; old ones are removed."""
    faces = [Face("A1", side, "de", address) for side in ("front", "back") for address in ("informal", "formal")]
    monkeypatch.setattr(rack, "all_faces", lambda spoken: [face for face in faces if face.language in spoken])
    (data / "cards").mkdir(parents=True)
    (data / "cards" / "A1-front-de-0123456789abcdef.png").write_bytes(b"of an earlier template")
    done = waymark("render", "--language", "de")
    there = {file.name for file in (data / "cards").iterdir()}
    assert (done.exit_code, done.stderr) == (0, "")
    assert there == {rack.Rack(data / "cards").name(face) for face in faces}
    assert "Pictures" in done.stdout and "100%" in done.stdout
    assert f"{len(there)} pictures" in done.stdout


def test_a_data_folder_that_cannot_be_written_is_one_line(data: Path) -> None:
    """Rendering into it says so, without a trace of the program."""
    data.write_text("in the way")
    done = waymark("render", "--language", "en")
    assert done.exit_code == 1
    assert isinstance(done.exception, SystemExit)
    assert str(data) in done.stderr
