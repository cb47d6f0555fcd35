"""What the overview and the picture of the load must know, for whoever looks."""

from uuid import UUID

from bot.rooms.oversight.counts import Row
from bot.rooms.oversight.gathering import Overview, gather
from bot.rooms.oversight.words import lines, load, tally_line
from bot.screens.tokens import short
from bot.turn.visit import About, Visit, uuid
from flows.oversight import Overseen
from flows.shown import Shown

MOST_HANDS = 12
"""So many buttons at most; the lines name all."""


async def seen_of(visit: Visit, about: About) -> Overview:
    """The structure it is about, or the first that this person sees to. Raises LookupError where there is none."""
    place = uuid(about.get("structure"))
    seen = await visit.once(("overview", place), lambda: _gathered(visit, place))
    if seen is None:
        raise LookupError("structure")
    return seen


async def _gathered(visit: Visit, place: UUID | None) -> Overview | None:
    return await gather(visit.store, visit.person, visit.now, place)


async def overview(visit: Visit, about: About) -> Overseen:
    """What needs this person in one structure, then the counts, and the way to further structures."""
    seen = await seen_of(visit, about)
    facts: Overseen = {
        "args": {"count": seen.count, "late": seen.waiting},
        "places": [(f"p{short(id)}", name) for id, name in seen.others],
        "lines": list(lines(seen, visit.person.language)) or [visit.say("overview-empty")],
        "hands": [(f"h{short(row.review)}", visit.say("overview-hand", code=row.code)) for row in _helped(visit, seen)],
    }
    return {**facts, "page": _page(seen)} if visit.channel == "web" else facts


def _helped(visit: Visit, seen: Overview) -> list[Row]:
    """Nobody offers themselves a hand."""
    return [row for row in seen.needing if row.responsible != visit.person.id][:MOST_HANDS]


def _page(seen: Overview) -> str:
    return f"/overview?in={seen.structure.id}" if seen.others else "/overview"


async def load_picture(visit: Visit, about: About) -> Shown:
    """The same counts as a picture, and in words beneath."""
    seen, language = await seen_of(visit, about), visit.person.language
    told = [tally_line(seen, one, language) for one in seen.tallies]
    return {"lines": told, "drawing": {"kind": "load", "data": load(seen, language), "alt": " ".join(told)}}
