"""The press: card pictures and print sheets out of Typst. Slow work; call it in a thread."""

import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from bot.screens.screen import Drawing
from cards.deck import DECK, Card
from locales.localizer import Forms, localizer

if TYPE_CHECKING:
    import typst

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DENSITY = 1080 / (63 / 25.4)
"""Dots an inch at which a card of 63 mm is 1080 dots wide."""
DRAWN = 288.0
"""Dots an inch of a drawing."""
DRAWINGS = frozenset(file.stem for file in HERE.glob("*.typ")) - {"card", "extras", "screen", "sheets"}
"""Kinds of drawings: each has a template of its name."""
STANDARDS = ["a-2a", "ua-1"]
"""For keeping, and for who has it read aloud."""
SHEET = 9
"""Cards on one sheet."""
EXTRAS = {"how": 0, "stop": 0, "help": 4, "own": 5, "blank": 0}
"""Cards beside the deck, and how many lines to write on each has."""
BESIDE = ("how", "stop", "help", "own", "own", "blank", "blank", "blank")
"""They fill the last sheet, in this order."""


@dataclass(frozen=True)
class Face:
    """One side of a card in a language and a form of address; `small` is the counsellor's language beneath."""

    card: str
    side: str
    language: str
    address: str = "informal"
    small: str | None = None


def told(card: Card, language: str, address: str, small: str | None = None) -> dict[str, Any]:
    """A card's words, as the templates take them."""
    words, forms = localizer(language), _forms(address)
    id = f"card-{card.id.lower()}"
    fields: dict[str, Any] = {
        "id": card.id,
        "suit": words.say(f"cards-suit-{card.suit.lower()}"),
        "title": words.say(id),
        "prompt": words.say(f"{id}.prompt", forms),
        "follow": words.say(f"{id}.follow", forms),
        "alt": words.say(f"{id}.alt"),
        "level": card.warning,
        "warning": words.say("cards-warning", forms) if card.warning else None,
    }
    if small and small != language:
        fields["small"] = {name: told(card, small, address)[name] for name in ("title", "prompt", "follow")}
    return fields


def beside(language: str, address: str, after: int) -> list[dict[str, Any]]:
    """The extra cards that fill the sheet after so many cards of the deck."""
    words, forms = localizer(language), _forms(address)
    return [
        {
            "kind": kind,
            "title": words.say(f"cards-extra-{kind}", forms) if kind != "blank" else "",
            "text": words.say(f"cards-extra-{kind}.text", forms) if kind not in ("blank", "own") else "",
            "lines": EXTRAS[kind],
        }
        for kind in BESIDE[: -after % SHEET]
    ]


def _forms(address: str) -> Forms:
    return {"address": address, "clientGender": "unspecified", "workerGender": "unspecified"}


class Press:
    """One compiler that stays warm; one job at a time."""

    def __init__(self) -> None:
        self._one = threading.Lock()
        self._compilers: dict[str, typst.Compiler] = {}

    def picture(self, face: Face) -> bytes:
        """A PNG of 1080 × 1512 dots."""
        cards = [told(DECK[face.card], face.language, face.address, face.small)]
        made = self._run("screen.typ", {"language": face.language, "side": face.side, "cards": cards}, "png")
        return made if isinstance(made, bytes) else made[0]

    def sheets(
        self, language: str, *, paper: str, layout: str, address: str, cards: Iterable[Card], back: str = "follow"
    ) -> bytes:
        """A PDF to print (PDF/A-2a, PDF/UA-1): "sheet" of nine or "single" cards, and what fills the last sheet.

        `back` is "follow" (the follow-up) or "neutral" (all alike, for drawing blindly; the follow-up is on the front).
        """
        faces = [{**told(card, language, address), "neutral": back == "neutral"} for card in cards]
        inputs = {
            "language": language,
            "paper": paper,
            "layout": layout,
            "back": back,
            "title": localizer(language).say("cards-print-title"),
            "cards": faces + beside(language, address, len(faces)),
        }
        made = self._run("sheets.typ", inputs, "pdf")
        return made if isinstance(made, bytes) else made[0]

    def drawing(self, drawing: Drawing) -> bytes:
        """A PNG of numbers."""
        if drawing.kind not in DRAWINGS:
            raise LookupError(drawing.kind)
        made = self._run(f"{drawing.kind}.typ", dict(drawing.data), "png", DRAWN)
        return made if isinstance(made, bytes) else made[0]

    def overflows(self, language: str, address: str, small: str | None = None) -> int:
        """How many texts fit at no size, over the whole deck; for the tests."""
        import typst  # noqa: PLC0415 - as below

        cards = [told(card, language, address, small) for card in DECK.values()]
        found = 0
        for side in ("front", "back"):
            inputs = {"told": json.dumps({"language": language, "side": side, "cards": cards})}
            listed = typst.query(
                str(HERE / "screen.typ"), "<overflow>", root=str(ROOT), sys_inputs=inputs, ignore_system_fonts=True
            )
            found += len(json.loads(listed))
        return found

    def _run(self, template: str, inputs: dict[str, Any], format: Literal["png", "pdf"], ppi: float = DENSITY) -> Any:
        import typst  # noqa: PLC0415 - the whole compiler, loaded with the first picture

        with self._one:
            compiler = self._compilers.get(template)
            if compiler is None:
                compiler = self._compilers[template] = typst.Compiler(root=str(ROOT), ignore_system_fonts=True)
            more: dict[str, Any] = {"ppi": ppi} if format == "png" else {"pdf_standards": STANDARDS}
            return compiler.compile(
                str(HERE / template), format=format, sys_inputs={"told": json.dumps(inputs)}, **more
            )
