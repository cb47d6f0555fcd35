"""Conversations as released versions stored them open in this one, at every turn, with every answer."""

import json
from pathlib import Path

import pytest

from flows.answers import Changes, Talk, fold
from flows.path import current, outdated, visible
from flows.registry import FLOWS

FILES = sorted((Path(__file__).parent / "released").rglob("*.json"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_a_released_conversation_opens_at_every_turn(file: Path) -> None:
    """Nothing that was answered under a released version is asked again without a decision that says so."""
    stored = json.loads(file.read_text(encoding="utf-8"))
    flow, talk = FLOWS[stored["flow"]], Talk(given=stored["given"])
    for changes in stored["changes"]:
        talk = fold(talk, Changes.from_json(changes))
        assert outdated(flow, talk) == ()
        assert talk.finished or current(flow, talk) is not None

    assert talk.finished
    assert len(visible(flow, talk)) == stored["answers"]


def test_each_released_version_left_its_conversations() -> None:
    """A short and a full round at the least."""
    assert {file.stem for file in FILES if file.parent.name == "0.1.0"} >= {"short", "full"}
