"""`waymark invite`, `people`, `link`, `revoke`: who is there, and how they come in."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.desk import desk

if TYPE_CHECKING:
    from bot.assembly import House

Whom = Annotated[str, typer.Option(help=desk.words("commands-person"))]


class RoleName(StrEnum):
    """The roles there are."""

    CASEWORKER = "caseworker"
    COUNSELLOR = "counsellor"
    COORDINATOR = "coordinator"
    LEAD = "lead"


class YesNo(StrEnum):
    """A plain answer."""

    YES = "yes"
    NO = "no"


def invite(
    role: Annotated[RoleName, typer.Option(help=desk.words("commands-invite-role"))],
    structure: Annotated[str, typer.Option(help=desk.words("commands-invite-structure"))],
    organisation: Annotated[str | None, typer.Option(help=desk.words("commands-invite-organisation"))] = None,
    telegram_texts: Annotated[YesNo, typer.Option(help=desk.words("commands-invite-telegram"))] = YesNo.NO,
) -> None:
    """Print a one-time code and link, valid for seven days."""

    async def work(house: "House") -> None:
        from bot.doors import WhichOrganisation

        try:
            code = await house.doors.invite(
                role.value,
                structure,
                organisation,
                language=desk.language,
                zone=desk.zone,
                telegram_texts=telegram_texts is YesNo.YES,
            )
        except WhichOrganisation as which:
            desk.fail("commands-which-organisation", names=str(which))
        desk.say("commands-invited", code=code, link=house.links.address(code))
        await _say_on_telegram(house, code)

    desk.visit(work)


def people() -> None:
    """List people by their code, with their roles."""

    async def work(house: "House") -> None:
        from bot.turn.names import person_code

        for person in await house.store.people.all():
            if person.erased:
                continue
            roles = ", ".join(
                f"{desk.words(f'role-{one.role}')} ({one.structure_name}, {one.organisation_name})"
                for one in person.memberships
            )
            desk.print(f"{person_code(person.id)}  {roles or '–'}")

    desk.visit(work)


def link(person: Whom) -> None:
    """A sign-in link for someone who lost theirs."""

    async def work(house: "House") -> None:
        code = await house.doors.link(await desk.person(house, person))
        desk.say("commands-linked", link=house.links.address(code))
        await _say_on_telegram(house, code)

    desk.visit(work)


def revoke(person: Whom) -> None:
    """End all devices and links of a person."""

    async def work(house: "House") -> None:
        await house.doors.revoke(await desk.person(house, person))
        desk.say("commands-revoked")

    desk.visit(work)


async def _say_on_telegram(house: "House", code: str) -> None:
    """The same code for Telegram, if there is a bot: as a link, or to be typed when its name cannot be asked for."""
    from bot.assembly import telegram_line

    line = telegram_line(house.settings)
    if line is None:
        return
    from bot.telegram.naming import bot_name

    name = await bot_name(line)
    house.links.bot_name = lambda: name
    address = house.links.in_messenger(code)
    desk.say("commands-telegram" if address else "commands-telegram-silent", link=address or "", code=code)
