"""The reflection in rounds, one's own stance after it, and the lines kept for supervision."""

from bot.rights import Action
from bot.rooms.reflection import doors, facts, finish
from bot.turn.room import ACTIVE, Command, Dialogue, Door, Room, opening
from flows.reflection import REFLECTION, STANCE, SUPERVISION

ROOM = Room(
    dialogues=(
        Dialogue(
            flow=REFLECTION, given=facts.round_of, facts=facts.offers, finish=finish.reflection,
            needs=Action.REFLECT, case_stands=ACTIVE, secrecy=True,
        ),
        Dialogue(flow=STANCE, finish=finish.stance),
        Dialogue(flow=SUPERVISION, facts=facts.supervision, finish=finish.supervision),
    ),
    doors=(
        Door(menu="home", sign="supervision", place=80, leads=opening("supervision"), shown=doors.has_lines),
        Door(menu="case", sign="short", place=80, leads=opening("reflection", round="short"), shown=doors.reflects),
        Door(menu="case", sign="full", place=90, leads=opening("reflection", round="full"), shown=doors.reflects),
        Door(menu="case", sign="r", place=200, leads=doors.read_again, lists=doors.rounds),
    ),
    commands=(Command(name="supervision", opens="supervision"),),
    reviews={"round": "reflection"},
)  # fmt: skip
