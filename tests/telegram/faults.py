"""What can go wrong on the other side."""

import asyncio
from dataclasses import dataclass
from typing import Any


@dataclass
class Fault:
    """The next calls that fit go wrong in this way."""

    method: str
    chat: int | None = None
    times: int = 1
    after: int = 0
    status: int | None = None
    said: str = ""
    retry_after: int | None = None
    applied: bool = False
    """The call is carried out, and goes wrong only then."""
    cut: bool = False
    """No answer: the line is cut."""
    until: asyncio.Event | None = None
    """The answer is held back until then; without a status it is an ordinary one."""

    def fits(self, method: str, chat: int | None) -> bool:
        """Is this call meant? Counts."""
        if self.method not in ("*", method) or self.chat not in (None, chat) or self.times <= 0:
            return False
        if self.after > 0:
            self.after -= 1
            return False
        self.times -= 1
        return True

    def body(self) -> dict[str, Any]:
        """What the real server would say."""
        told = {"ok": False, "error_code": self.status, "description": self.said or f"Error {self.status}"}
        return told if self.retry_after is None else {**told, "parameters": {"retry_after": self.retry_after}}


class Refusal(Exception):
    """A call the server does not carry out."""

    def __init__(self, said: str, status: int = 400) -> None:
        super().__init__(said)
        self.fault = Fault("", status=status, said=said)
