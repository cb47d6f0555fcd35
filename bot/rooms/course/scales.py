"""A person's own scales over time: each a line of its own, only what the person said, never summed or compared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from typing import Any

from bot.plan.talks import KeptTalk, kept
from bot.rooms.course.goalscales import Goals
from bot.screens.scene import said_day
from bot.turn.now import case_view, today
from bot.turn.visit import Visit
from flows.answers import Answer, Source
from flows.path import Spot, visible
from flows.registry import FLOWS
from flows.steps import Rate
from locales.localizer import localizer
from storage.cases import Case
from storage.conversations import StoredConversation

FLOWS_WITH_SCALES = ("reflection", "goals", "today")
MOST = 24
"""So many numbers of one scale are drawn; older ones are left out."""
LONGEST_TITLE = 70


@dataclass(frozen=True)
class Series:
    """One scale: what it is called, what its ends mean, and where the person stood on which day."""

    title: str
    ends: tuple[str, str]
    points: tuple[tuple[date, int], ...]
    wished: bool
    """Is 10 what the person wishes? Of a goal it is the trust to get there."""


def drawn_from(talks: Sequence[StoredConversation]) -> bool:
    """Is there anything to be seen?"""
    return any(True for one in kept(talks, FLOWS_WITH_SCALES) for _ in _said(one))


def seen(visit: Visit, case: Case, talks: Sequence[StoredConversation]) -> list[Series]:
    """The scales: those of the days first, then the topics, then the goals."""
    points: dict[tuple[str, str], list[tuple[date, int]]] = {}
    words: dict[tuple[str, str], str] = {}
    goals = Goals()
    for one in kept(talks, FLOWS_WITH_SCALES):
        goals.follow(one)
        for spot, value in _said(one):
            key = _key(one, spot, goals)
            if key:
                words[key] = spot.words
                points.setdefault(key, []).append((today(one.at, visit.person.zone), value))
    return [_series(visit, case, goals, key, words[key], points[key]) for key in sorted(points, key=_order)]


def _said(one: KeptTalk) -> Iterator[tuple[Spot, int]]:
    """The numbers that the person gave; nothing that was guessed."""
    for spot, answer in visible(FLOWS[one.flow], one.talk):
        if isinstance(spot.step, Rate) and spot.step.person and _is_theirs(answer):
            yield spot, int(answer.value or 0)  # type: ignore[arg-type]


def _is_theirs(answer: Answer) -> bool:
    return answer.mark is None and answer.source is Source.SAID and isinstance(answer.value, int)


def _key(one: KeptTalk, spot: Spot, goals: Goals) -> tuple[str, str] | None:
    """Which line a number belongs to; the same topic is the same line in each round."""
    if one.flow == "today":
        return "today", spot.key[0]
    if spot.key[0] != "goals":
        return "theme", spot.key[1]
    return ("goal", goals.line_of(one, spot.key[1])) if spot.key[-1] in ("confidence", "now") else None


def _order(key: tuple[str, str]) -> tuple[int, int]:
    kind, name = key
    digits = "".join(sign for sign in name if sign.isdigit())
    return ("today", "theme", "goal").index(kind), int(digits) if kind != "today" else name != "how"


def _series(
    visit: Visit, case: Case, goals: Goals, key: tuple[str, str], words: str, points: list[tuple[date, int]]
) -> Series:
    kind, name = key
    forms = case_view(case).forms
    say = localizer(visit.person.language).say
    titles = {"today": f"{words}.short", "theme": f"theme-{name}", "goal": "reflection-goals"}
    own = goals.titles.get(name) if kind == "goal" else None
    title = shorten(own, LONGEST_TITLE, placeholder="…") if own else say(titles[kind], forms, number="")
    ends = say(f"{words}.low", forms), say(f"{words}.high", forms)
    return Series(title.strip(), ends, tuple(points[-MOST:]), kind != "goal")


def told(visit: Visit, series: Sequence[Series]) -> list[str]:
    """The same in words, scale by scale."""
    return [
        visit.say("scales-line", title=one.title, points=", ".join(_point(visit, day, at) for day, at in one.points))
        for one in series
    ]


def _point(visit: Visit, day: date, value: int) -> str:
    return visit.say("scales-point", day=said_day(day, visit.person.language), value=value)


def data(visit: Visit, series: Sequence[Series]) -> dict[str, Any]:
    """What the template takes. Each scale has its own span of days."""
    return {"language": visit.person.language, "series": [_drawn(visit, one) for one in series]}


def _drawn(visit: Visit, one: Series) -> dict[str, Any]:
    first, last = one.points[0][0], one.points[-1][0]
    span = (last - first).days
    return {
        "title": one.title,
        "low": one.ends[0],
        "high": one.ends[1],
        "first": said_day(first, visit.person.language),
        "last": said_day(last, visit.person.language) if span else None,
        "points": [[(day - first).days / span if span else 0.5, value] for day, value in one.points],
    }
