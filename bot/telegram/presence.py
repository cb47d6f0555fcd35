"""How the bot appears: its name, its descriptions, its commands. Strangers can see them, so they say nothing."""

from collections.abc import Sequence
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import (
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
    TelegramMethod,
)
from aiogram.types import BotCommand, BotCommandScopeChat

from bot.telegram.wire import call
from locales.localizer import languages, localizer

log = structlog.get_logger()
FOR_STRANGERS = ("start", "help", "language")


async def appear(bot: Bot) -> int:
    """Set what differs, in every language, English also for everybody else's; gives the number of changes."""
    changed = 0
    for language in ("", *languages()):
        for ask, key, change in _looks(language):
            told = await call(bot, ask)
            wanted = getattr(change, key)
            if told.is_done and _as_told(told.result, key) != _plain(wanted):
                changed += (await call(bot, change)).is_done
    if changed:
        log.info("telegram_appearance_set", changes=changed)
    return changed


async def set_menu(bot: Bot, chat: int, language: str, names: Sequence[str]) -> bool:
    """The menu of one chat: what this person can do."""
    scope = BotCommandScopeChat(chat_id=chat)
    return (await call(bot, SetMyCommands(commands=commands(language, names), scope=scope))).is_done


def commands(language: str, names: Sequence[str]) -> list[BotCommand]:
    """Commands with their descriptions."""
    words = localizer(language)
    return [BotCommand(command=name, description=words.say(f"telegram-command-{name}")) for name in names]


def _looks(language: str) -> list[tuple[TelegramMethod[Any], str, TelegramMethod[Any]]]:
    words, code = localizer(language or "en"), language or None
    return [
        (
            GetMyCommands(language_code=code),
            "commands",
            SetMyCommands(commands=commands(language or "en", FOR_STRANGERS), language_code=code),
        ),
        (GetMyName(language_code=code), "name", SetMyName(name=words.say("telegram-name"), language_code=code)),
        (
            GetMyDescription(language_code=code),
            "description",
            SetMyDescription(description=words.say("telegram-description"), language_code=code),
        ),
        (
            GetMyShortDescription(language_code=code),
            "short_description",
            SetMyShortDescription(short_description=words.say("telegram-about"), language_code=code),
        ),
    ]


def _as_told(result: Any, key: str) -> Any:
    """Commands come as a list, everything else as an object with one field."""
    return result if key == "commands" else result.get(key, "")


def _plain(wanted: Any) -> Any:
    return [one.model_dump(exclude_none=True) for one in wanted] if isinstance(wanted, list) else wanted
