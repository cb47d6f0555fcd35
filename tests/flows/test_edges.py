"""The rims of the small flows and of the engine: what is needed, what is only read, what may be none."""

from datetime import timedelta

import pytest

from flows.answers import Answer, Mark, Scope, Talk
from flows.cases import FRAME, OPENING, chosen_code
from flows.events import (
    Answered,
    Continued,
    Erased,
    FactsChanged,
    ItemRemoved,
    ItemWanted,
    Noted,
    Problem,
    Reworded,
    Ticked,
)
from flows.explore import every_turn, explore
from flows.path import path
from flows.reflection import REFLECTION
from flows.registry import FLOWS
from flows.steps import Ask, Choose, Collect, Flow, ForEach, Notice, Option, Part, PickDate, Rate, Summary, When, form
from flows.validation import LONGEST, checked
from flows.vocabulary import vocabulary
from tests.flows.conftest import FULL, SHORT, TODAY, Conversation, Start, givens_of, key

LOOSE = form("loose", Collect("items", (Ask(id="name"),), at_most=2, at_least=0), Summary(id="summary"))


@pytest.mark.parametrize("mark", list(Mark))
def test_the_summary_cannot_be_passed_by(short: Conversation, mark: Mark) -> None:
    """It stays open until the person says that it is right, and no mark of it is kept."""
    short.skips_to("reflection-summary").marks(mark)
    assert short.problem == Problem("needed")
    assert "summary" not in short.shown


def test_only_texts_are_erased(full: Conversation) -> None:
    """A list of goals is none: without it, a new goal would come to the words of one taken away."""
    full.skips_to("reflection-goals-more").chooses("another").says("A second goal.").hears(ItemRemoved(key("goals/2")))
    for where in ("goals", "who", "themes"):
        assert full.hears(Erased(key(where))).problem == Problem("not-here")
    full.skips_to("reflection-goals-more").chooses("another")
    assert full.at == "goals/3/goal"
    assert "A second goal." not in [answer.value for answer in full.shown.values()]


def test_erasing_twice_is_erasing_once(short: Conversation) -> None:
    """The second tap finds it gone and tells storage again, which may have failed the first time."""
    short.says("A name.").hears(Erased(key("worth"))).hears(Erased(key("worth")))
    assert short.problem is None
    assert short.turns[-1].erased == key("worth")


def test_a_block_may_have_no_items(start: Start) -> None:
    """Then only "another?" is asked, and its first item is called 1."""
    talk = start(LOOSE)
    assert talk.way == ["items/more", "summary"]
    assert talk.chooses("done").asked == "loose-summary"
    assert talk.hears(ItemWanted(key("items"))).at == "items/1/name"


def test_the_walk_covers_none_one_and_most_of_a_block() -> None:
    """Also "another" and "done" after none and after one."""
    report = explore(LOOSE, [{}], TODAY)
    assert report.uncovered == ()
    assert all(report.counts[f"block items: {count}"] for count in (0, 1, 2))
    assert all(
        report.counts[f"option loose-items-more after {count}: {option}"]
        for count in (0, 1)
        for option in ("another", "done")
    )


def test_what_is_only_read_counts_as_read(start: Start) -> None:
    """Whatever the button sent."""
    talk = start(form("small", Notice(id="what", optional=False), Summary(id="summary"))).says("on")
    assert talk.shown["what"].value == "read"
    assert talk.asked == "small-summary"


def test_a_summary_has_no_answer_to_check() -> None:
    """Its "right" ends the talk before any value is looked at."""
    assert checked(Summary(id="summary"), Scope(Talk()), Answered("right", TODAY)) == Problem("finished")


def test_a_consent_is_not_dated_in_the_future(start: Start) -> None:
    """Today at the latest, and before today is fine."""
    talk = start(FRAME).skips_to("frame-basis").chooses("consent")
    assert talk.says((TODAY + timedelta(days=1)).isoformat()).problem == Problem("future-date")
    assert talk.says((TODAY - timedelta(days=400)).isoformat()).asked == "frame-paper"


@pytest.mark.parametrize(
    ("suggested", "own", "code"),
    [(("c1",), None, "Birch"), (("own",), "Oak", "Oak"), (("own",), None, ""), (None, None, "")],
)
def test_the_code_of_a_new_case(start: Start, suggested: tuple[str, ...] | None, own: str | None, code: str) -> None:
    """One of those drawn, or one's own; the flow asks for one's own only then."""
    answers = {("suggested",): Answer(suggested), ("code",): Answer(own)}
    assert chosen_code(Talk(answers, given={"codes": ["Ash", "Birch"]})) == code
    if suggested:
        asked = start(OPENING, codes=["Ash", "Birch"]).chooses(*suggested).asked
        assert asked == ("opening-code" if suggested == ("own",) else "frame-language")


