"""What a dialogue is given at its start: the facts from outside, and whose key seals it."""

import random
from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from bot import cardkept
from bot.endings import casepage as course
from bot.endings.states import refused, stands
from bot.reviews import casepage
from bot.reviews.earlier import earlier
from bot.reviews.talks import kept as kept_talks
from bot.rights import Action, may
from bot.speaking import said_day
from bot.team import casework, offering
from bot.visits import Opening, Visit, rebuilt
from bot.wordlist import CODES
from flows.path import progress
from flows.registry import FLOWS, TALKS
from locales.localizer import languages, localizer
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.records import Owner

PAUSABLE = TALKS | {"opening", "frame", "table"}


async def first(visit: Visit) -> Opening:
    """Where somebody who was never here begins."""
    if not visit.person.memberships and visit.person.onboarded:
        return Opening("left", visit.own_key)
    if not visit.person.memberships:
        return Opening("setup", visit.own_key, {"languages": list(languages())})
    if visit.person.onboarded is None:
        return await onboarding(visit)
    return await home(visit)


async def onboarding(visit: Visit) -> Opening:
    """What invitation and device tell is proposed on one screen."""
    one = visit.person.memberships[0]
    roles = sorted({member.role for member in visit.person.memberships})
    args = {
        "structure": one.structure_name,
        "organisation": one.organisation_name,
        "roles": ", ".join(visit.say(f"role-{role}") for role in roles),
        "language": visit.say(f"language-{visit.person.language}"),
        "zone": visit.person.zone,
    }
    return Opening("onboarding", visit.own_key, {"languages": list(languages()), "args": args})


async def home(visit: Visit, without: UUID | None = None) -> Opening:
    """Paused talks first (but for one that goes), then the doors open to this person."""
    paused = [pair for pair in await paused_talks(visit) if pair[0].id != without]
    doors = ["practice"]
    if may(visit.person, Action.REFLECT):
        doors += ["cases", "reviews", "new"]
    if may(visit.person, Action.DEAL_CARDS):
        doors.append("cards-table")
    offers = await offering.waiting(visit)
    doors.append("remind")
    if may(visit.person, Action.OVERSEE):
        doors.append("overview")
    lines = await supervision_lines(visit)
    doors += (["supervision"] if lines else []) + ["team", "settings", "about"]
    given = {
        "paused": [label for _, label in paused],
        "talks": [str(one.id) for one, _ in paused],
        "offers": [visit.say("offer-home", code=str(one.given.get("code"))) for one in offers],
        "offered": [str(one.id) for one in offers],
        "doors": doors,
        "lines": await _still_to_set(visit),
    }
    return Opening("home", visit.own_key, given)


async def _still_to_set(visit: Visit) -> list[str]:
    """What whoever sets the structure up has not said yet, and the days are counted without."""
    here = await visit.structure()
    sets = here is not None and may(visit.person, Action.EDIT_STRUCTURE, structure=here.id)
    return [visit.say("home-no-country")] if here and sets and not here.country else []


async def paused_talks(visit: Visit) -> list[tuple[StoredConversation, str]]:
    """What can be gone on with, newest first, with its label: code, part."""
    waiting = await visit.store.conversations.open_of_person(visit.person.id)
    going = [one for one in waiting if one.flow in PAUSABLE and not one.erased and not _is_over(visit, one)]
    cases: dict[UUID | None, Case | None] = {
        one.case: await visit.store.cases.get(one.case) for one in going if one.case
    }
    talks = [(one, _paused_label(visit, one, cases.get(one.case))) for one in going if _is_mine(visit, one, cases)]
    return sorted(talks, key=lambda pair: pair[0].last_at or pair[0].started, reverse=True)[:4]


def _is_over(visit: Visit, stored: StoredConversation) -> bool:
    return stored.expires is not None and stored.expires <= visit.now


def _is_mine(visit: Visit, stored: StoredConversation, cases: Mapping[UUID | None, Case | None]) -> bool:
    """What was begun about a case that is somebody else's now is not offered any more."""
    case = cases.get(stored.case)
    return stored.case is None or (case is not None and may(visit.person, Action.READ_CASE, case=case))


