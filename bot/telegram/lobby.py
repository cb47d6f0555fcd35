"""Before the conversation: strangers, codes, groups; and what stands in the menu of somebody who is in."""

from collections.abc import Sequence
from typing import Any, Protocol
from uuid import UUID

from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, SendMessage

from bot.telegram.chat import Chat
from bot.telegram.presence import set_menu
from bot.telegram.reading import Elsewhere, Incoming, Moved, Pressed
from bot.telegram.register import CHANNEL
from bot.telegram.wire import call
from locales.localizer import languages, localizer
from storage.chats import StoredChat


class Doorkeeper(Protocol):
    """Who may come in."""

    async def join(self, code: str, channel: str, external: str, *, language: str | None) -> StoredChat | None:
        """Use a code up in a messenger; None if it opens nothing there."""
        ...


class Commands(Protocol):
    """Who can do what."""

    async def commands(self, person: UUID) -> tuple[str, Sequence[str]]:
        """A person's language, and the commands that lead somewhere for them."""
        ...


class Lobby:
    """Says the few sentences that belong to no conversation."""

    def __init__(self, bot: Bot, doors: Doorkeeper) -> None:
        self._bot = bot
        self._doors = doors

    async def enter(self, incoming: Incoming, code: str) -> StoredChat | None:
        """Somebody came with a code; one that opens nothing gets a sentence."""
        spoken = _known(incoming.language)
        joined = await self._doors.join(code, CHANNEL, str(incoming.user), language=spoken)
        if joined is None:
            await self._say(incoming.user, incoming.language, "telegram-code-dead")
        return joined

    async def turn_away(self, incoming: Incoming) -> None:
        """What this is and how to get an invitation; nothing else, whatever was sent."""
        if isinstance(incoming.deed, Moved):
            return
        if isinstance(incoming.deed, Pressed):
            await call(self._bot, AnswerCallbackQuery(callback_query_id=incoming.deed.query))
        else:
            await self._say(incoming.user, incoming.language, "telegram-stranger")

    async def point_home(self, where: Elsewhere, language: str | None) -> None:
        """In a group: a short hint to the private chat."""
        if where.query:
            await call(self._bot, AnswerCallbackQuery(callback_query_id=where.query))
        else:
            await self._say(where.chat, language, "telegram-group")

    async def apologise(self, user: int, language: str | None, incident: str) -> None:
        """Something failed that nobody understands."""
        await self._say(user, language, "telegram-failed", incident=incident)

    async def keep_menu(self, chat: Chat, talk: Commands) -> None:
        """The chat's menu shows what this person can do, in their language."""
        language, names = await talk.commands(chat.kept.person)
        wanted = f"{language} {' '.join(names)}"
        if names and chat.kept.menu != wanted and await set_menu(self._bot, chat.id, language, names):
            chat.keep(menu=wanted)

    async def _say(self, chat: int, language: str | None, id: str, **args: Any) -> None:
        text = localizer(_known(language) or "en").say(id, **args)
        await call(self._bot, SendMessage(chat_id=chat, text=text))


def _known(language: str | None) -> str | None:
    """Telegram's code of a language, if there are words in it."""
    code = (language or "")[:2].casefold()
    return code if code in languages() else None
