"""Cards over HTTP: where their pictures are, who gets them, and the sheets to print."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import ClientSession
from PIL import Image

from bot.screens.screen import Sheets
from bot.web.sheets import address
from tests.web.conftest import Chat
from tests.web.tables import CardHouse
from tests.web.visiting import SAME, Visitor

SHEETS = Sheets("de", "formal", "a4", "sheet")


async def _picture(dealer: Visitor) -> dict[str, object]:
    shown: dict[str, object] = (await (await dealer.get("/screen")).json())["picture"]
    return shown


async def test_the_screen_says_where_the_picture_is(house: CardHouse, dealer: Visitor) -> None:
    """Its address, what it shows, which lines it carries; and where its other side is, so that it turns at once."""
    front = await _picture(dealer)
    assert str(front["url"]).startswith(f"/card/{front['card']}-front-en-")
    assert front["alt"] and front["side"] == "front" and front["told"] == 1 and front["language"] == "en"
    await house.talker.looks()
    await house.talker.taps("turn")
    back = await _picture(dealer)
    assert (back["url"], back["over"]) == (front["over"], front["url"])
    assert back["alt"] == "", "the words of a back are in the body, and are said once"


async def test_a_warning_card_carries_its_warning(house: CardHouse, dealer: Visitor) -> None:
    """It stands on the card, so it is not shown beneath again."""
    await house.talker.commands("cards")
    await house.talker.taps("heavier", "yes", "three", "suit-E")
    heavy = next(one for one in house.talker.buttons if one.id == "pick-E8")
    await house.talker.taps(heavy.id)
    assert len((await house.talker.looks()).body) == 2
    assert (await _picture(dealer))["told"] == 2


async def test_a_picture_is_sent_and_may_be_kept_by_the_browser(dealer: Visitor) -> None:
    """A PNG sharp on a phone; its name changes with its content."""
    shown = await _picture(dealer)
    for side in ("url", "over"):
        reply = await dealer.get(str(shown[side]))
        assert (reply.status, reply.content_type) == (200, "image/png")
        assert reply.headers["Cache-Control"] == "private, max-age=31536000, immutable"
        assert Image.open(BytesIO(await reply.read())).size == (1080, 1512)


async def test_a_picture_needs_somebody_signed_in(house: CardHouse, dealer: Visitor, http: ClientSession) -> None:
    """Whatever the name."""
    for name in (str((await _picture(dealer))["url"]), "/card/x", f"/print/{SHEETS.name}"):
        reply = await http.get(house.url + name, headers=SAME)
        assert reply.status == 401
        assert reply.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    "name",
    [
        "A1-front-en-0000000000000000.png",
        "..%2Fmaster.key",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "A1-front-en-0000000000000000.png%00",
        "secret.png",
        ".",
        "A" * 5000,
    ],
)
async def test_a_name_we_did_not_give_finds_nothing(house: CardHouse, dealer: Visitor, name: str) -> None:
    """Not even where a file of that name lies."""
    folder = Path(house.rack._folder)
    folder.joinpath("secret.png").write_bytes(b"not a card")
    assert (await dealer.get(f"/card/{name}")).status == 404


async def test_without_a_rack_there_are_words_only(chat: Chat, http: ClientSession) -> None:
    """A house that makes no pictures shows its cards as text."""
    entered = await chat.newcomer()
    reply = await Visitor(chat.url, http, entered.token, entered.csrf).get("/card/x")
    assert reply.status == 404


async def test_the_sheets_come_as_a_file(chat: Chat, visitor: Visitor) -> None:
    """The screen says where; the file is a PDF with a name that tells nothing, and no browser keeps it."""
    chat.talk.script = (replace(chat.talk.script[-1], sheets=SHEETS),)
    told = (await (await visitor.get("/screen")).json())["sheets"]
    assert told == address(SHEETS) == "/print/cards-de-a4-sheet.pdf?address=formal"
    reply = await visitor.get(told)
    assert (reply.status, reply.content_type) == (200, "application/pdf")
    assert reply.headers["Content-Disposition"] == 'attachment; filename="cards-de-a4-sheet.pdf"'
    assert reply.headers["Cache-Control"] == "no-store"
    assert (await reply.read()).startswith(b"%PDF-")


@pytest.mark.parametrize(
    "asked",
    [
        "cards-xx-a4-sheet.pdf",
        "cards-en-a3-sheet.pdf",
        "cards-en-a4-poster.pdf",
        "cards-en-a4-sheet.pdf.exe",
        "cards-en-a4-sheet.PDF",
        "..%2fcards-en-a4-sheet.pdf",
        "cards-en-a4-sheet.pdf?address=rude",
        "cards-en-a4-sheet.pdf%0a",
    ],
)
async def test_sheets_we_do_not_print_are_not_found(visitor: Visitor, asked: str) -> None:
    """Unknown languages, papers, layouts and forms of address."""
    assert (await visitor.get(f"/print/{asked}")).status == 404
