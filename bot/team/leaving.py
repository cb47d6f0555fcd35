"""Leaving a structure, being removed from it, and erasing oneself: each asked twice before it comes here."""

from uuid import UUID

from sqlalchemy import Executable

from bot.finishing import Outcome, one
from bot.rights import grantable
from bot.team import openings
from bot.team.caseoutcomes import erased
from bot.team.names import called, organisation_of, roles_of
from bot.team.passing import has_keeper, is_last_coordinator, removed, responsible_for, shut_out, signed_out
from bot.team.staying import codes, stays
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from storage.people import Person
from storage.records import Owner


async def removal(visit: Visit, talk: Talk, person: Person, where: UUID) -> Outcome:
    """Somebody else leaves; what they look after waits to be handed on."""
    everybody, organisation = await called(visit, where), organisation_of(person, where)
    if one(talk, "really") != "yes":
        return Outcome(next=await openings.member(visit, person.id, where))
    if person.id == visit.person.id or not roles_of(person, where) <= grantable(visit.person, where, organisation):
        return Outcome(view="home", notice="notice-not-yours")
    if is_last_coordinator(everybody.values(), person.id, where):
        return Outcome(next=await openings.member(visit, person.id, where, said=visit.say("member-last-coordinator")))
    left = await responsible_for(visit.store, person.id, where)
    if left and not has_keeper(everybody.values(), person.id, where, organisation):
        said = visit.say("member-codes-first", codes=codes(left))
        return Outcome(next=await openings.member(visit, person.id, where, said=said))
    records = await shut_out(visit.store, person, where, visit.now)
    note = visit.store.trail.note_statement(
        "removed", visit.now, actor=visit.person.id, subject=person.id, structure=where, organisation=organisation
    )
    return Outcome((*records, note), view="team", notice="member-removed")


async def parting(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One leaves by oneself, once nothing stands and falls with one. One stays signed in, to erase the account."""
    where = visit.person.memberships[0].structure
    if one(talk, "really") != "yes":
        return Outcome(view="settings")
    if why := await stays(visit, [where]):
        return Outcome(next=await openings.team(visit, where, said=why))
    records = await removed(visit.store, visit.person, where, visit.now)
    return Outcome((*records, _left(visit, where)), view="first", forget=True)


def _left(visit: Visit, where: UUID) -> Executable:
    return visit.store.trail.note_statement(
        "left", visit.now, actor=visit.person.id, structure=where, organisation=organisation_of(visit.person, where)
    )


async def account(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One's own account goes: the key first, then all that was one's own. What one wrote in cases stays theirs."""
    if one(talk, "really") != "yes":
        return Outcome(view="settings" if visit.person.memberships else "first")
    structures = sorted({one.structure for one in visit.person.memberships}, key=str)
    if why := await stays(visit, structures):
        return Outcome(next=await openings.team(visit, said=why))
    store, person = visit.store, visit.person
    practice = [case for case in await store.cases.of_person(person.id) if case.practice]
    records: list[Executable] = [record for case in practice for record in await erased(visit, case)]
    for where in structures:
        records += [*await removed(store, person, where, visit.now), _left(visit, where)]
    records += [*signed_out(store, person.id, visit.now), *store.people.erase_statements(person.id)]
    keys = (Owner("person", person.id), *(Owner("case", case.id) for case in practice))
    return Outcome(tuple(records), farewell="account-gone", tidy=True, destroys=keys)


async def gone(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """For somebody who belongs to no structure: out, or the account erased."""
    if one(talk, "what") == "account":
        return Outcome(next=await openings.account(visit))
    return Outcome(tuple(signed_out(visit.store, visit.person.id, visit.now)), farewell="left-out")
