"""The two taps after a talk, and a person's own scales over time."""

from dataclasses import replace

import pytest

from bot.conversation import Conversations
from bot.papers.press import Press
from storage.store import Store
from tests.bot.conftest import Newcomer, open_case
from tests.bot.reminded import case_of
from tests.bot.rounds import ORDERED, TOGETHER, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import joins


@pytest.fixture
async def anna(founder: Talker) -> Talker:
    """A caseworker on the page of a case of her own."""
    return await open_case(founder)


async def taps_today(talker: Talker, how: int, fit: int, code: str = "Harbour") -> Talker:
    """After a talk."""
    await talker.commands("today", code)
    await talker.taps(str(how), str(fit))
    return talker


async def sees_scales(talker: Talker, code: str = "Harbour") -> Talker:
    """From the page of a code to its scales."""
    await talker.commands("cases")
    await talker.taps(code, "more", "scales")
    return talker


def said(talker: Talker) -> str:
    """All that stands on the screen in words."""
    assert talker.screen
    return "\n".join(talker.screen.body)


# The two taps


async def test_two_taps_and_thanks(anna: Talker) -> None:
    """Nothing else is asked, and the code is not on the screen that the person holds."""
    await anna.commands("today", "harbour")
    assert anna.asked == "How are things?"
    assert anna.screen and anna.screen.together and anna.screen.code is None
    assert anna.screen.ends == ("not good at all right now", "as good as I would like")
    await anna.taps("6")
    assert anna.asked == "Was today right for you?"
    await anna.taps("8")
    assert anna.notice == "Thank you."
    assert anna.screen.kind == "summary"


async def test_without_a_code_it_is_about_the_case_in_front(anna: Talker) -> None:
    """The page of a code lies there."""
    await anna.commands("today")
    assert anna.asked == "How are things?"


async def test_without_a_code_and_without_a_case_one_chooses(anna: Talker) -> None:
    """Or goes home."""
    await anna.commands("home")
    await anna.commands("today")
    assert anna.asked == "Which code is it about?"
    await anna.taps("Harbour")
    assert anna.asked == "How are things?"


async def test_an_unknown_code_is_said_plainly(anna: Talker) -> None:
    """With the codes that there are."""
    await anna.commands("today", "Willow")
    assert anna.notice == "There is no code “Willow” here. These are the codes there are:"
    assert [choice.label for choice in anna.screen.choices] == ["Harbour", "Home"]  # type: ignore[union-attr]


async def test_a_code_of_somebody_else_is_not_known(anna: Talker, newcomer: Newcomer, store: Store) -> None:
    """Not even that it is there; and whoever sees to dates only has no taps at all."""
    assert anna.screen
    kim = await joins(newcomer, store, "caseworker", "Kim")
    await kim.commands("today", "Harbour")
    assert not kim.notice
    assert kim.screen and kim.screen.body == ("There is no code for the two taps at the moment.",)
    lou = await joins(newcomer, store, "lead", "Lou")
    await lou.commands("today", "Harbour")
    assert lou.notice == "Your role does not open this. Your coordinator can help."


async def test_somebody_who_was_not_asked_is_not_asked_here(founder: Talker) -> None:
    """A sentence says why."""
    await open_case(founder, basis="none")
    await founder.commands("today")
    assert "has not been asked yet" in founder.notice


async def test_in_a_break_there_are_no_taps(anna: Talker) -> None:
    """They wait, with its code too; and where there is no other, one sentence says so."""
    await anna.taps("more", "course", "rest", "yes", "2026-12-05")
    for code in ("", "Harbour"):
        await anna.commands("today", code)
        assert anna.notice == "The two taps wait until you are back in touch."
    await anna.commands("today", "Willow")
    assert (anna.notice, said(anna)) == ("", "There is no code for the two taps at the moment.")


async def test_after_the_end_the_taps_wait_too(anna: Talker) -> None:
    """Nobody says that there is no such code."""
    await anna.taps("more", "course", "exit", "together", *["_m-skipped"] * 4, "no", "right")
    await anna.commands("today", "Harbour")
    assert anna.notice == "The two taps wait until you are back in touch."


