"""The picture of a person's own scales: one line each, one colour, and nothing of it on the disk."""

import struct
from pathlib import Path

import pytest

from bot.papers.press import HERE, Press
from bot.screens.screen import Drawing


def series(title: str, *points: list[float], last: str | None = "3 Mar 2027") -> dict[str, object]:
    """One scale as the template takes it."""
    ends = {"low": "not at all right now", "high": "as I would like"}
    return {"title": title, **ends, "first": "21 Nov 2026", "last": last, "points": list(points)}


def drawn(*scales: dict[str, object], language: str = "en") -> tuple[int, int]:
    """Width and height of the picture of these scales."""
    made = Press().drawing(Drawing("scales", {"language": language, "series": list(scales)}, "in words"))
    assert made.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", made[16:24])
    return width, height


def test_each_scale_adds_a_line_of_its_own() -> None:
    """All are equally wide and high, however many numbers there are: none is larger than another."""
    one = series("How things are", [0, 3], [0.4, 5], [1, 4])
    first, second, third = (drawn(*[one] * count) for count in (1, 2, 3))
    assert first[0] == second[0] == third[0]
    assert third[1] - second[1] == second[1] - first[1] > 0


@pytest.mark.parametrize("language", ["en", "de", "mk", "ro"])
def test_one_number_and_many_find_room(language: str) -> None:
    """The ends of the scale too, and words in other scripts."""
    many = [[place / 23, place % 11] for place in range(24)]
    width, height = drawn(
        series("Како сум денес?", [0.5, 10], last=None),
        series("Zwei Abende in der Woche, an denen ich erwartet werde, und jemand merkt, wenn ich…", *many),
        language=language,
    )
    assert 0 < width < 2000
    assert 0 < height < 2000


def test_nothing_is_left_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither where the templates lie nor where the house works."""
    monkeypatch.chdir(tmp_path)
    before = sorted(HERE.iterdir())
    drawn(series("How things are", [0, 3], [1, 4]))
    assert list(tmp_path.iterdir()) == []
    assert [file for file in sorted(HERE.iterdir()) if file.suffix in (".png", ".pdf")] == []
    assert sorted(HERE.iterdir()) == before
