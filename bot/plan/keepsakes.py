"""What card sessions left with a case: found again, offered in the next reflection, removed for good."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from textwrap import shorten

from bot.plan.sessions import Session, opened
from cards.staying import Stays
from flows.cards import TABLE
from locales.localizer import Localizer
from storage.conversations import StoredConversation
from storage.records import Json

SHORT = 80
"""Signs of a note that fit on a button."""
MOST = 7
"""So many kept cards are offered in a reflection, the latest first."""


def sessions(talks: Iterable[StoredConversation]) -> Iterator[tuple[StoredConversation, Session]]:
    """The card sessions among these talks that can still be read."""
    for talk in talks:
        if talk.flow == TABLE.id and not talk.erased:
            yield talk, opened(talk)


def refused(talks: Iterable[StoredConversation]) -> list[str]:
    """Cards the person asked not to see again."""
    return sorted({card for _, session in sessions(talks) for card in session.table.always})


def kept(talks: Iterable[StoredConversation]) -> list[tuple[StoredConversation, Stays]]:
    """The sessions that are over and left something, latest first."""
    over = [(talk, session.stays) for talk, session in sessions(talks) if talk.finished and session.stays]
    return [(talk, stays) for talk, stays in reversed(over) if stays.cards]


def line(words: Localizer, card: str, note: str | None) -> str:
    """A kept card in a line: its title, and what was noted."""
    title = words.say(f"card-{card.lower()}")
    return words.say("cards-noted", card=title, note=note) if note else title


def left(talks: Iterable[StoredConversation]) -> list[list[str]]:
    """The kept cards for the next talk, each with its note.

    What was kept before the last round was offered there.
    """
    there = list(talks)
    since = _last_round(there)
    found: dict[str, list[str]] = {}
    for talk, stays in kept(there):
        if since is None or (talk.finished and talk.finished > since):
            for card in stays.cards:
                found.setdefault(card, [card, stays.notes.get(card) or ""])
    return list(found.values())[:MOST]


def offers(words: Localizer, cards: Iterable[Sequence[str]]) -> list[tuple[str, str, str]]:
    """The same in words: the id, a short line for a tick, the whole of it for an answer."""
    whole = [(card, line(words, card, note)) for card, note in cards]
    return [(card, shorten(text, SHORT, placeholder="…"), text) for card, text in whole]


def _last_round(talks: Iterable[StoredConversation]) -> datetime | None:
    return max((talk.finished for talk in talks if talk.flow == "reflection" and talk.finished), default=None)


def without(card: str, changes: Json) -> Json:
    """What a turn of a session holds when the card and its note are gone."""
    if "stays" not in changes:
        return changes
    return {**changes, "stays": Stays.from_json(changes["stays"]).without(card).to_json()}
