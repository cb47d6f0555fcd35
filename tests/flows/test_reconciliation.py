"""What becomes of answers when a flow changes after they were given, and which flows cannot be built at all."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from flows.answers import Scope, Talk
from flows.checks import WrongDeclaration
from flows.events import Answered, FactsChanged
from flows.path import outdated
from flows.steps import Ask, Choose, Collect, Flow, ForEach, Node, Option, Rate, Summary, When, form
from tests.flows.conftest import TODAY, Conversation

NAME = Ask(id="name")
COLOURS = Choose(id="colours", options=("red", "green", "blue"), at_most=3)
END = Summary(id="summary")
BLOCKS: dict[str, tuple[Node, ...]] = {"red": (Ask(id="why"),), "blue": (Ask(id="why"),)}


def talked(*steps: Node) -> Conversation:
    """A talk through these steps: a name, then red and blue where asked."""
    talk = Conversation(form("small", *steps, END), Talk())
    while talk.spot.step.kind != "summary":
        talk.answers(("red", "blue") if isinstance(talk.spot.step, Choose) else "Ada")
    return talk


def changed(talk: Conversation, *steps: Node) -> Conversation:
    """The same talk in a later version of the flow."""
    return Conversation(form("small", *steps, END), talk.talk)


def asked_anew(talk: Conversation) -> list[str]:
    """The questions that changed since they were answered."""
    return ["/".join(spot.key) for spot in outdated(talk.flow, talk.talk)]


def test_a_reworded_question_keeps_its_answer() -> None:
    """Other words alone, of the same meaning, change nothing."""
    talk = changed(talked(NAME), replace(NAME, words="other-words"))
    assert talk.asked == "small-summary"
    assert talk.shown["name"].value == "Ada"
    assert asked_anew(talk) == []


def test_another_meaning_is_asked_again() -> None:
    """The old answer is hidden, and comes back when the old meaning does."""
    talk = talked(NAME)
    raised = changed(talk, replace(NAME, meaning=2))
    assert raised.asked == "small-name"
    assert raised.shown == {}
    assert asked_anew(raised) == ["name"]
    assert changed(raised, NAME).shown["name"].value == "Ada"


def test_an_answer_to_the_new_meaning_stands() -> None:
    """It replaces the old one."""
    talk = changed(talked(NAME), replace(NAME, meaning=2)).says("Grace")
    assert (talk.asked, talk.shown["name"].value, asked_anew(talk)) == ("small-summary", "Grace", [])


def test_another_kind_or_scale_is_asked_again() -> None:
    """A choice is no text, and a 3 of 5 is no 3 of 10."""
    assert asked_anew(changed(talked(NAME), Choose(id="name", options=("ada", "grace")))) == ["name"]
    scale = Conversation(form("small", Rate(id="name", high=5), END), Talk()).rates(3)
    assert asked_anew(changed(scale, Rate(id="name"))) == ["name"]


def test_a_skipped_question_stays_skipped_whatever_it_means_now() -> None:
    """Passing by needs no meaning."""
    talk = Conversation(form("small", NAME, END), Talk()).skips()
    assert changed(talk, replace(NAME, meaning=2)).asked == "small-summary"


def test_a_renamed_question_keeps_its_answer() -> None:
    """It names the ids it had before; without them it is a new question."""
    talk = talked(NAME)
    renamed = changed(talk, Ask(id="called", was=("title", "name")))
    assert renamed.asked == "small-summary"
    assert renamed.shown["called"].value == "Ada"
    assert changed(talk, Ask(id="called")).asked == "small-called"


def test_an_edit_after_a_renaming_counts_from_then_on() -> None:
    """The new id comes before the old one."""
    talk = changed(talked(NAME), Ask(id="called", was=("name",))).edits("called").says("Grace")
    assert talk.shown["called"].value == "Grace"


def test_a_question_that_is_gone_is_hidden() -> None:
    """Its answer is in no summary, and nobody is asked."""
    talk = changed(talked(NAME, Ask(id="town")), NAME)
    assert talk.asked == "small-summary"
    assert list(talk.shown) == ["name"]
    assert changed(talk, NAME, Ask(id="town")).shown["town"].value == "Ada"


def _colours(scope: Scope) -> tuple[Option, ...]:
    return tuple(Option(one) for one in scope.talk.given.get("colours", ("red", "green", "blue")))


COMPUTED = Choose(id="colours", options=_colours, at_most=3)


def test_an_option_that_is_gone_is_dropped_from_several() -> None:
    """What is still offered stays, and its block; the block of the other leaves the path."""
    talk = talked(COMPUTED, ForEach("colours", BLOCKS, id="each"))
    talk.hears(FactsChanged({"colours": ["red", "green"]}))
    assert talk.shown["colours"].value == ("red",)
    assert "each/red/why" in talk.way
    assert "each/blue/why" not in talk.way
    talk.hears(FactsChanged({"colours": ["red", "green", "blue"]}))
    assert talk.shown["each/blue/why"].value == "Ada"


def test_when_no_chosen_option_is_left_it_is_asked_again() -> None:
    """And no block stands for what was chosen before."""
    talk = talked(COMPUTED, ForEach("colours", BLOCKS, id="each"))
    talk.hears(FactsChanged({"colours": ["green"]}))
    assert talk.asked == "small-colours"
    assert talk.way == ["colours", "summary"]
    assert talk.chooses("green").asked == "small-summary"


def test_a_declared_list_that_changes_is_asked_again() -> None:
    """The list is part of the question."""
    more = replace(COLOURS, options=("red", "green", "blue", "grey"))
    assert asked_anew(changed(talked(COLOURS), more)) == ["colours"]


def test_a_new_question_in_the_middle_is_asked_next() -> None:
    """It is no changed one, only an open one."""
    talk = changed(talked(NAME), Ask(id="town"), NAME)
    assert talk.asked == "small-town"
    assert asked_anew(talk) == []


def test_a_flow_without_a_summary_ends_with_its_last_answer() -> None:
    """Also when facts take away all that was open."""
    talk = Conversation(form("small", NAME, When(_known, (COLOURS,))), Talk(given={"known": True})).says("Ada")
    assert not talk.talk.finished
    assert talk.hears(FactsChanged({})).talk.finished
    assert talk.asked is None
    assert talk.hears(Answered("Grace", TODAY)).problem is not None


def _known(scope: Scope) -> bool:
    return bool(scope.talk.given.get("known"))


def _wrong(*steps: Node) -> Callable[[], Flow]:
    return lambda: form("small", *steps)


WRONG: dict[str, tuple[Callable[[], Flow], str]] = {
    "an id with a slash": (_wrong(Ask(id="a/b")), "is not an id"),
    "an id of digits": (_wrong(Ask(id="1")), "is not an id"),
    "an empty id": (_wrong(Ask(id="")), "is not an id"),
    "an id too long": (_wrong(Ask(id="a" * 25)), "is not an id"),
    "the id of notes": (_wrong(Ask(id="note")), "is not an id"),
    "the id of more": (_wrong(Collect("items", (Ask(id="more"),), at_most=2)), "is not an id"),
    "an option that is no id": (_wrong(Choose(id="a", options=("x y",))), "is not an id"),
    "the same step twice": (_wrong(NAME, NAME), "stands there twice"),
    "the same step twice under a guard": (_wrong(When(_known, (NAME, NAME))), "stands there twice"),
    "no options": (_wrong(Choose(id="a", options=())), "needs different options"),
    "the same option twice": (_wrong(Choose(id="a", options=("x", "x"))), "needs different options"),
    "more needed than there are": (_wrong(Choose(id="a", options=("x",), at_least=2, at_most=2)), "can never be"),
    "more allowed than there are": (_wrong(Choose(id="a", options=("x",), at_most=2)), "can never be"),
    "less allowed than needed": (_wrong(Choose(id="a", options=("x", "y"), at_least=2)), "can never be"),
    "a scale without room": (_wrong(Rate(id="a", low=5, high=5)), "no room"),
    "a lambda as a guard": (_wrong(When(lambda _: True, (NAME,))), "named functions"),
    "a lambda as options": (_wrong(Choose(id="a", options=lambda _: ())), "named functions"),
    "a loop over nothing": (_wrong(ForEach("colours", BLOCKS, id="each")), "runs over a question"),
    "more on no items": (_wrong(Collect("items", (NAME,), at_most=2, again=True)), "goes on with a block"),
    "a step after the summary": (_wrong(END, NAME), "never reached"),
}


@pytest.mark.parametrize(("build", "why"), WRONG.values(), ids=WRONG)
def test_a_wrong_declaration_cannot_be_built(build: Callable[[], Flow], why: str) -> None:
    """It says so where it is declared, and not in a conversation."""
    with pytest.raises(WrongDeclaration, match=why):
        build()


def test_what_looks_wrong_and_is_right_can_be_built() -> None:
    """One step under two guards, the same id in two blocks, more questions on the same items."""
    form("small", When(_known, (NAME,)), When(_unknown, (NAME,)))
    form("small", COLOURS, ForEach("colours", BLOCKS, id="each"), NAME)
    form("small", Collect("items", (NAME,), at_most=2), Collect("items", (COLOURS,), at_most=2, again=True))


def _unknown(scope: Scope) -> bool:
    return not _known(scope)
