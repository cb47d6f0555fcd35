"""The web chat: a channel of its own, on by default."""

from bot.web.app import web_app
from bot.web.runner import WebRunner

__all__ = ["WebRunner", "web_app"]
