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
DRAWINGS = frozenset(file.stem for file in HERE.glob("*.typ")) - {"card", "screen", "sheets"}
"""Kinds of drawings: each has a template of its name."""


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
        "warning": words.say("cards-warning", forms) if card.warning else None,
    }
    if small and small != language:
        fields["small"] = {name: told(card, small, address)[name] for name in ("title", "prompt", "follow")}
    return fields


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

    def sheets(self, language: str, *, paper: str, layout: str, address: str, cards: Iterable[Card]) -> bytes:
        """A PDF (PDF/A) to print: "sheet" of nine or "single" cards."""
        inputs = {
            "language": language,
            "paper": paper,
            "layout": layout,
            "title": localizer(language).say("cards-print-title"),
            "cards": [told(card, language, address) for card in cards],
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
            more: dict[str, Any] = {"ppi": ppi} if format == "png" else {"pdf_standards": ["a-2b"]}
            return compiler.compile(
                str(HERE / template), format=format, sys_inputs={"told": json.dumps(inputs)}, **more
            )
