"""What is shown without anything being moved: the screen as it is, and views on it."""

from datetime import date

from bot.rooms.cards import screens as cardscreens
from bot.rooms.cards import table as cardtable
from bot.screens import question as wording
from bot.screens import views
from bot.screens.screen import Screen
from bot.turn.front import Links
from bot.turn.now import Sitting, today
from flows.path import outdated
from locales.localizer import languages


class Viewing:
    """Views, by name. `links` makes one-time links to go on elsewhere, where there are any."""

    def __init__(self, links: Links | None) -> None:
        self._links = links

    async def view(self, now: Sitting, name: str, argument: str = "") -> Screen:
        """The view of this name."""
        match name:
            case "safety":
                structure = await now.visit.structure()
                return views.help_now(now.scene, structure.help_text if structure else None)
            case "language":
                return views.language(now.scene, languages())
            case "link":
                return await self._link(now)
            case "rest":
                return views.resting(now.scene, kept_on(now))
            case "line":
                return views.line(now.scene, argument)
            case "discard":
                return views.confirm_discard(now.scene)
            case "remove":
                return views.confirm_removal(now.scene, argument)
            case "returning":
                return wording.screen(now.scene) if now.talk.finished else views.returning(now.scene)
            case _:
                return _PLAIN_VIEWS[name](now.scene)

    async def _link(self, now: Sitting) -> Screen:
        """A one-time link to go on elsewhere; where nothing else can reach the web chat, why not."""
        if self._links is None or not (self._links.reachable or now.visit.channel == "web"):
            return wording.screen(now.scene, now.scene.say("devices-unreachable"))
        code = await self._links.link(now.visit.person.id)
        messenger = None if now.visit.channel == "telegram" else self._links.in_messenger(code)
        return views.link(now.scene, self._links.address(code), messenger)


def look(now: Sitting) -> Screen:
    """What lies in front; said once, if a question has changed since it was answered."""
    stale = outdated(now.flow, now.talk)
    notice = now.scene.say("notice-changed") if stale and not now.talk.finished else None
    return wording.screen(now.scene, notice)


def shown(now: Sitting, notice: str | None = None) -> Screen:
    """What lies in front: a question, or the table with the cards."""
    if now.flow.id == "table":
        return cardscreens.screen(now.scene, cardtable.opened(now.stored), notice)
    return wording.screen(now.scene, notice)


def kept_on(now: Sitting) -> date | None:
    """The person's own day on which this was finished."""
    return today(now.stored.finished, now.visit.person.zone) if now.stored.finished else None


_PLAIN_VIEWS = {"more": views.more, "why": views.why, "about": views.about, "show": views.show}
