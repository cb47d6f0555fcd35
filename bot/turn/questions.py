"""The player of questions: the engine in flows/, and what a finished dialogue leads to."""

from dataclasses import replace
from typing import cast

from sqlalchemy import Executable

from bot.screens import question
from bot.screens.calendar import typed_day
from bot.screens.screen import Screen
from bot.turn.arrival import Arrival
from bot.turn.deeds import Meant, Moves, Says
from bot.turn.forgetting import forget_statements
from bot.turn.meaning import read_arrival
from bot.turn.now import Sitting
from bot.turn.outcome import Outcome, Phrase
from bot.turn.player import Played
from bot.turn.several import advance_all
from bot.turn.sight import Links
from flows.events import Answered, Event, Problem, Ticked, Turn
from flows.path import current


class Questions:
    """Plays every flow but the table."""

    def mean(self, now: Sitting, arrival: Arrival) -> Meant:
        """What a tap or a text means at the question in front."""
        return read_arrival(now, arrival)

    async def take(self, now: Sitting, moves: Moves) -> Played | Says:
        """What the events lead to; a problem moves nothing."""
        events = cast("tuple[Event, ...]", moves.events)
        turn = advance_all(now.flow, now.talk, events)
        problem = turn.problem or (await _refused(now, events) if turn.changes else None)
        if problem:
            return Says(Phrase(f"problem-{problem.id}", dict(problem.args)), moves.kept)
        if turn.finished:
            outcome = await now.dialogue.finish(now.visit, now.stored, turn.talk)
            outcome = replace(outcome, records=(*outcome.records, *await _basis_kept(now)))
        else:
            outcome = Outcome(records=_at_once(now, events))
        changes = turn.changes.to_json() if turn.changes else {}
        if turn.erased:
            outcome = replace(outcome, records=(*outcome.records, *await _forgotten(now, turn)))
        after = now.after(turn.talk, changes, finished=turn.finished)
        return Played(changes, after, turn.finished, outcome, turn.erased)

    def show(self, now: Sitting, notice: str | None = None, kept: str | None = None) -> Screen:
        """The question that stands open, or the page of a finished talk."""
        return question.screen(now.scene, notice, kept)

    async def view(self, now: Sitting, name: str, argument: str, links: Links | None) -> Screen | None:
        """All views on questions are everybody's."""
        return None


async def _refused(now: Sitting, events: tuple[Event, ...]) -> Problem | None:
    """Why an answer that is right in itself cannot stand, or None."""
    spot, text = current(now.flow, now.talk), _said(events[-1])
    if spot is None or text is None:
        return None
    refuses = now.dialogue.refuses.get(spot.key[-1])
    return await refuses(now.visit, now.talk, text.strip()) if refuses else None


def _said(event: Event) -> str | None:
    """A text that answers, or a day that was typed and is to be shown for a yes."""
    if isinstance(event, Ticked):
        return event.option if typed_day((event.option,)) else None
    return event.value if isinstance(event, Answered) and isinstance(event.value, str) else None


async def _basis_kept(now: Sitting) -> tuple[Executable, ...]:
    """A finished talk is read by the basis that held at its end: what was asked on it stays visible."""
    given, basis = now.stored.given, now.talk.given.get("basis")
    if not now.flow.is_talk or given.get("basis") == basis:
        return ()
    conversations = now.visit.store.conversations
    return (await conversations.given_statement(now.stored.id, {**given, "basis": basis}, key=now.stored.key),)


async def _forgotten(now: Sitting, turn: Turn) -> tuple[Executable, ...]:
    """A text that goes for good goes out of what other talks of its case were given, too."""
    text = now.talk.value(*turn.erased) if turn.erased else None
    if now.case is None or not isinstance(text, str):
        return ()
    return await forget_statements(now.visit.store, now.case.id, text)


def _at_once(now: Sitting, events: tuple[Event, ...]) -> tuple[Executable, ...]:
    """What an answer writes before the dialogue is finished."""
    spot, event = current(now.flow, now.talk), events[-1]
    write = now.dialogue.at_once.get(spot.key[-1]) if spot else None
    return (write(now.visit, event.value),) if write and isinstance(event, Answered) else ()


QUESTIONS = Questions()
