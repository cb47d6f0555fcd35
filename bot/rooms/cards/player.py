"""The table, played: each tap is a move, stored before it is shown; stop stops at once."""

from collections.abc import Callable
from typing import cast

from bot.doors import LINK
from bot.plan.sessions import Session, opened
from bot.rooms.cards import beside, screens
from bot.rooms.cards.ending import ended, idle
from bot.rooms.cards.finding import found
from bot.rooms.cards.meaning import noted, tapped
from bot.screens import views
from bot.screens.scene import Scene
from bot.screens.screen import Screen
from bot.turn.arrival import Arrival, Tapped, Typed
from bot.turn.deeds import Meant, Moves, Says
from bot.turn.entrance import barred
from bot.turn.now import Sitting, about_of
from bot.turn.outcome import Outcome
from bot.turn.player import Played
from bot.turn.sight import Links
from bot.turn.texts import typed_command
from cards.dealing import Impossible, Move, Table, played


class TablePlayer:
    """Plays a session with cards."""

    def mean(self, now: Sitting, arrival: Arrival) -> Meant:
        """A tap is a move or a look beside the table, a text a note on the card that lies in front."""
        match arrival.what:
            case Tapped(button):
                return tapped(now, button)
            case Typed(text):
                return typed_command(text) or noted(now, text.strip())
            case _:
                return Says("notice-too-late-to-change")

    async def take(self, now: Sitting, moves: Moves) -> Played | Says:
        """One move, or why it cannot be made."""
        session, move = opened(now.stored), cast("Move", moves.events[0])
        try:
            table = _after(session, move)
        except Impossible as why:
            return Says(f"table-not-{why}", moves.kept)
        if table.stopped or table.finished:
            return ended(now, table)
        changes = {"v": 1, "move": {name: value for name, value in vars(move).items() if value is not None}}
        return Played(changes, now.after(now.talk, changes, finished=False), outcome=Outcome(records=idle(now)))

    def show(self, now: Sitting, notice: str | None = None, kept: str | None = None) -> Screen:
        """The table as it is."""
        return screens.screen(now.scene, opened(now.stored), notice, kept)

    async def view(self, now: Sitting, name: str, argument: str, links: Links | None) -> Screen | None:
        """What is shown beside the table."""
        session = opened(now.stored)
        match name:
            case "returning":
                return self.show(now)
            case "rest":
                return views.resting(now.scene, None)
            case "guest":
                return await _guest(now, session, links)
            case _:
                return _BESIDE[name](now.scene, session, argument) if name in _BESIDE else None


def _after(session: Session, move: Move) -> Table:
    """The table then. Raises Impossible."""
    if session.stays:
        raise Impossible("over")
    return played(session.rules, session.moves, move)


async def _guest(now: Sitting, session: Session, links: Links | None) -> Screen:
    """A link for the person's own phone; a page opened with an earlier one goes blank."""
    closed = session.stays or barred(now.visit, now.dialogue, about_of(now.stored), now.case)
    if closed or links is None or not links.reachable:
        return screens.screen(now.scene, session)
    code = await now.visit.store.guests.invite(now.stored.id, now.visit.now + LINK)
    return beside.guest(now.scene, links.table(code, session.language))


_BESIDE: dict[str, Callable[[Scene, Session, str], Screen]] = {
    "calm": lambda scene, *_: beside.calm(scene),
    "whose": lambda scene, session, _: beside.whose(scene, session),
    "suits": lambda scene, session, _: beside.suits(scene, session),
    "suit": beside.suit,
    "aside": lambda scene, session, _: beside.listed(scene, session, session.table.later),
    "found": lambda scene, session, word: beside.listed(scene, session, found(session, word)),
}
"""By the view's name."""

TABLE_PLAYER = TablePlayer()
