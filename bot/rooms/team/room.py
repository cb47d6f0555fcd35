"""Who works where and stands in, coming and leaving, a structure's settings, and the trail."""

from sqlalchemy import Executable

from bot.rights import Action
from bot.rooms.team import doors, facts, finish, groupfacts, groupfinish, leaving
from bot.rooms.team.places import here
from bot.rooms.team.trails import trail
from bot.turn.refusals import LONGEST_NAME, longer_than, unknown_zone
from bot.turn.room import Command, Dialogue, Door, Room, opening
from bot.turn.visit import Visit
from flows.structure import COUNTRY, STRUCTURE
from flows.team import ACCOUNT, INVITE, MEMBER, PARTING, TEAM_MENU, TRAIL
from storage.cases import Case

SEES, EDITS = Action.SEE_TEAM, Action.EDIT_STRUCTURE
INVITES, READS = Action.MANAGE_TEAM, Action.READ_TRAIL


async def forgets(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """The code in the trail; a practice page may bear the code of somebody's case, so it leaves the trail alone."""
    return () if case.practice else (visit.store.trail.forget_code_statement(case.structure, case.code),)


ROOM = Room(
    dialogues=(
        Dialogue(flow=TEAM_MENU, given=here(SEES), facts=facts.team, finish=finish.team, needs=SEES),
        Dialogue(flow=MEMBER, facts=facts.member, finish=finish.member, needs=SEES),
        Dialogue(flow=INVITE, given=here(INVITES), facts=facts.invite, finish=finish.invite, needs=INVITES),
        Dialogue(flow=TRAIL, given=here(READS), facts=trail, finish=finish.trail, needs=READS),
        Dialogue(flow=PARTING, given=here(SEES), facts=facts.parting, finish=leaving.parting, needs=SEES),
        Dialogue(flow=ACCOUNT, finish=leaving.account, for_nobody=True),
        Dialogue(
            flow=STRUCTURE, given=here(EDITS), facts=groupfacts.structure, finish=groupfinish.structure, needs=EDITS,
            refuses={"zone": unknown_zone, "name": longer_than(LONGEST_NAME)},
        ),
        Dialogue(
            flow=COUNTRY, given=here(EDITS), facts=groupfacts.country, finish=groupfinish.country, needs=EDITS,
            refuses={"elsewhere": groupfinish.unknown_country},
        ),
    ),
    doors=(
        Door(menu="home", sign="team", place=90, leads=opening("team")),
        Door(menu="settings", sign="structure", place=60, leads=opening("structure"), shown=doors.allows(EDITS)),
        Door(menu="settings", sign="parting", place=70, leads=doors.parting),
        Door(menu="settings", sign="account", place=80, leads=doors.account),
        Door(menu="team", sign="name", place=10, leads=opening("name", after="team"), shown=doors.nameless),
        Door(menu="team", sign="invite", place=20, leads=opening("invite"), shown=doors.allows(INVITES)),
        Door(menu="team", sign="structure", place=40, leads=opening("structure"), shown=doors.allows(EDITS)),
        Door(menu="team", sign="trail", place=50, leads=opening("trail"), shown=doors.allows(READS)),
        Door(menu="team", sign="home", place=100, leads=doors.home),
    ),
    commands=(
        Command(name="team", opens="team", place=80),
        Command(name="structure", opens="structure"),
        Command(name="trail", opens="trail"),
        Command(name="parting", opens="parting", means=doors.typed(doors.parting)),
        Command(name="account", opens="account", means=doors.typed(doors.account)),
    ),
    forgets=forgets,
)  # fmt: skip
