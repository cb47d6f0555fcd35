"""The reflection: what people say, what is refused, remarks, sources, erasing, and facts that change."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from flows.answers import Key, Mark, Source
from flows.checks import declared
from flows.engine import advance, ticks
from flows.events import Continued, Erased, FactsChanged, Noted, SourceChanged, Ticked
from flows.path import path
from flows.reflection import REFLECTION
from flows.registry import FLOWS
from flows.steps import Rate
from tests.flows.conftest import FULL, SHORT, TODAY, Conversation, Start, key

LONGEST = 4000
ENGLISH = Path(__file__).parents[2] / "locales" / "en"

GOOD_ENDS = {
    "theme-T2-steady": "as steady as I would like",
    "theme-T3-rest": "as often as I would like",
    "theme-T4-belong": "as much as I would like",
    "theme-T5-distance": "as much as I want",
    "theme-T7-open": "as open as I would like",
    "theme-T8-say": "as much as I would like",
    "theme-T9-ease": "as easy as I would like",
    "theme-T11-decide": "as much as I would like",
    "theme-T12-fair": "as fairly as I would like",
    "theme-T13-believe": "as much as I would like",
    "reflection-goals-importance": "as important as can be",
    "reflection-goals-confidence": "completely",
    "goals-goals-now": "completely",
    "today-how": "as good as I would like",
    "today-fit": "just as I would like",
}
"""Each scale by its words, with what 10 means: always what the person wishes."""


def scales() -> dict[str, Rate]:
    """Every scale of every dialogue by the id of its words."""
    found = {trail: step for trail, step in declared(REFLECTION) if isinstance(step, Rate) and trail[0] != "extra"}
    rounds = {
        f"{'theme' if trail[0] == 'themes' else 'reflection'}-{'-'.join(_named(trail))}": found[trail]
        for trail in found
    }
    others = [(flow, *pair) for flow in FLOWS.values() if flow is not REFLECTION for pair in declared(flow)]
    return rounds | {f"{flow.id}-{'-'.join(trail)}": step for flow, trail, step in others if isinstance(step, Rate)}


def _named(trail: Key) -> Key:
    return trail[1:] if trail[0] == "themes" else trail


def refused(talk: Conversation) -> str | None:
    """Why the last event moved nothing."""
    return talk.problem.id if talk.problem else None


def test_every_scale_has_its_good_end_at_ten() -> None:
    """A new scale must be written down here with what its 10 means."""
    found = scales()
    assert set(found) == set(GOOD_ENDS)
    assert {(step.low, step.high) for step in found.values()} == {(0, 10)}


def test_the_words_of_each_scale_say_that_ten_is_the_wish() -> None:
    """The English end of each scale is the one in the table."""
    text = "".join(file.read_text(encoding="utf-8") for file in ENGLISH.glob("*.ftl"))
    for words, good in GOOD_ENDS.items():
        message = text.split(f"\n{words} =", 1)[1].split("\n\n", 1)[0]
        assert f".high = {good}" in message, words


@pytest.mark.parametrize("value", [-1, 11, "7", None, ("7",)])
def test_what_is_not_on_the_scale_is_refused(short: Conversation, value: object) -> None:
    """Only the numbers from 0 to 10."""
    short.skips_to("reflection-goals-importance").answers(value)  # type: ignore[arg-type]
    assert refused(short) == "not-on-scale"


@pytest.mark.parametrize("text", ["", "   ", "\n\t", None, 7, ("x",)])
def test_an_empty_text_is_refused(short: Conversation, text: object) -> None:
    """Spaces are no words."""
    assert refused(short.answers(text)) == "empty"  # type: ignore[arg-type]
    assert short.asked == "reflection-worth"


def test_a_text_may_be_long_but_not_too_long(short: Conversation) -> None:
    """The limit and the length are told; spaces around do not count."""
    short.says("a" * (LONGEST + 1))
    assert short.problem is not None
    assert (short.problem.id, short.problem.args) == ("too-long", {"count": LONGEST + 1, "most": LONGEST})
    short.says(f"  {'a' * LONGEST}  ")
    assert short.shown["worth"].value == "a" * LONGEST


@pytest.mark.parametrize("text", ["🙂", "👩‍👧‍👦", "סוף", "a/b/c", '"quoted" \\ {curly}', "one\n\ntwo", "-1"])
def test_any_words_are_words(short: Conversation, text: str) -> None:
    """Emoji, other scripts, slashes and quotes come back as they were said."""
    short.says(f" {text} ")
    assert short.shown["worth"].value == text


@pytest.mark.parametrize("value", ["yesterday", "", "2026-02-30", None, 3])
def test_what_is_no_day_is_refused(short: Conversation, value: object) -> None:
    """Free words are read at the edge; here only ISO dates arrive."""
    short.skips_to("reflection-next").answers(value)  # type: ignore[arg-type]
    assert refused(short) == "not-a-date"


def test_a_day_to_come_is_not_past(short: Conversation) -> None:
    """Today is good, yesterday is not."""
    short.skips_to("reflection-next").says((TODAY - timedelta(days=1)).isoformat())
    assert refused(short) == "past-date"
    assert short.says(TODAY.isoformat()).asked == "reflection-summary"


def test_a_day_is_kept_in_one_form(short: Conversation) -> None:
    """However ISO wrote it, it is stored as year-month-day."""
    short.skips_to("reflection-next").says("20260316")
    assert short.shown["next"].value == date(2026, 3, 16).isoformat()


@pytest.mark.parametrize("value", [("T99",), "T2", (), None, ("T2", "T99")])
def test_what_is_not_offered_is_refused(short: Conversation, value: object) -> None:
    """An option that is not there, or none."""
    short.skips_to("reflection-few").answers(value)  # type: ignore[arg-type]
    assert refused(short) in {"unknown-option", "too-few"}


def test_too_many_ticks_are_refused_and_the_others_stay(short: Conversation) -> None:
    """Two themes at most; the third tick leaves the two."""
    short.skips_to("reflection-few").hears(Ticked("T2")).hears(Ticked("T3")).hears(Ticked("T4"))
    assert short.problem is not None
    assert (short.problem.id, short.problem.args) == ("too-many", {"count": 2})
    assert ticks(short.spot, short.talk) == ("T2", "T3")
    assert refused(short.hears(Ticked("T99"))) == "unknown-option"


def test_all_ticks_may_be_taken_off(short: Conversation) -> None:
    """An emptied draft is empty, also where an answer stood."""
    short.skips_to("reflection-few").chooses("T2", "T3").edits("themes")
    assert ticks(short.spot, short.talk) == ("T2", "T3")
    short.hears(Ticked("T2")).hears(Ticked("T3"))
    assert ticks(short.spot, short.talk) == ()
    assert short.keeps().shown["themes"].value == ("T2", "T3")


def test_a_note_stands_beside_its_question(short: Conversation) -> None:
    """It does not answer the question, and a second one is a further paragraph."""
    short.hears(Noted(" Tired today. ")).hears(Noted("Hot in here.")).hears(Noted("Later.", key("next")))
    assert short.asked == "reflection-worth"
    assert short.talk.value("worth", "note") == "Tired today.\n\nHot in here."
    assert short.talk.value("next", "note") == "Later."
    assert refused(short.hears(Noted("  "))) == "empty"
    assert "worth/note" not in short.shown


def test_a_text_is_continued_with_a_paragraph(short: Conversation) -> None:
    """The talk stays where it is, and the answer keeps its source."""
    short.says("My children.", Source.SAID).hears(Continued("And my work.", key("worth")))
    assert short.shown["worth"].value == "My children.\n\nAnd my work."
    assert short.shown["worth"].source is Source.SAID
    assert short.asked == "reflection-few"


def test_what_was_skipped_may_be_continued_into_an_answer(short: Conversation) -> None:
    """Words that come after all are an answer."""
    short.skips().hears(Continued("My children.", key("worth")))
    assert (short.shown["worth"].value, short.shown["worth"].mark) == ("My children.", None)


def test_words_that_come_before_their_question_answer_it(short: Conversation) -> None:
    """It is not asked again, so that the words are not written over."""
    short.hears(Continued("By bus.", key("goals/1/goal"))).skips_to("reflection-needs-sentence").skips()
    assert short.asked == "reflection-goals-sign"
    assert short.shown["goals/1/goal"].value == "By bus."
    assert refused(short.hears(Continued("  ", key("goals/1/goal")))) == "empty"


def test_only_texts_are_continued(short: Conversation) -> None:
    """Ticks and what is not on the path are left alone."""
    short.skips_to("reflection-few").chooses("T2")
    assert refused(short.hears(Continued("more", key("themes")))) == "not-here"
    assert refused(short.hears(Continued("more", key("nothing")))) == "not-here"
    assert short.shown["themes"].value == ("T2",)


def test_somebody_else_stands_behind_an_answer(short: Conversation) -> None:
    """The value stays, the source is another; where nothing was said there is nothing to change."""
    short.says("My children.", Source.SAID).hears(SourceChanged(key("worth"), Source.OBSERVED))
    assert (short.shown["worth"].value, short.shown["worth"].source) == ("My children.", Source.OBSERVED)
    assert refused(short.hears(SourceChanged(key("next"), Source.TOLD))) == "not-here"


def test_an_erased_text_is_gone_and_not_asked_again(short: Conversation) -> None:
    """The question counts as skipped, and the turn names what storage must forget."""
    short.says("A name.").hears(Erased(key("worth")))
    assert short.turns[-1].erased == key("worth")
    assert (short.shown["worth"].value, short.shown["worth"].mark) == (None, Mark.SKIPPED)
    assert short.asked == "reflection-few"
    assert refused(short.hears(Erased(key("next")))) == "not-here"


def test_erasing_works_after_the_end(short: Conversation) -> None:
    """A finished talk takes nothing but that."""
    short.says("A name.").skips_to("reflection-summary").says("right").hears(Erased(key("worth")))
    assert short.problem is None
    assert short.talk.finished
    assert short.shown["worth"].value is None


def test_when_the_consent_ends_the_persons_questions_are_hidden(full: Conversation) -> None:
    """Nothing the person said is visible any more; with a new consent it is there again."""
    full.says("My children.").skips_to("reflection-goals-goal").says("Learn to drive.")
    full.hears(FactsChanged({**FULL, "basis": "none"}))
    assert not any(spot.step.person for spot in path(full.flow, full.talk))
    assert "goals/1/goal" not in full.shown
    assert "reflection-goals-sign" not in full.row_to("reflection-summary")
    full.hears(FactsChanged(FULL))
    assert full.shown["goals/1/goal"].value == "Learn to drive."


def test_when_the_consent_ends_together_becomes_alone(start: Start) -> None:
    """Who is in the room is asked again, for only one answer is left."""
    talk = start(**SHORT).chooses("together").skips_to("reflection-few").chooses("T2")
    talk.hears(FactsChanged({"round": "short"}))
    assert talk.asked == "reflection-who"
    assert talk.chooses("alone").asked == "own-T2-lever"


def test_a_short_round_that_becomes_full_asks_for_more_themes(short: Conversation) -> None:
    """Two themes were enough before; their answers wait until the themes are chosen anew."""
    short.skips_to("reflection-few").chooses("T2", "T3").chooses("home")
    short.hears(FactsChanged(FULL)).skips_to("reflection-themes")
    assert "themes/T2/works" not in short.way
    short.chooses("T2", "T3", "T4")
    assert short.shown["themes/T2/works"].value == ("home",)


def test_an_event_leaves_the_talk_before_it_as_it_was(short: Conversation) -> None:
    """Talks are values: an advance makes a new one."""
    before = short.talk
    copy = dict(before.answers)
    short.says("My children.")
    assert before.answers == copy
    assert advance(REFLECTION, before, Noted("x")).talk is not before
