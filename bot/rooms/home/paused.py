"""What was begun and can be gone on with, from the first page."""

from collections.abc import Mapping
from uuid import UUID

from bot.rights import Action, may
from bot.turn.outcome import Outcome, Resumes
from bot.turn.visit import About, Visit, rebuilt
from flows.path import progress
from flows.registry import FLOWS
from storage.cases import Case
from storage.conversations import StoredConversation

MOST = 4
"""So many talks are offered, the newest first."""


async def waiting(visit: Visit, about: About) -> list[tuple[UUID, str]]:
    """The talks, newest first, each with its code and how far it is."""
    found = [one for one in await visit.open_talks() if _can_go_on(visit, one)]
    cases: dict[UUID | None, Case] = {one.id: one for one in await visit.cases([one.case for one in found if one.case])}
    mine = [one for one in found if _is_mine(visit, one, cases)]
    newest = sorted(mine, key=lambda one: one.last_at or one.started, reverse=True)[:MOST]
    return [(one.id, _label(visit, one, cases.get(one.case))) for one in newest]


async def resumed(visit: Visit, about: About, id: str) -> Outcome:
    """It comes to the front, and says where it stands."""
    return Outcome(Resumes(UUID(id), greets=True))


def _can_go_on(visit: Visit, stored: StoredConversation) -> bool:
    flow = FLOWS.get(stored.flow)
    over = stored.finished is not None or (stored.expires is not None and stored.expires <= visit.now)
    return flow is not None and flow.pauses and not stored.erased and not over


def _is_mine(visit: Visit, stored: StoredConversation, cases: Mapping[UUID | None, Case]) -> bool:
    """What was begun about a case that is somebody else's now is not offered any more."""
    case = cases.get(stored.case)
    return stored.case is None or (case is not None and may(visit.person, Action.READ_CASE, case=case))


def _label(visit: Visit, stored: StoredConversation, case: Case | None) -> str:
    if FLOWS[stored.flow].is_table:
        return visit.say("home-cards", code=case.code) if case else visit.say("home-cards-plain")
    far = progress(FLOWS[stored.flow], rebuilt(stored))
    code = case.code if case else visit.say("home-new-case")
    return visit.say("home-paused", code=code, done=far.done, total=far.total)
