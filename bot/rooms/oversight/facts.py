"""What the dialogues of flows/oversight.py are given at their start."""

from collections.abc import Awaitable, Callable
from uuid import UUID

from bot.rights import Action
from bot.rooms.oversight.gathering import Overview, gather
from bot.rooms.oversight.words import lines, load, tally_line
from bot.turn.visit import Opening, Visit

MOST_HANDS = 12
"""So many buttons at most; the lines name all."""


async def overview(visit: Visit, place: UUID | None = None) -> Opening:
    """What needs this person in one structure, then the counts, and the way to further structures."""
    seen = await _seen(visit, place)
    language = visit.person.language
    helped = [row for row in seen.needing if row.responsible != visit.person.id][:MOST_HANDS]
    given = {
        "args": {"count": seen.count, "late": seen.waiting},
        "place": str(seen.structure.id),
        "places": [name for _, name in seen.others],
        "place_ids": [str(id) for id, _ in seen.others],
        **({"page": _page(seen)} if visit.channel == "web" else {}),
        "lines": list(lines(seen, language)) or [visit.say("overview-empty")],
        "hands": [visit.say("overview-hand", code=row.code) for row in helped],
        "reviews": [str(row.review) for row in helped],
    }
    return Opening("overview", visit.own_key, given)


def _page(seen: Overview) -> str:
    return f"/overview?in={seen.structure.id}" if seen.others else "/overview"


async def load_picture(visit: Visit, place: UUID | None = None) -> Opening:
    """The same counts as a picture, and in words beneath."""
    seen = await _seen(visit, place)
    language = visit.person.language
    told = [tally_line(seen, one, language) for one in seen.tallies]
    given = {
        "place": str(seen.structure.id),
        "lines": told,
        "drawing": {"kind": "load", "data": load(seen, language), "alt": " ".join(told)},
    }
    return Opening("load", visit.own_key, given)


async def _seen(visit: Visit, place: UUID | None) -> Overview:
    """Raises LookupError for somebody who sees to no structure; NEEDS has refused them before."""
    seen = await gather(visit.store, visit.person, visit.now, place)
    if seen is None:
        raise LookupError("structure")
    return seen


OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {"overview": overview}
"""By command."""

NEEDS: dict[str, Action] = {"overview": Action.OVERSEE}
"""What one must be allowed to for them."""
