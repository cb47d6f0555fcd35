"""Finished card pictures, kept by what they are made of, so that none is made twice or kept when it is out of date."""

import asyncio
import hashlib
import os
from collections.abc import Callable, Iterable
from dataclasses import astuple
from functools import cached_property
from pathlib import Path

from bot.papers.press import DENSITY, HERE, Face, Press, told
from bot.screen import Picture
from cards.deck import ART, DECK
from locales.localizer import languages


class Rack:
    """Pictures in a folder. They hold no word of anybody's, so they lie there as they are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._press = Press()
        self._making: dict[str, asyncio.Task[Path]] = {}

    def name(self, face: Face) -> str:
        """The file's name: the card, the side, and a hash of all that goes into it."""
        fields = told(DECK[face.card], face.language, face.address, face.small)
        content = hashlib.sha256(repr((astuple(face), fields, self._templates)).encode()).hexdigest()[:16]
        return f"{face.card}-{face.side}-{face.language}-{content}.png"

    def ready(self, face: Face) -> Path | None:
        """The picture, if it lies there."""
        file = self._folder / self.name(face)
        return file if file.is_file() else None

    async def picture(self, face: Face) -> Path:
        """The picture; made now if it is not there. Two who ask at once wait for the same one."""
        name = self.name(face)
        if (self._folder / name).is_file():
            return self._folder / name
        if name not in self._making:
            self._making[name] = asyncio.create_task(asyncio.to_thread(self.make, face))
            self._making[name].add_done_callback(lambda _: self._making.pop(name, None))
        return await asyncio.shield(self._making[name])

    def make(self, face: Face) -> Path:
        """Make the picture and put it in its place whole."""
        file = self._folder / self.name(face)
        if not file.is_file():
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = file.with_suffix(f".{os.getpid()}.part")
            draft.write_bytes(self._press.picture(face))
            draft.replace(file)
        return file

    async def fill(self, faces: Iterable[Face], step: Callable[[], None] = lambda: None) -> None:
        """Make all of these, one after another, beside everything else."""
        for face in faces:
            await self.picture(face)
            step()

    @cached_property
    def _templates(self) -> str:
        """Templates, art and density: when one of them changes, every picture is made anew."""
        files = sorted([*HERE.glob("*.typ"), *ART.glob("*.typ")])
        whole = hashlib.sha256(str(DENSITY).encode())
        for file in files:
            whole.update(file.read_bytes())
        return whole.hexdigest()


def face_of(picture: Picture) -> Face:
    """The side of the card that a screen shows."""
    return Face(picture.card, picture.side, picture.language, picture.address, picture.small)


def all_faces(spoken: Iterable[str] = ()) -> list[Face]:
    """Both sides of every card in these languages, or in all there are, in both forms of address."""
    return [
        Face(card, side, language, address)
        for language in (tuple(spoken) or languages())
        for card in DECK
        for side in ("front", "back")
        for address in addresses(language)
    ]


def addresses(language: str) -> tuple[str, ...]:
    """The forms of address that make a difference in a language."""
    return ("informal",) if language == "en" else ("informal", "formal")
