"""An update of Telegram's as something a person did, or nothing of ours."""

import re
from dataclasses import dataclass
from datetime import datetime

from aiogram.types import CallbackQuery, ChatMemberUpdated, Message, Update

COMMAND = re.compile(r"/([A-Za-z_]{1,32})(?:@\w+)?(?:\s+(.*))?\s*", re.DOTALL)
AWAY = frozenset({"kicked", "left"})


@dataclass(frozen=True)
class Wrote:
    """A text; `message` and `date` are Telegram's."""

    text: str
    message: int
    date: datetime


@dataclass(frozen=True)
class Ordered:
    """A command without its slash, and what stood behind it."""

    name: str
    argument: str
    message: int


@dataclass(frozen=True)
class Pressed:
    """A button; `query` is to be answered, `message` is where it stands, beneath a picture or a text."""

    data: str
    query: str
    message: int | None
    picture: bool = False


@dataclass(frozen=True)
class Changed:
    """A text that was sent before reads differently now."""

    text: str
    message: int


@dataclass(frozen=True)
class Strange:
    """Something that is not taken in here, "forwarded" or "not-text"."""

    why: str
    message: int


@dataclass(frozen=True)
class Moved:
    """The person shut the bot out, or let it in again."""

    away: bool


@dataclass(frozen=True)
class Elsewhere:
    """Something in a group."""

    chat: int
    query: str | None = None


Deed = Wrote | Ordered | Pressed | Changed | Strange | Moved | Elsewhere


@dataclass(frozen=True)
class Incoming:
    """One update: its number, who did it (in a private chat also the chat's number), their language, what it is."""

    number: int
    user: int
    language: str | None
    deed: Deed


def read(update: Update) -> Incoming | None:
    """What this update is, or None if it is nothing for us."""
    if update.message and update.message.from_user:
        return _incoming(update.update_id, update.message, _message(update.message))
    if update.edited_message and update.edited_message.from_user:
        return _incoming(update.update_id, update.edited_message, _edited(update.edited_message))
    if update.callback_query:
        user = update.callback_query.from_user
        return Incoming(update.update_id, user.id, user.language_code, _pressed(update.callback_query))
    if update.my_chat_member and update.my_chat_member.chat.type == "private":
        user = update.my_chat_member.from_user
        return Incoming(update.update_id, user.id, user.language_code, _moved(update.my_chat_member))
    return None


def _incoming(number: int, message: Message, deed: Deed | None) -> Incoming | None:
    user = message.from_user
    if user is None or deed is None or user.is_bot:
        return None
    return Incoming(number, user.id, user.language_code, deed)


def _message(message: Message) -> Deed | None:
    if message.chat.type != "private":
        return Elsewhere(message.chat.id) if (message.text or "").startswith("/") else None
    if message.forward_origin:
        return Strange("forwarded", message.message_id)
    if message.text is None:
        return Strange("not-text", message.message_id)
    command = COMMAND.fullmatch(message.text)
    if command:
        return Ordered(command[1].casefold(), (command[2] or "").strip(), message.message_id)
    return Wrote(message.text, message.message_id, message.date)


def _edited(message: Message) -> Deed | None:
    """Only texts in private chats; a location that moves is edited all the time."""
    if message.chat.type != "private" or message.text is None:
        return None
    return Changed(message.text, message.message_id)


def _pressed(query: CallbackQuery) -> Deed:
    if query.message and query.message.chat.type != "private":
        return Elsewhere(query.message.chat.id, query.id)
    picture = bool(getattr(query.message, "photo", None))
    return Pressed(query.data or "", query.id, query.message.message_id if query.message else None, picture)


def _moved(change: ChatMemberUpdated) -> Deed:
    return Moved(change.new_chat_member.status in AWAY)
