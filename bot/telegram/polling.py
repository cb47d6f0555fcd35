"""Fetching updates: a batch, handled side by side, and acknowledged only when everything in it is committed."""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog
from aiogram import Bot
from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo
from aiogram.types import Update
from pydantic import ValidationError

from bot.logs import place_of
from bot.telegram.inbox import Inbox
from bot.telegram.wire import Ending, Reply, Rest, backoff, call

log = structlog.get_logger()
ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]
LONG = 25
"""Seconds that Telegram holds the question when there is nothing."""
DEAF = 60.0
"""After so many seconds without an answer we say so."""


class Polling:
    """One loop over getUpdates."""

    def __init__(self, bot: Bot, inbox: Inbox, ticks: Callable[[], float], rest: Rest) -> None:
        self._bot = bot
        self._inbox = inbox
        self._ticks = ticks
        self._rest = rest
        self._heard = ticks()
        self._offset: int | None = None
        self._well = False

    @property
    def is_well(self) -> bool:
        """Do updates reach us? A conflict says no at once, silence within a minute."""
        return self._well and self._ticks() - self._heard < DEAF + LONG

    async def run(self) -> None:
        """Until cancelled."""
        await self._drop_webhook()
        failures = 0
        while True:
            hold = LONG if self._well else 0  # until we know that we are heard, we do not wait for somebody to write
            method = GetUpdates(offset=self._offset, timeout=hold, limit=100, allowed_updates=ALLOWED)
            reply = await call(self._bot, method, seconds=hold + 10)
            if reply.state is Ending.DONE and await self._took(reply.result):
                failures = 0
                continue
            failures += 1
            await self._trouble(reply, failures)
            await self._rest(reply.wait or backoff(failures))

    async def _took(self, batch: Any) -> bool:
        """Nothing that a batch holds, or is, ends the loop."""
        try:
            await self._take(batch)
        except Exception as error:
            log.error("telegram_batch_failed", error=type(error).__name__, place=place_of(error))
            return False
        return True

    async def _take(self, batch: list[dict[str, Any]]) -> None:
        self._heard, self._well = self._ticks(), True
        updates = [update for update in map(parsed, batch) if update]
        await asyncio.gather(*(self._inbox.take(update) for update in updates))
        if batch:
            self._offset = max(self._offset or 0, *(int(one["update_id"]) + 1 for one in batch))

    async def _trouble(self, reply: Reply, failures: int) -> None:
        if reply.state in (Ending.CONFLICT, Ending.STRANGER):
            self._well = False
        if reply.state is Ending.CONFLICT:
            await self._drop_webhook()
        if failures == 1:
            log.warning("telegram_deaf", state=str(reply.state))

    async def _drop_webhook(self) -> None:
        told = await call(self._bot, GetWebhookInfo())
        if told.is_done and told.result.get("url") and (await call(self._bot, DeleteWebhook())).is_done:
            log.info("telegram_webhook_removed")


def parsed(told: dict[str, Any]) -> Update | None:
    """An update, or None for one that nobody understands: it must not hold up the others."""
    try:
        return Update.model_validate(told)
    except ValidationError as error:
        log.warning("telegram_update_unreadable", update=told.get("update_id"), problems=error.error_count())
        return None
