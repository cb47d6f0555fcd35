"""A day that was typed is shown before it counts; one that cannot stand is told why."""

from bot.reading.errors import Ahead, Contradiction, Past, TimeAlone, Unread
from bot.screens.scene import contradiction
from bot.turn.deeds import Moves, Says
from bot.turn.now import Sitting
from bot.turn.outcome import Phrase
from bot.turn.typed import day_of
from flows.events import Ticked
from flows.steps import PickDate


def echoed(now: Sitting, step: PickDate, text: str) -> Moves | Says:
    """The calendar with this day on it, to be taken by one tap."""
    try:
        return Moves((Ticked(day_of(now.scene, step, text).isoformat()),), text)
    except Past:
        return Says("problem-past-date", text)
    except Ahead:
        return Says("problem-future-date", text)
    except TimeAlone:
        return Says("notice-time-alone", text)
    except Contradiction as why:
        return Says(Phrase("problem-wrong-weekday", contradiction(why.weekday, why.day, now.scene.language)), text)
    except Unread as why:
        return Says(_half_read(why), text)


def _half_read(why: Unread) -> Phrase | str:
    told = {"understood": why.understood, "rest": why.rest}
    return Phrase("problem-day-half-read", told) if all(told.values()) else "notice-tap-please"
