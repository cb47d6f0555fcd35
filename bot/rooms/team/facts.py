"""What the dialogues about a team must know."""

from uuid import UUID

from bot.rights import Action, grantable, may
from bot.rooms.team.people import absences, deputies_of, line_of, manages, seen
from bot.rooms.team.places import place_of
from bot.screens.scene import said_day
from bot.screens.tokens import short
from bot.turn.names import called, name_of, organisation_of, roles_of
from bot.turn.visit import About, Visit
from flows.shown import Listed, Shown
from flows.team import Invitation, Member, Team
from storage.people import Person
from storage.structures import Organisation

PAGE = 8
"""So many people stand on one page."""


async def team(visit: Visit, about: About) -> Team:
    """The people one works with, page by page, and what can be done with the team."""
    where, page = place_of(about), int(about.get("page", 0))
    known = await seen(visit, where)
    shown = known[page * PAGE : (page + 1) * PAGE]
    mine = [one for one in shown if one.id == visit.person.id or manages(visit, one, where)]
    later = ["later"] if len(known) > (page + 1) * PAGE else []
    return {
        "people": [_listed("m", one) for one in mine],
        "elsewhere": _elsewhere(visit, where),
        "turns": [*(["earlier"] if page else []), *later],
        "doors": await visit.house.open_doors(visit, "team", about),
        "lines": [*_nameless(visit), *[await line_of(visit, one, where) for one in shown]],
    }


def _listed(sign: str, person: Person) -> Listed:
    return f"{sign}{short(person.id)}", name_of(person)


def _elsewhere(visit: Visit, where: UUID) -> list[Listed]:
    names = {one.structure: one.structure_name for one in visit.person.memberships if one.structure != where}
    return [(f"s{short(id)}", name) for id, name in names.items()]


def _nameless(visit: Visit) -> list[str]:
    """The question for a name, as long as there is none."""
    return [] if visit.person.profile.get("name") else [visit.say("team-nameless")]


async def member(visit: Visit, about: About) -> Member:
    """One person, and what may be done for them; somebody who has just left is not there any more."""
    where = place_of(about)
    everybody = await called(visit, where)
    person = everybody.get(UUID(str(about["person"])))
    if person is None:
        return {"acts": ["back"], "args": {"name": name_of(None)}}
    deputies = deputies_of(everybody.values(), person, where)
    own = person.id == visit.person.id
    changes = _changes(visit, person, where, own=own) if manages(visit, person, where) else []
    away = ["absence"] if deputies and (own or manages(visit, person, where)) else []
    return {
        "absences": await _ended(visit, person, where),
        "deputies": [_listed("d", one) for one in deputies],
        "acts": [*away, *changes, "back"],
        "lines": [await line_of(visit, person, where)],
        "args": {"name": name_of(person)},
    }


async def _ended(visit: Visit, person: Person, where: UUID) -> list[Listed]:
    return [
        (f"e{short(one.id)}", visit.say("member-end", day=said_day(one.first, visit.person.language)))
        for one in await absences(visit, person, where)
    ]


def _changes(visit: Visit, person: Person, where: UUID, *, own: bool) -> list[str]:
    held = roles_of(person, where)
    mine = sorted(grantable(visit.person, where, organisation_of(person, where)))
    adds = [f"add-{role}" for role in mine if role not in held and not own]
    drops = [f"drop-{role}" for role in mine if role in held]
    return [*adds, *drops, *(["remove"] if not own and held <= set(mine) else [])]


async def invite(visit: Visit, about: About) -> Invitation:
    """Which role, in which organisation."""
    where = place_of(about)
    structure = await visit.structure(where)
    open_to = [one for one in (structure.organisations if structure else ()) if _invites_to(visit, one)]
    roles = {role for one in open_to for role in grantable(visit.person, where, one.id)}
    return {"roles": sorted(roles), "organisations": [(f"o{short(one.id)}", one.name) for one in open_to]}


def _invites_to(visit: Visit, one: Organisation) -> bool:
    return may(visit.person, Action.MANAGE_TEAM, structure=one.structure, organisation=one.id)


async def parting(visit: Visit, about: About) -> Shown:
    """What one leaves."""
    where = place_of(about)
    name = next(one.structure_name for one in visit.person.memberships if one.structure == where)
    return {"args": {"structure": name}}
