"""How often somebody may try a code.

In memory on purpose: a code is 256 random bits, so a restart that forgets the count helps nobody to guess one.
The limit keeps the log and the store quiet.
"""

from collections import defaultdict, deque
from datetime import datetime, timedelta

WINDOW = timedelta(minutes=15)
TRIES = 10
ADDRESSES = 10_000
"""As many addresses are remembered at most; then the count starts afresh."""


class Limits:
    """Wrong codes by address."""

    def __init__(self) -> None:
        self._wrong: defaultdict[str, deque[datetime]] = defaultdict(deque)

    def are_reached(self, address: str, now: datetime) -> bool:
        """Has this address been wrong too often lately?"""
        wrong = self._wrong.get(address, deque())
        while wrong and now - wrong[0] >= WINDOW:
            wrong.popleft()
        return len(wrong) >= TRIES

    def note_wrong(self, address: str, now: datetime) -> None:
        """One more wrong code."""
        if len(self._wrong) >= ADDRESSES:
            self._wrong.clear()
        self._wrong[address].append(now)
