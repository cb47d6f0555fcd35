"""The same person at different doors: each says and taps by label, and hears a question with its labels."""

import asyncio
import queue
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol, TextIO, cast
from uuid import UUID

import aiohttp
from aiohttp import web

from bot.doors import Doors
from bot.papers.rack import Rack
from bot.screens.screen import Screen
from bot.telegram.channel import Line
from bot.telegram.channel import Telegram as TelegramChannel
from bot.terminal.talk import talk
from bot.web.app import web_app
from bot.web.runner import WebRunner
from locales.localizer import languages, localizer
from storage.store import Store
from storage.writer import Unit
from tests.bot.talker import Clock, Talker
from tests.telegram.api import BotApi
from tests.telegram.phone import Phone

Heard = tuple[str, list[str]]
PATIENCE = 120.0


class Door(Protocol):
    """A channel as somebody outside sees it."""

    async def looks(self) -> Heard:
        """What stands there now."""
        ...

    async def says(self, text: str) -> Heard:
        """Type a text."""
        ...

    async def taps(self, label: str) -> Heard:
        """Tap the button with this label."""
        ...


def labels(screen: Screen) -> list[str]:
    """The labels of the choices, as every channel shows them."""
    return [choice.label for choice in screen.choices]


@dataclass
class Direct:
    """No channel at all: the measure of the others."""

    talker: Talker

    async def looks(self) -> Heard:
        """What stands there now."""
        screen = await self.talker.looks()
        return screen.question, labels(screen)

    async def says(self, text: str) -> Heard:
        """Type a text."""
        screen = await self.talker.says(text)
        return screen.question, labels(screen)

    async def taps(self, label: str) -> Heard:
        """Tap the button with this label."""
        screen = await self.talker.taps(label)
        return screen.question, labels(screen)


class _Lines:
    """Lines that come when somebody types them."""

    def __init__(self) -> None:
        self.typed: queue.Queue[str] = queue.Queue()

    def readline(self) -> str:
        """Wait for a line."""
        return self.typed.get()


class Terminal:
    """The shell: reads what is printed, types numbers and texts."""

    def __init__(self, lines: _Lines, out: StringIO) -> None:
        self._lines, self._out, self._read = lines, out, 0

    async def looks(self) -> Heard:
        """What is printed now."""
        return await self._hears()

    async def says(self, text: str) -> Heard:
        """Type a text."""
        self._lines.typed.put(f"{text}\n")
        return await self._hears()

    async def taps(self, label: str) -> Heard:
        """Type the key that stands before this label, or the number itself on a scale."""
        return await self.says(self._keys.get(label, label))

    async def _hears(self) -> Heard:
        async with asyncio.timeout(PATIENCE):
            while not self._out.getvalue()[self._read :].endswith("> "):
                await asyncio.sleep(0)
        page = self._out.getvalue()[self._read :]
        self._read = len(self._out.getvalue())
        found = re.findall(r"^  (/?(?:\d+|ok))  (?:\[[x ]\] )?(.+)$", page, re.MULTILINE)
        self._keys = {label: key for key, label in found}
        scale = re.search(r"^  ((?:\[?\d+\]?  ){5,}\[?\d+\]?)$", page, re.MULTILINE)
        numbers = re.findall(r"\d+", scale[1]) if scale else []
        scale_tail = "  ".join(numbers[1:])
        return page, numbers + [label for key, label in found if key != "/ok" and label != scale_tail]


class Web:
    """The web chat over a real socket."""

    def __init__(self, session: aiohttp.ClientSession, token: str) -> None:
        self._session, self._token, self._number = session, token, 0
        self._screen: dict[str, object] = {}

    async def looks(self) -> Heard:
        """Ask for the screen."""
        async with self._session.get("/screen") as answer:
            return await self._hears(answer)

    async def says(self, text: str) -> Heard:
        """Send a text."""
        return await self._send({"text": text, "screen": self._screen["token"]})

    async def taps(self, label: str) -> Heard:
        """Send the button with this label."""
        screen = self._screen
        everything = [*screen["choices"], *screen["quiet"], *([screen["send"]] if screen["send"] else [])]  # type: ignore[misc]
        id = next(one["id"] for one in everything if one["label"] == label)
        return await self._send({"tap": f"{screen['token']}.{id}"})

    async def _send(self, what: dict[str, object]) -> Heard:
        self._number += 1
        body = {"tab": "tab-of-the-test", "n": self._number, **what}
        headers = {"X-Waymark-Token": self._token, "Origin": str(self._session._base_url).rstrip("/")}
        async with self._session.post("/say", json=body, headers=headers) as answer:
            return await self._hears(answer)

    async def _hears(self, answer: aiohttp.ClientResponse) -> Heard:
        assert answer.status == 200, answer.status
        self._screen = await answer.json()
        choices = cast("list[dict[str, str]]", self._screen["choices"])
        return str(self._screen["question"]), [choice["label"] for choice in choices]