def _paused_label(visit: Visit, stored: StoredConversation, case: Case | None) -> str:
    if stored.flow == "table":
        return visit.say("home-cards", code=case.code) if case else visit.say("home-cards-plain")
    far = progress(FLOWS[stored.flow], rebuilt(stored))
    code = case.code if case else visit.say("home-new-case")
    return visit.say("home-paused", code=code, done=far.done, total=far.total)


async def cases(visit: Visit) -> Opening:
    """The person's cases by code."""
    known = [case for case in await _looked_after(visit) if may(visit.person, Action.READ_CASE, case=case)]
    given = {
        "codes": [_case_label(visit, case) for case in known],
        "ids": [str(case.id) for case in known],
        "may_open": may(visit.person, Action.OPEN_CASE),
        "lines": [] if known else [visit.say("cases-empty")],
    }
    return Opening("cases", visit.own_key, given)


async def _looked_after(visit: Visit) -> list[Case]:
    """One's own cases, then those of the people one stands in for today."""
    own = await visit.store.cases.of_person(visit.person.id)
    absent = sorted({who for who, _ in visit.person.stands_in}, key=str)
    theirs = [case for who in absent for case in await visit.store.cases.of_person(who) if not case.practice]
    return list({case.id: case for case in (*own, *theirs)}.values())


def _case_label(visit: Visit, case: Case) -> str:
    if visit.person.id not in (case.responsible, case.second):
        return visit.say("cases-standing-in", code=case.code)
    return visit.say("cases-practice", code=case.code) if case.practice else case.code


async def case(visit: Visit, chosen: Case) -> Opening:
    """A case's page: what can be done now, and the reflections kept."""
    everything = await visit.store.conversations.of_case(chosen.id)
    talks = [one for one in everything if one.flow == "reflection"]
    begun = [one for one in everything if one.flow in TALKS and not one.finished and one.person == visit.person.id]
    running = [one for one in begun if chosen.state == "closed" or not refused(chosen, visit.today, one.flow)]
    kept = [one for one in talks if one.finished is not None]
    left = [one for one, _ in cardkept.kept(everything)]
    due = await visit.store.reviews.open_of_case(chosen.id)
    acts = ["continue"] if running else []
    closed = stands(chosen, visit.today) != "active" or chosen.frame is None
    frames = may(visit.person, Action.FRAME_CASE, case=chosen)
    acts += casepage.acts(everything, writes=not closed)
    if not closed:
        acts += ["short", "full", "cards"]
    acts += course.acts(visit, chosen, everything, due)
    if chosen.frame is not None and chosen.practice:
        acts.append("reset")
    elif not closed and frames:
        acts.append("frame")
    if frames and chosen.state != "closed" and not chosen.practice and (chosen.frame or {}).get("basis") == "consent":
        acts.append("withdraw")
    given = {
        "acts": [*acts, *await casework.acts(visit, chosen)],
        "running": str(running[-1].id) if running else "",
        "rounds": [visit.say("case-round", day=_day(visit, one.finished)) for one in reversed(kept) if one.finished],
        "talks": [str(one.id) for one in reversed(kept)],
        "sessions": [visit.say("case-session", day=_day(visit, one.finished)) for one in left if one.finished],
        "tables": [str(one.id) for one in left],
        "lines": _case_lines(visit, chosen, due[0].due if due else chosen.next_look, bool(kept)),
    }
    return Opening("case", visit.own_key, given, chosen.id)


def _day(visit: Visit, at: datetime) -> str:
    return said_day(at.date(), visit.person.language)


def _case_lines(visit: Visit, chosen: Case, due: date | None, has_rounds: bool) -> list[str]:
    if chosen.frame is None:
        return [visit.say("case-erased")]
    lines = [visit.say("case-practice-line")] if chosen.practice else []
    if chosen.state == "closed":
        return [*lines, visit.say("case-closed")]
    lines += course.lines(visit, chosen)
    if chosen.frame.get("basis", "none") == "none":
        lines.append(visit.say("case-not-asked"))
    if due and stands(chosen, visit.today) != "resting":
        lines.append(visit.say("case-next", day=said_day(due, visit.person.language)))
    return lines if has_rounds else [*lines, visit.say("case-no-rounds")]


