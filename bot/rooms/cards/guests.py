"""The table on the person's own phone: what lies open now, in the cards' language, and nothing else."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.plan.sessions import Session, opened
from bot.screens.screen import Picture
from cards.deck import DECK
from storage.guests import Seat
from storage.store import Store

VISIT = timedelta(hours=12)
"""How long a page that was opened may stay."""


@dataclass(frozen=True)
class GuestView:
    """What a guest sees: the card in front by its picture and in words, or an empty table without."""

    number: int | None
    language: str
    picture: Picture | None = None
    title: str = ""
    text: str = ""


class Onlookers:
    """Whoever looks on at a table without an account."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    async def open(self, code: str) -> str | None:
        """Use a one-time code up; gives the token for the cookie, or None if the code opens nothing."""
        now = self._clock()
        return await self._store.guests.open(code, now, now + VISIT)

    async def seat(self, token: str) -> Seat | None:
        """The place that a token gives; None when it is over."""
        return await self._store.guests.find(token, self._clock())

    async def see(self, token: str) -> GuestView | None:
        """What lies there now; None when it is over."""
        seat = await self.seat(token)
        stored = await self._store.conversations.get(seat.conversation) if seat else None
        if seat is None or stored is None or stored.erased or stored.finished:
            return None
        session = opened(stored)
        return GuestView(None, session.language) if seat.number is None else _front(session, stored.number)

    async def leave(self, token: str) -> None:
        """The guest has seen enough."""
        await self._store.guests.end(token)


def _front(session: Session, number: int) -> GuestView:
    """The card that was opened last, as the person reads it."""
    lying, words, forms = session.table.front, session.words, session.forms
    if lying is None:
        return GuestView(number, session.language)
    id, side = f"card-{lying.card.lower()}", "back" if lying.turned else "front"
    text = [words.say(f"{id}.{'follow' if lying.turned else 'prompt'}", forms)]
    if DECK[lying.card].warning and not lying.turned:
        text.append(words.say("cards-warning", forms))
    alt = text[0] if lying.turned else words.say(f"{id}.alt")
    picture = Picture(lying.card, side, session.language, session.address, None, alt)
    return GuestView(number, session.language, picture, words.say(id), " ".join(text))
