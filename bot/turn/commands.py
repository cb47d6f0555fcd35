"""What a command means: a view, or a dialogue of the house."""

from bot.turn.arrival import Commanded
from bot.turn.deeds import Deed, Goes, Says, Shows
from bot.turn.now import Sitting
from bot.turn.outcome import HOME, Opens, Outcome

VIEWS = {"help": "about", "safety": "safety", "language": "language", "web": "link"}
"""Commands that only show something; they are open to whoever is known."""


async def meant(now: Sitting, command: Commanded) -> Deed:
    """What it comes to for this person."""
    if now.visit.person.onboarded is None:
        return Shows("look") if command.name in ("start", "telegram") else Says("notice-first-this")
    if command.name in VIEWS:
        return Shows(VIEWS[command.name])
    known = now.visit.house.commands.get(command.name)
    if not now.visit.person.memberships:
        return Goes(Outcome(Opens("left"), notice="left-nothing" if known else "notice-unknown-command"))
    if known is None:
        return Says("notice-unknown-command")
    if not now.visit.house.may_command(now.visit.person, known):
        return Says("notice-not-yours")
    if known.means:
        return await known.means(now, command.argument)
    return Goes(Outcome(Opens(known.opens) if known.opens else HOME, notice=known.says))