async def reflection(visit: Visit, chosen: Case, kind: str, review: UUID | None = None) -> Opening:
    """A round about a case, with what earlier ones said as suggestions."""
    talks = await visit.store.conversations.of_case(chosen.id)
    before = earlier(kept_talks(talks))
    basis = (chosen.frame or {}).get("basis", "none")
    asked = {"review": str(review)} if review else {}
    kept = cardkept.given(localizer(visit.person.language), talks)
    given = {"round": kind, "basis": basis, "repeat": bool(before), **kept, **before, **asked}
    return Opening("reflection", Owner("case", chosen.id), given, chosen.id)


async def new_case(visit: Visit) -> Opening:
    """The frame of a new case, with codes that are free."""
    structure = await visit.structure()
    taken = await visit.store.cases.codes(structure.id) if structure else frozenset()
    free = [code for code in CODES if code not in taken]
    codes = random.sample(free, min(3, len(free)))
    return Opening(
        "opening", visit.own_key, {"codes": codes, "languages": list(languages()), "args": await _secrecy(visit)}
    )


async def frame(visit: Visit, chosen: Case) -> Opening:
    """The frame of a case that is open already."""
    return Opening(
        "frame", Owner("case", chosen.id), {"languages": list(languages()), "args": await _secrecy(visit)}, chosen.id
    )


async def _secrecy(visit: Visit) -> dict[str, str]:
    structure = await visit.structure()
    return {"secrecy": (structure.secrecy if structure else None) or visit.say("secrecy-missing")}


async def settings(visit: Visit) -> Opening:
    """What this person may set in this channel."""
    settable = ["language", "address", "name", "zone", "devices"]
    if may(visit.person, Action.EDIT_STRUCTURE):
        settable.append("structure")
    return Opening("settings", visit.own_key, {"settable": [*settable, "parting", "account", "home"]})


async def language(visit: Visit) -> Opening:
    """Another language."""
    return Opening("language", visit.own_key, {"languages": list(languages())})


async def devices(visit: Visit) -> Opening:
    """The devices that are signed in."""
    sessions = await visit.store.sessions.of_person(visit.person.id, visit.now)
    labels = [
        visit.say("devices-one", label=one.label or visit.say("devices-nameless"), day=_day(visit, one.last_used))
        for one in sessions
    ]
    ids = [str(one.id) for one in sessions]
    if visit.channel != "telegram" and await visit.store.chats.of_person(visit.person.id, "telegram"):
        labels.append(visit.say("devices-telegram"))
        ids.append("telegram")
    given = {
        "devices": labels,
        "sessions": ids,
        "may_add": visit.reachable,
        "lines": [] if visit.reachable else [visit.say("devices-unreachable")],
    }
    return Opening("devices", visit.own_key, given)


async def supervision_lines(visit: Visit) -> list[tuple[str, str]]:
    """Lines kept for supervision, with their day."""
    lines = []
    for stored in await visit.store.conversations.of_flow(visit.person.id, "stance"):
        line = rebuilt(stored).value("line")
        if isinstance(line, str) and stored.finished:
            lines.append((_day(visit, stored.finished), line))
    return lines


async def supervision(visit: Visit) -> Opening:
    """The lines kept for supervision. They are shown, and stored nowhere else."""
    lines = [f"{day}: {line}" for day, line in await supervision_lines(visit)]
    return Opening("supervision", visit.own_key, {"lines": lines or [visit.say("supervision-empty")]})


async def telegram(visit: Visit) -> Opening:
    """What to know before one talks on Telegram."""
    return Opening("telegram", visit.own_key)


async def address(visit: Visit) -> Opening:
    """How to write to this person."""
    return Opening("address", visit.own_key)


async def zone(visit: Visit) -> Opening:
    """The person's time zone."""
    return Opening("zone", visit.own_key, {"args": {"zone": visit.person.zone}})
