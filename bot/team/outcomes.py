"""What finishing the dialogues of flows/team.py leads to: coming, roles, absences, leaving."""

from datetime import date
from typing import cast
from uuid import UUID

from sqlalchemy import Executable

from bot.doors import INVITATION
from bot.finishing import Finish, Outcome, one, said
from bot.rights import Action, grantable, may
from bot.team import dayopenings, leaving, openings
from bot.team.caseoutcomes import CASE_FINISHES
from bot.team.dayoutcomes import DAY_FINISHES
from bot.team.names import called, organisation_of, roles_of
from bot.team.passing import is_last_coordinator, responsible_for
from bot.team.trails import trail
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Role
from storage.tickets import Ticket

REFUSED = Outcome(view="home", notice="notice-not-yours")


async def _team(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, where, page = one(talk, "what"), UUID(talk.given["structure"]), int(talk.given["page"])
    match what:
        case "earlier" | "later":
            return Outcome(next=await openings.team(visit, where, page + (1 if what == "later" else -1)))
        case "invite":
            return Outcome(next=await openings.invite(visit, where))
        case "trail":
            return Outcome(next=await trail(visit, where))
        case "structure":
            return Outcome(next=await dayopenings.structure(visit, where))
        case "name":
            return Outcome(next=await openings.name(visit, "team"))
        case "assign" | "home":
            return Outcome(view=what)
    number = int(what[1:])
    if what.startswith("s"):
        return Outcome(next=await openings.team(visit, UUID(talk.given["elsewhere"][number])))
    return Outcome(next=await openings.member(visit, UUID(talk.given["ids"][number]), where))


async def _member(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, where = one(talk, "what"), UUID(talk.given["structure"])
    person = (await called(visit, where)).get(UUID(talk.given["person"]))
    if what == "back" or person is None:
        return Outcome(next=await openings.team(visit, where))
    if person.id != visit.person.id and not openings.manages(visit, person, where):
        return REFUSED
    if what == "absence":
        return await _absence(visit, talk, person, where)
    if what.startswith("e"):
        return await _back_again(visit, talk, person, where)
    if what == "remove":
        return await leaving.removal(visit, talk, person, where)
    verb, _, role = what.partition("-")
    return await _role(visit, person, where, verb, cast("Role", role))


async def _role(visit: Visit, person: Person, where: UUID, verb: str, role: Role) -> Outcome:
    organisation = organisation_of(person, where)
    if organisation is None or role not in grantable(visit.person, where, organisation):
        return REFUSED
    if verb == "add":
        if person.id == visit.person.id:
            return REFUSED
        record = visit.store.people.add_membership_statement(person.id, where, organisation, role)
    else:
        if said := await _kept(visit, person, where, role):
            return Outcome(next=await openings.member(visit, person.id, where, said=said))
        record = visit.store.people.drop_role_statement(person.id, where, role)
    act = "role-added" if verb == "add" else "role-removed"
    return Outcome((record, _note(visit, act, person, where, role)), view="team", notice="settings-saved")


async def _kept(visit: Visit, person: Person, where: UUID, role: Role) -> str:
    """Why a role stays: the last one, the last coordinator, or a caseworker with codes."""
    if role == "coordinator" and is_last_coordinator((await called(visit, where)).values(), person.id, where):
        return visit.say("member-last-coordinator")
    if len(roles_of(person, where)) == 1:
        return visit.say("member-last-role")
    codes = await responsible_for(visit.store, person.id, where) if role == "caseworker" else []
    return visit.say("member-codes-first", codes=", ".join(one.code for one in codes)) if codes else ""


def _note(visit: Visit, act: str, person: Person, where: UUID, role: str | None = None) -> Executable:
    return visit.store.trail.note_statement(
        act, visit.now, actor=visit.person.id, subject=person.id, role=role, structure=where,
        organisation=organisation_of(person, where),
    )  # fmt: skip


async def _absence(visit: Visit, talk: Talk, person: Person, where: UUID) -> Outcome:
    first, last = (date.fromisoformat(said(talk, key) or "") for key in ("first", "last"))
    organisation, deputy = organisation_of(person, where), UUID(talk.given["ids"][int(one(talk, "who")[1:])])
    able = openings.deputies_of((await called(visit, where)).values(), person, where)
    if deputy not in {one.id for one in able}:
        return REFUSED
    if organisation is None or last < first:
        said_why = visit.say("member-wrong-order")
        return Outcome(next=await openings.member(visit, person.id, where, said=said_why))
    records = (
        visit.store.deputies.add_statement(person.id, deputy, organisation, first, last),
        visit.store.trail.note_statement(
            "deputy", visit.now, actor=visit.person.id, subject=deputy, structure=where, organisation=organisation
        ),
    )
    return Outcome(records, next=await openings.team(visit, where), notice="settings-saved")


async def _back_again(visit: Visit, talk: Talk, person: Person, where: UUID) -> Outcome:
    ended = UUID(talk.given["ends"][int(one(talk, "what")[1:])])
    records = (visit.store.deputies.end_statement(ended), _note(visit, "deputy-ended", person, where))
    return Outcome(records, view="team", notice="settings-saved")


async def _invite(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    where, role = UUID(talk.given["structure"]), cast("Role", one(talk, "role"))
    if one(talk, "role") == "back":
        return Outcome(next=await openings.team(visit, where))
    organisation = UUID(talk.given["ids"][int(one(talk, "where")[1:])])
    manages = may(visit.person, Action.MANAGE_TEAM, structure=where, organisation=organisation)
    if not manages or role not in grantable(visit.person, where, organisation):
        return REFUSED
    code, record = visit.store.tickets.made(
        Ticket("invite", visit.now, visit.now + INVITATION, structure=where, organisation=organisation, role=role)
    )
    note = visit.store.trail.note_statement(
        "invited", visit.now, actor=visit.person.id, role=role, structure=where, organisation=organisation
    )
    return Outcome((record, note), next=await openings.team(visit, where), code=code)


async def _trail(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    where, what = UUID(talk.given["structure"]), one(talk, "what")
    if what == "back":
        return Outcome(next=await openings.team(visit, where))
    if not may(visit.person, Action.READ_TRAIL, structure=where):
        return REFUSED
    return Outcome(next=await trail(visit, where, int(talk.given["last"]) if what == "older" else None))


async def _name(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    profile = {**visit.person.profile, "name": (said(talk, "which") or "").strip()}
    return Outcome((await visit.store.people.profile_statement(visit.person.id, profile),), view=talk.given["after"])


FINISHES: dict[str, Finish] = {
    "team": _team, "member": _member, "invite": _invite, "trail": _trail, "name": _name, "left": leaving.gone,
    "parting": leaving.parting, "account": leaving.account, **CASE_FINISHES, **DAY_FINISHES,
}  # fmt: skip
"""By flow id."""