class Telegram:
    """A phone, over a Bot API server on loopback."""

    def __init__(self, phone: Phone, channel: TelegramChannel) -> None:
        self._phone, self._channel = phone, channel

    async def looks(self) -> Heard:
        """A sticker is not taken in: the question comes again."""
        return await self._hears(self._phone.sends("sticker"))

    async def says(self, text: str) -> Heard:
        """Type a text."""
        return await self._hears(self._phone.says(text))

    async def taps(self, label: str) -> Heard:
        """Tap the button with this label."""
        return await self._hears(self._phone.taps(label))

    async def _hears(self, update: int) -> Heard:
        await self._phone.after(update)
        await self._channel.settled()
        return self._phone.reads, self._phone.choices


@asynccontextmanager
async def direct(store: Store, talker: Talker, clock: Clock) -> AsyncIterator[Door]:
    """No channel."""
    yield Direct(talker)


@asynccontextmanager
async def terminal(store: Store, talker: Talker, clock: Clock) -> AsyncIterator[Door]:
    """The shell, in this process."""
    lines, out = _Lines(), StringIO()
    talking = asyncio.create_task(talk(talker.conversations, talker.person, clock, cast("TextIO", lines), out))
    yield Terminal(lines, out)
    lines.typed.put("")
    await talking


@asynccontextmanager
async def web_chat(store: Store, talker: Talker, clock: Clock) -> AsyncIterator[Door]:
    """The web chat, signed in by a one-time link."""
    doors = Doors(store, clock)
    words = {code: localizer(code) for code in languages()}

    class Settings:
        public_url = None

    runner = WebRunner(web_app(talker.conversations, doors, Settings(), words, clock))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    code = await doors.link(talker.person)
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}", cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Web(session, await _sign_in(session, code))
    await runner.cleanup()


@asynccontextmanager
async def polling(store: Store, talker: Talker, clock: Clock) -> AsyncIterator[Door]:
    """Telegram, by long polling."""
    async with BotApi.running(clock) as api, _on_telegram(store, talker, clock, api) as door:
        yield door


@asynccontextmanager
async def webhook(store: Store, talker: Talker, clock: Clock) -> AsyncIterator[Door]:
    """Telegram, by webhook."""
    secret = ("https://talk.example/bot", "secret-of-the-tests")
    async with BotApi.running(clock) as api, _on_telegram(store, talker, clock, api, *secret) as door:
        yield door


@asynccontextmanager
async def _on_telegram(store: Store, talker: Talker, clock: Clock, api: BotApi, *hook: str) -> AsyncIterator[Telegram]:
    phone = Phone(api, 42)
    await store.chats.open(talker.person, "telegram", "42")
    structure = (await store.structures.all())[0]
    await store.writer.commit(Unit(None, (store.structures.settings_statement(structure.id, telegram_texts=True),)))
    folder = TemporaryDirectory(prefix="waymark-cards-")
    channel = TelegramChannel(
        Line(api.token, api.address, *hook),
        store,
        talker.conversations,
        Doors(store, clock),
        Rack(Path(folder.name)),
        clock,
        ticks=lambda: clock().timestamp(),
        patience=_as_long_as_it_takes,
    )
    with folder:
        async with _hooked(channel, api):
            await channel.start()
            yield Telegram(phone, channel)
            await channel.stop()


async def _as_long_as_it_takes(seconds: float) -> None:
    """Nobody loses patience, however slow the machine is."""
    await asyncio.Event().wait()


@asynccontextmanager
async def _hooked(channel: TelegramChannel, api: BotApi) -> AsyncIterator[None]:
    """The webhook's route, if there is one."""
    app = web.Application()
    if channel.hook:
        app.router.add_post(channel.hook.path, channel.hook.receive)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api.webhook_to = f"http://127.0.0.1:{runner.addresses[0][1]}/bot"
    yield
    await runner.cleanup()


async def _sign_in(session: aiohttp.ClientSession, code: str) -> str:
    headers = {"Origin": str(session._base_url).rstrip("/")}
    async with session.post("/in", data={"t": code, "zone": "UTC", "language": "en"}, headers=headers) as answer:
        page = await answer.text()
        assert answer.status == 200, page
    found = re.search(r'waymark-token" content="([^"]+)"', page)
    assert found
    return found[1]


def stored_answers(changes: list[dict[str, object]]) -> list[object]:
    """What was set, turn by turn, without anything that names the conversation."""
    return [one.get("set") for one in changes if one.get("set")]


async def front_changes(store: Store, person: UUID) -> list[dict[str, object]]:
    """The changes of the conversation in front."""
    found = await store.people.get(person)
    assert found and found.front
    stored = await store.conversations.get(found.front)
    assert stored
    return stored.changes
