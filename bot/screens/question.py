"""A talk put into a Screen: the question that stands open, with its choices and quiet buttons."""

from collections.abc import Iterator
from dataclasses import replace
from textwrap import shorten

from bot.screens import about
from bot.screens.buttons import Act, PassedBy, Plain, at
from bot.screens.calendar import month
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Drawing, Exchange, Progress, Screen
from bot.screens.summary import copied, sections, summary_choices
from bot.screens.tokens import Token
from flows.answers import Mark, Scope
from flows.engine import ticks
from flows.path import Spot, current, offered, path, progress, standing
from flows.shown import Shown
from flows.steps import Ask, Choose, Notice, PickDate, Rate, Summary

SHORT = 60
"""Signs of an offered text that fit on a button."""


def screen(scene: Scene, notice: str | None = None, kept: str | None = None) -> Screen:
    """The screen that is right now; showing it again is always right."""
    spot = current(scene.flow, scene.talk)
    if scene.talk.finished or spot is None:
        return _finished(scene, notice)
    made = _base(scene, spot, notice)
    made = _FILLERS[type(spot.step)](scene, spot, made)
    made = _elsewhere_only(scene, spot, made) if _is_withheld(scene) else made
    row = _quiet_of_menu(scene, spot) if scene.menu else quiet(scene, spot)
    return replace(made, kept=kept or made.kept, quiet=row)


def _is_withheld(scene: Scene) -> bool:
    """What was confided is not shown where nothing confided may be, in a menu or as a picture."""
    facts = Scope(scene.talk).facts(Shown)
    told = bool(facts.get("drawing")) or (scene.menu and not facts.get("sifted"))
    return told and is_private(scene) and not scene.writes


def _elsewhere_only(scene: Scene, spot: Spot, made: Screen) -> Screen:
    """In its place the way to the web chat, or a word that there is none; what stands for something told goes, too."""
    told = {option.id for option, _ in scene.choices(spot) if option.said is not None}
    choices = tuple(choice for choice in made.choices if choice.id not in told)
    if not scene.reachable:
        return replace(made, drawing=None, body=(scene.say("shown-nowhere"),), choices=choices)
    way = Choice(Plain.WEB, scene.say("text-elsewhere-open"))
    return replace(made, drawing=None, body=(scene.say("shown-elsewhere"),), choices=(way, *choices))


def is_private(scene: Scene) -> bool:
    """Does this dialogue show what people confided?"""
    return scene.flow.confided


def token(scene: Scene) -> str:
    """Names this conversation at this turn."""
    return str(Token(scene.conversation, scene.turn))


def _base(scene: Scene, spot: Spot, notice: str | None) -> Screen:
    together = scene.together and spot.key != ("who",)
    return Screen(
        token=token(scene),
        language=scene.language,
        kind=spot.step.kind,
        question=scene.question(spot),
        code=None if together or not scene.case else scene.case.code,
        progress=None if scene.menu else _progress(scene),
        past=() if together or scene.menu else past(scene, spot),
        notice=notice or _good_place(scene, spot),
        standing=_good_place(scene, spot),
        before=_before(scene, spot),
        their=scene.theirs(spot),
        their_language=scene.case.language if scene.case else None,
        body=_body(scene, spot),
        together=together,
        drawing=_drawing(scene),
        page=scene.talk.given.get("page"),
        private=is_private(scene),
    )


def _drawing(scene: Scene) -> Drawing | None:
    told = scene.talk.given.get("drawing")
    return Drawing(**told) if told else None


def _before(scene: Scene, spot: Spot) -> str | None:
    if spot.step.person and scene.case and not scene.together:
        return scene.say("common-as-they-say")
    return None


def _body(scene: Scene, spot: Spot) -> tuple[str, ...]:
    body = f"{spot.words}.body"
    said = scene.words.say(body, scene.forms, **scene.talk.given.get("args", {})) if scene.words.has(body) else ""
    own = (part for part in said.split("\n\n") if part)
    return (*own, *about.lines(scene, spot), *scene.talk.given.get("lines", ()))


