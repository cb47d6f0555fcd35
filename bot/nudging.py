"""A button of a reminder was pressed: what that does in the conversation."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.arrivals import Arrival, Nudged
from bot.desk import Desk
from bot.nudges import openings as nudges
from bot.oversight import openings as oversight
from bot.reminders.chain import CHAIN
from bot.reminders.notes import LATER, WEEKLY
from bot.reviews import openings as reviews
from bot.reviews.planning import done_elsewhere
from bot.rights import Action, may
from bot.sitting import Sitting
from bot.visits import rebuilt
from flows.answers import Changes
from flows.registry import MENUS
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.reminders import NewReminder, Reminder
from storage.reviews import Review
from storage.store import Store
from storage.writer import Unit

TO_WORKERS = frozenset(stage.name for stage in CHAIN if stage.role == "worker")
"""What speaks to whoever works with the person."""


@dataclass(frozen=True)
class Came:
    """What came of it: what lies in front now, something said in passing, a view on it."""

    now: Sitting
    notice: str | None = None
    view: str | None = None


class Nudging:
    """Begin, later, done, and handing to the deputy. A reminder that is settled does nothing any more."""

    def __init__(self, store: Store, desk: Desk, pulse: Callable[[UUID], None]) -> None:
        self._store, self._desk, self._pulse = store, desk, pulse

    async def take(self, now: Sitting, arrival: Arrival, nudged: Nudged) -> Came:
        """Only the one it was sent to may press; a second press finds it settled and moves nothing."""
        reminder = await self._store.reminders.get(nudged.reminder)
        if reminder is None or reminder.person != now.visit.person.id:
            return Came(now, "nudge-unknown")
        if arrival.source and await self._store.conversations.seen(arrival.source):
            return Came(now)
        if reminder.settled is not None:
            return Came(now, "nudge-settled")
        match nudged.act:
            case "done":
                return await self._done(now, reminder)
            case "deputy":
                return await self._hand_over(now, reminder)
            case "begin" | "later" if now.flow.id == "table" and now.stored.finished is None:
                return Came(now, "nudge-after-cards")
            case "begin":
                return await self._begin(now, arrival, reminder)
            case "later":
                opening = await nudges.later(now.visit, reminder, _talk_before(now))
                return Came(await self._desk.begin(now.visit, arrival, opening))
            case _:
                return Came(now, "nudge-unknown")

    # Begin

    async def _begin(self, now: Sitting, arrival: Arrival, reminder: Reminder) -> Came:
        """The right dialogue at the right question, whatever the reminder is about."""
        if review := await self._store.reviews.get(reminder.subject):
            return await self._begin_review(now, arrival, reminder, review)
        if reminder.rule.rstrip(LATER) == WEEKLY:
            return await self._oversee(now, arrival, reminder)
        if wish := await self._store.wishes.get(reminder.subject):
            opening = await nudges.wished(now.visit, reminder, wish, _talk_before(now))
            return Came(await self._desk.begin(now.visit, arrival, opening))
        talk = await self._store.conversations.get(reminder.subject)
        if talk is None or talk.finished or talk.erased or talk.person != now.visit.person.id:
            return await self._over(now, reminder)
        return await self._resume(now, arrival, reminder, talk)

    async def _oversee(self, now: Sitting, arrival: Arrival, reminder: Reminder) -> Came:
        if not may(now.visit.person, Action.OVERSEE):
            return Came(now, "notice-not-yours")
        settled = self._store.reminders.settle_one_statement(reminder.id, now.visit.now)
        opening = await oversight.overview(now.visit, reminder.subject)
        return Came(await self._desk.begin(now.visit, arrival, opening, settled))

    async def _begin_review(self, now: Sitting, arrival: Arrival, reminder: Reminder, review: Review) -> Came:
        case = await self._store.cases.get(review.case)
        if review.done or review.cancelled:
            return await self._over(now, reminder)
        if case is None or case.frame is None or not may(now.visit.person, Action.REFLECT, case=case):
            return Came(now, "notice-not-yours")
        if not await self._may_reflect(case):
            return Came(now, "case-needs-secrecy")
        opening = await reviews.for_review(now.visit, case, review)
        begun = await reviews.running(now.visit, case, opening.flow)
        if begun and (talk := await self._store.conversations.get(begun)):
            return await self._resume(now, arrival, reminder, talk)
        settled = self._store.reminders.settle_one_statement(reminder.id, now.visit.now)
        return Came(await self._desk.begin(now.visit, arrival, opening, settled))

    async def _may_reflect(self, case: Case) -> bool:
        structure = await self._store.structures.get(case.structure)
        return case.practice or bool(structure and structure.secrecy)

    async def _resume(self, now: Sitting, arrival: Arrival, reminder: Reminder, talk: StoredConversation) -> Came:
        """A talk that was begun comes to the front as it is; the turn says that somebody is here again."""
        here, number = now.visit, talk.number + 1
        same = Changes(place=rebuilt(talk).place).to_json()
        row = await self._store.conversations.turn_row(talk.id, number, arrival.source, here.now, same)
        records = (
            self._store.people.front_statement(here.person.id, talk.id),
            self._store.reminders.settle_one_statement(reminder.id, here.now),
            *await self._desk.leaving(here, talk.id),
            *arrival.rows(talk.id, number),
        )
        arrival.settle(await self._store.writer.commit(Unit(row, records)))
        self._pulse(here.person.id)
        return Came(await self._desk.now(await self._desk.visit(arrival), arrival.quiet), view="returning")

    async def _over(self, now: Sitting, reminder: Reminder) -> Came:
        await self._write(now, self._store.reminders.settle_one_statement(reminder.id, now.visit.now))
        return Came(now, "nudge-settled")

    # Done, and the deputy

    async def _done(self, now: Sitting, reminder: Reminder) -> Came:
        """Whoever works with the person says that the review was done; for anybody else only the message is."""
        at, reminders = now.visit.now, self._store.reminders
        review = await self._store.reviews.get(reminder.subject) if reminder.rule.rstrip(LATER) in TO_WORKERS else None
        case = await self._store.cases.get(review.case) if review else None
        if review and case and may(now.visit.person, Action.REFLECT, case=case):
            await self._write(now, *await done_elsewhere(now.visit, case, review))
        else:
            await self._write(now, reminders.settle_one_statement(reminder.id, at))
        return Came(now, "nudge-done")

    async def _hand_over(self, now: Sitting, reminder: Reminder) -> Came:
        """Whoever stands in today gets this reminder, inside the same organisation."""
        case = await self._store.cases.get(reminder.case) if reminder.case else None
        if case is None:
            return Came(now, "nudge-unknown")
        here = now.visit
        standing_in = await self._store.deputies.of_person(here.person.id, here.today)
        who = next((one.deputy for one in standing_in if one.organisation == case.organisation), None)
        if who is None:
            return Came(now, "nudge-no-deputy")
        settled = self._store.reminders.settle_one_statement(reminder.id, here.now)
        await self._write(now, *await self._for_deputy(reminder, who, here.now), settled)
        return Came(now, "nudge-handed")

    async def _for_deputy(self, reminder: Reminder, who: UUID, at: datetime) -> tuple[Executable, ...]:
        """The same message to somebody else; one who was done with it already hears of it once more."""
        rule, occurrence = reminder.rule, reminder.occurrence
        for one in await self._store.reminders.of_subject(reminder.subject):
            if (one.person, one.rule, one.occurrence) == (who, rule, occurrence):
                if one.settled is None:
                    return ()
                rule, occurrence = rule.rstrip(LATER) + LATER, at.isoformat()
        again = NewReminder(reminder.subject, rule, occurrence, who, at, reminder.case, reminder.late)
        return (self._store.reminders.plan_statement(again),)

    async def _write(self, now: Sitting, *records: Executable) -> None:
        await self._store.writer.commit(Unit(None, records))
        self._pulse(now.visit.person.id)


def _talk_before(now: Sitting) -> UUID | None:
    """What to come back to: a talk under way, not a menu."""
    return now.stored.id if now.flow.id not in MENUS and now.stored.finished is None else None
