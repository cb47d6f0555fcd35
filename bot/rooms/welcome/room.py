"""Setting a structure up, coming in, what to know on Telegram, and being nowhere any more."""

from bot.rooms.welcome import facts, finish
from bot.turn.refusals import LONGEST_NAME, LONGEST_OWN_NAME, longer_than, unknown_zone
from bot.turn.room import Command, Dialogue, Room
from flows.welcome import LEFT, ONBOARDING, SETUP, TELEGRAM

ROOM = Room(
    dialogues=(
        Dialogue(
            flow=SETUP, finish=finish.setup, at_once={"language": finish.speaks}, for_nobody=True,
            refuses={"structure": finish.taken_name, "organisation": longer_than(LONGEST_NAME)},
        ),
        Dialogue(
            flow=ONBOARDING, facts=facts.onboarding, finish=finish.onboarding, at_once={"language": finish.speaks},
            refuses={"zone": unknown_zone, "name": longer_than(LONGEST_OWN_NAME)},
        ),
        Dialogue(flow=TELEGRAM, finish=finish.telegram),
        Dialogue(flow=LEFT, finish=finish.left, for_nobody=True),
    ),
    commands=(Command(name="telegram", opens="telegram"),),
)  # fmt: skip
