"""`waymark reminders …`: what a rule leads to, and what became of what is on its way."""

from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from bot.cli.desk import desk

if TYPE_CHECKING:
    from bot.assembly import House
    from storage.reminders import Reminder


class Wanted(StrEnum):
    """What is known of a reminder."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"


reminders = typer.Typer(help=desk.words("commands-reminders"), no_args_is_help=True)


@reminders.command(help=desk.words("commands-reminders-preview"))
def preview(
    rule: Annotated[str, typer.Option(help=desk.words("commands-reminders-rule"))],
    tz: Annotated[str, typer.Option(help=desk.words("commands-reminders-zone"))],
    count: Annotated[int, typer.Option("-n", min=1, max=1000, help=desk.words("commands-reminders-count"))] = 6,
) -> None:
    """When a rule comes, from its start on."""
    from bot.days.rules import WrongRule, read_rule
    from bot.days.wallclock import instant, there

    try:
        ZoneInfo(tz)
    except (ValueError, OSError, KeyError):
        desk.fail("commands-reminders-wrong-zone", 2, zone=tz)
    try:
        read = read_rule(rule)
    except WrongRule as wrong:
        desk.fail("commands-reminders-wrong-rule", 2, rule=str(wrong))
    try:
        for day in islice(read.days(), count):
            desk.print(_line(there(instant(day, read.at, tz), tz)))
    except OverflowError:  # there a day lies in the year 10000, or in the year 0
        desk.fail("commands-beyond")


@reminders.command("list", help=desk.words("commands-reminders-list"))
def list_(
    state: Annotated[Wanted, typer.Option(help=desk.words("commands-reminders-state"))] = Wanted.UNCERTAIN,
) -> None:
    """Those in a state, the oldest first."""

    async def work(house: "House") -> None:
        found = await house.store.reminders.of_state(state.value)
        for one in found:
            case = await house.store.cases.get(one.case) if one.case else None
            desk.print(_listed(one, case.code if case else "–"))
        if not found:
            desk.say("commands-reminders-none")

    desk.visit(work)


def _listed(one: "Reminder", code: str) -> str:
    from bot.turn.names import person_code

    return f"{code}  {one.rule}  {person_code(one.person)}  {one.due.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _line(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} {at.tzname() or ''} ({at:%z})"
