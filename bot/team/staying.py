"""Why somebody cannot go yet: what would be left without anybody."""

from collections.abc import Iterable
from uuid import UUID

from bot.team.names import called
from bot.team.passing import is_last_coordinator, responsible_for
from bot.visits import Visit
from storage.cases import Case


def codes(cases: Iterable[Case]) -> str:
    """The codes, in one line."""
    return ", ".join(one.code for one in cases)


async def stays(visit: Visit, structures: list[UUID]) -> str:
    """Why this person cannot leave these structures now, or nothing."""
    own = [case for where in structures for case in await responsible_for(visit.store, visit.person.id, where)]
    if own:
        return visit.say("parting-codes-first", codes=codes(own))
    for where in structures:
        everybody = await called(visit, where)
        if len(everybody) > 1 and is_last_coordinator(everybody.values(), visit.person.id, where):
            return visit.say("member-last-coordinator")
    return ""
