"""Updates that are brought: only with the secret, acknowledged when they are committed."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp import web

from bot.telegram.hook import HEADER, LARGEST
from bot.web.app import web_app
from bot.web.origin import FOREIGN
from bot.web.runner import WebRunner
from locales.localizer import languages, localizer
from tests.bot.talker import Clock
from tests.telegram.api import BotApi
from tests.telegram.conftest import House, let_in, open_house
from tests.telegram.phone import Phone
from tests.telegram.test_guarantees import answers
from tests.telegram.walking import act, walk

URL = "https://talk.example/hook/of/the/bot"
SECRET = "a-secret-of-the-tests"


class Public:
    """The web chat's settings."""

    public_url = "https://talk.example"


@asynccontextmanager
async def hooked(house: House, api: BotApi) -> AsyncIterator[str]:
    """The webhook on the web port, as in use; gives its address on loopback."""
    channel = await house.starts(webhook_url=URL, webhook_secret=SECRET)
    words = {code: localizer(code) for code in languages()}
    app = web_app(house.conversations, house.doors, Public(), words, house.clock)
    assert channel.hook
    app.router.add_post(channel.hook.path, channel.hook.receive, name=FOREIGN)
    runner = WebRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api.webhook_to = f"http://127.0.0.1:{runner.addresses[0][1]}/hook/of/the/bot"
    try:
        yield api.webhook_to
    finally:
        await house.stops()
        await runner.cleanup()


@pytest.fixture
async def brought(api: BotApi, clock: Clock, tmp_path: Path) -> AsyncIterator[tuple[House, str]]:
    """A house to which updates are brought."""
    async with open_house(api, clock, tmp_path) as house, hooked(house, api) as address:
        yield house, address


async def test_a_round_goes_on_over_the_webhook(brought: tuple[House, str], api: BotApi) -> None:
    """The secret is told to Telegram, and what comes with it is taken."""
    house, _ = brought
    anna = await let_in(house, Phone(api))
    await walk(house, anna, (">practice", ">short", ">alone", "Half an hour of calm"))
    assert "Half an hour of calm" in str(await answers(house))
    assert api.webhook["url"] == URL
    assert house.channel and house.channel.is_well
    assert api.count("getUpdates") == 0


@pytest.mark.parametrize("secret", [None, "", "wrong", "a-secret-of-the-testS", "ähnlich".encode().decode("latin-1")])
async def test_without_the_secret_nothing_happens(brought: tuple[House, str], api: BotApi, secret: str | None) -> None:
    """401, nobody is made, nothing is said."""
    house, address = brought
    await house.quiet()
    calls = len(api.calls)
    told = {"update_id": 5, "message": {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "x"}}
    headers = {} if secret is None else {HEADER: secret}
    async with aiohttp.ClientSession() as session, session.post(address, json=told, headers=headers) as answer:
        assert answer.status == 401
    assert len(api.calls) == calls
    assert await house.store.people.all() == []


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b'{"update_id": "x"}', 400),
        (b"[" * 9000, 400),
        (b" " * (LARGEST + 1), 413),
    ],
    ids=["empty", "cut", "list", "no-number", "deep", "large"],
)
async def test_wrong_bodies_are_refused_and_leave_no_word_in_the_log(
    brought: tuple[House, str], body: bytes, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """Too large, cut short, or no update at all."""
    _, address = brought
    headers = {HEADER: SECRET, "Content-Type": "application/json"}
    async with aiohttp.ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
        assert answer.status == status
    said = capsys.readouterr().out
    assert "telegram_webhook_refused" in said
    assert not body.strip(b" [") or body.decode() not in said


async def test_an_update_of_a_kind_nobody_knows_is_acknowledged(brought: tuple[House, str]) -> None:
    """Otherwise Telegram would bring it again and again."""
    _, address = brought
    headers = {HEADER: SECRET}
    for told in ({"update_id": 5, "message": {"message_id": "what"}}, {"update_id": 6, "poll": {"id": "1"}}):
        async with aiohttp.ClientSession() as session, session.post(address, json=told, headers=headers) as answer:
            assert answer.status == 200, json.dumps(told)


async def test_what_was_not_acknowledged_is_brought_again_and_counts_once(
    brought: tuple[House, str], api: BotApi
) -> None:
    """The same update side by side and one after another."""
    house, _ = brought
    anna = await let_in(house, Phone(api))
    await walk(house, anna, (">practice", ">short", ">alone"))
    number = act(anna, "Half an hour of calm")
    for _ in range(3):
        api.repeat(number)
    await anna.after(number)
    await house.quiet()
    assert str(await answers(house)).count("Half an hour of calm") == 1


async def test_polling_takes_a_webhook_away_and_says_so(
    api: BotApi, clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Otherwise no update would ever come."""
    api.webhook = {"url": "https://elsewhere.example/x", "secret_token": "x"}
    async with open_house(api, clock, tmp_path) as house:
        await house.starts()
        assert api.webhook == {}
        assert "telegram_webhook_removed" in capsys.readouterr().out
