"""Looking back at steps and goals, what is due, and a code's history."""

from bot.rights import Action
from bot.rooms.reviews import doors, facts, finish
from bot.rooms.reviews.due import due
from bot.turn.room import ACTIVE, Command, Dialogue, Door, Room, opening
from flows.lookback import GOALS, STEPS
from flows.reviews import DUE, HISTORY

ROOM = Room(
    dialogues=(
        Dialogue(
            flow=STEPS, given=facts.steps, facts=facts.no_steps, finish=finish.look,
            needs=Action.REFLECT, case_stands=ACTIVE, secrecy=True,
        ),
        Dialogue(
            flow=GOALS, given=facts.goals, facts=facts.no_goals, finish=finish.look,
            needs=Action.REFLECT, case_stands=ACTIVE, secrecy=True,
        ),
        Dialogue(flow=DUE, facts=due, finish=finish.due, needs=Action.REFLECT),
        Dialogue(flow=HISTORY, facts=facts.history, finish=finish.history),
    ),
    doors=(
        Door(menu="home", sign="reviews", place=30, leads=opening("reviews"), shown=doors.reflects),
        Door(menu="case", sign="look-steps", place=50, leads=doors.look("steps"), shown=doors.has_steps),
        Door(menu="case", sign="look-goals", place=60, leads=doors.look("goals"), shown=doors.has_goals),
        Door(menu="case", sign="history", place=220, rest=True, leads=opening("history"), shown=doors.has_history),
    ),
    commands=(Command(name="reviews", opens="reviews", place=40),),
    reviews={"steps": "steps", "goals": "goals"},
)  # fmt: skip
