"""What finishing a structure's settings leads to."""

from datetime import time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Executable

from bot.finishing import Finish, Outcome, one, said
from bot.team.dayopenings import country, edited, structure
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation

REFUSED = Outcome(view="home", notice="notice-not-yours")
NOTED = frozenset({"secrecy", "telegram"})
"""Settings that touch what is confided: the trail says who changed them."""


async def _structure(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what = one(talk, "what")
    if what == "back":
        return Outcome(view="team")
    where = _edited(visit, talk)
    if where is None:
        return REFUSED
    if what == "country":
        return Outcome(next=await country(visit, where))
    records = await _records(visit, talk, where, what)
    if what in NOTED:
        act = f"set-{what}"
        records.append(visit.store.trail.note_statement(act, visit.now, actor=visit.person.id, structure=where))
    return Outcome(tuple(records), view="structure", notice="settings-saved")


def _edited(visit: Visit, talk: Talk) -> UUID | None:
    try:
        return edited(visit, UUID(talk.given["structure"]))
    except LookupError:
        return None


async def _country(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    where = _edited(visit, talk)
    if where is None:
        return REFUSED
    if one(talk, "which") == "back":
        return Outcome(next=await structure(visit, where))
    record = visit.store.structures.settings_statement(where, **_place(talk))
    return Outcome((record,), view="structure", notice="settings-saved")


async def _records(visit: Visit, talk: Talk, where: UUID, what: str) -> list[Executable]:
    rooms = visit.store.structures
    match what:
        case "helptext":
            return [await rooms.help_text_statement(where, said(talk, "helptext"))]
        case "secrecy":
            return [await rooms.secrecy_statement(where, said(talk, "secrecy"))]
        case "organisations":
            return [_organisation(visit, talk, where)]
        case _:
            return [rooms.settings_statement(where, **_SETTERS[what](talk))]


def _organisation(visit: Visit, talk: Talk, where: UUID) -> Executable:
    which, name = one(talk, "organisation"), said(talk, "name") or ""
    if which == "add":
        return visit.store.structures.organisation_statement(uuid4(), where, name)
    return visit.store.structures.rename_organisation_statement(UUID(talk.given["ids"][int(which[1:])]), name)


def _place(talk: Talk) -> dict[str, Any]:
    chosen, land = one(talk, "which"), one(talk, "land")
    typed = (said(talk, "elsewhere") or "").strip().upper() if chosen == "other" else chosen
    country, _, region = typed.partition("-")
    return {"country": country, "region": (land if land != "none" else "") if chosen == "DE" else region}


def _hour(talk: Talk, key: str) -> time:
    return time(int(one(talk, key)[1:]))


def _weekdays(talk: Talk) -> frozenset[int]:
    value = talk.value("weekdays")
    return frozenset(int(day[1:]) for day in value) if isinstance(value, tuple) else frozenset()


def _weeks(talk: Talk, key: str) -> int:
    return int(one(talk, key)[1:])


def _zone(talk: Talk) -> dict[str, Any]:
    return {"zone": said(talk, "zone")}


def _quiet(talk: Talk) -> dict[str, Any]:
    return {"quiet_from": _hour(talk, "evening"), "quiet_until": _hour(talk, "morning")}


def _days(talk: Talk) -> dict[str, Any]:
    return {"weekdays": _weekdays(talk)}


def _rhythm(talk: Talk) -> dict[str, Any]:
    return {"rhythm": (_weeks(talk, "steps"), _weeks(talk, "goals"), _weeks(talk, "round"))}


def _telegram(talk: Talk) -> dict[str, Any]:
    return {"telegram_texts": one(talk, "telegram") == "yes"}


_SETTERS = {
    "zone": _zone, "quiet": _quiet, "weekdays": _days, "rhythm": _rhythm, "telegram": _telegram,
}  # fmt: skip

DAY_FINISHES: dict[str, Finish] = {"structure": _structure, "country": _country}
"""By flow id."""
