"""What the dialogues about wishes lead to."""

from datetime import date

from sqlalchemy import Executable

from bot.days.instants import coming
from bot.days.rules import Rule, read_rule
from bot.reading.errors import Past, Unread
from bot.rooms.wishes.facts import own_wishes
from bot.rooms.wishes.hearing import heard_time, heard_when
from bot.screens.tokens import whole
from bot.turn.outcome import HOME, Opens, Outcome, one, said
from bot.turn.visit import Visit, uuid
from flows.answers import Scope, Talk
from flows.wishes import KnownWishes, Wanting, picks_in
from storage.conversations import StoredConversation
from storage.wishes import NewWish, Wish

REMIND = Opens("remind")
UNITS = {
    "once": (None, 1), "daily": ("day", 1), "weekly": ("week", 1), "fortnightly": ("week", 2),
    "monthly": ("month", 1), "yearly": ("year", 1),
}  # fmt: skip
"""What the taps stand for: a unit, and every how many of it."""


async def remind(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A wish, a new one, or home."""
    what = one(talk, "what")
    if what == "home":
        return Outcome(HOME)
    if what == "new":
        return Outcome(Opens("wish", {"of": Scope(talk).facts(KnownWishes).get("of", "")}))
    return Outcome(Opens("wanted", {"wish": str(whole(what[1:]))}))


async def wanted(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Another moment for it, or no more of it."""
    act, found = one(talk, "act"), await _own(visit, str(stored.given["wish"]))
    if act == "back" or found is None:
        return Outcome(REMIND)
    if act == "end":
        return Outcome(REMIND, _ended(visit, found), "wish-ended")
    case = str(found.case) if found.case else ""
    return Outcome(_moment(text=found.text or "", of=case, moves=str(found.id)))


async def wish(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """What was understood, of a new wish."""
    facts = Scope(talk).facts(Wanting)
    of = facts.get("of", "") if one(talk, "about") == "code" else ""
    return _heard(visit, talk, _moment(text=said(talk, "text") or facts.get("text", ""), of=of, moves=""))


async def moment(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """What was understood, of another moment."""
    return _heard(visit, talk, _again(talk))


def _heard(visit: Visit, talk: Talk, again: Opens) -> Outcome:
    """Show what was understood; a moment that is over is asked for again."""
    try:
        rule = _rule_of(visit, talk)
    except Unread:
        return Outcome(again, notice="problem-when-unread", forget=True)
    except Past:
        return Outcome(again, notice="problem-when-past", forget=True)
    if coming(rule, visit.person.zone, visit.now) is None:
        return Outcome(again, notice="problem-when-past", forget=True)
    return Outcome(Opens("understood", {**again.about, "rule": str(rule)}), forget=True)


def _rule_of(visit: Visit, talk: Talk) -> Rule:
    if picks_in(talk):
        unit, every = UNITS[one(talk, "often")]
        day = date.fromisoformat(said(talk, "day") or "")
        return Rule(day, heard_time(visit, said(talk, "at") or ""), unit, every)
    return heard_when(visit, said(talk, "when") or Scope(talk).facts(Wanting).get("when", ""))


async def right(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It is kept as it was understood, asked again, or left."""
    answer, known = one(talk, "right"), Scope(talk).facts(Wanting)
    if answer == "no":
        return Outcome(REMIND, notice="wish-not-kept")
    if answer == "other":
        return Outcome(_again(talk))
    zone = visit.person.zone
    next_at = coming(read_rule(known["rule"]), zone, visit.now)
    if next_at is None:
        return Outcome(_again(talk), notice="problem-when-past")
    new = NewWish(visit.person.id, known["rule"], zone, known["text"], visit.now, next_at, uuid(known.get("of")))
    moved = await _own(visit, known.get("moves", ""))
    away = _ended(visit, moved) if moved else ()
    return Outcome(REMIND, (*away, await visit.store.wishes.make_statement(new)), "wish-kept")


def _again(talk: Talk) -> Opens:
    known = Scope(talk).facts(Wanting)
    return _moment(text=known["text"], of=known.get("of", ""), moves=known.get("moves", ""))


def _moment(*, text: str, of: str, moves: str) -> Opens:
    """Another moment for what is said already."""
    return Opens("moment", {"text": text, "of": of, "moves": moves})


async def _own(visit: Visit, id: str) -> Wish | None:
    """A wish of this person's that has not ended."""
    return next((one for one in await own_wishes(visit) if str(one.id) == id), None) if id else None


def _ended(visit: Visit, wish: Wish) -> tuple[Executable, ...]:
    """It is wanted no more: nothing more comes of it, and what came needs nobody."""
    reminders = visit.store.reminders
    ended = visit.store.wishes.end_statement(wish.id, visit.now)
    return (ended, reminders.withdraw_statement(wish.id), reminders.settle_statement(wish.id, visit.now))
