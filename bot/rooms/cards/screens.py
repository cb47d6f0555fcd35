"""The table put into a Screen: what lies there, and what can be done with it."""

from bot.plan.sessions import Session
from bot.rooms.cards.buttons import DRAW, FINISH, Aside
from bot.rooms.cards.finding import title
from bot.rooms.cards.surface import button, doings, quiet, suits, surface
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Picture, Screen
from cards.dealing import Move, Open, Table, laid_moves
from cards.deck import DECK

DEEP = 3
"""So many cards are deep enough for one talk (dossier, part b.2)."""
_OPENS = ("draw", "another", "choose")


def screen(scene: Scene, session: Session, notice: str | None = None, kept: str | None = None) -> Screen:
    """The table as it is; `kept` is a note that could not stand."""
    table = session.table
    if table.stopped:
        return _stopped(scene)
    if table.finished:
        return _over(scene)
    if table.front is None:
        return _empty(scene, session, table, notice)
    return _card(scene, session, table, table.front, notice, kept)


def _stopped(scene: Scene) -> Screen:
    """No card, no question: a sentence and two quiet buttons."""
    ways = (button(scene, Aside.CALM, "table-calm-open"), button(scene, Aside.HELP, "quiet-help"))
    return surface(scene, "notice", scene.say("table-stopped"), quiet=ways)


def _over(scene: Scene) -> Screen:
    """Finished, and not yet left."""
    return surface(scene, "notice", scene.say("table-not-over"), choices=(button(scene, FINISH, "summary-back"),))


def _empty(scene: Scene, session: Session, table: Table, notice: str | None) -> Screen:
    """Nothing lies open: the next card, or the end."""
    kept = ", ".join(title(session, card) for card in table.kept)
    return surface(
        scene,
        "choice",
        scene.say(f"table-way-{session.way.id}"),
        notice=notice,
        body=(scene.say("table-kept", cards=kept),) if kept else (),
        choices=tuple(_ways_on(scene, session, table)),
        quiet=quiet(scene, session),
    )


def _ways_on(scene: Scene, session: Session, table: Table) -> list[Choice]:
    way, last = session.way, session.moves[-1] if session.moves else None
    choices = [button(scene, DRAW, "table-draw")] if way.chance else []
    choices += suits(session) if not way.chance or way.id in ("draw", "lay") else ()
    choices += [button(scene, Aside.ASIDE, "table-aside")] if table.later else []
    if last and last.kind == "refuse" and scene.case:
        choices.append(button(scene, Move("refuse-always", last.card), "table-refuse-always"))
    return choices


def _card(scene: Scene, session: Session, table: Table, lying: Open, notice: str | None, kept: str | None) -> Screen:
    deep = _deep(scene, session)
    return surface(
        scene,
        "card",
        title(session, lying.card),
        before=_above(scene, session, table),
        notice=notice or deep,
        standing=deep,
        body=(*_words(session, lying), *_noted(scene, table, lying)),
        picture=_picture(scene, session, lying),
        choices=tuple(doings(scene, session, table)),
        writes=scene.writes,
        hint=scene.say("table-note-hint"),
        kept=kept,
        quiet=quiet(scene, session),
    )


def _words(session: Session, lying: Open) -> list[str]:
    """What stands on the side that lies up, and what to know of a heavier card."""
    side = "follow" if lying.turned else "prompt"
    said = [session.words.say(f"card-{lying.card.lower()}.{side}", session.forms)]
    warns = DECK[lying.card].warning and not lying.turned
    return [*said, session.words.say("cards-warning", session.forms)] if warns else said


def _noted(scene: Scene, table: Table, lying: Open) -> list[str]:
    note = table.notes.get(lying.card)
    return [scene.say("table-note-kept", text=note)] if note else []


def _picture(scene: Scene, session: Session, lying: Open) -> Picture:
    id = f"card-{lying.card.lower()}"
    small = scene.language if scene.language != session.language else None
    alt = session.words.say(f"{id}.follow", session.forms) if lying.turned else scene.say(f"{id}.alt")
    side = "back" if lying.turned else "front"
    return Picture(lying.card, side, session.language, session.address, small, alt)


def _deep(scene: Scene, session: Session) -> str | None:
    """Three cards go deep enough for one talk, unless the person wants more."""
    last = session.moves[-1].kind if session.moves else ""
    opened = sum(move.kind in _OPENS for move in laid_moves(session.moves))
    return scene.say("table-deep") if opened == DEEP and last in _OPENS and session.way.most < DEEP else None


def _above(scene: Scene, session: Session, table: Table) -> str | None:
    """Which place this card lies on, or through whose eyes it is looked at."""
    if table.lens:
        return scene.say(f"table-lens-{table.lens}")
    count, places = len(table.open), session.way.places
    if places:
        return scene.say(f"table-place-{places[min(count, len(places)) - 1]}")
    return scene.say("table-lying", count=count) if count > 1 else None
