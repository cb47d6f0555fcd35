"""What every command stands on. Its words come from locales/*/commands.ftl, in the language of the shell."""

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from uuid import UUID

import typer
from rich.console import Console

from locales.localizer import PLAIN, Argument, languages, localizer

if TYPE_CHECKING:
    from bot.assembly import House
    from bot.settings import Settings
    from storage.structures import Structure


class Desk:
    """Where commands say things, read the settings, and find the house and who is in it."""

    def __init__(self) -> None:
        self._out = Console(soft_wrap=True, highlight=False, markup=False, emoji=False)
        self._errors = Console(soft_wrap=True, highlight=False, markup=False, emoji=False, stderr=True)

    def words(self, id: str, **args: Argument) -> str:
        """Words in the language of the shell."""
        shell = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
        code = shell[:2].casefold()
        return localizer(code if code in languages() else "en").say(id, PLAIN, **args)

    def say(self, id: str, **args: Argument) -> None:
        """Print words."""
        self.print(self.words(id, **args))

    def print(self, line: str) -> None:
        """Print a line that is no word of ours."""
        self._out.print(line)

    def fail(self, id: str, code: int = 1, **args: Argument) -> NoReturn:
        """Print words on standard error, and end."""
        self.end(self.words(id, **args), code)

    def end(self, line: str, code: int) -> NoReturn:
        """Print a line on standard error, and end."""
        self._errors.print(line)
        raise typer.Exit(code)

    def write(self, file: Path, made: bytes) -> None:
        """Write a file where somebody wants it; if it cannot be written, that ends the command."""
        try:
            file.write_bytes(made)
        except OSError as error:
            self.fail("commands-cards-unwritten", file=str(file), reason=error.strerror or type(error).__name__)

    def settings(self) -> "Settings":
        """The settings, with logs set up by them; a wrong one ends the command."""
        from bot.logs import set_up_logs
        from bot.settings import Settings, SettingsProblem

        try:
            settings = Settings.read()
        except SettingsProblem as problem:
            self.end(str(problem), 2)
        set_up_logs(settings.log)
        return settings

    def run(self, work: Callable[["Settings"], Coroutine[Any, Any, None]]) -> None:
        """Run with the settings."""
        asyncio.run(work(self.settings()))

    def visit(self, work: Callable[["House"], Coroutine[Any, Any, None]]) -> None:
        """Run with the house, open until the work is done."""

        async def within(settings: "Settings") -> None:
            from bot.assembly import assembled

            async with assembled(settings) as house:
                await work(house)

        self.run(within)

    async def person(self, house: "House", code: str) -> UUID:
        """Whom people are listed as by this code."""
        from bot.turn.names import person_code

        found = [one.id for one in await house.store.people.all() if person_code(one.id) == code.strip().casefold()]
        if len(found) != 1:
            self.fail("commands-nobody")
        return found[0]

    async def structure(self, house: "House", name: str) -> "Structure":
        """The structure of this name."""
        found = await house.store.structures.by_name(name)
        if found is None:
            self.fail("commands-no-such-structure")
        return found

    @property
    def language(self) -> str:
        """The language of the shell, if there are words in it."""
        return self.words("commands-language")

    @property
    def zone(self) -> str:
        """The time zone of the shell."""
        from tzlocal import get_localzone_name

        return str(get_localzone_name() or "UTC")


desk = Desk()
"""The one desk of this shell."""
