"""The three pages: the chat, the door, and what a stranger reads."""

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template

from aiohttp import web

from bot.web.files import FILES
from bot.web.ports import PORTS, Words

FOLDER = Path(__file__).parent / "pages"
TEMPLATES = {file.stem: Template(file.read_text(encoding="utf-8")) for file in FOLDER.glob("*.html")}
SPOKEN = (
    "answer-label",
    "as-page",
    "card-keys",
    "copied",
    "copy",
    "copy-failed",
    "copy-link",
    "count",
    "edit",
    "edit-label",
    "failed",
    "link-label",
    "log-label",
    "menu",
    "menu-close",
    "menu-cases",
    "menu-help",
    "menu-language",
    "menu-settings",
    "menu-start",
    "messenger-label",
    "note",
    "note-hint",
    "offline",
    "past-edit",
    "progress-label",
    "qr-label",
    "quiet-label",
    "remove",
    "reminders",
    "remove-label",
    "send",
    "send-keys",
    "send-keys-mac",
    "sending",
    "sheets",
    "sign-out",
    "signed-out",
    "signed-out-link",
    "source-label",
    "too-long",
    "unsent",
    "unreadable",
    "waiting",
)
"""The words that the scripts need, in each language; web.ftl has them with "web-" before."""


def page(
    request: web.Request, name: str, *, status: int = 200, language: str | None = None, **values: str
) -> web.Response:
    """A page in this language, or in the one the browser asks for, with every value escaped."""
    language = language or preferred(request.headers.get("Accept-Language", ""), request.app[PORTS].words)
    words = request.app[PORTS].words[language]
    fixed = {"base": request.app[FILES].base, "language": language}
    text = TEMPLATES[name].substitute(_Escaped({**fixed, **values}, words))
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8")


def chat_words(words: Mapping[str, Words]) -> str:
    """Every language's words for the scripts, so that changing the language needs no further request."""
    return json.dumps(
        {language: {id: _open(its, id) for id in SPOKEN} for language, its in words.items()},
        ensure_ascii=False,
    )


def _open(words: Words, id: str) -> str:
    """A message with its places left open, as {count}, for the script to fill."""
    return words.say(f"web-{id}", count="{count}", most="{most}", label="{label}", source="{source}")


def preferred(accepted: str, known: Mapping[str, Words], otherwise: str = "en") -> str:
    """The first language of an Accept-Language header that there are words in; else another, or English."""
    wishes = sorted(map(_wish, accepted.lower().split(",")), key=lambda wish: -wish[1])
    found = next((language for language, weight in wishes if language in known and weight > 0), otherwise)
    return found if found in known else "en"


def _wish(part: str) -> tuple[str, float]:
    tag, _, quality = part.partition(";q=")
    try:
        return tag.strip().partition("-")[0], float(quality or 1)
    except ValueError:
        return "", 0.0


class Markup(str):
    """A value that is markup already, escaped where it was made."""

    __slots__ = ()


class _Escaped(dict[str, str]):
    """A template's values; a name that starts with "web_" is a word."""

    def __init__(self, values: Mapping[str, str], words: Words) -> None:
        super().__init__({key: value if isinstance(value, Markup) else escape(value) for key, value in values.items()})
        self._words = words

    def __missing__(self, key: str) -> str:
        return escape(self._words.say(key.replace("_", "-")))
