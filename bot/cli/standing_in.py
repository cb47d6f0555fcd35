"""`waymark deputy`: who stands in for whom."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.desk import desk
from bot.cli.team import Where, Whom, member

if TYPE_CHECKING:
    from bot.assembly import House

DAY = ["%Y-%m-%d"]


def deputy(
    person: Whom,
    who: Annotated[str, typer.Argument(help=desk.words("commands-deputy-who"))],
    first: Annotated[datetime, typer.Option(formats=DAY, help=desk.words("commands-deputy-first"))],
    last: Annotated[datetime, typer.Option(formats=DAY, help=desk.words("commands-deputy-last"))],
    structure: Where,
) -> None:
    """Name who stands in for a person, from one day to another."""
    if last < first:
        desk.fail("commands-deputy-order")
    desk.visit(lambda house: _stands_in(house, person, who, first.date(), last.date(), structure))


async def _stands_in(house: "House", code: str, who: str, first: date, last: date, name: str) -> None:
    from bot.rooms.team.people import deputies_of
    from bot.turn.names import person_code
    from storage.writer import Unit

    where, person, organisation = await member(house, name, code)
    _, other, _ = await member(house, name, who)
    if other.id not in {one.id for one in deputies_of([other], person, where.id)}:
        desk.fail("commands-deputy-elsewhere")
    note = house.store.trail.note_statement(
        "deputy", house.clock(), subject=other.id, structure=where.id, organisation=organisation
    )
    record = house.store.deputies.add_statement(person.id, other.id, organisation, first, last)
    await house.store.writer.commit(Unit(None, (record, note)))
    desk.say("commands-deputy-done", code=person_code(person.id), who=person_code(other.id), first=first, last=last)
