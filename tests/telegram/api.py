"""A Bot API server on loopback: only the methods we call, with the real one's limits and errors."""

import asyncio
import hashlib
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
from aiohttp import web

from tests.telegram.faults import Fault, Refusal
from tests.telegram.rules import METHODS, problem, read_by_another

TOKEN = "123456789:AAF-test_test-test_test-test_test-te"
TWO_DAYS = 48 * 3600
LIMIT = 120.0
JSON = (
    "reply_markup", "link_preview_options", "message_ids", "commands", "scope", "allowed_updates", "media",
    "protect_content", "disable_notification",
)  # fmt: skip


@dataclass
class Call:
    """One call that was accepted."""

    method: str
    params: dict[str, Any]
    chat: int | None = None


@dataclass
class Kept:
    """A message in a chat."""

    id: int
    mine: bool
    date: int
    text: str = ""
    rows: list[list[dict[str, Any]]] = field(default_factory=list)
    photo: str | None = None
    document: str | None = None
    silent: bool = False
    protected: bool = False
    edits: int = 0


class BotApi:
    """The server, and all chats of its bot."""

    token = TOKEN
    bot_id = int(TOKEN.partition(":")[0])
    username = "waymark_test_bot"

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.address = ""
        self.calls: list[Call] = []
        self.refused: list[str] = []
        self.chats: defaultdict[int, list[Kept]] = defaultdict(list)
        self.toasts: list[tuple[int, str | None]] = []
        self.queries: dict[str, int] = {}
        self.sent: dict[int, dict[str, Any]] = {}
        self.pending: list[dict[str, Any]] = []
        self.uploads: list[str] = []
        self.files: set[str] = set()
        self.contents: dict[str, bytes] = {}
        self.looks: dict[tuple[str, str], Any] = {}
        self.webhook: dict[str, Any] = {}
        self.webhook_to: str | None = None
        self.people: set[int] = set()
        self._faults: list[Fault] = []
        self._numbers: defaultdict[int, int] = defaultdict(int)
        self._update = 1000
        self._changed = asyncio.Event()
        self._polls = 0
        self._handed: set[int] = set()
        self._alive: list[dict[str, Any]] = []
        self.holding: list[dict[str, Any]] | None = None
        self._pushing: dict[int, asyncio.Task[None]] = {}

    @classmethod
    @asynccontextmanager
    async def running(cls, clock: Callable[[], datetime], port: int = 0) -> AsyncIterator["BotApi"]:
        """The server, until the block ends; nothing may have been refused by then."""
        api = cls(clock)
        app = web.Application(client_max_size=20 * 1024 * 1024)
        app.router.add_post("/bot{token}/{method}", api._serve)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", port)
        await site.start()
        api.address = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield api
        finally:
            for task in api._pushing.values():
                task.cancel()
            await asyncio.gather(*api._pushing.values(), return_exceptions=True)
            await runner.cleanup()
        assert api.refused == []

    # Faults and waiting

    def fail(self, method: str, **how: Any) -> Fault:
        """The next calls of this method go wrong; see Fault."""
        fault = Fault(method, **how)
        self._faults.append(fault)
        return fault

    def heal(self) -> None:
        """Nothing goes wrong any more."""
        self._faults.clear()

    def change(self) -> None:
        """Something is different now: whoever waits looks again."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def until(self, holds: Callable[[], bool], limit: float = LIMIT) -> None:
        """Wait until this holds."""
        try:
            async with asyncio.timeout(limit):
                while not holds():
                    await self._changed.wait()
        except TimeoutError:
            last = [(one.method, one.chat, str(one.params.get("text", ""))[:60]) for one in self.calls[-6:]]
            raise AssertionError(f"did not come to hold; last calls: {last}") from None

    def count(self, method: str, chat: int | None = None) -> int:
        """How often this was called."""
        return sum(one.method == method and chat in (None, one.chat) for one in self.calls)

    # Updates

    def update(self, **what: Any) -> int:
        """Somebody did something."""
        self._update += 1
        told = {"update_id": self._update, **what}
        read_by_another(json.loads(json.dumps(told)))
        self.sent[self._update] = told
        if self.holding is None:
            self.queue(told)
        else:
            self.holding.append(told)
        return self._update

    def queue(self, told: dict[str, Any]) -> None:
        """Put an update in line, a second time too."""
        self.pending.append(told)
        self._alive.append(told)
        self.change()
        if self.webhook.get("url"):
            self._push(told)

    def repeat(self, number: int) -> None:
        """The same update once more."""
        self.queue(dict(self.sent[number]))

    def is_taken(self, number: int) -> bool:
        """Was this update acknowledged?"""
        return all(told["update_id"] != number for told in self.pending)

    def number_in(self, chat: int) -> int:
        """The next message's number."""
        self._numbers[chat] += 1
        return self._numbers[chat]

    def now(self) -> int:
        """Telegram counts seconds."""
        return int(self.clock().timestamp())

    def _push(self, told: dict[str, Any]) -> None:
        """Bring it to the webhook, each chat's in order."""
        who = _user(told)
        before = self._pushing.get(who)
        self._pushing[who] = asyncio.create_task(self._bring(told, before))

    async def _bring(self, told: dict[str, Any], before: "asyncio.Task[None] | None") -> None:
        if before:
            await asyncio.gather(before, return_exceptions=True)
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook["secret_token"]}
        async with aiohttp.ClientSession() as session:
            with suppress(aiohttp.ClientError):
                address = self.webhook_to or self.webhook["url"]
                async with session.post(address, json=told, headers=headers) as answer:
                    if answer.status == 200 and told in self.pending:
                        self.pending.remove(told)
        self.change()

    def redeliver(self) -> None:
        """Bring everything that was not acknowledged once more."""
        for told in list(self.pending):
            self._push(told)

    # Calls

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.match_info["token"] != TOKEN:
            return _answer(Fault("", status=401, said="Unauthorized"))
        if method not in METHODS:
            self.refused.append(method)
            return _answer(Fault("", status=404, said="Not Found"))
        params = await self._params(request)
        chat = int(params["chat_id"]) if "chat_id" in params else None
        fault = next((one for one in self._faults if one.fits(method, chat)), None)
        if fault and fault.until:
            await fault.until.wait()
        if fault and not fault.applied and (fault.cut or fault.status):
            return await self._go_wrong(request, fault, method)
        try:
            result = await self._carried_out(method, params, chat)
        except Refusal as refusal:
            self.change()
            return _answer(refusal.fault)
        if fault and (fault.cut or fault.status):
            return await self._go_wrong(request, fault, method)
        return web.json_response({"ok": True, "result": result})

    async def _go_wrong(self, request: web.Request, fault: Fault, method: str) -> web.StreamResponse:
        self.change()
        if fault.cut:
            assert request.transport
            request.transport.abort()
            return web.Response()
        return _answer(fault)

    async def _carried_out(self, method: str, params: dict[str, Any], chat: int | None) -> Any:
        wrong = problem(
            method, {**params, **({"photo": ""} if method == "sendPhoto" and "photo" not in params else {})}
        )
        if wrong:
            self.refused.append(wrong)
            raise Refusal(f"Bad Request: {wrong}")
        if chat is not None and chat > 0 and chat not in self.people:
            raise Refusal("Bad Request: chat not found")
        self.calls.append(Call(method, params, chat))
        name = "_" + "".join(f"_{sign.lower()}" if sign.isupper() else sign for sign in method)
        does = getattr(self, name, None)
        result = does(params, chat) if does else self._look(method, params)
        result = await result if asyncio.iscoroutine(result) else result
        self.change()
        return result

    async def _params(self, request: web.Request) -> dict[str, Any]:
        if request.content_type == "application/json":
            return dict(await request.json())
        params: dict[str, Any] = {}
        files: dict[str, str] = {}
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                with value.file:
                    content = value.file.read()
                files[name] = f"file-{len(self.contents)}-{hashlib.sha256(content).hexdigest()[:20]}"
                self.contents[files[name]] = content
                self.uploads.append(value.filename)
            else:
                params[name] = json.loads(value) if name in JSON else value
        self.files |= set(files.values())
        self.change()
        for name in ("photo", "document"):
            if str(params.get(name, "")).startswith("attach://"):
                params[name] = files[params[name].removeprefix("attach://")]
            elif name in files:
                params[name] = files[name]
        if isinstance(params.get("media"), dict) and str(params["media"]["media"]).startswith("attach://"):
            params["media"]["media"] = files[params["media"]["media"].removeprefix("attach://")]
        return params

    def _get_me(self, params: dict[str, Any], chat: int | None) -> dict[str, Any]:
        return {"id": self.bot_id, "is_bot": True, "first_name": "Waymark", "username": self.username}

    async def _get_updates(self, params: dict[str, Any], chat: int | None) -> list[dict[str, Any]]:
        if self.webhook.get("url"):
            raise Refusal("Conflict: can't use getUpdates method while webhook is active", 409)
        offset = int(params.get("offset") or 0)
        # an offset confirms what was handed out: an old update that is put in line again comes once more
        self.pending = [told for told in self.pending if told["update_id"] >= offset or id(told) not in self._handed]
        self._polls += 1
        mine = self._polls
        self.change()
        with suppress(TimeoutError):
            async with asyncio.timeout(float(params.get("timeout") or 0)):
                while not self.pending and mine == self._polls:
                    await self._changed.wait()
        if mine != self._polls:
            raise Refusal("Conflict: terminated by other getUpdates request", 409)
        handed = sorted(self.pending, key=lambda told: int(told["update_id"]))[: int(params.get("limit") or 100)]
        self._handed |= {id(told) for told in handed}
        return handed

    def _set_webhook(self, params: dict[str, Any], chat: int | None) -> bool:
        self.webhook = params
        self.redeliver()
        return True

    def _delete_webhook(self, params: dict[str, Any], chat: int | None) -> bool:
        self.webhook = {}
        return True

    def _get_webhook_info(self, params: dict[str, Any], chat: int | None) -> dict[str, Any]:
        return {"url": self.webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": 0}

    def _send_message(self, params: dict[str, Any], chat: int) -> dict[str, Any]:
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
        kept = Kept(self.number_in(chat), True, self.now(), params.get("text") or params.get("caption") or "", rows)
        kept.silent = bool(params.get("disable_notification"))
        kept.protected = bool(params.get("protect_content"))
        kept.photo, kept.document = params.get("photo"), params.get("document")
        if (file := kept.photo or kept.document) and file not in self.files:
            raise Refusal("Bad Request: wrong file identifier/HTTP URL specified")
        self.chats[chat].append(kept)
        return _as_message(kept, chat)

    _send_photo = _send_message
    _send_document = _send_message

    def _edit_message_text(self, params: dict[str, Any], chat: int) -> dict[str, Any]:
        kept = self._found(chat, int(params["message_id"]))
        if kept.photo:
            raise Refusal("Bad Request: there is no text in the message to edit")
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
        return self._edit(kept, chat, params["text"], rows, None)

    def _edit_message_reply_markup(self, params: dict[str, Any], chat: int) -> dict[str, Any]:
        kept = self._found(chat, int(params["message_id"]))
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
        return self._edit(kept, chat, kept.text, rows, kept.photo)

    def _edit_message_caption(self, params: dict[str, Any], chat: int) -> dict[str, Any]:
        kept = self._found(chat, int(params["message_id"]))
        if not kept.photo:
            raise Refusal("Bad Request: there is no caption in the message to edit")
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
        return self._edit(kept, chat, params.get("caption", ""), rows, kept.photo)

    def _edit_message_media(self, params: dict[str, Any], chat: int) -> dict[str, Any]:
        kept, media = self._found(chat, int(params["message_id"])), params["media"]
        if not kept.photo:
            raise Refusal("Bad Request: there is no media in the message to edit")
        if media["media"] not in self.files:
            raise Refusal("Bad Request: wrong file identifier/HTTP URL specified")
        rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
        return self._edit(kept, chat, media.get("caption", ""), rows, media["media"])

    def _edit(
        self, kept: Kept, chat: int, text: str, rows: list[list[dict[str, Any]]], photo: str | None
    ) -> dict[str, Any]:
        if (text, rows, photo) == (kept.text, kept.rows, kept.photo):
            raise Refusal("Bad Request: message is not modified: the content and the markup are the same")
        kept.text, kept.rows, kept.photo, kept.edits = text, rows, photo, kept.edits + 1
        return _as_message(kept, chat) | {"edit_date": self.now()}

    def _found(self, chat: int, number: int) -> Kept:
        kept = next((one for one in self.chats[chat] if one.id == number and one.mine), None)
        if kept is None:
            raise Refusal("Bad Request: message to edit not found")
        return kept

    def _delete_messages(self, params: dict[str, Any], chat: int) -> bool:
        numbers = [int(one) for one in params["message_ids"]]
        assert 1 <= len(numbers) <= 100
        if any(one.id in numbers and self.now() - one.date >= TWO_DAYS for one in self.chats[chat]):
            raise Refusal("Bad Request: message can't be deleted")
        self.chats[chat] = [one for one in self.chats[chat] if one.id not in numbers]
        return True

    def _answer_callback_query(self, params: dict[str, Any], chat: int | None) -> bool:
        user = self.queries.pop(params["callback_query_id"], None)
        if user is None:
            raise Refusal("Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.toasts.append((user, params.get("text")))
        return True

    def _send_chat_action(self, params: dict[str, Any], chat: int | None) -> bool:
        return True

    def _look(self, method: str, params: dict[str, Any]) -> Any:
        """Name, descriptions and commands, each by language and scope."""
        what = method[5:]
        place = (what, json.dumps([params.get("language_code") or "", params.get("scope")], sort_keys=True))
        if method.startswith("set"):
            self.looks[place] = next(
                params[one] for one in ("commands", "name", "description", "short_description") if one in params
            )
            return True
        empty = [] if what == "Commands" else ""
        told = self.looks.get(place, empty)
        key = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}.get(what)
        return {key: told} if key else told


def _answer(fault: Fault) -> web.Response:
    return web.json_response(fault.body(), status=fault.status or 500)


def _as_message(kept: Kept, chat: int) -> dict[str, Any]:
    told: dict[str, Any] = {"message_id": kept.id, "date": kept.date, "chat": {"id": chat, "type": "private"}}
    if kept.photo:
        sizes = ((914, 1280, kept.photo), (90, 126, "thumbnail"))
        return told | {
            "photo": [
                {"file_id": id, "file_unique_id": id, "width": width, "height": height} for width, height, id in sizes
            ]
        }
    return told | {"text": kept.text}


def _user(told: dict[str, Any]) -> int:
    kind = next(one for key, one in told.items() if key != "update_id")
    return int(kind["from"]["id"])


def instant(seconds: int) -> datetime:
    """Telegram's seconds as an instant."""
    return datetime.fromtimestamp(seconds, UTC)
