"""What the dialogues about a team lead to: people, roles, absences, invitations."""

from datetime import date
from typing import cast
from uuid import UUID

from sqlalchemy import Executable

from bot.doors import INVITATION
from bot.plan.passing import is_last_coordinator, responsible_for
from bot.rights import Action, grantable, may
from bot.rooms.team import leaving
from bot.rooms.team.people import deputies_of, manages
from bot.rooms.team.places import NOT_YOURS, place_of, team_of
from bot.rooms.team.staying import codes
from bot.screens.tokens import whole
from bot.turn.names import called, organisation_of, roles_of
from bot.turn.now import about_of
from bot.turn.outcome import Opens, Outcome, Phrase, one, said
from bot.turn.visit import Visit
from flows.answers import Scope, Talk
from flows.team import TURNS, Team, TrailPage
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Role
from storage.tickets import Ticket


async def team(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Another page, somebody, another structure, or through a door."""
    what, about, facts = one(talk, "what"), about_of(stored), Scope(talk).facts(Team)
    if what in TURNS:
        page = int(str(about.get("page", 0))) + (1 if what == "later" else -1)
        return Outcome(Opens("team", {**about, "page": page}))
    if what in dict(facts.get("people", ())):
        return Outcome(_page_of(whole(what[1:]), place_of(about)))
    if what in dict(facts.get("elsewhere", ())):
        return Outcome(team_of(whole(what[1:])))
    return await visit.house.through(visit, "team", about, what)


def _page_of(person: UUID, where: UUID) -> Opens:
    return Opens("member", {"structure": str(where), "person": str(person)})


async def member(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Roles, absences, and the way out, for one's own people and oneself."""
    what, about = one(talk, "what"), about_of(stored)
    where = place_of(about)
    person = (await called(visit, where)).get(UUID(str(about["person"])))
    if what == "back" or person is None:
        return Outcome(team_of(where))
    if person.id != visit.person.id and not manages(visit, person, where):
        return NOT_YOURS
    if what == "absence":
        return await _absence(visit, talk, person, where)
    if what == "remove":
        return await leaving.removal(visit, talk, person, where)
    verb, _, role = what.partition("-")
    if verb in _ROLES:
        return await _ROLES[verb](visit, person, where, cast("Role", role))
    return _back_again(visit, whole(what[1:]), person, where)


async def _added(visit: Visit, person: Person, where: UUID, role: Role) -> Outcome:
    """Nobody gives a role to themself."""
    organisation = organisation_of(person, where)
    if organisation is None or person.id == visit.person.id or not _may_grant(visit, person, where, role):
        return NOT_YOURS
    record = visit.store.people.add_membership_statement(person.id, where, organisation, role)
    return Outcome(team_of(where), (record, _note(visit, "role-added", person, where, role)), "settings-saved")


async def _dropped(visit: Visit, person: Person, where: UUID, role: Role) -> Outcome:
    if not _may_grant(visit, person, where, role):
        return NOT_YOURS
    if why := await _kept(visit, person, where, role):
        return Outcome(_page_of(person.id, where), notice=why)
    record = visit.store.people.drop_role_statement(person.id, where, role)
    return Outcome(team_of(where), (record, _note(visit, "role-removed", person, where, role)), "settings-saved")


_ROLES = {"add": _added, "drop": _dropped}


def _may_grant(visit: Visit, person: Person, where: UUID, role: Role) -> bool:
    return role in grantable(visit.person, where, organisation_of(person, where))


async def _kept(visit: Visit, person: Person, where: UUID, role: Role) -> Phrase | None:
    """Why a role stays: the last one, the last coordinator, or a caseworker with codes."""
    if role == "coordinator" and is_last_coordinator((await called(visit, where)).values(), person.id, where):
        return Phrase("member-last-coordinator")
    if len(roles_of(person, where)) == 1:
        return Phrase("member-last-role")
    own = await responsible_for(visit.store, person.id, where) if role == "caseworker" else []
    return Phrase("member-codes-first", {"codes": codes(own)}) if own else None


def _note(visit: Visit, act: str, person: Person, where: UUID, role: str | None = None) -> Executable:
    return visit.store.trail.note_statement(
        act, visit.now, actor=visit.person.id, subject=person.id, role=role, structure=where,
        organisation=organisation_of(person, where),
    )  # fmt: skip


async def _absence(visit: Visit, talk: Talk, person: Person, where: UUID) -> Outcome:
    first, last = (date.fromisoformat(said(talk, key) or "") for key in ("first", "last"))
    organisation, deputy = organisation_of(person, where), whole(one(talk, "who")[1:])
    able = deputies_of((await called(visit, where)).values(), person, where)
    if organisation is None or deputy not in {one.id for one in able}:
        return NOT_YOURS
    if last < first:
        return Outcome(_page_of(person.id, where), notice="member-wrong-order")
    records = (
        visit.store.deputies.add_statement(person.id, deputy, organisation, first, last),
        visit.store.trail.note_statement(
            "deputy", visit.now, actor=visit.person.id, subject=deputy, structure=where, organisation=organisation
        ),
    )
    return Outcome(team_of(where), records, "settings-saved")


def _back_again(visit: Visit, ended: UUID, person: Person, where: UUID) -> Outcome:
    records = (visit.store.deputies.end_statement(ended), _note(visit, "deputy-ended", person, where))
    return Outcome(team_of(where), records, "settings-saved")


async def invite(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A one-time code, shown once."""
    where, role = place_of(about_of(stored)), cast("Role", one(talk, "role"))
    if one(talk, "role") == "back":
        return Outcome(team_of(where))
    organisation = whole(one(talk, "where")[1:])
    manages_there = may(visit.person, Action.MANAGE_TEAM, structure=where, organisation=organisation)
    if not manages_there or role not in grantable(visit.person, where, organisation):
        return NOT_YOURS
    code, record = visit.store.tickets.made(
        Ticket("invite", visit.now, visit.now + INVITATION, structure=where, organisation=organisation, role=role)
    )
    note = visit.store.trail.note_statement(
        "invited", visit.now, actor=visit.person.id, role=role, structure=where, organisation=organisation
    )
    return Outcome(team_of(where), (record, note), code=code)


async def trail(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Another page of it."""
    where, what = place_of(about_of(stored)), one(talk, "what")
    if what == "back":
        return Outcome(team_of(where))
    before = {"before": Scope(talk).facts(TrailPage)["last"]} if what == "older" else {}
    return Outcome(Opens("trail", {"structure": str(where), **before}))
