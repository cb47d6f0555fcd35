"""Views on a talk that are no places in it: help, more, why, language, coming back, the person's page."""

from dataclasses import replace
from datetime import date

from bot.screens.buttons import Button, PassedBy, Plain, Speak
from bot.screens.question import is_private, screen, token
from bot.screens.scene import Scene
from bot.screens.screen import Choice, Screen, Section
from bot.screens.summary import line_at, persons_page
from flows.answers import Mark, Scope
from flows.guards import is_short
from flows.path import Spot, current, progress, visible
from flows.steps import Ask, Choose
from flows.themes import THEMES


def _view(
    scene: Scene, question: str, *choices: Choice, body: tuple[str, ...] = (), sections: tuple[Section, ...] = ()
) -> Screen:
    return Screen(
        token=token(scene),
        language=scene.language,
        kind="notice",
        question=question,
        code=scene.case.code if scene.case and not scene.together else None,
        body=body,
        sections=sections,
        choices=choices,
        together=scene.together,
        private=is_private(scene),
    )


def _go_on(scene: Scene) -> Choice:
    return Choice(Plain.LOOK, scene.say("view-go-on"))


def help_now(scene: Scene, own_text: str | None) -> Screen:
    """The way to help, at once: the structure's own numbers, or what holds everywhere."""
    text = own_text or scene.say("help-default")
    return _view(scene, scene.say("help-title"), _go_on(scene), body=tuple(text.split("\n\n")))


def about(scene: Scene) -> Screen:
    """What Waymark is, the commands, and how to pause."""
    body = tuple(scene.say("about-body").split("\n\n"))
    return _view(scene, scene.say("about-title"), _go_on(scene), body=body)


def more(scene: Scene) -> Screen:
    """What else can be done with the question that stands open."""
    spot = current(scene.flow, scene.talk)
    return _view(scene, scene.say("more-title"), *(_more_choices(scene, spot) if spot else ()), _go_on(scene))


def _more_choices(scene: Scene, spot: Spot) -> tuple[Choice, ...]:
    there: list[Button] = []
    if spot.step.person and spot.step.optional:
        there += [_UNSAID, _UNWRITTEN, _UNFIT, _LATER]
    elif spot.step.optional and isinstance(spot.step, Ask | Choose):
        there += [_UNFIT, _LATER]
    if _can_go_deeper(scene, spot):
        there.append(Plain.DEEPER)
    if scene.words.has(f"{spot.block}.why"):
        there.append(Plain.WHY)
    if isinstance(spot.step, Ask) and scene.case:
        there.append(Plain.NOTE)
    there += [Plain.LANGUAGE, Plain.PAUSE]
    return tuple(Choice(str(one), scene.say(_MORE_WORDS[one])) for one in there)


def _can_go_deeper(scene: Scene, spot: Spot) -> bool:
    """The short round asks only the strongest question of a topic."""
    in_topic = spot.key[0] == "themes" and spot.within[-1] in THEMES and "deeper" not in spot.key
    return in_topic and is_short(Scope(scene.talk))


_UNSAID, _UNWRITTEN = PassedBy(Mark.UNWRITTEN, unsaid=True), PassedBy(Mark.UNWRITTEN)
_UNFIT, _LATER = PassedBy(Mark.UNFIT), PassedBy(Mark.LATER)
_MORE_WORDS: dict[Button, str] = {
    _UNSAID: "more-unsaid", _UNWRITTEN: "more-talked", _UNFIT: "more-unfit", _LATER: "more-later",
    Plain.DEEPER: "theme-deeper", Plain.WHY: "more-why", Plain.NOTE: "more-note", Plain.LANGUAGE: "more-language",
    Plain.PAUSE: "more-pause",
}  # fmt: skip


def why(scene: Scene) -> Screen:
    """Why this question is asked."""
    spot = current(scene.flow, scene.talk)
    known = spot is not None and scene.words.has(f"{spot.block}.why")
    text = scene.say(f"{spot.block}.why") if spot and known else scene.say("why-default")
    return _view(scene, scene.say("more-why"), _go_on(scene), body=(text,))


