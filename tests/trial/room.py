"""The room of role profiles (bot/rooms/<room>/room.py, facts.py and finish.py in one)."""

from uuid import uuid4

from bot.rights import Action
from bot.screens.tokens import short
from bot.turn.outcome import HOME, Opens, Outcome, one, said
from bot.turn.room import Command, Dialogue, Door, Room, opening
from bot.turn.visit import About, Visit
from flows.answers import Talk
from storage.conversations import StoredConversation
from tests.trial import flow
from tests.trial.profiles import Profiles


async def profiles(visit: Visit, about: About) -> flow.Profiles:
    """The person's profiles, by what they do."""
    known = await Profiles(visit.store.ground).of_person(visit.person.id)
    lines = [] if known else [visit.say("profiles-none")]
    return {"profiles": [(f"p{short(one.id)}", one.does or "–") for one in known], "lines": lines}


async def chosen(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A new profile, or home."""
    return Outcome(Opens("profile") if one(talk, "which") == "new" else HOME)


async def kept(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """It is kept, and the list shows it."""
    record = await Profiles(visit.store.ground).keep_statement(
        uuid4(), visit.person.id, said(talk, "does") or "", one(talk, "reached")
    )
    return Outcome(Opens("profiles"), (record,), "profile-kept", forget=True)


ROOM = Room(
    dialogues=(
        Dialogue(flow=flow.PROFILES, facts=profiles, finish=chosen, needs=Action.SEE_TEAM),
        Dialogue(flow=flow.PROFILE, finish=kept, needs=Action.SEE_TEAM),
    ),
    doors=(Door(menu="home", sign="profiles", place=95, leads=opening("profiles")),),
    commands=(Command(name="profiles", opens="profiles", place=95),),
)
