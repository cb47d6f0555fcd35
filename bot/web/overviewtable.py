"""The table of the overview as it stands on the page: sorted, for one organisation or all."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode
from uuid import UUID

from aiohttp import web

from bot.rooms.oversight.counts import Row, State
from bot.rooms.oversight.gathering import Overview
from bot.rooms.oversight.words import short_day
from bot.web.pages import Markup
from locales.localizer import localizer

COLUMNS = ("code", "organisation", "due", "state")
ORDER = tuple(State)


@dataclass(frozen=True)
class Filter:
    """How the table shall stand; whatever was not offered counts as nothing."""

    by: str
    falling: bool
    organisation: UUID | None
    place: UUID | None = None
    """The structure, where there are several."""

    @classmethod
    def of(cls, request: web.Request, seen: Overview) -> "Filter":
        """From the address."""
        by, only = request.query.get("by", ""), request.query.get("of", "")
        known = {str(one.id): one.id for one in seen.organisations}
        place = seen.structure.id if seen.others else None
        return cls(by if by in COLUMNS else "due", request.query.get("falling") == "1", known.get(only), place)

    def address(self, column: str) -> str:
        """The same, sorted by this column; by it already, the other way round."""
        query = {"by": column, "falling": "1" if self.by == column and not self.falling else ""}
        query["of"] = str(self.organisation) if self.organisation else ""
        query["in"] = str(self.place) if self.place else ""
        return f"/overview?{urlencode({name: value for name, value in query.items() if value})}"


def heads(wanted: Filter, language: str) -> Markup:
    """The heads of the columns, each a link that sorts."""
    return Markup("".join(_head(wanted, column, language) for column in COLUMNS))


def lines(seen: Overview, wanted: Filter, language: str) -> Markup:
    """A line for each review."""
    return Markup("".join(_line(seen, row, language) for row in _sorted(seen, wanted)))


def organisations(seen: Overview, wanted: Filter, language: str) -> Markup:
    """The organisations to choose from, or all."""
    everything = localizer(language).say("web-overview-all")
    options = [("", everything, wanted.organisation is None)]
    options += [(str(one.id), one.name, one.id == wanted.organisation) for one in seen.organisations]
    return _options(options)


def places(seen: Overview, language: str) -> Markup:
    """The structures to choose from, where there are several."""
    if not seen.others:
        return Markup("")
    options = [(str(seen.structure.id), seen.structure.name, True)]
    options += [(str(id), name, False) for id, name in seen.others]
    label = escape(localizer(language).say("web-overview-in"))
    return Markup(f'<label for="in">{label}</label><select id="in" name="in">{_options(options)}</select>')


def _options(options: list[tuple[str, str, bool]]) -> Markup:
    chosen = ' selected=""'
    return Markup("".join(
        f'<option value="{value}"{chosen if is_chosen else ""}>{escape(name)}</option>'
        for value, name, is_chosen in options
    ))  # fmt: skip


def _head(wanted: Filter, column: str, language: str) -> str:
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


def _sorted(seen: Overview, wanted: Filter) -> list[Row]:
    keys: dict[str, Callable[[Row], object]] = {
        "code": lambda row: row.code.casefold(),
        "organisation": lambda row: seen.organisation(row.organisation).casefold(),
        "due": lambda row: row.due,
        "state": lambda row: ORDER.index(row.state),
    }
    shown = [row for row in seen.rows if wanted.organisation in (None, row.organisation)]
    return sorted(shown, key=keys[wanted.by], reverse=wanted.falling)  # type: ignore[arg-type]
