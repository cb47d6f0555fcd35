"""What leans on something comes only when that was said; what only the person can say waits for the person."""

import pytest

from flows.answers import Mark, Source
from flows.checks import WrongDeclaration
from flows.events import Erased, Ticked
from flows.explore import Passed, every_turn
from flows.path import path, standing, visible
from flows.reflection import REFLECTION
from flows.registry import FLOWS
from flows.steps import Ask, Choose, Flow, Rate, form
from tests.flows.conftest import FULL, SHORT, TODAY, Conversation, Start, givens_of, key

REPEATED = {**FULL, "repeat": True}
CHOICES = Choose(id="who", options=("family", "work", "nobody"), at_most=3, alone=("nobody",))


@pytest.fixture(scope="module")
def walked() -> list[Passed]:
    """Some thousand turns of the reflection."""
    return list(every_turn(REFLECTION, [SHORT, FULL, REPEATED, {"round": "full"}], TODAY, 4000))


def _turns(flow: Flow, walked: list[Passed]) -> list[Passed]:
    return walked if flow is REFLECTION else list(every_turn(flow, givens_of(flow), TODAY, 300))


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_nothing_is_asked_that_leans_on_what_was_not_said(flow: Flow, walked: list[Passed]) -> None:
    """In every turn of every dialogue, something was really said to what a question on the way leans on."""
    for talk in (one.after for one in _turns(flow, walked) if not one.after.finished):
        spots = {spot.key: spot for spot in path(flow, talk)}
        for spot in spots.values():
            under = [spots[where] for id in spot.step.leans_on if (where := (*spot.within, id)) in spots]
            said = [answer for one in under if (answer := standing(one, talk)) and answer.mark is None]
            assert said or not spot.step.leans_on, spot.key


@pytest.mark.parametrize("mark", list(Mark))
@pytest.mark.parametrize(
    ("theme", "skipped", "leaning"),
    [
        ("T2", "steady", "theme-lower"),
        ("T4", "change", "theme-T4-tie"),
        ("T6", "good", "theme-T6-elsewhere"),
        ("T7", "surprised", "theme-T7-about"),
        ("T13", "day", "theme-T13-believe"),
    ],
)
def test_after_what_was_passed_by_comes_nothing_about_it(
    start: Start, theme: str, skipped: str, leaning: str, mark: Mark
) -> None:
    """Whichever way it was passed by; once it was put off, the rest comes when it is answered."""
    talk = start(**FULL).chooses("together").skips_to("reflection-themes").chooses(theme, "T3", "T5")
    asked = talk.skips_to(f"theme-{theme}-{skipped}").marks(mark).row_to("reflection-needs-tag")
    assert leaning not in [one for one in asked if one.startswith(f"theme-{theme}")]
    assert f"themes/{theme}/lower" not in talk.way or skipped != "steady"


def test_without_a_goal_nothing_is_asked_about_it(short: Conversation) -> None:
    """Neither how important it is nor whether it is theirs; the steps are asked all the same."""
    short.skips_to("reflection-goals-goal").skips()
    assert short.asked == "reflection-goals-theirs"
    short.skips().skips()
    assert short.asked == "reflection-next"  # where nothing is done, nobody needs to know


def test_at_nothing_another_question_follows(short: Conversation) -> None:
    """What makes it 0 and not lower is no question; above it, that one is asked, and never both."""
    short.skips_to("reflection-few").chooses("T3").rates(0)
    assert short.asked == "theme-through"
    short.says("My dog.").edits("themes/T3/rest").rates(1)
    assert short.asked == "theme-lower"
    assert "themes/T3/through" not in short.shown


def test_what_was_said_is_still_seen_when_what_it_leans_on_is_removed_for_good(short: Conversation) -> None:
    """So that it can be removed too."""
    short.skips_to("reflection-goals-goal").says("A flat.").says("A key.").skips_to("reflection-summary").says("right")
    short.hears(Erased(key("goals/1/goal")))
    assert short.shown["goals/1/sign"].value == "A key."


@pytest.mark.parametrize("words", ["reflection-goals-shaky", "reflection-goals-agreed"])
def test_smaller_and_with_a_change_open_the_sentence(short: Conversation, words: str) -> None:
    """The goal is asked again with its old words offered; then it goes on where it was."""
    short.skips_to("reflection-goals-goal").says("A flat of my own.").skips_to("reflection-goals-confidence").rates(3)
    if words.endswith("agreed"):
        short.skips()
    short.chooses("smaller" if words.endswith("shaky") else "change")
    assert short.asked == "reflection-goals-goal"
    assert short.shown["goals/1/goal"].value == "A flat of my own."
    after = short.says("One viewing a week.").asked
    assert after == ("reflection-goals-agreed" if words.endswith("shaky") else "reflection-goals-theirs")
    assert short.shown["goals/1/goal"].value == "One viewing a week."


