"""`waymark cards …`: pictures ahead of time, and sheets for the copy shop."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.desk import desk
from locales.localizer import languages


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class Layout(StrEnum):
    """Nine cards a sheet with crop marks, or one card a page with its bleed."""

    SHEET = "sheet"
    SINGLE = "single"


class Back(StrEnum):
    """The follow-up on each back, or all backs alike."""

    FOLLOW = "follow"
    NEUTRAL = "neutral"


cards = typer.Typer(help=desk.words("commands-cards"), no_args_is_help=True)


@cards.command(help=desk.words("commands-cards-render"))
def render(
    language: Annotated[list[str] | None, typer.Option(help=desk.words("commands-cards-language"))] = None,
) -> None:
    """Make all pictures ahead of time."""
    from rich.progress import Progress

    from bot.papers.rack import Rack, all_faces

    faces, folder, made = all_faces(_known(language or [])), desk.settings().data / "cards", set()
    rack = Rack(folder)
    try:
        with Progress() as progress:
            for face in progress.track(faces, description=desk.words("commands-cards-making")):
                made.add(rack.make(face))
        rack.tidy()
    except OSError as error:
        desk.fail("commands-cards-unwritten", file=str(folder), reason=error.strerror or type(error).__name__)
    desk.say("commands-cards-made", count=len(made), folder=str(folder))


@cards.command("print", help=desk.words("commands-cards-print"))
def print_sheets(
    out: Annotated[Path, typer.Option(help=desk.words("commands-cards-out"))],
    language: Annotated[str, typer.Option(help=desk.words("commands-cards-language"))] = "en",
    paper: Annotated[Paper, typer.Option(help=desk.words("commands-cards-paper"))] = Paper.A4,
    layout: Annotated[Layout, typer.Option(help=desk.words("commands-cards-layout"))] = Layout.SHEET,
    back: Annotated[Back, typer.Option(help=desk.words("commands-cards-back"))] = Back.FOLLOW,
    formal: Annotated[bool, typer.Option("--formal", help=desk.words("commands-cards-formal"))] = False,
) -> None:
    """A PDF for the copy shop."""
    from bot.papers.press import Press
    from cards.deck import DECK

    (spoken,) = _known([language])
    address = "formal" if formal else "informal"
    made = Press().sheets(spoken, paper=paper, layout=layout, address=address, cards=DECK.values(), back=back)
    desk.write(out, made)
    desk.say("commands-cards-printed", file=str(out))


def _known(wanted: list[str]) -> list[str]:
    """The languages asked for; one without words is refused."""
    for code in wanted:
        if code not in languages():
            desk.fail("commands-cards-unknown-language", 2, language=code, known=", ".join(languages()))
    return wanted
