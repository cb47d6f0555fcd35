"""A whole round on a phone: ">x" taps by label or id, "=x" a day, everything else is typed."""

from collections.abc import Callable

from tests.bot.rounds import ORDERED
from tests.bot.teamwork import LISTED
from tests.telegram.conftest import House
from tests.telegram.phone import Phone

ROUND = (">practice", *ORDERED, ">right")


def _is(option: str, wanted: str) -> bool:
    listed = wanted.endswith("*") and len(option) == LISTED and option[0] == wanted[0]
    return option == wanted or listed


def press(phone: Phone, id: str) -> int:
    """Tap the button whose data ends in this id; "p*": the first of a list with this sign."""
    data = next(
        button["callback_data"]
        for row in phone.screen.rows
        for button in row
        if _is(button.get("callback_data", "").partition(".")[2], id)
    )
    return phone.presses(data, phone.screen.id)


def act(phone: Phone, step: str) -> int:
    """Do one step."""
    if not step.startswith(">"):
        return phone.says(step)
    return phone.says(step[1:]) if is_day(step) else press(phone, step[1:])


def is_day(step: str) -> bool:
    """A day is typed, and then taken as it was understood."""
    return step.startswith(">202")


async def walk(
    house: House, phone: Phone, steps: tuple[str, ...] = ROUND, each: Callable[[], None] | None = None
) -> None:
    """Do these steps one after another, each when the one before has come to rest."""
    for step in steps:
        for do in (act, press) if is_day(step) else (act,):
            await phone.after(do(phone, step.removeprefix(">") if do is press else step))
            await house.quiet()
            if each:
                each()
