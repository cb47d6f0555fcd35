"""A bare aiogram bot to compare with: a webhook, buttons, an FSM in memory, nothing stored."""

import asyncio
import sys

from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from tests.bench.telegram import SECRET, TOKEN

TEXTS = {"who": "Who is in the room?\n\nA few words of explanation.", "worth": "What is worth going for?\n\nMore."}


def keyboard(options: tuple[str, ...]) -> InlineKeyboardMarkup:
    """One button a row."""
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=one, callback_data=f"1bare.{one}")] for one in options]
    )


async def tapped(query: CallbackQuery, state: FSMContext) -> None:
    """Answer the tap, remember it, edit the message."""
    data = await state.get_data()
    where = "who" if (query.data or "").endswith("_back") else "worth"
    await state.update_data(taps=data.get("taps", 0) + 1, where=where)
    await query.answer()
    options = ("alone", "together", "company", "_help") if where == "who" else ("_back", "_skip", "_more", "_help")
    if isinstance(query.message, Message):
        await query.message.edit_text(TEXTS[where], reply_markup=keyboard(options))


async def main(port: int, api: str) -> None:
    """Serve until killed."""
    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    dispatcher = Dispatcher()
    dispatcher.callback_query.register(tapped, F.data)
    app = web.Application()
    SimpleRequestHandler(dispatcher, bot, handle_in_background=False, secret_token=SECRET).register(app, path="/hook")
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
