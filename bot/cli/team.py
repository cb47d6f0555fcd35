"""`waymark role` and `waymark remove`: who may do what in a structure."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated
from uuid import UUID

import typer

from bot.cli.desk import desk
from bot.cli.people import RoleName

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.assembly import House
    from storage.people import Person
    from storage.records import Role
    from storage.structures import Structure

Whom = Annotated[str, typer.Argument(help=desk.words("commands-person"))]
Where = Annotated[str, typer.Option(help=desk.words("commands-invite-structure"))]


class Verb(StrEnum):
    """What is done with a role."""

    ADD = "add"
    REMOVE = "remove"


def role(
    verb: Annotated[Verb, typer.Argument(help=desk.words("commands-role-verb"))],
    person: Whom,
    role: Annotated[RoleName, typer.Argument(help=desk.words("commands-invite-role"))],
    structure: Where,
) -> None:
    """Give a role, or take it away."""
    desk.visit(lambda house: _role(house, verb, person, role.value, structure))


def remove(
    person: Whom,
    structure: Where,
    yes: Annotated[bool, typer.Option("--yes", help=desk.words("commands-remove-yes"))] = False,
) -> None:
    """Remove a person from a structure, after asking twice."""
    desk.visit(lambda house: _remove(house, person, structure, yes))


async def member(house: "House", name: str, code: str) -> "tuple[Structure, Person, UUID]":
    """A structure, somebody in it, and the organisation they work in."""
    from bot.turn.names import organisation_of

    person = await house.store.people.get(await desk.person(house, code))
    where = await desk.structure(house, name)
    organisation = organisation_of(person, where.id) if person else None
    if person is None or organisation is None:
        desk.fail("commands-not-there")
    return where, person, organisation


async def _role(house: "House", verb: Verb, code: str, role: "Role", name: str) -> None:
    from bot.turn.names import person_code, roles_of
    from storage.writer import Unit

    where, person, organisation = await member(house, name, code)
    people = house.store.people
    if verb is Verb.ADD:
        record, act = people.add_membership_statement(person.id, where.id, organisation, role), "role-added"
    else:
        await _can_go(house, person, where.id, role)
        record, act = people.drop_role_statement(person.id, where.id, role), "role-removed"
    note = house.store.trail.note_statement(
        act, house.clock(), subject=person.id, role=role, structure=where.id, organisation=organisation
    )
    await house.store.writer.commit(Unit(None, (record, note)))
    _, now, _ = await member(house, name, code)
    roles = ", ".join(desk.words(f"role-{one}") for one in sorted(roles_of(now, where.id)))
    desk.say("commands-role-done", code=person_code(person.id), structure=name, roles=roles)


async def _can_go(house: "House", person: "Person", where: UUID, role: str) -> None:
    """A role that must stay ends the command."""
    from bot.plan.passing import is_last_coordinator, responsible_for
    from bot.turn.names import roles_of

    everybody = await house.store.people.of_structure(where)
    if role == "coordinator" and is_last_coordinator(everybody, person.id, where):
        desk.fail("commands-last-coordinator")
    if roles_of(person, where) == {role}:
        desk.fail("commands-last-role")
    codes = await responsible_for(house.store, person.id, where) if role == "caseworker" else []
    if codes:
        desk.fail("commands-codes-first", codes=", ".join(one.code for one in codes))


async def _remove(house: "House", code: str, name: str, yes: bool) -> None:
    from bot.plan.passing import has_keeper, is_last_coordinator, responsible_for, shut_out
    from storage.writer import Unit

    where, person, organisation = await member(house, name, code)
    everybody = await house.store.people.of_structure(where.id)
    if is_last_coordinator(everybody, person.id, where.id) and len(everybody) > 1:
        desk.fail("commands-last-coordinator")
    codes = [one.code for one in await responsible_for(house.store, person.id, where.id)]
    if codes and not has_keeper(everybody, person.id, where.id, organisation):
        desk.fail("commands-codes-first", codes=", ".join(codes))
    if not yes:
        _ask_twice(person, name, codes)
    records = await shut_out(house.store, person, where.id, house.clock())
    note = house.store.trail.note_statement(
        "removed", house.clock(), subject=person.id, structure=where.id, organisation=organisation
    )
    await house.store.writer.commit(Unit(None, (*records, note)))
    desk.say("commands-removed")


def _ask_twice(person: "Person", name: str, codes: "Sequence[str]") -> None:
    """A no ends the command."""
    from bot.turn.names import person_code

    named = ", ".join(codes) or "–"
    sure = desk.words("commands-remove-sure", code=person_code(person.id), structure=name, codes=named)
    typer.confirm(sure, abort=True)
    typer.confirm(desk.words("commands-remove-really"), abort=True)