def language(scene: Scene, codes: tuple[str, ...]) -> Screen:
    """The same question in another language."""
    choices = tuple(Choice(str(Speak(code)), scene.say(f"language-{code}"), code == scene.language) for code in codes)
    return _view(scene, scene.say("language-which"), *choices, _go_on(scene))


def returning(scene: Scene) -> Screen:
    """Coming back after a while: code, part, minutes left, the last answer, and one button."""
    shown = screen(scene)
    answered = [pair for pair in visible(scene.flow, scene.talk) if not pair[0].step.aside]
    last = (
        scene.say("return-last", question=scene.label(answered[-1][0]), answer=scene.answer(*answered[-1]))
        if answered
        else None
    )
    far = progress(scene.flow, scene.talk)
    discard = Choice(Plain.DISCARD, scene.say("return-discard"))
    body = (*((shown.progress.text,) if shown.progress else ()), *((last,) if last and not scene.together else ()))
    made = _view(scene, scene.say("return-title"), Choice(Plain.LOOK, scene.say("return-go-on")), body=body)
    made = replace(made, quiet=(discard,))
    return replace(made, progress=shown.progress) if far.parts > 1 else made


def resting(scene: Scene, finished: date | None) -> Screen:
    """What may stay in sight when nobody has looked for long: no content, and the way back to it."""
    if not is_private(scene):
        return screen(scene)
    code = scene.case.code if scene.case and not scene.together else None
    if finished:
        day = scene.day(finished, "MMMd")
        made = _view(scene, scene.say("rest-kept", day=day), Choice(Plain.LOOK, scene.say("summary-show")))
    else:
        far = progress(scene.flow, scene.talk)
        waits = scene.say("rest-waits", part=far.part, parts=far.parts)
        made = _view(scene, waits, Choice(Plain.LOOK, scene.say("return-go-on")))
    return replace(made, code=code, private=False)


def line(scene: Scene, number: str) -> Screen:
    """All that can be done with one line of the page of answers."""
    found = line_at(scene, int(number))
    if found is None:
        return screen(scene)
    choices = [Choice(found.edit, scene.say("line-edit"))] if found.edit else []
    if found.source:
        choices.append(Choice(found.source.id, scene.say("line-source", source=found.source.label)))
    choices += [Choice(found.remove, scene.say("remove-yes"))] if found.remove else []
    return _view(scene, found.label, *choices, _go_on(scene), body=(found.text,))


def show(scene: Scene) -> Screen:
    """The person's page: own words, goals, steps, nothing else."""
    made = _view(scene, scene.say("show-title"), _go_on(scene), sections=persons_page(scene))
    return replace(made, together=True, code=None, body=() if made.sections else (scene.say("show-empty"),))


def confirm_removal(scene: Scene, button: str) -> Screen:
    """Asked once before a text is removed for good."""
    return _view(
        scene,
        scene.say("remove-sure"),
        Choice(button, scene.say("remove-yes")),
        Choice(Plain.LOOK, scene.say("remove-no")),
    )


def confirm_discard(scene: Scene) -> Screen:
    """Asked once before an unfinished talk is thrown away."""
    return _view(
        scene,
        scene.say("discard-sure"),
        Choice(Plain.THROW, scene.say("discard-yes")),
        Choice(Plain.LOOK, scene.say("remove-no")),
    )


def link(scene: Scene, address: str, messenger: str | None) -> Screen:
    """A one-time link to sign another device in; the same for the messenger."""
    made = _view(scene, scene.say("link-title"), _go_on(scene), body=(scene.say("link-body"),))
    return replace(made, link=address, messenger=messenger)


def invitation(scene: Scene, address: str, messenger: str | None) -> Screen:
    """An invitation to hand over: a link to copy or to scan, and the same for the messenger."""
    made = _view(scene, scene.say("invitation-title"), _go_on(scene), body=(scene.say("invitation-body"),))
    return replace(made, link=address, messenger=messenger, scanned=True)


def farewell(scene: Scene, word: str) -> Screen:
    """The last screen: nothing follows, and nothing can be tapped."""
    return Screen(token=token(scene), language=scene.language, kind="notice", question=scene.say(word))
