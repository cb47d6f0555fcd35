"""What finishing the dialogues of flows/wishes.py leads to."""

from datetime import date
from uuid import UUID

from sqlalchemy import Executable

from bot.finishing import Finish, Outcome, one, said
from bot.reminders.rules import Rule, read_rule
from bot.visits import Visit
from bot.wishes import openings
from bot.wishes.days import Unread
from bot.wishes.reading import Past, coming, read_time, read_when
from flows.answers import Talk
from flows.wishes import picks_in
from storage.conversations import StoredConversation
from storage.wishes import NewWish, Wish

UNITS = {
    "once": (None, 1), "daily": ("day", 1), "weekly": ("week", 1), "fortnightly": ("week", 2),
    "monthly": ("month", 1), "yearly": ("year", 1),
}  # fmt: skip
"""What the taps stand for: a unit, and every how many of it."""


async def _remind(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what, given = one(talk, "what"), talk.given
    if what == "home":
        return Outcome(view="home")
    if what == "new":
        return Outcome(next=openings.wish(visit, str(given.get("case", "")), str(given.get("code", ""))))
    found = await _own(visit, given["ids"][int(what[1:])])
    return Outcome(next=await openings.wanted(visit, found)) if found else Outcome(view="remind")


async def _wanted(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    act, found = one(talk, "act"), await _own(visit, talk.given["wish"])
    if act == "back" or found is None:
        return Outcome(view="remind")
    if act == "end":
        records = (visit.store.wishes.end_statement(found.id, visit.now), *_quiet(visit, found.id))
        return Outcome(records, view="remind", notice="wish-ended")
    case = str(found.case) if found.case else ""
    return Outcome(next=openings.moment(visit, text=found.text or "", case=case, moves=str(found.id)))


async def _wish(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = str(talk.given.get("case", "")) if one(talk, "about") == "code" else ""
    return await _understood(
        visit, talk, text=said(talk, "text") or str(talk.given.get("text", "")), case=case, moves=""
    )


async def _moment(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    given = talk.given
    return await _understood(visit, talk, text=given["text"], case=given["case"], moves=given["moves"])


async def _understood(visit: Visit, talk: Talk, *, text: str, case: str, moves: str) -> Outcome:
    """Show what was understood; a moment that is over is asked for again."""
    try:
        rule = _rule_of(visit, talk)
        following = await openings.understood(visit, rule, text=text, case=case, moves=moves)
    except (Past, Unread):
        again = openings.moment(visit, text=text, case=case, moves=moves)
        return Outcome(next=again, notice="problem-when-past", forget=True)
    return Outcome(next=following, forget=True)


def _rule_of(visit: Visit, talk: Talk) -> Rule:
    if picks_in(talk):
        unit, every = UNITS[one(talk, "often")]
        day = date.fromisoformat(said(talk, "day") or "")
        return Rule(day, read_time(said(talk, "at") or "", visit.person.language), unit, every)
    when = said(talk, "when") or str(talk.given.get("when", ""))
    return read_when(when, visit.person.language, visit.now, visit.person.zone)


async def _right(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    right, given = one(talk, "right"), talk.given
    if right == "no":
        return Outcome(view="remind", notice="wish-not-kept")
    again = openings.moment(visit, text=given["text"], case=given["case"], moves=given["moves"])
    if right == "other":
        return Outcome(next=again)
    zone = visit.person.zone
    next_at = coming(read_rule(given["rule"]), zone, visit.now)
    if next_at is None:
        return Outcome(next=again, notice="problem-when-past")
    case = UUID(given["case"]) if given["case"] else None
    new = NewWish(visit.person.id, given["rule"], zone, given["text"], visit.now, next_at, case)
    made = await visit.store.wishes.make_statement(new)
    return Outcome((*await _away(visit, given["moves"]), made), view="remind", notice="wish-kept")


async def _own(visit: Visit, id: str) -> Wish | None:
    """A wish of this person's that has not ended."""
    found = await visit.store.wishes.get(UUID(id))
    return found if found and found.person == visit.person.id and found.ended is None else None


async def _away(visit: Visit, moves: str) -> tuple[Executable, ...]:
    """The wish that was moved ends."""
    found = await _own(visit, moves) if moves else None
    if found is None:
        return ()
    return (visit.store.wishes.end_statement(found.id, visit.now), *_quiet(visit, found.id))


def _quiet(visit: Visit, wish: UUID) -> tuple[Executable, ...]:
    """Nothing more comes of it, and what came needs nobody."""
    reminders = visit.store.reminders
    return (reminders.withdraw_statement(wish), reminders.settle_statement(wish, visit.now))


FINISHES: dict[str, Finish] = {
    "remind": _remind, "wanted": _wanted, "wish": _wish, "moment": _moment, "understood": _right,
}  # fmt: skip
"""By flow id."""
