"""`waymark terminal`: a talk in the shell, and who is there."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from bot.cli.desk import desk

if TYPE_CHECKING:
    from bot.assembly import House


def terminal(code: Annotated[str | None, typer.Option(help=desk.words("commands-terminal-code"))] = None) -> None:
    """A talk in the shell."""

    async def work(house: "House") -> None:
        from bot.papers.rack import Rack
        from bot.reminders.standing import Standings
        from bot.terminal.files import Files
        from bot.terminal.talk import talk

        person = await _signed_in(house, code)
        files = Files(Rack(house.settings.data / "cards"), Path.cwd())
        standing = Standings(house.store, house.clock)
        await talk(house.conversations, person, house.clock, files=files, reminders=standing)

    desk.visit(work)


async def _signed_in(house: "House", code: str | None) -> UUID:
    """The person of this shell: remembered, or by the code of an invitation, a link or the set-up."""
    from bot.terminal.key import Unkept, remembered

    try:
        token = None if code else remembered(house.settings.data)
        session = await house.doors.who(token) if token else None
        if session:
            return session.person
        if code is None and await house.store.structures.all():
            desk.fail("commands-terminal-who")
        return await _entered(house, code)
    except Unkept as unkept:
        desk.fail("commands-terminal-unkept", file=unkept.file, reason=unkept.reason)


async def _entered(house: "House", code: str | None) -> UUID:
    """Come in with a code. It works once, so there must be room for what it brings before it is used."""
    from bot.terminal.key import room

    with room(house.settings.data) as keep:
        used = (code or await house.doors.setup_code()).rpartition("#t=")[2]
        entered = await house.doors.enter(used, language=desk.language, zone=desk.zone, label="terminal")
        if entered is None:
            desk.fail("commands-code-dead")
        keep(entered.token)
    return entered.person
