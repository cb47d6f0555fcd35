"""Which names this server answers to, and whether a request comes from its own pages.

A page elsewhere that points its own name at 127.0.0.1 is refused by its Host header; one that posts here is
refused by Origin and Sec-Fetch-Site.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True)
class Origin:
    """The public address, if there is one; the loopback names are always answered, with the port in use."""

    scheme: str = ""
    host: str = ""

    @classmethod
    def of(cls, public_url: object | None) -> "Origin":
        """Read from the setting; a default port is not part of the name."""
        if not public_url:
            return cls()
        parts = urlsplit(str(public_url))
        return cls(parts.scheme, _without_default_port(parts.netloc.lower(), parts.scheme))

    def is_public(self, request: web.BaseRequest) -> bool:
        """Was the public name asked for?"""
        named = _without_default_port(request.headers.get("Host", "").lower(), self.scheme)
        return bool(self.host) and named == self.host

    def is_known(self, request: web.BaseRequest) -> bool:
        """Is the name one of ours?"""
        return self.is_public(request) or request.headers.get("Host", "").lower() in _loopback(request)

    def is_secure(self, request: web.BaseRequest) -> bool:
        """Does the browser see this request as https?"""
        return self.scheme == "https" and self.is_public(request)

    def own(self, request: web.BaseRequest) -> str:
        """The origin that our own page has in this request."""
        if self.is_public(request):
            return f"{self.scheme}://{self.host}"
        return f"http://{request.headers.get('Host', '').lower()}"

    def comes_from_own_page(self, request: web.BaseRequest) -> bool:
        """True if the browser says so.

        Under no-referrer a form sends "Origin: null"; then Sec-Fetch-Site, which no page can forge, decides.
        """
        origin, site = request.headers.get("Origin"), request.headers.get("Sec-Fetch-Site")
        if site is not None and site != "same-origin":
            return False
        if origin is None or origin == "null":
            return site == "same-origin"
        return origin.lower() == self.own(request)


ORIGIN = web.AppKey("ORIGIN", Origin)
FOREIGN = "foreign"
"""Name of a route that is no page of ours and looks after itself, such as a messenger's."""


def _is_foreign(request: web.Request) -> bool:
    return request.match_info.route.name == FOREIGN


@web.middleware
async def only_our_names(request: web.Request, handler: Handler) -> web.StreamResponse:
    """421 for every other name, before anything else is looked at."""
    if not _is_foreign(request) and not request.app[ORIGIN].is_known(request):
        raise web.HTTPMisdirectedRequest
    return await handler(request)


@web.middleware
async def only_our_pages(request: web.Request, handler: Handler) -> web.StreamResponse:
    """403 for whatever changes something and does not come from a page of ours."""
    if not _is_foreign(request) and request.method not in SAFE and not request.app[ORIGIN].comes_from_own_page(request):
        raise web.HTTPForbidden
    return await handler(request)


def client_address(request: web.Request) -> str:
    """Who is at the other end; behind our own proxy on loopback, whom the proxy saw."""
    peer = request.remote or ""
    seen = request.headers.get("X-Forwarded-For", "")
    behind_proxy = peer in ("127.0.0.1", "::1") and request.app[ORIGIN].is_public(request)
    return seen.rpartition(",")[2].strip() if behind_proxy and seen else peer


def _loopback(request: web.BaseRequest) -> frozenset[str]:
    transport = request.transport
    port = transport.get_extra_info("sockname")[1] if transport else 0
    bare = LOOPBACK if port == 80 else ()
    return frozenset((*bare, *(f"{name}:{port}" for name in LOOPBACK)))


def _without_default_port(host: str, scheme: str) -> str:
    return host.removesuffix({"https": ":443", "http": ":80"}.get(scheme, ":"))
