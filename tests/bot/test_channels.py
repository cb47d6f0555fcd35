"""One conversation, every channel: the same words, the same choices, the same stored answers."""

from datetime import date

import pytest

from bot.conversation import Conversations
from bot.screens.scene import said_day
from storage.store import Store
from tests.bot.doors import direct, front_changes, polling, stored_answers, terminal, web_chat, webhook
from tests.bot.rounds import ORDERED
from tests.bot.talker import Clock, Talker

DOORS = [terminal, web_chat, polling, webhook]


async def _labels_of_a_round(worker: Talker) -> list[str]:
    """The round's steps with labels in place of ids."""
    steps = []
    for step in ORDERED:
        if step.startswith(">"):
            label = next((one.label for one in worker.buttons if one.id == step[1:]), step[1:])
            steps.append(f">{label}")
            await worker.taps(step[1:])
        else:
            steps.append(step)
            await worker.says(step)
    return steps


def _typed(step: str) -> tuple[str, ...]:
    """A day is typed, and then taken as it was understood."""
    if not step.startswith(">2"):
        return (step,)
    return step[1:], f">Yes: {said_day(date.fromisoformat(step[1:]), 'en', 'yMMMMEEEEd')}"


async def _reset(worker: Talker) -> None:
    """Back to a fresh practice case."""
    await worker.commands("practice")
    if any(choice.id == "continue" for choice in worker.screen.choices):
        await worker.taps("more", "reset", "yes")


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
async def test_a_reflection_reads_and_counts_the_same_in_every_channel(
    worker: Talker, store: Store, conversations: Conversations, clock: Clock, door: object
) -> None:
    """Channels differ in transport, never in words, choices or what is stored."""
    days = [step for step in ORDERED if step.startswith(">2")]
    assert days
    steps = [one for step in await _labels_of_a_round(worker) for one in _typed(step)]
    measured = stored_answers(await front_changes(store, worker.person))
    await _reset(worker)
    reference = await _heard_at(direct, worker, store, clock, steps)
    await _reset(worker)
    other = await _heard_at(door, worker, store, clock, steps)

    for (asked, choices), (heard, offered) in zip(reference, other, strict=True):
        assert asked in heard
        assert choices == offered or set(choices) == set(offered)
    assert stored_answers(await front_changes(store, worker.person)) == measured


DEALT = (
    ">Cards", ">Choose three", ">People", ">Bridge", "My uncle", ">Turn over", ">Keep", ">Mirror", ">Season",
    ">Next card", ">Horizon", ">Ladder", ">Swap the two", ">Not for me", ">Later", ">Cards for later", ">Ladder",
)  # fmt: skip
"""A session with cards that are chosen, since chance would differ."""


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
async def test_a_card_session_reads_and_counts_the_same_in_every_channel(
    worker: Talker, store: Store, conversations: Conversations, clock: Clock, door: object
) -> None:
    """The same cards, the same choices, the same moves."""
    reference = await _heard_at(direct, worker, store, clock, list(DEALT))
    measured = [one["move"] for one in await front_changes(store, worker.person) if "move" in one]
    await _reset(worker)
    other = await _heard_at(door, worker, store, clock, list(DEALT))

    for (asked, choices), (heard, offered) in zip(reference, other, strict=True):
        assert asked in heard
        assert choices == offered or set(choices) == set(offered)
    assert [one["move"] for one in await front_changes(store, worker.person) if "move" in one] == measured
    assert len(measured) == 10


async def _heard_at(
    door: object, worker: Talker, store: Store, clock: Clock, steps: list[str]
) -> list[tuple[str, list[str]]]:
    heard = []
    async with door(store, worker, clock) as open_door:  # type: ignore[operator]
        heard.append(await open_door.looks())
        for step in steps:
            heard.append(await (open_door.taps(step[1:]) if step.startswith(">") else open_door.says(step)))
    return heard
