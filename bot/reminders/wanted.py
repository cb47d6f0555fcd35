"""What people want to be reminded of: at the very minute they chose, not moved by quiet hours or holidays."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import takewhile

from sqlalchemy import Executable

from bot.days.instants import coming, instants
from bot.days.occasions import OWN
from bot.days.rules import Rule, WrongRule, read_rule
from storage.reminders import NewReminder
from storage.store import Store
from storage.wishes import Wish
from storage.writer import Unit

AT_ONCE = 500
LATE = timedelta(hours=1)


class WishPlanner:
    """Plans the wishes whose time has come."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def plan(self, now: datetime) -> None:
        """One message for each, the newest of those that were missed, and the next time."""
        while reached := await self._store.wishes.reached(now, AT_ONCE):
            for wish in reached:
                await self._store.writer.commit(Unit(None, tuple(self._records(wish, now))))
            if len(reached) < AT_ONCE:
                return

    def _records(self, wish: Wish, now: datetime) -> Iterator[Executable]:
        if wish.next_at is None:
            return
        rule = _rule(wish)
        if rule is None:
            yield self._store.wishes.next_statement(wish.id, wish.next_at, None)
            return
        before = wish.next_at - timedelta(microseconds=1)
        missed = takewhile(lambda at: at <= now, instants(rule, wish.zone, before))
        newest = max(missed, default=wish.next_at)
        yield self._store.reminders.plan_statement(
            NewReminder(wish.id, OWN, newest.isoformat(), wish.person, newest, wish.case, now - newest >= LATE)
        )
        yield self._store.wishes.next_statement(wish.id, wish.next_at, coming(rule, wish.zone, now))


def _rule(wish: Wish) -> Rule | None:
    """What it says, unless its key is gone or nobody can read it."""
    try:
        return read_rule(wish.rule) if wish.text is not None else None
    except WrongRule:
        return None
