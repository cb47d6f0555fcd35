"""What the first page and the settings lead to."""

from bot.rooms.home.facts import TELEGRAM
from bot.screens.tokens import whole
from bot.turn.now import about_of
from bot.turn.outcome import Opens, Outcome, Stays, one, said
from bot.turn.room import Finish
from bot.turn.visit import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation

SETTINGS = Opens("settings")


def through(menu: str) -> Finish:
    """A menu of doors leads where its door does."""

    async def finish(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
        return await visit.house.through(visit, menu, about_of(stored), one(talk, "what"))

    return finish


async def language(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """Another language from here on."""
    return Outcome(SETTINGS, (visit.store.people.language_statement(visit.person.id, one(talk, "which")),))


async def address(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """How Waymark speaks to this person."""
    profile = {**visit.person.profile, "address": one(talk, "how")}
    return Outcome(SETTINGS, (await visit.store.people.profile_statement(visit.person.id, profile),))


async def zone(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The clock on this person's wall."""
    record = visit.store.people.zone_statement(visit.person.id, said(talk, "which") or visit.person.zone)
    return Outcome(SETTINGS, (record,), "settings-saved")


async def name(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """How colleagues see this person; it goes on where it was asked."""
    profile = {**visit.person.profile, "name": (said(talk, "which") or "").strip()}
    record = await visit.store.people.profile_statement(visit.person.id, profile)
    return Outcome(Opens(str(stored.given.get("after", "settings"))), (record,))


async def devices(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A device is signed out, or another one is let in."""
    which, person = one(talk, "which"), visit.person.id
    if which == "back":
        return Outcome(SETTINGS)
    if which == "add":
        return Outcome(Stays("link"))
    if which == TELEGRAM:
        return Outcome(Opens("devices"), visit.store.chats.close_statements(person, TELEGRAM), "devices-ended")
    ended = visit.store.sessions.end_statement(whole(which[1:]), visit.now)
    return Outcome(Opens("devices"), (ended,), "devices-ended")
