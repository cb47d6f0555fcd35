"""The trail of what was done with rights, in words: who, when, with whom; never content."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from bot.rights import Action, may
from bot.rooms.team.places import place_of
from bot.screens.scene import said_day
from bot.turn.names import called, name_of, there
from bot.turn.visit import About, Visit
from flows.team import TrailPage
from storage.people import Person
from storage.store import Store
from storage.trail import Trace

PAGE = 10
Say = Callable[..., str]


@dataclass(frozen=True)
class Teller:
    """Who and what is named in a trail, in whose words and by whose clock."""

    people: Mapping[UUID, Person]
    places: Mapping[UUID, str]
    say: Say
    language: str
    zone: str

    def line(self, trace: Trace) -> str:
        """One thing that was done."""
        return self.say(f"trail-act-{trace.act}", **self._args(trace))

    def _args(self, trace: Trace) -> dict[str, Any]:
        return {
            "when": self._when(trace.at),
            "who": name_of(self.people.get(trace.actor)) if trace.actor else self.say("trail-nobody"),
            "whom": name_of(self.people.get(trace.subject)) if trace.subject else "–",
            "role": self.say(f"role-{trace.role}") if trace.role else "–",
            "where": self.places.get(trace.organisation, "–") if trace.organisation else "–",
            "code": trace.code or "–",
        }

    def _when(self, at: datetime) -> str:
        there = at.astimezone(ZoneInfo(self.zone))
        return f"{said_day(there.date(), self.language)}, {there:%H:%M}"


async def trail(visit: Visit, about: About) -> TrailPage:
    """Newest first; a lead reads their own organisation's."""
    where, before = place_of(about), about.get("before")
    found = await visit.store.trail.of_structure(where, PAGE + 1, before, organisation=_only(visit, where))
    shown = found[:PAGE]
    older = ["older"] if len(found) > PAGE else []
    people, places = await _people(visit, where, shown), await _places(visit, where, shown)
    teller = Teller(people, places, visit.say, visit.person.language, visit.person.zone)
    return {
        "last": shown[-1].number if shown else 0,
        "pages": [*older, *(["newest"] if before else []), "back"],
        "lines": [teller.line(one) for one in shown] or [visit.say("trail-empty")],
    }


def _only(visit: Visit, structure: UUID) -> UUID | None:
    """Who may read it for no particular organisation but their own reads only that."""
    of_all = may(visit.person, Action.READ_TRAIL, structure=structure, organisation=structure)
    own = [one.organisation for one in there(visit.person, structure) if one.role == "lead"]
    return None if of_all or not own else own[0]


async def _people(visit: Visit, where: UUID, traces: list[Trace]) -> Mapping[UUID, Person]:
    """Those who are there; everybody, where somebody is named who is not there any more."""
    known = await called(visit, where)
    if {one for trace in traces for one in (trace.actor, trace.subject) if one} <= set(known):
        return known
    return {one.id: one for one in await visit.store.people.all()}


async def _places(visit: Visit, where: UUID, traces: list[Trace]) -> Mapping[UUID, str]:
    """Where people work; all organisations, where one is named in which nobody works."""
    everybody = (await called(visit, where)).values()
    known = {one.organisation: one.organisation_name for person in everybody for one in there(person, where)}
    if {trace.organisation for trace in traces if trace.organisation} <= set(known):
        return known
    structure = await visit.structure(where)
    return {one.id: one.name for one in (structure.organisations if structure else ())}


async def lines(store: Store, traces: list[Trace], say: Say, language: str, zone: str) -> list[str]:
    """The trail in words for the operator, by a clock of this zone."""
    people = {one.id: one for one in await store.people.all()}
    places = {one.id: one.name for there in await store.structures.all() for one in there.organisations}
    teller = Teller(people, places, say, language, zone)
    return [teller.line(one) for one in traces]
