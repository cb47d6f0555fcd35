"""A structure's settings: what can be set, and what holds now."""

from uuid import UUID

from babel import Locale
from babel.dates import get_day_names

from bot.rights import Action, may
from bot.visits import Opening, Visit
from flows.days import LANDS
from storage.structures import Structure


def edited(visit: Visit, wanted: UUID | None = None) -> UUID:
    """The structure whose settings this person may change. Raises LookupError."""
    allowed = [
        one.structure
        for one in visit.person.memberships
        if may(visit.person, Action.EDIT_STRUCTURE, structure=one.structure)
    ]
    for one in allowed:
        if wanted in (None, one):
            return one
    raise LookupError("structure")


async def structure(visit: Visit, where: UUID | None = None) -> Opening:
    """The settings with what holds now."""
    found = await visit.store.structures.get(edited(visit, where))
    if found is None:
        raise LookupError("structure")
    now = _now(visit, found)
    given = {
        "structure": str(found.id),
        "organisations": [one.name for one in found.organisations],
        "ids": [str(one.id) for one in found.organisations],
        "ticked": {"weekdays": [f"d{day}" for day in sorted(found.weekdays)]},
        "args": now,
    }
    return Opening("structure", visit.own_key, given)


async def country(visit: Visit, where: UUID) -> Opening:
    """Where the group works, so that its public holidays are known."""
    found = await visit.store.structures.get(where)
    args = _now(visit, found) if found else {}
    return Opening("country", visit.own_key, {"structure": str(where), "args": args})


def _now(visit: Visit, found: Structure) -> dict[str, str | int]:
    missing = visit.say("structure-missing")
    steps, goals, everything = found.rhythm
    return {
        "name": found.name,
        "country": _country(found.country, visit.person.language) or missing,
        "land": _land(visit, found),
        "zone": found.zone,
        "evening": f"{found.quiet_from:%H:%M}",
        "morning": f"{found.quiet_until:%H:%M}",
        "weekdays": _weekdays(found.weekdays, visit.person.language),
        "steps": steps,
        "goals": goals,
        "round": everything,
        "helptext": found.help_text or missing,
        "secrecy": found.secrecy or missing,
        "telegram": visit.say("structure-now-yes" if found.telegram_texts else "structure-now-no"),
    }


def _land(visit: Visit, found: Structure) -> str:
    """The region by its name where it has one here."""
    if found.country == "DE" and found.region in LANDS:
        return visit.say(f"country-land.{found.region}")
    return found.region or "–"


def _country(code: str | None, language: str) -> str:
    return str(Locale(language).territories.get(code, code)) if code else ""


def _weekdays(days: frozenset[int], language: str) -> str:
    names = get_day_names("abbreviated", locale=language)
    return ", ".join(names[day - 1] for day in sorted(days))
