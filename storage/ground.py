"""What every repository stands on: reading, writing through the writer, sealing with an owner's key."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Executable, Row, Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.keystore import KeyStore
from storage.master import MasterKey
from storage.reader import Read, Reader
from storage.records import Json, Owner
from storage.sealing import CellPlace, Key, Sealer
from storage.writer import Record, Unit, Writer


class KeyGone(Exception):
    """Something was to be sealed for an owner whose key does not exist (any more)."""


def to_bytes(value: Mapping[str, Any]) -> bytes:
    """JSON as it goes into a cell."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@dataclass(frozen=True)
class Ground:
    """The shared ground of the repositories."""

    reader: Reader
    writer: Writer
    keys: KeyStore
    sealer: Sealer
    master: MasterKey
    install: UUID

    async def rows(self, statement: Read) -> Sequence[Row[Any]]:
        """All rows of a read."""
        return await self.reader.rows(statement)

    async def first(self, statement: Read) -> Row[Any] | None:
        """The first row of a read."""
        rows = await self.rows(statement)
        return rows[0] if rows else None

    async def do(self, *statements: Record) -> None:
        """Commit statements that belong to no turn."""
        await self.writer.commit(Unit(None, statements))

    def gentle_insert(self, table: Table, **values: object) -> Executable:
        """Insert, or leave what is there already as it is."""
        dialect = sqlite if self.reader.dialect == "sqlite" else postgresql
        return cast("Executable", dialect.insert(table).values(**values).on_conflict_do_nothing())

    async def key(self, owner: Owner) -> Key:
        """The owner's key for sealing."""
        key = await self.keys.get(owner)
        if key is None:
            raise KeyGone(owner.kind)
        return key

    async def seal_text(self, owner: Owner, text: str, table: Table, column: str, row: UUID) -> bytes:
        """Seal a text of one column."""
        spot = CellPlace(table.name, column, owner.id, row)
        return self.sealer.seal(await self.key(owner), text.encode(), spot)

    async def seal_json(self, owner: Owner, value: Mapping[str, Any], table: Table, column: str, row: UUID) -> bytes:
        """Seal a JSON object of one column."""
        spot = CellPlace(table.name, column, owner.id, row)
        return self.sealer.seal(await self.key(owner), to_bytes(value), spot)

    async def open_text(self, owner: Owner, cell: bytes, table: Table, column: str, row: UUID) -> str | None:
        """The text of a cell; None when its key is gone."""
        key = await self.keys.get(owner)
        if key is None:
            return None
        return self.sealer.unseal(key, cell, CellPlace(table.name, column, owner.id, row)).decode()

    async def open_json(self, owner: Owner, cell: bytes, table: Table, column: str, row: UUID) -> Json | None:
        """The object of a cell; None when its key is gone."""
        text = await self.open_text(owner, cell, table, column, row)
        return None if text is None else cast("Json", json.loads(text))
