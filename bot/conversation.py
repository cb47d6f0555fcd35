"""The way of one message, and there is no other: load, mean, move, commit, show."""

import asyncio
from dataclasses import replace
from uuid import UUID, uuid4
from weakref import WeakValueDictionary

import structlog

from bot.logs import place_of
from bot.rooms.every import HOUSE
from bot.screens import views
from bot.screens.screen import Choice, Screen
from bot.turn.arrival import Arrival, Commanded, Looked, Nudged, Refused, Rested, Typed
from bot.turn.commands import meant
from bot.turn.deeds import TOO_LATE, Deed, Goes, Moves, Says, Shows
from bot.turn.destination import Destinations, Reached
from bot.turn.entrance import WAITS
from bot.turn.front import Front, Stranger
from bot.turn.house import Rooms
from bot.turn.now import Sitting
from bot.turn.outcome import Ends, Opens, Outcome, Phrase, Resumes, Stays
from bot.turn.player import Played
from bot.turn.pulse import Watchers
from bot.turn.sight import Links, Sight
from bot.turn.write import Writing
from flows.answers import Changes
from storage.store import Store
from storage.writer import RecordRefused

log = structlog.get_logger()
ATTEMPTS = 3
"""So often something is tried that fails for a reason nobody knows."""


class Conversations:
    """All conversations of the house. Turns are serialised per person."""

    def __init__(self, store: Store, links: Links | None = None, house: Rooms = HOUSE) -> None:
        self._store, self._house = store, house
        self._locks: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()
        watchers = Watchers()
        self.watch, self.pulse = watchers.watch, watchers.pulse
        self._sight = Sight(links)
        front = Front(store, house, reachable=links is None or links.reachable)
        self._destinations = Destinations(front, Writing(store, front, self.pulse))

    async def handle(self, arrival: Arrival) -> Screen:
        """Take one arrival and give the screen to show. An unknown exception never ends a conversation."""
        async with self._locks.setdefault(arrival.person, asyncio.Lock()):
            for _ in range(ATTEMPTS):
                try:
                    return await self._handle(arrival)
                except (Stranger, asyncio.CancelledError):
                    raise
                except Exception as error:
                    failure = error
            return await self._apologise(arrival, failure)

    async def commands(self, person: UUID) -> tuple[str, tuple[str, ...]]:
        """A person's language, and the commands that lead somewhere for them."""
        found = await self._store.people.get(person)
        if found is None:
            raise Stranger
        ready = bool(found.memberships) and found.onboarded is not None
        return found.language, self._house.listed_commands(found) if ready else ()

    async def _apologise(self, arrival: Arrival, error: Exception) -> Screen:
        incident = uuid4().hex[:8]
        log.error(
            "turn_failed", incident=incident, error=type(error).__name__, place=place_of(error), channel=arrival.channel
        )
        now = await self._still_there(replace(arrival.quiet, what=Looked()))
        kept = arrival.what.text if isinstance(arrival.what, Typed) else None
        return now.player.show(now, now.scene.say("problem-unknown", incident=incident), kept)

    async def _still_there(self, arrival: Arrival) -> Sitting:
        """What lies in front; where that is what cannot be shown, the first page takes its place."""
        try:
            return await self._destinations.now(arrival)
        except Stranger:
            raise
        except Exception:
            return await self._destinations.anew(arrival)

    async def _handle(self, arrival: Arrival) -> Screen:
        now = await self._destinations.now(arrival)
        deed = await self._meaning(now, arrival)
        return await self._carried_out(now, arrival, deed)

    # Mean

    async def _meaning(self, now: Sitting, arrival: Arrival) -> Deed:
        what = arrival.what
        match what:
            case Looked():
                return Shows("look")
            case Rested():
                return Shows("rest")
            case Refused(why):
                return Says(_REFUSED[why])
            case Nudged():
                return await self._house.nudged(now, what, arrival.source)
        command = what if isinstance(what, Commanded) else now.player.mean(now, arrival)
        deed = await meant(now, command) if isinstance(command, Commanded) else command
        if deed is TOO_LATE and arrival.source and await self._store.conversations.seen(arrival.source):
            return Shows("look")
        return deed

    # Move, commit, show

    async def _carried_out(self, now: Sitting, arrival: Arrival, deed: Deed) -> Screen:
        match deed:
            case Shows(view, argument):
                return await self._sight.view(await self._destinations.looked_up(now), view, argument)
            case Says():
                return await self._said(now, arrival, deed)
            case Goes(outcome):
                return await self._reached(now, arrival, deed, outcome)
            case Moves():
                return await self._moved(now, arrival, deed)

    async def _said(self, now: Sitting, arrival: Arrival, deed: Says) -> Screen:
        now, phrase = await self._destinations.looked_up(now), deed.phrase
        if deed.touches:
            now = await self._touched(now, arrival)
            phrase = Phrase("notice-held", {"code": now.case.code}) if now.case else "notice-held-plain"
        return replace(now.player.show(now, now.say(phrase), deed.kept), unwanted=deed.unwanted)

    async def _touched(self, now: Sitting, arrival: Arrival) -> Sitting:
        """A text after a long while: nothing is taken, but from now on the person is here again."""
        same = Changes(place=now.talk.place).to_json()
        moved = Played(same, now.after(now.talk, same, finished=False))
        return (await self._destinations.go(now, arrival, Outcome(), moved)).now

    async def _moved(self, now: Sitting, arrival: Arrival, moves: Moves) -> Screen:
        why = None if moves.always else self._destinations.barred(now)
        if why:
            return await self._not_now(now, arrival, why, moves.kept)
        moved = await now.player.take(now, moves)
        if isinstance(moved, Says):
            return await self._said(now, arrival, moved)
        view = moved.outcome.to.view if isinstance(moved.outcome.to, Stays) else None
        if view and now.flow.is_menu and not moved.outcome.records:
            return await self._sight.view(await self._destinations.looked_up(now), view)
        return await self._reached(now, arrival, moves, moved.outcome, moved)

    async def _not_now(self, now: Sitting, arrival: Arrival, why: str, kept: str | None) -> Screen:
        """Why nothing is written; of a code that waits, with the page on which it can go on."""
        if why not in WAITS.values() or now.case is None or now.flow.together:
            return await self._said(now, arrival, Says(why, kept))
        page = Outcome(Opens("case", {"case": str(now.case.id)}), notice=why)
        return await self._reached(now, arrival, Goes(page, kept), page)

    async def _reached(
        self, now: Sitting, arrival: Arrival, deed: Moves | Goes, outcome: Outcome, moved: Played | None = None
    ) -> Screen:
        try:
            reached = await self._destinations.go(now, arrival, outcome, moved)
        except RecordRefused:
            return await self._said(
                await self._destinations.looked_up(now), arrival, Says("problem-name-taken", deed.kept)
            )
        return await self._shown(reached, deed)

    async def _shown(self, reached: Reached, deed: Moves | Goes) -> Screen:
        now, outcome = reached.now, reached.outcome
        if outcome and isinstance(outcome.to, Ends):
            return views.farewell(now.scene, outcome.to.word)
        if outcome is None:
            kept = deed.kept if reached.notice else None
            return replace(now.player.show(now, now.say(reached.notice), kept), unwanted=_is_unwanted(deed))
        if outcome.code:
            return self._sight.invitation(now, outcome.code)
        view = _view_of(outcome, deed)
        screen = await self._sight.view(now, view.view, view.argument) if view else _with_words(now, deed)
        if outcome.notice:
            screen = replace(screen, notice=now.say(outcome.notice))
        return replace(screen, sheets=outcome.sheets, kept=screen.kept, unwanted=_is_unwanted(deed))


def _is_unwanted(deed: Moves | Goes) -> bool:
    return isinstance(deed, Goes) and deed.unwanted


def _view_of(outcome: Outcome, deed: Moves | Goes) -> Shows | None:
    """What is shown besides, if anything."""
    if isinstance(deed, Goes) and deed.shows:
        return deed.shows
    if isinstance(deed, Moves) and deed.view:
        return Shows(deed.view)
    if isinstance(outcome.to, Resumes):
        return Shows("returning") if outcome.to.greets else None
    return Shows(outcome.to.view) if isinstance(outcome.to, Stays) and outcome.to.view else None


def _with_words(now: Sitting, deed: Moves | Goes) -> Screen:
    """What lies in front, with what is said about a move."""
    if isinstance(deed, Goes):
        return now.player.show(now, None, deed.kept)
    screen = now.player.show(now)
    if deed.notice:
        screen = replace(screen, notice=now.say(deed.notice))
    if deed.choice and screen.writes:
        mine = Choice(deed.choice, now.scene.say("common-mine"))
        screen = replace(screen, choices=(mine, *screen.choices))
    return screen


_REFUSED = {
    "forwarded": "notice-forwarded",
    "not-text": "notice-not-text",
    "too-late": "notice-too-late-to-change",
}
