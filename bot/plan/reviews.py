"""Reviews in a finishing turn's unit: which are done with it, which are not needed any more, which come next."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from uuid import UUID, uuid5

from sqlalchemy import Executable

from bot.days.stages import Days, first_stage_at
from bot.plan.plan import plan
from bot.plan.rhythm import Look, Rhythm
from bot.plan.talks import KeptTalk, kept
from bot.turn.outcome import said
from bot.turn.visit import Visit
from flows.answers import Talk
from storage.cases import Case
from storage.conversations import StoredConversation
from storage.reviews import NewReview, Review

Ending = Callable[[Visit, UUID], tuple[Executable, ...]]

OF_PLAN = ("steps", "goals", "round")
"""The kinds of review that come from a plan."""


def done(visit: Visit, review: UUID) -> tuple[Executable, ...]:
    """This review is done: nothing is sent about it any more, and what was sent needs nobody."""
    ended = visit.store.reviews.done_statement(review, visit.now)
    return (ended, *_silent(visit, review))


def not_needed(visit: Visit, review: UUID) -> tuple[Executable, ...]:
    """This review is not needed any more."""
    ended = visit.store.reviews.cancel_statement(review, visit.now)
    return (ended, *_silent(visit, review))


def _silent(visit: Visit, review: UUID) -> tuple[Executable, ...]:
    reminders = visit.store.reminders
    return (reminders.withdraw_statement(review), reminders.settle_statement(review, visit.now))


async def after_round(visit: Visit, case: Case, stored: StoredConversation, talk: Talk) -> tuple[Executable, ...]:
    """A round is finished: the round that was due is done, the looks at the plan before it fall away."""
    there = await visit.due(case.id)
    own, gone = _of(there, "round", talk), [one for one in there if one.about.get("kind") in ("steps", "goals")]
    made = plan([KeptTalk(stored.id, stored.flow, visit.now, talk)])
    day = said(talk, "next")
    days, rhythm = await _days(visit, case)
    looks = rhythm.after_round(
        visit.today,
        date.fromisoformat(day) if day else None,
        steps=bool(made and made.open_steps),
        goals=bool(made and made.open_goals),
    )
    ended = [*_each(done, visit, own), *_each(not_needed, visit, (one for one in gone if one not in own))]
    left = [one for one in there if one not in own and one not in gone]
    return (*ended, *await _planned(visit, case, stored.id, looks, left, days))


async def after_look(visit: Visit, case: Case, stored: StoredConversation, talk: Talk) -> tuple[Executable, ...]:
    """A look at steps or goals, or after an event, is finished: it is done, and the next one is planned."""
    there = await visit.due(case.id)
    talks = kept(await visit.talks(case.id))
    now = KeptTalk(stored.id, stored.flow, visit.now, talk)
    return await _go_on(visit, case, stored.id, _of(there, stored.flow, talk), there, [*talks, now])


async def done_elsewhere(visit: Visit, case: Case, review: Review) -> tuple[Executable, ...]:
    """A review that was done without its dialogue: what follows it is planned all the same."""
    there = await visit.due(case.id)
    talks = kept(await visit.talks(case.id))
    own = [one for one in there if one.id == review.id]
    if review.about.get("kind") not in OF_PLAN:
        return tuple(_each(done, visit, own))
    return await _go_on(visit, case, review.id, own, there, talks)


async def _go_on(
    visit: Visit, case: Case, after: UUID, own: list[Review], there: list[Review], talks: list[KeptTalk]
) -> tuple[Executable, ...]:
    left = [one for one in there if one not in own]
    made = plan(talks)
    planned = [Look(one.about["kind"], one.due) for one in left if one.about.get("kind") in OF_PLAN]
    days, rhythm = await _days(visit, case)
    looks = rhythm.after_look(
        visit.today, planned, steps=bool(made and made.open_steps), goals=bool(made and made.open_goals)
    )
    return (*_each(done, visit, own), *await _planned(visit, case, own[0].id if own else after, looks, left, days))


def _of(there: Iterable[Review], kind: str, talk: Talk) -> list[Review]:
    """The review this talk was begun for, and every open one of its kind."""
    return [one for one in there if str(one.id) == talk.given.get("review") or one.about.get("kind") == kind]


def _each(ends: Ending, visit: Visit, reviews: Iterable[Review]) -> Iterator[Executable]:
    for one in reviews:
        yield from ends(visit, one.id)


async def clock_of(visit: Visit, case: Case) -> str:
    """The time zone of whoever is responsible."""
    if case.responsible == visit.person.id:
        return visit.person.zone
    person = await visit.store.people.get(case.responsible)
    return person.zone if person else visit.person.zone


async def _days(visit: Visit, case: Case) -> tuple[Days, Rhythm]:
    structure = await visit.structure(case.structure)
    if structure is None:
        raise LookupError("structure")
    days = Days.of(structure)
    return days, Rhythm(structure.rhythm, days.workdays)


async def _planned(
    visit: Visit, case: Case, after: UUID, looks: Iterable[Look], left: Iterable[Review], days: Days
) -> list[Executable]:
    """The new reviews, and the earliest day of all that is open. Of a practice case nobody is reminded.

    `after` is what they follow: two who finish the same at once plan the same, and it is there once.
    """
    zone, made = await clock_of(visit, case), []
    for look in looks:
        at = None if case.practice else first_stage_at(look.due, zone, days)
        new = NewReview(case.id, look.due, {"kind": look.kind}, visit.now, at, uuid5(after, look.kind))
        made.append(await visit.store.reviews.plan_statement(new))
    first = min((*(look.due for look in looks), *(one.due for one in left)), default=None)
    return [*made, visit.store.cases.next_look_statement(case.id, first)]
