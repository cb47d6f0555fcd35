"""A worker's world with something of everything, and a way to stand at any menu in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from bot.turn.arrival import Arrival, Looked
from bot.turn.outcome import Opens, Outcome
from storage.store import Store
from tests.bot.conftest import Newcomer, open_case
from tests.bot.reminded import reminded, wish
from tests.bot.rounds import TOGETHER, walk
from tests.bot.talker import Talker
from tests.bot.teamwork import case_of, joins, kassel

WISH, NOTE = "Zebra seventy-seven", "Walrus seventy-eight"
CONFIDED = (WISH, NOTE, "Two evenings a week where I am expected", "I write to my sister", "I ask the sports club")
"""What was typed by people, and may be read only where texts are allowed."""


@dataclass
class World:
    """The worker, what there is, and what each menu is about."""

    anna: Talker
    store: Store
    about: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def stands_at(self, flow: str, about: Mapping[str, Any] | None = None) -> None:
        """The worker opens this dialogue, whatever way leads there."""
        destinations = self.anna.conversations._destinations
        arrival = Arrival(self.anna.person, self.anna.channel, Looked(), self.anna.clock())
        now = await destinations.now(arrival)
        reached = await destinations.go(
            now, arrival, Outcome(Opens(flow, self.about.get(flow, {}) if about is None else about))
        )
        assert reached.now.flow.id == flow, (flow, reached.notice)
        await self.anna.looks()

    def in_channel(self, channel: str) -> Talker:
        """The same person in another channel."""
        return Talker(self.anna.conversations, self.anna.person, self.anna.clock, channel)


async def a_world(founder: Talker, newcomer: Newcomer, store: Store) -> World:
    """A code with a finished round and a card session, a wish, a colleague, reminders that came."""
    eve = await joins(newcomer, store, "caseworker", "Eve")
    await open_case(founder)
    await founder.taps("short", "together")
    await walk(founder, TOGETHER[2:])
    await founder.taps("right", "_case", "cards", "draw")
    await founder.says(NOTE)
    await founder.taps("keep", "_finish")
    case, where = await case_of(store, founder), await kassel(store)
    wanted = await wish(store, founder.person, founder.clock, WISH)
    came = await reminded(store, founder.person, founder.clock, wanted, rule="own")
    session = next(one.id for one in await store.conversations.of_case(case) if one.flow == "table")
    return World(founder, store, _abouts(case, where.id, eve.person, wanted, came.id, session))


def _abouts(case: UUID, where: UUID, eve: UUID, wanted: UUID, came: UUID, session: UUID) -> dict[str, dict[str, Any]]:
    code, group = {"case": str(case)}, {"structure": str(where)}
    of_code = (
        "case",
        "withdrawal",
        "cards",
        "history",
        "happened",
        "course",
        "move",
        "rest",
        "scales",
        "second",
        "hand",
        "erasing",
    )
    of_group = ("team", "invite", "trail", "structure", "country", "overview", "load")
    heard = {"text": WISH, "of": "", "moves": "", "rule": "once from 2027-01-04 09:00"}
    return {
        **dict.fromkeys(of_code, code),
        **dict.fromkeys(of_group, group),
        "member": {**group, "person": str(eve)},
        "kept": {**code, "session": str(session)},
        "wanted": {"wish": str(wanted)},
        "understood": heard,
        "later": {"reminder": str(came), "before": ""},
        "wished": {"reminder": str(came), "before": ""},
        "name": {"after": "settings"},
        "nothing": {"id": str(uuid4())},
    }
