"""The command line: `waymark …`. Its words come from locales/*/commands.ftl, in the language of the shell."""

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, NoReturn
from uuid import UUID

import typer
from rich.console import Console

from bot.papers.orders import cards_app
from bot.reminders.orders import reminders_app
from bot.turn.names import person_code
from bot.settings import AddressProblem, Settings, SettingsProblem
from bot.team.orders import RoleName, add_team_commands
from locales.localizer import languages, localizer
from storage.database import SettingRefused
from storage.locks import AlreadyServing
from storage.master import MasterKeyProblem
from storage.migrating import UnknownRevision

console = Console(soft_wrap=True, highlight=False)
errors = Console(soft_wrap=True, highlight=False, stderr=True)


def _words(id: str, **args: Any) -> str:
    shell = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    code = shell[:2].casefold()
    return localizer(code if code in languages() else "en").say(id, **args)


app = typer.Typer(
    help=_words("commands-help"), no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False
)


class YesNo(StrEnum):
    """A plain answer."""

    YES = "yes"
    NO = "no"


def _say(id: str, **args: Any) -> None:
    console.print(_words(id, **args), markup=False)


def _fail(id: str, code: int = 1, **args: Any) -> NoReturn:
    errors.print(_words(id, **args), markup=False)
    raise typer.Exit(code)


def _settings() -> Settings:
    try:
        settings = Settings.read()
    except SettingsProblem as problem:
        errors.print(str(problem), markup=False)
        raise typer.Exit(2) from None
    from bot.logs import set_up_logs

    set_up_logs(settings.log)
    return settings


def _run(work: Callable[[Settings], Awaitable[None]]) -> None:
    """Run with settings; what an operator can mend is said in one line."""
    settings = _settings()
    try:
        asyncio.run(work(settings))  # type: ignore[arg-type]
    except MasterKeyProblem as problem:
        _fail(f"commands-key-{problem.reason.replace('_', '-')}", file=str(settings.key_file))
    except AlreadyServing:
        _fail("commands-already-serving")
    except SettingRefused:
        _fail("commands-setting-refused")
    except UnknownRevision:
        _fail("commands-newer")
    except BrokenPipeError:
        raise typer.Exit(1) from None
    except AddressProblem as error:
        _fail(
            "commands-address",
            address=f"{settings.host}:{settings.port}",
            reason=str(error),
        )


@app.command(help=_words("commands-serve"))
def serve() -> None:
    """Start all channels."""
    from bot.serving import serve as run

    _run(lambda settings: run(settings, _say))


@app.command(help=_words("commands-terminal"))
def terminal(code: Annotated[str | None, typer.Option(help=_words("commands-terminal-code"))] = None) -> None:
    """A talk in the shell."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled
        from bot.papers.rack import Rack
        from bot.reminders.standing import Standings
        from bot.terminal.files import Files
        from bot.terminal.talk import talk

        async with assembled(settings) as house:
            person = await _signed_in(house, settings, code)
            files = Files(Rack(settings.data / "cards"), Path.cwd())
            standing = Standings(house.store, house.clock)
            await talk(house.conversations, person, house.clock, files=files, reminders=standing)

    _run(work)


async def _signed_in(house: Any, settings: Settings, code: str | None) -> UUID:
    """The person of this shell: remembered, or by the code of an invitation, a link or the set-up."""
    from bot.terminal.key import remember, remembered

    token = None if code else remembered(settings.data)
    session = await house.doors.who(token) if token else None
    if session:
        return UUID(str(session.person))
    if code is None and not await house.store.structures.all():
        code = await house.doors.setup_code()
    if code is None:
        _fail("commands-terminal-who")
    language = _words("commands-language")
    entered = await house.doors.enter(code.rpartition("#t=")[2], language=language, zone=_zone(), label="terminal")
    if entered is None:
        _fail("commands-code-dead")
    remember(settings.data, entered.token)
    return UUID(str(entered.person))


def _zone() -> str:
    from tzlocal import get_localzone_name

    return str(get_localzone_name() or "UTC")


@app.command(help=_words("commands-invite"))
def invite(
    role: Annotated[RoleName, typer.Option(help=_words("commands-invite-role"))],
    structure: Annotated[str, typer.Option(help=_words("commands-invite-structure"))],
    organisation: Annotated[str | None, typer.Option(help=_words("commands-invite-organisation"))] = None,
    telegram_texts: Annotated[YesNo, typer.Option(help=_words("commands-invite-telegram"))] = YesNo.NO,
) -> None:
    """Print a one-time code and link, valid for seven days."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled
        from bot.doors import WhichOrganisation

        async with assembled(settings) as house:
            try:
                code = await house.doors.invite(
                    role.value,
                    structure,
                    organisation,
                    language=_words("commands-language"),
                    zone=_zone(),
                    telegram_texts=telegram_texts is YesNo.YES,
                )
            except WhichOrganisation as which:
                _fail("commands-which-organisation", names=str(which))
            _say("commands-invited", code=code, link=house.links.address(code))
            await _say_on_telegram(house, settings, code)

    _run(work)


