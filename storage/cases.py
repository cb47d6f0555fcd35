"""Cases: a code anybody in charge may read, and a frame under the case's own key."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Executable, Row, and_, case, delete, exists, insert, or_, select, update

from storage.due import reminder, review, wish
from storage.ground import Ground
from storage.records import Case, CaseState, NewCase, Owner
from storage.schema import case_file, conversation, guest, membership, turn


class Cases:
    """Repository of cases."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    # Reading

    async def get(self, id: UUID) -> Case | None:
        """One case; erased when its key is gone."""
        found = await self._where(case_file.c.id == id)
        return found[0] if found else None

    async def of_person(self, person: UUID) -> list[Case]:
        """The cases a person is responsible or second for, by code."""
        return await self._where(or_(case_file.c.responsible == person, case_file.c.second == person))

    async def of_people(self, people: Sequence[UUID]) -> list[Case]:
        """The cases that any of these people is responsible or second for, by code."""
        return await self._where(or_(case_file.c.responsible.in_(people), case_file.c.second.in_(people)))

    async def of_ids(self, ids: Sequence[UUID]) -> list[Case]:
        """These cases, by code."""
        return await self._where(case_file.c.id.in_(ids))

    async def of_structure(self, structure: UUID) -> list[Case]:
        """The cases of a structure, practice aside, by code."""
        return await self._where((case_file.c.structure == structure) & case_file.c.practice.is_(False))

    async def codes(self, structure: UUID) -> frozenset[str]:
        """The codes already given in a structure (practice cases do not count)."""
        taken = select(case_file.c.code).where(case_file.c.structure == structure, case_file.c.space == "")
        return frozenset(row.code for row in await self._ground.rows(taken))

    # Statements, for a turn's unit

    async def open_statement(self, new: NewCase) -> Executable:
        """A new case; its key is durable before the statement exists."""
        owner = Owner("case", new.id)
        await self._ground.keys.make(owner)
        return insert(case_file).values(
            id=new.id,
            structure=new.structure,
            organisation=new.organisation,
            code=new.code,
            space=str(new.responsible) if new.practice else "",
            responsible=new.responsible,
            second=new.second,
            state="active",
            practice=new.practice,
            frame=await self._ground.seal_json(owner, new.frame, case_file, "frame", new.id),
            created=new.created,
            next_look=new.next_look,
        )

    async def frame_statement(self, case: UUID, frame: Mapping[str, Any]) -> Executable:
        """A whole new frame."""
        sealed = await self._ground.seal_json(Owner("case", case), frame, case_file, "frame", case)
        return _change(case, frame=sealed)

    def close_statement(self, case: UUID) -> Executable:
        """The case is closed."""
        return _change(case, state="closed")

    def reopen_statement(self, case: UUID) -> Executable:
        """The case is active again."""
        return _change(case, state="active")

    def state_statement(
        self, case: UUID, state: CaseState, *, rests_until: date | None = None, ended: date | None = None
    ) -> Executable:
        """How the case stands: active, resting until a day, in aftercare, ended, closed."""
        return _change(case, state=state, rests_until=rests_until, ended=ended)

    def hand_over_statement(self, case: UUID, person: UUID, organisation: UUID) -> Executable:
        """Somebody else is responsible from here on; nobody is second."""
        return _change(case, responsible=person, second=None, organisation=organisation)

    def next_look_statement(self, case: UUID, day: date | None) -> Executable:
        """When to look at the case again."""
        return _change(case, next_look=day)

    def second_statement(self, case: UUID, person: UUID | None) -> Executable:
        """Who else looks after the case."""
        return _change(case, second=person)

    def erase_statements(self, case: UUID) -> tuple[Executable, ...]:
        """The case, its conversations and their turns go. Its key is destroyed by `store.keys.destroy`."""
        its_own = conversation.c.case_file == case
        ids = select(conversation.c.id).where(its_own)
        return (
            delete(review).where(review.c.case_file == case),
            delete(reminder).where(reminder.c.case_file == case),
            delete(wish).where(wish.c.case_file == case),
            delete(guest).where(guest.c.conversation.in_(ids)),
            delete(turn).where(turn.c.conversation.in_(ids)),
            delete(conversation).where(its_own),
            delete(case_file).where(case_file.c.id == case),
        )

    # Writing at once

    async def open(self, new: NewCase) -> UUID:
        """A new case; RecordRefused when the code is taken."""
        await self._ground.do(await self.open_statement(new))
        return new.id

    async def erase(self, case: UUID) -> None:
        """Destroy the case's key, then remove its rows and what the database keeps aside of them."""
        await self._ground.keys.destroy(Owner("case", case))
        await self._ground.do(*self.erase_statements(case))
        await self._ground.writer.tidy()

    async def _where(self, condition: ColumnElement[bool]) -> list[Case]:
        query = select(case_file, _KEEPER).where(condition).order_by(case_file.c.code, case_file.c.created)
        return [await self._case(row) for row in await self._ground.rows(query)]

    async def _case(self, row: Row[Any]) -> Case:
        frame = await self._ground.open_json(Owner("case", row.id), row.frame, case_file, "frame", row.id)
        values = {name: value for name, value in row._mapping.items() if name != "space"}
        return Case(**values | {"frame": frame}, erased=frame is None)


def _has_role(role: str, *further: ColumnElement[bool]) -> ColumnElement[bool]:
    """Somebody has this role in the case's organisation."""
    there = (membership.c.organisation == case_file.c.organisation) & (membership.c.role == role)
    return exists().where(and_(there, *further))


_KEEPER = case(
    (or_(case_file.c.practice, _has_role("caseworker", membership.c.person == case_file.c.responsible)), None),
    (_has_role("lead"), "lead"),
    else_="coordinator",
).label("keeper")


def _change(case: UUID, **values: object) -> Executable:
    return update(case_file).where(case_file.c.id == case).values(**values)
