"""The calls that bring a Sheet to a chat: sent anew, or put in the place of what stands there."""

from typing import Any

from aiogram.methods import (
    EditMessageCaption,
    EditMessageMedia,
    EditMessageReplyMarkup,
    EditMessageText,
    SendMessage,
    SendPhoto,
    TelegramMethod,
)
from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    LinkPreviewOptions,
)

from bot.telegram.keyboard import Row
from bot.telegram.layout import Sheet

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
Photo = str | InputFile
"""A file id, or the picture itself."""


def text(chat: int, said: str, rows: tuple[Row, ...], *, asked: bool) -> TelegramMethod[Any]:
    """A new message."""
    return SendMessage(
        chat_id=chat,
        text=said,
        parse_mode="HTML",
        reply_markup=markup(rows) if rows else None,
        protect_content=True,
        disable_notification=not asked,
        link_preview_options=NO_PREVIEW,
    )


def photo(chat: int, sheet: Sheet, picture: Photo, *, asked: bool) -> TelegramMethod[Any]:
    """A new picture with caption and buttons."""
    return SendPhoto(
        chat_id=chat,
        photo=picture,
        caption=sheet.texts[-1],
        parse_mode="HTML",
        reply_markup=markup(sheet.rows),
        protect_content=True,
        disable_notification=not asked,
    )


def other_text(chat: int, message: int, sheet: Sheet) -> TelegramMethod[Any]:
    """Another text in its place."""
    return EditMessageText(
        chat_id=chat,
        message_id=message,
        text=sheet.texts[-1],
        parse_mode="HTML",
        reply_markup=markup(sheet.rows),
        link_preview_options=NO_PREVIEW,
    )


def other_photo(chat: int, message: int, sheet: Sheet, picture: Photo) -> TelegramMethod[Any]:
    """Another picture in its place, with its own caption and buttons."""
    media = InputMediaPhoto(media=picture, caption=sheet.texts[-1], parse_mode="HTML")
    return EditMessageMedia(chat_id=chat, message_id=message, media=media, reply_markup=markup(sheet.rows))


def same_photo(chat: int, message: int, before: Sheet, sheet: Sheet) -> TelegramMethod[Any]:
    """The picture stays; caption and buttons, or the buttons alone, are others."""
    if before.texts == sheet.texts:
        return EditMessageReplyMarkup(chat_id=chat, message_id=message, reply_markup=markup(sheet.rows))
    caption, rows = sheet.texts[-1], markup(sheet.rows)
    return EditMessageCaption(chat_id=chat, message_id=message, caption=caption, parse_mode="HTML", reply_markup=rows)


def markup(rows: tuple[Row, ...]) -> InlineKeyboardMarkup:
    """The rows as Telegram takes them."""
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=one.label, callback_data=one.data, url=one.url) for one in row] for row in rows
        ]
    )
