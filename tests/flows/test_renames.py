"""A renamed question keeps its answers, its notes and its promise that a removed text is gone."""

from flows.answers import Answer, Talk
from flows.renames import names_of, renamed
from flows.steps import Ask, Collect, form

FLOW = form("small", Collect("goals", (Ask(id="aim", was=("goal", "target")),), at_most=2), Ask(id="end"))


def test_answers_and_notes_move_to_the_new_id() -> None:
    """What was said under the old id is found under the new one, item by item."""
    old = Talk(
        {
            ("goals", "1", "goal"): Answer("rest"),
            ("goals", "2", "target", "note"): Answer("soon"),
            ("end",): Answer("x"),
        }
    )

    assert set(renamed(FLOW, old).answers) == {("goals", "1", "aim"), ("goals", "2", "aim", "note"), ("end",)}


def test_an_answer_given_since_goes_first() -> None:
    """The newer words stand; the older ones are not brought back."""
    both = Talk({("goals", "1", "goal"): Answer("old"), ("goals", "1", "aim"): Answer("new")})

    assert renamed(FLOW, both).value("goals", "1", "aim") == "new"


def test_a_text_is_removed_under_all_its_names() -> None:
    """Removing for good reaches the turns that were stored under the old ids."""
    names = names_of(FLOW, ("goals", "1", "aim"))

    assert names == {("goals", "1", "aim"), ("goals", "1", "goal"), ("goals", "1", "target")}
    assert names_of(FLOW, ("end",)) == {("end",)}
    assert ("goals", "1", "goal", "note") in names_of(FLOW, ("goals", "1", "aim", "note"))
