"""How a room declares itself: its dialogues, its doors in other rooms' menus, its commands, and what it forgets."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Executable

from bot.rights import Action
from bot.turn.outcome import Opens, Outcome
from bot.turn.visit import About, Visit
from flows.answers import Talk
from flows.events import Problem
from flows.steps import Flow
from storage.cases import Case, CaseState
from storage.conversations import StoredConversation

if TYPE_CHECKING:
    from bot.turn.arrival import Nudged
    from bot.turn.deeds import Deed
    from bot.turn.now import Sitting
    from bot.turn.player import Player

Known = Mapping[str, object]
Facts = Callable[[Visit, About], Awaitable[Known]]
Finish = Callable[[Visit, StoredConversation, Talk], Awaitable[Outcome]]
Refuses = Callable[[Visit, Talk, str], Awaitable[Problem | None]]
AtOnce = Callable[[Visit, Any], Executable]
Leads = Callable[[Visit, About, str], Awaitable[Outcome]]
Shown = Callable[[Visit, About], Awaitable[bool]]
Lists = Callable[[Visit, About], Awaitable[Sequence[tuple[UUID, str]]]]
Means = Callable[["Sitting", str], "Awaitable[Deed]"]
Hears = Callable[["Sitting", "Nudged", str | None], "Awaitable[Deed]"]
Forgets = Callable[[Visit, Case], Awaitable[tuple[Executable, ...]]]

ACTIVE: frozenset[CaseState] = frozenset({"active"})
OPEN: frozenset[CaseState] = frozenset({"active", "resting", "aftercare", "ended"})
"""However it stands, until it is closed."""


async def nothing(visit: Visit, about: About) -> Known:
    """No facts."""
    return {}


def for_ever(about: About) -> None:
    """It has no time to be over."""


async def always(visit: Visit, about: About) -> bool:
    """A door that is always open."""
    return True


async def nothing_more(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """All that goes stands under columns that name the case."""
    return ()


@dataclass(frozen=True, kw_only=True)
class Dialogue:
    """One flow, and what the house does with it."""

    flow: Flow
    finish: Finish
    given: Facts = nothing
    """Fixed when it begins, and stored with it: ids, days, numbers, people's own words; never a sentence of ours."""
    facts: Facts = nothing
    """Read each time it is shown or answered, for whoever looks and in their channel; stored nowhere."""
    needs: Action | None = None
    """Asked when it opens, at each turn, and when it ends; of its case or its structure, if it is about one."""
    case_stands: frozenset[CaseState] | None = None
    """How its case must stand."""
    secrecy: bool = False
    """Must the limits of secrecy be written down?"""
    refuses: Mapping[str, Refuses] = field(default_factory=dict)
    """Texts that are right in themselves but cannot stand, by the last id of their question's key."""
    at_once: Mapping[str, AtOnce] = field(default_factory=dict)
    """What an answer writes before the dialogue is finished, by the same."""
    lasts: Callable[[About], timedelta | None] = for_ever
    """After so long it is over, without an end of its own."""
    for_nobody: bool = False
    """Is it open to somebody who belongs to no structure?"""
    player: "Player | None" = None
    """What plays it, if not the engine of questions."""


@dataclass(frozen=True, kw_only=True)
class Door:
    """A button in a menu, or a list of buttons; `sign` is its option's id, or what stands before each id listed."""

    menu: str
    sign: str
    place: int
    leads: Leads
    shown: Shown = always
    lists: Lists | None = None
    """Ids and labels, where it is several buttons."""
    rest: bool = False
    """Does it stand among what is done now and then?"""

    @property
    def word(self) -> str:
        """Its label's message."""
        return f"door-{self.menu}-{self.sign}"


@dataclass(frozen=True, kw_only=True)
class Command:
    """Something to type with a slash: the dialogue it opens, or what it means otherwise."""

    name: str
    opens: str = ""
    means: Means | None = None
    place: int = 0
    """Where it stands in a messenger's list; 0: not there."""
    says: str | None = None


@dataclass(frozen=True, kw_only=True)
class Room:
    """A room of the house."""

    dialogues: tuple[Dialogue, ...]
    doors: tuple[Door, ...] = ()
    commands: tuple[Command, ...] = ()
    reviews: Mapping[str, str] = field(default_factory=dict)
    """Which dialogue a kind of review asks for."""
    hears: Hears | None = None
    """What a button of a reminder means, in the one room that answers them."""
    forgets: Forgets = nothing_more
    """What goes with a case besides what stands under it in the tables."""


def opening(flow: str, *carried: str, **about: str) -> Leads:
    """A door to this dialogue, about the same case or structure, and whatever else is carried along."""

    async def leads(visit: Visit, here: About, id: str) -> Outcome:
        kept = {name: here[name] for name in ("case", "structure", *carried) if here.get(name)}
        return Outcome(Opens(flow, {**kept, **about}))

    return leads


def listed(flow: str, name: str) -> Leads:
    """A list of doors to this dialogue, each about another one of these."""

    async def leads(visit: Visit, here: About, id: str) -> Outcome:
        return Outcome(Opens(flow, {**({"case": here["case"]} if here.get("case") else {}), name: id}))

    return leads
