"""Sealed cells: tied to their place, alike in length, never passed through unopened."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import CellPlace, Key, SealBroken, Sealer, pad, parts, unpad

SEALER = Sealer(UUID(int=1))
KEY = Key(b"12345678", bytes(32))
SPOT = CellPlace("turn", "changes", UUID(int=2), f"{UUID(int=3)}/4")


@given(st.binary(max_size=5000))
def test_what_was_sealed_opens(plain: bytes) -> None:
    """Any bytes come back, at their place, with their key."""
    assert SEALER.unseal(KEY, SEALER.seal(KEY, plain, SPOT), SPOT) == plain


@pytest.mark.parametrize(
    "elsewhere",
    [
        replace(SPOT, table="conversation"),
        replace(SPOT, column="given"),
        replace(SPOT, owner=uuid4()),
        replace(SPOT, row=f"{UUID(int=3)}/5"),
        replace(SPOT, row=uuid4()),
        replace(SPOT, version=1),
        replace(SPOT, table="turnc", column="hanges"),
    ],
)
def test_a_cell_opens_nowhere_else(elsewhere: CellPlace) -> None:
    """Another table, column, owner, row or version: broken."""
    with pytest.raises(SealBroken):
        SEALER.unseal(KEY, SEALER.seal(KEY, b"no", SPOT), elsewhere)


def test_a_cell_opens_with_its_key_in_its_install_only() -> None:
    """Another install, another key, or another key under the same id: broken."""
    cell = SEALER.seal(KEY, b"no", SPOT)
    for sealer, key in (
        (Sealer(UUID(int=9)), KEY),
        (SEALER, Key(b"abcdefgh", bytes(32))),
        (SEALER, Key(KEY.id, b"1" * 32)),
    ):
        with pytest.raises(SealBroken):
            sealer.unseal(key, cell, SPOT)


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_any_changed_byte_breaks_the_seal(place: int, change: int) -> None:
    """Header, nonce, text or tag: no byte can be changed."""
    cell = bytearray(SEALER.seal(KEY, b"what was said", SPOT))
    cell[place % len(cell)] ^= change
    with pytest.raises(SealBroken):
        SEALER.unseal(KEY, bytes(cell), SPOT)


@given(st.binary(max_size=200))
def test_what_is_no_cell_is_broken(cell: bytes) -> None:
    """Plain text, an unknown version or a stump is never given back."""
    for tried in (cell, b"WM\x02\x01" + cell, b"WM\x01\x02" + cell, b"WM\x01\x01" + cell):
        with pytest.raises(SealBroken):
            SEALER.unseal(KEY, tried, SPOT)


def test_the_form_is_the_one_written_down() -> None:
    """Mark, version, algorithm, key id, nonce, padded text and tag."""
    cell = SEALER.seal(KEY, b"ja", SPOT)
    assert cell.startswith(b"WM\x01\x01" + KEY.id)
    assert len(cell) == 2 + 2 + 8 + 12 + 32 + 16
    assert cell != SEALER.seal(KEY, b"ja", SPOT)


def test_lengths_tell_little() -> None:
    """Yes and no weigh the same, in few sizes, then in steps of a KiB."""
    assert len(SEALER.seal(KEY, b"ja", SPOT)) == len(SEALER.seal(KEY, b"nein", SPOT))
    sizes = {len(pad(bytes(length))) for length in range(4000)}
    assert sorted(sizes) == [32, 64, 128, 256, 512, 1024, 2048, 3072, 4096]
    assert len(pad(bytes(31))) == 32
    assert len(pad(bytes(32))) == 64
    assert len(pad(bytes(1024))) == 2048


@given(st.binary(max_size=3000))
def test_padding_comes_off_again(plain: bytes) -> None:
    """Even from text that ends like padding."""
    for text in (plain, plain + b"\x80", plain + b"\x80\x00", plain + b"\x00"):
        assert unpad(pad(text)) == text


@given(st.lists(st.binary(max_size=4), max_size=4), st.lists(st.binary(max_size=4), max_size=4))
def test_two_lists_never_read_alike(one: list[bytes], other: list[bytes]) -> None:
    """Each part has its length before it."""
    assert (parts(*one) == parts(*other)) == (one == other)


def test_a_key_does_not_show_its_secret() -> None:
    """A repr in a log gives nothing away."""
    assert repr(Key(b"12345678", b"s" * 32)) == "Key(id=b'12345678')"
