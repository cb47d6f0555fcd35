"""The cookie, and who stands behind it."""

import hmac
from datetime import timedelta

from aiohttp import web

from bot.web.origin import ORIGIN
from bot.web.ports import PORTS
from storage.sessions import LIFETIME, TOUCH_AFTER, WebSession

CSRF_HEADER = "X-Waymark-Token"


def cookie_name(request: web.Request) -> str:
    """The browser holds the __Host- name to https and to this very host; loopback has no https to offer."""
    return "__Host-wm" if request.app[ORIGIN].is_secure(request) else "wm"


def token_of(request: web.Request) -> str:
    """The session token of this request, empty if there is none."""
    return request.cookies.get(cookie_name(request), "")


async def session_of(request: web.Request) -> WebSession | None:
    """The living session of this request."""
    token = token_of(request)
    return await request.app[PORTS].doors.who(token) if token else None


async def signed_in(request: web.Request) -> WebSession:
    """The living session; 401 without one, 403 if something is to change and our page's token is missing."""
    session = await session_of(request)
    if session is None:
        raise web.HTTPUnauthorized
    if request.method == "POST" and not _has_token(request, session):
        raise web.HTTPForbidden
    return session


def keep(request: web.Request, response: web.Response, session: WebSession) -> None:
    """Lengthen the cookie's life when the session's was lengthened, so at most once an hour."""
    idle: timedelta = request.app[PORTS].clock() - session.last_used
    if idle >= TOUCH_AFTER:
        give_cookie(request, response, token_of(request))


def give_cookie(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Set the session's cookie, for 30 days."""
    response.set_cookie(
        cookie_name(request),
        token,
        max_age=int(LIFETIME.total_seconds()),
        path="/",
        httponly=True,
        samesite="Strict",
        secure=request.app[ORIGIN].is_secure(request),
    )


def take_cookie(request: web.Request, response: web.StreamResponse) -> None:
    """Take the session's cookie away."""
    response.del_cookie(
        cookie_name(request),
        path="/",
        httponly=True,
        samesite="Strict",
        secure=request.app[ORIGIN].is_secure(request),
    )


def _has_token(request: web.Request, session: WebSession) -> bool:
    given = request.headers.get(CSRF_HEADER, "")
    return hmac.compare_digest(given.encode(), session.csrf.encode())
