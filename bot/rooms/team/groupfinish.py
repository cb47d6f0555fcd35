"""What finishing a structure's settings leads to."""

from datetime import time
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Executable

from bot.days.workdays import is_known
from bot.rooms.team.places import place_of, team_of
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import Opens, Outcome, one, said
from bot.turn.visit import Visit
from flows.answers import Talk
from flows.events import Problem
from storage.conversations import StoredConversation

NOTED = frozenset({"secrecy", "telegram"})
"""Settings that touch what is confided: the trail says who changed them."""


async def structure(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """One setting, and all of them again."""
    what, where = one(talk, "what"), place_of(about_of(stored))
    if what == "back":
        return Outcome(team_of(where))
    if what == "country":
        return Outcome(Opens("country", {"structure": str(where)}))
    records = await _records(visit, talk, where, what)
    if what in NOTED:
        act = f"set-{what}"
        records.append(visit.store.trail.note_statement(act, visit.now, actor=visit.person.id, structure=where))
    return Outcome(_settings_of(where), tuple(records), "settings-saved")


async def country(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Another country, or none."""
    where = place_of(about_of(stored))
    if one(talk, "which") == "back":
        return Outcome(_settings_of(where))
    record = visit.store.structures.settings_statement(where, **_place(talk))
    return Outcome(_settings_of(where), (record,), "settings-saved")


def _settings_of(where: UUID) -> Opens:
    return Opens("structure", {"structure": str(where)})


async def unknown_country(visit: Visit, talk: Talk, text: str) -> Problem | None:
    """A country, or a region of one, whose public holidays nobody knows: "AT" and "AT-9" are known."""
    country, _, region = text.upper().partition("-")
    return None if is_known(country, region or None) else Problem("country")


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
    return visit.store.structures.rename_organisation_statement(whole(which[1:]), name)


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
