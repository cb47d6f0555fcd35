"""What the Bot API takes: names by python-telegram-bot's reading of it, and the limits that we can reach."""

import inspect
import re
from html.parser import HTMLParser
from typing import Any

from telegram import Bot, Update

METHODS = {
    "getMe": "get_me", "getUpdates": "get_updates", "setWebhook": "set_webhook", "deleteWebhook": "delete_webhook",
    "getWebhookInfo": "get_webhook_info", "sendMessage": "send_message", "editMessageText": "edit_message_text",
    "editMessageReplyMarkup": "edit_message_reply_markup", "deleteMessages": "delete_messages",
    "answerCallbackQuery": "answer_callback_query", "sendChatAction": "send_chat_action",
    "setMyCommands": "set_my_commands", "getMyCommands": "get_my_commands", "setMyName": "set_my_name",
    "getMyName": "get_my_name", "setMyDescription": "set_my_description", "getMyDescription": "get_my_description",
    "setMyShortDescription": "set_my_short_description", "getMyShortDescription": "get_my_short_description",
    "sendPhoto": "send_photo", "editMessageMedia": "edit_message_media",
    "editMessageCaption": "edit_message_caption", "sendDocument": "send_document",
}  # fmt: skip
"""The methods we call; the server refuses all others."""
OWN = {"read_timeout", "write_timeout", "connect_timeout", "pool_timeout", "api_kwargs", "self", "filename"}
"""Parameters that are python-telegram-bot's and not the Bot API's."""
TAGS = {"b", "strong", "i", "em", "u", "s", "a", "code", "pre", "blockquote", "tg-spoiler"}
LIMITS = {"name": 64, "description": 512, "short_description": 120}


class _Markup(HTMLParser):
    """Reads HTML as Telegram does, and is as strict."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text, self.open, self.wrong = "", [], []  # type: ignore[var-annotated]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        self.open.append(tag)
        if tag not in TAGS:
            self.wrong.append(f"unsupported start tag {tag}")

    def handle_endtag(self, tag: str) -> None:
        """A tag closes, and it must be the one that opened last."""
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"unexpected end tag {tag}")

    def handle_data(self, data: str) -> None:
        """Plain text."""
        self.text += data


def plain(html: str) -> str:
    """The text as a person reads it."""
    return _parsed(html).text


def _parsed(html: str) -> _Markup:
    markup = _Markup()
    markup.feed(html)
    markup.close()
    return markup


def problem(method: str, params: dict[str, Any]) -> str | None:
    """What is wrong with a call, or None."""
    signature = inspect.signature(getattr(Bot, METHODS[method])).parameters
    unknown = set(params) - (set(signature) - OWN)
    needed = {name for name, one in signature.items() if one.default is inspect.Parameter.empty and name not in OWN}
    needed -= {"kwargs", "args"}
    if unknown or needed - set(params):
        return f"{method}: unknown {sorted(unknown)}, missing {sorted(needed - set(params))}"
    return next((f"{method}: {said}" for said in _limits(method, params) if said), None)


def _limits(method: str, params: dict[str, Any]) -> list[str | None]:
    found: list[str | None] = [_text(one, "caption", 0, 1024) for one in (params, params.get("media")) if one]
    if method in ("sendMessage", "editMessageText"):
        found.append(_text(params, "text", 1, 4096))
    if method == "answerCallbackQuery" and len(params.get("text") or "") > 200:
        found.append("MESSAGE_TOO_LONG")
    found += [f"{name} is too long" for name, most in LIMITS.items() if len(str(params.get(name) or "")) > most]
    if method == "setMyCommands":
        found += [_command(one) for one in params["commands"]]
    if params.get("reply_markup"):
        found += _keyboard(params["reply_markup"]["inline_keyboard"])
    return found


def _text(params: dict[str, Any], name: str, least: int, most: int) -> str | None:
    text = params.get(name) or ""
    if params.get("parse_mode") == "HTML":
        if re.search(r"&(?!(lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)", text):
            return "can't parse entities: a bare ampersand"
        markup = _parsed(text)
        if markup.wrong or markup.open:
            return f"can't parse entities: {[*markup.wrong, *markup.open]}"
        text = markup.text
    size = len(text.encode("utf-16-le")) // 2
    return None if least <= size <= most and (not least or text.strip()) else f"{name} has {size} signs"


def _command(one: dict[str, str]) -> str | None:
    right = re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]) and 1 <= len(one["description"]) <= 256
    return None if right else f"BOT_COMMAND_INVALID {one}"


def _keyboard(rows: list[list[dict[str, Any]]]) -> list[str | None]:
    buttons = [button for row in rows for button in row]
    found: list[str | None] = ["too many buttons"] if len(buttons) > 100 or any(len(row) > 8 for row in rows) else []
    for button in buttons:
        data, url = button.get("callback_data"), button.get("url")
        if not button.get("text") or (data is None) == (url is None):
            found.append(f"BUTTON_INVALID {button}")
        if data is not None and not 1 <= len(data.encode()) <= 64:
            found.append(f"BUTTON_DATA_INVALID {data}")
        if url is not None and not re.match(r"https?://(?!localhost|127\.|\[)", url):
            found.append(f"BUTTON_URL_INVALID {url}")
    return found


def read_by_another(update: dict[str, Any]) -> None:
    """python-telegram-bot reads what we send as what we mean."""
    read = Update.de_json(update, None)
    kind = next(name for name in update if name != "update_id")
    assert read.update_id == update["update_id"]
    assert set(read.to_dict()) == set(update), kind
    if "message" in kind:
        assert read.effective_message is not None
        assert read.effective_message.text == update[kind].get("text")
    if kind == "callback_query":
        assert read.callback_query is not None
        assert read.callback_query.data == update[kind]["data"]
