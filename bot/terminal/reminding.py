"""Reminders in the shell: lines at the start, with a key for each button."""

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from bot.reminders.carriers import Note
from bot.screens.tokens import read_nudge
from bot.turn.arrival import Nudged
from locales.localizer import localizer


class Reminders(Protocol):
    """What stands before people."""

    async def before(self, person: UUID) -> Sequence[Note]:
        """What was sent to somebody and is not settled, each by itself."""
        ...


Keys = dict[str, Nudged]


def told(language: str, notes: Sequence[Note]) -> tuple[tuple[str, ...], Keys]:
    """The lines to print, and what is behind each key: "/r1", "/r2", …"""
    lines, keys = [], Keys()
    for note in notes:
        lines += ["", *note.lines]
        doings = []
        for choice in note.choices:
            if nudge := read_nudge(choice.id):
                keys[key := f"/r{len(keys) + 1}"] = Nudged(*nudge)
                doings.append(f"{key} {choice.label}")
        lines.append(f"  {' · '.join(doings)}")
    heading = (localizer(language).say("terminal-reminders"),) if lines else ()
    return (*heading, *lines), keys
