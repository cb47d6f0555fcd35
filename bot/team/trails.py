"""The trail of what was done with rights, in words: who, when, with whom; never content."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.rights import Action, may
from bot.speaking import said_day
from bot.team.names import name_of, there
from bot.visits import Opening, Visit
from storage.people import Person
from storage.store import Store
from storage.structures import Structure
from storage.trail import Trace

PAGE = 10


async def trail(visit: Visit, where: UUID | None = None, before: int | None = None) -> Opening:
    """Newest first; a lead reads their own organisation's."""
    allowed = [
        one.structure
        for one in visit.person.memberships
        if may(visit.person, Action.READ_TRAIL, structure=one.structure)
    ]
    structure = where if where in allowed else allowed[0]
    found = await visit.store.trail.of_structure(structure, PAGE + 1, before, organisation=_only(visit, structure))
    shown = found[:PAGE]
    pages = ["older"] if len(found) > PAGE else []
    given = {
        "structure": str(structure),
        "last": shown[-1].number if shown else 0,
        "pages": [*pages, *(["newest"] if before else []), "back"],
        "lines": await lines(visit.store, shown, visit.say, visit.person.language, visit.person.zone)
        or [visit.say("trail-empty")],
    }
    return Opening("trail", visit.own_key, given)


def _only(visit: Visit, structure: UUID) -> UUID | None:
    """Who may read it for no particular organisation but their own reads only that."""
    of_all = may(visit.person, Action.READ_TRAIL, structure=structure, organisation=structure)
    own = [one.organisation for one in there(visit.person, structure) if one.role == "lead"]
    return None if of_all or not own else own[0]


Say = Callable[..., str]


async def lines(store: Store, traces: list[Trace], say: Say, language: str, zone: str) -> list[str]:
    """The trail in words, by a clock of this zone."""
    people = {one.id: one for one in await store.people.all()}
    places = {one.id: one for one in await store.structures.all()}
    return [say(f"trail-act-{trace.act}", **_args(trace, people, places, say, language, zone)) for trace in traces]


def _args(
    trace: Trace, people: Mapping[UUID, Person], places: Mapping[UUID, Structure], say: Say, language: str, zone: str
) -> dict[str, Any]:
    known = {one.id: one.name for place in places.values() for one in place.organisations}
    return {
        "when": _when(trace.at, language, zone),
        "who": name_of(people.get(trace.actor)) if trace.actor else say("trail-nobody"),
        "whom": name_of(people.get(trace.subject)) if trace.subject else "–",
        "role": say(f"role-{trace.role}") if trace.role else "–",
        "where": known.get(trace.organisation, "–") if trace.organisation else "–",
        "code": trace.code or "–",
    }


def _when(at: datetime, language: str, zone: str) -> str:
    there = at.astimezone(ZoneInfo(zone))
    return f"{said_day(there.date(), language)}, {there:%H:%M}"
