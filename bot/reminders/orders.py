"""`waymark reminders …`: what a rule leads to, and what became of what is on its way."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from typing import Annotated, Any, Protocol
from uuid import UUID
from zoneinfo import ZoneInfo

import typer

from bot.papers.orders import Words


class State(StrEnum):
    """What is known of a reminder."""

    PLANNED = "planned"
    SENDING = "sending"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Desk(Protocol):
    """Where the command line says things and finds the house."""

    words: Words

    def print(self, line: str) -> None:
        """A line that is no word of ours."""
        ...

    def say(self, id: str, **args: Any) -> None:
        """A line."""
        ...

    def fail(self, id: str, code: int = 1, **args: Any) -> None:
        """A line on standard error, and the end."""
        ...

    def run(self, work: Callable[[Any], Awaitable[None]]) -> None:
        """Run with a house."""
        ...

    def person(self, id: UUID) -> str:
        """The code a person is listed by."""
        ...


def reminders_app(desk: Desk) -> typer.Typer:
    """The commands."""
    words = desk.words
    app = typer.Typer(help=words("commands-reminders"), no_args_is_help=True)

    @app.command("preview", help=words("commands-reminders-preview"))
    def preview(
        rule: Annotated[str, typer.Option(help=words("commands-reminders-rule"))],
        tz: Annotated[str, typer.Option(help=words("commands-reminders-zone"))],
        count: Annotated[int, typer.Option("-n", min=1, max=1000, help=words("commands-reminders-count"))] = 6,
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
            return
        for day in islice(read.days(), count):
            desk.print(_line(there(instant(day, read.at, tz), tz)))

    @app.command("list", help=words("commands-reminders-list"))
    def list_(
        state: Annotated[State, typer.Option(help=words("commands-reminders-state"))] = State.UNCERTAIN,
    ) -> None:
        """Those in a state, the oldest first."""

        async def work(house: Any) -> None:
            found = await house.store.reminders.of_state(state.value)
            for one in found:
                case = await house.store.cases.get(one.case) if one.case else None
                code, due = case.code if case else "–", one.due.astimezone(UTC)
                desk.print(f"{code}  {one.rule}  {desk.person(one.person)}  {due:%Y-%m-%d %H:%M} UTC")
            if not found:
                desk.say("commands-reminders-none")

        desk.run(work)

    return app


def _line(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} {at.tzname() or ''} ({at:%z})"
