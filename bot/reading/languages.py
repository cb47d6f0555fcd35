"""The languages that are read; each is loaded when it is first needed, for its patterns take a while to make."""

from functools import cache

from bot.reading.language import Language


@cache
def language(code: str) -> Language:
    """By its code; others are read as English."""
    if code == "de":
        from bot.reading.german import GERMAN  # noqa: PLC0415 - loaded when first needed

        return GERMAN
    from bot.reading.english import ENGLISH  # noqa: PLC0415 - loaded when first needed

    return ENGLISH
