"""A structure's settings: what can be set, and what holds now."""

from babel import Locale
from babel.dates import get_day_names

from bot.rooms.team.places import place_of
from bot.screens.tokens import short
from bot.turn.visit import About, Visit
from flows.shown import Shown
from flows.structure import LANDS, Group
from storage.structures import Structure


async def structure(visit: Visit, about: About) -> Group:
    """The settings with what holds now."""
    found = await _found(visit, about)
    return {
        "organisations": [(f"o{short(one.id)}", one.name) for one in found.organisations],
        "ticked": {"weekdays": [f"d{day}" for day in sorted(found.weekdays)]},
        "args": _now(visit, found),
    }


async def country(visit: Visit, about: About) -> Shown:
    """Where the group works, so that its public holidays are known."""
    return {"args": _now(visit, await _found(visit, about))}


async def _found(visit: Visit, about: About) -> Structure:
    found = await visit.structure(place_of(about))
    if found is None:
        raise LookupError("structure")
    return found


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
