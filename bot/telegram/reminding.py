"""Reminders on Telegram: a message of its own, never the living one; its buttons go when nothing is to be done."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from html import escape
from uuid import UUID

import structlog
from aiogram import Bot
from aiogram.methods import EditMessageReplyMarkup

from bot.reminders.carriers import Brought, Note, NotYet, Stands, Unreachable, Unsure
from bot.reminders.holding import WAIT, sits_together
from bot.telegram import methods
from bot.telegram.chat import Chat
from bot.telegram.floods import Floods
from bot.telegram.keyboard import Button, Row
from bot.telegram.register import CHANNEL, Register
from bot.telegram.showing import Showing
from bot.telegram.wire import Ending, Reply, call
from storage.people import Person
from storage.reminders import Reminder
from storage.store import Store

log = structlog.get_logger()
LATER = WAIT.total_seconds()
"""After so long it is tried again where somebody may be looking over the shoulder."""


class Reminding:
    """Brings reminders to chats. What people wait for goes first: a flood, or a look over the shoulder, puts it off."""

    channel = CHANNEL

    def __init__(
        self,
        bot: Bot,
        store: Store,
        register: Register,
        showing: Showing,
        floods: Floods,
        clock: Callable[[], datetime],
    ) -> None:
        self._bot, self._store, self._register = bot, store, register
        self._showing, self._floods, self._clock = showing, floods, clock

    # Bringing

    async def reaches(self, person: Person) -> bool:
        """Has the person a chat that lets us in?"""
        return await self._chat(person.id) is not None

    async def bring(self, person: Person, note: Note) -> Brought:
        """One message, once. Only what certainly never left is to be tried again."""
        chat = await self._chat(person.id)
        if chat is None:
            return Unreachable()
        if await self._is_shared(chat):
            return NotYet(LATER)
        if (flood := await self._floods.turn(chat.id)) > 0:
            return NotYet(flood)
        if await self._is_shared(chat):  # a card may have been dealt while this waited for its turn
            return NotYet(LATER)
        said = escape("\n\n".join(note.lines), quote=False)
        message = methods.text(chat.id, said, tuple(_rows(note)), asked=True)
        return await self._became(chat, await call(self._bot, message))

    async def _became(self, chat: Chat, reply: Reply) -> Brought:
        match reply.state:
            case Ending.DONE:
                return Stands(int(reply.result["message_id"]))
            case Ending.FLOODED:
                self._floods.noticed(chat.id, reply.wait)
                return NotYet(reply.wait)
            case Ending.UNSURE:
                return NotYet() if reply.unsent else Unsure()
            case Ending.BLOCKED:
                await self._showing.lost(chat)
            case _:
                log.error("telegram_reminder_refused", state=str(reply.state))
        return Unreachable()

    async def _chat(self, person: UUID) -> Chat | None:
        for kept in await self._store.chats.of_person(person, CHANNEL):
            chat = self._register.know(kept)
            if chat.kept.unreachable is None:
                return chat
        return None

    async def _is_shared(self, chat: Chat) -> bool:
        """Do cards lie there, or did two people sit before it a moment ago?"""
        if chat.kept.picture:
            return True
        person = await self._store.people.get(chat.kept.person)
        return person is not None and await sits_together(self._store, person, self._clock())

    # Taking the buttons away

    async def pressed(self, chat: Chat, message: int, reminder: UUID) -> None:
        """A button was pressed there; when that settled it, there is nothing more to press."""
        found = await self._store.reminders.get(reminder)
        if found and found.settled and found.person == chat.kept.person:
            await self._bare(chat, message, [found])

    async def make_round(self) -> None:
        """What was settled elsewhere loses its buttons here."""
        messages: dict[tuple[UUID, int], list[Reminder]] = defaultdict(list)
        for one in await self._store.reminders.answered(CHANNEL):
            messages[one.person, one.message or 0].append(one)
        for (person, message), settled in messages.items():
            chat = await self._chat(person)
            if chat is None:
                await self._forget(settled)
            elif await self._floods.turn(chat.id) == 0:
                await self._bare(chat, message, settled)

    async def _bare(self, chat: Chat, message: int, settled: list[Reminder]) -> None:
        """Unless another reminder of the same message still needs somebody."""
        standing = await self._store.reminders.standing(chat.kept.person)
        if any(one.channel == CHANNEL and one.message == message for one in standing):
            return
        reply = await call(self._bot, EditMessageReplyMarkup(chat_id=chat.id, message_id=message))
        if reply.state is Ending.FLOODED:
            self._floods.noticed(chat.id, reply.wait)
        elif reply.state is not Ending.UNSURE:
            await self._forget(settled)

    async def _forget(self, settled: Iterable[Reminder]) -> None:
        reminders = self._store.reminders
        await reminders.do(reminders.bare_statement([one.id for one in settled]))


def _rows(note: Note) -> Iterator[Row]:
    """At most two buttons a row, as they fit a narrow phone."""
    for row in note.rows:
        for start in range(0, len(row), 2):
            yield tuple(Button(one.label, one.id) for one in row[start : start + 2])
