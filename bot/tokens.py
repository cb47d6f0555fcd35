"""What a button carries: the conversation, the turn it was shown at, and what it does. At most 64 bytes."""

import base64
from dataclasses import dataclass
from uuid import UUID

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_ID_SIGNS = 22


@dataclass(frozen=True)
class Token:
    """A screen: which conversation, at which turn."""

    conversation: UUID
    turn: int

    def __str__(self) -> str:
        """Format 1: "1", the conversation in 22 signs, the turn in base 36."""
        short = base64.urlsafe_b64encode(self.conversation.bytes).decode().rstrip("=")
        return f"1{short}{_base36(self.turn)}"


def read_token(text: str | None) -> Token | None:
    """The token, or None for anything that is none of ours."""
    if not text or not text.startswith("1") or not 1 + _ID_SIGNS < len(text) <= 40:
        return None
    short, turn = text[1 : 1 + _ID_SIGNS], text[1 + _ID_SIGNS :]
    try:
        return Token(UUID(bytes=base64.b64decode(short + "==", altchars=b"-_", validate=True)), int(turn, 36))
    except ValueError:
        return None


def read_button(text: str) -> tuple[Token, str] | None:
    """The screen's token and the choice's id, or None."""
    head, dot, choice = text.partition(".")
    token = read_token(head)
    return (token, choice) if token and dot and choice else None


def _base36(number: int) -> str:
    signs = ""
    while number or not signs:
        number, digit = divmod(number, 36)
        signs = _DIGITS[digit] + signs
    return signs
