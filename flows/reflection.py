"""The reflection: look, aim, act. One declaration for the short and the full round (dossier, parts a.1 to a.7)."""

from flows import guards
from flows.answers import Scope
from flows.kept import Offers, kept_texts
from flows.steps import (
    Ask,
    Choose,
    Collect,
    Flow,
    ForEach,
    Keeps,
    Notice,
    Option,
    Part,
    PickDate,
    Rate,
    Summary,
    When,
    form,
    menu,
)
from flows.themes import PERSON, THEMES, WORKER

NEEDS = ("safety", "calm", "belonging", "love", "respect", "say", "useful", "learning", "sense", "joy")
MARKERS = ("notyet", "wavering", "trying", "building", "keeping", "belonging")
PARTNERS = ("nobody", "family", "school", "job", "housing", "health", "youth", "probation", "office", "other")
KINDS = ("talk", "practical", "accompany", "learn", "meet", "write", "refer", "office", "safety", "wait")
ROOM = ("together", "alone", "company")


class Reflected(guards.Round, Offers, total=False):
    """What a round knows."""

    earlier: list[str]
    """The themes of the one before."""


def rooms(scope: Scope) -> tuple[Option, ...]:
    """Who may be in the room: alone only, until the person was asked."""
    open_rooms = ROOM if guards.may_ask(scope) else ("alone",)
    return tuple(Option(room) for room in open_rooms)


def open_themes(scope: Scope) -> tuple[Option, ...]:
    """The themes, those of earlier rounds first; T11 only with nobody from family or circle in the room."""
    company, earlier = scope.talk.chose("company", "who"), scope.facts(Reflected).get("earlier", [])
    themes = sorted(THEMES, key=lambda theme: theme not in earlier)
    return tuple(Option(theme, word=f"theme-{theme}") for theme in themes if not (company and theme == "T11"))


def society(scope: Scope) -> tuple[str, ...]:
    """The theme of the world around comes in every further full round, chosen or not."""
    return ("T12",) if guards.comes_round(scope) and not scope.talk.chose("T12", "added") else ()


def other_themes(scope: Scope) -> tuple[Option, ...]:
    """The themes that do not come yet, and none."""
    picked = scope.talk.value("themes")
    coming = (*(picked if isinstance(picked, tuple) else ()), *society(scope))
    left = tuple(option for option in open_themes(scope) if option.id not in coming)
    return (Option("none", word="reflection-added.none"), *left)


def found_needs(scope: Scope) -> tuple[Option, ...]:
    """The needs of this round in the words they were given."""
    listed = scope.talk.value("needs")
    live = [one for one in listed if not one.startswith("-")] if isinstance(listed, tuple) else []
    said = {item: scope.talk.value("needs", item, "sentence") for item in live}
    return tuple(Option(f"n{item}", said=text) for item, text in said.items() if isinstance(text, str))


_ARRIVE = (
    Ask(id="T1-different", words="theme-T1-different", person=True),
    Choose(id="T1-wanted", words="theme-T1-wanted", options=("me", "others", "both"), person=True),
    Ask(id="T1-not", words="theme-T1-not", person=True),
    When(
        guards.is_repeat,
        (
            Choose(id="T1-missed", words="theme-T1-missed", options=("yes", "no"), person=True),
            When(guards.missed_something, (Ask(id="T1-what", words="theme-T1-what", person=True),)),
        ),
    ),
)

_LIFE_SINCE = (
    Choose(id="fits", words="event-fits", options=("yes", "partly", "no"), person=True),
    Ask(id="celebrate", person=True),
)
"""Asked in every further full round."""

_LOOK = Part(
    "look",
    (
        Choose(id="who", options=rooms, optional=False, aside=True),
        When(guards.may_ask, (Ask(id="worth", person=True), When(guards.is_full, _ARRIVE))),
        When(guards.comes_round, _LIFE_SINCE),
        When(
            guards.is_short,
            (Choose(id="themes", words="reflection-few", options=open_themes, at_most=2, optional=False, aside=True),),
        ),
        When(
            guards.is_full,
            (
                Choose(
                    id="themes",
                    words="reflection-themes",
                    options=open_themes,
                    at_least=3,
                    at_most=5,
                    optional=False,
                    aside=True,
                ),
            ),
        ),
        When(
            guards.adds_theme,
            (
                Choose(id="added", options=other_themes, optional=False, aside=True),
                When(guards.added_theme, (Ask(id="added-why", optional=False),)),
            ),
        ),
        When(
            guards.may_ask,
            (
                ForEach("themes", PERSON, id="themes", words="theme", always=society),
                When(guards.added_theme, (ForEach("added", PERSON, id="extra", words="theme"),)),
            ),
        ),
        When(guards.thinks_alone, (ForEach("themes", WORKER, id="own", words="own", always=society),)),
        When(
            guards.adds_theme,
            (Choose(id="T1-whose", words="own-T1-whose", options=("person", "me", "authority", "family"), at_most=4),),
        ),
    ),
)

