"""A closed loop over the webhook: people who tap as soon as they see the screen, beside a bare aiogram bot."""

import asyncio
import itertools
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from aiohttp import web

from tests.bench.people import many_conversations, opened, talkers
from tests.bench.turns import row
from tests.processes.serving import free_port

TOKEN = "123456789:AAF-bench_bench-bench_bench-bench_bench"
SECRET = "secret-of-the-bench"
SECONDS = 4.0
CROWDS = (1, 10, 100, 1000)
UNDER_WAY = 10_000
Row = tuple[str, str, str, str, str]


@dataclass
class Stub:
    """A Bot API that takes everything, and the people behind it."""

    hook: str = ""
    times: list[float] = field(default_factory=list)
    last: dict[int, str] = field(default_factory=dict)
    """The button each would tap next."""
    _seen: dict[int, "asyncio.Future[str]"] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))
    _session: aiohttp.ClientSession | None = None

    async def serve(self, request: web.Request) -> web.Response:
        """Answer, and hand the screen to whom it belongs."""
        method = request.match_info["method"]
        if method not in ("editMessageText", "sendMessage"):
            result: object = True
            if method == "getMe":
                result = {"id": 123456789, "is_bot": True, "first_name": "W", "username": "w_bot"}
            if method.startswith("get") and method != "getMe":
                result = [] if "Commands" in method else {"url": "", "name": "", "description": ""}
            return web.json_response({"ok": True, "result": result})
        plain = request.content_type == "application/json"
        told = await request.json() if plain else dict(await request.post())
        chat, markup = int(told["chat_id"]), told["reply_markup"]
        waiting = self._seen.pop(chat, None)
        if waiting and not waiting.done():
            waiting.set_result(_next(markup if plain else json.loads(markup)))
        now = int(time.time())
        message = {"message_id": 1, "date": now, "chat": {"id": chat, "type": "private"}, "text": "x"}
        return web.json_response({"ok": True, "result": message})

    async def person(self, user: int, data: str, until: float) -> None:
        """Tap, wait for the screen, tap again."""
        while time.perf_counter() < until:
            began = time.perf_counter()
            seen = self._seen[user] = asyncio.get_running_loop().create_future()
            await self._tap(user, data)
            data = await asyncio.wait_for(seen, 60)
            self.times.append(time.perf_counter() - began)
        self.last[user] = data

    async def _tap(self, user: int, data: str) -> None:
        me = {"id": user, "is_bot": False, "first_name": "A"}
        message = {"message_id": 1, "date": int(time.time()), "chat": {"id": user, "type": "private"}, "text": "x"}
        number = next(self._numbers)
        query = {"id": str(number), "from": me, "message": message, "chat_instance": "1", "data": data}
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        assert self._session
        told = {"update_id": number, "callback_query": query}
        async with self._session.post(self.hook, json=told, headers=headers) as answer:
            assert answer.status == 200, answer.status

    async def crowd(self, screens: dict[int, str]) -> tuple[list[float], float]:
        """So many people for some seconds; their waiting times, and the seconds it took."""
        self.times = []
        connector = aiohttp.TCPConnector(limit=200)
        async with aiohttp.ClientSession(connector=connector) as self._session:
            began = time.perf_counter()
            await asyncio.gather(*(self.person(user, data, began + SECONDS) for user, data in screens.items()))
            return self.times, time.perf_counter() - began


def _next(markup: dict[str, list[list[dict[str, str]]]]) -> str:
    """Forth and back between two questions."""
    data = [button["callback_data"] for line in markup["inline_keyboard"] for button in line]
    return next((one for one in data if one.endswith(".alone")), None) or next(one for one in data if "_back" in one)


async def telegram(folder: Path) -> list[Row]:
    """Rows of the table: ours and the bare bot's, crowd by crowd, in one run."""
    stub = Stub()
    app = web.Application(client_max_size=2**20)
    app.router.add_post("/bot{token}/{method}", stub.serve)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    api = f"http://127.0.0.1:{runner.addresses[0][1]}"
    tokens = await _people(folder / "telegram", max(CROWDS))
    ours, address = await _ours(folder / "telegram", api)
    bare, bare_address = await _bare(api)
    try:
        return await _crowds(stub, tokens, (ours, address), (bare, bare_address))
    finally:
        for process in (ours, bare):
            process.kill()
            process.wait()
        await runner.cleanup()


