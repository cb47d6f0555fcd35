"""A session with cards: each tap is a move, stored before it is shown; stop stops at once."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from bot import openings
from bot.doors import LINK
from bot.turn.states import stands
from bot.rights import Action, may
from bot.rooms.cards import screens as cardscreens
from bot.plan import cardtable
from bot.rooms.cards.facts import IDLE
from bot.plan.sessions import Session
from bot.screens import question as wording
from bot.screens import views
from bot.screens.scene import Scene
from bot.screens.screen import Screen
from bot.turn.arrival import Arrival, Refused, Rested, Tapped, Typed
from bot.turn.front import Desk, Links
from bot.turn.now import Sitting
from bot.screens.tokens import read_button
from cards.dealing import Impossible, Move, Table, played
from cards.staying import Stays, stays_of
from storage.records import Json
from storage.store import Store
from storage.writer import Record, Unit

LONGEST_NOTE = 1000
AT_ANY_TURN = frozenset({"_stop", "_help", "_calm"})
"""Buttons that never come too late."""
BARE = frozenset({"draw", "another", "swap"})
ON_THE_CARD = frozenset({"turn", "keep", "later", "refuse", "back"})


class CardSessions:
    """The sessions that lie in front of people."""

    def __init__(self, store: Store, desk: Desk, pulse: Callable[[UUID], None], links: Links | None = None) -> None:
        self._store = store
        self._links = links
        self._desk = desk
        self._pulse = pulse

    async def take(self, now: Sitting, arrival: Arrival) -> Screen:
        """Take one arrival at the table and give the screen to show."""
        session, what = cardtable.opened(now.stored), arrival.what
        if isinstance(what, Rested):
            return views.resting(now.scene, None)
        if isinstance(what, Tapped):
            pressed = read_button(what.button)
            if pressed is None or pressed[0].conversation != now.stored.id:
                return await self._stale(now, session, arrival)
            if pressed[0].turn != now.stored.number and pressed[1] not in AT_ANY_TURN:
                return await self._stale(now, session, arrival)
            return await self._tapped(now, session, arrival, pressed[1])
        if isinstance(what, Typed):
            return await self._typed(now, session, arrival, what.text.strip())
        notice = now.scene.say("notice-not-text") if isinstance(what, Refused) else None
        return cardscreens.screen(now.scene, session, notice)

    async def find(self, now: Sitting, word: str) -> Screen:
        """Cards by title, suit or theme."""
        session = cardtable.opened(now.stored)
        return cardscreens.listed(now.scene, session, cardtable.found(session, word))

    async def _stale(self, now: Sitting, session: Session, arrival: Arrival) -> Screen:
        seen = arrival.source and await self._store.conversations.seen(arrival.source)
        return cardscreens.screen(now.scene, session, None if seen else now.scene.say("notice-earlier-button"))

    async def _tapped(self, now: Sitting, session: Session, arrival: Arrival, choice: str) -> Screen:
        if choice == "_help":
            structure = await now.visit.structure()
            return views.help_now(now.scene, structure.help_text if structure else None)
        if choice in _ASIDE:
            return _ASIDE[choice](now.scene, session)
        if choice == "_guest" and self._links and self._links.reachable:
            return await self._invited(now, session, self._links)
        if choice == "_stop" and session.stopped:
            return cardscreens.screen(now.scene, session)
        if choice == "_finish" and not now.case:
            return await self._erased(now, arrival)
        if choice.startswith("suit-"):
            return cardscreens.suit(now.scene, session, choice.removeprefix("suit-"))
        if choice == "next" and not session.way.chance:
            suits = session.way.suits
            one = len(suits) == 1
            return cardscreens.suit(now.scene, session, suits[0]) if one else cardscreens.suits(now.scene, session)
        move = _move(session, choice)
        return await self._moved(now, session, arrival, move) if move else cardscreens.screen(now.scene, session)

    async def _typed(self, now: Sitting, session: Session, arrival: Arrival, text: str) -> Screen:
        """A note on the card that lies in front."""
        front, scene = session.table.front, now.scene
        if not now.writes:
            return cardscreens.unwanted(scene, session)
        if front is None or not text.strip():
            return cardscreens.screen(scene, session, scene.say("notice-tap-please"))
        if len(text) > LONGEST_NOTE:
            said = scene.say("problem-too-long", count=len(text), most=LONGEST_NOTE)
            return cardscreens.screen(scene, session, said)
        return await self._moved(now, session, arrival, Move("note", front.card, text))

    async def _invited(self, now: Sitting, session: Session, links: Links) -> Screen:
        """A link for the person's own phone; a page opened with an earlier one goes blank now."""
        if session.table.stopped or session.table.finished or not _still_open(now):
            return cardscreens.screen(now.scene, session)
        code = await self._store.guests.invite(now.stored.id, now.visit.now + LINK)
        self._pulse(now.visit.person.id)
        return cardscreens.guest(now.scene, links.table(code, session.language))

    async def _moved(self, now: Sitting, session: Session, arrival: Arrival, move: Move) -> Screen:
        if not _still_open(now):
            return cardscreens.screen(now.scene, session, now.scene.say("notice-not-yours"))
        try:
            table = played(session.rules, session.moves, move) if session.stays is None else session.table
        except Impossible as why:
            return cardscreens.screen(now.scene, session, now.scene.say(f"table-not-{why}"))
        if table.stopped or table.finished:
            return await self._over(now, arrival, table)
        kept = {name: value for name, value in vars(move).items() if value is not None}
        records = [] if now.case else [self._expires(now)]
        changes = {"v": 1, "move": kept}
        if not await self._write(now, arrival, changes, *records):
            return await self._again(arrival)
        moved = replace(now.stored, number=now.stored.number + 1, changes=[*now.stored.changes, changes])
        return cardscreens.screen(replace(now, stored=moved).scene, cardtable.opened(moved))

    async def _over(self, now: Sitting, arrival: Arrival, table: Table) -> Screen:
        """What stays takes the place of all moves: how the session went is nobody's business any more."""
        conversations, id = self._store.conversations, now.stored.id
        stays = stays_of(table) if now.case else Stays()
        changes = {"v": 1, "stays": stays.to_json(), "stopped": table.stopped, "end": True}
        records: list[Record] = [conversations.finish_statement(id, now.visit.now)]
        records.append(conversations.forget_turns_statement(id, now.stored.number + 1))
        records += [] if now.case else [self._expires(now)]
        taken = await self._write(now, arrival, changes, *records)
        await conversations.tidy()
        if table.stopped or not taken:
            return await self._again(arrival)
        return await self._to_case(now, arrival.quiet)

    async def _to_case(self, now: Sitting, quiet: Arrival) -> Screen:
        """The case's page, read after the session is over, so that it names what was kept."""
        case = await self._store.cases.get(now.case.id) if now.case else None
        visit = await self._desk.visit(quiet)
        opening = await openings.case(visit, case) if case else await openings.home(visit)
        opened = await self._desk.begin(visit, quiet, opening)
        return wording.screen(opened.scene, opened.scene.say("table-finished"))

    async def _write(self, now: Sitting, arrival: Arrival, changes: Json, *records: Record) -> bool:
        id, number = now.stored.id, now.stored.number + 1
        row = await self._store.conversations.turn_row(id, number, arrival.source, now.visit.now, changes)
        taken = await self._store.writer.commit(Unit(row, (*records, *arrival.rows(id, number))))
        arrival.settle(taken)
        self._pulse(now.visit.person.id)
        return taken

    async def _again(self, arrival: Arrival) -> Screen:
        """Reload and show: after the end, and after a lost race."""
        quiet = arrival.quiet
        now = await self._desk.now(await self._desk.visit(quiet), quiet)
        return cardscreens.screen(now.scene, cardtable.opened(now.stored))

    def _expires(self, now: Sitting) -> Record:
        return self._store.conversations.expires_statement(now.stored.id, now.visit.now + IDLE)

    async def _erased(self, now: Sitting, arrival: Arrival) -> Screen:
        """Without a case nothing of the session stays."""
        gone = self._store.conversations.erase_statements(now.stored.id)
        home = await openings.home(now.visit, without=now.stored.id)
        opened = await self._desk.begin(now.visit, arrival, home, *gone)
        await self._store.conversations.tidy()
        return wording.screen(opened.scene, opened.scene.say("table-erased"))


def _still_open(now: Sitting) -> bool:
    """May this person still deal cards in this case?"""
    if now.case is None:
        return may(now.visit.person, Action.DEAL_CARDS)
    return stands(now.case, now.visit.today) == "active" and may(now.visit.person, Action.READ_CASE, case=now.case)


_ASIDE: dict[str, Callable[[Scene, Session], Screen]] = {
    "_calm": cardscreens.calm,
    "_whose": cardscreens.whose,
    "_aside": lambda scene, session: cardscreens.listed(scene, session, list(session.table.later)),
}
"""What is shown beside the table, by button."""


def _move(session: Session, choice: str) -> Move | None:
    """The move that a button means at this very table."""
    front = session.table.front
    if choice in BARE:
        return Move(choice)
    if choice == "next":
        return Move("draw")
    if choice in ("_undo", "_stop", "_finish"):
        return Move(choice.removeprefix("_"))
    if choice in ON_THE_CARD:
        return Move(choice, front.card) if front else None
    for head, kind in (("pick-", "choose"), ("refuse-always-", "refuse-always")):
        if choice.startswith(head):
            return Move(kind, choice.removeprefix(head))
    return Move("look", text=choice.removeprefix("look-")) if choice.startswith("look-") else None
