"""What was set and what became of it: round by round, goal by goal, oldest first."""

from collections.abc import Iterator, Mapping, Sequence

from bot.plan.plan import of_round, step_of_event
from bot.plan.planned import Goal, Step
from bot.plan.talks import LOOKS, KeptTalk
from bot.screens.scene import Scene, forms, said_day
from bot.turn.now import case_view
from bot.turn.visit import Visit
from flows.answers import Answer
from flows.path import Spot, visible
from flows.registry import FLOWS
from storage.cases import Case


def told(visit: Visit, case: Case, talks: Sequence[KeptTalk]) -> list[str]:
    """The lines of a case's history."""
    tellers = {"reflection": _round, "event": _event}
    return [line for one in talks if one.flow in tellers for line in tellers[one.flow](visit, case, one, talks)]


def _looks(one: KeptTalk, talks: Sequence[KeptTalk]) -> list[KeptTalk]:
    return [look for look in talks if look.flow in LOOKS and look.talk.given.get("round") == str(one.id)]


def _event(visit: Visit, case: Case, one: KeptTalk, talks: Sequence[KeptTalk]) -> Iterator[str]:
    step = step_of_event(one)
    if step:
        yield visit.say("history-event", day=said_day(one.at.date(), visit.person.language))
        yield from _step(visit, case, step, [look for look in talks if look.flow in LOOKS])


def _round(visit: Visit, case: Case, one: KeptTalk, talks: Sequence[KeptTalk]) -> Iterator[str]:
    made, looks = of_round(one), _looks(one, talks)
    yield visit.say("case-round", day=said_day(one.at.date(), visit.person.language))
    for goal in made.goals:
        yield from _goal(visit, goal)
        yield from _became(visit, case, looks, ("goals", goal.id))
        for step in made.steps:
            if step.id[:-1] == goal.id:
                yield from _step(visit, case, step, looks)
    for step in made.steps:
        if step.id == "2":
            yield from _step(visit, case, step, looks)


def _goal(visit: Visit, goal: Goal) -> Iterator[str]:
    if goal.text:
        yield visit.say("history-idea" if goal.idea else "history-goal", text=goal.text)


def _step(visit: Visit, case: Case, step: Step, looks: Sequence[KeptTalk]) -> Iterator[str]:
    block = "mine" if step.mine else "theirs"
    yield visit.say("history-mine" if step.mine else "history-theirs", text=step.text)
    yield from list(_became(visit, case, looks, (block, step.id))) or [visit.say("history-open")]


def _became(visit: Visit, case: Case, looks: Sequence[KeptTalk], item: tuple[str, str]) -> Iterator[str]:
    for look in looks:
        scene = _scene(visit, case, look)
        said = [_said(scene, spot, answer) for spot, answer in _of_item(look, item).items()]
        if said:
            day = said_day(look.at.date(), visit.person.language)
            yield visit.say("history-then", day=day, what=" · ".join(said))


_ALONE = ("became", "further")
"""Their answers say enough without the question."""

_PLAIN = {"text": "history-now", "until": "history-until"}
"""Said without "my" and "your", as both read it."""


def _of_item(look: KeptTalk, item: tuple[str, str]) -> Mapping[Spot, Answer]:
    pairs = visible(FLOWS[look.flow], look.talk)
    return {spot: answer for spot, answer in pairs if spot.key[:2] == item and answer.mark is None}


def _said(scene: Scene, spot: Spot, answer: Answer) -> str:
    shown = scene.answer(spot, answer)
    if spot.step.id in _PLAIN:
        return scene.say(_PLAIN[spot.step.id], what=shown)
    return shown if spot.step.id in _ALONE else f"{scene.label(spot)}: {shown}"


def _scene(visit: Visit, case: Case, look: KeptTalk) -> Scene:
    own = forms(visit.person.profile.get("address"))
    flow = FLOWS[look.flow]
    return Scene(look.id, 0, flow, look.talk, visit.person.language, own, visit.today, case=case_view(case))
