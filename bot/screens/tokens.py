"""What a button carries: the conversation, the turn it was shown at, and what it does. At most 64 bytes."""

import base64
from dataclasses import dataclass
from uuid import UUID

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
ID_SIGNS = 22
"""Signs of an id."""


@dataclass(frozen=True)
class Token:
    """A screen: which conversation, at which turn."""

    conversation: UUID
    turn: int

    def __str__(self) -> str:
        """Format 1: "1", the conversation in 22 signs, the turn in base 36."""
        return f"1{short(self.conversation)}{_base36(self.turn)}"


def read_token(text: str | None) -> Token | None:
    """The token, or None for anything that is none of ours."""
    if not text or not text.startswith("1") or not 1 + ID_SIGNS < len(text) <= 40:
        return None
    short, turn = text[1 : 1 + ID_SIGNS], text[1 + ID_SIGNS :]
    try:
        return Token(whole(short), int(turn, 36))
    except ValueError:
        return None


def read_button(text: str) -> tuple[Token, str] | None:
    """The screen's token and the choice's id, or None."""
    head, dot, choice = text.partition(".")
    token = read_token(head)
    return (token, choice) if token and dot and choice else None


def nudge_button(reminder: UUID, act: str) -> str:
    """What a button of a reminder carries: "R", the reminder in 22 signs, and what it does."""
    return f"R{short(reminder)}.{act}"


def read_nudge(text: str) -> tuple[UUID, str] | None:
    """The reminder and what is to be done, or None for anything that is no button of a reminder."""
    head, dot, act = text.partition(".")
    if not (text.startswith("R") and len(head) == 1 + ID_SIGNS and dot and act):
        return None
    try:
        return whole(head[1:]), act
    except ValueError:
        return None


def short(id: UUID) -> str:
    """An id in 22 signs, as buttons and options carry it."""
    return base64.urlsafe_b64encode(id.bytes).decode().rstrip("=")


def whole(short: str) -> UUID:
    """The id. Raises ValueError for anything else."""
    return UUID(bytes=base64.b64decode(short + "==", altchars=b"-_", validate=True))


def _base36(number: int) -> str:
    signs = ""
    while number or not signs:
        number, digit = divmod(number, 36)
        signs = _DIGITS[digit] + signs
    return signs
