"""The overview as a page for a larger screen, and due dates as calendar files. Codes and dates, nothing else."""

from collections.abc import Iterator
from html import escape
from typing import Protocol
from uuid import UUID

from aiohttp import web

from bot.rooms.oversight.watch import Watched
from bot.rooms.oversight.words import needs, tally_line, waiting_line
from bot.web import overviewtable as table
from bot.web.pages import Markup, page
from bot.web.sessions import signed_in


class Oversight(Protocol):
    """Whoever knows what is due."""

    async def see(self, person: UUID, place: UUID | None = None) -> Watched | None:
        """The overview of a structure; None for somebody who sees to none."""
        ...

    async def calendar(self, person: UUID, place: UUID | None = None) -> bytes | None:
        """The same dates as a calendar."""
        ...

    async def own_calendar(self, person: UUID) -> bytes | None:
        """One's own due dates as a calendar."""
        ...


OVERSIGHT = web.AppKey("OVERSIGHT", Oversight)


def routes() -> list[web.RouteDef]:
    """The page and both calendars."""
    return [
        web.get("/overview", show_overview),
        web.get("/overview.ics", show_calendar),
        web.get("/reviews.ics", show_own_calendar),
    ]


async def show_overview(request: web.Request) -> web.Response:
    """The page; 403 for somebody who sees to no structure."""
    session = await signed_in(request)
    seen = await request.app[OVERSIGHT].see(session.person, _place(request))
    if seen is None:
        raise web.HTTPForbidden
    overview, language = seen.overview, seen.language
    wanted = table.Filter.of(request, overview)
    return page(
        request,
        "overview",
        language=language,
        place=overview.structure.name,
        needs=needs(overview, language),
        waiting=_beneath(waiting_line(overview, language)),
        counts=_list(tally_line(overview, one, language) for one in overview.tallies),
        places=table.places(overview, language),
        choices=table.organisations(overview, wanted, language),
        by=wanted.by,
        falling="1" if wanted.falling else "",
        calendar=f"/overview.ics?in={wanted.place}" if wanted.place else "/overview.ics",
        heads=table.heads(wanted, language),
        rows=table.lines(overview, wanted, language),
    )


def _place(request: web.Request) -> UUID | None:
    """The structure the address asks for; whatever is none counts as nothing."""
    try:
        return UUID(request.query.get("in", ""))
    except ValueError:
        return None


def _beneath(text: str | None) -> Markup:
    return Markup(f'<p class="small">{escape(text)}</p>' if text else "")


def _list(texts: Iterator[str]) -> Markup:
    return Markup("".join(f"<li>{escape(text)}</li>" for text in texts))


async def show_calendar(request: web.Request) -> web.Response:
    """Due dates of the structure."""
    session = await signed_in(request)
    return _calendar(await request.app[OVERSIGHT].calendar(session.person, _place(request)))


async def show_own_calendar(request: web.Request) -> web.Response:
    """One's own due dates."""
    session = await signed_in(request)
    return _calendar(await request.app[OVERSIGHT].own_calendar(session.person))


def _calendar(file: bytes | None) -> web.Response:
    if file is None:
        raise web.HTTPForbidden
    headers = {"Content-Disposition": 'attachment; filename="due.ics"'}
    return web.Response(body=file, content_type="text/calendar", charset="utf-8", headers=headers)
