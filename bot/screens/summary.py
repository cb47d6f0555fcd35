"""All answers on one page, and the person's page: own words, goals, steps, nothing else."""

from collections.abc import Iterator
from itertools import groupby

from bot.screens import about
from bot.screens.buttons import Act, Away, at
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Line, Section
from flows.answers import NOTE, Answer, Key, Source, live_items, without_items
from flows.checks import collects
from flows.path import MORE, Spot, path, standing
from flows.steps import Ask, Flow, Notice

_OWN_STEP = ("event-next", "event-until", "-mine", "-mine-until", "-mine-became", "-mine-further", "-mine-text")
"""Questions to the worker whose answers are part of what was agreed."""
TURNING = (Source.SAID, Source.OBSERVED, Source.TOLD, Source.GUESSED)


def sections(scene: Scene) -> tuple[Section, ...]:
    """The answers on the path, grouped by theme, need and goal."""
    numbered = [(number, spot) for number, spot in enumerate(path(scene.flow, scene.talk)) if _has_place(scene, spot)]
    grouped = groupby(numbered, key=lambda pair: _heading(scene, pair[1]))
    made: dict[str, list[Line]] = {}
    for title, pairs in grouped:
        lines = [line for number, spot in pairs for line in _lines(scene, number, spot)]
        made.setdefault(title, []).extend(lines)
    return tuple(Section(title, tuple(lines)) for title, lines in made.items() if lines)


def _has_place(scene: Scene, spot: Spot) -> bool:
    if spot.step.aside or isinstance(spot.step, Notice):
        return not spot.step.aside
    return standing(spot, scene.talk) is not None or (spot.step.offered and not scene.talk.finished)


def _heading(scene: Scene, spot: Spot) -> str:
    item = next((part for part in reversed(spot.key) if part.isdigit()), None)
    if item and (own := about.title(scene, spot)):
        return own
    if item:
        return scene.say(spot.block, number=_place_of(scene, spot, item))
    return scene.say(spot.block) if scene.words.has(spot.block) else ""


def _place_of(scene: Scene, spot: Spot, item: str) -> int:
    """Which of the items still there this is, counted from one."""
    index = spot.key.index(item)
    listed = scene.talk.value(*spot.key[:index])
    live = [one for one in listed if not one.startswith("-")] if isinstance(listed, tuple) else [item]
    return live.index(item) + 1 if item in live else 1


def _lines(scene: Scene, number: int, spot: Spot) -> Iterator[Line]:
    answer = standing(spot, scene.talk)
    if isinstance(spot.step, Notice):
        yield Line(scene.label(spot), scene.question(spot))
        return
    if answer is None:
        yield Line(scene.label(spot), scene.say("summary-open"), at(Act.EDIT, number), open=at(Act.EDIT, number))
        return
    if scene.talk.finished and answer.mark:
        return
    edit = None if scene.talk.finished else at(Act.EDIT, number)
    remove = at(Act.ASK_REMOVE, number) if isinstance(spot.step, Ask) and answer.value else None
    source = _source(scene, number, answer)
    opens = at(Act.OPEN, number) if remove or source else edit
    yield Line(scene.label(spot), scene.answer(spot, answer), edit, remove, source, opens)
    note = scene.talk.answers.get((*spot.key, NOTE))
    if note and note.value:
        remove = at(Act.ASK_REMOVE_NOTE, number)
        yield Line(scene.say("summary-note"), str(note.value), None, remove, open=remove)


def _source(scene: Scene, number: int, answer: Answer) -> Choice | None:
    if answer.source not in TURNING or scene.together or scene.talk.finished or answer.mark:
        return None
    return Choice(at(Act.SOURCE, number), scene.say(f"source-{answer.source}"))


def line_at(scene: Scene, number: int) -> Line | None:
    """The line about the question at this place on the path."""
    spots = path(scene.flow, scene.talk)
    return next(_lines(scene, number, spots[number]), None) if number < len(spots) else None


def next_source(source: Source | None) -> Source:
    """The source that one tap leads to."""
    place = TURNING.index(source) if source in TURNING else -1
    return TURNING[(place + 1) % len(TURNING)]


def summary_choices(scene: Scene) -> Iterator[Choice]:
    """Another need or goal where there is room; one away where there is more than one."""
    for number, spot in enumerate(path(scene.flow, scene.talk)):
        if spot.key[-1] == MORE:
            following = scene.say(spot.block, number=len(_live(scene, spot.within)) + 1)
            yield Choice(at(Act.ADD, number), scene.say("summary-add", what=following))
    for node in _collects(scene.flow):
        live = _live(scene, (node,))
        for place, item in enumerate(live, start=1):
            if len(live) > 1:
                what = scene.say(f"{scene.flow.id}-{node}", number=place)
                yield Choice(str(Away(node, item)), scene.say("summary-remove", what=what))


def _live(scene: Scene, collect: Key) -> list[str]:
    return list(live_items(scene.talk, collect, collects(scene.flow)[without_items(collect)].at_least))


def _collects(flow: Flow) -> tuple[str, ...]:
    return tuple(key[0] for key in collects(flow) if len(key) == 1)


def copied(scene: Scene) -> str:
    """The page as plain text."""
    blocks = [
        "\n".join([section.title, *(f"{line.label}: {line.text}" for line in section.lines if line.text)])
        for section in sections(scene)
    ]
    return "\n\n".join(blocks)


def persons_page(scene: Scene) -> tuple[Section, ...]:
    """Own words, goals and steps; nothing that was guessed, told or thought about the person."""
    spots = [
        spot
        for spot in path(scene.flow, scene.talk)
        if (spot.step.person and not spot.step.aside and _is_own(standing(spot, scene.talk)))
        or (spot.words.endswith(_OWN_STEP) and _is_given(standing(spot, scene.talk)))
    ]
    made: dict[str, list[Line]] = {}
    for spot in spots:
        made.setdefault(_heading(scene, spot), []).append(Line(scene.label(spot), scene.answer(spot)))
    return tuple(Section(title, tuple(lines)) for title, lines in made.items())


def _is_own(answer: Answer | None) -> bool:
    return answer is not None and answer.mark is None and answer.source is Source.SAID


def _is_given(answer: Answer | None) -> bool:
    return answer is not None and answer.mark is None
