"""What the dialogues about cards must know."""

import secrets
from datetime import timedelta
from typing import cast
from uuid import UUID

from bot.plan import keepsakes
from bot.rooms.cards.ending import IDLE
from bot.screens.scene import said_day
from bot.turn.now import today
from bot.turn.visit import About, Visit, case_of
from cards.staying import Stays
from cards.ways import WAYS
from flows.cards import Deal, LeftCards, Preset, Printing, Ways
from locales.localizer import has_formal, languages, localizer


async def ways(visit: Visit, about: About) -> Ways:
    """The ways to use the cards; the heavier ones can be opened before, unless the person is under 18."""
    heavier = cast("Preset", about).get("level", 1) > 1
    offered = [*WAYS, "language"]
    if not heavier and (await _frame(visit, about)).get("minor") != "yes":
        offered.append("heavier")
    return {"offered": [*offered, "print", "home"], "lines": [visit.say("cards-heavier-open")] if heavier else []}


async def deal(visit: Visit, about: About) -> Deal:
    """A session: the seed of its shuffle, and the first card at once where chance deals."""
    wanted, frame, case = cast("Deal", about), await _frame(visit, about), about.get("case")
    return {
        "seed": secrets.randbits(62),
        "level": wanted.get("level", 1),
        "language": wanted.get("language") or frame.get("language") or visit.person.language,
        "address": frame.get("address", "formal"),
        "refused": keepsakes.refused(await visit.talks(UUID(case))) if case else [],
        "dealt": wanted.get("dealt", int(WAYS[wanted["way"]].chance)),
    }


async def _frame(visit: Visit, about: About) -> dict[str, str]:
    case = await visit.case(about.get("case"))
    return dict((case.frame or {}) if case else {})


def lasting(about: About) -> timedelta | None:
    """Without a case it is erased when it was left lying."""
    return None if about.get("case") else IDLE


async def left(visit: Visit, about: About) -> LeftCards:
    """What a session left: the cards with their notes, each of which can be removed for good."""
    stays, words = await _stays(visit, cast("LeftCards", about)), localizer(visit.person.language)
    return {
        "cards": [(f"x{card}", words.say(f"card-{card.lower()}")) for card in stays.cards],
        "lines": [keepsakes.line(words, card, stays.notes.get(card)) for card in stays.cards],
    }


async def _stays(visit: Visit, about: LeftCards) -> Stays:
    talks = await visit.talks(UUID(about["case"]))
    return next((stays for talk, stays in keepsakes.kept(talks) if str(talk.id) == about["session"]), Stays())


async def lists(visit: Visit, about: About) -> list[tuple[UUID, str]]:
    """The sessions that left something with a case, latest first."""
    case, zone = await case_of(visit, about), visit.person.zone
    over = [(talk.id, talk.finished) for talk, _ in keepsakes.kept(await visit.talks(case.id)) if talk.finished]
    days = [(id, said_day(today(finished, zone), visit.person.language)) for id, finished in over]
    return [(id, visit.say("case-session", day=day)) for id, day in days]


async def printing(visit: Visit, about: About) -> Printing:
    """Which deck shall be printed."""
    return {"formal": [code for code in languages() if has_formal(code)]}