Server = tuple["subprocess.Popen[bytes]", str]


async def _crowds(stub: "Stub", tokens: dict[int, str], mine_at: Server, bare_at: Server) -> list[Row]:
    (ours, address), (bare, bare_address) = mine_at, bare_at
    rows: list[Row] = []
    began = _memory(ours)
    for count in CROWDS:
        base = await _measured(stub, bare, bare_address, dict.fromkeys(list(tokens)[:count], "1bare.alone"))
        stub.last.clear()
        mine = await _measured(stub, ours, address, dict(list(tokens.items())[:count]))
        tokens.update(stub.last)
        rows += _rows(count, mine, base)
    held = f"{began:.0f} MiB at start, {_memory(ours):.0f} MiB with {UNDER_WAY} talks stored and {max(CROWDS)} going on"
    return [*rows, ("Telegram: resident memory", "", "", "", held)]


@dataclass
class Measured:
    """Waiting times, seconds, and the server's CPU seconds."""

    times: list[float]
    wall: float
    cpu: float

    @property
    def rate(self) -> float:
        """Turns a second."""
        return len(self.times) / self.wall

    @property
    def middle(self) -> float:
        """Median in seconds."""
        return sorted(self.times)[len(self.times) // 2]


async def _measured(stub: Stub, server: "subprocess.Popen[bytes]", hook: str, screens: dict[int, str]) -> Measured:
    stub.hook = hook
    before = _cpu(server)
    times, wall = await stub.crowd(screens)
    return Measured(times, wall, _cpu(server) - before)


def _rows(count: int, mine: Measured, base: Measured) -> list[Row]:
    ratio = f"{mine.rate / base.rate:.2f} × the bare bot's turns/s, {mine.middle / base.middle:.2f} × its p50"
    return [
        row(
            f"bare bot, {count} people", base.times, base.wall, f"{1000 * base.cpu / len(base.times):.2f} ms CPU a turn"
        ),
        row(
            f"Telegram, {count} people",
            mine.times,
            mine.wall,
            f"{1000 * mine.cpu / len(mine.times):.2f} ms CPU a turn, {ratio}",
        ),
    ]


async def _people(data: Path, count: int) -> dict[int, str]:
    """So many people at the same question; gives the button each would tap."""
    store = await opened(data)
    buttons = {}
    people = await talkers(store, count)
    await many_conversations(store, people[0].person, UNDER_WAY - count)
    for user, anna in enumerate(people, start=1):
        await store.chats.open(anna.person, "telegram", str(user))
        await anna.taps("_back")
        buttons[user] = anna.button("alone")
    await store.close()
    return buttons


async def _ours(data: Path, api: str) -> tuple["subprocess.Popen[bytes]", str]:
    port = free_port()
    environment = {
        **os.environ,
        "WAYMARK_DATA": str(data), "WAYMARK_PORT": str(port), "WAYMARK_LOG": "error", "WAYMARK_TELEGRAM_TOKEN": TOKEN,
        "WAYMARK_TELEGRAM_API": api, "WAYMARK_WEBHOOK_URL": "https://bench.example/hook",
        "WAYMARK_WEBHOOK_SECRET": SECRET,
    }  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "bot.cli.main", "serve"], env=environment, stdout=subprocess.DEVNULL
    )
    async with aiohttp.ClientSession() as session:
        while not await _is_ready(session, port):
            await asyncio.sleep(0.05)
    return process, f"http://127.0.0.1:{port}/hook"


async def _is_ready(session: aiohttp.ClientSession, port: int) -> bool:
    try:
        async with session.get(f"http://127.0.0.1:{port}/health/ready") as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


async def _bare(api: str) -> tuple["subprocess.Popen[bytes]", str]:
    port = free_port()
    process = subprocess.Popen([sys.executable, "-m", "tests.bench.bare", str(port), api], stdout=subprocess.PIPE)
    assert process.stdout
    await asyncio.to_thread(process.stdout.readline)
    return process, f"http://127.0.0.1:{port}/hook"


def _cpu(process: "subprocess.Popen[bytes]") -> float:
    """CPU seconds of the process so far, with its threads."""
    fields = Path(f"/proc/{process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(process: "subprocess.Popen[bytes]") -> float:
    """Resident MiB."""
    status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024
