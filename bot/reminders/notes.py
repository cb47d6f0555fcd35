"""What a reminder says: a code and a date, and its buttons, in the recipient's language. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from bot.days.occasions import HALF, HAND, LATER, OWN, WEEKLY
from bot.reminders.carriers import Note
from bot.screens.scene import said_day
from bot.screens.screen import Choice
from bot.screens.tokens import nudge_button
from locales.localizer import localizer

WORKERS = frozenset({"due", "late-3", "late-7", "warn"})
MOST_LINES = 12
"""More would be no message any more."""


@dataclass(frozen=True)
class Item:
    """One reminder, with all that may be known of it. `mine`: this person works with the case."""

    reminder: UUID
    rule: str
    code: str | None = None
    due: date | None = None
    late: bool = False
    mine: bool = True
    organisation: str | None = None
    seen_from: date | None = None
    """The day on which the coordinator sees it."""
    text: str | None = None
    """A wish in the person's own words; only for a screen that keeps nothing."""
    count: int = 0
    """How many things need the one who looks: for the weekly overview."""
    waiting: int = 0
    """How many are late and do not need them yet."""

    @property
    def stage(self) -> str:
        """The rule without what was put behind it."""
        return self.rule.rstrip(LATER)


_ACTS = {
    "begin": "reminder-begin", "later": "reminder-later", "done": "reminder-done", "deputy": "reminder-deputy",
}  # fmt: skip


def note(items: Sequence[Item], language: str, today: date) -> Note:
    """One message for all of it, by due date; beyond a dozen, a number stands for the rest."""
    ordered = sorted(items, key=lambda one: (one.due or today, one.code or ""))
    shown, more = ordered[:MOST_LINES], len(items) - MOST_LINES
    lines = [line(one, language, today) for one in shown]
    rest = [localizer(language).say("reminder-more", count=more)] if more > 0 else []
    advice = dict.fromkeys(said for one in shown if (said := _advice(one, language, today)))
    return Note(
        language, (*lines, *rest, *advice), tuple(buttons(one, language, alone=len(items) == 1) for one in shown)
    )


def line(item: Item, language: str, today: date) -> str:
    """What one reminder says."""
    words = localizer(language)
    said = _about(item, language, today)
    return words.say("reminder-late", line=said) if item.late else said


def buttons(item: Item, language: str, *, alone: bool) -> tuple[Choice, ...]:
    """What can be done about it. Among several, the buttons name the code."""
    words = localizer(language)
    acts = ["begin", "later", "done"] if item.mine or item.stage == WEEKLY else ["later", "done"]
    if item.mine and item.stage in WORKERS:
        acts.append("deputy")

    def label(act: str) -> str:
        said = words.say("reminder-open" if act == "begin" and item.stage in (OWN, WEEKLY) else _ACTS[act])
        return said if alone or item.code is None or act != acts[0] else f"{item.code}: {said}"

    return tuple(Choice(nudge_button(item.reminder, act), label(act)) for act in acts)


def _about(item: Item, language: str, today: date) -> str:
    words = localizer(language)
    if item.stage == WEEKLY:
        return words.say("reminder-weekly", needs=words.say("overview-what", count=item.count, late=item.waiting))
    if item.stage == OWN:
        said = item.text or words.say("reminder-wish")
        return f"{item.code} · {said}" if item.code else said
    code = item.code or ""
    if item.stage == HAND:
        return words.say("reminder-hand", code=code)
    if item.stage == HALF:
        return words.say("reminder-half", code=code)
    due = item.due or today
    day = said_day(due, language, "MMMd" if due.year == today.year else "yMMMd")
    if not item.mine:
        days = max((today - due).days, 0)
        return words.say("reminder-overseen", code=code, organisation=item.organisation or "", day=day, days=days)
    return words.say("reminder-due", code=code, day=day)


def _advice(item: Item, language: str, today: date) -> str | None:
    """Before the coordinator sees it, the worker hears of that, and of what can be done."""
    words = localizer(language)
    if item.stage != "warn" or not item.mine or item.seen_from is None:
        return None
    if item.seen_from <= today:
        return words.say("reminder-seen-now")
    return words.say("reminder-warn", day=said_day(item.seen_from, language, "MMMd"))
