"""advance: the talk and one event in, the turn out. Pure; every rule of the conversation is here once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from flows.answers import (
    NOTE,
    Answer,
    Changes,
    Key,
    Mark,
    Place,
    Scope,
    Source,
    Talk,
    Value,
    fold,
    live_items,
    without_items,
)
from flows.checks import collects
from flows.events import (
    Answered,
    Continued,
    EditRequested,
    Erased,
    Event,
    FactsChanged,
    ItemRemoved,
    ItemWanted,
    Kept,
    Marked,
    Noted,
    Problem,
    Reworded,
    SourceChanged,
    Ticked,
    Turn,
    WentBack,
)
from flows.path import MORE, Spot, current, options, path, standing
from flows.steps import Ask, Choose, Flow, Summary
from flows.validation import LONGEST, checked


def advance(flow: Flow, talk: Talk, event: Event) -> Turn:
    """What this event leads to. A finished talk takes nothing but erasing."""
    if talk.finished and not isinstance(event, Erased):
        return _no(talk, "finished")
    return _RULES[type(event)](flow, talk, event)


def _no(talk: Talk, problem: str, **args: int | str) -> Turn:
    return Turn(talk, problem=Problem(problem, args))


def _yes(flow: Flow, talk: Talk, changes: Changes, erased: Key | None = None) -> Turn:
    after = fold(talk, changes)
    if changes.place.draft and current(flow, after) != current(flow, talk):  # ticks belong to their question
        changes = replace(changes, place=replace(changes.place, draft=()))
        after = fold(talk, changes)
    if not after.finished and current(flow, after) is None:
        changes = replace(changes, finished=True)
        after = replace(after, finished=True)
    return Turn(after, changes, erased=erased)


def _answered(flow: Flow, talk: Talk, event: Answered) -> Turn:
    spot = current(flow, talk)
    if spot is None:
        return _no(talk, "finished")
    if isinstance(spot.step, Summary):
        return Turn(replace(talk, finished=True, place=Place()), Changes(finished=True))
    value = checked(spot.step, Scope(talk, spot.within), event)
    if isinstance(value, Problem):
        return Turn(talk, problem=value)
    if spot.key[-1] == MORE and value == ("another",):
        return _yes(flow, talk, Changes({spot.within: _longer(flow, talk, spot.within)}))
    put = {spot.key: _answer(spot, talk, value, event.source)}
    return _yes(flow, talk, Changes(put, place=Place(_reopened(spot, value))))


def _reopened(spot: Spot, value: Value) -> Key | None:
    """The earlier question this answer asks again."""
    again = dict(spot.step.reopens) if isinstance(spot.step, Choose) else {}
    chosen = value if isinstance(value, tuple) else ()
    return next(((*spot.within, again[one]) for one in chosen if one in again), None)


def _answer(spot: Spot, talk: Talk, value: Value, source: Source | None) -> Answer:
    before = standing(spot, talk)
    if before and before.value == value:
        return before
    return Answer(value, None, source, spot.step.fingerprint)


def _marked(flow: Flow, talk: Talk, event: Marked) -> Turn:
    spot = current(flow, talk)
    if spot is None or not spot.step.optional or isinstance(spot.step, Summary):
        return _no(talk, "needed")
    before = standing(spot, talk)
    again = event.mark is Mark.LATER and before is not None and before.mark is Mark.LATER
    mark = Mark.SKIPPED if again else event.mark
    return _yes(flow, talk, Changes({spot.key: Answer(mark=mark, print=spot.step.fingerprint)}))


def _ticked(flow: Flow, talk: Talk, event: Ticked) -> Turn:
    spot = current(flow, talk)
    if spot is None:
        return _no(talk, "finished")
    if not isinstance(spot.step, Choose):
        return _yes(flow, talk, Changes(place=replace(talk.place, draft=(event.option,))))
    if event.option not in {option.id for option in options(spot.step, Scope(talk, spot.within))}:
        return _no(talk, "unknown-option")
    draft = ticks(spot, talk)
    left = tuple(one for one in draft if one != event.option)
    draft = left if event.option in draft else spot.step.together((*draft, event.option))
    if len(draft) > spot.step.at_most:
        return _no(talk, "too-many", count=spot.step.at_most)
    return _yes(flow, talk, Changes(place=replace(talk.place, draft=draft or ("",))))


def ticks(spot: Spot, talk: Talk) -> tuple[str, ...]:
    """The options that are ticked now: the draft, the standing answer, or what holds outside and was given.

    An emptied draft is ("",).
    """
    if talk.place.draft:
        return tuple(one for one in talk.place.draft if one)
    answer = standing(spot, talk)
    if answer and isinstance(answer.value, tuple):
        return answer.value
    return tuple(talk.given.get("ticked", {}).get("/".join(spot.key), ()))


def _went_back(flow: Flow, talk: Talk, event: WentBack) -> Turn:
    spot = current(flow, talk)
    asked = [one for one in path(flow, talk) if not one.step.offered or one == spot]
    if spot is None or asked[0] == spot:
        return _no(talk, "first")
    before = asked[asked.index(spot) - 1]
    emptied = _emptied_item(flow, talk, spot)
    put = {emptied[:-1]: _without(flow, talk, emptied)} if emptied else {}
    return _yes(flow, talk, Changes(put, place=Place(before.key)))


def _emptied_item(flow: Flow, talk: Talk, spot: Spot) -> Key | None:
    """The item that was just begun and holds nothing yet, if it is one that may go."""
    item = spot.within
    if without_items(item[:-1]) not in collects(flow):
        return None
    listed = talk.value(*item[:-1])
    if not isinstance(listed, tuple) or item[-1] not in listed:
        return None
    live = [one for one in listed if not one.startswith("-")]
    holds = any(key[: len(item)] == item for key in talk.answers)
    return item if not holds and len(live) > 1 else None


def _edit(flow: Flow, talk: Talk, event: EditRequested) -> Turn:
    if all(spot.key != event.key for spot in path(flow, talk)):
        return _no(talk, "not-here")
    return _yes(flow, talk, Changes(place=Place(event.key)))


def _kept(flow: Flow, talk: Talk, event: Kept) -> Turn:
    return _yes(flow, talk, Changes(place=Place()))


def _listed(flow: Flow, talk: Talk, collect: Key) -> tuple[str, ...]:
    """All items with those taken away, and the one that stands there unasked."""
    listed = talk.value(*collect)
    listed = listed if isinstance(listed, tuple) else ()
    live = live_items(talk, collect, collects(flow)[without_items(collect)].at_least)
    return (*listed, *(item for item in live if item not in listed))


def _longer(flow: Flow, talk: Talk, collect: Key) -> Answer:
    listed = _listed(flow, talk, collect)
    return Answer((*listed, str(len(listed) + 1)))


def _without(flow: Flow, talk: Talk, item: Key) -> Answer:
    return Answer(tuple(f"-{one}" if one == item[-1] else one for one in _listed(flow, talk, item[:-1])))


def _item_removed(flow: Flow, talk: Talk, event: ItemRemoved) -> Turn:
    collect = event.item[:-1]
    if without_items(collect) not in collects(flow):
        return _no(talk, "not-here")
    return _yes(flow, talk, Changes({collect: _without(flow, talk, event.item)}, place=Place()))


def _item_wanted(flow: Flow, talk: Talk, event: ItemWanted) -> Turn:
    if all(spot.key != (*event.collect, MORE) for spot in path(flow, talk)):
        return _no(talk, "no-room")
    return _yes(flow, talk, Changes({event.collect: _longer(flow, talk, event.collect)}))


def _noted(flow: Flow, talk: Talk, event: Noted) -> Turn:
    spot = current(flow, talk)
    key = event.key or (spot.key if spot else None)
    if key is None or not event.text.strip():
        return _no(talk, "empty")
    note = (*key, NOTE)
    return _append(flow, talk, note, talk.answers.get(note, Answer()), event.text)


def _continued(flow: Flow, talk: Talk, event: Continued) -> Turn:
    spot = next((one for one in path(flow, talk) if one.key == event.key), None)
    if spot is None or not isinstance(spot.step, Ask):
        return _no(talk, "not-here")
    if not event.text.strip():
        return _no(talk, "empty")
    before = standing(spot, talk) or Answer(print=spot.step.fingerprint)
    return _append(flow, talk, event.key, before, event.text)


def _append(flow: Flow, talk: Talk, key: Key, before: Answer, text: str) -> Turn:
    joined = f"{before.value}\n\n{text.strip()}" if isinstance(before.value, str) else text.strip()
    if len(joined) > LONGEST:
        return _no(talk, "too-long", count=len(joined), most=LONGEST)
    return _yes(flow, talk, Changes({key: replace(before, value=joined, mark=None)}, place=talk.place))


def _reworded(flow: Flow, talk: Talk, event: Reworded) -> Turn:
    before, text = talk.answers.get(event.key), event.text.strip()
    if before is None or not isinstance(before.value, str):
        return _no(talk, "not-here")
    if not text:
        return _no(talk, "empty")
    if len(text) > LONGEST:
        return _no(talk, "too-long", count=len(text), most=LONGEST)
    return _yes(flow, talk, Changes({event.key: replace(before, value=text)}, place=talk.place))


def _source_changed(flow: Flow, talk: Talk, event: SourceChanged) -> Turn:
    answer = talk.answers.get(event.key)
    if answer is None:
        return _no(talk, "not-here")
    return _yes(flow, talk, Changes({event.key: replace(answer, source=event.source)}, place=talk.place))


def _erased(flow: Flow, talk: Talk, event: Erased) -> Turn:
    answer = talk.answers.get(event.key)
    if answer is None or isinstance(answer.value, tuple | int):  # only texts: a list of items holds used ids
        return _no(talk, "not-here")
    changes = Changes({event.key: Answer(mark=Mark.SKIPPED, print=answer.print)}, place=talk.place)
    return Turn(fold(talk, changes), changes, erased=event.key)


def _facts_changed(flow: Flow, talk: Talk, event: FactsChanged) -> Turn:
    return _yes(flow, talk, Changes(place=talk.place, given=event.given))


_RULES: dict[type, Callable[[Flow, Talk, Any], Turn]] = {
    Answered: _answered,
    Marked: _marked,
    Ticked: _ticked,
    WentBack: _went_back,
    EditRequested: _edit,
    Kept: _kept,
    ItemRemoved: _item_removed,
    ItemWanted: _item_wanted,
    Noted: _noted,
    Continued: _continued,
    Reworded: _reworded,
    SourceChanged: _source_changed,
    Erased: _erased,
    FactsChanged: _facts_changed,
}
