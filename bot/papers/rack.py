"""Finished card pictures, kept by what they are made of, so that none is made twice or kept when it is out of date."""

import asyncio
import hashlib
import os
import re
import threading
import time
from collections.abc import Awaitable, Callable, Iterable
from functools import cached_property
from pathlib import Path

from bot.papers.press import DENSITY, HERE, Face, Press, told
from bot.screens.screen import Picture
from cards.deck import ART, DECK
from locales.localizer import has_formal, languages

NAME = re.compile(r"([A-H][1-8])-(front|back)-([a-zA-Z]{2,8}(?:-[a-zA-Z]{2,8})?)-[0-9a-f]{16}\.png", re.ASCII)
"""What a file here may be called."""
DRAFT = re.compile(r"[A-H][1-8]-[\w-]+\.\d+\.part", re.ASCII)
"""What a picture is called while it is written."""
ABANDONED = 3600.0
"""So many seconds after its last change nobody writes at a draft any more."""
SHARE = 0.25
"""How much of one processor the quiet filling takes, at most."""


class Rack:
    """Pictures in a folder. They hold no word of anybody's, so they lie there as they are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._press = Press()
        self._making: dict[str, asyncio.Task[Path]] = {}
        self._known: dict[Face, str] = {}

    def name(self, face: Face) -> str:
        """The file's name: the card, the side, and a hash of all that goes into it and nothing else."""
        if face not in self._known:
            self._known[face] = self._named(face)
        return self._known[face]

    def _named(self, face: Face) -> str:
        fields = told(DECK[face.card], face.language, face.address, face.small)
        content = hashlib.sha256(repr((face.side, face.language, fields, self._templates)).encode()).hexdigest()[:16]
        return f"{face.card}-{face.side}-{face.language}-{content}.png"

    def ready(self, face: Face) -> Path | None:
        """The picture, if it lies there."""
        file = self._folder / self.name(face)
        return file if file.is_file() else None

    def lying(self, name: str) -> Path | None:
        """The picture of this name, if it lies there. A name of any other form finds nothing."""
        file = self._folder / name
        return file if NAME.fullmatch(name) and file.is_file() else None

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
            draft = file.with_suffix(f".{os.getpid()}{threading.get_ident()}.part")
            draft.write_bytes(self._press.picture(face))
            draft.replace(file)
        return file

    async def fill(self, faces: Iterable[Face], pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> int:
        """Make what is missing, one at a time, resting after each so that others go first; how many were made."""
        made = 0
        for face in faces:
            if not await asyncio.to_thread(self.ready, face):
                began = time.perf_counter()
                await asyncio.to_thread(self.make, face)
                made += 1
                await pause((time.perf_counter() - began) * (1 / SHARE - 1))
        return made

    def tidy(self) -> int:
        """Remove pictures of earlier words or templates, and drafts nobody writes any more; how many."""
        there = list(self._folder.iterdir()) if self._folder.is_dir() else []
        current: dict[tuple[str, ...], set[str]] = {}
        gone = [file for file in there if DRAFT.fullmatch(file.name) and _age(file) > ABANDONED]
        for file in there:
            if found := NAME.fullmatch(file.name):
                kind = found.groups()
                current[kind] = current.get(kind) or self._current(*kind)
                gone += [] if file.name in current[kind] else [file]
        for file in gone:
            file.unlink(missing_ok=True)
        return len(gone)

    def _current(self, card: str, side: str, language: str) -> set[str]:
        """What this side is called now: in each form of address, alone and with each other language beneath."""
        if language not in languages():
            return set()
        return {
            self.name(Face(card, side, language, address, small))
            for address in addresses(language)
            for small in (None, *languages())
        }

    @cached_property
    def _templates(self) -> str:
        """Templates, art and density: when one of them changes, every picture is made anew."""
        files = sorted([HERE / "card.typ", HERE / "screen.typ", *ART.glob("*.typ")])
        whole = hashlib.sha256(str(DENSITY).encode())
        for file in files:
            whole.update(file.read_bytes())
        return whole.hexdigest()


def _age(file: Path) -> float:
    """Seconds since it was last changed; the files' own clock, since only they are compared."""
    return time.time() - file.stat().st_mtime


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
    return ("informal", "formal") if has_formal(language) else ("informal",)
