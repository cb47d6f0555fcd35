"""The commit, once: the turn's row, the unit of all that belongs to it, what comes after it, and the pulse."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from bot.turn.arrival import Arrival
from bot.turn.front import Begun, Front
from bot.turn.now import Sitting
from bot.turn.outcome import Outcome, Resumes
from bot.turn.player import Played
from bot.turn.several import without
from bot.turn.visit import Visit, rebuilt
from flows.answers import Changes
from flows.renames import names_of
from storage.store import Store
from storage.turns import TurnRow
from storage.writer import Record, Unit


class Writing:
    """Writes what a turn decided, whole or not at all."""

    def __init__(self, store: Store, front: Front, pulse: Callable[[UUID], None]) -> None:
        self._store, self._front, self._pulse = store, front, pulse

    async def commit(
        self, visit: Visit, now: Sitting | None, arrival: Arrival, moved: Played | None, outcome: Outcome,
        begun: Begun | None = None,
    ) -> bool:  # fmt: skip
        """Write it; False for a duplicate or a lost race, of which nothing is written. Raises RecordRefused.

        Keys are destroyed afterwards: a key without rows is harmless, rows that lost their key to a lost race are not.
        """
        row = await self._row(visit, now, arrival, moved, outcome, begun)
        records = (*self._records(now, moved, outcome, begun), *_beside(arrival, row))
        taken = await self._store.writer.commit(Unit(row, records))
        arrival.settle(taken and row is not None)
        if taken:
            await self._afterwards(now, moved, outcome)
        self._pulse(visit.person.id)
        return taken

    async def _row(
        self, visit: Visit, now: Sitting | None, arrival: Arrival, moved: Played | None, outcome: Outcome,
        begun: Begun | None,
    ) -> TurnRow | None:  # fmt: skip
        """The turn that makes this happen once: of what moved, of what begins, or of what is gone on with."""
        rows, at = self._store.conversations, visit.now
        if now and moved:
            return await rows.turn_row(now.stored.id, now.stored.number + 1, arrival.source, at, moved.changes)
        if begun:
            return await rows.turn_row(begun.stored.id, 1, arrival.source, at, {"v": 1}, key=begun.stored.key)
        if isinstance(outcome.to, Resumes) and outcome.to.touches:
            return await self._touch(visit, arrival, outcome.to.conversation)
        return None

    async def _touch(self, visit: Visit, arrival: Arrival, conversation: UUID) -> TurnRow | None:
        """Nothing changes, but somebody is here again."""
        stored = await self._store.conversations.get(conversation)
        if stored is None:
            return None
        same: dict[str, Any] = Changes(place=rebuilt(stored).place).to_json()
        rows = self._store.conversations
        return await rows.turn_row(stored.id, stored.number + 1, arrival.source, visit.now, same)

    def _records(
        self, now: Sitting | None, moved: Played | None, outcome: Outcome, begun: Begun | None
    ) -> tuple[Record, ...]:
        conversations, records = self._store.conversations, list(outcome.records)
        if now and moved and moved.finished:
            records.append(conversations.finish_statement(now.stored.id, now.visit.now))
        if now and outcome.forget:
            records.append(conversations.expires_statement(now.stored.id, now.visit.now))
        if begun:
            records += begun.records
        if now and isinstance(outcome.to, Resumes):
            records.append(self._store.people.front_statement(now.visit.person.id, outcome.to.conversation))
        if now and (begun or isinstance(outcome.to, Resumes)):
            records += self._front.leaving(now)
        return tuple(records)

    async def _afterwards(self, now: Sitting | None, moved: Played | None, outcome: Outcome) -> None:
        for owner in outcome.destroys:
            await self._store.keys.destroy(owner)
        if outcome.tidy:
            await self._store.conversations.tidy()
        if now and moved and moved.erased:
            gone = without(names_of(now.flow, moved.erased))
            await self._store.conversations.rewrite(now.stored.id, gone)


def _beside(arrival: Arrival, row: TurnRow | None) -> tuple[Record, ...]:
    """What the channel wants written with this turn."""
    return arrival.rows(row.conversation, row.number) if row else ()
