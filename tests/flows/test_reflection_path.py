"""The reflection as conversations: what is asked in which order, and what people may do on the way."""

import pytest

from flows.answers import Mark, Scope
from flows.events import ItemRemoved, ItemWanted
from flows.path import options, path, progress
from flows.steps import Choose
from tests.flows.conftest import FULL, SHORT, Conversation, Start, key

CORE = [
    "reflection-worth",
    "reflection-few",
    "theme-T2-works",
    "theme-T2-lighten",
    "reflection-needs-tag",
    "reflection-needs-sentence",
    "reflection-goals-goal",
    "reflection-goals-sign",
    "reflection-goals-importance",
    "reflection-goals-confidence",
    "reflection-goals-agreed",
    "reflection-goals-theirs",
    "reflection-goals-theirs-until",
    "reflection-goals-mine",
    "reflection-goals-mine-until",
    "reflection-goals-partners",
    "reflection-next",
]
ARRIVAL = ["reflection-worth", "theme-T1-different", "theme-T1-wanted", "theme-T1-not"]


def offers(talk: Conversation) -> list[str]:
    """The options of the open question."""
    assert isinstance(talk.spot.step, Choose)
    return [option.id for option in options(talk.spot.step, Scope(talk.talk, talk.spot.within))]


def test_the_core_round_asks_in_one_order(short: Conversation) -> None:
    """With one theme, the short round is these seventeen questions and the summary."""
    assert short.row_to("reflection-summary") == CORE


def test_the_round_ends_with_the_summary_and_takes_nothing_more(short: Conversation) -> None:
    """The person says it is right; after that the talk is closed."""
    short.skips_to("reflection-summary").says("right")
    assert short.talk.finished
    assert short.asked is not None
    assert short.chooses("together").problem is not None
    assert short.problem is not None
    assert short.problem.id == "finished"


def test_two_themes_come_in_the_order_of_the_themes(short: Conversation) -> None:
    """Ticked the other way round, T3 still comes before T12, and the third is refused."""
    short.skips_to("reflection-few").chooses("T12", "T3", "T2")
    assert short.problem is not None
    assert (short.problem.id, short.problem.args) == ("too-many", {"count": 2})
    short.chooses("T12", "T3")
    assert short.row_to("reflection-needs-tag") == [
        "theme-T3-rest", "theme-lower", "theme-T12-part", "theme-T12-doors",
    ]  # fmt: skip


def test_deeper_opens_the_rest_of_a_theme(short: Conversation) -> None:
    """From the summary the person asks for more on a theme, and is asked the rest of it."""
    short.skips_to("reflection-summary").edits("themes/T2/deeper").chooses("yes")
    assert short.row_to("reflection-summary") == ["theme-T2-steady", "theme-lower"]


@pytest.mark.parametrize(("confidence", "next_one"), [(0, "shaky"), (4, "shaky"), (5, "agreed"), (10, "agreed")])
def test_low_confidence_asks_what_would_make_it_safer(short: Conversation, confidence: int, next_one: str) -> None:
    """Below five, the goal is made smaller, helped or left."""
    short.skips_to("reflection-goals-confidence").rates(confidence)
    assert short.asked == f"reflection-goals-{next_one}"


def test_the_full_round_arrives_first_and_asks_for_three_to_five_themes(full: Conversation) -> None:
    """T1 comes before the themes; two are too few and six too many."""
    assert full.row_to("reflection-themes") == ARRIVAL
    full.chooses("T2", "T3")
    assert full.problem is not None
    assert (full.problem.id, full.problem.args) == ("too-few", {"count": 3})
    full.chooses("T2", "T3", "T4", "T5", "T6", "T7")
    assert full.problem is not None
    assert (full.problem.id, full.problem.args) == ("too-many", {"count": 5})
    assert full.chooses("T2", "T3", "T4", "T5", "T6").asked == "reflection-added"


def test_a_repeated_round_asks_what_was_missed(start: Start) -> None:
    """Only in a further round, and what it was only after yes."""
    talk = start(**FULL, repeat=True).chooses("together").skips_to("theme-T1-missed")
    assert talk.chooses("yes").asked == "theme-T1-what"
    assert talk.edits("T1-missed").chooses("no").asked == "event-fits"


def test_the_worker_alone_adds_a_theme_with_its_reason(full: Conversation) -> None:
    """What was picked is not offered again; the reason is needed; the theme is asked like the others."""
    full.skips_to("reflection-themes").chooses("T2", "T3", "T4")
    assert offers(full) == ["none", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "T13"]
    assert full.chooses("T5").asked == "reflection-added-why"
    assert full.skips().problem is not None
    full.says("They spoke of it twice.")
    assert "extra/T5/distance" in full.way


