"""The sheets to print, read by another program than the one that made them."""

import io
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from PIL import Image, ImageColor
from pypdf import PageObject, PdfReader, Transformation
from pypdf.generic import ArrayObject, ContentStream, IndirectObject

from bot.papers.press import BESIDE, EXTRAS, Face, Press, beside
from cards.deck import DECK, Card
from locales.localizer import languages, localizer

MM = 72 / 25.4
ALL = tuple(DECK.values())
PAPERS = {"a4": (210, 297), "letter": (215.9, 279.4)}
KEPT_FREE = 5
"""Millimetres at the edge of a paper that no printer reaches."""


@pytest.fixture(scope="module")
def press() -> Press:
    """One press for all."""
    return Press()


@cache
def printed(press: Press, language: str = "de", cards: tuple[Card, ...] = ALL, **how: str) -> PdfReader:
    """What somebody opens who got the file."""
    chosen = {"paper": "a4", "layout": "sheet", "address": "formal", **how}
    return PdfReader(io.BytesIO(press.sheets(language, cards=cards, **chosen)))


def box(page: PageObject, name: str) -> list[float]:
    """One of a page's boxes in millimetres: left, bottom, right, top."""
    return [float(side) / MM for side in page[f"/{name}"]]  # type: ignore[attr-defined]


def told_by(reader: PdfReader) -> Iterator[dict[str, Any]]:
    """Every element of the tree that programs read aloud."""
    waiting: list[Any] = [reader.trailer["/Root"]["/StructTreeRoot"]["/K"]]  # type: ignore[index]
    while waiting:
        found = waiting.pop()
        found = found.get_object() if isinstance(found, IndirectObject) else found
        if isinstance(found, ArrayObject):
            waiting.extend(found)
        elif isinstance(found, dict) and "/S" in found:
            yield found
            waiting.append(found.get("/K"))


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_sheets_have_fronts_and_backs_on_the_right_paper(press: Press, paper: str) -> None:
    """Eight sheets for 64 cards and the eight beside them, two pages each; the fonts are inside."""
    reader = printed(press, paper=paper)
    assert len(reader.pages) == 16
    for page in reader.pages:
        assert box(page, "MediaBox") == pytest.approx([0, 0, *PAPERS[paper]], abs=0.1)
    fonts = [font for page in reader.pages for font in page["/Resources"].get("/Font", {}).values()]  # type: ignore[attr-defined]
    assert fonts
    for font in fonts:
        (inner,) = font.get_object()["/DescendantFonts"]
        assert {"/FontFile2", "/FontFile3"} & set(inner.get_object()["/FontDescriptor"].get_object())


@pytest.mark.parametrize("language", languages())
def test_who_has_it_read_aloud_finds_titles_pictures_and_the_language(press: Press, language: str) -> None:
    """The file names both standards; every picture says what it shows. No full validator judges it here."""
    reader = printed(press, language)
    root: Any = reader.trailer["/Root"]
    about = root["/Metadata"].get_data().decode()
    for tag, value in (("pdfaid:part", "2"), ("pdfaid:conformance", "A"), ("pdfuaid:part", "1")):
        assert f"<{tag}>{value}</{tag}>" in about
    words = localizer(language)
    assert root["/Lang"].split("-")[0] == language
    assert root["/MarkInfo"]["/Marked"] and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata and reader.metadata.title == words.say("cards-print-title")
    assert [str(one.title) for one in reader.outline[:64]] == [words.say(f"card-{id.lower()}") for id in DECK]  # type: ignore[union-attr]
    elements = list(told_by(reader))
    pictures = [one["/Alt"] for one in elements if one["/S"] == "/Figure"]
    assert sorted(pictures) == sorted(words.say(f"card-{id.lower()}.alt") for id in DECK)
    assert sum(one["/S"] == "/H1" for one in elements) == len(reader.outline)


def test_the_last_sheet_is_filled_with_the_cards_beside_the_deck(press: Press) -> None:
    """How to use it, stop, help, one's own question and blank ones; whatever the number of cards is."""
    said = printed(press, "en").pages[14].extract_text()
    words = localizer("en")
    assert [said.count(words.say(f"cards-extra-{kind}")) for kind in ("how", "stop", "help", "own")] == [1, 1, 1, 2]
    assert (len(BESIDE), set(BESIDE)) == (8, set(EXTRAS))
    assert [len(beside("en", "formal", count)) for count in (64, 63, 1, 8)] == [8, 0, 8, 1]


@pytest.mark.parametrize("language", languages())
def test_anybody_may_find_the_cards_beside_the_deck(language: str) -> None:
    """They say nothing about whoever has them, and speak the form of address that was chosen."""
    for address in ("informal", "formal"):
        for one in beside(language, address, 64):
            said = f"{one['title']} {one['text']}".casefold()
            assert not re.search(r"case|client|risk|exit|relapse|fall|klient|risiko|ausstieg|bewähr|radikal", said)
    spoken = [{one["text"] for one in beside("de", address, 64)} for address in ("informal", "formal")]
    assert spoken[0] != spoken[1]


