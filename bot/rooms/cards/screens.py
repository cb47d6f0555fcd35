"""The table put into a Screen: what lies there, and what can be done with it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.plan.sessions import Session, title
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Picture, Screen
from bot.screens.tokens import Token
from cards.dealing import Table, laid_moves, may_be_chosen
from cards.deck import DECK, SUITS, of_suit
from cards.ways import Way

DEEP = 3
"""So many cards are deep enough for one talk (dossier, part b.2)."""


def screen(scene: Scene, session: Session, notice: str | None = None) -> Screen:
    """The table as it is."""
    table = session.table
    if table.stopped:
        return _stopped(scene)
    if table.finished:
        return _over(scene)
    if table.front is None:
        return _empty(scene, session, table, notice)
    return _card(scene, session, table, notice)


def _screen(scene: Scene, kind: str, question: str, **parts: object) -> Screen:
    token = str(Token(scene.conversation, scene.turn))
    return Screen(token, scene.language, kind, question, together=True, private=True, clears=True, **parts)  # type: ignore[arg-type]


def _stopped(scene: Scene) -> Screen:
    """No card, no question: a sentence and two quiet buttons."""
    quiet = (Choice("_calm", scene.say("table-calm-open")), Choice("_help", scene.say("quiet-help")))
    return _screen(scene, "notice", scene.say("table-stopped"), quiet=quiet)


def _over(scene: Scene) -> Screen:
    """Finished, and not yet left."""
    leave = Choice("_finish", scene.say("summary-back"))
    return _screen(scene, "notice", scene.say("table-not-over"), choices=(leave,))


def calm(scene: Scene, session: Session) -> Screen:
    """Three sentences."""
    body = tuple(scene.say("table-calm").split("\n\n"))
    return _screen(scene, "notice", scene.say("table-calm-open"), body=body, quiet=_stopped(scene).quiet[1:])


def _empty(scene: Scene, session: Session, table: Table, notice: str | None) -> Screen:
    """Nothing lies open: the next card, or the end."""
    way = session.way
    choices = [Choice("draw", scene.say("table-draw"))] if way.chance else []
    choices += _suits(scene, session) if not way.chance or way.id in ("draw", "lay") else []
    choices += [Choice("_aside", scene.say("table-aside"))] if table.later else []
    if session.moves and session.moves[-1].kind == "refuse" and scene.case:
        choices.append(Choice(f"refuse-always-{session.moves[-1].card}", scene.say("table-refuse-always")))
    kept = ", ".join(title(session, card) for card in table.kept)
    body = (scene.say("table-kept", cards=kept),) if kept else ()
    said = scene.say(f"table-way-{way.id}")
    return _screen(
        scene, "choice", said, notice=notice, body=body, choices=tuple(choices), quiet=_quiet(scene, session)
    )


def _suits(scene: Scene, session: Session) -> list[Choice]:
    """The suits to choose from; cards of a suit are shown when it is tapped."""
    words = session.words
    return [
        Choice(f"suit-{suit}", words.say(f"cards-suit-{suit.lower()}")) for suit in SUITS if suit in session.way.suits
    ]


def guest(scene: Scene, address: str) -> Screen:
    """A one-time link, as a picture too, that opens the table on another phone."""
    back = (Choice("_look", scene.say("table-to-table")),)
    body = tuple(scene.say("table-guest-how").split("\n\n"))
    return _screen(scene, "notice", scene.say("table-guest"), body=body, choices=back, link=address, scanned=True)


def suits(scene: Scene, session: Session) -> Screen:
    """The suits to choose the next card from."""
    choices = (*_suits(scene, session), Choice("_look", scene.say("table-to-table")))
    return _screen(scene, "choice", scene.say("table-choose-suit"), choices=choices, quiet=_out(scene))


def whose(scene: Scene, session: Session) -> Screen:
    """Through whose eyes the card shall be looked at."""
    lenses = (Choice(f"look-{lens}", scene.say(f"table-lens-{lens}")) for lens in session.way.lenses)
    choices = (*lenses, Choice("_look", scene.say("table-to-table")))
    return _screen(scene, "choice", scene.say("table-whose-eyes"), choices=choices, quiet=_out(scene))


def unwanted(scene: Scene, session: Session) -> Screen:
    """A text where none are typed."""
    return replace(screen(scene, session, scene.say("notice-no-texts")), unwanted=True)


def suit(scene: Scene, session: Session, chosen: str) -> Screen:
    """The cards of a suit that may be chosen now."""
    table = session.table
    open_to_us = [card for card in of_suit(chosen) if may_be_chosen(card, session.rules, table)]
    return listed(scene, session, [card.id for card in open_to_us if not table.lies(card.id)])


def listed(scene: Scene, session: Session, cards: list[str]) -> Screen:
    """These cards to choose from, by title; none is said."""
    choices = [Choice(f"pick-{card}", title(session, card)) for card in cards]
    said = scene.say("table-choose") if cards else scene.say("table-none-found")
    back = Choice("_look", scene.say("table-to-table"))
    return _screen(scene, "choice", said, choices=(*choices, back), quiet=_out(scene))


def _card(scene: Scene, session: Session, table: Table, notice: str | None) -> Screen:
    lying = table.front
    assert lying is not None  # noqa: S101 - asked only where one lies
    id = f"card-{lying.card.lower()}"
    side = "follow" if lying.turned else "prompt"
    small = scene.language if scene.language != session.language else None
    picture = Picture(
        lying.card,
        "back" if lying.turned else "front",
        session.language,
        session.address,
        small,
        scene.say(f"{id}.alt") if not lying.turned else session.words.say(f"{id}.follow", session.forms),
    )
    body = [session.words.say(f"{id}.{side}", session.forms)]
    if DECK[lying.card].warning and not lying.turned:
        body.append(session.words.say("cards-warning", session.forms))
    note = table.notes.get(lying.card)
    body += [scene.say("table-note-kept", text=note)] if note else []
    return _screen(
        scene,
        "card",
        title(session, lying.card),
        before=_above(scene, session, table),
        notice=notice or _deep(scene, session),
        standing=_deep(scene, session),
        body=tuple(body),
        picture=picture,
        choices=tuple(_doings(scene, session, table, lying.card)),
        writes=scene.writes,
        hint=scene.say("table-note-hint"),
        quiet=_quiet(scene, session),
    )


def _deep(scene: Scene, session: Session) -> str | None:
    """Three cards go deep enough for one talk, unless the person wants more."""
    last = session.moves[-1].kind if session.moves else ""
    opened_cards = sum(move.kind in ("draw", "another", "choose") for move in laid_moves(session.moves))
    said = opened_cards == DEEP and last in ("draw", "another", "choose") and session.way.most < DEEP
    return scene.say("table-deep") if said else None


def _above(scene: Scene, session: Session, table: Table) -> str | None:
    """Which place this card lies on, or through whose eyes it is looked at."""
    if table.lens:
        return scene.say(f"table-lens-{table.lens}")
    number = len(table.open) - 1
    if session.way.places:
        return _place(scene, session.way, number)
    return scene.say("table-lying", count=len(table.open)) if len(table.open) > 1 else None


def _place(scene: Scene, way: Way, number: int) -> str:
    return scene.say(f"table-place-{way.places[min(number, len(way.places) - 1)]}") if way.places else ""


def _doings(scene: Scene, session: Session, table: Table, card: str) -> Iterator[Choice]:
    """What can be done with the card that lies in front; the most used first."""
    way = session.way
    yield Choice("turn", scene.say("table-turn"))
    if len(table.open) < way.most:
        yield Choice("next", scene.say("table-next"))
    elif way.chance:
        yield Choice("another", scene.say("table-another"))
    yield Choice("keep", scene.say("table-keep"))
    yield Choice("later", scene.say("table-later"))
    yield Choice("refuse", scene.say("table-refuse"))
    if way.whose:
        yield Choice("_whose", scene.say("table-whose"))
    elif following := _next_lens(way, table):
        yield Choice(f"look-{following}", scene.say(f"table-lens-{following}"))
    if len(table.open) > 1:
        yield Choice("swap", scene.say("table-swap"))
    yield Choice("back", scene.say("table-back"))


def _next_lens(way: Way, table: Table) -> str | None:
    if not way.lenses:
        return None
    place = way.lenses.index(table.lens) + 1 if table.lens in way.lenses else 0
    return way.lenses[place] if place < len(way.lenses) else None


def _out(scene: Scene) -> tuple[Choice, ...]:
    """The ways out: there wherever cards are."""
    return (Choice("_stop", scene.say("table-stop")), Choice("_help", scene.say("quiet-help")))


def _quiet(scene: Scene, session: Session) -> tuple[Choice, ...]:
    """Undo, another phone, finish, stop, help."""
    guest = (Choice("_guest", scene.say("table-guest")),) if scene.reachable else ()
    undo = (Choice("_undo", scene.say("table-undo")),) if laid_moves(session.moves) else ()
    return (
        *undo,
        *guest,
        Choice("_finish", scene.say("table-finish")),
        *_out(scene),
    )
