"""What all screens of the table have in common: nothing else in sight, the ways out, and buttons in words."""

from collections.abc import Iterator
from typing import Any

from bot.plan.sessions import Session
from bot.rooms.cards.buttons import ANOTHER, FINISH, STOP, SWAP, UNDO, Aside, Suit, written
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Screen
from bot.screens.tokens import Token
from cards.dealing import Move, Table, laid_moves
from cards.deck import SUITS
from cards.ways import Way


def surface(scene: Scene, kind: str, question: str, **parts: Any) -> Screen:
    """A screen of the table: the person looks at it, and nothing else stands beside it."""
    token = str(Token(scene.conversation, scene.turn))
    return Screen(token, scene.language, kind, question, together=True, private=True, clears=True, **parts)


def button(scene: Scene, does: Move | Aside, word: str) -> Choice:
    """A button of the table."""
    return Choice(written(does) if isinstance(does, Move) else does, scene.say(word))


def back(scene: Scene) -> Choice:
    """To the table, from what is shown beside it."""
    return button(scene, Aside.TABLE, "table-to-table")


def out(scene: Scene) -> tuple[Choice, ...]:
    """The ways out: there wherever cards are."""
    return (button(scene, STOP, "table-stop"), button(scene, Aside.HELP, "quiet-help"))


def quiet(scene: Scene, session: Session) -> tuple[Choice, ...]:
    """Undo, another phone, finish, stop, help."""
    undo = (button(scene, UNDO, "table-undo"),) if laid_moves(session.moves) else ()
    guest = (button(scene, Aside.GUEST, "table-guest"),) if scene.reachable else ()
    return (*undo, *guest, button(scene, FINISH, "table-finish"), *out(scene))


def suits(session: Session) -> tuple[Choice, ...]:
    """The suits to choose from; cards of a suit are shown when it is tapped."""
    known = [suit for suit in SUITS if suit in session.way.suits]
    return tuple(Choice(str(Suit(suit)), session.words.say(f"cards-suit-{suit.lower()}")) for suit in known)


def lens(scene: Scene, through: str) -> Choice:
    """To look at the card through these eyes, or at this time."""
    return button(scene, Move("look", text=through), f"table-lens-{through}")


def doings(scene: Scene, session: Session, table: Table) -> Iterator[Choice]:
    """What can be done with the card that lies in front; the most used first."""
    way = session.way
    yield button(scene, Move("turn"), "table-turn")
    if len(table.open) < way.most:
        yield button(scene, Aside.NEXT, "table-next")
    elif way.chance:
        yield button(scene, ANOTHER, "table-another")
    for kind in ("keep", "later", "refuse"):
        yield button(scene, Move(kind), f"table-{kind}")
    if way.whose:
        yield button(scene, Aside.WHOSE, "table-whose")
    elif following := _next_lens(way, table):
        yield lens(scene, following)
    if len(table.open) > 1:
        yield button(scene, SWAP, "table-swap")
    yield button(scene, Move("back"), "table-back")


def _next_lens(way: Way, table: Table) -> str | None:
    place = way.lenses.index(table.lens) + 1 if table.lens in way.lenses else 0
    return way.lenses[place] if place < len(way.lenses) else None
