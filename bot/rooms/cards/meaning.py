"""What a tap or a text means at the table."""

from bot.plan.sessions import Session, opened
from bot.rooms.cards.buttons import DRAW, FINISH, STOP, Aside, Button, Suit, read
from bot.rooms.cards.ending import erased, left
from bot.screens import buttons
from bot.screens.tokens import read_button
from bot.turn.deeds import TOO_LATE, Meant, Moves, Says, Shows
from bot.turn.now import Sitting
from bot.turn.outcome import Phrase
from bot.turn.taps import read_tap
from cards.dealing import Move

LONGEST_NOTE = 1000
AT_ANY_TURN: frozenset[Button | None] = frozenset({STOP, Aside.HELP, Aside.CALM})
"""Buttons that never come too late."""
_SHOWN = {
    Aside.CALM: "calm", Aside.WHOSE: "whose", Aside.ASIDE: "aside", Aside.GUEST: "guest", Aside.HELP: "safety",
    Aside.TABLE: "look",
}  # fmt: skip


def tapped(now: Sitting, button: str) -> Meant:
    """A button of this table, at this very turn unless it never comes too late."""
    pressed, session = read_button(button), opened(now.stored)
    if pressed is None or pressed[0].conversation != now.stored.id:
        return TOO_LATE
    front = session.table.front
    meant = read(pressed[1], front.card if front else None)
    if pressed[0].turn != now.stored.number and meant not in AT_ANY_TURN:
        return TOO_LATE
    if isinstance(buttons.read(pressed[1]), buttons.Speak):
        return read_tap(now, pressed[1])
    return _pressed(now, session, meant)


def _pressed(now: Sitting, session: Session, button: Button | None) -> Meant:
    match button:
        case Suit(id):
            return Shows("suit", id)
        case Aside.NEXT:
            return _next(session)
        case Aside():
            return Shows(_SHOWN[button])
        case Move() if button == STOP and session.stopped:
            return Shows("look")
        case Move() if button == FINISH and session.stays:
            return left(now)
        case Move() if button == FINISH and now.case is None:
            return erased(now)
        case Move():
            return Moves((button,), always=button in (STOP, FINISH))
        case None:
            return Shows("look")


def _next(session: Session) -> Meant:
    """Chance deals the next card, or the person chooses it: from the suits, or from the only one there is."""
    if session.way.chance:
        return Moves((DRAW,))
    suits = session.way.suits
    return Shows("suit", suits[0]) if len(suits) == 1 else Shows("suits")


def noted(now: Sitting, text: str) -> Meant:
    """A note on the card that lies in front."""
    front = opened(now.stored).table.front
    if not now.writes:
        return Says("notice-no-texts", unwanted=True)
    if front is None or not text:
        return Says("notice-tap-please")
    if len(text) > LONGEST_NOTE:
        return Says(Phrase("problem-too-long", {"count": len(text), "most": LONGEST_NOTE}), text)
    return Moves((Move("note", front.card, text),), text)
