"""Taking messages out of a chat again: when a talk is over, and within a day in any case."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import islice

import structlog
from aiogram import Bot
from aiogram.methods import DeleteMessages

from bot.telegram.chat import Chat
from bot.telegram.floods import Floods
from bot.telegram.wire import Ending, Rest, backoff, call
from storage.chats import Chats, ListedMessage

log = structlog.get_logger()
DAY = timedelta(hours=24)
EARLY = timedelta(minutes=30)
"""So long before the day is over the regular round takes a message out."""
ALLOWED = timedelta(hours=48)
"""Telegram lets bots delete what is younger; the Bot API's documentation of deleteMessages."""
AT_ONCE = 100
TRIES = 5


class Sweeping:
    """Deletes what is listed, and says what could not be deleted."""

    def __init__(self, bot: Bot, chats: Chats, floods: Floods, clock: Callable[[], datetime], rest: Rest) -> None:
        self._bot = bot
        self._chats = chats
        self._floods = floods
        self._clock = clock
        self._rest = rest

    async def sweep(self, chat: Chat, before: datetime | None = None) -> list[ListedMessage]:
        """Take out everything but the living message, or only what is older; gives what only the person can delete."""
        everything = await self._chats.listed(chat.kept.account)
        aged = [one for one in everything if before is None or one.at <= before]
        listed = [one for one in aged if one.message != chat.kept.message]
        chat.private = chat.confided or len(aged) < len(everything)
        limit = self._clock() - ALLOWED
        left = [one for one in listed if one.at <= limit]
        fresh = [one.message for one in listed if one.at > limit]
        refused: set[int] = set()
        for some in _in_groups(fresh):
            refused |= await self._delete(chat, some)
        left += [one for one in listed if one.message in refused]
        if chat.kept.picture:  # nothing is said beside a card; it is told when the card is gone
            listed = [one for one in listed if one not in left]
            left = []
        await self._forget(chat, listed)
        return left

    async def empty(
        self, chat: Chat, living: int | None, *, patient: bool, spared: int | None = None
    ) -> frozenset[int]:
        """Take out everything, somebody is waiting for it; gives what stands there still, which stays on the list."""
        listed = {one.message: one.at for one in await self._chats.listed(chat.kept.account)}
        if living is not None:
            listed.setdefault(living, chat.kept.sent_at or self._clock())
        limit = self._clock() - ALLOWED
        fresh = [one for one, at in sorted(listed.items()) if at > limit and one != spared]
        refused: set[int] = set()
        for some in _in_groups(fresh):
            refused |= await self._delete(chat, some, asked=True, most=TRIES if patient else 1)
        await self._unlist(chat, [one for one in fresh if one not in refused])
        return frozenset(one for one in listed if one != spared and (one not in fresh or one in refused))

    async def take_out(self, chat: Chat, message: int) -> bool:
        """One message, at once."""
        reply = await call(self._bot, DeleteMessages(chat_id=chat.id, message_ids=[message]))
        return reply.is_done

    async def _forget(self, chat: Chat, listed: Sequence[ListedMessage]) -> None:
        await self._unlist(chat, [one.message for one in listed])

    async def _unlist(self, chat: Chat, messages: list[int]) -> None:
        if messages:
            await self._chats.do(self._chats.unlist_statement(chat.kept.account, messages))

    async def _delete(
        self, chat: Chat, messages: list[int], tries: int = 1, *, asked: bool = False, most: int = TRIES
    ) -> set[int]:
        """Gives what Telegram refused to delete; a refusal does not say which, so halves are tried."""
        await self._floods.wait(chat.id, asked=asked)
        reply = await call(self._bot, DeleteMessages(chat_id=chat.id, message_ids=messages))
        match reply.state:
            case Ending.FLOODED | Ending.UNSURE if tries < most or (reply.state is Ending.FLOODED and tries < TRIES):
                if reply.state is Ending.FLOODED:
                    self._floods.noticed(chat.id, reply.wait)
                else:
                    await self._rest(backoff(tries))
                return await self._delete(chat, messages, tries + 1, asked=asked, most=most)
            case Ending.WRONG if len(messages) > 1:
                middle = len(messages) // 2
                halves = (messages[:middle], messages[middle:])
                parts = [await self._delete(chat, half, asked=asked, most=most) for half in halves]
                return parts[0] | parts[1]
            case Ending.DONE:
                return set()
            case _:
                log.warning("telegram_not_deleted", count=len(messages), state=str(reply.state))
                return set(messages)


def _in_groups(messages: Sequence[int]) -> list[list[int]]:
    rest = iter(messages)
    return list(iter(lambda: list(islice(rest, AT_ONCE)), []))
