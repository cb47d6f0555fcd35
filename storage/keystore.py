"""The key store: one wrapped key per owner, in a database of its own. No row means erased."""

import asyncio
import os
from collections import OrderedDict

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import (
    Column,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Uuid,
    delete,
    insert,
    inspect,
    select,
)
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError

from storage.database import Database
from storage.locks import queue_up
from storage.master import WRAP, MasterKey, MasterKeyProblem
from storage.records import Owner
from storage.sealing import KEY_ID_SIZE, NONCE_SIZE, Key, SealBroken, parts

CACHED_KEYS = 10_000
GENERATION = 1

key_metadata = MetaData()
wrapped_key = Table(
    "wrapped_key",
    key_metadata,
    Column("kind", String, nullable=False),
    Column("owner", Uuid, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("key_id", LargeBinary, nullable=False),
    Column("wrapped", LargeBinary, nullable=False),
    PrimaryKeyConstraint("kind", "owner"),
)
key_check = Table(
    "key_check",
    key_metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("value", LargeBinary, nullable=False),
)


class KeyStore:
    """Makes, gives and destroys the keys that seal what people said."""

    def __init__(self, database: Database, master: MasterKey) -> None:
        self._database = database
        self._master = master
        self._wrap = AESGCM(master.derive(WRAP))
        self._cache: OrderedDict[Owner, Key] = OrderedDict()
        self._turnstile = asyncio.Lock()

    async def make(self, owner: Owner) -> Key:
        """The owner's key, made durable first if there is none yet."""
        known = await self.get(owner)
        if known is not None:
            return known
        async with self._turnstile:
            fresh = Key(os.urandom(KEY_ID_SIZE), AESGCM.generate_key(256))
            row = insert(wrapped_key).values(self._row(owner, fresh))
            try:
                await self._database.run(lambda connection: connection.execute(row).close())
            except IntegrityError:
                made = await self._read(owner)
                if made is None:
                    raise
                fresh = made
            return self._keep(owner, fresh)

    async def get(self, owner: Owner) -> Key | None:
        """The owner's key; None when it is gone."""
        known = self._cache.get(owner)
        if known is not None:
            return known
        async with self._turnstile:
            read = await self._read(owner)
            return None if read is None else self._keep(owner, read)

    async def destroy(self, owner: Owner) -> None:
        """From here on nothing of this owner can be read, here or in a copy of the data."""
        async with self._turnstile:
            self._cache.pop(owner, None)
            mine = (wrapped_key.c.kind == owner.kind) & (wrapped_key.c.owner == owner.id)
            statement = delete(wrapped_key).where(mine)
            await self._database.run(lambda connection: connection.execute(statement).close())

    async def verify(self) -> bool | None:
        """Is this store under this master key? None for a store without any check value."""
        value = await self._database.run(stored_check)
        return None if value is None else value == self._master.check_value()

    async def prepare(self) -> None:
        """Make the tables and the check value where they are missing; refuse a wrong master key."""
        right = await self.verify()
        if right is None:
            await self._database.run(self._create)
        elif not right:
            raise MasterKeyProblem("wrong")

    async def close(self) -> None:
        """Forget the keys and let go of the database."""
        self._cache.clear()
        await self._database.close()

    def _create(self, connection: Connection) -> None:
        queue_up(connection)
        key_metadata.create_all(connection)
        if stored_check(connection) is None:
            connection.execute(insert(key_check).values(id=1, value=self._master.check_value()))

    def _keep(self, owner: Owner, key: Key) -> Key:
        self._cache[owner] = key
        if len(self._cache) > CACHED_KEYS:
            self._cache.popitem(last=False)
        return key

    async def _read(self, owner: Owner) -> Key | None:
        mine = (wrapped_key.c.kind == owner.kind) & (wrapped_key.c.owner == owner.id)
        query = select(wrapped_key).where(mine)
        row = await self._database.run(lambda connection: connection.execute(query).one_or_none())
        if row is None:
            return None
        place = _place(owner, row.generation, row.key_id)
        nonce, rest = row.wrapped[:NONCE_SIZE], row.wrapped[NONCE_SIZE:]
        try:
            return Key(row.key_id, self._wrap.decrypt(nonce, rest, place))
        except InvalidTag:
            raise SealBroken("wrapped key") from None

    def _row(self, owner: Owner, key: Key) -> dict[str, object]:
        nonce = os.urandom(NONCE_SIZE)
        wrapped = nonce + self._wrap.encrypt(nonce, key.secret, _place(owner, GENERATION, key.id))
        return {
            "kind": owner.kind,
            "owner": owner.id,
            "generation": GENERATION,
            "key_id": key.id,
            "wrapped": wrapped,
        }


def stored_check(connection: Connection) -> bytes | None:
    """The check value of a key store; None where there is no key store."""
    if not inspect(connection).has_table(key_check.name):
        return None
    value: bytes | None = connection.execute(select(key_check.c.value)).scalar_one_or_none()
    return value


def _place(owner: Owner, generation: int, key_id: bytes) -> bytes:
    return parts(b"waymark.key.v1", owner.kind.encode(), owner.id.bytes, generation.to_bytes(8, "big"), key_id)
