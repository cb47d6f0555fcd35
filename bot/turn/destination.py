"""Where something leads: what is opened is asked at its entrance, all is written at once, and then it lies in front."""

from dataclasses import dataclass, replace

from bot.screens.tokens import ID_SIGNS
from bot.turn.arrival import Arrival, Looked, Tapped
from bot.turn.entrance import barred
from bot.turn.front import Begun, Front
from bot.turn.now import Sitting, about_of
from bot.turn.outcome import HOME, Ends, Opens, Outcome, Phrase, Resumes, Stays
from bot.turn.player import Played
from bot.turn.write import Writing
from storage.conversations import StoredConversation


@dataclass(frozen=True)
class Reached:
    """What lies in front now; `outcome` is what came of it, or None where nothing was written."""

    now: Sitting
    outcome: Outcome | None
    notice: Phrase | str | None = None


class Destinations:
    """Goes there."""

    def __init__(self, front: Front, writing: Writing) -> None:
        self._front, self._writing = front, writing

    async def now(self, arrival: Arrival) -> Sitting:
        """What lies in front; a fitting dialogue is begun where nothing does. Raises Stranger."""
        visit = await self._front.visit(arrival)
        if found := await self._front.found(visit, recalls=_is_plain_tap(arrival)):
            return found
        return await self.anew(arrival if isinstance(arrival.what, Looked) else arrival.quiet)

    async def anew(self, arrival: Arrival) -> Sitting:
        """Whatever lay in front, a fitting dialogue lies there now. Raises Stranger."""
        visit = await self._front.visit(arrival)
        begun = await self._front.begun(visit, self._front.first(visit))
        await self._writing.commit(visit, None, arrival, None, Outcome(), begun)
        fresh = await self._front.visit(arrival)
        found = await self._front.found(fresh)
        if found is None:
            raise LookupError("front")
        return found

    async def looked_up(self, now: Sitting) -> Sitting:
        """What is shown is looked up, not remembered."""
        return await self._front.looked_up(now)

    def barred(self, now: Sitting) -> str | None:
        """Why what lies in front cannot go on now."""
        return barred(now.visit, now.dialogue, about_of(now.stored), now.case)

    async def go(self, now: Sitting, arrival: Arrival, outcome: Outcome, moved: Played | None = None) -> Reached:
        """Write it and go there. Raises RecordRefused, of which nothing is written."""
        outcome = _same_menu(now, outcome, moved)
        if why := await self._closed(now, outcome):
            if moved is None or now.flow.is_menu:
                return Reached(await self._front.looked_up(now), None, why)
            outcome = replace(outcome, to=HOME, notice=why)
        begun = await self._front.begun(now.visit, outcome.to) if isinstance(outcome.to, Opens) else None
        taken = await self._writing.commit(now.visit, now, arrival, moved, outcome, begun)
        if not taken:
            return Reached(await self._front.looked_up(await self.now(arrival.quiet)), None)
        return Reached(await self._after(now, arrival.quiet, moved, outcome, begun), outcome, outcome.notice)

    async def _closed(self, now: Sitting, outcome: Outcome) -> str | None:
        """Asked before anything is written; of a menu about what is only written now, when it is shown."""
        if not isinstance(outcome.to, Opens):
            return None
        made_now = outcome.records and now.visit.house.dialogues[outcome.to.flow].flow.is_menu
        return None if made_now else await self._front.barred(now.visit, outcome.to)

    async def _after(
        self, now: Sitting, quiet: Arrival, moved: Played | None, outcome: Outcome, begun: Begun | None
    ) -> Sitting:
        """What lies in front then; read again only where something else was written."""
        if isinstance(outcome.to, Ends):
            return now
        front = begun.stored.id if begun else outcome.to.conversation if isinstance(outcome.to, Resumes) else None
        if front:
            visit = await self._front.going_on(now, quiet, front, outcome.records)
            there = await (self._front.seated(visit, _first(begun, moved)) if begun else self._front.found(visit))
            return there or await self._front.looked_up(await self.now(quiet))
        if moved and isinstance(outcome.to, Stays) and not outcome.records and not moved.finished:
            return await self._front.looked_up(moved.after)
        return await self._front.looked_up(await self.now(quiet))


def _is_plain_tap(arrival: Arrival) -> bool:
    """A tap on a button that is no line of a list: what a list holds is looked up, so that what is gone is said."""
    if not isinstance(arrival.what, Tapped):
        return False
    option = arrival.what.button.partition(".")[2]
    return len(option) != 1 + ID_SIGNS


def _first(begun: Begun, moved: Played | None) -> StoredConversation:
    """What begins has a turn of its own where nothing else moved."""
    return begun.stored if moved else begun.first_turn(begun.stored.started)


def _same_menu(now: Sitting, outcome: Outcome, moved: Played | None) -> Outcome:
    """A menu that wrote something and leads nowhere else is shown anew."""
    if moved and moved.finished and now.flow.is_menu and isinstance(outcome.to, Stays):
        return replace(outcome, to=Opens(now.flow.id, about_of(now.stored)))
    return outcome
