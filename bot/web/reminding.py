"""Reminders in the web chat: they stand beside the screen until they are settled, and a pulse says when one came."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from aiohttp import web

from bot.reminders.carriers import Brought, Note, Stands, Unreachable
from bot.screens.screen import Screen
from storage.people import Person
from storage.sessions import Sessions, WebSession


class Reminders(Protocol):
    """What stands before people."""

    async def before(self, person: UUID) -> Sequence[Note]:
        """What was sent to somebody and is not settled, each by itself."""
        ...


class Board:
    """Where reminders stand; nothing does where there are none."""

    def __init__(self, reminders: Reminders | None) -> None:
        self._reminders = reminders

    async def beside(self, person: UUID, screen: Screen) -> list[dict[str, Any]]:
        """Beside this screen. While the person who is accompanied may be looking, nothing stands there."""
        if self._reminders is None or screen.clears or screen.together:
            return []
        return [_as_json(number, note) for number, note in enumerate(await self._reminders.before(person))]


def _as_json(number: int, note: Note) -> dict[str, Any]:
    return {"id": str(number), "lines": note.lines, "choices": [asdict(one) for one in note.choices]}


REMINDERS = web.AppKey("REMINDERS", Board)


async def beside(request: web.Request, session: WebSession, screen: Screen) -> list[dict[str, Any]]:
    """What stands beside this screen, as JSON."""
    return await request.app[REMINDERS].beside(session.person, screen)


class WebCarrier:
    """Brings reminders to whoever has a browser signed in: they are found there, now or at the next visit."""

    channel = "web"

    def __init__(self, sessions: Sessions, clock: Callable[[], datetime]) -> None:
        self._sessions, self._clock = sessions, clock

    async def reaches(self, person: Person) -> bool:
        """Is a browser signed in?"""
        return bool(await self._sessions.of_person(person.id, self._clock()))

    async def bring(self, person: Person, note: Note) -> Brought:
        """It stands there as soon as it is noted as sent; a pulse follows then."""
        return Stands() if await self.reaches(person) else Unreachable()
