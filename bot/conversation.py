"""The way of one message, and there is no other: rights, load, advance, commit, screen."""

import asyncio
from dataclasses import replace
from uuid import UUID, uuid4
from weakref import WeakValueDictionary

import structlog

from bot import menus, openings
from bot.logs import place_of
from bot.outcomes import FINISHES, on_the_way
from bot.plan import states
from bot.plan.forgetting import forget_statements
from bot.refusals import refusal
from bot.rights import Action, may
from bot.rooms.cards.player import CardSessions
from bot.rooms.reminded.nudged import Nudging
from bot.screens import question as wording
from bot.screens import views
from bot.screens.screen import Choice, Screen
from bot.screens.viewing import Viewing, kept_on, look, shown
from bot.turn.arrival import Arrival, Commanded, Looked, Nudged, Refused, Rested, Retyped, Tapped, Typed
from bot.turn.commands import Commands
from bot.turn.front import Desk, Links, Stranger
from bot.turn.meaning import Deed, read_again, read_tap, read_text, typed_command
from bot.turn.now import Sitting
from bot.turn.outcome import Outcome
from bot.turn.pulse import Watchers
from bot.turn.tokens import read_button
from bot.turn.write import advance_all, without
from flows.answers import Changes
from flows.events import Event, Turn
from flows.path import current
from flows.registry import MENUS
from flows.renames import names_of
from locales.localizer import languages
from storage.store import Store
from storage.writer import RecordRefused, Unit

log = structlog.get_logger()
ATTEMPTS = 3
"""So often something is tried that fails for a reason nobody knows."""


