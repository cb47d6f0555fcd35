"""The short round as the dossier lists it (part a.7): its 21 screens, and the two of each theme."""

import pytest

from flows.answers import Source
from tests.flows.conftest import LATER_ON, SHORT, Conversation, Start, plainly

SCREENS: tuple[tuple[str, tuple[str, ...] | str | int], ...] = (
    ("reflection-who", ("together",)),
    ("reflection-worth", "That someone asks."),
    ("reflection-few", ("T2", "T5")),
    ("theme-T2-works", ("home", "money")),
    ("theme-T2-lighten", "A form filled in."),
    ("theme-T5-distance", 6),
    ("theme-lower", "I moved away."),
    ("reflection-needs-tag", ("calm",)),
    ("reflection-needs-sentence", "I need a quiet evening."),
    ("reflection-goals-goal", "My own flat."),
    ("reflection-goals-sign", "A key in my pocket."),
    ("reflection-goals-importance", 10),
    ("reflection-goals-confidence", 5),
    ("reflection-goals-agreed", ("yes",)),
    ("reflection-goals-theirs", "Call the landlord."),
    ("reflection-goals-theirs-until", LATER_ON),
    ("reflection-goals-mine", "Find the form."),
    ("reflection-goals-mine-until", LATER_ON),
    ("reflection-goals-partners", ("nobody",)),
    ("reflection-next", LATER_ON),
    ("reflection-summary", "right"),
)

STARS = {
    "T2": ("works", "lighten"),
    "T3": ("rest", "lower"),
    "T4": ("belong", "lower"),
    "T5": ("distance", "lower"),
    "T6": ("good", "elsewhere"),
    "T7": ("open", "lower"),
    "T8": ("role", "always"),
    "T9": ("ease", "lower"),
    "T10": ("calm", "heated"),
    "T11": ("decide", "lower"),
    "T12": ("part", "doors"),
    "T13": ("cards", "day"),
}
"""The tap and the text of each theme in the short round; after a scale, what makes it this and not lower."""


def answered(start: Start) -> Conversation:
    """A short round in which every question was answered, up to the summary."""
    talk = start(**SHORT)
    for words, value in SCREENS[:-1]:
        assert talk.asked == words
        talk.answers(value, Source.SAID)
        assert talk.problem is None, words
    return talk


def test_the_core_is_these_21_screens_in_this_order(start: Start) -> None:
    """With two themes and everything answered; the last one ends it."""
    talk = answered(start)
    assert len(SCREENS) == 21
    assert talk.asked == "reflection-summary"
    assert talk.says("right").talk.finished
    assert not talk.turns[-2].finished
    assert talk.turns[-1].finished


def test_the_summary_has_every_answer_once_and_in_order(start: Start) -> None:
    """What was said is what counts, with who said it."""
    talk = answered(start)
    assert [answer.value for answer in talk.shown.values()] == [value for _, value in SCREENS[:-1]]
    assert {answer.source for answer in talk.shown.values()} == {Source.SAID}


def test_a_week_without_steps_asks_for_no_dates(start: Start) -> None:
    """Who does nothing needs no day; the answer taken away takes its day out of sight."""
    talk = answered(start).edits("goals/1/theirs").skips()
    assert "goals/1/theirs-until" not in talk.shown
    assert talk.edits("goals/1/theirs").says("Call her.").shown["goals/1/theirs-until"].value == LATER_ON


@pytest.mark.parametrize(("theme", "two"), STARS.items(), ids=STARS)
def test_each_theme_asks_one_tap_and_one_text_in_the_short_round(
    start: Start, theme: str, two: tuple[str, str]
) -> None:
    """Then the needs follow; the rest of the theme waits until somebody wants more of it."""
    talk = start(**SHORT).chooses("alone").skips_to("reflection-few").chooses(theme)
    row = [talk.spot]
    while talk.asked != "reflection-needs-tag":
        row.append(plainly(talk).spot)
    assert [spot.step.id for spot in row[:-1]] == list(two)
    assert [spot.step.kind for spot in row[:-1]] == [row[0].step.kind, "text"]
    assert row[0].step.kind in {"choice", "scale"}
