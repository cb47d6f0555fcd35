"""Sealed cells: AES-256-GCM, tied to their place, padded so that a length tells little.

A cell is `"WM" | version 1 | algorithm 1 | key id 8 | nonce 12 | ciphertext and tag`. The associated data
is the cell's header and a list of parts, each with its length before it: two lists never read alike.
"""

import os
from dataclasses import dataclass, field
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

MARK = b"WM\x01\x01"
KEY_ID_SIZE = 8
NONCE_SIZE = 12
TAG_SIZE = 16
HEADER_SIZE = len(MARK) + KEY_ID_SIZE
SIZES = (32, 64, 128, 256, 512, 1024)
STEP = 1024


class SealBroken(Exception):
    """The cell is not what was sealed at this place with this key."""


@dataclass(frozen=True)
class Key:
    """A key that seals; its secret never shows in a repr."""

    id: bytes
    secret: bytes = field(repr=False)
    cipher: AESGCM = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "cipher", AESGCM(self.secret))


@dataclass(frozen=True)
class CellPlace:
    """The place of a cell. `row` is the row's id, or "conversation/number" for a turn."""

    table: str
    column: str
    owner: UUID
    row: UUID | str
    version: int = 0


def parts(*items: bytes) -> bytes:
    """Join parts so that no two lists give the same bytes."""
    return b"".join(len(item).to_bytes(4, "big") + item for item in items)


def pad(plain: bytes) -> bytes:
    """Fill up to one of few sizes."""
    needed = len(plain) + 1
    size = next((size for size in SIZES if needed <= size), -(-needed // STEP) * STEP)
    return plain + b"\x80" + bytes(size - needed)


def unpad(padded: bytes) -> bytes:
    """Take the filling away again."""
    plain = padded.rstrip(b"\x00")
    if not plain.endswith(b"\x80"):
        raise SealBroken("padding")
    return plain[:-1]


class Sealer:
    """Seals and unseals the cells of one install."""

    def __init__(self, install: UUID) -> None:
        self._start = parts(b"waymark.field.v1", install.bytes)

    def seal(self, key: Key, plain: bytes, spot: CellPlace) -> bytes:
        """Seal a cell for its place."""
        header = MARK + key.id
        nonce = os.urandom(NONCE_SIZE)
        return header + nonce + key.cipher.encrypt(nonce, pad(plain), header + self._place(spot))

    def unseal(self, key: Key, cell: bytes, spot: CellPlace) -> bytes:
        """Open a cell, or raise SealBroken; nothing is ever passed through unopened."""
        if len(cell) < HEADER_SIZE + NONCE_SIZE + TAG_SIZE or cell[: len(MARK)] != MARK:
            raise SealBroken("unknown form")
        header, nonce = cell[:HEADER_SIZE], cell[HEADER_SIZE : HEADER_SIZE + NONCE_SIZE]
        if header[len(MARK) :] != key.id:
            raise SealBroken("other key")
        try:
            padded = key.cipher.decrypt(nonce, cell[HEADER_SIZE + NONCE_SIZE :], header + self._place(spot))
        except InvalidTag:
            raise SealBroken("does not open") from None
        return unpad(padded)

    def _place(self, spot: CellPlace) -> bytes:
        row = spot.row if isinstance(spot.row, str) else str(spot.row)
        return self._start + parts(
            spot.table.encode(),
            spot.column.encode(),
            spot.owner.bytes,
            row.encode(),
            spot.version.to_bytes(8, "big"),
        )
