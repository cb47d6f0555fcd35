"""/reviews: what is late, due soon and later, over all the cases somebody looks after. Codes and days only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from bot.plan.named import KINDS, named
from bot.rights import Action, may
from bot.screens.tokens import short
from bot.turn.states import stands
from bot.turn.visit import About, Visit
from flows.reviews import Due
from storage.cases import Case
from storage.reviews import Review

MOST = 20
"""So many buttons; what is due after them comes up in its time."""
_GROUPS = ("reviews-late", "reviews-today", "reviews-week", "reviews-later")
_STATES = ("active", "aftercare")


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
        return self.day, self.code, list(KINDS).index(self.kind)


async def due(visit: Visit, about: About) -> Due:
    """What falls due, by day."""
    found = sorted(await _found(visit), key=lambda one: one.order)
    labels = [_label(visit, one) for one in found]
    listed = [(f"v{short(one.id)}", label) for one, label in zip(found, labels, strict=True)]
    return {"due": listed[:MOST], "lines": _lines(visit, found, labels)}


async def _found(visit: Visit) -> list[_Due]:
    there = (await waiting(visit)).values()
    return [_Due(one.id, one.due, _code(visit, case), one.about["kind"]) for case, one in there]


async def waiting(visit: Visit) -> Mapping[UUID, tuple[Case, Review]]:
    """What is still to be done, with its case; read once a turn."""
    return await visit.once("waiting", lambda: _waiting(visit))


async def _waiting(visit: Visit) -> dict[UUID, tuple[Case, Review]]:
    cases = {case.id: case for case in await _cases(visit)}
    there = await visit.store.reviews.open_of_cases(list(cases))
    return {one.id: (cases[one.case], one) for one in there if one.about.get("kind") in KINDS}


async def _cases(visit: Visit) -> list[Case]:
    """The known cases of which one may write, as long as something falls due there."""
    standing = (case for case in await visit.known_cases() if stands(case, visit.today) in _STATES)
    return [case for case in standing if may(visit.person, Action.REFLECT, case=case)]


def _code(visit: Visit, case: Case) -> str:
    return visit.say("cases-practice", code=case.code) if case.practice else case.code


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
