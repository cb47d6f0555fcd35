"""What a round leads to, and the line that may be kept after it."""

from datetime import timedelta

from bot.plan.reviews import after_round
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, said
from bot.turn.visit import Visit, case_of
from flows.answers import Scope, Talk
from flows.guards import is_full
from storage.conversations import StoredConversation

KEEP_LINES = timedelta(days=30)


async def reflection(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The next looks are planned; who did a full round alone may think about themselves."""
    records = await after_round(visit, await case_of(visit, about_of(stored)), stored, talk)
    if talk.chose("alone", "who") and is_full(Scope(talk)):
        return Outcome(Opens("stance"), records, "reflection-is-kept")
    return Outcome(records=records)


async def stance(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A line is kept apart for a while; without one nothing is."""
    if not said(talk, "line"):
        return Outcome(HOME, forget=True)
    kept = visit.store.conversations.expires_statement(stored.id, visit.now + KEEP_LINES)
    return Outcome(HOME, (kept,), "stance-kept")


async def supervision(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """They were read."""
    return Outcome(HOME)
