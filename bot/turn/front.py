"""Every person's desk: one conversation lies in front, others are paused."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Executable

from bot.rights import Action, may
from bot.turn.arrival import Arrival
from bot.turn.entrance import allowed, barred
from bot.turn.house import Rooms
from bot.turn.memory import WHO_IS_HERE, Recall, still, written
from bot.turn.now import Sitting, about_of, looked_up, seated, today
from bot.turn.outcome import HOME, Opens
from bot.turn.room import Dialogue
from bot.turn.visit import Visit, uuid
from storage.cases import Case
from storage.conversations import NewConversation, StoredConversation
from storage.records import Owner
from storage.store import Store


class Stranger(Exception):
    """Nobody is known by this id."""


@dataclass(frozen=True)
class Begun:
    """A conversation about to begin, and the records that put it in front."""

    stored: StoredConversation
    records: tuple[Executable, ...]

    def first_turn(self, at: datetime) -> StoredConversation:
        """As it is stored when it began with a turn of its own."""
        return replace(self.stored, number=1, last_at=at, changes=[{"v": 1}])


class Front:
    """Finds what lies in front of a person, and puts something else there."""

    def __init__(self, store: Store, house: Rooms, *, reachable: bool) -> None:
        self._store, self._house, self._reachable = store, house, reachable
        self._recall = Recall()

    async def visit(self, arrival: Arrival) -> Visit:
        """Who is here. Raises Stranger."""
        person = await self._store.people.here(arrival.person, arrival.at)
        if person is None or person.erased:
            raise Stranger
        day = today(arrival.at, person.zone)
        return Visit(self._store, self._house, person, arrival.at, day, arrival.channel, self._reachable)

    async def found(self, visit: Visit, *, recalls: bool = False) -> Sitting | None:
        """The conversation in front; None when there is none that may still be read."""
        front = visit.person.front
        stored = await self._store.conversations.get(front) if front else None
        return await self.seated(visit, stored, recalls=recalls) if stored else None

    async def seated(self, visit: Visit, stored: StoredConversation, *, recalls: bool = False) -> Sitting | None:
        """Ready for a turn; None when it may not lie in front any more.

        A plain tap is read by what its menu knew when it was shown; what it leads to is looked up.
        """
        dialogue = self._house.dialogues.get(stored.flow)
        if dialogue is None or _is_over(visit, stored, dialogue):
            return None
        case = await visit.case(stored.case)
        if not _may_stay(visit, stored, dialogue, case):
            return None
        now = await seated(visit, dialogue, stored, case, self._recall.of(_shown(visit, stored)) if recalls else None)
        self._keep(now)
        return now

    async def looked_up(self, now: Sitting) -> Sitting:
        """What is shown is looked up, not remembered."""
        fresh = await looked_up(now)
        self._keep(fresh)
        return fresh

    def _keep(self, now: Sitting) -> None:
        """What a menu shows is remembered for the next tap; nothing that was confided is."""
        if now.flow.is_menu and not now.flow.confided and not now.recalled:
            self._recall.keep(_shown(now.visit, now.stored), now.talk.given)

    async def going_on(self, now: Sitting, arrival: Arrival, front: UUID, records: Sequence[Executable]) -> Visit:
        """The visit goes on before something else; only what was written meanwhile is read again."""
        tables = written(records)
        if not now.flow.is_menu:
            tables |= {"conversation", "turn"}
        if tables & WHO_IS_HERE:
            return await self.visit(arrival)
        person = replace(now.visit.person, front=front)
        return replace(now.visit, person=person, memo=still(now.visit.memo, tables))

    def first(self, visit: Visit) -> Opens:
        """Where somebody begins before whom nothing lies."""
        person = visit.person
        if person.onboarded is None:
            return Opens("onboarding" if person.memberships else "setup")
        return HOME if person.memberships else Opens("left")

    async def barred(self, visit: Visit, opens: Opens) -> str | None:
        """Why this cannot be opened now, as the id of a sentence."""
        return barred(visit, self._house.dialogues[opens.flow], opens.about, await visit.case(opens.about.get("case")))

    async def begun(self, visit: Visit, opens: Opens) -> Begun:
        """What starts a conversation and puts it in front, for a unit."""
        dialogue = self._house.dialogues[opens.flow]
        case, lasts = uuid(opens.about.get("case")), dialogue.lasts(opens.about)
        own = {name: value for name, value in opens.about.items() if name != "case"}
        given = {**own, **await dialogue.given(visit, opens.about)}
        key = Owner("case", case) if case and not dialogue.flow.is_menu else visit.own_key
        new = NewConversation(
            visit.person.id, opens.flow, key, visit.now, given, case, visit.now + lasts if lasts else None
        )
        start = await self._store.conversations.start_statement(new)
        return Begun(_stored(new), (start, self._store.people.front_statement(visit.person.id, new.id)))

    def leaving(self, now: Sitting | None) -> tuple[Executable, ...]:
        """A menu that loses the front is forgotten."""
        if now is None or not now.flow.is_menu:
            return ()
        self._recall.forget(_shown(now.visit, now.stored))
        return self._store.conversations.erase_statements(now.stored.id)


def _shown(visit: Visit, stored: StoredConversation) -> object:
    """Before whose eyes a menu stands: what it knows is in a language, and for a channel."""
    return stored.id, visit.person.language, visit.channel


def _stored(new: NewConversation) -> StoredConversation:
    """As reading it would give it."""
    return StoredConversation(
        new.id, new.person, new.flow, new.case, new.key, dict(new.given), new.started, None, new.expires, new.version,
        number=0, last_at=None, changes=[],
    )  # fmt: skip


def _is_over(visit: Visit, stored: StoredConversation, dialogue: Dialogue) -> bool:
    """Erased, left, out of time, or somebody else's."""
    if stored.erased or stored.person != visit.person.id or (stored.finished and not dialogue.flow.stays):
        return True
    return stored.expires is not None and stored.expires <= visit.now


def _may_stay(visit: Visit, stored: StoredConversation, dialogue: Dialogue, case: Case | None) -> bool:
    """Still this person's to look at."""
    if visit.person.onboarded and not visit.person.memberships:
        return dialogue.for_nobody
    if stored.flow == "left":
        return False
    if dialogue.flow.is_menu:
        return allowed(visit, dialogue, about_of(stored), case)
    return stored.case is None or (case is not None and may(visit.person, Action.READ_CASE, case=case))
