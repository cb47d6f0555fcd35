"""What tests put into a store and read from it in one word, where the house goes by a turn's unit or never asks."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import update

from storage.cases import NewCase
from storage.conversations import NewConversation, StoredConversation, conversation
from storage.deputies import Deputy, deputy
from storage.people import Person, person
from storage.records import Owner, Role
from storage.reviews import Review, review
from storage.store import Store
from storage.writer import Unit


async def open_case(store: Store, new: NewCase) -> UUID:
    """A new case; RecordRefused when the code is taken."""
    await store.writer.commit(Unit(None, (await store.cases.open_statement(new),)))
    return new.id


async def erase_case(store: Store, case: UUID) -> None:
    """A case goes as when somebody erases it: the key, the rows, and what the database keeps aside of them."""
    await store.keys.destroy(Owner("case", case))
    await store.writer.commit(Unit(None, store.cases.erase_statements(case)))
    await store.writer.tidy()


async def start_talk(store: Store, new: NewConversation) -> UUID:
    """A new conversation."""
    await store.writer.commit(Unit(None, (await store.conversations.start_statement(new),)))
    return new.id


async def talks_of(store: Store, whose: UUID) -> list[StoredConversation]:
    """All conversations of a person, oldest first."""
    return await store.conversations._where(conversation.c.person == whose)


async def reviews_of(store: Store, case: UUID) -> list[Review]:
    """All reviews of a case, by due date, done and cancelled ones among them."""
    return await store.reviews._where(review.c.case_file == case)


async def add_role(store: Store, who: UUID, structure: UUID, organisation: UUID, role: Role) -> None:
    """A role."""
    statement = store.people.add_membership_statement(who, structure, organisation, role)
    await store.writer.commit(Unit(None, (statement,)))


async def person_behind(store: Store, channel: str, external: str) -> Person | None:
    """The person behind an account of a channel."""
    kept = await store.chats.find(channel, external)
    return await store.people.get(kept.person) if kept else None


async def seen_here(store: Store, who: UUID, at: datetime) -> None:
    """When the person was last here."""
    await store.writer.commit(Unit(None, (update(person).where(person.c.id == who).values(last_seen=at),)))


async def standing_in(store: Store, who: UUID, day: date) -> list[Deputy]:
    """For whom a person stands in on this day."""
    return await store.deputies._where((deputy.c.deputy == who) & (deputy.c.first <= day) & (deputy.c.last >= day))


async def talks_in(store: Store, person: UUID, flow: str) -> list[StoredConversation]:
    """A person's conversations in one flow, oldest first."""
    found = await store.conversations.open_of_person(person, also=(flow,))
    return [one for one in found if one.flow == flow]
