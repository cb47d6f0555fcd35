"""One person, one conversation in front, at one moment: what a turn is made from."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.screens.scene import CaseView, Scene, forms
from bot.turn.outcome import Phrase
from bot.turn.room import Dialogue, Known
from bot.turn.visit import Visit, rebuilt
from flows.answers import Source, Talk
from flows.path import Spot
from flows.steps import Flow
from locales.localizer import languages
from storage.cases import Case
from storage.conversations import StoredConversation

if TYPE_CHECKING:
    from bot.turn.player import Player


@dataclass(frozen=True)
class Sitting:
    """The visit, the dialogue, the conversation as stored, its case, and the talk with all that it knows."""

    visit: Visit
    dialogue: Dialogue
    stored: StoredConversation
    case: Case | None
    talk: Talk
    recalled: bool = False
    """Does a menu still go by what it knew when it was shown last?"""

    @property
    def flow(self) -> Flow:
        """The flow of the conversation in front."""
        return self.dialogue.flow

    @property
    def player(self) -> "Player":
        """What plays it."""
        from bot.turn.questions import QUESTIONS  # noqa: PLC0415 - a player takes sittings

        return self.dialogue.player or QUESTIONS

    @property
    def scene(self) -> Scene:
        """What a screen is made of."""
        person = self.visit.person
        view = None
        if self.case and self.case.frame is not None and not self.flow.is_menu:
            view = case_view(self.case)
        return Scene(
            conversation=self.stored.id,
            turn=self.stored.number,
            flow=self.flow,
            talk=self.talk,
            language=person.language,
            forms=forms(person.profile.get("address")),
            today=self.visit.today,
            channel=self.visit.channel,
            case=view or (CaseView(self.case.code, person.language, forms(None)) if self.case else None),
            writes=self.writes,
            reachable=self.visit.reachable,
        )

    def say(self, phrase: Phrase | str | None) -> str | None:
        """A phrase in words; nothing for none."""
        if phrase is None:
            return None
        return self.scene.say(phrase) if isinstance(phrase, str) else self.scene.say(phrase.id, **phrase.args)

    @property
    def writes(self) -> bool:
        """May texts be typed here?"""
        return self.visit.may_write(self.case.structure if self.case else None)

    @property
    def kept_on(self) -> date | None:
        """The person's own day on which this was finished."""
        return today(self.stored.finished, self.visit.person.zone) if self.stored.finished else None

    def after(self, talk: Talk, changes: dict[str, object], *, finished: bool) -> "Sitting":
        """The sitting after a turn that wrote nothing but itself: what loading it again would give."""
        stored = replace(
            self.stored,
            number=self.stored.number + 1,
            last_at=self.visit.now,
            changes=[*self.stored.changes, changes],
            finished=self.visit.now if finished else self.stored.finished,
        )
        return replace(self, stored=stored, talk=talk)

    def source_of(self, spot: Spot) -> Source | None:
        """Who stands behind an answer given now: set by who is in the room, and the voice."""
        if not self.flow.is_talk or spot.key == ("who",):
            return None
        if not spot.step.person:
            return Source.OWN
        return Source.SAID if self.scene.together else Source.GUESSED


def case_view(case: Case) -> CaseView:
    """What a screen may know of a case."""
    frame = case.frame or {}
    language = str(frame.get("language", "en"))
    return CaseView(case.code, language, forms(frame.get("address"), frame.get("gender")), case.second is not None)


def today(at: datetime, zone: str) -> date:
    """The date on the person's wall."""
    return at.astimezone(ZoneInfo(zone)).date()


async def seated(
    visit: Visit, dialogue: Dialogue, stored: StoredConversation, case: Case | None, facts: Known | None = None
) -> Sitting:
    """Ready for a turn: the talk knows what was fixed at its start, and what is read for whoever looks now.

    A menu may go by facts that are remembered, until it is shown.
    """
    talk = rebuilt(stored)
    known = await dialogue.facts(visit, about_of(stored)) if facts is None else facts
    given = {"languages": list(languages()), **talk.given, **_basis(dialogue, case, talk), **known}
    return Sitting(visit, dialogue, stored, case, replace(talk, given=given), recalled=facts is not None)


async def looked_up(now: Sitting) -> Sitting:
    """What is shown is looked up, not remembered."""
    if not now.recalled:
        return now
    facts = await now.dialogue.facts(now.visit, about_of(now.stored))
    return replace(now, talk=replace(now.talk, given={**now.talk.given, **facts}), recalled=False)


def _basis(dialogue: Dialogue, case: Case | None, talk: Talk) -> dict[str, object]:
    """An open talk goes by the basis that holds now, not by the one at its start."""
    if case is None or case.frame is None or talk.finished or not dialogue.flow.is_talk:
        return {}
    return {"basis": case.frame.get("basis", "none")}


def about_of(stored: StoredConversation) -> dict[str, object]:
    """What a conversation is about: its case, and what was fixed at its start."""
    own = {name: value for name, value in stored.given.items() if name != "case"}
    return {**({"case": str(stored.case)} if stored.case else {}), **own}
