"""What the dialogues about who looks after a case, and about erasing, must know."""

from bot.plan.talks import NAMES
from bot.rights import Action, may
from bot.rooms.handing import offers
from bot.rooms.handing.workers import workers
from bot.screens.scene import said_day
from bot.screens.tokens import short
from bot.turn.names import called, said_name
from bot.turn.visit import About, Visit, case_of
from flows.cards import TABLE
from flows.handing import Erasable, LeftCodes, Workers
from flows.shown import Shown
from storage.cases import Case
from storage.conversations import StoredConversation

KEEPERS = ("lead", "coordinator")


async def second(visit: Visit, about: About) -> Workers:
    """Who else could look after it."""
    case = await case_of(visit, about)
    known = [one for one in await workers(visit, case) if one.inside]
    everybody = await called(visit, case.structure)
    now = said_name(visit, everybody.get(case.second)) if case.second else visit.say("second-nobody")
    return {"workers": [one.listed for one in known], "args": {"now": now}}


async def hand(visit: Visit, about: About) -> Workers:
    """Who could take it over, and who is asked already. Of the case there is no more than its code."""
    case = await case_of(visit, about)
    known, everybody = await workers(visit, case), await called(visit, case.structure)
    pending = [said_name(visit, everybody.get(one.person)) for one in await offers.of_case(visit, case)]
    return {
        "workers": [one.listed for one in known if one.inside],
        "others": [one.listed for one in known if not one.inside],
        "lines": [
            *([] if known else [visit.say("hand-nobody")]),
            *[visit.say("hand-pending", name=name) for name in pending],
        ],
        "args": {"code": case.code},
    }


async def offer(visit: Visit, about: About) -> Shown:
    """Who hands on what."""
    name = about["by"] or visit.say("team-colleague")
    return {"lines": [visit.say("offer-from", name=name, code=about["code"])]}


async def orphans(visit: Visit, about: About) -> LeftCodes:
    """The codes that wait for somebody."""
    return {"codes": [(f"k{short(one.id)}", one.code) for one in await left(visit)]}


async def left(visit: Visit) -> list[Case]:
    """What somebody who is gone left behind, and this person hands on."""
    structures = sorted({one.structure for one in visit.person.memberships if one.role in KEEPERS}, key=str)
    there = [case for where in structures for case in await visit.store.cases.of_structure(where)]
    return [one for one in there if one.keeper and not one.erased and may(visit.person, Action.HAND_OVER, case=one)]


async def erasing(visit: Visit, about: About) -> Erasable:
    """What was kept, each with its day, and the whole of it."""
    case = await case_of(visit, about)
    kept = [one for one in await visit.talks(case.id) if one.finished and not one.erased and one.key.kind == "case"]
    return {"kept": [(f"t{short(one.id)}", _label(visit, one)) for one in kept], "args": {"code": case.code}}


def _label(visit: Visit, stored: StoredConversation) -> str:
    day = said_day((stored.finished or stored.started).date(), visit.person.language)
    words = {**NAMES, TABLE.id: "case-session"}
    return visit.say(words.get(stored.flow, "erasing-talk"), day=day)
