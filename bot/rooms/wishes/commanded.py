"""What was typed behind /remind, taken as what it is: a moment, something to remember, or both."""

import re

from bot.rooms.wishes import facts as openings
from bot.rooms.wishes.days import Unread
from bot.rooms.wishes.reading import Past, read_when
from bot.turn.visit import Opening, Visit

_BETWEEN = re.compile(r":\s+|\s+[-–—]\s+|[,;]\s+|\n+")
"""What may stand between a moment and a text."""


async def commanded(visit: Visit, said: str) -> tuple[Opening, str | None]:
    """The dialogue that goes on from there, and a word beside it."""
    text, when = parted(visit, said)
    case = await openings.case_in_front(visit)
    if case or not (text and when):
        known = (str(case.id), case.code) if case else ("", "")
        return openings.wish(visit, *known, text=text, when=when), None
    try:
        rule = read_when(when, visit.person.language, visit.now, visit.person.zone)
    except Past:
        return openings.moment(visit, text=text, case="", moves=""), "problem-when-past"
    return await openings.understood(visit, rule, text=text, case="", moves=""), None


def parted(visit: Visit, said: str) -> tuple[str, str]:
    """Text and moment; one of them may be empty."""
    if _is_moment(visit, said):
        return "", said
    for found in reversed(list(_BETWEEN.finditer(said))):
        head, tail = said[: found.start()].strip(), said[found.end() :].strip()
        if tail and _is_moment(visit, head):
            return tail, head
        if head and _is_moment(visit, tail):
            return head, tail
    return said, ""


def _is_moment(visit: Visit, text: str) -> bool:
    try:
        read_when(text, visit.person.language, visit.now, visit.person.zone)
    except Past:
        return True
    except Unread:
        return False
    return True
