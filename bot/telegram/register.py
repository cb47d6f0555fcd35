"""Which chats this process knows."""

from collections import OrderedDict
from collections.abc import Callable

from bot.telegram.chat import Chat, opened
from storage.chats import Chats, StoredChat

CHANNEL = "telegram"
SURE = 1.0
"""So many seconds an account that was there still is."""
KNOWN = 5_000
"""So many chats are remembered; the others are read again when somebody writes there."""


class Register:
    """Chats by Telegram's number of the person."""

    def __init__(self, chats: Chats, ticks: Callable[[], float]) -> None:
        self._chats = chats
        self._ticks = ticks
        self._looked: dict[str, float] = {}
        self._known: OrderedDict[str, Chat] = OrderedDict()

    async def find(self, user: int) -> Chat | None:
        """The chat of this person, while the account is theirs; one that was ended elsewhere is noticed in a second."""
        known, now = self._known.get(str(user)), self._ticks()
        if known and now - self._looked.get(str(user), 0.0) < SURE:
            return known
        self._looked[str(user)] = now
        kept = await self._chats.find(CHANNEL, str(user))
        if kept is None:
            self._known.pop(str(user), None)
            self._looked.pop(str(user), None)
            return None
        return self.know(kept)

    def know(self, kept: StoredChat) -> Chat:
        """The chat as this process knows it, or as the store does."""
        chat = self._known.get(kept.external)
        if chat is None or chat.kept.account != kept.account:
            chat = opened(kept)
            self._known[kept.external] = chat
            self._forget_some()
        self._known.move_to_end(kept.external)
        return chat

    def _forget_some(self) -> None:
        """The idlest go first, unless something is on its way to them or not noted yet."""
        for external, chat in list(self._known.items())[: max(0, len(self._known) - KNOWN)]:
            if chat.wanted is None and not chat.owes:
                del self._known[external]
                self._looked.pop(external, None)