def test_backs_lie_mirrored_behind_their_fronts(press: Press) -> None:
    """Turned at the long edge, each follow-up lies behind its prompt."""
    reader = printed(press, "en", tuple(DECK[card] for card in ("A1", "A2", "A3")))
    fronts, backs = (_places(reader, page) for page in (0, 1))
    assert sorted(("Morning", "Calm", "belong"), key=fronts.__getitem__) == ["Morning", "Calm", "belong"]
    assert sorted(("tomorrow", "lack", "win"), key=backs.__getitem__) == ["win", "lack", "tomorrow"]


def _places(reader: PdfReader, page: int) -> dict[str, float]:
    """How far from the left texts begin."""
    found: dict[str, float] = {}
    known = ("Morning", "Calm", "belong", "tomorrow", "lack", "win")

    def look(text: str, matrix: list[float], where: list[float], *_: object) -> None:
        for one in known:
            if one in text and one not in found:
                found[one] = where[4] * matrix[0] + matrix[4]

    reader.pages[page].extract_text(visitor_text=look)
    return found


def test_a_neutral_back_tells_nothing_and_the_front_asks_on(press: Press) -> None:
    """No word on any back; the follow-up stands at the foot of the front."""
    reader = printed(press, "en", back="neutral")
    assert {reader.pages[number].extract_text().strip() for number in range(1, 16, 2)} == {""}
    first = " ".join(reader.pages[0].extract_text().split())
    assert localizer("en").say("card-a1.follow") in first
    assert localizer("en").say("card-a1.follow") not in printed(press, "en").pages[0].extract_text()


def test_single_cards_have_their_boxes(press: Press) -> None:
    """Cut at 63 × 88.2 mm, with 3 mm of bleed all around, front and back one after another."""
    reader = printed(press, "en", (DECK["C5"], DECK["B7"]), layout="single")
    assert "Bridge" in reader.pages[0].extract_text()
    for page in reader.pages:
        assert page.bleedbox == page.mediabox  # so it is where a page names none
        assert box(page, "MediaBox") == pytest.approx([0, 0, 69, 94.2], abs=0.1)
        assert box(page, "TrimBox") == pytest.approx([3, 3, 66, 91.2], abs=0.1)


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_crop_marks_keep_away_from_the_edge_of_the_paper(press: Press, paper: str) -> None:
    """Every hair line lies where printers reach, outside the cards, and there are two at the end of every cut."""
    page = printed(press, paper=paper).pages[0]
    wide, high = PAPERS[paper]
    marks = list(_hairs(page))
    assert len(marks) == 2 * (4 + 4)
    for ends in marks:
        for x, y in ends:
            assert KEPT_FREE - 0.1 <= x <= wide - KEPT_FREE + 0.1 and KEPT_FREE - 0.1 <= y <= high - KEPT_FREE + 0.1
            assert not (abs(x - wide / 2) < 94.5 and abs(y - high / 2) < 132.3)


def _hairs(page: PageObject) -> Iterator[list[tuple[float, float]]]:
    """Both ends of every line of a quarter point, in millimetres."""
    now, thin = Transformation(), False
    stack: list[tuple[Transformation, bool]] = []
    path: list[Any] = []
    for given, name in ContentStream(page["/Contents"].get_object(), page.pdf).operations:
        if name == b"q":
            stack.append((now, thin))
        elif name == b"Q":
            now, thin = stack.pop()
        elif name == b"cm":
            now = Transformation(tuple(map(float, given))).transform(now)  # type: ignore[arg-type]
        elif name == b"w":
            thin = abs(float(given[0]) - 0.25) < 0.01
        elif name in (b"m", b"l"):
            path = [*(path if name == b"l" else []), now.apply_on((float(given[0]), float(given[1])))]
        elif name == b"S" and thin and len(path) == 2:
            yield [(float(x) / MM, float(y) / MM) for x, y in path]


@pytest.mark.parametrize(("side", "part"), [("front", (0, 930, 1080, 1020)), ("back", (170, 350, 910, 1160))])
def test_dots_tell_the_levels_apart_on_both_sides(press: Press, side: str, part: tuple[int, int, int, int]) -> None:
    """Beside the mark of its suit a card of the first level has one dot of its colour, one of the second has two."""

    def coloured(card: str, colour: str) -> int:
        picture = Image.open(io.BytesIO(press.picture(Face(card, side, "en")))).convert("RGB").crop(part)
        return list(picture.get_flattened_data()).count(ImageColor.getrgb(colour))

    one = coloured("C3", "#8d5a55") - coloured("C4", "#8d5a55")
    two = coloured("F7", "#6f4751") - coloured("F1", "#6f4751")
    assert one > 100
    assert two == pytest.approx(2 * one, rel=0.1)