async def test_the_taps_can_be_read_again(anna: Talker) -> None:
    """They stand in the history, and nowhere with a mean or a sum."""
    await taps_today(anna, 6, 8)
    await anna.commands("cases")
    await anna.taps("Harbour", "more", "history", "Two taps on 21 Nov 2026")
    (section,) = anna.screen.sections  # type: ignore[union-attr]
    assert [(line.label, line.text) for line in section.lines] == [
        ("How things are", "6 of 10"),
        ("After the talk", "8 of 10"),
    ]


# Scales over time


async def test_each_scale_has_its_own_line(anna: Talker, clock: Clock) -> None:
    """The days of each stand with its numbers; one that is new has one."""
    await taps_today(anna, 3, 7)
    clock.passes(days=14)
    await anna.commands("today", "Harbour")
    await anna.taps("5", "_m-skipped")
    await sees_scales(anna)
    assert said(anna).splitlines() == [
        "Each stands for itself.",
        "10 is always what you wish for.",
        "How things are. 21 Nov 2026: 3, 5 Dec 2026: 5",
        "After the talk. 21 Nov 2026: 7",
    ]
    assert anna.screen and anna.screen.drawing and anna.screen.private
    assert anna.screen.drawing.alt == " ".join(anna.screen.body[2:])
    points = [one["points"] for one in anna.screen.drawing.data["series"]]
    assert points == [[[0, 3], [1, 5]], [[0.5, 7]]]
    await anna.taps("back")
    assert anna.asked == "What comes next?"


async def test_topics_and_goals_have_lines_too(anna: Talker, clock: Clock) -> None:
    """A topic bears the name that the person reads, a goal its own words; a look at the goal goes on with its line."""
    await walk(anna, (*TOGETHER, ">right"))
    clock.passes(days=40)
    await anna.commands("cases")
    await anna.taps("Harbour", "look-goals", "together", "little", "6", "_m-skipped", "yes", "right")
    await sees_scales(anna)
    assert "My people. 21 Nov 2026: 3" in said(anna)
    assert "Two evenings a week where I am expected. 21 Nov 2026: 4, 31 Dec 2026: 6" in said(anna)
    assert "8" not in said(anna).replace("10", "")
    assert "10 is always" not in said(anna)


async def test_what_was_only_guessed_is_not_drawn(anna: Talker) -> None:
    """A number that a worker set alone is not the person's."""
    await walk(anna, (*ORDERED, ">right"))
    await anna.commands("cases")
    await anna.taps("Harbour")
    assert "scales" not in {choice.id for choice in anna.buttons}


async def test_on_telegram_they_stand_in_the_web_chat(anna: Talker, store: Store, conversations: Conversations) -> None:
    """Where no texts may be typed, no numbers are shown; those of another channel do not come along either."""
    await taps_today(anna, 3, 7)
    await sees_scales(anna)
    there = replace(anna, channel="telegram")
    await there.looks()
    assert there.screen and there.screen.drawing is None
    assert said(there) == "This isn’t shown in this chat. In the web chat it is."
    assert [choice.id for choice in there.screen.choices] == ["_web", "back"]


async def test_the_numbers_of_the_picture_are_stored_nowhere_else(anna: Talker, store: Store) -> None:
    """They are read from the talks when it is shown: whoever erases the case erases them."""
    await taps_today(anna, 3, 7)
    await sees_scales(anna)
    person = await store.people.get(anna.person)
    assert person and person.front
    shown = await store.conversations.get(person.front)
    case = await case_of(store, anna)
    assert shown and (shown.flow, shown.case, shown.given) == ("scales", case.id, {})


async def test_the_picture_can_be_made(anna: Talker) -> None:
    """A PNG, with long and foreign words in it."""
    await walk(anna, (*TOGETHER, ">right"))
    await sees_scales(anna)
    assert anna.screen and anna.screen.drawing
    made = Press().drawing(anna.screen.drawing)
    assert made.startswith(b"\x89PNG")
    assert len(made) > 5_000
