"""`waymark calendar`: due dates as a file."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.desk import desk

if TYPE_CHECKING:
    from bot.assembly import House


def calendar(
    structure: Annotated[str, typer.Option(help=desk.words("commands-calendar-structure"))],
    out: Annotated[Path, typer.Option(help=desk.words("commands-calendar-out"))],
) -> None:
    """Due dates as a calendar file."""

    async def work(house: "House") -> None:
        from bot.rooms.oversight.calendars import of_structure

        found = await house.store.structures.by_name(structure)
        if found is None:
            desk.fail("commands-calendar-unknown", name=structure)
        file, count = await of_structure(house.store, found.id, house.clock())
        desk.write(out, file)
        desk.say("commands-calendar-written", file=str(out), count=count)

    desk.visit(work)
