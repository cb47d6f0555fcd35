"""aiogram's session with plain JSON: results stay dicts, and an update nobody understands spoils no other.

aiogram builds a form for each call and a tree of models from each answer, of which a screen needs two numbers.
`make bench` shows what that costs.
"""

import json
from typing import Any

from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError
from aiogram.methods import TelegramMethod
from aiogram.types import InputFile
from aiohttp import ClientError


class PlainSession(AiohttpSession):
    """Speaks JSON both ways; only what carries a file goes as a form."""

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        """The plain result of a call; aiogram's exceptions for whatever is not "ok"."""
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        fields = {name: value for name, value in method if value is not None and not isinstance(value, Default)}
        session = await self.create_session()
        body = {"data": self.build_form_data(bot, method)} if _carries_a_file(fields) else {"json": _plain(fields)}
        try:
            async with session.post(url, timeout=self.timeout if timeout is None else timeout, **body) as answer:  # type: ignore[arg-type]
                said = await answer.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method=method, message="timeout") from error
        except ClientError as error:
            raise TelegramNetworkError(method=method, message=type(error).__name__) from error
        return self._result(bot, method, answer.status, said)

    def _result(self, bot: Bot, method: TelegramMethod[Any], status: int, said: str) -> Any:
        try:
            told = json.loads(said)
        except ValueError as error:
            raise ClientDecodeError("answer", error, "") from None
        if isinstance(told, dict) and told.get("ok") is True and "result" in told:
            return told["result"]
        self.check_response(bot, method, status, said)
        raise ClientDecodeError("answer", ValueError(str(status)), "")


def _carries_a_file(fields: dict[str, Any]) -> bool:
    return any(
        isinstance(one, InputFile) or isinstance(getattr(one, "media", None), InputFile) for one in fields.values()
    )


def _plain(value: Any) -> Any:
    """Models and what is in them as plain JSON values."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if hasattr(value, "model_dump"):
        dumped = value.model_dump(exclude_none=True, warnings=False)
        return {name: one for name, one in dumped.items() if not isinstance(one, Default)}
    return value


def bot_for(token: str, api: str | None) -> Bot:
    """A bot at the official server, or at another one."""
    server = TelegramAPIServer.from_base(api.rstrip("/")) if api else PRODUCTION
    return Bot(token, session=PlainSession(api=server))
