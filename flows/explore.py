"""Walks a flow until everything it declares was used: the same walk every time, no chance in it.

Each question takes what was used least there so far; a mark weighs more than an answer, so that answers are
the rule. What was offered and never used, and what was declared and never reached, is named in the report.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations
from typing import Any

from flows.answers import Changes, Key, Mark, Scope, Talk, Value, live_items
from flows.checks import collects, declared, each_loop, guards
from flows.engine import advance
from flows.events import Answered, EditRequested, Event, Marked
from flows.path import MORE, Spot, current, options, path
from flows.steps import (
    Choose,
    Collect,
    Flow,
    Notice,
    PickDate,
    Rate,
    Summary,
)
from flows.watched import watched

MOST_TURNS = 20_000
MARK_WEIGHT = 5

Givens = Sequence[Mapping[str, Any]]
"""What the talks are started with, by turns."""

Move = tuple[str, Event]
"""A way to go on from a question, and the name it is counted under."""


@dataclass(frozen=True)
class Report:
    """What a walk came to: talks and turns, how often each thing was used, and what never was."""

    talks: int
    turns: int
    counts: Mapping[str, int]
    uncovered: tuple[str, ...]


@dataclass(frozen=True)
class Passed:
    """One turn of a walk."""

    before: Talk
    event: Event
    after: Talk
    changes: Changes


def every_turn(flow: Flow, givens: Givens, today: date, most: int = MOST_TURNS) -> Iterator[Passed]:
    """Each turn of the walk, until all is covered or there were too many."""
    yield from Walk(flow, givens, today, most).turns()


def explore(flow: Flow, givens: Givens, today: date, most: int = MOST_TURNS) -> Report:
    """The whole walk, counted."""
    walk = Walk(flow, givens, today, most)
    for _ in walk.turns():
        pass
    return walk.report()


def _trail(key: Key) -> str:
    """A key without its item ids."""
    return "/".join(part for part in key if not part.isdigit())


class Walk:
    """What was used how often, and what is expected to be."""

    def __init__(self, flow: Flow, givens: Givens, today: date, most: int) -> None:
        self.flow = watched(flow, self._saw_guard)
        self.givens, self.today, self.most = givens, today, most
        self.used: Counter[str] = Counter()
        self.expected = set(_expected(flow))
        self.talks, self.passed = 0, 0
        self._used_by_given: list[Counter[tuple[str, str]]] = [Counter() for _ in givens]
        self._used_here: Counter[tuple[str, str]] = Counter()
        self._loops = {_trail((*within, each.over)): _trail((*within, each.id)) for within, each in each_loop(flow)}
        self._collects = {"/".join(trail): collect for trail, collect in collects(flow).items()}
        self._frames = {*self._collects, *(_trail((*within, each.id)) for within, each in each_loop(flow))}

    @property
    def uncovered(self) -> tuple[str, ...]:
        """What is expected and was never used, in order."""
        return tuple(sorted(one for one in self.expected if not self.used[one]))

    def _saw_guard(self, name: str, holds: bool) -> None:
        self.used[f"guard {name}: {'yes' if holds else 'no'}"] += 1

    def turns(self) -> Iterator[Passed]:
        """Talk after talk, with each of the givens in turn."""
        while self.passed < self.most and (self.talks < len(self.givens) or self.uncovered):
            turn = self.talks % len(self.givens)
            given, self._used_here = self.givens[turn], self._used_by_given[turn]
            self.talks += 1
            yield from self._talk(given)

    def report(self) -> Report:
        """What the walk came to so far."""
        return Report(self.talks, self.passed, dict(self.used), self.uncovered)

    def _talk(self, given: Mapping[str, Any]) -> Iterator[Passed]:
        talk = Talk(given=given)
        while self.passed < self.most:
            spot = current(self.flow, talk)
            if spot is None or talk.finished:
                return
            event = self._event(spot, talk)
            turn = advance(self.flow, talk, event)
            if turn.changes is None:
                raise AssertionError(f"{self.flow.id}: {event} at {spot.key} was refused: {turn.problem}")
            self.passed += 1
            yield Passed(talk, event, turn.talk, turn.changes)
            talk = turn.talk
            self._count_chosen(spot, event)
            self._count_frames(talk)

    def _event(self, spot: Spot, talk: Talk) -> Event:
        self.used[f"step {_trail(spot.key)}"] += 1
        if isinstance(spot.step, Summary):
            return self._from_summary(talk)
        return self._least(_trail(spot.key), self._moves(spot, talk))

    def _least(self, trail: str, moves: list[Move]) -> Event:
        self.expected.update(name for name, _ in moves)
        name, event = min(moves, key=lambda move: self._rank(trail, move))
        self.used[name] += 1
        self._used_here[trail, name] += 1
        return event

    def _rank(self, trail: str, move: Move) -> tuple[bool, bool, int]:
        """Never used comes first, then what leads to steps never reached, then what was used least here."""
        name, event = move
        used = self._used_here[trail, name] * (MARK_WEIGHT if isinstance(event, Marked) else 1)
        return bool(self.used[name]), not self._leads_on(trail, event), used

    def _leads_on(self, trail: str, event: Event) -> bool:
        chosen = event.value if isinstance(event, Answered) and isinstance(event.value, tuple) else ()
        blocks = tuple(f"step {self._loops[trail]}/{one}/" for one in chosen) if trail in self._loops else ()
        return bool(blocks) and any(one.startswith(blocks) for one in self.expected if not self.used[one])

    def _from_summary(self, talk: Talk) -> Event:
        for spot in path(self.flow, talk):
            names = [f"step {_trail(spot.key)}", *(name for name, _ in self._moves(spot, talk))]
            if spot.step.offered and not all(self.used[name] for name in names):
                return EditRequested(spot.key)
        return Answered("right", self.today)

    def _moves(self, spot: Spot, talk: Talk) -> list[Move]:
        name = self._name(spot, talk)
        moves = [(said, Answered(value, self.today)) for said, value in self._values(spot, talk, name)]
        marks = [(f"mark {name}: {mark}", Marked(mark)) for mark in Mark] if spot.step.optional else []
        return [*moves, *marks]

    def _name(self, spot: Spot, talk: Talk) -> str:
        """The words, as the same question may stand in two places; for "another?" with the number of items."""
        if spot.key[-1] != MORE:
            return spot.words
        at_least = self._collects[_trail(spot.within)].at_least
        return f"{spot.words} after {len(list(live_items(talk, spot.within, at_least)))}"

    def _values(self, spot: Spot, talk: Talk, name: str) -> list[tuple[str, Value]]:
        step = spot.step
        if isinstance(step, Choose):
            offered = [option.id for option in options(step, Scope(talk, spot.within))]
            if step.at_most > 1:
                return [self._several(spot, offered, size) for size in _sizes(step, offered)]
            return [
                (_option(spot, one) if spot.key[-1] != MORE else f"option {name}: {one}", (one,)) for one in offered
            ]
        if isinstance(step, Rate):
            return [(f"number {name}: {number}", number) for number in range(step.low, step.high + 1)]
        if isinstance(step, PickDate):
            days = sorted({0, *(-preset if step.past else preset for preset in step.presets)})
            return [(f"day {name}: {day}", (self.today + timedelta(day)).isoformat()) for day in days]
        if isinstance(step, Notice):
            return [(f"read {name}", "read")]
        return [(f"text {name}", f"Words on {name}."), (f"one sign {name}", "x")]

    def _several(self, spot: Spot, offered: list[str], size: int) -> tuple[str, Value]:
        """So many options: those that make the most new pairs where blocks follow, else the least used."""
        loop = _trail(spot.key) if _trail(spot.key) in self._loops else ""
        self.expected.update(_option(spot, one) for one in offered)
        if loop and size > 1:
            self.expected.update(_pair(loop, *two) for two in combinations(offered, 2))
        fits = [one for one in offered if size == 1 or one not in _alone(spot)]
        chosen: list[str] = []
        while len(chosen) < size:
            left = [one for one in fits if one not in chosen]
            others = chosen or fits
            chosen.append(
                min(left, key=lambda one: (-self._new_pairs(loop, one, others), self.used[_option(spot, one)]))
            )
        return f"size {spot.words}: {size}", tuple(chosen)

    def _new_pairs(self, loop: str, one: str, others: list[str]) -> int:
        return sum(not self.used[_pair(loop, one, other)] for other in others if other != one) if loop else 0

    def _count_chosen(self, spot: Spot, event: Event) -> None:
        """The options and pairs of an answer with several."""
        if isinstance(spot.step, Choose) and spot.step.at_most > 1 and isinstance(event, Answered):
            chosen = event.value if isinstance(event.value, tuple) else ()
            self.used.update(_option(spot, one) for one in chosen)
            if _trail(spot.key) in self._loops:
                self.used.update(_pair(_trail(spot.key), *two) for two in combinations(chosen, 2))

    def _count_frames(self, talk: Talk) -> None:
        found: dict[str, set[Key]] = defaultdict(set)
        for spot in path(self.flow, talk):
            for cut in range(1, len(spot.key) - 1):
                found[_trail(spot.key[:cut])].add(spot.key[: cut + 1])
        for frame in self._frames:
            self.used[f"block {frame}: {len(found[frame])}"] += 1


def _option(spot: Spot, option: str) -> str:
    return f"option {spot.words}: {option}"


def _pair(name: str, one: str, other: str) -> str:
    return f"pair {name}: {' + '.join(sorted((one, other)))}"


def _alone(spot: Spot) -> tuple[str, ...]:
    return spot.step.alone if isinstance(spot.step, Choose) else ()


def _sizes(step: Choose, offered: list[str]) -> list[int]:
    sizes, most = {step.at_least, step.at_least + 1, step.at_most}, len(offered) - len(step.alone)
    return sorted({min(size, most) for size in sizes if step.at_least <= size <= min(step.at_most, len(offered))})


def _expected(flow: Flow) -> Iterator[str]:
    """What the declaration alone promises; more comes with what is offered on the way."""
    for trail, _ in declared(flow):
        yield f"step {'/'.join(trail)}"
    for guard in guards(flow):
        yield from (f"guard {guard.__name__}: {held}" for held in ("yes", "no"))
    for trail, collect in collects(flow).items():
        yield from (f"block {'/'.join(trail)}: {count}" for count in _bounds(collect))
    steps = [(trail, step) for trail, step in declared(flow) if isinstance(step, Choose)]
    for within, each in each_loop(flow):
        bounds = {size for trail, step in steps if trail == (*within, each.over) for size in _ends(step)}
        yield from (f"block {_trail((*within, each.id))}: {count}" for count in {0, *bounds})


def _bounds(collect: Collect) -> set[int]:
    return {collect.at_least, max(collect.at_least, 1), collect.at_most}


def _ends(step: Choose) -> set[int]:
    return {max(step.at_least, 1), step.at_most}
