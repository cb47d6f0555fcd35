"""/reviews: what is late, due soon and later, over all the cases somebody looks after. Codes and days only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.endings.states import stands
from bot.rights import Action, may
from bot.speaking import said_day
from bot.visits import Opening, Visit
from storage.cases import Case

MOST = 20
"""So many buttons; what is due after them comes up in its time."""
_GROUPS = ("reviews-late", "reviews-today", "reviews-week", "reviews-later")
_STATES = ("active", "aftercare")
_KINDS = {
    "round": "reviews-round", "goals": "reviews-goals", "steps": "reviews-steps",
    "event": "reviews-event", "exit": "reviews-exit", "checkin": "reviews-checkin",
}  # fmt: skip
"""What a kind is called; of two on one day the larger stands first."""


@dataclass(frozen=True)
class _Due:
    """A review by its code and day."""

    id: UUID
    day: date
    code: str
    kind: str

    @property
    def order(self) -> tuple[date, str, int]:
        """By day; on one day by code, the larger look first."""
        return self.day, self.code, list(_KINDS).index(self.kind)


async def due(visit: Visit) -> Opening:
    """What falls due, by day."""
    found = sorted(await _found(visit), key=lambda one: one.order)
    labels = [_label(visit, one) for one in found]
    ids = [str(one.id) for one in found]
    given = {"due": labels[:MOST], "ids": ids[:MOST], "lines": _lines(visit, found, labels)}
    return Opening("reviews", visit.own_key, given)


async def _found(visit: Visit) -> list[_Due]:
    cases = {case.id: case for case in await _cases(visit)}
    return [
        _Due(one.id, one.due, _code(visit, cases[one.case]), one.about["kind"])
        for one in await visit.store.reviews.open_of_cases(cases)
        if one.about.get("kind") in _KINDS
    ]


async def _cases(visit: Visit) -> list[Case]:
    """One's own cases, the practice case too, and those of whoever one stands in for."""
    known = await visit.store.cases.of_people({visit.person.id, *(who for who, _ in visit.person.stands_in)})
    standing = (case for case in known if stands(case, visit.today) in _STATES)
    return [case for case in standing if may(visit.person, Action.REFLECT, case=case)]


def _code(visit: Visit, case: Case) -> str:
    return visit.say("cases-practice", code=case.code) if case.practice else case.code


def named(visit: Visit, day: date, kind: str) -> str:
    """A look by its day and what it is; with the year, where that is not this one."""
    shown = said_day(day, visit.person.language, "MMMd" if day.year == visit.today.year else "yMMMd")
    return visit.say("reviews-named", day=shown, what=visit.say(_KINDS.get(kind, "reviews-event")))


def _label(visit: Visit, one: _Due) -> str:
    return visit.say("reviews-one", code=one.code, look=named(visit, one.day, one.kind))


def _lines(visit: Visit, found: Iterable[_Due], labels: Iterable[str]) -> list[str]:
    """The same in words, late ones first."""
    groups: dict[str, list[str]] = {}
    for one, label in zip(found, labels, strict=True):
        groups.setdefault(_GROUPS[_group(one.day, visit.today)], []).append(label)
    there = [visit.say(name, list=", ".join(groups[name])) for name in _GROUPS if name in groups]
    return there or [visit.say("reviews-none")]


def _group(day: date, today: date) -> int:
    sunday = today + timedelta(days=7 - today.isoweekday())
    return 0 if day < today else 1 if day == today else 2 if day <= sunday else 3
