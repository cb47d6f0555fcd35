"""What the dialogues about cards are given at their start."""

import secrets
from datetime import timedelta
from uuid import UUID

from bot import cardkept
from bot.visits import Opening, Visit
from cards.staying import Stays
from cards.ways import WAYS
from locales.localizer import has_formal, languages, localizer
from storage.cases import Case
from storage.records import Owner

IDLE = timedelta(hours=12)
"""After so long without a move a session without a case is erased."""


async def cards(visit: Visit, chosen: Case | None = None, *, level: int = 1, language: str | None = None) -> Opening:
    """The ways to use the cards; the heavier ones can be opened before, unless the person is under 18."""
    frame = (chosen.frame or {}) if chosen else {}
    offered = [*WAYS, "language"]
    if level < 2 and frame.get("minor") != "yes":
        offered.append("heavier")
    given = {
        "offered": [*offered, "print", "home"],
        "languages": list(languages()),
        "level": level,
        "language": language or frame.get("language") or visit.person.language,
        "lines": [visit.say("cards-heavier-open")] if level > 1 else [],
    }
    return Opening("cards", visit.own_key, given, chosen.id if chosen else None)


async def table(visit: Visit, chosen: Case | None, way: str, *, level: int, language: str) -> Opening:
    """A session: the seed of its shuffle, and the first card at once where chance deals."""
    frame = (chosen.frame or {}) if chosen else {}
    given = {
        "seed": secrets.randbits(62),
        "way": way,
        "level": level,
        "language": language,
        "address": frame.get("address", "formal"),
        "refused": cardkept.refused(await visit.store.conversations.of_case(chosen.id)) if chosen else [],
        "dealt": int(WAYS[way].chance),
    }
    key = Owner("case", chosen.id) if chosen else visit.own_key
    return Opening("table", key, given, chosen.id if chosen else None, None if chosen else IDLE)


async def kept(visit: Visit, chosen: Case, session: UUID) -> Opening:
    """What a card session left: the cards with their notes, each of which can be removed for good."""
    talks = await visit.store.conversations.of_case(chosen.id)
    left = next((left for talk, left in cardkept.kept(talks) if talk.id == session), Stays())
    words = localizer(visit.person.language)
    given = {
        "session": str(session),
        "cards": list(left.cards),
        "titles": [words.say(f"card-{card.lower()}") for card in left.cards],
        "lines": [cardkept.line(words, card, left.notes.get(card)) for card in left.cards],
    }
    return Opening("kept", Owner("case", chosen.id), given, chosen.id)


async def print_out(visit: Visit) -> Opening:
    """Which deck shall be printed."""
    known = languages()
    given = {"languages": list(known), "formal": [code for code in known if has_formal(code)]}
    return Opening("print", visit.own_key, given)
