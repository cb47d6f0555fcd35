"""From a text to its pieces: at each word the longest pattern, and what no pattern takes is strange."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from re import Match

from bot.reading.language import Language
from bot.reading.making import MAKERS, Maker
from bot.reading.said import Limit, Misfit, Piece, Start

KINDS = tuple(MAKERS)
"""All kinds of pieces."""


@dataclass(frozen=True)
class Heard:
    """Words that were understood, and what they say."""

    words: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Scan:
    """All of a text: each word is in one of both, or says nothing by itself."""

    heard: tuple[Heard, ...]
    strange: tuple[str, ...]

    @property
    def pieces(self) -> list[Piece]:
        """All that was said."""
        return [piece for one in self.heard for piece in one.pieces]


def plain(text: str) -> str:
    """Small letters, without the marks that say nothing here."""
    small = unicodedata.normalize("NFKC", text.replace("½", ",5")).casefold().replace("’", "'")
    marked = re.sub(r"(?<!\d),|,(?!\d)|[;!?…()\"“”„«»]", lambda found: "0." if _half(small, found) else " ", small)
    return " ".join(re.sub(r"(?<=[^\W\d])\.(?!\w)|(?<=[^\W\d]{3})\.(?=\d)|(?<=\d)\.(?=\.)", " ", marked).split())


def _half(text: str, found: Match[str]) -> bool:
    """A half by itself."""
    return text[found.start() :].startswith(",5 ")


def scan(text: str, language: Language, kinds: Container[str] = KINDS) -> Scan:
    """Pieces of these kinds, and the words that are none."""
    for joined, apart in language.joined:
        text = joined.sub(apart, text)
    heard, strange, at = [], [], 0
    while at < len(text):
        found = _longest(text, at, language, kinds)
        word = text[at:].split(maxsplit=1)[0]
        if found:
            word, pieces = found
            heard.append(Heard(word, pieces))
        elif word in language.limits:
            heard.append(Heard(word, (Limit(),)))
        elif word in language.starts:
            heard.append(Heard(word, (Start(),)))
        elif word not in language.fillers:
            strange.append(word)
        at += len(word)
        at += len(text[at:]) - len(text[at:].lstrip())
    return Scan(tuple(heard), tuple(strange))


def _longest(text: str, at: int, language: Language, kinds: Container[str]) -> tuple[str, tuple[Piece, ...]] | None:
    """The longest pattern whose words make sense; of equals the first."""
    matches = [(kind, one.match(text, at)) for kind, one in language.patterns if kind in kinds]
    found = sorted(((kind, match) for kind, match in matches if match), key=lambda pair: -len(pair[1][0]))
    for kind, match in found:
        if pieces := _made(MAKERS[kind], language, match):
            return match[0], pieces
    return None


def _made(make: Maker, language: Language, match: Match[str]) -> tuple[Piece, ...]:
    try:
        return make(language.words, match, language.amount)
    except Misfit:
        return ()