class Conversations:
    """All conversations of the house. Turns are serialised per person."""

    def __init__(self, store: Store, links: Links | None = None) -> None:
        self._store = store
        self._links = links
        self._locks: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()
        self._watchers = Watchers()
        self._desk = Desk(store, self._watchers.pulse, reachable=links is None or links.reachable)
        self._cards = CardSessions(store, self._desk, self._watchers.pulse, links)
        self._viewing = Viewing(links)
        self._commands = Commands(self._desk, self._cards, self._viewing)
        self._nudging = Nudging(store, self._desk, self._watchers.pulse)
        self.watch, self.pulse = self._watchers.watch, self._watchers.pulse

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

    async def _apologise(self, arrival: Arrival, error: Exception) -> Screen:
        incident = uuid4().hex[:8]
        log.error(
            "turn_failed", incident=incident, error=type(error).__name__, place=place_of(error), channel=arrival.channel
        )
        now = await self._desk.now(await self._desk.visit(arrival), arrival)
        kept = arrival.what.text if isinstance(arrival.what, Typed) else None
        problem = now.scene.say("problem-unknown", incident=incident)
        return shown(now, problem) if now.flow.id == "table" else wording.screen(now.scene, problem, kept)

    async def commands(self, person: UUID) -> tuple[str, tuple[str, ...]]:
        """A person's language, and the commands that lead somewhere for them."""
        found = await self._store.people.get(person)
        if found is None:
            raise Stranger
        ready = bool(found.memberships) and found.onboarded is not None
        return found.language, menus.commands(found) if ready else ()

    async def _handle(self, arrival: Arrival) -> Screen:
        here = await self._desk.visit(arrival)
        if isinstance(arrival.what, Commanded):
            return await self._commands.take(here, arrival, arrival.what)
        now = await self._desk.now(here, arrival)
        if isinstance(arrival.what, Nudged):
            return await self._nudged(now, arrival, arrival.what)
        if now.flow.id == "table":
            typed = typed_command(arrival.what.text) if isinstance(arrival.what, Typed) else None
            return await (self._commands.take(here, arrival, typed) if typed else self._cards.take(now, arrival))
        match arrival.what:
            case Looked():
                return look(now)
            case Rested():
                return views.resting(now.scene, kept_on(now))
            case Refused(why):
                return wording.screen(now.scene, now.scene.say(_REFUSED[why]))
            case _:
                return await self._deed(now, arrival)

    async def _nudged(self, now: Sitting, arrival: Arrival, nudged: Nudged) -> Screen:
        """A button of a reminder: another dialogue in front, or something said in passing."""
        if now.visit.person.onboarded is None:
            return wording.screen(now.scene, now.scene.say("notice-first-this"))
        came = await self._nudging.take(now, arrival, nudged)
        if came.view:
            return await self._viewing.view(came.now, came.view)
        return shown(came.now, came.now.scene.say(came.notice) if came.notice else None)

    # Taps and texts

    async def _deed(self, now: Sitting, arrival: Arrival) -> Screen:
        if isinstance(arrival.what, Tapped):
            pressed = read_button(arrival.what.button)
            if pressed is None or pressed[0].conversation != now.stored.id or pressed[0].turn != now.stored.number:
                return await self._stale(now, arrival)
            deed = read_tap(now, pressed[1])
        elif isinstance(arrival.what, Retyped):
            deed = read_again(now, arrival.what)
        else:
            deed = read_text(now, arrival)
        return await self._carry_out(now, arrival, deed)

    async def _stale(self, now: Sitting, arrival: Arrival) -> Screen:
        seen = arrival.source and await self._store.conversations.seen(arrival.source)
        return wording.screen(now.scene, None if seen else now.scene.say("notice-earlier-button"))

    async def _carry_out(self, now: Sitting, arrival: Arrival, deed: Deed) -> Screen:
        if deed.notice:
            if deed.touch:
                return await self._touched(now, arrival, deed)
            made = wording.screen(now.scene, now.scene.say(deed.notice), deed.kept)
            return replace(made, unwanted=deed.notice == "notice-no-texts")
        if deed.view:
            return await self._viewing.view(now, deed.view, deed.argument)
        if deed.command == "look":
            return look(now)
        if deed.command == "case" and now.case:
            return await self._to_case(now, arrival)
        if deed.command == "discard":
            return await self._discarded(now, arrival)
        if deed.command == "speak":
            return await self._speak(now, deed.argument)
        if deed.command:
            return await self._commands.take(now.visit, arrival, Commanded(deed.command, deed.argument))
        return await self._turn(now, arrival, deed.events, deed)

    async def _to_case(self, now: Sitting, arrival: Arrival) -> Screen:
        case = await self._store.cases.get(now.case.id) if now.case else None
        opening = await openings.case(now.visit, case) if case else await openings.home(now.visit)
        return wording.screen((await self._desk.begin(now.visit, arrival, opening)).scene)

    async def _discarded(self, now: Sitting, arrival: Arrival) -> Screen:
        """An unfinished talk goes for good; its turns with it."""
        if now.talk.finished:
            return look(now)
        gone = self._store.conversations.erase_statements(now.stored.id)
        opened = await self._desk.begin(
            now.visit, arrival, await openings.home(now.visit, without=now.stored.id), *gone
        )
        return wording.screen(opened.scene, opened.scene.say("notice-discarded"))

    async def _speak(self, now: Sitting, code: str) -> Screen:
        """The same question, in the other language."""
        if code in languages():
            record = self._store.people.language_statement(now.visit.person.id, code)
            await self._store.writer.commit(Unit(None, (record,)))
            self._watchers.pulse(now.visit.person.id)
            person = replace(now.visit.person, language=code)
            now = replace(now, visit=replace(now.visit, person=person))
        return wording.screen(now.scene)

    async def _touched(self, now: Sitting, arrival: Arrival, deed: Deed) -> Screen:
        """A text after a long while: nothing is taken, but from now on the person is here again."""
        changes = Changes(place=now.talk.place).to_json()
        number = now.stored.number + 1
        row = await self._store.conversations.turn_row(now.stored.id, number, arrival.source, now.visit.now, changes)
        arrival.settle(await self._store.writer.commit(Unit(row, arrival.rows(now.stored.id, number))))
        again = await self._desk.now(await self._desk.visit(arrival), arrival.quiet)
        code = again.case.code if again.case else ""
        held = again.scene.say("notice-held", code=code) if code else again.scene.say("notice-held-plain")
        return wording.screen(again.scene, held, deed.kept)

    async def _turn(self, now: Sitting, arrival: Arrival, events: tuple[Event, ...], deed: Deed) -> Screen:
        turn = advance_all(now.flow, now.talk, events)
        problem = turn.problem or (await refusal(now, events) if turn.changes else None)
        if problem:
            said = now.scene.say(f"problem-{problem.id}", **dict(problem.args))
            return wording.screen(now.scene, said, deed.kept)
        if why := _refused(now):
            return await self._not_now(now, arrival, why, deed)
        outcome = await FINISHES[now.flow.id](now.visit, now.stored, turn.talk) if turn.finished else Outcome()
        here = current(now.flow, now.talk)
        if here:
            along = on_the_way(now.visit, now.flow.id, events, here.key)
            outcome = replace(outcome, records=(*outcome.records, *along))
        try:
            taken = await self._commit(now, arrival, turn, outcome)
        except RecordRefused:
            return wording.screen(now.scene, now.scene.say("problem-name-taken"))
        return await self._after(now, arrival, turn, outcome, deed) if taken else await self._again(arrival)

    async def _not_now(self, now: Sitting, arrival: Arrival, why: str, deed: Deed) -> Screen:
        """Why nothing is written; in a break or after the end with the page on which it can go on."""
        if why not in states.REFUSED.values():
            return wording.screen(now.scene, now.scene.say(why))
        return replace(await self._to_case(now, arrival), notice=now.scene.say(why), kept=deed.kept)

    async def _commit(self, now: Sitting, arrival: Arrival, turn: Turn, outcome: Outcome) -> bool:
        conversations = self._store.conversations
        changes = turn.changes.to_json() if turn.changes else {}
        number = now.stored.number + 1
        row = await conversations.turn_row(now.stored.id, number, arrival.source, now.visit.now, changes)
        records = [*arrival.rows(now.stored.id, number), *outcome.records]
        if turn.finished:
            records.append(conversations.finish_statement(now.stored.id, now.visit.now))
        if outcome.forget:
            records.append(conversations.expires_statement(now.stored.id, now.visit.now))
        text = now.talk.value(*turn.erased) if turn.erased else None
        if now.case and isinstance(text, str):
            records += await forget_statements(self._store, now.case.id, text)
        if outcome.next:
            records += await self._desk.starting(now.visit, outcome.next)
        elif outcome.back_to:
            records.append(self._store.people.front_statement(now.visit.person.id, outcome.back_to))
            records += await self._desk.leaving(now.visit, outcome.back_to)
        for owner in outcome.destroys:
            await self._store.keys.destroy(owner)
        taken = await self._store.writer.commit(Unit(row, tuple(records)))
        arrival.settle(taken)
        if taken and outcome.tidy:
            await conversations.tidy()
        if taken and turn.erased:
            await conversations.rewrite(now.stored.id, without(names_of(now.flow, turn.erased)))
        self._watchers.pulse(now.visit.person.id)
        return taken

    async def _after(self, now: Sitting, arrival: Arrival, turn: Turn, outcome: Outcome, deed: Deed) -> Screen:
        quiet = arrival.quiet
        if outcome.farewell:
            return views.farewell(now.scene, outcome.farewell)
        if outcome.view and outcome.view not in ("returning", "about", "link"):
            screen = await self._next_menu(now, quiet, outcome)
            if deed.view_after:
                screen = await self._viewing.view(
                    await self._desk.now(await self._desk.visit(quiet), quiet), deed.view_after
                )
        else:
            alone = outcome == Outcome()
            again = now.after(turn) if alone else await self._desk.now(await self._desk.visit(quiet), quiet)
            screen = shown(again)
            if outcome.view and again.flow.id != "table":
                screen = await self._viewing.view(again, outcome.view)
            elif deed.view_after:
                screen = await self._viewing.view(again, deed.view_after)
            elif deed.notice_after:
                screen = replace(screen, notice=again.scene.say(deed.notice_after))
                if deed.choice_after and screen.writes:
                    mine = Choice(deed.choice_after, again.scene.say("common-mine"))
                    screen = replace(screen, choices=(mine, *screen.choices))
        if outcome.notice:
            screen = replace(screen, notice=now.scene.say(outcome.notice))
        if outcome.code and self._links:
            address, messenger = self._links.address(outcome.code), self._links.in_messenger(outcome.code)
            again = await self._desk.now(await self._desk.visit(quiet), quiet)
            screen = views.invitation(again.scene, address, messenger)
        if outcome.sheets:
            screen = replace(screen, sheets=outcome.sheets)
        return screen

    async def _next_menu(self, now: Sitting, arrival: Arrival, outcome: Outcome) -> Screen:
        here = await self._desk.visit(arrival)
        name = str(outcome.view)
        if name == "first":
            opened = await self._desk.begin(here, arrival, await openings.first(here))
        elif name == "case" and now.stored.case and (case := await self._store.cases.get(now.stored.case)):
            opened = await self._desk.begin(here, arrival, await openings.case(here, case))
        else:
            return await self._commands.go(here, arrival, name)
        return wording.screen(opened.scene)

    async def _again(self, arrival: Arrival) -> Screen:
        """The row did not come back: a duplicate or a lost race. Reload and show."""
        quiet = arrival.quiet
        return shown(await self._desk.now(await self._desk.visit(quiet), quiet))


def _refused(now: Sitting) -> str | None:
    """A talk is written by its case's workers, while the case is open for it."""
    if now.case is None or now.flow.id in MENUS:
        return None
    action = Action.FRAME_CASE if now.flow.id in ("frame", "withdrawal") else Action.REFLECT
    if not may(now.visit.person, action, case=now.case):
        return "notice-not-yours"
    return states.refused(now.case, now.visit.today, now.flow.id)


_REFUSED = {
    "forwarded": "notice-forwarded",
    "not-text": "notice-not-text",
    "too-late": "notice-too-late-to-change",
}
