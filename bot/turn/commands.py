"""Commands: each opens one of the house's dialogues, or a view."""

from dataclasses import replace

from bot import openings
from bot.menus import NEEDS, OPENINGS
from bot.outcomes import practice
from bot.plan import states
from bot.rights import Action, may
from bot.rooms.cards import facts as cardopenings
from bot.rooms.cards.player import CardSessions
from bot.rooms.course.today import for_code
from bot.rooms.wishes.commanded import commanded
from bot.screens import question as wording
from bot.screens.screen import Screen
from bot.screens.viewing import Viewing, look, shown
from bot.turn.arrival import Arrival, Commanded
from bot.turn.front import Desk
from bot.turn.visit import Visit

_VIEWED = {"help": "about", "safety": "safety", "language": "language", "web": "link"}
_OPENED = {"start": "home", "cancel": "home", "sweep": "home", "reflect": "cases"}


class Commands:
    """All that can be commanded."""

    def __init__(self, desk: Desk, cards: CardSessions, viewing: Viewing) -> None:
        self._desk, self._cards, self._viewing = desk, cards, viewing

    async def take(self, here: Visit, arrival: Arrival, command: Commanded) -> Screen:
        """Carry a command out, as far as the person may."""
        if here.person.onboarded and not here.person.memberships:
            return await self._of_nobody(here, arrival, command)
        if not here.person.memberships or here.person.onboarded is None:
            now = await self._desk.now(here, arrival)
            if command.name in ("start", "telegram"):
                return look(now)
            return wording.screen(now.scene, now.scene.say("notice-first-this"))
        if command.name in _VIEWED:
            return await self._viewing.view(await self._desk.now(here, arrival), _VIEWED[command.name])
        name = _OPENED.get(command.name, command.name)
        if name not in OPENINGS and name != "practice":
            now = await self._desk.now(here, arrival)
            return wording.screen(now.scene, now.scene.say("notice-unknown-command"))
        if name == "cards" and may(here.person, Action.DEAL_CARDS):
            return await self._deal(here, arrival, command.argument)
        if name == "today" and may(here.person, NEEDS["today"]):
            return await self._two_taps(here, arrival, command.argument)
        if name == "remind" and command.argument:
            return await self._remember(here, arrival, command.argument)
        notice = {"cancel": "notice-paused", "sweep": "notice-swept"}.get(command.name)
        return await self.go(here, arrival, name, notice)

    async def _of_nobody(self, here: Visit, arrival: Arrival, command: Commanded) -> Screen:
        """Somebody who has left has help, and is told what is open besides."""
        if command.name in _VIEWED:
            return await self._viewing.view(await self._desk.now(here, arrival), _VIEWED[command.name])
        now = await self._desk.begin(here, arrival, await openings.first(here))
        known = command.name in (*OPENINGS, *_OPENED)
        return wording.screen(now.scene, now.scene.say("left-nothing" if known else "notice-unknown-command"))

    async def _deal(self, here: Visit, arrival: Arrival, word: str) -> Screen:
        """The ways to use the cards, with the case that lies in front; or the cards that fit a word."""
        case = (await self._desk.now(here, arrival)).case
        if case and (states.refused(case, here.today, "table") or not may(here.person, Action.READ_CASE, case=case)):
            case = None
        if not word:
            return shown(await self._desk.begin(here, arrival, await cardopenings.cards(here, case)))
        language = str(((case.frame or {}) if case else {}).get("language", here.person.language))
        opening = await cardopenings.table(here, case, "lay", level=1, language=language)
        opening = replace(opening, given={**opening.given, "dealt": 0})
        return await self._cards.find(await self._desk.begin(here, arrival, opening), word)

    async def _two_taps(self, here: Visit, arrival: Arrival, code: str) -> Screen:
        """How things are today, for a code, or for the case that lies in front."""
        now = await self._desk.now(here, arrival)
        found = await for_code(here, code, now.case)
        if found.opening:
            now = await self._desk.begin(here, arrival, found.opening)
        return shown(now, found.notice)

    async def _remember(self, here: Visit, arrival: Arrival, said: str) -> Screen:
        """What was said behind the command goes on as an answer, where texts may be typed."""
        if not may(here.person, NEEDS["remind"]):
            return await self.go(here, arrival, "remind")
        if not here.may_write():
            return replace(await self.go(here, arrival, "remind", "notice-no-texts"), unwanted=True)
        opening, notice = await commanded(here, said)
        return shown(await self._desk.begin(here, arrival, opening), here.say(notice) if notice else None)

    async def go(self, here: Visit, arrival: Arrival, name: str, notice: str | None = None) -> Screen:
        """Open one of the house's dialogues."""
        if name in NEEDS and not may(here.person, NEEDS[name]):
            now = await self._desk.now(here, arrival)
            return wording.screen(now.scene, now.scene.say("notice-not-yours"))
        if name == "practice":
            made = await practice(here)
            opening = made.next or await openings.home(here)
            now = await self._desk.begin(here, arrival, opening, *made.records)
        else:
            now = await self._desk.begin(here, arrival, await OPENINGS[name](here))
        return wording.screen(now.scene, now.scene.say(notice) if notice else None)
