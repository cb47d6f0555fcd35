"""A small real conversation for the channel's tests: turns, tokens, repeats and pulses as the house has them."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from uuid import UUID

from bot.screens.screen import Choice, Exchange, Screen
from bot.turn.arrival import Arrival, Commanded, Looked, Tapped, Typed

LONGEST = 4000


class ScriptedTalk:
    """Asks the questions of a script in their order. Every person hears the same one."""

    def __init__(self, script: Sequence[Screen]) -> None:
        self.script = script
        self.turn = 0
        self.place = 0
        self.arrivals: list[Arrival] = []
        self.taken: list[Tapped | Typed | Commanded] = []
        self.trouble: type[Exception] | None = None
        self._answers: list[str] = []
        self._ticks: list[str] = []
        self._sources: set[str] = set()
        self._watchers: set[asyncio.Event] = set()

    def jump(self, place: int) -> None:
        """Begin at another place of the script."""
        self.turn, self.place, self._ticks = self.turn + 1, place, []
        self._pulse()

    async def handle(self, arrival: Arrival) -> Screen:
        """As the house: a repeat moves nothing, an older button neither."""
        self.arrivals.append(arrival)
        if self.trouble:
            raise self.trouble
        if isinstance(arrival.what, Looked) or arrival.source in self._sources:
            return self._screen()
        if arrival.source:
            self._sources.add(arrival.source)
        notice, kept = self._take(arrival.what)
        return replace(self._screen(), notice=notice, kept=kept)

    @asynccontextmanager
    async def watch(self, person: UUID) -> AsyncIterator[AsyncIterator[None]]:
        """A pulse for every turn."""
        event = asyncio.Event()
        self._watchers.add(event)
        try:
            yield _pulses(event)
        finally:
            self._watchers.discard(event)

    def _take(self, what: Tapped | Typed | Commanded) -> tuple[str | None, str | None]:
        token = self._screen().token
        if isinstance(what, Tapped):
            if what.button.partition(".")[0] != token:
                return "That button belongs to an earlier question.", None
            self._tap(what.button.partition(".")[2])
        elif isinstance(what, Typed):
            if len(what.text) > LONGEST:
                return "That is too long.", what.text
            self._answer(what.text)
        self.taken.append(what)
        self.turn += 1
        self._pulse()
        return None, None

    def _tap(self, choice: str) -> None:
        current = self.script[self.place]
        if choice == "back":
            self.place, self._answers = max(self.place - 1, 0), self._answers[:-1]
        elif choice.startswith("_e"):
            self.place = int(choice[2:])
            self._answers = self._answers[: self.place]
        elif current.kind == "choices" and choice != "send":
            self._ticks = sorted({*self._ticks} ^ {choice})
        else:
            labels = {one.id: one.label for one in current.choices}
            self._answer(" · ".join(labels[tick] for tick in self._ticks) or labels.get(choice, choice))

    def _answer(self, text: str) -> None:
        self._answers, self._ticks = [*self._answers, text], []
        self.place = min(self.place + 1, len(self.script) - 1)

    def _screen(self) -> Screen:
        screen = self.script[self.place]
        asked = zip(self.script, self._answers, strict=False)
        past = tuple(Exchange(one.question, answer, f"_e{at}") for at, (one, answer) in enumerate(asked))
        choices = tuple(Choice(one.id, one.label, one.chosen or one.id in self._ticks) for one in screen.choices)
        shown = () if screen.together else screen.past or past
        return replace(screen, token=f"t{self.turn}", past=shown, choices=choices)

    def _pulse(self) -> None:
        for event in self._watchers:
            event.set()


async def _pulses(event: asyncio.Event) -> AsyncIterator[None]:
    while True:
        await event.wait()
        event.clear()
        yield
