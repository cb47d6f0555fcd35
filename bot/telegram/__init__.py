"""The conversation on Telegram. Imported only when a token is set: aiogram takes seconds and much memory."""