def test_where_nothing_is_asked_nothing_is_answered(start: Start) -> None:
    """A flow whose only question is not on the path takes no answer, tick or mark."""
    talk = start(form("small", When(_never, (Ask(id="name"),))))
    assert talk.asked is None
    assert talk.says("Ada").problem == Problem("finished")
    assert talk.hears(Ticked("x")).problem == Problem("finished")
    assert talk.skips().problem == Problem("needed")


def test_a_remark_or_paragraph_is_not_too_long_either(short: Conversation) -> None:
    """Joined with what stands there, it has to fit; what was there before stays."""
    short.says("a" * LONGEST)
    assert short.hears(Continued("b", key("worth"))).problem == Problem(
        "too-long", {"count": LONGEST + 3, "most": LONGEST}
    )
    assert short.hears(Noted("c" * (LONGEST + 1))).problem is not None
    assert short.hears(Continued(" ", key("worth"))).problem == Problem("empty")
    assert short.shown["worth"].value == "a" * LONGEST


def test_the_walk_says_where_a_flow_offers_what_it_refuses() -> None:
    """A day proposed by the declaration that has passed is a mistake of the declaration."""
    flow = form("small", PickDate(id="until", presets=(-1,)), Summary(id="summary"))
    with pytest.raises(AssertionError, match="refused"):
        explore(flow, [{}], TODAY)


def _always(scope: Scope) -> bool:
    return True


def _never(scope: Scope) -> bool:
    return False


def _proposed(scope: Scope) -> tuple[Option, ...]:
    return (Option("c0", said="Birch"), Option("none"), Option("all", word="any"))


def test_a_flow_names_all_words_it_needs() -> None:
    """Questions, options, ends of scales, parts, blocks and "another?"; nothing for what is computed from texts."""
    colours = Choose(id="colour", options=("red", "blue"))
    flow = Flow(
        "small",
        (
            Part("one", (colours, ForEach("colour", {"red": (Rate(id="how"),)}, id="each", words="tint"))),
            Part("two", (When(_always, (Collect("items", (Ask(id="name", words="called"),), at_most=2),)),)),
            Part(
                "three",
                (Collect("items", (Notice(id="read"),), at_most=2, again=True), Choose(id="code", options=_proposed)),
            ),
        ),
    )
    parts = {f"small-part-{part.id}{end}" for part in flow.parts for end in ("", ".why")}
    assert vocabulary(flow) - parts == {
        "small-colour", "small-colour.red", "small-colour.blue",
        "tint-red", "tint-red.why", "tint-red-how", "tint-red-how.low", "tint-red-how.high",
        "small-items", "small-items.why", "small-items-more", "small-items-more.another", "small-items-more.done",
        "called", "small-items-read", "small-code", "small-code.none", "any",
    }  # fmt: skip
    assert parts <= vocabulary(flow)


@pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
def test_the_words_asked_for_on_the_way_are_words_the_flow_names(flow: Flow) -> None:
    """Each question on the path, wherever the talk is, has its words in the vocabulary."""
    needed = vocabulary(flow)
    for passed in every_turn(
        flow, [FULL, SHORT, {"round": "full"}] if flow is REFLECTION else givens_of(flow), TODAY, most=150
    ):
        for spot in path(flow, passed.after):
            assert spot.words in needed


def _knows(scope: Scope) -> bool:
    return bool(scope.talk.given.get("more"))


def test_ticks_belong_to_the_question_they_were_made_at(start: Start) -> None:
    """When another question comes in between, it begins without them."""
    many = Choose(id="many", options=("a", "b", "c"), at_most=3)
    talk = start(form("ticked", When(_knows, (Choose(id="first", options=("a", "b"), at_most=2),)), many))
    for option in ("a", "b", "c"):
        talk.hears(Ticked(option))
    assert talk.talk.place.draft == ("a", "b", "c")
    talk.hears(FactsChanged({"more": True}))
    assert talk.asked == "ticked-first"
    assert talk.talk.place.draft == ()


def test_a_text_reads_differently_and_the_place_stays(short: Conversation) -> None:
    """Only texts, only with words in them, only as long as texts may be."""
    short.says("Clam.")
    asked = short.asked
    short.hears(Reworded("Calm.", key("worth")))
    assert (short.talk.value("worth"), short.asked) == ("Calm.", asked)
    for text, where, problem in (
        ("Yes.", "who", Problem("not-here")),
        (" ", "worth", Problem("empty")),
        ("a" * (LONGEST + 1), "worth", Problem("too-long", {"count": LONGEST + 1, "most": LONGEST})),
    ):
        assert short.hears(Reworded(text, key(where))).problem == problem
    assert short.talk.value("worth") == "Calm."


def test_only_what_the_persons_language_needs_is_asked(start: Start) -> None:
    """Form of address where there are two, gender where words differ by it; changed later, it is asked then."""
    frame = start(FRAME, formal=["de"], gendered=["de"]).chooses("en")
    assert frame.asked == "frame-minor"
    frame.edits("language").chooses("de")
    assert frame.asked == "frame-address"
    assert frame.chooses("informal").asked == "frame-gender"
    frame.edits("language").chooses("en")
    assert "address" not in frame.shown
