"""The dialogues that a command or a menu opens, and what one must be allowed to for them."""

from collections.abc import Awaitable, Callable

from bot import cardopenings, openings
from bot.endings import openings as endings
from bot.oversight import openings as oversight
from bot.reviews import openings as reviews
from bot.rights import Action, may
from bot.team import openings as team
from bot.visits import Opening, Visit
from bot.wishes import openings as wishes
from storage.people import Person

_ROOMS = (reviews, endings, team, oversight, wishes)

OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {
    "home": openings.home, "cases": openings.cases, "new": openings.new_case, "settings": openings.settings,
    "language": openings.language, "devices": openings.devices,
    "supervision": openings.supervision, "address": openings.address, "zone": openings.zone,
    "telegram": openings.telegram, "cards": cardopenings.cards, "print": cardopenings.print_out,
    **{name: opening for room in _ROOMS for name, opening in room.OPENINGS.items()},
}  # fmt: skip
"""The dialogues of the house that a command or a menu opens."""

COMMANDS = (
    "home", "reflect", "cases", "reviews", "today", "cards", "remind", "overview", "team", "cancel", "safety",
    "settings", "language", "web", "sweep", "print", "help",
)  # fmt: skip
"""What a messenger's menu offers, in this order."""

NEEDS = {
    "reflect": Action.REFLECT,
    "cases": Action.REFLECT,
    "cards": Action.DEAL_CARDS,
    "print": Action.DEAL_CARDS,
    "new": Action.OPEN_CASE,
    "structure": Action.EDIT_STRUCTURE,
    "practice": Action.PRACTISE,
    **{name: action for room in _ROOMS for name, action in room.NEEDS.items()},
}
"""What one must be allowed to, to open some of them."""


def commands(person: Person) -> tuple[str, ...]:
    """The commands of a messenger's menu that this person's roles allow."""
    return tuple(name for name in COMMANDS if name not in NEEDS or may(person, NEEDS[name]))
