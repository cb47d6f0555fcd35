"""Who could look after a case."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from bot.screens.tokens import short
from bot.turn.names import called, name_of, there
from bot.turn.visit import Visit
from flows.shown import Listed
from storage.cases import Case
from storage.people import Membership, Person


@dataclass(frozen=True)
class Worker:
    """A caseworker, and where they would look after the case."""

    person: Person
    there: Membership
    inside: bool
    """In the case's own organisation?"""

    @property
    def listed(self) -> Listed:
        """By name; elsewhere with the organisation, which the id stands for as well."""
        if self.inside:
            return f"w{short(self.person.id)}", name_of(self.person)
        both = uuid5(self.person.id, str(self.there.organisation))
        return f"x{short(both)}", f"{name_of(self.person)}, {self.there.organisation_name}"


async def workers(visit: Visit, case: Case) -> list[Worker]:
    """The structure's caseworkers, but for the responsible one; of a case that was left, its organisation's alone."""
    found = [
        Worker(person, one, one.organisation == case.organisation)
        for person in (await called(visit, case.structure)).values()
        for one in there(person, case.structure)
        if one.role == "caseworker" and person.id != case.responsible and person.onboarded
    ]
    open_to = [one for one in found if one.inside or not case.keeper]
    return sorted(open_to, key=lambda one: (name_of(one.person).casefold(), str(one.person.id)))


async def chosen(visit: Visit, case: Case, option: str) -> Worker | None:
    """Who stands for this option, if they still could."""
    return next((one for one in await workers(visit, case) if one.listed[0] == option), None)


def works_there(person: Person, case: Case, organisation: UUID) -> bool:
    """Is somebody still a caseworker there?"""
    return any(one.role == "caseworker" and one.organisation == organisation for one in there(person, case.structure))
