"""What is known of reminders: which are needed still, which may come now, and what they are about."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from bot.days.chain import CHAIN
from bot.days.occasions import HALF, LATER, OWN, WEEKLY
from bot.days.stages import stage_days, today
from bot.reminders.notes import Item
from bot.reminders.planning import SILENT, chain_begins
from bot.reminders.recipients import Recipients, Town
from bot.rights import Action, may
from bot.rooms.oversight.gathering import gather
from storage.people import Person
from storage.reminders import Reminder
from storage.reviews import DueReview
from storage.store import Store

STAGES = [stage.name for stage in CHAIN]
COORDINATOR = STAGES.index("coordinator")


@dataclass
class Sorted:
    """Rows for one person: to be brought, needed no more, or to wait until an instant."""

    items: list[Item] = field(default_factory=list)
    over: list[UUID] = field(default_factory=list)
    waiting: dict[UUID, datetime] = field(default_factory=dict)


class Knowing:
    """Looks at rows shortly before they are shown."""

    def __init__(self, store: Store, recipients: Recipients) -> None:
        self._store, self._recipients = store, recipients

    async def sort(self, person: Person, rows: Sequence[Reminder], *, shown: bool = False) -> Sorted:
        """Sort a person's rows; what is shown already waits for nothing, and may hold the person's own words."""
        found, now = Sorted(), self._recipients.now
        subjects = [one.subject for one in rows if _kind(one) not in (OWN, HALF, WEEKLY)]
        reviews = {one.id: one for one in await self._store.reviews.still_open(subjects)} if subjects else {}
        overtaken = set() if shown else _overtaken(rows)
        found.over += overtaken
        for row in rows:
            if row.id in overtaken:
                continue
            town = await self._town(row, reviews)
            item = await self._item(person, row, reviews, town, shown=shown)
            until = town.days.allowed(now, person.zone) if town and not _chosen(row) else now
            if item is None:
                found.over.append(row.id)
            elif until > now and not shown:
                found.waiting[row.id] = until
            else:
                found.items.append(item)
        return found

    async def _town(self, row: Reminder, reviews: dict[UUID, DueReview]) -> Town | None:
        if _kind(row) == WEEKLY:
            return await self._recipients.town(row.subject)
        if review := reviews.get(row.subject):
            return await self._recipients.town(review.structure)
        case = await self._store.cases.get(row.case) if row.case else None
        return await self._recipients.town(case.structure) if case else None

    async def _item(
        self, person: Person, row: Reminder, reviews: dict[UUID, DueReview], town: Town | None, *, shown: bool
    ) -> Item | None:
        match _kind(row):
            case "wish":
                wish = await self._store.wishes.get(row.subject)
                case = await self._store.cases.get(wish.case) if wish and wish.case else None
                code = case.code if case and may(person, Action.READ_CASE, case=case) else None
                said = wish.text if wish and shown else None
                return Item(row.id, row.rule, code, late=row.late, text=said) if wish else None
            case "half":
                return await self._half(person, row, shown=shown)
            case "weekly":
                seen = await gather(self._store, person, self._recipients.now, row.subject)
                told = (seen.count, seen.waiting) if seen else None
                return (
                    Item(row.id, row.rule, None, None, row.late, False, count=told[0], waiting=told[1])
                    if told
                    else None
                )
            case _:
                review = reviews.get(row.subject)
                return await self._of_review(person, row, review, town) if review and town else None

    async def _half(self, person: Person, row: Reminder, *, shown: bool) -> Item | None:
        talk = await self._store.conversations.get(row.subject)
        if talk is None or talk.finished or talk.erased or talk.person != person.id or talk.case is None:
            return None
        back = talk.last_at and today(talk.last_at, person.zone) == today(self._recipients.now, person.zone)
        if back and not shown and not _chosen(row):
            return None
        case = await self._store.cases.get(talk.case)
        return Item(row.id, row.rule, case.code, late=row.late) if case and case.state not in SILENT else None

    async def _of_review(self, person: Person, row: Reminder, review: DueReview, town: Town) -> Item | None:
        day = today(self._recipients.now, person.zone)
        rests = review.state == "resting" and bool(review.rests_until is None or review.rests_until > day)
        moved = not _chosen(row) and review.due > date.fromisoformat(row.occurrence)
        mine = await self._works_with(person, review, town)
        oversees = bool(town.roles(person, "coordinator") or town.roles(person, "lead", review.organisation))
        if review.practice or review.state in SILENT or (rests and not _chosen(row)) or moved:
            return None
        if not (mine or oversees):
            return None
        seen_from = stage_days(chain_begins(review), town.days)[COORDINATOR]
        name = town.name(review.organisation)
        return Item(row.id, row.rule, review.code, review.due, row.late, mine and _to_worker(row), name, seen_from)

    async def _works_with(self, person: Person, review: DueReview, town: Town) -> bool:
        workers = [one for one in (review.responsible, review.second) if one]
        if person.id in workers:
            return True
        absent = [town.people[one] for one in workers if one in town.people]
        return any([await self._recipients.stand_in(one, review.organisation) == person.id for one in absent])


def _overtaken(rows: Sequence[Reminder]) -> set[UUID]:
    """Of one review, only the newest stage is said."""
    newest: dict[UUID, Reminder] = {}
    stages = [one for one in rows if one.rule in STAGES]
    for row in sorted(stages, key=lambda one: (one.occurrence, STAGES.index(one.rule))):
        newest[row.subject] = row
    return {one.id for one in stages if newest[one.subject].id != one.id}


def _kind(row: Reminder) -> str:
    return row.rule.rstrip(LATER)


def _chosen(row: Reminder) -> bool:
    """Did the person choose this very minute?"""
    return row.rule.endswith(LATER) or row.rule == OWN


def _to_worker(row: Reminder) -> bool:
    return _kind(row) not in ("coordinator", "lead")
