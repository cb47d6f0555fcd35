"""What changes a code's course: events, dates that move, a break, the end and the time after it, the two taps."""

from bot.rights import Action
from bot.rooms.course import doors, ends, facts, finish
from bot.rooms.course.today import two_taps
from bot.turn.room import ACTIVE, Command, Dialogue, Door, Room, opening
from flows.closing import CHECKIN, EVENT, EXIT, TODAY
from flows.course import COURSE, HAPPENED, LONGEST_MOVE, LONGEST_REST, MOVE, REST, SCALES, WHOSE
from storage.cases import CaseState

WRITES = Action.REFLECT
ASKED: frozenset[CaseState] = ACTIVE | {"aftercare"}

ROOM = Room(
    dialogues=(
        Dialogue(flow=HAPPENED, finish=finish.happened, needs=WRITES, case_stands=ACTIVE),
        Dialogue(flow=COURSE, facts=facts.dates, finish=finish.course, needs=WRITES, case_stands=ACTIVE),
        Dialogue(
            flow=MOVE, facts=facts.dates, finish=finish.move, needs=WRITES, case_stands=ACTIVE,
            refuses={"day": finish.within(LONGEST_MOVE, "move-too-far")},
        ),
        Dialogue(
            flow=REST, finish=finish.rest, needs=WRITES, case_stands=ACTIVE,
            refuses={"until": finish.within(LONGEST_REST, "rest-too-long")},
        ),
        Dialogue(flow=WHOSE, facts=facts.whose, finish=finish.whose, needs=WRITES),
        Dialogue(flow=SCALES, facts=facts.scales, finish=finish.seen),
        Dialogue(
            flow=EVENT, given=facts.event, facts=facts.happened, finish=ends.event,
            needs=WRITES, case_stands=ACTIVE, secrecy=True,
        ),
        Dialogue(
            flow=EXIT, given=facts.exit_talk, finish=ends.exit_talk, needs=WRITES, case_stands=ACTIVE, secrecy=True,
        ),
        Dialogue(
            flow=CHECKIN, given=facts.checkin, finish=ends.checkin, needs=WRITES, case_stands=ASKED, secrecy=True,
        ),
        Dialogue(flow=TODAY, given=facts.talk, finish=finish.tapped, needs=WRITES, case_stands=ACTIVE, secrecy=True),
    ),
    doors=(
        Door(menu="case", sign="today", place=20, leads=opening("today"), shown=doors.may_tap),
        Door(
            menu="case", sign="look-event", place=30, leads=doors.look("event"), shown=doors.waits("event", "active"),
        ),
        Door(menu="case", sign="look-exit", place=40, leads=doors.look("exit"), shown=doors.waits("exit", "active")),
        Door(
            menu="case", sign="checkin", place=70, leads=doors.look("checkin"),
            shown=doors.waits("checkin", "aftercare", until=True),
        ),
        Door(menu="case", sign="event", place=110, leads=opening("happened"), shown=doors.standing("active")),
        Door(menu="case", sign="wake", place=120, leads=doors.wake, shown=doors.standing("resting")),
        Door(
            menu="case", sign="contact", place=130, leads=doors.contact,
            shown=doors.standing("resting", "aftercare", "ended"),
        ),
        Door(menu="case", sign="scales", place=225, rest=True, leads=opening("scales"), shown=doors.has_scales),
        Door(
            menu="case", sign="course", place=230, rest=True, leads=opening("course"), shown=doors.standing("active"),
        ),
    ),
    commands=(Command(name="today", opens="whose", means=two_taps, place=50),),
    reviews={"event": "event", "exit": "exit", "checkin": "checkin"},
)  # fmt: skip
