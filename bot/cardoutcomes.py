"""What finishing a dialogue about cards leads to."""

from functools import partial
from uuid import UUID

from bot import cardkept, cardopenings, openings
from bot.finishing import Finish, Outcome, case_of, one
from bot.screen import Sheets
from bot.visits import Visit
from flows.answers import Talk
from storage.conversations import StoredConversation


async def _cards(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    how, given = one(talk, "how"), talk.given
    case = await visit.store.cases.get(stored.case) if stored.case else None
    level, language = int(given["level"]), str(given["language"])
    if how == "home":
        return Outcome(next=await openings.case(visit, case)) if case else Outcome(view="home")
    if how == "print":
        return Outcome(view="print")
    if how == "language":
        return Outcome(next=await cardopenings.cards(visit, case, level=level, language=one(talk, "language")))
    if how == "heavier":
        level = 2 if one(talk, "sure") == "yes" else level
        return Outcome(next=await cardopenings.cards(visit, case, level=level, language=language))
    return Outcome(next=await cardopenings.table(visit, case, how, level=level, language=language))


async def _print(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    address = one(talk, "address") or "informal"
    sheets = Sheets(one(talk, "language"), address, one(talk, "paper"), one(talk, "layout"))
    return Outcome(view="home", notice="print-made", sheets=sheets)


async def _kept(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case, what = await case_of(visit, stored), one(talk, "what")
    if what == "back":
        return Outcome(view="case")
    session = UUID(talk.given["session"])
    if one(talk, "sure") != "yes":
        return Outcome(next=await cardopenings.kept(visit, case, session))
    card = talk.given["cards"][int(what[1:])]
    await visit.store.conversations.rewrite(session, partial(cardkept.without, card))
    return Outcome(view="case", notice="notice-removed")


async def _table(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view="home")


CARD_FINISHES: dict[str, Finish] = {"cards": _cards, "kept": _kept, "print": _print, "table": _table}
"""By flow id."""
