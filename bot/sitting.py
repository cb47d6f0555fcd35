"""One person, one conversation in front, at one moment: what a turn is made from."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.arrivals import Arrival
from bot.speaking import CaseView, Scene, forms
from bot.visits import Visit, rebuilt
from flows.answers import Source, Talk
from flows.events import Turn
from flows.path import Spot
from flows.registry import FLOWS, MENUS, TALKS
from flows.steps import Flow
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.people import Person
from storage.store import Store


@dataclass(frozen=True)
class Sitting:
    """The visit, the conversation as stored, its case, and the talk."""

    visit: Visit
    stored: StoredConversation
    case: Case | None
    talk: Talk

    @property
    def flow(self) -> Flow:
        """The flow of the conversation in front."""
        return FLOWS[self.stored.flow]

    @property
    def scene(self) -> Scene:
        """What a screen is made of."""
        person = self.visit.person
        view = None
        if self.case and self.case.frame is not None and self.stored.flow not in MENUS:
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
            menu=self.stored.flow in MENUS,
            dealing=self.stored.flow == "table",
            writes=self.writes,
            reachable=self.visit.reachable,
        )

    @property
    def writes(self) -> bool:
        """May texts be typed here?"""
        return self.visit.may_write(self.case.structure if self.case else None)

    def after(self, turn: Turn) -> "Sitting":
        """The sitting after a turn that wrote nothing but itself: what loading it again would give."""
        changes = turn.changes.to_json() if turn.changes else {}
        stored = replace(
            self.stored,
            number=self.stored.number + 1,
            last_at=self.visit.now,
            changes=[*self.stored.changes, changes],
            finished=self.visit.now if turn.finished else self.stored.finished,
        )
        return replace(self, stored=stored, talk=turn.talk)

    def source_of(self, spot: Spot) -> Source | None:
        """Who stands behind an answer given now: set by who is in the room, and the voice."""
        if self.stored.flow not in TALKS or spot.key == ("who",):
            return None
        if not spot.step.person:
            return Source.OWN
        return Source.SAID if self.scene.together else Source.GUESSED


def case_view(case: Case) -> CaseView:
    """What a screen may know of a case."""
    frame = case.frame or {}
    language = str(frame.get("language", "en"))
    return CaseView(case.code, language, forms(frame.get("address"), frame.get("gender")), case.second is not None)


def visit(store: Store, person: Person, arrival: Arrival, *, reachable: bool) -> Visit:
    """The visit, with the person's own date."""
    return Visit(store, person, arrival.at, today(arrival.at, person.zone), arrival.channel, reachable)


def today(at: datetime, zone: str) -> date:
    """The date on the person's wall."""
    return at.astimezone(ZoneInfo(zone)).date()


def sitting(visit: Visit, stored: StoredConversation, case: Case | None) -> Sitting:
    """Ready for a turn. An open talk goes by the basis that holds now, not by the one at its start."""
    talk = rebuilt(stored)
    if stored.flow in TALKS and case and case.frame is not None and not talk.finished:
        talk = replace(talk, given={**talk.given, "basis": case.frame.get("basis", "none")})
    return Sitting(visit, stored, case, talk)
