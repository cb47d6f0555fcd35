"""Pictures and print sheets, looked at by other programs than the one that made them."""

import io
from pathlib import Path

import pytest
from PIL import Image

from bot.papers.press import Face, Press
from bot.papers.rack import Rack, addresses, all_faces
from cards.deck import DECK
from locales.localizer import languages


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
