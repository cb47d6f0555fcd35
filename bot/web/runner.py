"""Serving the chat: no access log, and the same headers on replies that never reach the application."""

import logging
from typing import Any

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from bot.web.armour import armour

GRACE = 8.0
"""Seconds for turns in hand at the end; the open event streams end at once."""
silent = logging.getLogger("bot.web.wire")
"""What goes wrong before there is a request would quote what was sent, so nobody listens."""
silent.addHandler(logging.NullHandler())
silent.propagate = False


class WebRunner(web.AppRunner):
    """aiohttp's runner, for `web.TCPSite`."""

    def __init__(self, app: web.Application, **kwargs: Any) -> None:
        super().__init__(app, access_log=None, logger=silent, shutdown_timeout=GRACE, **kwargs)

    async def _make_server(self) -> web.Server:
        return _armoured(await super()._make_server())


def _armoured(server: web.Server) -> web.Server:
    server.__class__ = _Server
    return server


class _Server(web.Server):
    def __call__(self) -> RequestHandler:
        return _Protocol(self, loop=self._loop, **self._kwargs)


class _Protocol(RequestHandler):
    """Malformed requests are answered here, before there is a route or a middleware."""

    __slots__ = ()

    def handle_error(self, *args: Any, **kwargs: Any) -> web.StreamResponse:
        """As ever, with our headers."""
        response = super().handle_error(*args, **kwargs)
        armour(response.headers)
        return response
