"""What coming in leads to."""

from typing import Any
from uuid import uuid4

from sqlalchemy import Executable

from bot.turn.outcome import HOME, Ends, Opens, Outcome, one, said
from bot.turn.refusals import LONGEST_NAME
from bot.turn.signing_out import signed_out
from bot.turn.visit import Visit
from flows.answers import Talk
from flows.events import Problem
from storage.conversations import StoredConversation
from storage.records import Role

FOUNDER: tuple[Role, ...] = ("coordinator", "caseworker", "counsellor")
"""Whoever sets a structure up is all of these there, until others come."""


async def setup(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The structure is there, with its first organisation, its texts and its founder."""
    structure, organisation = uuid4(), uuid4()
    rooms, person = visit.store.structures, visit.person.id
    created = await rooms.create_statement(
        structure,
        name=said(talk, "structure") or "",
        zone=visit.person.zone,
        language=one(talk, "language") or visit.person.language,
        now=visit.now,
        telegram_texts=one(talk, "telegram") == "yes",
    )
    records = (
        created,
        rooms.organisation_statement(organisation, structure, said(talk, "organisation") or ""),
        await rooms.help_text_statement(structure, said(talk, "helptext")),
        await rooms.secrecy_statement(structure, said(talk, "secrecy")),
        *(visit.store.people.add_membership_statement(person, structure, organisation, role) for role in FOUNDER),
    )
    return Outcome(Opens("onboarding"), records, forget=True)


def speaks(visit: Visit, value: Any) -> Executable:
    """A language chosen at the start is spoken from the next question on."""
    return visit.store.people.language_statement(visit.person.id, value[0])


async def onboarding(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The person is in."""
    people, person = visit.store.people, visit.person
    name = (said(talk, "name") or "").strip()
    told = {"address": one(talk, "address"), **({"name": name} if name else {})}
    records: list[Executable] = [
        await people.profile_statement(person.id, {**person.profile, **told}),
        people.onboarded_statement(person.id, visit.now),
    ]
    if zone := said(talk, "zone"):
        records.append(people.zone_statement(person.id, zone))
    return Outcome(Opens("telegram") if visit.channel == "telegram" else HOME, tuple(records), forget=True)


async def telegram(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It was read."""
    return Outcome(HOME, forget=True)


async def left(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """For somebody who belongs to no structure: out, or the account erased."""
    if one(talk, "what") == "account":
        return Outcome(Opens("account"))
    return Outcome(Ends("left-out"), tuple(signed_out(visit.store, visit.person.id, visit.now)))


async def taken_name(visit: Visit, talk: Talk, name: str) -> Problem | None:
    """A structure's name is short, and nobody else's."""
    if len(name) > LONGEST_NAME:
        return Problem("too-long-name", {"most": LONGEST_NAME})
    return Problem("name-taken") if await visit.store.structures.by_name(name) else None
