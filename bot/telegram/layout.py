"""A Screen as messages: texts in HTML, the last one with the keyboard; or one picture with its caption."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from textwrap import shorten

from bot.screens.screen import Drawing, Picture, Screen
from bot.telegram.keyboard import Row, is_listed, opened, rows
from locales.localizer import localizer

LONGEST = 4096
"""UTF-16 units that one message holds, after its markup is read."""
CAPTION = 1024
"""So many beneath a picture."""
PIECE = 4000
"""A single paragraph larger than this is cut, at a space if there is one."""
LONGEST_QUOTE = 1000
"""Signs of an earlier answer that are shown where it can be given anew."""
FEW = 12
"""Fewer signs than that are not worth beginning a paragraph."""


@dataclass(frozen=True)
class Code:
    """An address as a picture that another phone can scan."""

    link: str


@dataclass(frozen=True)
class Sheet:
    """What stands in the chat for a screen. With a picture there is one text, its caption."""

    texts: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    picture: Picture | Code | Drawing | None = None


@dataclass(frozen=True)
class Paragraph:
    """Some plain text, the tag around it, and a label in bold before it."""

    text: str
    tag: str = ""
    label: str = ""

    @property
    def html(self) -> str:
        """Escaped, with its markup."""
        head = f"<b>{escape(self.label, quote=False)}</b>\n" if self.label else ""
        body = escape(self.text, quote=False)
        return head + (f"<{self.tag}>{body}</{self.tag}>" if self.tag else body)

    @property
    def size(self) -> int:
        """As Telegram counts."""
        return _units(self.label + self.text) + 1

    def pieces(self) -> "Iterator[Paragraph]":
        """Itself, or parts of it that fit a message."""
        label, rest = self.label, self.text
        while Paragraph(rest, self.tag, label).size > PIECE:
            cut = _cut(rest)
            yield Paragraph(rest[:cut].rstrip(), self.tag, label)
            label, rest = "", rest[cut:].lstrip()
        yield Paragraph(rest, self.tag, label)

    def within(self, room: int) -> "Paragraph | None":
        """Itself, or its beginning, at a space if there is one; None where there is no room for a few words."""
        if self.size <= room:
            return self
        kept = self.text.encode("utf-16-le")[: 2 * max(room - _units(self.label) - 2, 0)].decode("utf-16-le", "ignore")
        space = max(kept.rfind(" "), kept.rfind("\n"))
        kept = kept[:space] if space > len(kept) // 2 else kept
        return replace(self, text=f"{kept.rstrip()}…") if len(kept) > FEW else None


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _cut(text: str) -> int:
    """Where to cut: at the last space of the first half; half, because a sign may count twice."""
    space = max(text.rfind(" ", 0, PIECE // 2), text.rfind("\n", 0, PIECE // 2))
    return space if space > PIECE // 4 else PIECE // 2


def sheet(screen: Screen) -> Sheet:
    """Lay a screen out."""
    picture = screen.picture or screen.drawing or (Code(screen.link) if _is_scanned(screen) and screen.link else None)
    if picture:
        return Sheet((_caption([*_head(screen), *_body(screen)]),), rows(screen), picture)
    return in_words(screen)


def in_words(screen: Screen) -> Sheet:
    """Lay a screen out without its picture."""
    paragraphs = [*_head(screen), *_body(screen), *_sections(screen), *_foot(screen)]
    return Sheet(tuple(_joined(paragraphs)), rows(screen))


def _is_scanned(screen: Screen) -> bool:
    return screen.kind == "notice" and screen.scanned


def _caption(paragraphs: list[Paragraph]) -> str:
    """As much as fits beneath a picture; what comes first counts most."""
    room, parts = CAPTION + 1, []
    for paragraph in paragraphs:
        piece = paragraph.within(room)
        if piece is None:
            break
        parts.append(piece.html)
        room -= piece.size + 1
    return "\n\n".join(parts)


def _head(screen: Screen) -> Iterator[Paragraph]:
    where = " · ".join(part for part in (screen.code, screen.progress.text if screen.progress else None) if part)
    yield from (Paragraph(where, "i"),) if where else ()
    yield from (Paragraph(screen.notice),) if screen.notice else ()
    yield from (Paragraph(screen.before),) if screen.before else ()
    yield Paragraph(screen.question, "b")
    yield from (Paragraph(screen.their, "i"),) if screen.their else ()


def _body(screen: Screen) -> Iterator[Paragraph]:
    yield from (Paragraph(part) for part in screen.body)
    if screen.link and (_is_scanned(screen) or not screen.link.startswith("https://")):
        yield Paragraph(screen.link, "code")
    if is_listed(screen):
        listed = (f"{number}  {choice.label}" for number, choice in enumerate(screen.choices, start=1))
        yield from (Paragraph(text) for text in listed)
    if screen.ends:
        numbers = [choice.label for choice in screen.choices if choice.id.isdecimal()]
        yield Paragraph(f"{numbers[0]} = {screen.ends[0]}\n{numbers[-1]} = {screen.ends[1]}")
    if screen.calendar:
        yield Paragraph(screen.calendar.title, "b")


def _sections(screen: Screen) -> Iterator[Paragraph]:
    places = {id(line): number for number, line in enumerate(opened(screen), start=1)}
    for section in screen.sections:
        yield from (Paragraph(section.title, "u"),) if section.title else ()
        for line in section.lines:
            number = f"{places[id(line)]}  " if id(line) in places else ""
            said = f" ({line.source.label})" if line.source else ""
            yield Paragraph(line.text, label=f"{number}{line.label}{said}")


def _quoted(text: str) -> str:
    """As much of a long text as is needed to know it again."""
    return text if len(text) <= LONGEST_QUOTE else shorten(text, LONGEST_QUOTE, placeholder=" …")


def _foot(screen: Screen) -> Iterator[Paragraph]:
    if screen.kept and not screen.notice:
        yield Paragraph(localizer(screen.language).say("telegram-so-far", text=_quoted(screen.kept)))
    if screen.writes and screen.kind in ("text", "date"):
        under = "\n".join(part for part in (screen.hint, screen.reader) if part)
        yield from (Paragraph(under, "i"),) if under else ()


def _joined(paragraphs: list[Paragraph]) -> Iterator[str]:
    """Messages full of whole paragraphs."""
    lines: list[str] = []
    size = 0
    for piece in (piece for paragraph in paragraphs for piece in paragraph.pieces()):
        if lines and size + piece.size + 2 > LONGEST:
            yield "\n\n".join(lines)
            lines, size = [], 0
        lines.append(piece.html)
        size += piece.size + 2
    yield "\n\n".join(lines)
