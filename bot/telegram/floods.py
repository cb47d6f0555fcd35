"""Waiting where Telegram says so, and where nobody asked for a message."""

from collections.abc import Callable

from bot.telegram.pace import BURST, OVERALL, PER_CHAT, Pace
from bot.telegram.wire import Rest

ALL = ""
"""The key of the pace over all chats."""


class Floods:
    """Which chats have to wait, and until when.

    One chat's flood holds up that chat alone. When several are flooded at once, Telegram means all of us: then every
    chat waits for the last of them. What nobody asked for waits for any flood, and keeps to the pace besides.
    """

    def __init__(self, ticks: Callable[[], float], rest: Rest) -> None:
        self._now = ticks
        self._rest = rest
        self._until: dict[int, float] = {}
        self._overall = Pace(OVERALL, int(OVERALL))
        self._by_chat = Pace(PER_CHAT, BURST)

    def noticed(self, chat: int, seconds: float) -> None:
        """Telegram asked for a pause in this chat."""
        self._until[chat] = self._now() + seconds

    async def wait(self, chat: int, *, asked: bool) -> None:
        """Until something may be sent there."""
        if not asked:
            now = self._now()
            await self._pause(max(self._by_chat.wait(chat, now), self._overall.wait(ALL, now)))
        while (seconds := self._left(chat, asked=asked)) > 0:
            await self._rest(seconds)

    async def turn(self, chat: int) -> float:
        """Wait for a place among what nobody asked for, but for no flood: gives how long one lasts still."""
        now = self._now()
        await self._pause(max(self._by_chat.wait(chat, now), self._overall.wait(ALL, now)))
        return self._left(chat, asked=False)

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            await self._rest(seconds)

    def _left(self, chat: int, *, asked: bool) -> float:
        now = self._now()
        self._until = {one: until for one, until in self._until.items() if until > now}
        if not self._until:
            return 0.0
        everybody = len(self._until) > 1 or not asked
        until = max(self._until.values()) if everybody else self._until.get(chat, 0.0)
        return until - now
