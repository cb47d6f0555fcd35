"""`python -m tests.cards.contact OUT.png de`: all fronts on one sheet, a suit a row, from the real pictures."""

import io
import sys
from pathlib import Path

from PIL import Image

from bot.papers.press import Face, Press
from cards.deck import DECK, SUITS

WIDE, HIGH, GAP = 200, 280, 10
GROUND = "#d9d2c4"
COLOURS, ROUNDS = 256, 3
"""As many as a small PNG has, and how often they are moved to where the picture's colours are."""


def contact(language: str = "en") -> Image.Image:
    """Eight rows of eight."""
    press = Press()
    columns = len(DECK) // len(SUITS)
    sheet = Image.new("RGB", (GAP + columns * (WIDE + GAP), GAP + len(SUITS) * (HIGH + GAP)), GROUND)
    for number, card in enumerate(DECK):
        front = Image.open(io.BytesIO(press.picture(Face(card, "front", language)))).convert("RGB")
        row, column = divmod(number, columns)
        small = front.resize((WIDE, HIGH), Image.Resampling.LANCZOS)
        sheet.paste(small, (GAP + column * (WIDE + GAP), GAP + row * (HIGH + GAP)))
    return sheet


def main(out: str, language: str = "en") -> None:
    """Write the sheet with few colours, so that it stays small."""
    sheet = contact(language)
    few = sheet.quantize(COLOURS, Image.Quantize.MEDIANCUT, kmeans=ROUNDS)
    sheet.quantize(palette=few, dither=Image.Dither.NONE).save(Path(out), optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:3])
