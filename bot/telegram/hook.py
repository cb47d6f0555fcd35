"""Updates that Telegram brings: a route on the web port, answered when the update is committed."""

import hmac
import json
from collections.abc import Callable
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiogram.methods import GetWebhookInfo, SetWebhook
from aiohttp import web

from bot.telegram.inbox import Inbox
from bot.telegram.polling import ALLOWED, parsed
from bot.telegram.wire import call

log = structlog.get_logger()
HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST = 256 * 1024
"""Bytes; an update of a text with very many entities has some fifty thousand."""
CONNECTIONS = 100
LATELY = 120.0
"""Seconds."""


class Hook:
    """The webhook's route."""

    def __init__(self, bot: Bot, inbox: Inbox, url: str, secret: str, clock: Callable[[], datetime]) -> None:
        self._bot = bot
        self._inbox = inbox
        self._url = url
        self._secret = secret.encode()
        self._clock = clock
        self.is_well = False
        self._asked = False

    @property
    def path(self) -> str:
        """Where updates come in."""
        return urlsplit(self._url).path or "/"

    async def register(self) -> None:
        """Tell Telegram where to bring updates, and look whether it still knows."""
        told = await call(self._bot, GetWebhookInfo())
        if told.is_done and told.result.get("url") == self._url and self._asked:
            self.is_well = not self._failed_lately(told.result)
            return
        method = SetWebhook(
            url=self._url,
            secret_token=self._secret.decode(),
            allowed_updates=ALLOWED,
            max_connections=CONNECTIONS,
        )
        self._asked = self.is_well = (await call(self._bot, method)).is_done
        log.info("telegram_webhook_set", well=self.is_well)

    def _failed_lately(self, told: dict[str, Any]) -> bool:
        """Did Telegram fail to bring us something, within the last round?"""
        failed = told.get("last_error_date")
        return failed is not None and self._clock().timestamp() - failed < LATELY

    async def receive(self, request: web.Request) -> web.Response:
        """One update. Without the secret nothing is even read."""
        given = request.headers.get(HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            log.warning("telegram_webhook_refused", status=401)
            return web.Response(status=401)
        body = await self._body(request)
        if body is None:
            log.warning("telegram_webhook_refused", status=413)
            return web.Response(status=413)
        update = _update(body)
        if update is None:
            log.warning("telegram_webhook_refused", status=400)
            return web.Response(status=400)
        if (read := parsed(update)) is not None:
            await self._inbox.take(read)
        return web.Response()

    async def _body(self, request: web.Request) -> bytes | None:
        if (request.content_length or 0) > LARGEST:
            return None
        body = b""
        async for chunk in request.content.iter_chunked(64 * 1024):
            body += chunk
            if len(body) > LARGEST:
                return None
        return body


def _update(body: bytes) -> dict[str, object] | None:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return told if isinstance(told, dict) and isinstance(told.get("update_id"), int) else None
