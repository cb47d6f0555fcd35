"""What the dialogues of flows/endings.py and flows/closing.py are given at their start."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from bot.endings.scales import data, seen, told
from bot.endings.states import stands
from bot.reviews.duelist import named
from bot.rights import Action, may
from bot.visits import Opening, Visit
from storage.cases import Case
from storage.records import Owner
from storage.reviews import Review


async def for_review(visit: Visit, case: Case, review: Review) -> Opening:
    """The talk after an event, at the end, or in the time after it."""
    match review.about.get("kind"):
        case "exit":
            return await exit_talk(visit, case, review.id)
        case "checkin":
            return await checkin(visit, case, review.id)
        case _:
            return event(visit, case, review)


def happened(visit: Visit, case: Case) -> Opening:
    """What it is that happened."""
    return Opening("happened", visit.own_key, case=case.id)


def event(visit: Visit, case: Case, review: Review) -> Opening:
    """What changed; the kind of event is named above each question."""
    kind = review.about.get("event")
    lines = [visit.say("event-about", what=visit.say(f"happened-kind.{kind}"))] if kind else []
    return _talk("event", case, review.id, lines=lines)


async def exit_talk(visit: Visit, case: Case, review: UUID | None = None) -> Opening:
    """The last talk for now, with what was written at the start about the end."""
    ending = str((case.frame or {}).get("ending") or "")
    return _talk("exit", case, review, **({"args": {"ending": ending}} if ending else {}))


async def checkin(visit: Visit, case: Case, review: UUID) -> Opening:
    """Three short questions; the last time there is no question for another."""
    there = await visit.store.reviews.open_of_case(case.id)
    left = [one for one in there if one.id != review and one.about.get("kind") == "checkin"]
    return _talk("checkin", case, review, last=not left)


def today(case: Case) -> Opening:
    """The two taps."""
    return _talk("today", case, None)


def _talk(flow: str, case: Case, review: UUID | None, **more: Any) -> Opening:
    given = {
        "basis": (case.frame or {}).get("basis", "none"),
        **({"review": str(review)} if review else {}),
        **more,
    }
    return Opening(flow, Owner("case", case.id), given, case.id)


async def course(visit: Visit, case: Case) -> Opening:
    """Move a date, take a break, end."""
    due = await visit.store.reviews.open_of_case(case.id)
    acts = [*(["move"] if due else []), "rest", "exit", "back"]
    return Opening("course", visit.own_key, {"acts": acts}, case.id)


async def move(visit: Visit, case: Case) -> Opening:
    """What is due, each by its day and what it is."""
    due = await visit.store.reviews.open_of_case(case.id)
    given = {
        "due": [named(visit, one.due, str(one.about.get("kind"))) for one in due],
        "ids": [str(one.id) for one in due],
    }
    return Opening("move", visit.own_key, given, case.id)


def rest(visit: Visit, case: Case) -> Opening:
    """No contact at present."""
    return Opening("rest", visit.own_key, case=case.id)


async def scales(visit: Visit, case: Case) -> Opening:
    """A person's own scales over time, as a picture and in words."""
    found = seen(visit, case, await visit.store.conversations.of_case(case.id))
    lines = told(visit, found)
    drawing = {"drawing": {"kind": "scales", "data": data(visit, found), "alt": " ".join(lines)}} if found else {}
    ten = [visit.say("scales-ten")] if found and all(one.wished for one in found) else []
    given = {"lines": [*ten, *lines] or [visit.say("scales-none")], **drawing}
    return Opening("scales", Owner("case", case.id), given, case.id)


async def whose(visit: Visit) -> Opening:
    """The codes that a talk of today can be about."""
    there = await talked_with(visit)
    given = {
        "codes": [visit.say("cases-practice", code=one.code) if one.practice else one.code for one in there],
        "ids": [str(one.id) for one in there],
        "lines": [] if there else [visit.say("today-none")],
    }
    return Opening("whose", visit.own_key, given)


async def talked_with(visit: Visit) -> list[Case]:
    """Those of the known cases that can be written about today."""
    return [case for case in await known(visit) if case.frame and stands(case, visit.today) == "active"]


async def known(visit: Visit) -> list[Case]:
    """One's own cases, and those of whoever one stands in for, however they stand."""
    people = (visit.person.id, *sorted({who for who, _ in visit.person.stands_in}, key=str))
    found = {case.id: case for who in people for case in await visit.store.cases.of_person(who)}
    return [case for case in found.values() if may(visit.person, Action.REFLECT, case=case)]


OPENINGS: dict[str, Callable[[Visit], Awaitable[Opening]]] = {"today": whose}
"""By command. /today CODE goes there directly: today.py."""

NEEDS: dict[str, Action] = {"today": Action.REFLECT}
"""What one must be allowed to for them."""