async def _say_on_telegram(house: Any, settings: Settings, code: str) -> None:
    """The same code for Telegram, if there is a bot: as a link, or to be typed when its name cannot be asked for."""
    from bot.assembly import telegram_line

    line = telegram_line(settings)
    if line is None:
        return
    from bot.telegram.naming import bot_name

    name = await bot_name(line)
    house.links.bot_name = lambda: name
    address = house.links.in_messenger(code)
    _say("commands-telegram" if address else "commands-telegram-silent", link=address or "", code=code)


@app.command(help=_words("commands-people"))
def people() -> None:
    """List people by their code, with their roles."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled

        async with assembled(settings) as house:
            for person in await house.store.people.all():
                if person.erased:
                    continue
                roles = ", ".join(
                    f"{_words(f'role-{one.role}')} ({one.structure_name}, {one.organisation_name})"
                    for one in person.memberships
                )
                console.print(f"{person_code(person.id)}  {roles or '–'}", markup=False)

    _run(work)


async def _person(house: Any, code: str) -> UUID:
    found = [one.id for one in await house.store.people.all() if person_code(one.id) == code.strip().casefold()]
    if len(found) != 1:
        _fail("commands-nobody")
    return UUID(str(found[0]))


@app.command(help=_words("commands-link"))
def link(person: Annotated[str, typer.Option(help=_words("commands-person"))]) -> None:
    """A sign-in link for someone who lost theirs."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled

        async with assembled(settings) as house:
            code = await house.doors.link(await _person(house, person))
            _say("commands-linked", link=house.links.address(code))
            await _say_on_telegram(house, settings, code)

    _run(work)


@app.command(help=_words("commands-revoke"))
def revoke(person: Annotated[str, typer.Option(help=_words("commands-person"))]) -> None:
    """End all devices and links of a person."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled

        async with assembled(settings) as house:
            await house.doors.revoke(await _person(house, person))
            _say("commands-revoked")

    _run(work)


@app.command(help=_words("commands-calendar"))
def calendar(
    structure: Annotated[str, typer.Option(help=_words("commands-calendar-structure"))],
    out: Annotated[Path, typer.Option(help=_words("commands-calendar-out"))],
) -> None:
    """Due dates as a calendar file."""

    async def work(settings: Settings) -> None:
        from bot.assembly import assembled
        from bot.rooms.oversight.calendars import of_structure

        async with assembled(settings) as house:
            found = await house.store.structures.by_name(structure)
            if found is None:
                _fail("commands-calendar-unknown", name=structure)
            file, count = await of_structure(house.store, found.id, house.clock())
        try:
            out.write_bytes(file)
        except OSError as error:
            _fail("commands-cards-unwritten", file=str(out), reason=error.strerror or type(error).__name__)
        _say("commands-calendar-written", file=str(out), count=count)

    _run(work)


@app.command(help=_words("commands-doctor"))
def doctor() -> None:
    """Say in plain lines what is right and what is missing."""
    from bot.doctor import examine

    findings = asyncio.run(examine(_settings()))
    for finding in findings:
        console.print(f"{'✓' if finding.ok else '✗'} {_words(finding.what, **finding.args)}", markup=False)
    raise typer.Exit(0 if all(finding.ok for finding in findings) else 1)


class _CardsDesk:
    """What the cards' commands stand on."""

    words = staticmethod(_words)
    say = staticmethod(_say)
    fail = staticmethod(_fail)

    @staticmethod
    def data() -> Path:
        return _settings().data


class _RemindersDesk:
    """What the reminders' commands stand on."""

    words = staticmethod(_words)
    say = staticmethod(_say)
    fail = staticmethod(_fail)

    @staticmethod
    def print(line: str) -> None:
        console.print(line, markup=False)

    @staticmethod
    def person(id: UUID) -> str:
        return person_code(id)

    @staticmethod
    def run(work: Callable[[Any], Awaitable[None]]) -> None:
        async def within(settings: Settings) -> None:
            from bot.assembly import assembled

            async with assembled(settings) as house:
                await work(house)

        _run(within)


app.add_typer(cards_app(_CardsDesk()), name="cards")


class _TeamDesk:
    """What the team's commands stand on."""

    words = staticmethod(_words)
    say = staticmethod(_say)
    fail = staticmethod(_fail)
    run = staticmethod(_run)
    person = staticmethod(_person)
    zone = staticmethod(_zone)


add_team_commands(app, _TeamDesk())
app.add_typer(reminders_app(_RemindersDesk()), name="reminders")


def main() -> None:
    """The entry point."""
    sys.exit(app())


if __name__ == "__main__":
    main()