def test_an_added_theme_is_not_asked_once_the_person_is_in_the_room(full: Conversation) -> None:
    """Changing to "together" hides the worker's own addition with all its questions."""
    full.skips_to("reflection-themes").chooses("T2", "T3", "T4").chooses("T5").says("A reason.")
    full.edits("who").chooses("together")
    assert not [where for where in full.way if where.startswith(("added", "extra", "own"))]


def test_another_goal_is_added_and_removed_and_ids_are_never_reused(full: Conversation) -> None:
    """The third goal is called 3 although the second is gone, and its plan goes with it."""
    full.skips_to("reflection-goals-goal").says("Learn to drive.").skips_to("reflection-goals-more")
    full.chooses("another").says("See my sister.")
    full.hears(ItemRemoved(key("goals/2")))
    assert "goals/2/goal" not in full.shown
    assert "goals/2/theirs" not in full.way
    full.skips_to("reflection-goals-more").chooses("another").says("Find a flat.")
    assert full.shown["goals/3/goal"].value == "Find a flat."
    assert full.talk.value("goals") == ("1", "-2", "3")


def test_the_only_goal_removed_leaves_a_fresh_one_and_room_for_another(full: Conversation) -> None:
    """One goal always stands there; "another" then means one more than that."""
    full.skips_to("reflection-goals-goal").says("Learn to drive.").hears(ItemRemoved(key("goals/1")))
    assert full.at == "goals/2/goal"
    full.skips_to("reflection-goals-more").chooses("another")
    assert full.at == "goals/3/goal"
    full.hears(ItemRemoved(key("goals/2"))).hears(ItemRemoved(key("goals/3")))
    assert full.at == "goals/4/goal"


def test_removing_what_is_not_there_takes_nothing_away(full: Conversation) -> None:
    """An old button for a goal that never was hides no other."""
    full.skips_to("reflection-goals-goal").says("Learn to drive.").hears(ItemRemoved(key("goals/7")))
    assert full.shown["goals/1/goal"].value == "Learn to drive."
    assert full.hears(ItemRemoved(key("nothing/1"))).problem is not None


def test_there_is_room_for_three_goals(full: Conversation) -> None:
    """After the third, another is neither asked for nor given from the summary."""
    full.skips_to("reflection-goals-more").chooses("another").skips_to("reflection-goals-more").chooses("another")
    assert "reflection-goals-more" not in full.row_to("reflection-summary")
    full.hears(ItemWanted(key("goals")))
    assert full.problem is not None
    assert full.problem.id == "no-room"


def test_another_need_is_wanted_from_the_summary(full: Conversation) -> None:
    """The person comes back to it at the end, and then a goal names the need it answers."""
    full.skips_to("reflection-needs-sentence").says("I want to be safe.").skips_to("reflection-summary")
    assert full.hears(ItemWanted(key("needs"))).at == "needs/2/tag"
    full.skips().says("I want to be heard.")
    assert full.asked == "reflection-goals-answers"
    assert offers(full) == ["n1", "n2"]


def test_a_goal_names_its_need_only_where_two_were_put_into_words(full: Conversation) -> None:
    """A need that was passed by has no words to choose."""
    full.skips_to("reflection-needs-sentence").says("I want to be safe.").skips_to("reflection-summary")
    full.hears(ItemWanted(key("needs"))).skips().skips()
    assert "goals/1/answers" not in full.way


def test_a_short_round_has_one_goal(short: Conversation) -> None:
    """It neither asks for another nor gives one."""
    assert "goals/more" not in short.way
    assert short.hears(ItemWanted(key("goals"))).problem is not None


def test_going_back_from_an_empty_item_withdraws_it(full: Conversation) -> None:
    """Tapped "another" by mistake: Back takes the empty goal away, and a later one has a new id."""
    full.skips_to("reflection-goals-more").chooses("another")
    assert full.at == "goals/2/goal"
    assert full.goes_back().at == "goals/1/confidence"
    assert "goals/2/goal" not in full.way
    assert full.keeps().asked == "reflection-goals-more"
    assert full.chooses("another").at == "goals/3/goal"


def test_going_back_from_an_item_with_words_keeps_it(full: Conversation) -> None:
    """What was said stays."""
    full.skips_to("reflection-goals-more").chooses("another").says("See my sister.").goes_back()
    assert full.at == "goals/2/goal"
    full.goes_back()
    assert full.shown["goals/2/goal"].value == "See my sister."


