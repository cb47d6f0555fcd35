"""The sealed side of turns: every turn's changes lie in a cell of their own place, under its conversation's key."""

import json
from collections.abc import Callable, Mapping
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.engine import Connection

from storage.ground import to_bytes
from storage.records import Json, Owner
from storage.sealing import CellPlace, Key, Sealer
from storage.turns import turn


class TurnSeals:
    """Seals and unseals what the turns of a conversation changed."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    def seal(self, key: Key, owner: Owner, id: UUID, number: int, changes: Mapping[str, Any]) -> bytes:
        """The cell of a turn."""
        return self._sealer.seal(key, to_bytes(changes), _spot(owner, id, number))

    def unseal(self, key: Key, owner: Owner, id: UUID, number: int, cell: bytes) -> Json:
        """What a turn changed."""
        return cast("Json", json.loads(self._sealer.unseal(key, cell, _spot(owner, id, number))))

    def rewrite(self, connection: Connection, key: Key, owner: Owner, id: UUID, fn: Callable[[Json], Json]) -> int:
        """Put all turns of a conversation through `fn`; gives the number of those that became different."""
        mine = turn.c.conversation == id
        query = select(turn.c.number, turn.c.changes).where(mine).order_by(turn.c.number)
        changed = 0
        for number, cell in connection.execute(query).all():
            was = self.unseal(key, owner, id, number, cell)
            now = fn(json.loads(json.dumps(was)))
            if now == was:
                continue
            sealed = self.seal(key, owner, id, number, now)
            connection.execute(update(turn).where(mine, turn.c.number == number).values(changes=sealed))
            changed += 1
        return changed


def _spot(owner: Owner, id: UUID, number: int) -> CellPlace:
    return CellPlace("turn", "changes", owner.id, f"{id}/{number}")
