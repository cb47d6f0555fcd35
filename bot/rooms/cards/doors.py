"""When the doors to the cards are open, and what the command means."""

from bot.rights import Action, may
from bot.turn.deeds import Deed, Goes, Shows
from bot.turn.entrance import barred
from bot.turn.now import Sitting
from bot.turn.outcome import Opens, Outcome
from bot.turn.states import stands
from bot.turn.visit import About, Visit, case_of
from flows.cards import CARDS, TABLE


async def deals(visit: Visit, about: About) -> bool:
    """Caseworkers and counsellors."""
    return may(visit.person, Action.DEAL_CARDS)


async def lies_open(visit: Visit, about: About) -> bool:
    """A case that goes on, and can be read."""
    case = await case_of(visit, about)
    return stands(case, visit.today) == "active" and case.frame is not None


async def dealing(now: Sitting, word: str) -> Deed:
    """The ways to use the cards, with the case that lies in front if that may be; or the cards that fit a word."""
    about = _in_front(now)
    if not word:
        return Goes(Outcome(Opens(CARDS.id, about)))
    return Goes(Outcome(Opens(TABLE.id, {**about, "way": "lay", "dealt": 0})), shows=Shows("found", word))


def _in_front(now: Sitting) -> About:
    if now.case is None:
        return {}
    about = {"case": str(now.case.id)}
    return {} if barred(now.visit, now.visit.house.dialogues[TABLE.id], about, now.case) else about
