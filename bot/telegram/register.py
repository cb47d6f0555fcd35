"""Which chats this process knows."""

from collections import OrderedDict

from bot.telegram.chat import Chat, opened
from storage.chats import Chats
from storage.records import StoredChat

CHANNEL = "telegram"
KNOWN = 5_000
"""So many chats are remembered; the others are read again when somebody writes there."""


class Register:
    """Chats by Telegram's number of the person."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self._known: OrderedDict[str, Chat] = OrderedDict()

    async def find(self, user: int) -> Chat | None:
        """The chat of this person, while the account is theirs: an account that was ended is asked for each time."""
        kept = await self._chats.find(CHANNEL, str(user))
        if kept is None:
            self._known.pop(str(user), None)
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
