"""What the dialogues about wishes must know, for whoever looks: in their language, and no text where none is shown."""

from collections.abc import Sequence
from datetime import time
from typing import cast
from uuid import UUID

from bot.days.instants import coming
from bot.days.rules import read_rule
from bot.days.wallclock import there
from bot.rights import Action, may
from bot.rooms.wishes.words import heard_lines, heard_words, label, line
from bot.screens.tokens import short
from bot.turn.visit import About, Visit, uuid
from flows.shown import Listed, Shown
from flows.wishes import KnownWishes, Wanting
from locales.localizer import languages, localizer
from storage.cases import Case
from storage.wishes import Wish

AFTERNOON = time(15)
OFFERS = {
    "afternoon": "moment-offer-afternoon", "tomorrow": "moment-offer-tomorrow", "week": "moment-offer-week",
    "pick": "moment-offer-pick",
}  # fmt: skip
"""Moments by one tap, in words that the reader knows."""


async def remind(visit: Visit, about: About) -> KnownWishes:
    """One's own wishes with their rule and the next time."""
    wishes = await own_wishes(visit)
    codes = await _codes(visit, [one.case for one in wishes if one.case])
    return {
        "sifted": True,
        "wishes": [(f"w{short(one.id)}", label(visit, one)) for one in wishes],
        "lines": [line(visit, one, codes.get(one.case)) for one in wishes] or [visit.say("remind-empty")],
    }


async def wanted(visit: Visit, about: About) -> Shown:
    """One wish."""
    found = next((one for one in await own_wishes(visit) if str(one.id) == about.get("wish")), None)
    if found is None:
        return {}
    codes = await _codes(visit, [found.case] if found.case else [])
    return {"sifted": True, "lines": [line(visit, found, codes.get(found.case))]}


async def own_wishes(visit: Visit) -> list[Wish]:
    """What this person still wants to be reminded of."""
    return await visit.once("wishes", lambda: visit.store.wishes.of_person(visit.person.id))


async def wish(visit: Visit, about: About) -> Wanting:
    """A new wish: the code that lay in front, what was said already, and moments by one tap."""
    facts, known = await moment(visit, about), cast("Wanting", about)
    if proposed := known.get("proposed"):
        facts["offers"] = [("said", proposed), *facts["offers"]]
    if (text := known.get("text")) and visit.may_write():
        facts["lines"] = [text]
    if case := await _readable(visit, known.get("of")):
        facts["code"] = case.code
    return facts


async def moment(visit: Visit, about: About) -> Wanting:
    """What can be tapped now: in the late afternoon, not this afternoon."""
    early = there(visit.now, visit.person.zone).time() < AFTERNOON
    offers: list[Listed] = [(name, visit.say(word)) for name, word in OFFERS.items() if early or name != "afternoon"]
    return {"offers": offers, "picks": [localizer(one).say(OFFERS["pick"]) for one in languages()]}


async def understood(visit: Visit, about: About) -> Wanting:
    """What was understood, for a yes: said anew from the rule."""
    known = cast("Wanting", about)
    rule, case = read_rule(known["rule"]), await _readable(visit, known.get("of"))
    following = coming(rule, visit.person.zone, visit.now)
    text = f"{case.code}: {known['text']}" if case else known["text"]
    lines = [text] if visit.may_write() else []
    return {
        "sifted": True,
        "args": {"when": heard_words(visit, rule, following)},
        "lines": [*lines, *heard_lines(visit, rule, following)],
    }


async def _codes(visit: Visit, cases: Sequence[UUID]) -> dict[UUID | None, str]:
    """The codes of these cases, as far as they may be read."""
    found = await visit.once(("cases", *cases), lambda: visit.cases(cases))
    return {one.id: one.code for one in found if may(visit.person, Action.READ_CASE, case=one)}


async def _readable(visit: Visit, id: str | None) -> Case | None:
    case = await visit.case(uuid(id))
    return case if case and may(visit.person, Action.READ_CASE, case=case) else None
