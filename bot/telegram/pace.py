"""When a message that nobody asked for may go. Pure: times come in as numbers, in seconds."""

from collections.abc import Hashable
from dataclasses import dataclass, field

OVERALL = 25.0
"""Messages a second over all chats."""
PER_CHAT = 1.0
"""Messages a second in one chat, after a burst."""
BURST = 3


@dataclass
class Pace:
    """So many in a second, and a burst that may go at once; by key. Keys that are idle are forgotten."""

    rate: float
    burst: int
    _free: dict[Hashable, float] = field(default_factory=dict)

    def wait(self, key: Hashable, now: float) -> float:
        """Take the next place in line and say how many seconds it is away."""
        if len(self._free) > 10_000:
            self._free = {one: at for one, at in self._free.items() if at > now}
        every = 1 / self.rate
        at = max(self._free.get(key, 0.0), now)
        self._free[key] = at + every
        return max(0.0, at - now - (self.burst - 1) * every)
