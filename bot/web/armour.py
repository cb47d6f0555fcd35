"""The headers that stand on every reply, and what becomes of an error nobody expected."""

import asyncio

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from multidict import CIMultiDict

POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "img-src 'self'; "
    "connect-src 'self'; "
    "manifest-src 'self'; "
    "form-action 'self'; "
    "base-uri 'none'; "
    "frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; "
    "trusted-types 'none'"
)
ALWAYS = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), clipboard-write=(self)",
    "Referrer-Policy": "no-referrer",
    "Server": "Waymark",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
log = structlog.get_logger()


def armour(headers: CIMultiDict[str]) -> None:
    """Put the headers on; only what says so itself may be kept by a browser."""
    headers.update(ALWAYS)
    headers.setdefault("Cache-Control", "no-store")


async def armour_reply(request: web.Request, response: web.StreamResponse) -> None:
    """The same, as the application's last word before a reply leaves."""
    armour(response.headers)


@web.middleware
async def say_errors_plainly(request: web.Request, handler: Handler) -> web.StreamResponse:
    """An unknown error is a bare 500; the log learns its class and nothing of what it says."""
    try:
        return await handler(request)
    except (web.HTTPException, asyncio.CancelledError, ConnectionResetError):
        raise
    except Exception as error:  # the last net; what it says may quote people
        log.error("web.failed", error=type(error).__name__, method=request.method, route=_route(request))
        raise web.HTTPInternalServerError from None


def _route(request: web.Request) -> str:
    resource = request.match_info.route.resource
    return resource.canonical if resource else ""
