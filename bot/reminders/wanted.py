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
from storage.wishes import Coming, Wish
from storage.writer import Unit

AT_ONCE = 500
LATE = timedelta(hours=1)


class WishPlanner:
    """Plans the wishes whose time has come."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._seen: datetime | None = None

    async def plan(self, now: datetime) -> None:
        """One message for each, the newest of those that were missed, and the next time."""
        if self._seen is None or now < self._seen:
            await self._amend(now)
        self._seen = now
        while reached := await self._store.wishes.reached(now, AT_ONCE):
            for wish in reached:
                await self._store.writer.commit(Unit(None, tuple(self._records(wish, now))))
            if len(reached) < AT_ONCE:
                return

    async def _amend(self, now: datetime) -> None:
        """At the start and after the clock went back: a next time beyond what its rule allows is counted anew."""
        for one in await self._store.wishes.returning_after(now):
            next_at = _coming(one, now)
            if next_at is not None and next_at < one.next_at:
                wishes, reminders = self._store.wishes, self._store.reminders
                records = (
                    wishes.next_statement(one.id, one.next_at, next_at),
                    reminders.withdraw_after_statement(one.id, next_at),
                )
                await self._store.writer.commit(Unit(None, records))

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


def _coming(one: Coming, now: datetime) -> datetime | None:
    try:
        return coming(read_rule(one.rule), one.zone, now)
    except WrongRule:
        return None


def _rule(wish: Wish) -> Rule | None:
    """What it says, unless its key is gone or nobody can read it."""
    try:
        return read_rule(wish.rule) if wish.text is not None else None
    except WrongRule:
        return None
