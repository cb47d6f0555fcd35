"""Is it alive, and can it work: for whoever looks after the machine."""

from aiohttp import web

from bot.web.ports import PORTS


async def live(request: web.Request) -> web.Response:
    """The process answers."""
    return web.json_response({"live": True})


async def ready(request: web.Request) -> web.Response:
    """Part by part; 503 if one of them cannot work. A number only tells how far behind something is."""
    parts = dict(await request.app[PORTS].ready())
    works = all(part for part in parts.values() if isinstance(part, bool))
    return web.json_response(parts, status=200 if works else 503)
