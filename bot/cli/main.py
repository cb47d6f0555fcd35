"""`waymark …`: all commands, and the entry point."""

import sys
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from bot.cli.alphabet import never_fail
from bot.cli.calendar import calendar
from bot.cli.cards import cards
from bot.cli.desk import desk
from bot.cli.people import invite, link, people, revoke
from bot.cli.reminders import reminders
from bot.cli.standing_in import deputy
from bot.cli.team import remove, role
from bot.cli.terminal import terminal
from bot.cli.trail import trail

if TYPE_CHECKING:
    from bot.settings import Settings

OWN = (typer.Exit, typer.Abort, TyperException, EOFError, BrokenPipeError)
"""What the library of the command line ends a command with, or answers by itself."""


class Answering(TyperGroup):
    """Whatever goes wrong in a command is answered in words."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except OWN:
            raise
        except Exception as error:
            from bot.cli.answers import answer

            answer(desk, error)


app = typer.Typer(
    cls=Answering,
    help=desk.words("commands-help"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def serve() -> None:
    """Start all channels."""
    from bot.serving import serve as run

    desk.run(lambda settings: run(settings, desk.say))


def doctor() -> None:
    """Say in plain lines what is right and what is missing."""
    from bot.cli.doctor import examine

    async def work(settings: "Settings") -> None:
        findings = await examine(settings)
        for finding in findings:
            desk.print(f"{'✓' if finding.ok else '✗'} {desk.words(finding.what, **finding.args)}")
        raise typer.Exit(0 if all(finding.ok for finding in findings) else 1)

    desk.run(work)


COMMANDS = (
    ("commands-serve", serve),
    ("commands-terminal", terminal),
    ("commands-invite", invite),
    ("commands-people", people),
    ("commands-link", link),
    ("commands-revoke", revoke),
    ("commands-calendar", calendar),
    ("commands-doctor", doctor),
    ("commands-role", role),
    ("commands-deputy", deputy),
    ("commands-remove", remove),
    ("commands-trail", trail),
)
for help, command in COMMANDS:
    app.command(help=desk.words(help))(command)
app.add_typer(cards, name="cards")
app.add_typer(reminders, name="reminders")


def main() -> None:
    """The entry point."""
    never_fail()
    sys.exit(app())


if __name__ == "__main__":
    main()
