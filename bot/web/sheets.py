"""The deck to print: a PDF for whoever is signed in, made when it is asked for."""

import asyncio
import re
from urllib.parse import urlencode

from aiohttp import web

from bot.papers.press import Press
from bot.screens.screen import Sheets
from bot.web.sessions import signed_in
from cards.deck import DECK
from locales.localizer import languages

NAME = re.compile(r"cards-([a-z]{2,3}(?:-[A-Za-z]{2,4})?)-(a4|letter)-(sheet|single)(?:-(neutral))?\.pdf", re.ASCII)
ADDRESSES = ("informal", "formal")


def address(sheets: Sheets | None) -> str | None:
    """Where the page finds these sheets."""
    return f"/print/{sheets.name}?{urlencode({'address': sheets.address})}" if sheets else None


class Printer:
    """One warm press, one job at a time; whoever asks meanwhile waits without holding a thread."""

    def __init__(self) -> None:
        self._press = Press()
        self._one = asyncio.Lock()

    async def print(self, sheets: Sheets) -> bytes:
        """The PDF."""
        async with self._one:
            return await asyncio.to_thread(
                self._press.sheets,
                sheets.language,
                paper=sheets.paper,
                layout=sheets.layout,
                address=sheets.address,
                cards=DECK.values(),
                back=sheets.back,
            )


PRINTER = web.AppKey("PRINTER", Printer)


async def show_sheets(request: web.Request) -> web.Response:
    """The sheets as a file to save. A name or a form of address that we did not give finds nothing."""
    await signed_in(request)
    sheets = _read(request.match_info["name"], request.query.get("address", ADDRESSES[0]))
    if sheets is None:
        raise web.HTTPNotFound
    headers = {"Content-Disposition": f'attachment; filename="{sheets.name}"'}
    body = await request.app[PRINTER].print(sheets)
    return web.Response(body=body, content_type="application/pdf", headers=headers)


def _read(name: str, form: str) -> Sheets | None:
    found = NAME.fullmatch(name)
    if not found or found[1] not in languages() or form not in ADDRESSES:
        return None
    return Sheets(found[1], form, found[2], found[3], found[4] or "follow")
