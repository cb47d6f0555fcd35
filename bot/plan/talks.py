"""Finished talks about a case, and what counts of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from bot.turn.visit import rebuilt
from flows.answers import Answer, Key, Talk
from flows.path import visible
from flows.registry import FLOWS
from storage.cases import Case
from storage.conversations import StoredConversation

LOOKS = ("steps", "goals")
"""The talks that change what a plan says."""

NAMES = {
    "reflection": "case-round", "steps": "history-steps", "goals": "history-goals",
    "event": "history-event", "exit": "history-exit", "checkin": "history-checkin", "today": "history-today",
}  # fmt: skip
"""What a talk is called that is kept and can be read again; the words take its day."""

PLANNING = ("reflection", "event", *LOOKS)
"""The talks that a plan is made of."""


@dataclass(frozen=True)
class KeptTalk:
    """A finished talk about a case."""

    id: UUID
    flow: str
    at: datetime
    talk: Talk


def kept(talks: Iterable[StoredConversation], flows: Iterable[str] = PLANNING) -> list[KeptTalk]:
    """The finished talks of these flows that can still be read, oldest first."""
    wanted = set(flows)
    found = [
        KeptTalk(one.id, one.flow, one.finished, rebuilt(one))
        for one in talks
        if one.finished and not one.erased and one.flow in wanted
    ]
    return sorted(found, key=lambda one: (one.at, one.flow != "reflection"))  # a look never comes before its round


def basis(case: Case) -> str:
    """On what the person may be asked."""
    return str((case.frame or {}).get("basis", "none"))


def answers(one: KeptTalk) -> dict[Key, Answer]:
    """What counts of a talk; what was passed by or removed for good is not in it."""
    return {spot.key: answer for spot, answer in visible(FLOWS[one.flow], one.talk) if answer.mark is None}


def text_of(answer: Answer) -> str | None:
    """The words of a text or the day of a date; None where there are none."""
    return answer.value if isinstance(answer.value, str) else None
