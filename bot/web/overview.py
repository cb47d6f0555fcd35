"""The overview as a page for a larger screen, and due dates as calendar files. Codes and dates, nothing else."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Protocol
from urllib.parse import urlencode
from uuid import UUID

from aiohttp import web

from bot.oversight.gathering import Overview
from bot.oversight.saying import short_day, tally_line
from bot.oversight.summary import Row, State
from bot.oversight.watching import Seen
from bot.web.pages import Markup, page
from bot.web.sessions import signed_in
from locales.localizer import localizer

COLUMNS = ("code", "organisation", "due", "state")
ORDER = tuple(State)


class Oversight(Protocol):
    """Whoever knows what is due."""

    async def see(self, person: UUID) -> Seen | None:
        """The overview; None for somebody who sees to no structure."""
        ...

    async def calendar(self, person: UUID) -> bytes | None:
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


@dataclass(frozen=True)
class Wanted:
    """How the table shall stand; whatever was not offered counts as nothing."""

    by: str
    falling: bool
    organisation: UUID | None

    @classmethod
    def of(cls, request: web.Request, seen: Overview) -> "Wanted":
        """From the address."""
        by, only = request.query.get("by", ""), request.query.get("of", "")
        known = {str(one.id): one.id for one in seen.structure.organisations}
        return cls(by if by in COLUMNS else "due", request.query.get("falling") == "1", known.get(only))

    def address(self, column: str) -> str:
        """The same, sorted by this column; by it already, the other way round."""
        query = {"by": column, "falling": "1" if self.by == column and not self.falling else ""}
        query["of"] = str(self.organisation) if self.organisation else ""
        return f"/overview?{urlencode({name: value for name, value in query.items() if value})}"


async def show_overview(request: web.Request) -> web.Response:
    """The page; 403 for somebody who sees to no structure."""
    session = await signed_in(request)
    seen = await request.app[OVERSIGHT].see(session.person)
    if seen is None:
        raise web.HTTPForbidden
    overview, language = seen.overview, seen.language
    wanted = Wanted.of(request, overview)
    return page(
        request,
        "overview",
        language=language,
        place=overview.structure.name,
        needs=localizer(language).say("overview-what", count=overview.count),
        counts=_list(tally_line(overview, one, language) for one in overview.tallies),
        choices=_choices(overview, wanted, localizer(language).say("web-overview-all")),
        by=wanted.by,
        falling="1" if wanted.falling else "",
        heads=Markup("".join(_head(wanted, column, language) for column in COLUMNS)),
        rows=Markup("".join(_line(overview, row, language) for row in _sorted(overview, wanted))),
    )


def _list(texts: Iterator[str]) -> Markup:
    return Markup("".join(f"<li>{escape(text)}</li>" for text in texts))


def _choices(seen: Overview, wanted: Wanted, everything: str) -> Markup:
    chosen = ' selected=""'
    options = [("", everything, wanted.organisation is None)]
    options += [(str(one.id), one.name, one.id == wanted.organisation) for one in seen.structure.organisations]
    return Markup("".join(
        f'<option value="{value}"{chosen if is_chosen else ""}>{escape(name)}</option>'
        for value, name, is_chosen in options
    ))  # fmt: skip


def _head(wanted: Wanted, column: str, language: str) -> str:
    way = {True: "descending", False: "ascending"}[wanted.falling]
    sorted_by = f' aria-sort="{way}"' if column == wanted.by else ""
    name = escape(localizer(language).say(f"web-overview-{column}"))
    return f'<th scope="col"{sorted_by}><a href="{escape(wanted.address(column))}">{name}</a></th>'


def _line(seen: Overview, row: Row, language: str) -> str:
    words = localizer(language)
    day = f'<time datetime="{row.due.isoformat()}">{escape(short_day(row.due, language, seen.today))}</time>'
    state = words.say(f"web-overview-{row.state}", count=row.days)
    cells = f'<th scope="row">{escape(row.code)}</th><td>{escape(seen.organisation(row.organisation))}</td>'
    return f'<tr class="{row.state}">{cells}<td>{day}</td><td>{escape(state)}</td></tr>'


def _sorted(seen: Overview, wanted: Wanted) -> list[Row]:
    keys: dict[str, Callable[[Row], object]] = {
        "code": lambda row: row.code.casefold(),
        "organisation": lambda row: seen.organisation(row.organisation).casefold(),
        "due": lambda row: row.due,
        "state": lambda row: ORDER.index(row.state),
    }
    shown = [row for row in seen.rows if wanted.organisation in (None, row.organisation)]
    return sorted(shown, key=keys[wanted.by], reverse=wanted.falling)  # type: ignore[arg-type]


async def show_calendar(request: web.Request) -> web.Response:
    """Due dates of the structure."""
    session = await signed_in(request)
    return _calendar(await request.app[OVERSIGHT].calendar(session.person))


async def show_own_calendar(request: web.Request) -> web.Response:
    """One's own due dates."""
    session = await signed_in(request)
    return _calendar(await request.app[OVERSIGHT].own_calendar(session.person))


def _calendar(file: bytes | None) -> web.Response:
    if file is None:
        raise web.HTTPForbidden
    headers = {"Content-Disposition": 'attachment; filename="due.ics"'}
    return web.Response(body=file, content_type="text/calendar", charset="utf-8", headers=headers)