def test_back_stops_at_the_first_question(start: Start) -> None:
    """There is nothing before it."""
    talk = start(**SHORT).goes_back()
    assert talk.problem is not None
    assert talk.problem.id == "first"


def test_hidden_answers_come_back_with_their_branch(short: Conversation) -> None:
    """A theme is taken off the list and put on again: its answers were hidden, not lost."""
    short.skips_to("reflection-few").chooses("T2").chooses("home").says("A key of my own.")
    short.edits("themes").chooses("T3")
    assert not [where for where in short.shown if where.startswith("themes/T2")]
    assert short.answer("themes/T2/lighten") is not None
    short.edits("themes").chooses("T2", "T3")
    assert short.shown["themes/T2/lighten"].value == "A key of my own."
    assert short.asked == "theme-T3-rest"


def test_later_is_asked_once_more_before_the_summary(short: Conversation) -> None:
    """Put off twice, a question counts as skipped."""
    short.marks(Mark.LATER).skips_to("reflection-next").skips()
    assert short.asked == "reflection-worth"
    assert short.marks(Mark.LATER).asked == "reflection-summary"
    assert short.shown["worth"].mark is Mark.SKIPPED


def test_what_was_put_off_can_be_answered_at_the_end(short: Conversation) -> None:
    """Then the summary follows at once."""
    short.marks(Mark.LATER).skips_to("reflection-next").skips()
    assert short.says("My children.").asked == "reflection-summary"
    assert short.shown["worth"].value == "My children."


def test_talked_about_and_not_written(short: Conversation) -> None:
    """The question is done, and no word of it is kept."""
    short.marks(Mark.UNWRITTEN)
    assert short.asked == "reflection-few"
    assert (short.shown["worth"].mark, short.shown["worth"].value) == (Mark.UNWRITTEN, None)


def test_what_is_needed_cannot_be_passed_by(short: Conversation) -> None:
    """Without themes there is no way on."""
    short.skips_to("reflection-few")
    for mark in Mark:
        short.marks(mark)
        assert short.problem is not None
        assert short.problem.id == "needed"


def test_back_and_keep_return_to_the_same_question(short: Conversation) -> None:
    """Looking back costs nothing."""
    short.skips_to("reflection-goals-sign").goes_back()
    assert short.asked == "reflection-goals-goal"
    assert short.keeps().asked == "reflection-goals-sign"


def test_progress_only_grows_on_a_straight_way(short: Conversation) -> None:
    """Parts one to three, and at the summary only that is open."""
    seen = [progress(short.flow, short.talk)]
    for words in CORE[1:]:
        seen.append(progress(short.flow, short.skips_to(words).talk))
    assert [one.done for one in seen] == sorted(one.done for one in seen)
    assert {one.part for one in seen} == {1, 2, 3}
    last = progress(short.flow, short.skips_to("reflection-summary").talk)
    assert last.total - last.done == 1


@pytest.mark.parametrize(("room", "offered"), [("alone", True), ("together", True), ("company", False)])
def test_home_and_family_are_not_offered_in_company(start: Start, room: str, offered: bool) -> None:
    """T11 needs that nobody of the family or the circle is in the room."""
    talk = start(**SHORT).chooses(room).skips_to("reflection-few")
    assert ("T11" in offers(talk)) is offered
    assert (talk.chooses("T11").problem is None) is offered


def test_when_company_comes_in_t11_is_no_longer_asked(short: Conversation) -> None:
    """It was picked before, with another theme; its questions leave the path with the option."""
    short.skips_to("reflection-few").chooses("T2", "T11").edits("who").chooses("company")
    assert short.asked == "theme-T2-works"
    assert not [where for where in short.way if "T11" in where]
    assert not [where for where in short.shown if "T11" in where]
    short.edits("who").chooses("together")
    assert "themes/T11/decide" in short.way


def test_without_a_basis_only_the_worker_is_asked(start: Start) -> None:
    """Nobody asked the person: the worker thinks alone, and no question is in the person's voice."""
    talk = start(round="full")
    assert offers(talk) == ["alone"]
    talk.chooses("alone").chooses("T2", "T6", "T9")
    assert talk.row_to("reflection-summary") == [
        "own-T2-lever", "own-T6-stuck", "own-T9-harms", "reflection-mine",
        "reflection-mine-until", "reflection-next",
    ]  # fmt: skip
    talk.edits("own/T9/harms").chooses("harm")
    assert talk.asked == "own-T9-whom"
    assert not any(spot.step.person for spot in path(talk.flow, talk.talk))
