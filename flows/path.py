"""The way through a flow, computed from the answers on every turn: the only source of order."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.answers import Answer, Key, Mark, Scope, Talk, live_items
from flows.kept import said_before
from flows.steps import Ask, Choose, Collect, Flow, ForEach, Node, Option, Step, Summary, When

MORE = "more"
"""Id of the question whether another item follows."""


@dataclass(frozen=True)
class Spot:
    """One question on the path: where its answer lives, its words, its part, and the item it belongs to."""

    key: Key
    step: Step
    words: str
    part: int
    block: str = ""
    """Words of the block around it: the theme, the collect or the part."""

    @property
    def within(self) -> Key:
        """The key of the block this question stands in."""
        return self.key[:-1]


_Seen = dict[Key, Spot]
"""The questions passed so far: a block runs over a question only while that stands on the way itself."""


def path(flow: Flow, talk: Talk) -> tuple[Spot, ...]:
    """Every question that stands on the way now, in order, offered ones too."""
    known: tuple[Flow, tuple[Spot, ...]] | None = talk.walked.get(id(flow))
    if known is None or known[0] is not flow:
        known = talk.walked[id(flow)] = (flow, _computed(flow, talk))
    return known[1]


def _computed(flow: Flow, talk: Talk) -> tuple[Spot, ...]:
    seen: _Seen = {}
    return tuple(
        spot
        for number, part in enumerate(flow.parts)
        for spot in _walk(part.steps, talk, (), flow.id, number, f"{flow.id}-part-{part.id}", seen)
    )


def _walk(
    nodes: tuple[Node, ...], talk: Talk, within: Key, words: str, part: int, block: str, seen: _Seen
) -> Iterator[Spot]:
    for node in nodes:
        if isinstance(node, When):
            if node.guard(Scope(talk, within)):
                yield from _walk(node.steps, talk, within, words, part, block, seen)
        elif isinstance(node, ForEach):
            yield from _walk_each(node, talk, within, words, part, seen)
        elif isinstance(node, Collect):
            yield from _walk_items(node, talk, within, words, part, seen)
        elif _holds(node, talk, within, seen):
            spot = Spot((*within, node.id), node, node.words or f"{words}-{node.id}", part, block)
            seen[spot.key] = spot
            yield spot


def _holds(step: Step, talk: Talk, within: Key, seen: _Seen) -> bool:
    """Was something said to a question this one leans on, if it leans on any? What was said at the end stays seen."""
    if not step.leans_on or (talk.finished and (*within, step.id) in talk.answers):
        return True
    under = (seen.get((*within, id)) for id in step.leans_on)
    said = (standing(spot, talk) for spot in under if spot)
    return any(answer and answer.mark is None for answer in said)


def _walk_each(node: ForEach, talk: Talk, within: Key, words: str, part: int, seen: _Seen) -> Iterator[Spot]:
    prefix = node.words or f"{words}-{node.id}"
    chosen = _chosen(node, talk, within, seen)
    for option, steps in node.blocks.items():
        if option in chosen:
            block = f"{prefix}-{option}"
            yield from _walk(steps, talk, (*within, node.id, option), block, part, block, seen)


def _chosen(node: ForEach, talk: Talk, within: Key, seen: _Seen) -> tuple[str, ...]:
    """The options whose blocks come."""
    over = seen.get((*within, node.over))
    answer = standing(over, talk) if over else None
    if answer is None or not isinstance(answer.value, tuple):
        return ()
    return (*answer.value, *(node.always(Scope(talk, within)) if node.always else ()))


def _walk_items(node: Collect, talk: Talk, within: Key, words: str, part: int, seen: _Seen) -> Iterator[Spot]:
    collect = (*within, node.id)
    block = f"{words}-{node.id}"
    items = list(node.over(Scope(talk, within)) if node.over else live_items(talk, collect, node.at_least))
    for item in items:
        yield from _walk(node.steps, talk, (*collect, item), block, part, block, seen)
    grows = not (node.again or node.over) and len(items) < node.at_most
    if grows and (node.grows is None or node.grows(Scope(talk, within))):
        yield Spot((*collect, MORE), _ANOTHER, f"{block}-{MORE}", part, block)


_ANOTHER = Choose(id=MORE, options=("another", "done"), optional=False, aside=True)


def options(step: Choose, scope: Scope) -> tuple[Option, ...]:
    """The choices of a step as they stand now."""
    besides = step.besides(scope) if step.besides else ()
    declared = step.options(scope) if callable(step.options) else tuple(Option(name) for name in step.options)
    return (*besides, *(option for option in declared if option.id not in {one.id for one in besides}))


def offered(step: Ask, scope: Scope) -> tuple[Option, ...]:
    """Texts that answer this question by one tap: what was said to it before, and what it offers itself."""
    return (*said_before(step, scope), *(step.offers(scope) if step.offers else ()))


def standing(spot: Spot, talk: Talk) -> Answer | None:
    """The answer that stands at this question, or None: never given, of another meaning, or its options are gone."""
    answer = _found(spot, talk)
    if answer is None or (answer.mark is None and answer.print != spot.step.fingerprint):
        return None
    if isinstance(spot.step, Choose) and isinstance(answer.value, tuple):
        return _still_offered(spot, spot.step, answer, talk)
    return answer


def _found(spot: Spot, talk: Talk) -> Answer | None:
    for name in (spot.step.id, *spot.step.was):
        if answer := talk.answers.get((*spot.within, name)):
            return answer
    return None


def _still_offered(spot: Spot, step: Choose, answer: Answer, talk: Talk) -> Answer | None:
    offered = {option.id for option in options(step, Scope(talk, spot.within))}
    chosen = answer.value if isinstance(answer.value, tuple) else ()
    kept = tuple(option for option in chosen if option in offered)
    if len(kept) < step.at_least:
        return None
    return answer if kept == chosen else replace(answer, value=kept)


def outdated(flow: Flow, talk: Talk) -> tuple[Spot, ...]:
    """Questions that were answered but have changed since, so that they are asked again."""
    return tuple(
        spot
        for spot in path(flow, talk)
        if not spot.step.offered and _found(spot, talk) and standing(spot, talk) is None
    )


def current(flow: Flow, talk: Talk) -> Spot | None:
    """The question to show: the one gone back to, else the first open one, else one put off, else the summary.

    None when a flow without a summary has all its answers.
    """
    spots = path(flow, talk)
    if talk.place.at:
        for spot in spots:
            if spot.key == talk.place.at:
                return spot
    return _first_open(spots, talk)


def _first_open(spots: tuple[Spot, ...], talk: Talk) -> Spot | None:
    asked = [spot for spot in spots if not spot.step.offered]
    for spot in asked:
        if isinstance(spot.step, Summary):
            put_off = [one for one in asked if _put_off(one, talk)]
            return put_off[0] if put_off else spot
        if standing(spot, talk) is None:
            return spot
    return None


def _put_off(spot: Spot, talk: Talk) -> bool:
    answer = standing(spot, talk)
    return answer is not None and answer.mark is Mark.LATER


def visible(flow: Flow, talk: Talk) -> tuple[tuple[Spot, Answer], ...]:
    """The answers that count: those on the path, in order. Hidden ones appear nowhere."""
    found = ((spot, standing(spot, talk)) for spot in path(flow, talk))
    return tuple((spot, answer) for spot, answer in found if answer is not None)


@dataclass(frozen=True)
class Progress:
    """Which part of how many (from 1), how many questions are done of how many, and seconds left in the part."""

    part: int
    parts: int
    done: int
    total: int
    seconds: int


def progress(flow: Flow, talk: Talk) -> Progress:
    """How far the talk is; only questions that stand on the path count."""
    spots = [spot for spot in path(flow, talk) if not spot.step.offered]
    here = current(flow, talk)
    part = here.part if here else len(flow.parts) - 1
    open_ones = [spot for spot in spots if standing(spot, talk) is None]
    left = sum(spot.step.seconds for spot in open_ones if spot.part == part)
    return Progress(part + 1, len(flow.parts), len(spots) - len(open_ones), len(spots), left)
