"""Files that a shell shows by their place: a card's picture, and the deck to print."""

import asyncio
from pathlib import Path

from bot.papers.press import Press
from bot.papers.rack import Rack, face_of
from bot.screens.screen import Picture, Sheets
from cards.deck import DECK
from locales.localizer import localizer


class Files:
    """Pictures lie in the data folder; what is to be printed is written into `here`."""

    def __init__(self, rack: Rack, here: Path) -> None:
        self._rack = rack
        self._here = here

    async def picture(self, language: str, picture: Picture) -> str:
        """A line that says where the picture lies, or why it could not be made."""
        try:
            file = await self._rack.picture(face_of(picture))
        except OSError as error:
            return _unwritten(language, error.filename or picture.card, error)
        return localizer(language).say("terminal-picture-at", file=str(file))

    async def sheets(self, language: str, sheets: Sheets) -> str:
        """A line that says where the PDF lies, or why it could not be written."""
        file = self._here / sheets.name
        try:
            await asyncio.to_thread(self._write, file, sheets)
        except OSError as error:
            return _unwritten(language, file, error)
        return localizer(language).say("commands-cards-printed", file=str(file))

    def _write(self, file: Path, sheets: Sheets) -> None:
        made = Press().sheets(
            sheets.language,
            paper=sheets.paper,
            layout=sheets.layout,
            address=sheets.address,
            cards=DECK.values(),
            back=sheets.back,
        )
        file.write_bytes(made)


def _unwritten(language: str, file: object, error: OSError) -> str:
    reason = error.strerror or type(error).__name__
    return localizer(language).say("commands-cards-unwritten", file=str(file), reason=reason)
