"""What is shown beside the table: a moment of calm, suits and cards to choose from, eyes, a link for another phone."""

from collections.abc import Iterable

from bot.plan.sessions import Session
from bot.rooms.cards.buttons import Aside, written
from bot.rooms.cards.finding import title
from bot.rooms.cards.surface import back, button, lens, out, surface
from bot.rooms.cards.surface import suits as suits_of
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Screen
from cards.dealing import Move, may_be_chosen
from cards.deck import of_suit


def calm(scene: Scene) -> Screen:
    """Three sentences."""
    body, help_now = tuple(scene.say("table-calm").split("\n\n")), button(scene, Aside.HELP, "quiet-help")
    return surface(scene, "notice", scene.say("table-calm-open"), body=body, quiet=(help_now,))


def guest(scene: Scene, address: str) -> Screen:
    """A one-time link, as a picture too, that opens the table on another phone."""
    body, choices = tuple(scene.say("table-guest-how").split("\n\n")), (back(scene),)
    return surface(scene, "notice", scene.say("table-guest"), body=body, choices=choices, link=address, scanned=True)


def suits(scene: Scene, session: Session) -> Screen:
    """The suits to choose the next card from."""
    choices = (*suits_of(session), back(scene))
    return surface(scene, "choice", scene.say("table-choose-suit"), choices=choices, quiet=out(scene))


def whose(scene: Scene, session: Session) -> Screen:
    """Through whose eyes the card shall be looked at."""
    choices = (*(lens(scene, one) for one in session.way.lenses), back(scene))
    return surface(scene, "choice", scene.say("table-whose-eyes"), choices=choices, quiet=out(scene))


def suit(scene: Scene, session: Session, chosen: str) -> Screen:
    """The cards of a suit that may be chosen now."""
    table = session.table
    open_to_us = [card for card in of_suit(chosen) if may_be_chosen(card, session.rules, table)]
    return listed(scene, session, [card.id for card in open_to_us if not table.lies(card.id)])


def listed(scene: Scene, session: Session, cards: Iterable[str]) -> Screen:
    """These cards to choose from, by title; none is said."""
    choices = [Choice(written(Move("choose", card)), title(session, card)) for card in cards]
    said = scene.say("table-choose" if choices else "table-none-found")
    return surface(scene, "choice", said, choices=(*choices, back(scene)), quiet=out(scene))
