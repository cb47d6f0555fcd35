"""What finishing a dialogue writes (records, in the turn's own transaction), and which dialogue comes next."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Executable

from bot import cardopenings, openings
from bot.cardoutcomes import CARD_FINISHES
from bot.endings import outcomes as endings
from bot.finishing import Finish, Outcome, case_of, one, said
from bot.nudges import outcomes as nudges
from bot.oversight import outcomes as oversight
from bot.reviews import outcomes as reviews
from bot.reviews import planning
from bot.reviews.openings import history
from bot.rights import Action, may
from bot.team import casework
from bot.team import outcomes as team
from bot.visits import Opening, Visit
from bot.wishes import outcomes as wishes
from flows.answers import Key, Talk
from flows.cases import chosen_code
from flows.events import Answered, Event
from flows.registry import TALKS
from storage.cases import Case, NewCase
from storage.conversations import StoredConversation

KEEP_LINES = timedelta(days=30)
PRACTICE_CODE = "Birch"


async def _setup(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    structure, organisation = uuid4(), uuid4()
    rooms, person = visit.store.structures, visit.person.id
    language = one(talk, "language") or visit.person.language
    records = [
        await rooms.create_statement(
            structure,
            name=said(talk, "structure") or "",
            zone=visit.person.zone,
            language=language,
            now=visit.now,
            telegram_texts=one(talk, "telegram") == "yes",
        ),
        rooms.organisation_statement(organisation, structure, said(talk, "organisation") or ""),
        await rooms.help_text_statement(structure, said(talk, "helptext")),
        await rooms.secrecy_statement(structure, said(talk, "secrecy")),
    ]
    roles = ("coordinator", "caseworker", "counsellor")
    records += [visit.store.people.add_membership_statement(person, structure, organisation, role) for role in roles]  # type: ignore[arg-type]
    return Outcome(tuple(records), view="first", forget=True)


async def _onboarding(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    people, person = visit.store.people, visit.person
    name = (said(talk, "name") or "").strip()
    told = {"address": one(talk, "address"), **({"name": name} if name else {})}
    records: list[Executable] = [
        await people.profile_statement(person.id, {**person.profile, **told}),
        people.onboarded_statement(person.id, visit.now),
    ]
    if zone := said(talk, "zone"):
        records.append(people.zone_statement(person.id, zone))
    return Outcome(tuple(records), view="telegram" if visit.channel == "telegram" else "home", forget=True)


def _frame_of(talk: Talk) -> dict[str, Any]:
    fields: dict[str, Any] = {name: one(talk, name) for name in ("language", "address", "gender", "minor", "basis")}
    fields |= {name: said(talk, name) for name in ("since", "paper", "named", "ending")}
    return {name: value for name, value in fields.items() if value}


async def _opening(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    where = next(one for one in visit.person.memberships if one.role == "caseworker")
    code = chosen_code(talk.given.get("codes"), talk.value("suggested"), talk.value("code"))
    new = NewCase(where.structure, where.organisation, code, visit.person.id, visit.now, _frame_of(talk))
    statement = await visit.store.cases.open_statement(new)
    return Outcome((statement,), await openings.case(visit, _as_case(new)), forget=True)


def _as_case(new: NewCase) -> Case:
    """The case as it will be once the records are written."""
    return Case(
        new.id, new.structure, new.organisation, new.code, new.responsible, None, "active", new.practice,
        dict(new.frame), new.created, None,
    )  # fmt: skip


async def _frame(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await case_of(visit, stored)
    record = await visit.store.cases.frame_statement(case.id, _frame_of(talk))
    return Outcome((record,), view="case", forget=True)


async def _home(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    what = one(talk, "what")
    if what.startswith("p") and what[1:].isdigit():
        return Outcome(back_to=UUID(talk.given["talks"][int(what[1:])]), view="returning")
    if what.startswith("f") and what[1:].isdigit():
        return Outcome(back_to=UUID(talk.given["offered"][int(what[1:])]))
    if what == "practice":
        return await practice(visit)
    return Outcome(view="cards" if what == "cards-table" else what)


async def practice(visit: Visit) -> Outcome:
    """The fictional case Birch: everyone has one of their own, uncounted, resettable."""
    for case in await visit.store.cases.of_person(visit.person.id):
        if case.practice:
            return Outcome(next=await openings.case(visit, case))
    where = visit.person.memberships[0]
    frame = {
        "language": visit.person.language,
        "address": "informal",
        "gender": "unspecified",
        "minor": "no",
        "basis": "consent",
    }
    new = NewCase(where.structure, where.organisation, PRACTICE_CODE, visit.person.id, visit.now, frame, practice=True)
    return Outcome((await visit.store.cases.open_statement(new),), await openings.case(visit, _as_case(new)))


async def _cases(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    if which in ("new", "home"):
        return Outcome(view=which)
    case = await visit.store.cases.get(UUID(talk.given["ids"][int(which[1:])]))
    return Outcome(next=await openings.case(visit, case)) if case else Outcome(view="cases")


async def _case(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    act, case = one(talk, "rest") or one(talk, "act"), await case_of(visit, stored)
    if act == "back":
        return Outcome(next=await openings.case(visit, case))
    if act == "list":
        return Outcome(view="cases" if may(visit.person, Action.REFLECT) else "home")
    if act == "continue":
        return Outcome(back_to=UUID(talk.given["running"]), view="returning")
    if act.startswith("r") and act[1:].isdigit():
        return Outcome(back_to=UUID(talk.given["talks"][int(act[1:])]))
    if act.startswith("t") and act[1:].isdigit():
        return Outcome(next=await cardopenings.kept(visit, case, UUID(talk.given["tables"][int(act[1:])])))
    if act in ("short", "full"):
        return await _reflect(visit, case, act)
    if act in ("look-steps", "look-goals"):
        return await reviews.look(visit, case, act.removeprefix("look-"))
    if act == "history":
        return Outcome(next=await history(visit, case))
    if act == "cards":
        return Outcome(next=await cardopenings.cards(visit, case))
    if act == "frame":
        return Outcome(next=await openings.frame(visit, case))
    if act in endings.ACTS:
        return await endings.ACTS[act](visit, case)
    if act in casework.ACTS:
        return Outcome(next=await casework.ACTS[act](visit, case))
    flow = "withdrawal" if act == "withdraw" else "reset"
    return Outcome(next=Opening(flow, visit.own_key, case=case.id))


async def _reflect(visit: Visit, case: Case, kind: str) -> Outcome:
    structure = await visit.store.structures.get(case.structure)
    if not case.practice and not (structure and structure.secrecy):
        return Outcome(next=await openings.case(visit, case), notice="case-needs-secrecy")
    return Outcome(next=await openings.reflection(visit, case, kind))


async def _withdrawal(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await case_of(visit, stored)
    if one(talk, "sure") != "yes":
        return Outcome(view="case", forget=True)
    frame = {**(case.frame or {}), "basis": "withdrawn", "withdrawn": visit.today.isoformat()}
    records = (
        await visit.store.cases.frame_statement(case.id, frame),
        visit.store.cases.close_statement(case.id),
        visit.store.reviews.cancel_case_statement(case.id, visit.now),
        visit.store.reminders.withdraw_case_statement(case.id),
        visit.store.cases.next_look_statement(case.id, None),
    )
    return Outcome(records, view="case", notice="case-withdrawn", forget=True)


async def _reset(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    case = await case_of(visit, stored)
    if one(talk, "sure") != "yes" or not case.practice:
        return Outcome(view="case", forget=True)
    talks = await visit.store.conversations.of_case(case.id)
    own = [one for one in talks if one.flow in TALKS | {"table"}]
    records = [statement for one in own for statement in visit.store.conversations.erase_statements(one.id)]
    records.append(visit.store.reviews.cancel_case_statement(case.id, visit.now))
    records.append(visit.store.cases.next_look_statement(case.id, None))
    records.append(visit.store.cases.state_statement(case.id, "active"))
    return Outcome(tuple(records), view="case", notice="case-reset", forget=True)


async def _reflection(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    records = await planning.after_round(visit, await case_of(visit, stored), stored, talk)
    alone = talk.chose("alone", "who")
    following = Opening("stance", visit.own_key) if alone and talk.given.get("round") == "full" else None
    return Outcome(records, following, notice="reflection-is-kept" if following else None)


async def _stance(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    if not said(talk, "line"):
        return Outcome(view="home", forget=True)
    record = visit.store.conversations.expires_statement(stored.id, visit.now + KEEP_LINES)
    return Outcome((record,), view="home", notice="stance-kept")


async def _settings(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view=one(talk, "what"))


async def _language(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome((visit.store.people.language_statement(visit.person.id, one(talk, "which")),), view="settings")


async def _address(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    profile = {**visit.person.profile, "address": one(talk, "how")}
    return Outcome((await visit.store.people.profile_statement(visit.person.id, profile),), view="settings")


async def _zone(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    record = visit.store.people.zone_statement(visit.person.id, said(talk, "which") or visit.person.zone)
    return Outcome((record,), view="settings", notice="settings-saved")


async def _devices(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    which = one(talk, "which")
    if which == "back":
        return Outcome(view="settings")
    if which == "add":
        return Outcome(view="link")
    session = talk.given["sessions"][int(which[1:])]
    if session == "telegram":
        gone = visit.store.chats.close_statements(visit.person.id, session)
    else:
        gone = (visit.store.sessions.end_statement(UUID(session), visit.now),)
    return Outcome(gone, view="devices", notice="devices-ended")


async def _telegram(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view="home", forget=True)


async def _supervision(visit: Visit, stored: StoredConversation, talk: Talk) -> Outcome:
    return Outcome(view="home")


def on_the_way(visit: Visit, flow: str, events: tuple[Event, ...], key: Key) -> tuple[Executable, ...]:
    """What an answer writes at once: a language chosen at the start is spoken from the next question on."""
    match flow, key, events[-1]:
        case (("setup" | "onboarding"), ("language",), Answered(value=(str(language),))):
            return (visit.store.people.language_statement(visit.person.id, language),)
        case _:
            return ()


FINISHES: dict[str, Finish] = {
    "setup": _setup, "onboarding": _onboarding, "opening": _opening, "frame": _frame, "home": _home,
    "cases": _cases, "case": _case, "withdrawal": _withdrawal, "reset": _reset, "reflection": _reflection,
    "stance": _stance, "settings": _settings, "language": _language,
    "address": _address, "zone": _zone, "devices": _devices, "supervision": _supervision, "telegram": _telegram,
    **CARD_FINISHES, **reviews.FINISHES, **endings.FINISHES, **team.FINISHES, **oversight.FINISHES, **wishes.FINISHES,
    **nudges.FINISHES,
}  # fmt: skip
"""By flow id. Every flow has one; a test looks."""
