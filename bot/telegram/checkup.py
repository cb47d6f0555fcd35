"""What `waymark doctor` finds out about Telegram. It asks and changes nothing, and no line holds the token."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.methods import GetMe, GetWebhookInfo
from aiohttp import ClientError, ClientTimeout

from bot.telegram.presence import _as_told, _looks, _plain
from bot.telegram.session import bot_for
from bot.telegram.wire import Ending, call
from locales.localizer import languages

if TYPE_CHECKING:
    from bot.telegram.channel import Line

OFFICIAL = "https://api.telegram.org"
PATIENCE = 5
"""Seconds that each question may take."""
APART = timedelta(seconds=5)
"""Quickly typed texts are told apart by Telegram's time and ours; further apart they would be mixed up."""
SECOND = timedelta(seconds=1)
"""A header's date tells no parts of a second."""
RECENT = timedelta(hours=1)
"""An older failure says nothing about now: Telegram keeps naming the last one."""

Told = tuple[bool, str, dict[str, str]]
"""The parts of a Finding, which lives in a room that channels do not know."""


async def check_up(line: "Line", clock: Callable[[], datetime]) -> list[Told]:
    """The server and the token; where these are right, the webhook, the clock and the commands too."""
    bot = bot_for(line.token, line.api)
    try:
        return await _asked(bot, line, clock)
    finally:
        await bot.session.close()


async def _asked(bot: Bot, line: "Line", clock: Callable[[], datetime]) -> list[Told]:
    host = {"host": _host(line.api or OFFICIAL)}
    before = clock()
    reached, date = await _knocked(bot, line.api or OFFICIAL)
    after = clock()
    if not reached:
        return [(False, "doctor-telegram-unreached", host)]
    there: Told = (True, "doctor-telegram-reached", host)
    told = await call(bot, GetMe(), PATIENCE)
    if told.state is Ending.STRANGER:
        return [there, (False, "doctor-telegram-token-refused", {})]
    if not told.is_done:
        return [there, (False, "doctor-telegram-token-unsure", {"state": str(told.state)})]
    return [
        there,
        (True, "doctor-telegram-token", {"name": f"@{told.result['username']}"}),
        *await _webhook(bot, line, after),
        *_clock(date, before, after, host),
        *await _commands(bot),
    ]


async def _knocked(bot: Bot, api: str) -> tuple[bool, datetime | None]:
    """Does anybody answer there, and at what time by their clock? Asked without the token, on the bot's own way."""
    try:
        http = await cast("AiohttpSession", bot.session).create_session()
        async with http.get(api, allow_redirects=False, timeout=ClientTimeout(total=PATIENCE)) as answer:
            return True, _date(answer.headers.get("Date"))
    except (ClientError, OSError, TimeoutError):
        return False, None


def _date(header: str | None) -> datetime | None:
    try:
        told = parsedate_to_datetime(header) if header else None
    except ValueError:
        return None
    return told.astimezone(UTC) if told and told.tzinfo else None


async def _webhook(bot: Bot, line: "Line", now: datetime) -> list[Told]:
    told = await call(bot, GetWebhookInfo(), PATIENCE)
    if not told.is_done:
        return [(False, "doctor-telegram-webhook-unsure", {"state": str(told.state)})]
    return [_way(str(told.result.get("url") or ""), line), *_failures(told.result, line, now)]


def _way(known: str, line: "Line") -> Told:
    """How updates come. An address is said by its host alone: its path may be all that keeps it secret."""
    if line.webhook_url is None:
        return (False, "doctor-telegram-webhook-left", {}) if known else (True, "doctor-telegram-polling", {})
    host = {"host": _host(line.webhook_url)}
    if known == line.webhook_url:
        return (True, "doctor-telegram-webhook", host)
    return (False, "doctor-telegram-webhook-other" if known else "doctor-telegram-webhook-missing", host)


def _failures(told: dict[str, Any], line: "Line", now: datetime) -> list[Told]:
    at = datetime.fromtimestamp(told.get("last_error_date") or 0, UTC)
    if now - at > RECENT:
        return []
    reason = str(told.get("last_error_message") or "?").replace(line.token, "***")
    return [(False, "doctor-telegram-webhook-failing", {"at": f"{at:%H:%M}", "reason": reason})]


def _clock(told: datetime | None, before: datetime, after: datetime, host: dict[str, str]) -> list[Told]:
    """Their time was read somewhere between asking and the answer, and may be up to a second more than it says."""
    if told is None:
        return []
    apart = max(before - told - SECOND, told - after, timedelta())
    if apart <= APART:
        return [(True, "doctor-telegram-clock", host)]
    return [(False, "doctor-telegram-clock-apart", {**host, "seconds": str(round(apart.total_seconds()))})]


async def _commands(bot: Bot) -> list[Told]:
    """Names, descriptions and commands; nothing is said where Telegram does not tell them all."""
    looks = [look for language in ("", *languages()) for look in _looks(language)]
    replies = await asyncio.gather(*(call(bot, ask, PATIENCE) for ask, _, _ in looks))
    if not all(reply.is_done for reply in replies):
        return []
    pairs = zip(looks, replies, strict=True)
    right = all(_as_told(told.result, key) == _plain(getattr(change, key)) for (_, key, change), told in pairs)
    return [(True, "doctor-telegram-commands" if right else "doctor-telegram-commands-new", {})]


def _host(address: str) -> str:
    """The host alone: no path, no name and password that may stand before it."""
    return urlsplit(address).hostname or ""
