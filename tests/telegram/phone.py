"""Somebody with Telegram: types, taps, looks."""

import re
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, cast

from tests.telegram.api import BotApi, Kept
from tests.telegram.rules import plain

THINGS: dict[str, dict[str, Any]] = {
    "photo": {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]},
    "voice": {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 3}},
    "sticker": {
        "sticker": {
            "file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9, "height": 9,
            "is_animated": False, "is_video": False,
        }
    },
    "contact": {"contact": {"phone_number": "+491701234567", "first_name": "Kim"}},
    "location": {"location": {"latitude": 51.3, "longitude": 9.5}},
    "document": {"document": {"file_id": "d", "file_unique_id": "d"}},
}  # fmt: skip


QUIET = {"_back", "_keep", "_m-skipped", "_more", "_help", "_send", "_undo", "_guest", "_finish", "_stop", "_calm"}
LINES = ("_e", "_l", "_x", "_month-")


class Watch(Protocol):
    """A clock that can be moved on."""

    def __call__(self) -> datetime:
        """The instant."""
        ...

    def passes(self, **time: float) -> None:
        """Time goes by."""
        ...


@dataclass
class Phone:
    """One person's private chat with the bot; a few seconds pass before whatever they do."""

    api: BotApi
    user: int = 1001
    language: str = "en"
    quick: bool = False
    clock: Watch = field(init=False)

    def __post_init__(self) -> None:
        """The bot may write to whoever has begun."""
        self.clock = cast("Watch", self.api.clock)
        self.api.people.add(self.user)

    # What one sees

    @property
    def chat(self) -> list[Kept]:
        """All messages."""
        return self.api.chats[self.user]

    @property
    def screen(self) -> Kept:
        """The newest of the bot's messages with buttons, or the newest there is."""
        mine = [one for one in self.chat if one.mine]
        return next((one for one in reversed(mine) if one.rows), mine[-1])

    @property
    def reads(self) -> str:
        """The screen as it reads."""
        return plain(self.screen.text)

    @property
    def labels(self) -> list[str]:
        """The labels of the screen's buttons."""
        return [button["text"] for row in self.screen.rows for button in row]

    @property
    def toasts(self) -> list[str | None]:
        """What was said in passing to taps."""
        return [text for user, text in self.api.toasts if user == self.user]

    @property
    def choices(self) -> list[str]:
        """The labels of the screen's buttons that answer it: not Back, Help now and the like, not what is idle."""
        buttons = [button for row in self.screen.rows for button in row]
        told = [(one["text"].removeprefix("✓ "), one.get("callback_data", "").partition(".")[2]) for one in buttons]
        asked = [
            (label, id) for label, id in told if id and id not in QUIET and (id == "_look" or not id.startswith(LINES))
        ]
        return [self._whole(label) for label, id in asked if not (label.isdecimal() and id.startswith("20"))]

    def _whole(self, label: str) -> str:
        """A long label stands whole in the text, by its number."""
        number, dot, _ = label.partition(" · ")
        found = re.search(rf"^{number}  (.+)$", self.reads, re.MULTILINE) if dot and number.isdecimal() else None
        return found[1] if found else label

    @property
    def everything(self) -> str:
        """All texts in the chat."""
        return "\n".join(plain(one.text) if one.mine else one.text for one in self.chat)

    # What one does

    def says(self, text: str, **more: Any) -> int:
        """Type a text or a command."""
        return self._sends({"text": text} | more, text)

    def starts(self, payload: str = "") -> int:
        """Open the bot by its link."""
        return self.says(f"/start {payload}".strip())

    def sends(self, thing: str) -> int:
        """A photo, a voice message…"""
        return self._sends(THINGS[thing], f"[{thing}]")

    def forwards(self, text: str) -> int:
        """Somebody else's message."""
        origin = {"type": "hidden_user", "sender_user_name": "Somebody", "date": self.api.now()}
        return self._sends({"text": text, "forward_origin": origin}, text)

    def edits(self, message: int, text: str) -> int:
        """Change a message sent before."""
        self._waits()
        kept = next(one for one in self.chat if one.id == message)
        kept.text = text
        told = {**self._message(kept.id, kept.date), "text": text, "edit_date": self.api.now()}
        return self.api.update(edited_message=told)

    def taps(self, label: str, message: int | None = None) -> int:
        """The button with this label."""
        kept = self.screen if message is None else next(one for one in self.chat if one.id == message)
        buttons = [button for row in kept.rows for button in row]
        exact = [one for one in buttons if one["text"].removeprefix("✓ ") == label]
        near = [one for one in buttons if label == self._whole(one["text"].removeprefix("✓ "))]
        near = near or [one for one in buttons if label in one["text"]]
        assert exact or near, f"no {label!r} among {[one['text'] for one in buttons]} at {plain(kept.text)!r}"
        return self.presses((exact or near)[0]["callback_data"], kept.id)

    def presses(self, data: str, message: int) -> int:
        """A button by what it carries."""
        self._waits()
        query = f"q{len(self.api.sent)}-{self.user}"
        self.api.queries[query] = self.user
        at = {**self._message(message, self.api.now()), "from": self._bot(), **self._shown(message)}
        told = {"id": query, "from": self._me(), "message": at, "chat_instance": "1", "data": data}
        return self.api.update(callback_query=told)

    def blocks(self, away: bool = True) -> int:
        """Shut the bot out, or let it in again."""
        bot = (
            {"user": self._bot(), "status": "kicked", "until_date": 0}
            if away
            else {"user": self._bot(), "status": "member"}
        )
        old = (
            {"user": self._bot(), "status": "member"}
            if away
            else {"user": self._bot(), "status": "kicked", "until_date": 0}
        )
        told = {
            "chat": self._chat(),
            "from": self._me(),
            "date": self.api.now(),
            "old_chat_member": old,
            "new_chat_member": bot,
        }
        return self.api.update(my_chat_member=told)

    def in_group(self, text: str, group: int = -1001) -> int:
        """Write where others read."""
        chat = {"id": group, "type": "supergroup", "title": "Others"}
        return self.api.update(message={**self._message(7, self.api.now()), "chat": chat, "text": text})

    async def after(self, update: int) -> "Phone":
        """Wait until this was acknowledged and nothing is on its way."""
        await self.api.until(lambda: self.api.is_taken(update) and not self._waits_for_an_answer(update))
        return self

    def _waits_for_an_answer(self, update: int) -> bool:
        query = self.api.sent[update].get("callback_query")
        return bool(query) and query["id"] in self.api.queries

    def _shown(self, message: int) -> dict[str, Any]:
        is_picture = any(one.id == message and one.photo for one in self.chat)
        return {**THINGS["photo"], "caption": "…"} if is_picture else {"text": "…"}

    def _sends(self, what: dict[str, Any], shown: str) -> int:
        self._waits()
        number = self.api.number_in(self.user)
        self.chat.append(Kept(number, False, self.api.now(), shown))
        return self.api.update(message=self._message(number, self.api.now()) | what)

    def _waits(self) -> None:
        if not self.quick and hasattr(self.clock, "passes"):
            self.clock.passes(seconds=3)

    def _message(self, number: int, date: int) -> dict[str, Any]:
        return {"message_id": number, "date": date, "chat": self._chat(), "from": self._me()}

    def _chat(self) -> dict[str, Any]:
        return {"id": self.user, "type": "private", "first_name": "Anna"}

    def _me(self) -> dict[str, Any]:
        return {"id": self.user, "is_bot": False, "first_name": "Anna", "language_code": self.language}

    def _bot(self) -> dict[str, Any]:
        return {"id": self.api.bot_id, "is_bot": True, "first_name": "Waymark", "username": self.api.username}
