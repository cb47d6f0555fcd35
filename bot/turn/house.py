"""The rooms put together: which dialogue, which doors, which commands there are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Executable

from bot.rights import may
from bot.screens.tokens import ID_SIGNS, short, whole
from bot.turn.arrival import Nudged
from bot.turn.outcome import Opens, Outcome
from bot.turn.room import Command, Dialogue, Door, Room
from bot.turn.visit import About, Visit
from flows.doors import OpenDoor
from storage.cases import Case
from storage.people import Person

if TYPE_CHECKING:
    from bot.turn.deeds import Deed
    from bot.turn.now import Sitting

T = TypeVar("T")
GONE = "notice-earlier-button"


@dataclass(frozen=True)
class Rooms:
    """All rooms."""

    dialogues: dict[str, Dialogue]
    doors: dict[str, tuple[Door, ...]]
    commands: dict[str, Command]
    reviews: dict[str, str]
    rooms: tuple[Room, ...]

    async def open_doors(self, visit: Visit, menu: str, about: About, *, rest: bool = False) -> list[OpenDoor]:
        """The doors of a menu that are open to this person now, in their order."""
        found: list[OpenDoor] = []
        for door in self.doors.get(menu, ()):
            if door.rest is rest and await door.shown(visit, about):
                found += await _buttons(door, visit, about)
        return found

    async def through(self, visit: Visit, menu: str, about: About, option: str) -> Outcome:
        """Where a door leads. Raises LookupError for an option that is none."""
        for door in self.doors[menu]:
            if door.lists is None and option == door.sign:
                open_now = await door.shown(visit, about)
                return await door.leads(visit, about, "") if open_now else Outcome(Opens(menu, about), notice=GONE)
            if door.lists and option.startswith(door.sign) and len(option) == len(door.sign) + ID_SIGNS:
                return await door.leads(visit, about, str(whole(option.removeprefix(door.sign))))
        raise LookupError(option)

    def listed_commands(self, person: Person) -> tuple[str, ...]:
        """The commands of a messenger's menu that this person's roles allow, in their order."""
        shown = sorted((one for one in self.commands.values() if one.place), key=lambda one: one.place)
        return tuple(one.name for one in shown if self.may_command(person, one))

    def may_command(self, person: Person, command: Command) -> bool:
        """Does one of the person's roles allow what it opens?"""
        dialogue = self.dialogues.get(command.opens)
        return dialogue is None or dialogue.needs is None or may(person, dialogue.needs)

    async def nudged(self, now: "Sitting", what: Nudged, source: str | None) -> "Deed":
        """What a button of a reminder means here. Raises LookupError where no room answers."""
        for room in self.rooms:
            if room.hears:
                return await room.hears(now, what, source)
        raise LookupError("nudged")

    async def forgets(self, visit: Visit, case: Case) -> tuple[Executable, ...]:
        """What goes with a case, besides what stands under it in the tables."""
        return tuple([record for room in self.rooms for record in await room.forgets(visit, case)])


async def _buttons(door: Door, visit: Visit, about: About) -> Sequence[OpenDoor]:
    if door.lists is None:
        return ((door.sign, None, door.word),)
    return [(f"{door.sign}{short(id)}", label, None) for id, label in await door.lists(visit, about)]


def built(rooms: Iterable[Room]) -> Rooms:
    """The house of these rooms. Raises ValueError if two declare the same."""
    every = tuple(rooms)
    doors: dict[str, list[Door]] = {}
    for door in sorted((one for room in every for one in room.doors), key=lambda one: one.place):
        doors.setdefault(door.menu, []).append(door)
    return Rooms(
        _by((one.flow.id, one) for room in every for one in room.dialogues),
        {menu: tuple(found) for menu, found in doors.items()},
        _by((one.name, one) for room in every for one in room.commands),
        _by(pair for room in every for pair in room.reviews.items()),
        every,
    )


def _by(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    found: dict[str, T] = {}
    for name, one in pairs:
        if name in found:
            raise ValueError(f"{name} is declared twice")
        found[name] = one
    return found
