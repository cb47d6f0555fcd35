"""Who gets what somebody cannot be reached with."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Executable

from bot.reminders.recipients import Recipients, Town
from storage.people import Person
from storage.reminders import NewReminder, Reminder
from storage.reviews import DueReview
from storage.store import Store


async def instead(
    store: Store, person: Person, rows: Iterable[Reminder], recipients: Recipients
) -> list[Executable]:  # fmt: skip
    """The same reminders for the deputy, or for the second worker of the case. A wish is nobody else's."""
    reviews = {one.id: one for one in await store.reviews.still_open(row.subject for row in rows)}
    found: list[Executable] = []
    for row in rows:
        review = reviews.get(row.subject)
        town = await recipients.town(review.structure) if review else None
        who = await _somebody(person, review, town, recipients) if review and town else None
        if who:
            new = NewReminder(row.subject, row.rule, row.occurrence, who, recipients.now, row.case, row.late)
            found.append(store.reminders.plan_statement(new))
    return found


async def _somebody(person: Person, review: DueReview, town: Town, recipients: Recipients) -> UUID | None:
    organisations = [review.organisation, *(one.organisation for one in person.memberships if one.structure == town.id)]
    for organisation in organisations:
        if who := await recipients.stand_in(person, organisation):
            return who
    if person.id == review.responsible and review.second in town.people:
        return review.second
    return None
