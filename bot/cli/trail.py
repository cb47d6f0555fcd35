"""`waymark trail`: what was done with rights."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.desk import desk
from bot.cli.team import Where

if TYPE_CHECKING:
    from bot.assembly import House


def trail(
    structure: Where,
    count: Annotated[int, typer.Option("-n", min=1, help=desk.words("commands-trail-count"))] = 50,
) -> None:
    """Show it, the newest first."""

    async def work(house: "House") -> None:
        from bot.rooms.team.trails import lines

        where = await desk.structure(house, structure)
        found = await house.store.trail.of_structure(where.id, count)
        for line in await lines(house.store, found, desk.words, desk.language, desk.zone):
            desk.print(line)
        if not found:
            desk.say("trail-empty")

    desk.visit(work)
