"""The team on the command line: `waymark role`, `waymark deputy`, `waymark remove`, `waymark trail`."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Protocol
from uuid import UUID

import typer

from bot.team.names import person_code, roles_of

if TYPE_CHECKING:
    from bot.assembly import House
    from storage.people import Person
    from storage.records import Role
    from storage.structures import Structure


class Verb(StrEnum):
    """What is done with a role."""

    ADD = "add"
    REMOVE = "remove"


class RoleName(StrEnum):
    """The roles there are."""

    CASEWORKER = "caseworker"
    COUNSELLOR = "counsellor"
    COORDINATOR = "coordinator"
    LEAD = "lead"


class Desk(Protocol):
    """What the team's commands stand on."""

    def words(self, id: str, **args: Any) -> str:
        """Words in the language of the shell."""
        ...

    def say(self, id: str, **args: Any) -> None:
        """Print them."""
        ...

    def fail(self, id: str, code: int = 1, **args: Any) -> Any:
        """Print them as an error, and end."""
        ...

    def run(self, work: Callable[[Any], Awaitable[None]]) -> None:
        """Run with settings."""
        ...

    async def person(self, house: Any, code: str) -> UUID:
        """The person of a code."""
        ...

    def zone(self) -> str:
        """The time zone of the shell."""
        ...


def add_team_commands(app: typer.Typer, desk: Desk) -> None:
    """The four commands."""
    whom = Annotated[str, typer.Argument(help=desk.words("commands-person"))]
    where = Annotated[str, typer.Option(help=desk.words("commands-invite-structure"))]

    @app.command(help=desk.words("commands-role"))
    def role(
        verb: Annotated[Verb, typer.Argument(help=desk.words("commands-role-verb"))],
        person: whom,
        role: Annotated[RoleName, typer.Argument(help=desk.words("commands-invite-role"))],
        structure: where,
    ) -> None:
        desk.run(lambda settings: _role(desk, settings, verb, person, role.value, structure))

    @app.command(help=desk.words("commands-deputy"))
    def deputy(
        person: whom,
        who: Annotated[str, typer.Argument(help=desk.words("commands-deputy-who"))],
        first: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help=desk.words("commands-deputy-first"))],
        last: Annotated[datetime, typer.Option(formats=["%Y-%m-%d"], help=desk.words("commands-deputy-last"))],
        structure: where,
    ) -> None:
        desk.run(lambda settings: _deputy(desk, settings, person, who, (first, last), structure))

    @app.command(help=desk.words("commands-remove"))
    def remove(
        person: whom,
        structure: where,
        yes: Annotated[bool, typer.Option("--yes", help=desk.words("commands-remove-yes"))] = False,
    ) -> None:
        desk.run(lambda settings: _remove(desk, settings, person, structure, yes))

    @app.command(help=desk.words("commands-trail"))
    def trail(
        structure: where,
        count: Annotated[int, typer.Option("-n", min=1, help=desk.words("commands-trail-count"))] = 50,
    ) -> None:
        desk.run(lambda settings: _trail(desk, settings, structure, count))


async def _role(desk: Desk, settings: Any, verb: Verb, code: str, role: "Role", name: str) -> None:
    from bot.assembly import assembled
    from storage.writer import Unit

    async with assembled(settings) as house:
        where, person = await _found(desk, house, name, code)
        organisation = next(one.organisation for one in person.memberships if one.structure == where.id)
        people = house.store.people
        if verb is Verb.ADD:
            record, act = people.add_membership_statement(person.id, where.id, organisation, role), "role-added"
        else:
            await _keeps(desk, house, person, where.id, role)
            record, act = people.drop_role_statement(person.id, where.id, role), "role-removed"
        note = house.store.trail.note_statement(
            act, house.clock(), subject=person.id, role=role, structure=where.id, organisation=organisation
        )
        await house.store.writer.commit(Unit(None, (record, note)))
        _, now = await _found(desk, house, name, code)
        roles = ", ".join(desk.words(f"role-{one}") for one in sorted(roles_of(now, where.id)))
        desk.say("commands-role-done", code=person_code(person.id), structure=name, roles=roles)


