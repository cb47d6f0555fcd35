"""What the dialogues about a team are given at their start."""

from collections.abc import Awaitable, Callable, Iterable
from uuid import UUID

from bot.rights import Action, grantable, may
from bot.speaking import said_day
from bot.team import casework
from bot.team.dayopenings import structure as structure_settings
from bot.team.names import called, name_of, organisation_of, roles_of, said_name, said_roles, there
from bot.team.staying import stays
from bot.team.trails import trail
from bot.visits import Opening, Visit
from storage.deputies import Deputy
from storage.people import Person

PAGE = 8
"""So many people stand on one page."""


async def team(visit: Visit, structure: UUID | None = None, page: int = 0, *, said: str = "") -> Opening:
    """The people one works with: all for who may see to all, one's own organisation for everybody else."""
    where = structure or visit.person.memberships[0].structure
    known = [one for one in (await called(visit, where)).values() if _sees(visit, one, where)]
    known.sort(key=lambda one: (name_of(one).casefold(), str(one.id)))
    shown = known[page * PAGE : (page + 1) * PAGE]
    mine = [one for one in shown if one.id == visit.person.id or manages(visit, one, where)]
    names = {one.structure: one.structure_name for one in visit.person.memberships if one.structure != where}
    given = {
        "structure": str(where),
        "page": page,
        "people": [name_of(one) for one in mine],
        "ids": [str(one.id) for one in mine],
        "structures": list(names.values()),
        "elsewhere": [str(id) for id in names],
        "acts": await _acts(visit, where, earlier=page > 0, later=len(known) > (page + 1) * PAGE),
        "lines": [*_first_lines(visit, said), *[await _line(visit, one, where) for one in shown]],
    }
    return Opening("team", visit.own_key, given)


def _first_lines(visit: Visit, said: str) -> list[str]:
    """What was said, and the question for a name as long as there is none."""
    asked = [] if visit.person.profile.get("name") else [visit.say("team-nameless")]
    return [*([said] if said else []), *asked]


async def _acts(visit: Visit, where: UUID, *, earlier: bool, later: bool) -> list[str]:
    acts = ["earlier"] if earlier else []
    acts += ["later"] if later else []
    acts += [] if visit.person.profile.get("name") else ["name"]
    acts += ["invite"] if may(visit.person, Action.MANAGE_TEAM, structure=where) else []
    acts += ["assign"] if await casework.orphans(visit) else []
    acts += ["structure"] if may(visit.person, Action.EDIT_STRUCTURE, structure=where) else []
    acts += ["trail"] if may(visit.person, Action.READ_TRAIL, structure=where) else []
    return [*acts, "home"]


def _sees(visit: Visit, person: Person, where: UUID) -> bool:
    own = {one.organisation for one in there(visit.person, where)}
    return manages(visit, person, where) or any(one.organisation in own for one in there(person, where))


def manages(visit: Visit, person: Person, where: UUID) -> bool:
    """May one change this person's roles?"""
    organisation = organisation_of(person, where)
    return may(visit.person, Action.MANAGE_TEAM, structure=where, organisation=organisation)


async def _line(visit: Visit, person: Person, where: UUID) -> str:
    line = name_of(person)
    if manages(visit, person, where):
        day = said_day(person.created.date(), visit.person.language)
        line = visit.say("team-line", name=line, roles=said_roles(visit, person, where), since=day)
        line += f" ({there(person, where)[0].organisation_name})"
    return "\n".join((line, *[await _away(visit, one) for one in await absences(visit, person, where)]))


async def absences(visit: Visit, person: Person, where: UUID) -> list[Deputy]:
    """When somebody stands in for this person, from today on."""
    organisation = organisation_of(person, where)
    if organisation is None:
        return []
    found = await visit.store.deputies.of_organisation(organisation, visit.today)
    return [one for one in found if one.person == person.id]


async def _away(visit: Visit, one: Deputy) -> str:
    who = await visit.store.people.get(one.deputy)
    first, last = (said_day(day, visit.person.language) for day in (one.first, one.last))
    return visit.say("team-away", name=said_name(visit, who), first=first, last=last)


