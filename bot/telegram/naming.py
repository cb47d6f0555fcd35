"""The bot's name, asked for once: for links that an operator hands over."""

from typing import TYPE_CHECKING

from aiogram.methods import GetMe

from bot.telegram.session import bot_for
from bot.telegram.wire import call

if TYPE_CHECKING:
    from bot.telegram.channel import Line

PATIENCE = 5
"""Seconds that somebody at a command line waits for Telegram."""


async def bot_name(line: "Line") -> str | None:
    """The name behind t.me/, or None if Telegram does not tell it now."""
    bot = bot_for(line.token, line.api)
    try:
        told = await call(bot, GetMe(), PATIENCE)
    finally:
        await bot.session.close()
    return str(told.result["username"]) if told.is_done else None
