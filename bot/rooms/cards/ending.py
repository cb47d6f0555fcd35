"""How a session ends: what stays takes the place of all moves, or nothing of it is left."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Executable

from bot.turn.deeds import Goes
from bot.turn.now import Sitting
from bot.turn.outcome import HOME, Opens, Outcome, Stays
from bot.turn.player import Played
from cards import staying
from cards.dealing import Table

IDLE = timedelta(hours=12)
"""After so long without a move a session without a case is erased."""


def idle(now: Sitting) -> tuple[Executable, ...]:
    """Without a case it is erased so long after this move."""
    if now.case:
        return ()
    return (now.visit.store.conversations.expires_statement(now.stored.id, now.visit.now + IDLE),)


def ended(now: Sitting, table: Table) -> Played:
    """How the session went is nobody's business any more: its moves go with the turn that ends it."""
    stays = staying.stays_of(table) if now.case else staying.Stays()
    changes: dict[str, Any] = {"v": 1, "stays": stays.to_json(), "stopped": table.stopped, "end": True}
    gone = now.visit.store.conversations.forget_turns_statement(now.stored.id, now.stored.number + 1)
    after = now.after(now.talk, changes, finished=True)
    records = (gone, *idle(now))
    if table.stopped:
        return Played(changes, after, True, Outcome(Stays(), records, tidy=True))
    return Played(changes, after, True, Outcome(_page(now), records, "table-finished", tidy=True))


def left(now: Sitting) -> Goes:
    """It was over, and is left now."""
    return Goes(Outcome(_page(now)))


def erased(now: Sitting) -> Goes:
    """Without a case nothing of the session stays."""
    gone = now.visit.store.conversations.erase_statements(now.stored.id)
    return Goes(Outcome(HOME, gone, "table-erased", tidy=True))


def _page(now: Sitting) -> Opens:
    return Opens("case", {"case": str(now.case.id)}) if now.case else HOME
