"""`waymark serve`: all channels that are configured, in one process, until a signal ends it."""

import asyncio
import gc
import signal
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import structlog
from aiohttp import web

from bot.assembly import House, assembled, base_address, telegram_of, ticker_of
from bot.papers.quietly import draw_quietly
from bot.papers.rack import Rack
from bot.reminders.standing import Standings
from bot.reminders.ticker import Ticker
from bot.rooms.cards.guests import Onlookers
from bot.rooms.oversight.watch import Watch
from bot.settings import AddressProblem, Settings
from bot.web.app import web_app
from bot.web.origin import FOREIGN
from bot.web.runner import WebRunner
from locales.localizer import languages, localizer

if TYPE_CHECKING:
    from bot.telegram.channel import Telegram

log = structlog.get_logger()
TIDY_EVERY = 3600.0
"""Seconds between rounds of erasing what is over."""


async def serve(settings: Settings, say: Callable[..., None]) -> None:
    """Run until SIGTERM or SIGINT; turns in hand are finished before it returns."""
    ended = _ending()
    async with assembled(settings, serving=True) as house:
        rack = Rack(house.settings.data / "cards")
        telegram = telegram_of(house, rack)
        ticker = ticker_of(house, telegram)
        runner = await _web(house, telegram, rack, ticker)
        if telegram:
            await telegram.start()
        ticker.start()
        tidying = asyncio.create_task(_tidy_regularly(house))
        try:
            await _greet(house, say)
            gc.collect()
            gc.freeze()
            drawing = asyncio.create_task(draw_quietly(house.settings.data / "cards"))
            await ended.wait()
            drawing.cancel()
        finally:
            tidying.cancel()
            await ticker.stop()
            await runner.cleanup()
            if telegram:
                await telegram.stop()
    log.info("stopped")


async def _web(house: House, telegram: "Telegram | None", rack: Rack, ticker: Ticker) -> WebRunner:
    async def ready() -> Mapping[str, bool | float]:
        channels = {"telegram": telegram.is_well} if telegram else {}
        return await house.store.check() | channels | await ticker.told()

    words = {code: localizer(code) for code in languages()}
    guests = Onlookers(house.store, house.clock) if house.links.reachable else None
    standing = Standings(house.store, house.clock)
    watch = Watch(house.store, house.clock)
    app = web_app(
        house.conversations, house.doors, house.settings, words, house.clock, ready, rack, guests, standing, watch
    )
    if telegram and telegram.hook:
        app.router.add_post(telegram.hook.path, telegram.hook.receive, name=FOREIGN)
    runner = WebRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, house.settings.host, house.settings.port).start()
    except OSError as error:
        await runner.cleanup()
        raise AddressProblem(error.strerror or type(error).__name__) from None
    return runner


async def _greet(house: House, say: Callable[..., None]) -> None:
    address = base_address(house.settings)
    log.info("ready", address=address)
    say("commands-ready", address=address)
    if house.settings.key_file.resolve().is_relative_to(house.settings.data.resolve()):
        say("commands-key-beside", file=str(house.settings.key_file))
    if not await house.store.structures.all():
        say("commands-setup", link=house.links.address(await house.doors.setup_code()))


def _ending() -> asyncio.Event:
    """Set by the signal that ends it; listened to from the very beginning."""
    done = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, done.set)
    return done


async def _tidy_regularly(house: House) -> None:
    while True:
        try:
            await house.tidy()
        except Exception as error:
            log.error("tidying_failed", error=type(error).__name__)
        await asyncio.sleep(TIDY_EVERY)
