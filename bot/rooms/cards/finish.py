"""What the dialogues about cards lead to."""

from uuid import UUID

from bot.plan import keepsakes
from bot.screens.screen import Sheets
from bot.turn.now import about_of
from bot.turn.outcome import HOME, Opens, Outcome, one
from bot.turn.visit import Visit
from flows.answers import Scope, Talk
from flows.cards import CARDS, KEPT, PRINT, TABLE, LeftCards
from storage.conversations import StoredConversation


async def cards(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A session that way, or the same menu with something else set."""
    how, about = one(talk, "how"), about_of(stored)
    match how:
        case "home":
            return Outcome(Opens("case", {"case": str(stored.case)}) if stored.case else HOME)
        case "print":
            return Outcome(Opens(PRINT.id))
        case "language":
            return Outcome(Opens(CARDS.id, {**about, "language": one(talk, "language")}))
        case "heavier":
            opened = {"level": 2} if one(talk, "sure") == "yes" else {}
            return Outcome(Opens(CARDS.id, {**about, **opened}))
        case _:
            return Outcome(Opens(TABLE.id, {**about, "way": how}))


async def printing(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The deck, to be handed over."""
    address = one(talk, "address") or "informal"
    paper, layout, back = (one(talk, about) for about in ("paper", "layout", "back"))
    sheets = Sheets(one(talk, "language"), address, paper, layout, back)
    return Outcome(HOME, notice="print-made", sheets=sheets)


async def kept(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """A card that was kept goes for good, or stays."""
    what, page = one(talk, "what"), Opens("case", {"case": str(stored.case)})
    if what == "back":
        return Outcome(page)
    if one(talk, "sure") != "yes":
        return Outcome(Opens(KEPT.id, about_of(stored)))
    session = await visit.store.conversations.get(UUID(Scope(talk).facts(LeftCards)["session"]))
    if session is None or session.erased or session.case != stored.case or not session.changes:
        return Outcome(page)
    left = keepsakes.without(what.removeprefix("x"), session.changes[-1])
    gone = await visit.store.conversations.changes_statement(session.id, session.number, left, key=session.key)
    return Outcome(page, (gone,), "notice-removed", tidy=True)


async def table(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    """The table ends by a move of its own, never by an answer."""
    return Outcome(HOME)
