"""The people of a structure, as one of them may see them."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from bot.rights import Action, may
from bot.screens.scene import said_day
from bot.turn.names import called, name_of, organisation_of, said_name, said_roles, there
from bot.turn.visit import Visit
from storage.deputies import Deputy
from storage.people import Person


async def seen(visit: Visit, where: UUID) -> list[Person]:
    """All for who may see to all, one's own organisation for everybody else; by name."""
    known = [one for one in (await called(visit, where)).values() if _sees(visit, one, where)]
    return sorted(known, key=lambda one: (name_of(one).casefold(), str(one.id)))


def _sees(visit: Visit, person: Person, where: UUID) -> bool:
    own = {one.organisation for one in there(visit.person, where)}
    return manages(visit, person, where) or any(one.organisation in own for one in there(person, where))


def manages(visit: Visit, person: Person, where: UUID) -> bool:
    """May one change this person's roles?"""
    organisation = organisation_of(person, where)
    return may(visit.person, Action.MANAGE_TEAM, structure=where, organisation=organisation)


async def absences(visit: Visit, person: Person, where: UUID) -> list[Deputy]:
    """When somebody stands in for this person, from today on."""
    organisation = organisation_of(person, where)
    if organisation is None:
        return []
    found = await visit.once(
        ("deputies", organisation), lambda: visit.store.deputies.of_organisation(organisation, visit.today)
    )
    return [one for one in found if one.person == person.id]


async def line_of(visit: Visit, person: Person, where: UUID) -> str:
    """A person: to whoever may change their roles with these, and for everybody with when they are away."""
    line = name_of(person)
    if manages(visit, person, where):
        day = said_day(person.created.date(), visit.person.language)
        line = visit.say("team-line", name=line, roles=said_roles(visit, person, where), since=day)
        line += f" ({there(person, where)[0].organisation_name})"
    everybody = await called(visit, where)
    return "\n".join((line, *[_away(visit, one, everybody) for one in await absences(visit, person, where)]))


def _away(visit: Visit, one: Deputy, everybody: Mapping[UUID, Person]) -> str:
    first, last = (said_day(day, visit.person.language) for day in (one.first, one.last))
    return visit.say("team-away", name=said_name(visit, everybody.get(one.deputy)), first=first, last=last)


def deputies_of(people: Iterable[Person], person: Person, where: UUID) -> list[Person]:
    """Whoever works in the same organisation in the same role."""
    own = {(one.organisation, one.role) for one in there(person, where)}
    return [
        one
        for one in people
        if one.id != person.id and own & {(other.organisation, other.role) for other in there(one, where)}
    ]
