"""Views on what lies in front, by name: nothing is moved by them."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from bot.screens import views
from bot.screens.scene import Scene
from bot.screens.screen import Screen
from bot.turn.now import Sitting
from flows.path import outdated
from locales.localizer import languages


class Links(Protocol):
    """Makes one-time links for a person who is signed in."""

    @property
    def reachable(self) -> bool:
        """Does the link work on another device?"""
        ...

    async def link(self, person: UUID) -> str:
        """A code, valid for minutes."""
        ...

    def address(self, code: str) -> str:
        """The address that opens it."""
        ...

    def table(self, code: str, language: str) -> str:
        """The address that opens the cards on another phone."""
        ...

    def in_messenger(self, code: str) -> str | None:
        """The same in the messenger, if there is one."""
        ...


class Sight:
    """All views. `links` makes one-time links to go on elsewhere, where there are any."""

    def __init__(self, links: Links | None) -> None:
        self.links = links

    async def view(self, now: Sitting, name: str, argument: str = "") -> Screen:
        """The view of this name: the player's own, or the one for all."""
        own = await now.player.view(now, name, argument, self.links)
        return own or await self._view(now, name, argument)

    async def _view(self, now: Sitting, name: str, argument: str) -> Screen:
        match name:
            case "look":
                return _look(now)
            case "safety":
                structure = await now.visit.structure()
                return views.help_now(now.scene, structure.help_text if structure else None)
            case "link":
                return await self._link(now)
            case "rest":
                return views.resting(now.scene, now.kept_on)
            case "returning":
                return now.player.show(now) if now.talk.finished or now.flow.is_menu else views.returning(now.scene)
            case _:
                return _PLAIN[name](now.scene, argument)

    def invitation(self, now: Sitting, code: str) -> Screen:
        """A one-time code as an address to hand over."""
        if self.links is None:
            return now.player.show(now)
        return views.invitation(now.scene, self.links.address(code), self.links.in_messenger(code))

    async def _link(self, now: Sitting) -> Screen:
        """A one-time link to go on elsewhere; where nothing else can reach the web chat, why not."""
        if self.links is None or not (self.links.reachable or now.visit.channel == "web"):
            return now.player.show(now, now.scene.say("devices-unreachable"))
        code = await self.links.link(now.visit.person.id)
        messenger = None if now.visit.channel == "telegram" else self.links.in_messenger(code)
        return views.link(now.scene, self.links.address(code), messenger)


def _look(now: Sitting) -> Screen:
    """What lies in front; said once, if a question has changed since it was answered."""
    stale = outdated(now.flow, now.talk)
    return now.player.show(now, now.scene.say("notice-changed") if stale and not now.talk.finished else None)


_PLAIN: dict[str, Callable[[Scene, str], Screen]] = {
    "more": lambda scene, _: views.more(scene),
    "why": lambda scene, _: views.why(scene),
    "about": lambda scene, _: views.about(scene),
    "show": lambda scene, _: views.show(scene),
    "discard": lambda scene, _: views.confirm_discard(scene),
    "language": lambda scene, _: views.language(scene, languages()),
    "line": views.line,
    "remove": views.confirm_removal,
}
