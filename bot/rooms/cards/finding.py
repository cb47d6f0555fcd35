"""Cards by what they are called."""

from bot.plan.sessions import Session
from cards.dealing import may_be_chosen
from cards.deck import DECK, Card


def title(session: Session, card: str) -> str:
    """A card's title in the cards' language."""
    return session.words.say(f"card-{card.lower()}")


def found(session: Session, word: str) -> list[str]:
    """Cards by title, suit or theme, as somebody types it; only what may be chosen."""
    plain, table = word.strip().casefold(), session.table
    if not plain:
        return []
    open_to_us = (card for card in DECK.values() if may_be_chosen(card, session.rules, table))
    return [card.id for card in open_to_us if _is_meant(session, card, plain)]


def _is_meant(session: Session, card: Card, plain: str) -> bool:
    names = (card.id, session.words.say(f"cards-suit-{card.suit.lower()}"), *card.themes)
    return plain in title(session, card.id).casefold() or plain in (name.casefold() for name in names)
