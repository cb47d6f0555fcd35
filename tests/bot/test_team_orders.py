"""The team on the command line: roles, removal, the trail."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.assembly import assembled
from bot.cli.main import app
from bot.settings import Settings
from bot.turn.names import person_code

Runs = Callable[..., Awaitable[tuple[int, str]]]
HERE = ("--structure", "Kassel")


@pytest.fixture
def waymark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    """The command line over a folder of its own: how it ended, and what it printed."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WAYMARK_{name.upper()}", raising=False)
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)

    async def run(*words: str, typed: str | None = None) -> tuple[int, str]:
        ended = await asyncio.to_thread(CliRunner().invoke, app, words, typed)
        return ended.exit_code, ended.output

    return run


async def _comes(waymark: Runs, role: str) -> str:
    """Somebody invited on the command line comes in; gives their code."""
    _, printed = await waymark("invite", "--role", role, *HERE)
    code = next(line.removeprefix("Code: ") for line in printed.splitlines() if line.startswith("Code: "))
    async with assembled(Settings.read()) as house:
        entered = await house.doors.enter(code, language="en", zone="UTC", label="")
        assert entered is not None
        return person_code(entered.person)


async def test_a_role_is_given_and_taken(waymark: Runs) -> None:
    """The last coordinator and the last role stay."""
    anna = await _comes(waymark, "coordinator")
    assert "caseworker, coordinator" in (await waymark("role", "add", anna, "caseworker", *HERE))[1]
    assert (await waymark("role", "remove", anna, "coordinator", *HERE))[0] == 1
    await _comes(waymark, "coordinator")
    assert (await waymark("role", "remove", anna, "coordinator", *HERE))[0] == 0
    code, printed = await waymark("role", "remove", anna, "caseworker", *HERE)

    assert (code, "only role left" in printed) == (1, True)


async def test_removing_asks_twice(waymark: Runs) -> None:
    """A no leaves the person where they are."""
    await _comes(waymark, "coordinator")
    eve = await _comes(waymark, "counsellor")
    assert (await waymark("remove", eve, *HERE, typed="y\nn\n"))[0] != 0
    assert "counsellor" in (await waymark("people"))[1]
    assert (await waymark("remove", eve, *HERE, typed="y\ny\n"))[0] == 0

    assert "counsellor" not in (await waymark("people"))[1]


async def test_the_trail_is_printed_newest_first(waymark: Runs) -> None:
    """Who, when, with whom; what was done here was done by the operator."""
    eve = await _comes(waymark, "coordinator")
    await waymark("role", "add", eve, "lead", *HERE)
    lines = (await waymark("trail", *HERE))[1].splitlines()
    assert [part in line for part, line in zip(("gave", "joined", "invited"), lines, strict=True)] == [True] * 3
    assert "The operator" in lines[0]

    assert (await waymark("trail", "--structure", "Nowhere"))[0] == 1


async def test_somebody_stands_in(waymark: Runs) -> None:
    """In the same organisation and role, from day to day; anything else is told in a line."""
    ben, eve, cora = [await _comes(waymark, role) for role in ("caseworker", "caseworker", "coordinator")]
    days = ("--first", "2027-02-01", "--last", "2027-02-14", *HERE)
    code, printed = await waymark("deputy", ben, eve, *days)
    assert (code, f"{eve} stands in for {ben}" in printed) == (0, True)
    assert (await waymark("deputy", ben, cora, *days))[0] == 1
    code, printed = await waymark("deputy", ben, eve, "--first", "2027-02-14", "--last", "2027-02-01", *HERE)
    assert (code, "before the first" in printed) == (1, True)
    async with assembled(Settings.read()) as house:
        there = (await house.store.structures.by_name("Kassel")).organisations[0]  # type: ignore[union-attr]
        (found,) = await house.store.deputies.of_organisation(there.id, date(2027, 2, 1))
        assert (person_code(found.person), person_code(found.deputy)) == (ben, eve)
