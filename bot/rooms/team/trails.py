"""The trail of what was done with rights, in words: who, when, with whom; never content."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.rights import Action, may
from bot.rooms.team.places import place_of
from bot.screens.scene import said_day
from bot.turn.names import name_of, there
from bot.turn.visit import About, Visit
from flows.team import Trail
from storage.records import Person, Structure, Trace
from storage.store import Store

PAGE = 10


async def trail(visit: Visit, about: About) -> Trail:
    """Newest first; a lead reads their own organisation's."""
    where, before = place_of(about), about.get("before")
    found = await visit.store.trail.of_structure(where, PAGE + 1, before, organisation=_only(visit, where))
    shown = found[:PAGE]
    older = ["older"] if len(found) > PAGE else []
    said = await lines(visit.store, shown, visit.say, visit.person.language, visit.person.zone)
    return {
        "last": shown[-1].number if shown else 0,
        "pages": [*older, *(["newest"] if before else []), "back"],
        "lines": said or [visit.say("trail-empty")],
    }


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
