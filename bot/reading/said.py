"""What a piece of a text can say. A text is understood when all of it is pieces, and they fit together."""

from dataclasses import dataclass
from datetime import date, time
from fractions import Fraction


@dataclass(frozen=True)
class Offset:
    """So many days from today: tomorrow."""

    days: int


@dataclass(frozen=True)
class Weekdays:
    """On Monday; with `turn` 1 the next one, 2 the one after it, -1 the last. `plural` comes back by itself."""

    days: tuple[int, ...]
    turn: int = 0
    plural: bool = False


@dataclass(frozen=True)
class Dated:
    """The 3rd, 3 December, 3 December 2026."""

    day: int
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True)
class Span:
    """So long from now; `sign` is -1 for what has been, 0 where neither was said."""

    parts: tuple[tuple[Fraction, str], ...]
    sign: int


@dataclass(frozen=True)
class Period:
    """Next week, this month; without `turn` the one that comes to fit: "of the month"."""

    unit: str
    turn: int | None


@dataclass(frozen=True)
class Isoweek:
    """The calendar week with this number."""

    number: int


@dataclass(frozen=True)
class Place:
    """The first Monday of the month, the end of December. `nth` is -1 for the last."""

    nth: int
    what: frozenset[int]
    unit: str = "month"
    turn: int | None = None
    month: int | None = None


@dataclass(frozen=True)
class Often:
    """Every so many units."""

    every: int
    unit: str


@dataclass(frozen=True)
class Clock:
    """A time of day. `open` may be before or after noon; 24:00 ends its day."""

    hour: int
    minute: int
    open: bool


@dataclass(frozen=True)
class Part:
    """A part of the day: what it stands for by itself, and the hours that belong to it."""

    default: time | None
    first: int
    last: int


@dataclass(frozen=True)
class Limit:
    """By Friday: the day itself where one is asked for, and an end, which no rule of ours has."""


@dataclass(frozen=True)
class Start:
    """From a day on."""


Piece = Offset | Weekdays | Dated | Span | Period | Isoweek | Place | Often | Clock | Part | Limit | Start

WORKDAYS = frozenset(range(1, 6))
EVERY_DAY = frozenset(range(1, 8))


class Misfit(ValueError):
    """A piece that does not fit to the others."""

    def __init__(self, *pieces: Piece) -> None:
        super().__init__()
        self.pieces = pieces


class WrongWeekday(Misfit):
    """A weekday that its day is not."""

    def __init__(self, weekdays: Weekdays, day: date) -> None:
        super().__init__(weekdays)
        self.weekday, self.day = weekdays.days[0], day
