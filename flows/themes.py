"""The themes T2 to T13: the tap question and the text of the short round first, then the rest, then the worker's own.

Content: part a.3 of the domain dossier. Each block asks its strongest question first, so that both rounds
share one order; "deeper" opens the rest in the short round.
"""

from flows.guards import at_nothing, does_harm, goes_deep, has_ties, is_unfair_at_home, off_nothing, wants_less
from flows.kept import kept_strengths
from flows.steps import Ask, Choose, Node, Rate, When

THEMES = ("T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13")
ROLES = ("family", "partner", "friends", "colleagues", "neighbours", "teacher", "faith", "sport", "helper", "nobody")
NONE_OF_THEM = ("nobody", "nothing", "nowhere")
"""Options that are ticked alone."""


def _choose(id: str, *options: str, guarded: bool = False, help_after: tuple[str, ...] = ()) -> Choose:
    return Choose(id=id, options=options, person=True, guarded=guarded, help_after=help_after)


def _several(id: str, *options: str, guarded: bool = False, leans_on: tuple[str, ...] = ()) -> Choose:
    """As many as fit; "nothing" and its like fit nothing else."""
    alone = tuple(option for option in options if option in NONE_OF_THEM)
    return Choose(
        id=id, options=options, at_most=len(options), person=True, guarded=guarded, alone=alone, leans_on=leans_on
    )


def _ask(id: str, guarded: bool = False, leans_on: tuple[str, ...] = ()) -> Ask:
    return Ask(id=id, person=True, guarded=guarded, leans_on=leans_on)


def _rate(id: str, guarded: bool = False, leans_on: tuple[str, ...] = ()) -> tuple[Node, ...]:
    """A scale and the one text after it: what holds the number up, or at its lowest, what helps all the same."""
    lower = Ask(id="lower", words="theme-lower", person=True, guarded=guarded, leans_on=(id,))
    through = Ask(id="through", words="theme-through", person=True, guarded=guarded, leans_on=(id,))
    return (
        Rate(id=id, person=True, guarded=guarded, leans_on=leans_on),
        When(off_nothing(id), (lower,)),
        When(at_nothing(id), (through,)),
    )


def _block(first: tuple[Node, ...], *rest: Node) -> tuple[Node, ...]:
    deeper = Choose(id="deeper", words="theme-deeper", options=("yes",), offered=True, aside=True)
    return (*first, deeper, When(goes_deep, rest))


_STRENGTHS = Choose(
    id="cards",
    options=("D1", "D2", "D3", "D4", "D5", "D6", "D7", "D8"),
    besides=kept_strengths,
    at_most=3,
    person=True,
)
"""The strength cards, and before them the cards the person kept."""

PERSON: dict[str, tuple[Node, ...]] = {
    "T2": _block(
        (_several("works", "home", "routine", "work", "learning", "money", "health", "nothing"), _ask("lighten")),
        *_rate("steady"),
    ),
    "T3": _block(
        _rate("rest", guarded=True),
        _ask("helps", guarded=True),
        _choose("less", "yes", "no", guarded=True),
        When(wants_less, (_ask("less-help", guarded=True),)),
    ),
    "T4": _block(
        _rate("belong"),
        _several("near", *ROLES),
        _several("reach", *ROLES),
        _several("far", *ROLES),
        _ask("notice"),
        _choose("change", "strengthen", "calm", "loosen", "none"),
        When(has_ties, (_ask("tie", leans_on=("change",)),)),
    ),
    "T5": _block(
        _rate("distance"),
        _several("pull", "lonely", "bored", "angry", "insulted", "online", "other"),
        _ask("keeps"),
        _choose("safe", "yes", "sometimes", "no", help_after=("sometimes", "no")),
    ),
    "T6": _block(
        (
            _several(
                "good",
                "friends",
                "sense",
                "respect",
                "protection",
                "adventure",
                "order",
                "needed",
                "justice",
                "calm",
                "money",
                "faith",
                "love",
            ),
            _ask("elsewhere", leans_on=("good",)),
        ),
        _several("cost", "time", "money", "people", "school", "health", "freedom", "trust", "nothing"),
    ),
    "T7": _block(
        _rate("open"),
        _ask("surprised"),
        _several("about", "ideas", "people", "own", leans_on=("surprised",)),
        _ask("chance"),
    ),
    "T8": _block(
        (
            _several("role", "friend", "parent", "worker", "neighbour", "learner", "believer", "artist", "other"),
            _ask("always"),
        ),
        *_rate("say"),
        _ask("give"),
    ),
    "T9": _block(
        _rate("ease", guarded=True),
        _ask("stays", guarded=True),
        _ask("different", guarded=True),
        _ask("question", guarded=True),
    ),
    "T10": _block(
        (
            _several("calm", "walk", "call", "breathe", "humour", "sport", "prayer", "beside", "nothing", guarded=True),
            _ask("heated", guarded=True),
        ),
        _choose("right", "yes", "notyet", "no", "help", guarded=True),
    ),
    "T11": _block(
        _rate("decide", guarded=True),
        _ask("asare", guarded=True),
        _ask("expect", guarded=True),
        _choose("home", "fine", "change", guarded=True),
        When(is_unfair_at_home, (_ask("home-change", guarded=True),)),
    ),
    "T12": _block(
        (_several("part", "club", "job", "school", "faith", "near", "online", "politics", "nowhere"), _ask("doors")),
        _ask("closed"),
        *_rate("fair"),
    ),
    "T13": _block(
        (_STRENGTHS, _ask("day")),
        _ask("managed"),
        *_rate("believe", leans_on=("day",)),
    ),
}
"""What is asked to the person, by theme."""

WORKER: dict[str, tuple[Node, ...]] = {
    "T2": (Ask(id="lever"),),
    "T3": (Ask(id="doctor"),),
    "T4": (Ask(id="sees"),),
    "T5": (Ask(id="lose"),),
    "T6": (Choose(id="stuck", options=("way", "crowding", "clash", "chance")),),
    "T7": (Choose(id="whose", options=("theirs", "mine", "both")),),
    "T8": (Ask(id="label"),),
    "T9": (Choose(id="harms", options=("harm", "irritates")), When(does_harm, (Ask(id="whom"),))),
    "T10": (Choose(id="carry", options=("no", "supervision", "lead")),),
    "T11": (Ask(id="same"),),
    "T12": (Ask(id="around"),),
    "T13": (Ask(id="overlook"),),
}
"""What the worker thinks about alone, by theme."""
