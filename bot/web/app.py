"""The web chat as an application: its routes, and what stands around all of them."""

from collections.abc import Mapping

from aiohttp import web

from bot.papers.rack import Rack
from bot.web import cards, drawings, entry, files, guests, overview, pulses, reminding, sheets, talk, vitals
from bot.web.armour import armour_reply, say_errors_plainly
from bot.web.limits import Limits
from bot.web.origin import ORIGIN, Origin, only_our_names, only_our_pages
from bot.web.ports import PORTS, Address, Clock, Doorkeeper, Onlookers, Ports, Ready, Talk, Words

LARGEST = 64 * 1024


async def _always_ready() -> Mapping[str, bool]:
    return {}


def web_app(
    conversations: Talk,
    doors: Doorkeeper,
    settings: Address,
    localizers: Mapping[str, Words],
    clock: Clock,
    ready: Ready = _always_ready,
    rack: Rack | None = None,
    onlookers: Onlookers | None = None,
    reminders: reminding.Reminders | None = None,
    oversight: overview.Oversight | None = None,
) -> web.Application:
    """Everything ready to be served; use `WebRunner`, which knows no access log."""
    app = web.Application(middlewares=[say_errors_plainly, only_our_names, only_our_pages], client_max_size=LARGEST)
    app[PORTS] = Ports(conversations, doors, localizers, clock, ready)
    app[ORIGIN] = Origin.of(settings.public_url)
    app[files.FILES] = files.Files.read()
    app[cards.CARDS] = cards.Cards(rack)
    app[sheets.PRINTER] = sheets.Printer()
    app[drawings.DRAWINGS] = drawings.Drawings()
    app[reminding.REMINDERS] = reminding.Board(reminders)
    app[entry.LIMITS] = Limits()
    app[pulses.LINES] = pulses.Lines()
    app.on_response_prepare.append(armour_reply)
    app.on_shutdown.append(pulses.close_lines)
    app.add_routes(_routes())
    if onlookers:
        app[guests.GUESTS] = onlookers
        app.add_routes(guests.routes())
    if oversight:
        app[overview.OVERSIGHT] = oversight
        app.add_routes(overview.routes())
    return app


def _routes() -> list[web.RouteDef]:
    return [
        web.get("/", entry.show_start),
        web.get("/in", entry.show_door),
        web.post("/in", entry.come_in),
        web.post("/leave", entry.leave),
        web.get("/screen", talk.show_screen),
        web.post("/say", talk.take),
        web.get("/card/{name}", cards.show_card),
        web.get("/print/{name}", sheets.show_sheets),
        web.get("/drawing/{name}.png", drawings.show_drawing),
        web.get("/events", pulses.show_pulses, allow_head=False),
        web.get("/static/{version}/{name}", files.show_file),
        web.get("/health/live", vitals.live),
        web.get("/health/ready", vitals.ready),
    ]
