"""Leaving a structure, being removed from it, and erasing oneself: each asked twice before it comes here."""

from uuid import UUID

from sqlalchemy import Executable

from bot.plan.passing import erased, has_keeper, is_last_coordinator, removed, responsible_for, shut_out
from bot.rights import grantable
from bot.rooms.team.places import NOT_YOURS, place_of, team_of
from bot.rooms.team.staying import codes, stays, structures_of
from bot.turn.names import called, organisation_of, roles_of
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Ends, Opens, Outcome, Phrase, one
from bot.turn.signing_out import signed_out
from bot.turn.visit import Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Owner


async def removal(visit: Visit, talk: Talk, person: Person, where: UUID) -> Outcome:
    """Somebody else leaves; what they look after waits to be handed on."""
    organisation = organisation_of(person, where)
    page = Opens("member", {"structure": str(where), "person": str(person.id)})
    if one(talk, "really") != "yes":
        return Outcome(page)
    if person.id == visit.person.id or not roles_of(person, where) <= grantable(visit.person, where, organisation):
        return NOT_YOURS
    if why := await _stays(visit, person, where, organisation):
        return Outcome(page, notice=why)
    note = visit.store.trail.note_statement(
        "removed", visit.now, actor=visit.person.id, subject=person.id, structure=where, organisation=organisation
    )
    return Outcome(team_of(where), (*await shut_out(visit.store, person, where, visit.now), note), "member-removed")


async def _stays(visit: Visit, person: Person, where: UUID, organisation: UUID | None) -> Phrase | None:
    """Why somebody else cannot be removed now: codes are handed on by a keeper, where there is one."""
    everybody = (await called(visit, where)).values()
    if is_last_coordinator(everybody, person.id, where):
        return Phrase("member-last-coordinator")
    left = await responsible_for(visit.store, person.id, where)
    if left and not has_keeper(everybody, person.id, where, organisation):
        return Phrase("member-codes-first", {"codes": codes(left)})
    return None


async def parting(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One leaves by oneself, once nothing stands and falls with one. One stays signed in, to erase the account."""
    where = place_of(about_of(stored))
    if one(talk, "really") != "yes":
        return Outcome(Opens("settings"))
    if why := await stays(visit, [where]):
        return Outcome(team_of(where), notice=why)
    records = await removed(visit.store, visit.person, where, visit.now)
    to = HOME if len(structures_of(visit.person)) > 1 else Opens("left")
    return Outcome(to, (*records, _left(visit, where)), forget=True)


def _left(visit: Visit, where: UUID) -> Executable:
    return visit.store.trail.note_statement(
        "left", visit.now, actor=visit.person.id, structure=where, organisation=organisation_of(visit.person, where)
    )


async def account(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One's own account goes, with its key and all that was one's own. What one wrote in cases stays theirs."""
    structures = structures_of(visit.person)
    if one(talk, "really") != "yes":
        return Outcome(Opens("settings" if structures else "left"))
    if why := await stays(visit, structures):
        return Outcome(Opens("team"), notice=why)
    practice = [case for case in await visit.store.cases.of_person(visit.person.id) if case.practice]
    keys = (Owner("person", visit.person.id), *(Owner("case", case.id) for case in practice))
    return Outcome(Ends("account-gone"), await _gone(visit, practice, structures), tidy=True, destroys=keys)


async def _gone(visit: Visit, practice: list[Case], structures: list[UUID]) -> tuple[Executable, ...]:
    store, person = visit.store, visit.person
    tried = [record for case in practice for record in await erased(visit, case)]
    roles = [
        record
        for where in structures
        for record in (*await removed(store, person, where, visit.now), _left(visit, where))
    ]
    return (
        *tried,
        *roles,
        *signed_out(store, person.id, visit.now),
        *store.people.erase_statements(person.id),
    )
