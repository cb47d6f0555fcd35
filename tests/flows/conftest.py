"""A driver that lets tests read as conversations."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

from flows.answers import Answer, Changes, Key, Mark, Scope, Source, Talk, Value, fold, without_items
from flows.checks import declared
from flows.engine import advance
from flows.events import Answered, EditRequested, Event, Kept, Marked, Problem, Turn, WentBack
from flows.path import Spot, current, options, path, visible
from flows.reflection import REFLECTION
from flows.steps import Choose, Flow, PickDate, Rate, Summary

TODAY = date(2026, 3, 2)
LATER_ON = "2026-03-16"
FULL = {"basis": "consent", "round": "full"}
SHORT = {"basis": "consent", "round": "short"}


def key(text: str) -> Key:
    """The key written as "goals/1/goal"."""
    return tuple(text.split("/"))


def wire(changes: Changes) -> Changes:
    """The changes after a trip through stored JSON."""
    return Changes.from_json(json.loads(json.dumps(changes.to_json())))


@dataclass
class Conversation:
    """One talk, said step by step; every turn is stored as JSON and must fold to the same talk."""

    flow: Flow
    talk: Talk
    problem: Problem | None = None
    turns: list[Turn] = field(default_factory=list)

    def hears(self, event: Event) -> "Conversation":
        """Any event."""
        turn = advance(self.flow, self.talk, event)
        if turn.changes is not None:
            assert fold(self.talk, wire(turn.changes)) == turn.talk
        self.talk, self.problem = turn.talk, turn.problem
        self.turns.append(turn)
        return self

    def answers(self, value: Value, source: Source | None = None) -> "Conversation":
        """Any value."""
        return self.hears(Answered(value, TODAY, source))

    def chooses(self, *options: str) -> "Conversation":
        """These options."""
        return self.answers(options)

    def says(self, text: str, source: Source | None = None) -> "Conversation":
        """These words, or this ISO date."""
        return self.answers(text, source)

    def rates(self, number: int) -> "Conversation":
        """This number."""
        return self.answers(number)

    def marks(self, mark: Mark) -> "Conversation":
        """Pass the question by."""
        return self.hears(Marked(mark))

    def skips(self) -> "Conversation":
        """Skip the question."""
        return self.marks(Mark.SKIPPED)

    def goes_back(self) -> "Conversation":
        """One question back."""
        return self.hears(WentBack())

    def keeps(self) -> "Conversation":
        """Leave the answer as it is."""
        return self.hears(Kept())

    def edits(self, where: str) -> "Conversation":
        """Go to the question of this key."""
        return self.hears(EditRequested(key(where)))

    def skips_to(self, words: str) -> "Conversation":
        """Answer each question in the plainest way until this one is asked."""
        for _ in range(300):
            if self.asked == words:
                return self
            plainly(self)
        raise AssertionError(f"{words} was never asked, but {self.asked}")

    def row_to(self, words: str) -> list[str]:
        """What was asked on the plain way from here up to this question, which is not listed."""
        row: list[str] = []
        while self.asked != words:
            row.append(self.asked or "nothing")
            plainly(self)
            assert len(row) < 300, row
        return row

    @property
    def spot(self) -> Spot:
        """The open question."""
        spot = current(self.flow, self.talk)
        assert spot is not None
        return spot

    @property
    def asked(self) -> str | None:
        """The words of the open question."""
        spot = current(self.flow, self.talk)
        return spot.words if spot else None

    @property
    def at(self) -> str:
        """Where the answer to the open question lives."""
        return "/".join(self.spot.key)

    @property
    def way(self) -> list[str]:
        """The keys of all questions that stand on the path."""
        return ["/".join(spot.key) for spot in path(self.flow, self.talk)]

    @property
    def shown(self) -> dict[str, Answer]:
        """The answers that count, by key."""
        return {"/".join(spot.key): answer for spot, answer in visible(self.flow, self.talk)}

    def answer(self, where: str) -> Answer | None:
        """What is stored at this key, counted or not."""
        return self.talk.answers.get(key(where))


def plainly(talk: Conversation) -> Conversation:
    """The plainest answer there is: skip what nothing leans on, else the first options, and no further items."""
    step = talk.spot.step
    leant = {(*trail[:-1], id) for trail, one in declared(talk.flow) for id in one.leans_on}
    if step.optional and not isinstance(step, Summary) and without_items(talk.spot.key) not in leant:
        return talk.skips()
    if step.id == "more":
        return talk.chooses("done")
    if isinstance(step, Choose):
        return talk.chooses(*_first_options(talk, step))
    if isinstance(step, Rate):
        return talk.rates(step.high)
    return talk.says(TODAY.isoformat() if isinstance(step, PickDate) else "Text.")


def _first_options(talk: Conversation, step: Choose) -> tuple[str, ...]:
    offered = [option.id for option in options(step, Scope(talk.talk, talk.spot.within))]
    return tuple(offered[: max(1, step.at_least)])


Start = Callable[..., Conversation]


@pytest.fixture
def start() -> Start:
    """Begin a talk: start(flow, **given)."""

    def begin(flow: Flow = REFLECTION, **given: Any) -> Conversation:
        return Conversation(flow, Talk(given=given))

    return begin


@pytest.fixture
def short(start: Start) -> Conversation:
    """A short round with consent, together."""
    return start(**SHORT).chooses("together")


@pytest.fixture
def full(start: Start) -> Conversation:
    """A full round with consent, alone."""
    return start(**FULL).chooses("alone")


OF_FLOW: dict[str, Any] = {
    "home": {"doors": [("pAAAA", "Go on: Birch 3/7", None), ("team", None, "door-home-team")]},
    "settings": {"doors": [("zone", None, "door-settings-zone")]},
    "cases": {"cases": [("kAAAA", "Birch")]},
    "case": [
        {"doors": [("full", None, "door-case-full")], "rest": [("course", None, "door-case-course")]},
        {"doors": [("full", None, "door-case-full")]},
    ],
    "devices": {"devices": [("dAAAA", "End: phone")]},
    "kept": {"cards": [("xC5", "Bridge")]},
    "opening": {"formal": ["de"], "gendered": ["de"]},
    "frame": {"formal": ["de"], "gendered": ["de"]},
    "course": {"due": [("dAAAA", "1 December 2026")]},
    "move": {"due": [("dAAAA", "1 December 2026")]},
    "whose": {"cases": [("kAAAA", "Birch")]},
    "event": [{"basis": "consent"}, {}],
    "exit": [{"basis": "consent", "args": {"ending": "Work that lasts"}}, {}],
    "checkin": [{"basis": "consent"}, {"basis": "consent", "last": True}, {}],
    "print": {"formal": ["de"]},
    "wish": [
        {"code": "Birch", "offers": [("pick", "x")], "picks": ["x"]},
        {"offers": [("pick", "x")], "picks": ["x"]},
        {"code": "Birch", "text": "x", "when": "tomorrow"},
        {"text": "x", "offers": [("pick", "x")], "picks": ["x"]},
    ],
    "moment": {"offers": [("pick", "x")], "picks": ["x"]},
    "remind": [{"wishes": [("wAAAA", "Call")]}, {}],
    "overview": [{"places": [("pAAAA", "Linz")], "hands": [("hAAAA", "A hand with Birch?")]}, {}],
    "member": {"absences": [("eAAAA", "Back again: 21 Nov")], "deputies": [("dAAAA", "Kim")]},
    "invite": {"organisations": [("oAAAA", "Bridge House")]},
    "second": {"workers": [("wAAAA", "Kim")]},
    "hand": {"workers": [("wAAAA", "Kim")], "others": [("xAAAA", "Lou, Quay")]},
    "orphans": {"codes": [("kAAAA", "Birch")]},
    "erasing": {"kept": [("tAAAA", "Round of 21 Nov")]},
    "structure": {"organisations": [("oAAAA", "Bridge House")]},
    "steps": {"basis": "consent", "steps": {"11": {"text": "I call"}, "12": {"text": "I ask", "mine": True}}},
    "goals": {
        "basis": "consent",
        "goals": {"1": {"text": "Two evenings", "needs": ["I need people"]}, "2": {"text": "A course", "idea": True}},
    },
}
"""What a flow must be given, so that there is something to walk."""


def givens_of(flow: Flow) -> list[dict[str, Any]]:
    """The facts a flow is walked with."""
    given = OF_FLOW.get(flow.id, {})
    return given if isinstance(given, list) else [given]
