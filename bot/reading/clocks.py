"""Times of day: from the words of a clock, and from a clock beside a part of the day."""

from collections.abc import Iterable, Mapping
from datetime import time

from bot.reading.language import Words
from bot.reading.said import Clock, Misfit, Part, Piece

MIDNIGHT = Clock(24, 0, open=False)


def clock(words: Words, said: Mapping[str, str | None]) -> Clock:
    """The time that was said. Raises Misfit for none."""
    if said.get("noon"):
        return Clock(12, 0, open=False)
    if said.get("midnight"):
        return MIDNIGHT
    hour, is_open = _hour(words, said)
    minutes = _minute(words, said) + _beside(words, said)
    if said.get("meridiem"):
        hour = _by_meridiem(hour, said["meridiem"] or "")
    total = hour * 60 + minutes
    if is_open and total < 60:
        total += 12 * 60
    if not 0 <= total <= 24 * 60:
        raise Misfit
    return Clock(*divmod(total, 60), open=is_open)


def _hour(words: Words, said: Mapping[str, str | None]) -> tuple[int, bool]:
    """And whether it may be before or after noon."""
    digits = said.get("hour")
    number = int(digits) if digits else words.numbers[said["numbers"] or ""]
    if number != int(number) or number > 24:
        raise Misfit
    is_open = 1 <= number <= 12 and not (digits or "").startswith("0") and not said.get("meridiem")
    return int(number), is_open


def _minute(words: Words, said: Mapping[str, str | None]) -> int:
    late = said.get("late")
    return _count(words, late) if late else int(said.get("minute") or 0)


def _count(words: Words, said: str) -> int:
    """Minutes, in digits or words."""
    return int(said) if said.isdecimal() else words.quarters.get(said) or int(words.numbers[said])


def _beside(words: Words, said: Mapping[str, str | None]) -> int:
    """Minutes past or to."""
    minutes = 30 if said.get("half") else words.before[said["before"] or ""] if said.get("before") else 0
    off = said.get("off")
    if off:
        minutes += _count(words, off) * (-1 if said.get("to") else 1)
    return minutes


def _by_meridiem(hour: int, meridiem: str) -> int:
    if not 1 <= hour <= 12:
        raise Misfit
    return hour % 12 + (12 if meridiem.startswith("p") else 0)


def time_of(pieces: Iterable[Piece]) -> tuple[time | None, bool]:
    """The time that was said, and whether it ends its day. Raises Misfit where two do not go together."""
    clocks = [piece for piece in pieces if isinstance(piece, Clock)]
    parts = list(dict.fromkeys(piece for piece in pieces if isinstance(piece, Part)))
    if len(clocks) > 1 or len(parts) > 1:
        raise Misfit(*(clocks[1:] or parts[1:]))
    if not clocks:
        return (_by_itself(parts[0]) if parts else None), False
    return _at(clocks[0], parts[0] if parts else None)


def _by_itself(part: Part) -> time:
    if part.default is None:
        raise Misfit(part)
    return part.default


def _at(said: Clock, part: Part | None) -> tuple[time, bool]:
    hour = _fitting(said, part) if part else _awake(said)
    return time(hour % 24, said.minute), hour == 24


def _awake(said: Clock) -> int:
    """Nobody means the night, unless they write it so: 03:00."""
    return said.hour + 12 if said.open and said.hour <= (6 if said.minute == 0 else 5) else said.hour


def _fitting(said: Clock, part: Part) -> int:
    """The hour that belongs to this part of the day."""
    later = 24 if said.hour == 12 else said.hour + 12
    for hour in (said.hour, later) if said.open else (said.hour,):
        if part.first <= hour <= part.last or (part.first > part.last and (hour >= part.first or hour <= part.last)):
            return hour
    raise Misfit(said, part)
