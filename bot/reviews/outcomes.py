"""What finishing the dialogues of flows/reviews.py leads to."""

from uuid import UUID

from bot.finishing import Finish, Outcome, case_of, one
from bot.reviews import planning
from bot.reviews.openings import FLOW_OF, for_review, goals, running, steps
from bot.rights import Action, may
from bot.visits import Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation


async def look(visit: Visit, case: Case, flow: str) -> Outcome:
    """A look at steps or goals from the case's page: the one that was begun, or a new one."""
    begun = await running(visit, case, flow)
    if begun:
        return Outcome(back_to=begun, view="returning")
    return Outcome(next=await (steps if flow == "steps" else goals)(visit, case))


async def _look(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await case_of(visit, stored)
    return Outcome(await planning.after_look(visit, case, stored, talk))


async def _reviews(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    if which == "home":
        return Outcome(view="home")
    review = await visit.store.reviews.get(UUID(talk.given["ids"][int(which[1:])]))
    case = await visit.store.cases.get(review.case) if review else None
    if review is None or case is None or review.done or review.cancelled:
        return Outcome(view="reviews")
    if not may(visit.person, Action.REFLECT, case=case):
        return Outcome(view="reviews", notice="notice-not-yours")
    kind = str(review.about.get("kind"))
    begun = await running(visit, case, FLOW_OF.get(kind, kind))
    if begun:
        return Outcome(back_to=begun, view="returning")
    return Outcome(next=await for_review(visit, case, review))


async def _history(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    if which == "back":
        return Outcome(view="case")
    return Outcome(back_to=UUID(talk.given["talks"][int(which[1:])]))


FINISHES: dict[str, Finish] = {"steps": _look, "goals": _look, "reviews": _reviews, "history": _history}
"""By flow id."""
