"""One call of the Bot API, and everything that may come of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import structlog
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod

log = structlog.get_logger()
Rest = Callable[[float], Awaitable[None]]
"""Waits so many seconds."""

_GONE = (
    "message to edit not found", "message can't be edited", "no text in the message", "no media in the message",
    "no caption in the message", "message_id_invalid",
)  # fmt: skip
_NO_FILE = (
    "wrong file identifier", "wrong remote file", "file_id_invalid", "file_reference", "wrong type of file",
    "photo_invalid", "photo_save", "image_process", "media_empty", "media_invalid", "file must be non-empty",
)  # fmt: skip
_NEVER_LEFT = "ClientConnector"
"""How the names of those errors begin that say there was no line at all."""
_LOST = ("chat not found", "user is deactivated", "bot was blocked", "user not found")


class Ending(StrEnum):
    """How a call went."""

    DONE = "done"
    UNCHANGED = "unchanged"
    """It stands there already."""
    GONE = "gone"
    """The message cannot be edited any more, or not in this way."""
    NO_FILE = "no file"
    """Telegram does not know, or does not like, the picture that it was given."""
    BLOCKED = "blocked"
    """The person does not let us in."""
    FLOODED = "flooded"
    """To be tried again after `wait` seconds."""
    UNSURE = "unsure"
    """It may have been applied, or not: a time-out, a cut line, trouble on the other side."""
    WRONG = "wrong"
    """Telegram will not take it, however often it is sent."""
    CONFLICT = "conflict"
    """Somebody else fetches this bot's updates."""
    STRANGER = "stranger"
    """The token opens nothing."""


@dataclass(frozen=True)
class Reply:
    """How a call went, with its result, or the seconds to wait."""

    state: Ending
    result: Any = None
    wait: float = 0.0
    unsent: bool = False
    """Is it certain that nothing of it reached the other side?"""

    @property
    def is_done(self) -> bool:
        """Does it stand there now?"""
        return self.state in (Ending.DONE, Ending.UNCHANGED)


async def call(bot: Bot, method: TelegramMethod[Any], seconds: int = 30) -> Reply:
    """Make one call. Never raises for what the other side does; what it says is looked at, and not logged."""
    try:
        return Reply(Ending.DONE, await bot(method, request_timeout=seconds))
    except TelegramRetryAfter as flood:
        return Reply(Ending.FLOODED, wait=float(flood.retry_after))
    except TelegramForbiddenError:
        return Reply(Ending.BLOCKED)
    except TelegramBadRequest as refusal:
        return Reply(_meaning(refusal.message))
    except TelegramConflictError:
        return Reply(Ending.CONFLICT)
    except (TelegramUnauthorizedError, TelegramNotFound):
        return Reply(Ending.STRANGER)
    except TelegramServerError:
        return Reply(Ending.UNSURE)
    except TelegramNetworkError as error:
        log.warning("telegram_call_unsure", method=method.__api_method__, error=type(error).__name__)
        return Reply(Ending.UNSURE, unsent=_NEVER_LEFT in error.message)
    except Exception as error:  # whatever the other side says, or says in half
        log.warning("telegram_call_unsure", method=method.__api_method__, error=type(error).__name__)
        return Reply(Ending.UNSURE)


def _meaning(said: str) -> Ending:
    text = said.casefold()
    if "message is not modified" in text:
        return Ending.UNCHANGED
    if any(part in text for part in _GONE):
        return Ending.GONE
    if any(part in text for part in _NO_FILE):
        return Ending.NO_FILE
    return Ending.BLOCKED if any(part in text for part in _LOST) else Ending.WRONG


def backoff(failures: int) -> float:
    """Seconds to wait after so many failures in a row: a half, doubled each time, at most half a minute."""
    return float(min(0.5 * 2 ** min(failures - 1, 10), 30.0))
