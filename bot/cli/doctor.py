"""`waymark doctor`: what is right and what is missing, in plain lines. Asking writes nothing."""

import sys

from bot.assembly import Clock, telegram_line, wall_clock
from bot.cli import machine
from bot.cli.finding import Finding
from bot.cli.kept import kept
from bot.cli.port import port, reminders
from bot.settings import Settings


async def examine(settings: Settings, clock: Clock = wall_clock) -> list[Finding]:
    """Look at everything Waymark stands on, without making or changing anything."""
    return [
        machine.python(sys.version_info[:3]),
        machine.clock(clock()),
        machine.zones(),
        machine.folder(settings.data),
        *await kept(settings),
        await port(settings.host, settings.port),
        machine.public(settings),
        *await _telegram(settings, clock),
        await reminders(settings.host, settings.port),
    ]


async def _telegram(settings: Settings, clock: Clock) -> list[Finding]:
    line = telegram_line(settings)
    if line is None:
        return [Finding(True, "doctor-telegram-none")]
    from bot.telegram.checkup import check_up  # takes seconds and much memory

    return [Finding(*told) for told in await check_up(line, clock)]
