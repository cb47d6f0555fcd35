"""What came in, as a deed or a command, where questions are asked."""

from bot.screens.tokens import read_button
from bot.turn.arrival import Arrival, Retyped, Tapped
from bot.turn.deeds import TOO_LATE, Meant
from bot.turn.now import Sitting
from bot.turn.taps import read_tap
from bot.turn.texts import read_again, read_text


def read_arrival(now: Sitting, arrival: Arrival) -> Meant:
    """A tap counts at the very turn it was shown at; a text is read by what stands open."""
    match arrival.what:
        case Tapped(button):
            pressed = read_button(button)
            here = pressed and (pressed[0].conversation, pressed[0].turn) == (now.stored.id, now.stored.number)
            return read_tap(now, pressed[1]) if pressed and here else TOO_LATE
        case Retyped():
            return read_again(now, arrival.what)
        case _:
            return read_text(now, arrival)