def _good_place(scene: Scene, spot: Spot) -> str | None:
    """Said once, on the first question of each later part."""
    if spot.part == 0 or scene.talk.place.at or standing(spot, scene.talk):
        return None
    firsts = [one for one in path(scene.flow, scene.talk) if one.part == spot.part]
    return scene.say("common-good-place", part=spot.part) if firsts[0] == spot else None


def _progress(scene: Scene) -> Progress:
    far = progress(scene.flow, scene.talk)
    pace = 60 if scene.together else 110
    if far.parts == 1:
        return Progress(scene.say("progress-count", done=far.done, total=far.total), far.done, far.total)
    minutes = max(1, -(-far.seconds // pace))
    return Progress(scene.say("progress-part", part=far.part, parts=far.parts, minutes=minutes), far.done, far.total)


def past(scene: Scene, spot: Spot) -> tuple[Exchange, ...]:
    """What was asked and answered before this question, oldest first."""
    spots = path(scene.flow, scene.talk)
    return tuple(
        Exchange(scene.question(one), scene.answer(one), at(Act.EDIT, number))
        for number, one in enumerate(spots[: spots.index(spot)])
        if one != spot
        and not isinstance(one.step, Notice | Summary)
        and standing(one, scene.talk)
        and not one.step.offered
    )


def _choice(scene: Scene, spot: Spot, made: Screen) -> Screen:
    step = spot.step
    several = isinstance(step, Choose) and step.at_most > 1
    ticked = ticks(spot, scene.talk)
    choices = [Choice(option.id, label, option.id in ticked) for option, label in scene.choices(spot)]
    if step.person:
        choices.append(Choice(str(PassedBy(Mark.UNKNOWN)), scene.say("mark-unknown")))
    if step.guarded:
        choices.insert(0, Choice(str(PassedBy(Mark.UNWRITTEN)), scene.say("common-talked")))
    if not several:
        made = replace(made, choices=tuple(choices))
        return made if scene.menu else _with_note(scene, made)
    send = Choice(Plain.SEND, scene.say("common-go-on"))
    return _with_note(scene, replace(made, kind="choices", choices=tuple(choices), send=send))


def _with_note(scene: Scene, made: Screen) -> Screen:
    """Beside the buttons, a note may be written, where texts may be."""
    if not scene.writes:
        return made
    return replace(made, writes=True, hint=scene.say("common-note-hint"), reader=reader(scene))


def _scale(scene: Scene, spot: Spot, made: Screen) -> Screen:
    step, answer = spot.step, standing(spot, scene.talk)
    if not isinstance(step, Rate):
        return made
    numbers = tuple(
        Choice(str(number), str(number), bool(answer and answer.value == number))
        for number in range(step.low, step.high + 1)
    )
    words = scene.case.forms if scene.case and step.person else scene.forms
    ends = (scene.words.say(f"{spot.words}.low", words), scene.words.say(f"{spot.words}.high", words))
    more = (Choice(str(PassedBy(Mark.UNWRITTEN)), scene.say("common-talked")),) if step.guarded else ()
    return _with_note(scene, replace(made, choices=(*more, *numbers), ends=ends))


def _text(scene: Scene, spot: Spot, made: Screen) -> Screen:
    own = f"{spot.words}.hint"
    hint = (
        scene.say(own) if scene.words.has(own) else scene.say("common-text-hint" if scene.case else "common-short-hint")
    )
    first = (Choice(str(PassedBy(Mark.UNWRITTEN)), scene.say("common-talked")),) if spot.step.guarded else ()
    if isinstance(spot.step, Ask):
        first = (*first, *_offers(scene, spot, spot.step))
    if not scene.writes:
        return _elsewhere(scene, made, first)
    answer = standing(spot, scene.talk)
    before = str(answer.value) if answer and answer.value else None
    return replace(made, choices=first, writes=True, hint=hint, reader=reader(scene), kept=before)


def _offers(scene: Scene, spot: Spot, step: Ask) -> Iterator[Choice]:
    """Texts that answer by one tap, cut to what a button holds."""
    for option in offered(step, Scope(scene.talk, spot.within)):
        yield Choice(option.id, shorten(option.said or option.id, SHORT, placeholder="…"))


def _elsewhere(scene: Scene, made: Screen, first: tuple[Choice, ...]) -> Screen:
    """A text question in a channel where no texts are typed: the way to where they are."""
    if not scene.reachable:
        return replace(made, choices=first, body=(*made.body, scene.say("text-nowhere")))
    way = Choice(Plain.WEB, scene.say("text-elsewhere-open"))
    return replace(made, choices=(*first, way), body=(*made.body, scene.say("text-elsewhere")))


def _date(scene: Scene, spot: Spot, made: Screen) -> Screen:
    step = spot.step
    if not isinstance(step, PickDate):
        return made
    grid, presets = month(scene, step)
    return replace(made, calendar=grid, choices=presets, writes=True, hint=scene.say("common-date-hint"))


def _notice(scene: Scene, spot: Spot, made: Screen) -> Screen:
    own = f"{spot.words}.go"
    label = scene.say(own) if scene.words.has(own) else scene.say("common-read")
    elsewhere = scene.flow.id == "telegram" and scene.reachable
    way = (Choice(Plain.WEB, scene.say("text-elsewhere-open")),) if elsewhere else ()
    return replace(made, choices=(Choice("read", label), *way))


def _summary(scene: Scene, spot: Spot, made: Screen) -> Screen:
    right = Choice("right", scene.say("summary-right"))
    choices = (right, *summary_choices(scene))
    return replace(made, sections=sections(scene), choices=choices, past=(), copy=copied(scene))


_FILLERS = {
    Choose: _choice, Rate: _scale, Ask: _text, PickDate: _date, Notice: _notice, Summary: _summary,
}  # fmt: skip


def _finished(scene: Scene, notice: str | None) -> Screen:
    """A finished talk, read-only but for what may be removed for good."""
    away = (Choice(Plain.REST, scene.say("summary-read")),) if scene.channel == "telegram" else ()
    choices = (*away, Choice(Plain.SHOW, scene.say("summary-show")), Choice(Plain.CASE, scene.say("summary-back")))
    return Screen(
        token=token(scene),
        language=scene.language,
        kind="summary",
        question=scene.say("summary-kept"),
        code=scene.case.code if scene.case and not scene.together else None,
        together=scene.together,
        notice=notice,
        sections=sections(scene),
        choices=choices,
        copy=copied(scene),
        quiet=_menu_quiet(scene),
        private=True,
    )


def _menu_quiet(scene: Scene) -> tuple[Choice, ...]:
    return (Choice(Plain.HELP, scene.say("quiet-help")),)


def _quiet_of_menu(scene: Scene, spot: Spot) -> tuple[Choice, ...]:
    """Back to where the menu began, once one is further in it, and Help now."""
    first = path(scene.flow, scene.talk)[0]
    back = () if spot == first else (Choice(Plain.BACK, scene.say("quiet-back")),)
    return (*back, *_menu_quiet(scene))


def quiet(scene: Scene, spot: Spot) -> tuple[Choice, ...]:
    """Back, Skip (or keep what stands), More, Help now."""
    first = next(one for one in path(scene.flow, scene.talk) if not one.step.offered)
    row = [] if spot == first else [Choice(Plain.BACK, scene.say("quiet-back"))]
    if scene.talk.place.at and standing(spot, scene.talk):
        row.append(Choice(Plain.KEEP, scene.say("quiet-keep")))
    elif spot.step.optional and not isinstance(spot.step, Summary):
        row.append(Choice(str(PassedBy(Mark.SKIPPED)), scene.say("quiet-skip")))
    row.append(Choice(Plain.MORE, scene.say("quiet-more")))
    return (*row, *_menu_quiet(scene))


def reader(scene: Scene) -> str | None:
    """Who can read what is written here, in one line."""
    if not scene.case:
        return None
    if scene.channel == "telegram":
        return scene.say("reader-two-telegram" if scene.case.shared else "reader-one-telegram")
    return scene.say("reader-two" if scene.case.shared else "reader-one")
