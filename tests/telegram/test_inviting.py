"""The command line hands out codes for Telegram too, and takes its accounts away."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.assembly import assembled
from bot.cli.main import app
from bot.settings import Settings
from bot.turn.names import person_code
from tests.telegram.api import BotApi

INVITE = ("invite", "--role", "caseworker", "--structure", "Kassel")
Runs = Callable[..., Awaitable[str]]


@pytest.fixture
def waymark(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    """The command line of somebody whose bot is set up; gives what it printed, and it never prints the token."""
    for name in Settings.model_fields:
        monkeypatch.delenv(f"WAYMARK_{name.upper()}", raising=False)
    monkeypatch.setenv("WAYMARK_DATA", str(tmp_path))
    monkeypatch.setenv("WAYMARK_TELEGRAM_TOKEN", api.token)
    monkeypatch.setenv("WAYMARK_TELEGRAM_API", api.address)
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setattr("bot.logs.set_up_logs", lambda level: None)

    async def run(*words: str) -> str:
        ended = await asyncio.to_thread(CliRunner().invoke, app, words)
        assert ended.exit_code == 0, ended.output
        assert api.token not in ended.output
        return ended.stdout

    return run


def code_in(printed: str) -> str:
    """The code of an invitation."""
    found = re.search(r"^Code: (\S+)$", printed, re.MULTILINE)
    assert found, printed
    return found[1]


async def comes(code: str) -> tuple[str, bool]:
    """Somebody uses a code up on Telegram: how the operator names them, and whether they had an account."""
    async with assembled(Settings.read()) as house:
        had = await house.store.chats.find("telegram", "1001")
        joined = await house.doors.join(code, "telegram", "1001", language="en")
        assert joined
        return person_code(joined.person), had is not None


async def test_an_invitation_is_a_link_to_the_bot(waymark: Runs, api: BotApi) -> None:
    """The same code, behind the bot's name, short enough for Telegram."""
    printed = await waymark(*INVITE)
    code = code_in(printed)
    assert f"For Telegram: https://t.me/{api.username}?start={code}\n" in printed
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", code)


async def test_when_telegram_does_not_answer_the_code_is_typed(waymark: Runs, api: BotApi) -> None:
    """The invitation is made all the same."""
    api.fail("getMe", cut=True)
    printed = await waymark(*INVITE)
    assert f"typed: /start {code_in(printed)}\n" in printed
    assert "t.me" not in printed


async def test_a_sign_in_link_is_one_too(waymark: Runs, api: BotApi) -> None:
    """By link, or typed while Telegram is silent; and the link opens the account of the same person."""
    person, _ = await comes(code_in(await waymark(*INVITE)))
    api.fail("getMe", status=502)
    assert re.search(r"/start \S+\n", await waymark("link", "--person", person))
    found = re.search(rf"https://t\.me/{api.username}\?start=(\S+)", await waymark("link", "--person", person))
    assert found
    assert await comes(found[1]) == (person, True)


async def test_whoever_is_signed_out_is_out_on_telegram_too(waymark: Runs) -> None:
    """It is said, and the account is nobody's; a sign-in link brings it back to the same person."""
    person, _ = await comes(code_in(await waymark(*INVITE)))
    assert "on Telegram too" in await waymark("revoke", "--person", person)
    found = re.search(r"start=(\S+)", await waymark("link", "--person", person))
    assert found
    assert await comes(found[1]) == (person, False)
