"""Why somebody cannot go yet: what would be left without anybody."""

from collections.abc import Iterable
from uuid import UUID

from bot.plan.passing import is_last_coordinator, responsible_for
from bot.turn.names import called
from bot.turn.outcome import Phrase
from bot.turn.visit import Visit
from storage.cases import Case
from storage.people import Person


def codes(cases: Iterable[Case]) -> str:
    """The codes, in one line."""
    return ", ".join(one.code for one in cases)


def structures_of(person: Person) -> list[UUID]:
    """Wherever this person works."""
    return sorted({one.structure for one in person.memberships}, key=str)


async def stays(visit: Visit, structures: Iterable[UUID]) -> Phrase | None:
    """Why this person cannot leave these structures now, or None."""
    there = set(structures)
    own = [one for one in await responsible_for(visit.store, visit.person.id) if one.structure in there]
    if own:
        return Phrase("parting-codes-first", {"codes": codes(own)})
    for where in sorted(there, key=str):
        everybody = await called(visit, where)
        if len(everybody) > 1 and is_last_coordinator(everybody.values(), visit.person.id, where):
            return Phrase("member-last-coordinator")
    return None
