"""Texts that are right in themselves but cannot stand anywhere: names too long for a list, zones that do not exist."""

from zoneinfo import available_timezones

from bot.turn.room import Refuses
from bot.turn.visit import Visit
from flows.answers import Talk
from flows.events import Problem

LONGEST_NAME, LONGEST_OWN_NAME = 80, 24
"""Signs of a structure's or an organisation's name, and of a person's or a code."""


def longer_than(most: int) -> Refuses:
    """A text of more signs."""

    async def refused(visit: Visit, talk: Talk, text: str) -> Problem | None:
        return Problem("too-long-name", {"most": most}) if len(text) > most else None

    return refused


async def unknown_zone(visit: Visit, talk: Talk, text: str) -> Problem | None:
    """A time zone that does not exist."""
    return None if text in available_timezones() else Problem("zone")