async def _deputy(
    desk: Desk, settings: Any, code: str, who: str, between: tuple[datetime, datetime], name: str
) -> None:
    from bot.assembly import assembled
    from bot.team.openings import deputies_of
    from storage.writer import Unit

    first, last = (one.date() for one in between)
    if last < first:
        desk.fail("commands-deputy-order")
    async with assembled(settings) as house:
        where, person = await _found(desk, house, name, code)
        _, other = await _found(desk, house, name, who)
        if other.id not in {one.id for one in deputies_of([other], person, where.id)}:
            desk.fail("commands-deputy-elsewhere")
        organisation = next(one.organisation for one in person.memberships if one.structure == where.id)
        note = house.store.trail.note_statement(
            "deputy", house.clock(), subject=other.id, structure=where.id, organisation=organisation
        )
        record = house.store.deputies.add_statement(person.id, other.id, organisation, first, last)
        await house.store.writer.commit(Unit(None, (record, note)))
        desk.say("commands-deputy-done", code=person_code(person.id), who=person_code(other.id), first=first, last=last)


async def _found(desk: Desk, house: "House", name: str, code: str) -> "tuple[Structure, Person]":
    where = await house.store.structures.by_name(name)
    person = await house.store.people.get(await desk.person(house, code))
    if where is None:
        desk.fail("commands-no-such-structure")
    if person is None or where is None or not roles_of(person, where.id):
        desk.fail("commands-not-there")
        raise AssertionError
    return where, person


async def _keeps(desk: Desk, house: "House", person: "Person", where: UUID, role: str) -> None:
    """A role that must stay ends the command."""
    from bot.team.passing import is_last_coordinator, responsible_for

    everybody = await house.store.people.of_structure(where)
    if role == "coordinator" and is_last_coordinator(everybody, person.id, where):
        desk.fail("commands-last-coordinator")
    if roles_of(person, where) == {role}:
        desk.fail("commands-last-role")
    codes = await responsible_for(house.store, person.id, where) if role == "caseworker" else []
    if codes:
        desk.fail("commands-codes-first", codes=", ".join(one.code for one in codes))


async def _remove(desk: Desk, settings: Any, code: str, name: str, yes: bool) -> None:
    from bot.assembly import assembled
    from bot.team.passing import has_keeper, is_last_coordinator, responsible_for, shut_out
    from storage.writer import Unit

    async with assembled(settings) as house:
        where, person = await _found(desk, house, name, code)
        organisation = next(one.organisation for one in person.memberships if one.structure == where.id)
        everybody = await house.store.people.of_structure(where.id)
        if is_last_coordinator(everybody, person.id, where.id) and len(everybody) > 1:
            desk.fail("commands-last-coordinator")
        codes = ", ".join(one.code for one in await responsible_for(house.store, person.id, where.id))
        if codes and not has_keeper(everybody, person.id, where.id, organisation):
            desk.fail("commands-codes-first", codes=codes)
        if not yes:
            typer.confirm(
                desk.words("commands-remove-sure", code=person_code(person.id), structure=name, codes=codes or "–"),
                abort=True,
            )
            typer.confirm(desk.words("commands-remove-really"), abort=True)
        records = await shut_out(house.store, person, where.id, house.clock())
        note = house.store.trail.note_statement(
            "removed", house.clock(), subject=person.id, structure=where.id, organisation=organisation
        )
        await house.store.writer.commit(Unit(None, (*records, note)))
        desk.say("commands-removed")


async def _trail(desk: Desk, settings: Any, name: str, count: int) -> None:
    from bot.assembly import assembled
    from bot.team.trails import lines

    async with assembled(settings) as house:
        where = await house.store.structures.by_name(name)
        if where is None:
            desk.fail("commands-no-such-structure")
            raise AssertionError
        found = await house.store.trail.of_structure(where.id, count)
        language = desk.words("commands-language")
        for line in await lines(house.store, found, desk.words, language, desk.zone()):
            typer.echo(line)
        if not found:
            desk.say("trail-empty")
