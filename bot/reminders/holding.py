"""Nothing comes by itself while the person who is accompanied looks at this screen."""

from datetime import datetime, timedelta

from bot.turn.visit import rebuilt
from flows.registry import FLOWS
from storage.people import Person
from storage.store import Store

SITTING = timedelta(minutes=30)
"""So long after the last turn they are still taken to sit together."""
WAIT = timedelta(minutes=10)


async def sits_together(store: Store, person: Person, now: datetime) -> bool:
    """Do cards lie there, or are the two taps asked, or does a talk for two stand in front, in use until just now?"""
    front = await store.conversations.get(person.front) if person.front else None
    flow = FLOWS.get(front.flow) if front else None
    if front is None or flow is None or front.finished or now - (front.last_at or front.started) > SITTING:
        return False
    if flow.together:
        return True
    talk = rebuilt(front)
    return flow.is_talk and (talk.chose("together", "who") or talk.chose("company", "who"))
