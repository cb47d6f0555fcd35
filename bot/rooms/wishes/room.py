"""Remind me of anything, once or again and again: one's own wishes, for nobody else."""

from datetime import timedelta

from bot.rights import Action
from bot.rooms.wishes import facts, finish
from bot.rooms.wishes.commanded import reminding
from bot.rooms.wishes.hearing import refused_time, refused_when
from bot.turn.room import Command, Dialogue, Door, Room, opening
from bot.turn.visit import About
from flows.wishes import MOMENT, REMIND, UNDERSTOOD, WANTED, WISH

REFUSES = {"when": refused_when, "at": refused_time}


def _lasts(about: About) -> timedelta:
    """What nobody goes on with is over after so long."""
    return timedelta(hours=12)


ROOM = Room(
    dialogues=(
        Dialogue(flow=REMIND, facts=facts.remind, finish=finish.remind, needs=Action.PRACTISE),
        Dialogue(flow=WANTED, facts=facts.wanted, finish=finish.wanted, needs=Action.PRACTISE),
        Dialogue(
            flow=WISH, facts=facts.wish, finish=finish.wish, needs=Action.PRACTISE, lasts=_lasts, refuses=REFUSES,
        ),
        Dialogue(
            flow=MOMENT, facts=facts.moment, finish=finish.moment, needs=Action.PRACTISE, lasts=_lasts, refuses=REFUSES,
        ),
        Dialogue(flow=UNDERSTOOD, facts=facts.understood, finish=finish.right, needs=Action.PRACTISE),
    ),
    doors=(Door(menu="home", sign="remind", place=60, leads=opening("remind")),),
    commands=(Command(name="remind", opens="remind", means=reminding, place=65),),
)  # fmt: skip
