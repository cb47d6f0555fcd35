"""Codes: a new one, its page, the list, its basics, and the end of a consent."""

from bot.rights import Action
from bot.rooms.cases import doors, facts, finish
from bot.rooms.cases.codes import telling
from bot.turn.room import ACTIVE, OPEN, Command, Dialogue, Door, Room, opening
from flows.cases import CASE, CASES, FRAME, OPENING, RESET, WITHDRAWAL

ROOM = Room(
    dialogues=(
        Dialogue(
            flow=OPENING, given=facts.new, facts=facts.frame, finish=finish.opening,
            needs=Action.OPEN_CASE, secrecy=True, refuses={"code": telling},
        ),
        Dialogue(flow=CASES, facts=facts.cases, finish=finish.cases, needs=Action.REFLECT),
        Dialogue(flow=CASE, facts=facts.page, finish=finish.page),
        Dialogue(
            flow=FRAME, facts=facts.frame, finish=finish.frame, needs=Action.FRAME_CASE, case_stands=ACTIVE,
        ),
        Dialogue(flow=WITHDRAWAL, finish=finish.withdrawal, needs=Action.FRAME_CASE, case_stands=OPEN),
        Dialogue(flow=RESET, finish=finish.reset, needs=Action.FRAME_CASE, case_stands=OPEN),
    ),
    doors=(
        Door(menu="home", sign="practice", place=10, leads=doors.practice),
        Door(menu="home", sign="cases", place=20, leads=opening("cases"), shown=doors.reflects),
        Door(menu="home", sign="new", place=40, leads=opening("opening"), shown=doors.reflects),
        Door(menu="case", sign="continue", place=10, leads=doors.going_on, shown=doors.is_begun),
        Door(menu="case", sign="frame", place=240, rest=True, leads=opening("frame"), shown=doors.frames),
        Door(menu="case", sign="withdraw", place=270, rest=True, leads=opening("withdrawal"), shown=doors.withdraws),
        Door(menu="case", sign="reset", place=280, rest=True, leads=opening("reset"), shown=doors.practises),
    ),
    commands=(
        Command(name="reflect", opens="cases", place=20),
        Command(name="cases", opens="cases", place=30),
        Command(name="new", opens="opening"),
        Command(name="practice", means=doors.practising),
    ),
)  # fmt: skip
