"""What was typed behind /remind, taken as what it is: a moment, something to remember, or both."""

import re

from bot.reading.errors import Past, Unread
from bot.reading.reader import read_when
from bot.rooms.wishes.hearing import heard_when
from bot.turn.deeds import Deed, Goes
from bot.turn.now import Sitting
from bot.turn.outcome import Opens, Outcome
from bot.turn.visit import Visit

_BETWEEN = re.compile(r":\s+|\s+[-–—]\s+|[,;]\s+|\n+")
"""What may stand between a moment and a text."""


async def reminding(now: Sitting, said: str) -> Deed:
    """The list, or what goes on from what was said; the case that lies in front goes along."""
    of = str(now.case.id) if now.case else ""
    if not said:
        return Goes(Outcome(Opens("remind", {"of": of})))
    if not now.visit.may_write():
        return Goes(Outcome(Opens("remind", {"of": of}), notice="notice-no-texts"), unwanted=True)
    return Goes(_going_on(now.visit, of, *parted(now.visit, said)))


def _going_on(visit: Visit, of: str, text: str, when: str) -> Outcome:
    if not text:
        return Outcome(Opens("wish", {"of": of, "proposed": when}))
    if of or not when:
        return Outcome(Opens("wish", {"of": of, "text": text, "when": when}))
    wanted = {"text": text, "of": "", "moves": ""}
    try:
        rule = heard_when(visit, when)
    except Past:
        return Outcome(Opens("moment", wanted), notice="problem-when-past")
    return Outcome(Opens("understood", {**wanted, "rule": str(rule)}))


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
    """In one's own language only: "so" is no Sunday in an English sentence."""
    try:
        read_when(text, visit.person.language, visit.now, visit.person.zone)
    except Past:
        return True
    except Unread:
        return False
    return True
