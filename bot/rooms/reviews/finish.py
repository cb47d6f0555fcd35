"""What looks lead to, what opens from the list of what is due, and from a code's history."""

from bot.plan.begun import begun
from bot.plan.reviews import after_look
from bot.rooms.reviews.due import waiting
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, Resumes, one
from bot.turn.visit import Visit, case_of
from flows.answers import Talk
from storage.conversations import StoredConversation


async def look(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It is done, and the next one is planned."""
    case = await case_of(visit, about_of(stored))
    return Outcome(records=await after_look(visit, case, stored, talk))


async def due(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The talk that a review asks for: the one that was begun, or a new one."""
    which = one(talk, "which")
    if which == "home":
        return Outcome(HOME)
    found = (await waiting(visit)).get(whole(which[1:]))
    if found is None:
        return Outcome(Opens("reviews"), notice="notice-earlier-button")
    case, review = found
    flow = visit.house.reviews[review.about["kind"]]
    if there := await begun(visit, case, flow):
        return Outcome(Resumes(there, greets=True))
    return Outcome(Opens(flow, {"case": str(case.id), "review": str(review.id)}))


async def history(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A talk that is kept, or back."""
    which = one(talk, "which")
    return Outcome(Opens("case", about_of(stored)) if which == "back" else Resumes(whole(which[1:])))
