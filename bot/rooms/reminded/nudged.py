"""A button of a reminder was pressed: what that means in the conversation."""

from bot.rooms.reminded.beginning import begin
from bot.rooms.reminded.settling import done, handed_over
from bot.turn.arrival import Nudged
from bot.turn.deeds import Deed, Goes, Says
from bot.turn.now import Sitting
from bot.turn.outcome import Opens, Outcome
from storage.reminders import Reminder


async def nudged(now: Sitting, what: Nudged, source: str | None) -> Deed:
    """Only the one it was sent to may press; a second press finds it settled and moves nothing."""
    if now.visit.person.onboarded is None:
        return Says("notice-first-this")
    store = now.visit.store
    reminder = await store.reminders.get(what.reminder)
    if reminder is None or reminder.person != now.visit.person.id:
        return Says("nudge-unknown")
    if source and await store.conversations.seen(source):
        return Says()
    if reminder.settled is not None:
        return Says("nudge-settled")
    return await _pressed(now, reminder, what.act)


async def _pressed(now: Sitting, reminder: Reminder, act: str) -> Deed:
    match act:
        case "done":
            return await done(now.visit, reminder)
        case "deputy":
            return await handed_over(now.visit, reminder)
        case "begin" | "later" if _cards_lie_open(now):
            return Says("nudge-after-cards")
        case "begin":
            return await begin(now.visit, reminder, _talk_before(now))
        case "later":
            return Goes(Outcome(Opens("later", {"reminder": str(reminder.id), "before": _talk_before(now)})))
        case _:
            return Says("nudge-unknown")


def _cards_lie_open(now: Sitting) -> bool:
    """The person is looking; nothing is put over the cards."""
    return now.flow.is_table and now.stored.finished is None


def _talk_before(now: Sitting) -> str:
    """What to come back to: a talk under way, not a menu."""
    return str(now.stored.id) if not now.flow.is_menu and now.stored.finished is None else ""
