"""Who else looks after a code, who takes it over, and what of it is erased."""

from sqlalchemy import Executable

from bot.rights import Action
from bot.rooms.handing import doors, facts, finish, offers
from bot.turn.room import OPEN, Command, Dialogue, Door, Room, opening
from bot.turn.visit import Visit
from flows.handing import ERASING, HAND, OFFER, ORPHANS, SECOND
from storage.cases import Case, CaseState

STANDS: frozenset[CaseState] = frozenset({*OPEN, "closed"})
"""However it stands, as long as it can be read."""


async def forgets(visit: Visit, case: Case) -> tuple[Executable, ...]:
    """What is offered of it stands under the receiver."""
    return await offers.withdrawn(visit, case)


ROOM = Room(
    dialogues=(
        Dialogue(
            flow=SECOND, facts=facts.second, finish=finish.second, needs=Action.HAND_OVER, case_stands=STANDS,
        ),
        Dialogue(flow=HAND, facts=facts.hand, finish=finish.hand, needs=Action.HAND_OVER, case_stands=STANDS),
        Dialogue(flow=OFFER, facts=facts.offer, finish=finish.offer),
        Dialogue(flow=ORPHANS, facts=facts.orphans, finish=finish.orphans, needs=Action.HAND_OVER),
        Dialogue(flow=ERASING, facts=facts.erasing, finish=finish.erasing, needs=Action.ERASE_CASE),
    ),
    doors=(
        Door(menu="home", sign="f", place=5, leads=doors.answered, lists=doors.waiting),
        Door(menu="team", sign="assign", place=30, leads=opening("orphans"), shown=doors.assigns),
        Door(menu="case", sign="second", place=250, rest=True, leads=opening("second"), shown=doors.hands),
        Door(menu="case", sign="hand", place=260, rest=True, leads=opening("hand"), shown=doors.hands),
        Door(menu="case", sign="erasing", place=290, rest=True, leads=opening("erasing"), shown=doors.erases),
    ),
    commands=(Command(name="assign", opens="orphans"),),
    forgets=forgets,
)  # fmt: skip
