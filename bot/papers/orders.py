"""`waymark cards …`: pictures ahead of time, and sheets for the copy shop."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, Protocol

import typer

from locales.localizer import languages


class Paper(StrEnum):
    """Sizes of paper."""

    A4 = "a4"
    LETTER = "letter"


class Layout(StrEnum):
    """Nine cards a sheet with crop marks, or one card a page with its bleed."""

    SHEET = "sheet"
    SINGLE = "single"


class Words(Protocol):
    """Words of the command line."""

    def __call__(self, id: str, **args: Any) -> str:
        """In the shell's language."""
        ...


class Desk(Protocol):
    """Where the command line says things and reads the settings."""

    words: Words

    def say(self, id: str, **args: Any) -> None:
        """A line."""
        ...

    def fail(self, id: str, code: int = 1, **args: Any) -> None:
        """A line on standard error, and the end."""
        ...

    def data(self) -> Path:
        """The data folder."""
        ...


def cards_app(desk: Desk) -> typer.Typer:
    """The commands."""
    words = desk.words
    app = typer.Typer(help=words("commands-cards"), no_args_is_help=True)

    @app.command("render", help=words("commands-cards-render"))
    def render(
        language: Annotated[list[str] | None, typer.Option(help=words("commands-cards-language"))] = None,
    ) -> None:
        """Make all pictures ahead of time."""
        from rich.progress import Progress

        from bot.papers.rack import Rack, all_faces

        faces, folder, made = all_faces(_known(desk, language or [])), desk.data() / "cards", set()
        rack = Rack(folder)
        try:
            with Progress() as progress:
                for face in progress.track(faces, description=words("commands-cards-making")):
                    made.add(rack.make(face))
            rack.tidy()
        except OSError as error:
            desk.fail("commands-cards-unwritten", file=str(folder), reason=error.strerror or type(error).__name__)
        desk.say("commands-cards-made", count=len(made), folder=str(folder))

    @app.command("print", help=words("commands-cards-print"))
    def print_sheets(
        out: Annotated[Path, typer.Option(help=words("commands-cards-out"))],
        language: Annotated[str, typer.Option(help=words("commands-cards-language"))] = "en",
        paper: Annotated[Paper, typer.Option(help=words("commands-cards-paper"))] = Paper.A4,
        layout: Annotated[Layout, typer.Option(help=words("commands-cards-layout"))] = Layout.SHEET,
        formal: Annotated[bool, typer.Option("--formal", help=words("commands-cards-formal"))] = False,
    ) -> None:
        """A PDF for the copy shop."""
        from bot.papers.press import Press
        from cards.deck import DECK

        (spoken,) = _known(desk, [language])
        address = "formal" if formal else "informal"
        made = Press().sheets(spoken, paper=paper, layout=layout, address=address, cards=DECK.values())
        try:
            out.write_bytes(made)
        except OSError as error:
            desk.fail("commands-cards-unwritten", file=str(out), reason=error.strerror or type(error).__name__)
        desk.say("commands-cards-printed", file=str(out))

    return app


def _known(desk: Desk, wanted: list[str]) -> list[str]:
    """The languages asked for; one without words is refused."""
    for code in wanted:
        if code not in languages():
            desk.fail("commands-cards-unknown-language", 2, language=code, known=", ".join(languages()))
    return wanted
