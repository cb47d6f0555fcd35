"""Why a text does not stand for a moment."""

from datetime import date


class Unread(ValueError):
    """Not understood: the words that were not, and those that were."""

    def __init__(self, rest: str, understood: str = "") -> None:
        super().__init__(rest)
        self.rest, self.understood = rest, understood


class Contradiction(Unread):
    """A weekday was said beside a day that is another one."""

    def __init__(self, rest: str, understood: str, weekday: int, day: date) -> None:
        super().__init__(rest, understood)
        self.weekday, self.day = weekday, day


class TimeAlone(Unread):
    """A time where a day is asked for, and no day beside it."""


class Past(ValueError):
    """Understood, but it is over."""


class Ahead(ValueError):
    """Understood, but it is still to come where a day is asked for that has been."""