_NEED = (Choose(id="tag", options=NEEDS, person=True), Ask(id="sentence", person=True, offers=kept_texts))

_OF_GOAL = ("goal",)

_GOAL = (
    Ask(id="goal", person=True, offers=kept_texts),
    When(guards.has_needs, (Choose(id="answers", options=found_needs, at_most=3, person=True, leans_on=_OF_GOAL),)),
    When(guards.is_full, (Ask(id="resource", person=True, offers=kept_texts, leans_on=_OF_GOAL),)),
    Ask(id="sign", person=True, leans_on=_OF_GOAL),
    Rate(id="importance", person=True, leans_on=_OF_GOAL),
    Rate(id="confidence", person=True, leans_on=_OF_GOAL),
    When(
        guards.is_shaky,
        (
            Choose(
                id="shaky",
                options=("smaller", "help", "leave"),
                person=True,
                leans_on=("confidence",),
                reopens=(("smaller", "goal"),),
            ),
        ),
    ),
    Ask(id="more-step", person=True, offered=True, leans_on=_OF_GOAL),
    When(
        guards.theirs_to_say("agreed"),
        (
            Choose(
                id="agreed",
                options=("yes", "change", "no"),
                person=True,
                leans_on=_OF_GOAL,
                reopens=(("change", "goal"),),
            ),
        ),
    ),
    When(guards.left_to_ask("agreed"), (Notice(id="unasked", offered=True, aside=False, leans_on=_OF_GOAL),)),
    When(guards.is_changed, (Ask(id="change", person=True, offered=True, leans_on=("agreed",)),)),
    Choose(id="marker", options=MARKERS, offered=True, person=True, leans_on=_OF_GOAL),
)
"""The need it is for is asked once it has words; made smaller or changed, its sentence is asked again."""

_AIM = Part(
    "aim",
    (
        When(
            guards.may_ask,
            (
                Collect("needs", _NEED, at_most=3, grows=guards.is_full),
                Collect("goals", _GOAL, at_most=3, grows=guards.is_full),
            ),
        ),
    ),
)

_OWN_STEP = (Ask(id="mine"), PickDate(id="mine-until", leans_on=("mine",)))

_PLAN = (
    Ask(id="theirs", person=True),
    PickDate(id="theirs-until", person=True, leans_on=("theirs",)),
    *_OWN_STEP,
    Choose(id="kind", options=KINDS, offered=True, leans_on=("mine",)),
    Ask(id="obstacle", offered=True, person=True),
    Ask(id="planb", offered=True, person=True),
    Choose(
        id="partners",
        options=PARTNERS,
        at_most=len(PARTNERS),
        person=True,
        alone=("nobody",),
        leans_on=("goal", "theirs", "mine"),
    ),
    When(
        guards.tells_others,
        (
            Ask(id="tell", person=True),
            When(
                guards.theirs_to_say("tell-agreed"),
                (Choose(id="tell-agreed", options=("yes", "no"), person=True, leans_on=("tell",)),),
            ),
            When(
                guards.left_to_ask("tell-agreed"),
                (Notice(id="tell-unasked", offered=True, aside=False, leans_on=("tell",)),),
            ),
        ),
    ),
)

_ACT = Part(
    "act",
    (
        When(guards.may_ask, (Collect("goals", _PLAN, at_most=3, again=True),)),
        When(guards.may_not_ask, _OWN_STEP),
        PickDate(id="next", presets=(14, 42, 84)),
        Summary(id="summary"),
    ),
)

REFLECTION = Flow("reflection", (_LOOK, _AIM, _ACT), Keeps.TALK, pauses=True, stays=True)

STANCE = form("stance", Notice(id="think", optional=False), Ask(id="line", aside=True))
"""One's own view, for oneself alone."""

SUPERVISION = menu("supervision", Choose(id="lines", options=("home",), optional=False, aside=True), confided=True)
"""The lines kept for supervision."""