async def member(visit: Visit, who: UUID, where: UUID, *, said: str = "") -> Opening:
    """One person, and what may be done for them."""
    everybody = await called(visit, where)
    person = everybody[who]
    away = await absences(visit, person, where)
    deputies = deputies_of(everybody.values(), person, where)
    given = {
        "structure": str(where),
        "person": str(who),
        "absences": [visit.say("member-end", day=said_day(one.first, visit.person.language)) for one in away],
        "ends": [str(one.id) for one in away],
        "deputies": [name_of(one) for one in deputies],
        "ids": [str(one.id) for one in deputies],
        "acts": _member_acts(visit, person, where, bool(deputies)),
        "lines": [*([said] if said else []), await _line(visit, person, where)],
        "args": {"name": name_of(person)},
    }
    return Opening("member", visit.own_key, given)


def deputies_of(people: Iterable[Person], person: Person, where: UUID) -> list[Person]:
    """Whoever works in the same organisation in the same role."""
    own = {(one.organisation, one.role) for one in there(person, where)}
    return [
        one
        for one in people
        if one.id != person.id and own & {(other.organisation, other.role) for other in there(one, where)}
    ]


def _member_acts(visit: Visit, person: Person, where: UUID, can_be_away: bool) -> list[str]:
    away, own = ["absence"] if can_be_away else [], person.id == visit.person.id
    if not manages(visit, person, where):
        return [*(away if own else []), "back"]
    held = roles_of(person, where)
    mine = sorted(grantable(visit.person, where, organisation_of(person, where)))
    adds = [f"add-{role}" for role in mine if role not in held and not own]
    drops = [f"drop-{role}" for role in mine if role in held]
    leaves = ["remove"] if not own and held <= set(mine) else []
    return [*away, *adds, *drops, *leaves, "back"]


async def invite(visit: Visit, where: UUID) -> Opening:
    """Which role, in which organisation."""
    structure = await visit.store.structures.get(where)
    everywhere = structure.organisations if structure else ()
    open_to = [
        one for one in everywhere
        if may(visit.person, Action.MANAGE_TEAM, structure=where, organisation=one.id)
    ]  # fmt: skip
    roles = {role for one in open_to for role in grantable(visit.person, where, one.id)}
    given = {
        "structure": str(where),
        "roles": sorted(roles),
        "organisations": [one.name for one in open_to],
        "ids": [str(one.id) for one in open_to],
    }
    return Opening("invite", visit.own_key, given)


async def parting(visit: Visit) -> Opening:
    """Leaving the structure one works in; or why not yet."""
    where = visit.person.memberships[0].structure
    if why := await stays(visit, [where]):
        return await team(visit, where, said=why)
    return Opening("parting", visit.own_key, {"args": {"structure": visit.person.memberships[0].structure_name}})


async def account(visit: Visit) -> Opening:
    """Erasing oneself; or why not yet."""
    structures = sorted({one.structure for one in visit.person.memberships}, key=str)
    if why := await stays(visit, structures):
        return await team(visit, said=why)
    return Opening("account", visit.own_key)


async def name(visit: Visit, after: str = "settings") -> Opening:
    """How colleagues see this person, and where it goes on from there."""
    return Opening("name", visit.own_key, {"after": after, "args": {"name": said_name(visit, visit.person)}})


OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {
    "team": team, "parting": parting, "account": account, "name": name, "structure": structure_settings,
    "trail": trail, "assign": casework.assign,
}  # fmt: skip
"""By command."""

NEEDS: dict[str, Action] = {
    "team": Action.SEE_TEAM, "structure": Action.EDIT_STRUCTURE, "trail": Action.READ_TRAIL,
    "assign": Action.HAND_OVER, "parting": Action.SEE_TEAM, "account": Action.SEE_TEAM, "name": Action.SEE_TEAM,
}  # fmt: skip
"""What one must be allowed to for them."""
