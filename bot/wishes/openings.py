"""What the dialogues of flows/wishes.py are given at their start."""

from collections.abc import Awaitable, Callable
from datetime import time, timedelta
from textwrap import shorten
from uuid import UUID

from bot.reminders.rules import Rule, read_rule
from bot.reminders.wallclock import there
from bot.rights import Action, may
from bot.visits import Opening, Visit
from bot.wishes.reading import Past, coming
from bot.wishes.saying import said_moment, said_rule
from storage.cases import Case
from storage.wishes import Wish

LASTS = timedelta(hours=12)
"""A new wish that nobody goes on with is erased after so long."""
LABEL = 48
"""Signs of a text that fit on a button."""
AFTERNOON = time(15)
SHORTEST = 28
"""Days that every month has."""
OFFERS = {
    "afternoon": "moment-offer-afternoon", "tomorrow": "moment-offer-tomorrow", "week": "moment-offer-week",
    "pick": "moment-offer-pick",
}  # fmt: skip
"""Moments by one tap, in words that the reader knows."""


async def remind(visit: Visit) -> Opening:
    """One's own wishes with their rule and the next time; the case that lies in front goes along to a new one."""
    wishes = await visit.store.wishes.of_person(visit.person.id)
    case = await case_in_front(visit)
    given = {
        "wishes": [label(visit, wish) for wish in wishes],
        "ids": [str(wish.id) for wish in wishes],
        "lines": [await _line(visit, wish) for wish in wishes] or [visit.say("remind-empty")],
        **({"case": str(case.id), "code": case.code} if case else {}),
    }
    return Opening("remind", visit.own_key, given)


async def wanted(visit: Visit, wish: Wish) -> Opening:
    """One wish. A reminder of it opens this, too."""
    case = await _readable(visit, wish.case)
    given = {"wish": str(wish.id), "lines": [await _line(visit, wish)], **({"code": case.code} if case else {})}
    return Opening("wanted", visit.own_key, given)


def wish(visit: Visit, case: str = "", code: str = "", *, text: str = "", when: str = "") -> Opening:
    """A new wish. A moment that was said without a text is proposed; said with one, it stands."""
    proposed = [["said", when]] if when and not text else []
    given = {
        "offers": [*proposed, *offers(visit)],
        **({"case": case, "code": code} if case else {}),
        **({"text": text, "lines": [text], "when": when} if text else {}),
    }
    return Opening("wish", visit.own_key, given, lasts=LASTS)


def moment(visit: Visit, *, text: str, case: str, moves: str) -> Opening:
    """Another moment for what is said already; `moves` is the wish that goes away then."""
    given = {"offers": offers(visit), "text": text, "case": case, "moves": moves}
    return Opening("moment", visit.own_key, given, lasts=LASTS)


async def understood(visit: Visit, rule: Rule, *, text: str, case: str, moves: str) -> Opening:
    """What was understood, for a yes."""
    following = coming_words(visit, rule)
    once = rule.unit is None
    heard = following if once else said_rule(rule, visit.person.language)
    here = await _readable(visit, UUID(case)) if case else None
    about = f"{here.code}: {text}" if here else text
    lines = [about] if visit.may_write() else []
    lines += [] if once else [visit.say("wish-next", when=following)]
    lines += [visit.say("wish-short-months")] if rule.unit == "month" and rule.start.day > SHORTEST else []
    given = {
        "text": text, "case": case, "moves": moves, "rule": str(rule), "args": {"when": heard},
        "lines": lines,
    }  # fmt: skip
    return Opening("understood", visit.own_key, given)


def offers(visit: Visit) -> list[list[str]]:
    """What can be tapped now: in the late afternoon, not this afternoon."""
    early = there(visit.now, visit.person.zone).time() < AFTERNOON
    return [[name, visit.say(word)] for name, word in OFFERS.items() if early or name != "afternoon"]


def label(visit: Visit, wish: Wish) -> str:
    """What a button says: the text, or the rule where texts are not shown."""
    if wish.text and visit.may_write():
        return shorten(wish.text, LABEL, placeholder="…")
    return said_rule(read_rule(wish.rule), visit.person.language)


def coming_words(visit: Visit, rule: Rule) -> str:
    """The next time of a rule in words. Raises Past when there is none."""
    at = coming(rule, visit.person.zone, visit.now)
    if at is None:
        raise Past(str(rule))
    return said_moment(at, visit.person.zone, visit.person.language, visit.today)


async def _line(visit: Visit, wish: Wish) -> str:
    """Code, text, rule and the next time; no text where none are shown."""
    rule, case = read_rule(wish.rule), await _readable(visit, wish.case)
    parts = [case.code] if case else []
    parts += [wish.text] if wish.text and visit.may_write() else []
    parts += [said_rule(rule, visit.person.language)] if rule.unit else []
    if wish.next_at:
        when = said_moment(wish.next_at, wish.zone, visit.person.language, visit.today)
        parts.append(visit.say("wish-next", when=when))
    return " · ".join(parts)


async def case_in_front(visit: Visit) -> Case | None:
    """The case that lies in front, if it may be read."""
    front = visit.person.front
    stored = await visit.store.conversations.get(front) if front else None
    return await _readable(visit, stored.case if stored else None)


async def _readable(visit: Visit, id: UUID | None) -> Case | None:
    case = await visit.store.cases.get(id) if id else None
    return case if case and may(visit.person, Action.READ_CASE, case=case) else None


OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {"remind": remind}
"""By command."""

NEEDS: dict[str, Action] = {"remind": Action.PRACTISE}
"""What one must be allowed to for them."""
