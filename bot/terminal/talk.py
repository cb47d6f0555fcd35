"""A talk in the shell: prints a page, reads a line, and translates; it decides nothing."""

import asyncio
import sys
from collections.abc import Callable
from datetime import datetime
from typing import TextIO
from uuid import UUID

from bot.conversation import Conversations
from bot.screens.screen import Screen
from bot.terminal.files import Files
from bot.terminal.page import PICTURE, Page, page
from bot.terminal.reminding import Keys, Reminders, told
from bot.turn.arrival import Arrival, Looked, Nudged, Tapped, Typed

CLOSING = frozenset({"/quit", "/exit", "/q!"})


async def talk(
    conversations: Conversations,
    person: UUID,
    clock: Callable[[], datetime],
    lines: TextIO | None = None,
    out: TextIO | None = None,
    files: Files | None = None,
    reminders: Reminders | None = None,
) -> None:
    """Go on until the input ends or somebody types /quit. Without other streams: those of the shell."""
    lines, out = lines or sys.stdin, out or sys.stdout
    screen = await conversations.handle(Arrival(person, "terminal", Looked(), clock()))
    standing = await reminders.before(person) if reminders and not (screen.together or screen.clears) else ()
    lines_before, keys = told(screen.language, standing)
    if lines_before:
        print("", *lines_before, sep="\n", file=out)
    while True:
        shown = page(screen)
        print(*shown.lines, sep="\n", file=out)
        if screen.sheets and files:
            print("", await files.sheets(screen.language, screen.sheets), sep="\n", file=out)
        print("> ", end="", file=out, flush=True)
        line = await asyncio.to_thread(lines.readline)
        if not line or line.strip() in CLOSING:
            print(file=out)
            return
        if line.strip().casefold() == PICTURE and screen.picture and files:
            print("", await files.picture(screen.language, screen.picture), sep="\n", file=out)
            continue
        screen = await conversations.handle(Arrival(person, "terminal", read(line, screen, shown, keys), clock()))


def read(line: str, screen: Screen, shown: Page, nudges: Keys) -> Tapped | Nudged | Typed | Looked:
    """A key of the page or of a reminder is a tap, an empty line shows the page again, everything else was typed."""
    text = line.strip()
    if not text:
        return Looked()
    if text.casefold() in shown.keys:
        return Tapped(f"{screen.token}.{shown.keys[text.casefold()]}")
    if text.casefold() in nudges:
        return nudges[text.casefold()]
    return Typed(text, screen.token)
