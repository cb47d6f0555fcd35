"""What the buttons of a reminder lead to."""

from bot.rooms.reminded import facts, finish
from bot.rooms.reminded.nudged import nudged
from bot.turn.room import Dialogue, Room
from flows.reminded import LATER, WISHED

ROOM = Room(
    dialogues=(
        Dialogue(flow=LATER, facts=facts.later, finish=finish.later),
        Dialogue(flow=WISHED, facts=facts.wished, finish=finish.wished),
    ),
    hears=nudged,
)