def test_the_old_sentence_may_stay(short: Conversation) -> None:
    """Keep, and it goes on."""
    short.skips_to("reflection-goals-goal").says("A flat.").skips_to("reflection-goals-agreed").chooses("change")
    assert short.keeps().asked == "reflection-goals-theirs"
    assert short.shown["goals/1/goal"].value == "A flat."


def test_alone_nobody_says_for_the_person_that_it_is_their_goal(start: Start) -> None:
    """Nor that others may be told. It is asked as soon as the person is there, and what they said then stands."""
    talk = start(**SHORT).chooses("alone").skips_to("reflection-goals-goal").says("A flat.")
    talk.skips_to("reflection-goals-partners").chooses("family").says("That I look for a flat.")
    assert talk.asked == "reflection-next"
    assert {"goals/1/unasked", "goals/1/tell-unasked"} <= set(talk.way)
    talk.edits("who").chooses("together")
    assert talk.asked == "reflection-goals-agreed"
    talk.answers(("yes",), Source.SAID).edits("who").chooses("alone")
    assert talk.shown["goals/1/agreed"].value == ("yes",)
    assert "goals/1/unasked" not in talk.way


def test_each_further_full_round_asks_for_what_is_to_celebrate_and_for_the_world_around(start: Start) -> None:
    """Whatever was chosen; not in the first, and not in a short one."""
    talk = start(**REPEATED).chooses("together").skips_to("event-fits").chooses("partly")
    assert talk.asked == "reflection-celebrate"
    asked = talk.skips_to("reflection-themes").chooses("T2", "T3", "T4").row_to("reflection-needs-tag")
    assert [one for one in asked if one.startswith("theme-T12")][:2] == ["theme-T12-part", "theme-T12-doors"]
    for given in (FULL, {**SHORT, "repeat": True}):
        other = start(**given).chooses("together").row_to("reflection-next")
        assert not [one for one in other if one == "reflection-celebrate" or one.startswith("theme-T12")]


def test_the_world_around_is_not_asked_twice(start: Start) -> None:
    """It comes anyway, so the worker is not offered it as an addition."""
    talk = start(**REPEATED).chooses("alone").skips_to("reflection-themes").chooses("T2", "T3", "T12")
    assert talk.chooses("T12").problem is not None
    assert [spot.words for spot in path(talk.flow, talk.talk)].count("theme-T12-part") == 1


def _ticked(talk: Conversation, *options: str) -> tuple[str, ...]:
    for option in options:
        talk.hears(Ticked(option))
    return talk.talk.place.draft


def test_an_option_that_stands_alone_clears_the_others(start: Start) -> None:
    """And the other way round."""
    assert _ticked(start(form("known", CHOICES)), "family", "work", "nobody") == ("nobody",)
    assert _ticked(start(form("known", CHOICES)), "nobody", "work", "family") == ("work", "family")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (("family", "nobody"), ("nobody",)),
        (("nobody", "work", "family"), ("family", "work")),
        (("nobody",), ("nobody",)),
    ],
)
def test_typed_answers_know_what_stands_alone(start: Start, typed: tuple[str, ...], kept: tuple[str, ...]) -> None:
    """What was said last counts."""
    talk = start(form("known", CHOICES, Ask(id="why"))).chooses(*typed)
    assert talk.shown["who"].value == kept


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_what_stands_alone_never_stands_with_others(flow: Flow, walked: list[Passed]) -> None:
    """In every turn of every dialogue."""
    for talk in (one.after for one in _turns(flow, walked)):
        for spot, answer in visible(flow, talk):
            if isinstance(spot.step, Choose) and isinstance(answer.value, tuple):
                assert len(answer.value) == 1 or not set(answer.value) & set(spot.step.alone), spot.key


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ((Ask(id="why", leans_on=("what",)),), "needs what"),
        ((Ask(id="why", leans_on=("what",)), Ask(id="what")), "needs what"),
        ((Choose(id="who", options=("a", "b"), reopens=(("a", "what"),)),), "needs what"),
        ((Ask(id="what"), Choose(id="who", options=("a", "b"), reopens=(("c", "what"),))), "does not have"),
        ((Choose(id="who", options=("a", "b"), at_most=2, alone=("c",)),), "does not have"),
        ((Choose(id="who", options=("a", "b"), alone=("a",)),), "never have others"),
    ],
)
def test_a_tie_to_nothing_cannot_be_declared(steps: tuple[Ask | Choose, ...], why: str) -> None:
    """What is leaned on or asked again stands before it in the same block; what stands alone is an option."""
    with pytest.raises(WrongDeclaration, match=why):
        form("wrong", *steps)


def test_what_leans_on_several_needs_one_of_them(start: Start) -> None:
    """Any of them is enough, and a scale's lowest number is an answer too."""
    talk = start(form("two", Rate(id="one"), Ask(id="other"), Ask(id="both", leans_on=("one", "other"))))
    assert talk.skips().says("Yes.").asked == "two-both"
    assert start(form("one", Rate(id="one"), Ask(id="on", leans_on=("one",)))).rates(0).asked == "one-on"
