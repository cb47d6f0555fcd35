"""Pictures and print sheets, looked at by other programs than the one that made them."""

import io
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.papers.press import Face, Press
from bot.papers.rack import Rack, addresses, all_faces
from cards.deck import DECK
from locales.localizer import languages

MM = 72 / 25.4


@pytest.fixture(scope="module")
def press() -> Press:
    """One press for all."""
    return Press()


@pytest.mark.parametrize("language", languages())
def test_no_text_is_too_long_for_its_card(press: Press, language: str) -> None:
    """In every form of address, alone and with the counsellor's language beneath."""
    for address in addresses(language):
        for small in (None, *(other for other in languages() if other != language)):
            assert press.overflows(language, address, small) == 0


@pytest.mark.parametrize("card", sorted(DECK))
def test_a_picture_is_sharp_small_and_its_own(press: Press, card: str) -> None:
    """1080 × 1512 dots in at most 200 KB; not one colour, and a suit's mark on the back."""
    front, back = (press.picture(Face(card, side, "de", small="en")) for side in ("front", "back"))
    for made in (front, back):
        assert Image.open(io.BytesIO(made)).size == (1080, 1512)
        assert len(made) <= 200 * 1024
    scene = Image.open(io.BytesIO(front)).convert("RGB").crop((0, 0, 1080, 900))
    assert len(scene.quantize(16).getcolors() or []) >= 6
    assert front != back


@pytest.mark.parametrize(("paper", "size"), [("a4", (210, 297)), ("letter", (215.9, 279.4))])
def test_sheets_have_fronts_and_backs_on_the_right_paper(press: Press, paper: str, size: tuple[float, float]) -> None:
    """Eight sheets for 64 cards, two pages each; fonts embedded; PDF/A says so."""
    reader = PdfReader(
        io.BytesIO(press.sheets("de", paper=paper, layout="sheet", address="formal", cards=DECK.values()))
    )
    assert len(reader.pages) == 16
    for page in reader.pages:
        assert (float(page.mediabox.width) / MM, float(page.mediabox.height) / MM) == pytest.approx(size, abs=0.1)
    fonts = [font for page in reader.pages for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        (inner,) = font.get_object()["/DescendantFonts"]
        descriptor = inner.get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)
    assert b"pdfaid:part" in reader.trailer["/Root"]["/Metadata"].get_data()  # type: ignore[index]
    assert reader.metadata and reader.metadata.title == "Karten"


def test_backs_lie_mirrored_behind_their_fronts(press: Press) -> None:
    """Turned at the long edge, each follow-up lies behind its prompt."""
    some = [DECK[card] for card in ("A1", "A2", "A3")]
    reader = PdfReader(io.BytesIO(press.sheets("en", paper="a4", layout="sheet", address="formal", cards=some)))
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


def test_single_cards_have_their_bleed(press: Press) -> None:
    """63 × 88.2 mm and 3 mm all around; front and back one after another."""
    reader = PdfReader(
        io.BytesIO(press.sheets("en", paper="a4", layout="single", address="formal", cards=[DECK["C5"], DECK["B7"]]))
    )
    assert len(reader.pages) == 4
    size = (float(reader.pages[0].mediabox.width) / MM, float(reader.pages[0].mediabox.height) / MM)
    assert size == pytest.approx((69, 94.2), abs=0.1)
    assert "Bridge" in reader.pages[0].extract_text()


async def test_a_picture_is_made_once_and_found_again(tmp_path: Path) -> None:
    """Two who ask at once get the same file; its name says nothing but the card, the side and the language."""
    rack, face = Rack(tmp_path / "cards"), Face("C5", "front", "de")
    assert rack.ready(face) is None
    first, second = [await one for one in (rack.picture(face), rack.picture(face))]
    assert first == second == rack.ready(face) == Rack(tmp_path / "cards").ready(face)
    assert first.name.startswith("C5-front-de-")
    assert [one.name for one in (tmp_path / "cards").iterdir()] == [first.name]


def test_all_faces_are_two_sides_of_every_card_in_every_language() -> None:
    """English knows one form of address, German two."""
    assert len(all_faces()) == 64 * 2 * sum(len(addresses(language)) for language in languages())
