"""A reflection from start to summary, left and taken up, changed and shown."""

from storage.store import Store
from tests.bot.conftest import Newcomer, open_case
from tests.bot.rounds import ORDERED, TOGETHER, walk
from tests.bot.talker import Clock, Talker
from tests.bot.teamwork import first
from tests.keeping import talks_of


async def test_a_newcomer_sets_up_a_structure_and_reaches_home(founder: Talker) -> None:
    """Whoever opens the printed link names a structure and stands at home after a few answers."""
    assert founder.asked == "Where to?"


async def test_a_core_reflection_ends_in_a_summary_that_holds_every_answer(worker: Talker) -> None:
    """The short round is a matter of minutes, and nothing said in it is missing at the end."""
    await walk(worker)

    texts = [line.text for section in worker.screen.sections for line in section.lines]
    for step in ORDERED:
        if not step.startswith(">"):
            assert step in texts, step
    await worker.taps("right")
    assert worker.screen.kind == "summary"
    assert "I need people who expect me" in (worker.screen.copy or "")


async def test_a_finished_reflection_is_found_again_under_its_code(worker: Talker) -> None:
    """Kept reflections stand on the case's page and open read-only."""
    await walk(worker)
    await worker.taps("right", "_case", "Round of 21 Nov 2026")

    texts = [line.text for section in worker.screen.sections for line in section.lines]
    assert "I write to my sister" in texts
    assert all(line.edit is None for section in worker.screen.sections for line in section.lines)


async def test_show_holds_nothing_that_was_only_guessed(worker: Talker) -> None:
    """Alone, what the person might say is a guess, and a guess is not on the person's page."""
    await walk(worker)
    await worker.taps("right", "_show")

    shown = [line.text for section in worker.screen.sections for line in section.lines]
    assert "I ask the sports club" in shown
    assert "I need people who expect me" not in shown
    assert worker.screen.together
    assert worker.screen.code is None


async def test_one_tap_changes_who_stands_behind_an_answer(worker: Talker) -> None:
    """A guess that was confirmed becomes the person's word, and is then shown."""
    await walk(worker)
    place = next(line.source.id for section in worker.screen.sections for line in section.lines if line.source)
    await worker.taps(place)

    labels = [line.source.label for section in worker.screen.sections for line in section.lines if line.source]
    assert labels[0] == "Said by the person"


async def test_together_the_screen_is_the_persons(worker: Talker) -> None:
    """With the person beside the screen there is no past, no code and no guess."""
    await worker.taps("short", "together")

    assert worker.screen.together
    assert worker.screen.code is None
    assert worker.screen.past == ()
    assert worker.screen.before is None


async def test_kept_together_the_last_screen_is_still_the_persons(worker: Talker) -> None:
    """The person may still be looking when the talk is done: no code, and what was said is theirs."""
    await walk(worker, TOGETHER)
    await worker.taps("right")
    assert worker.screen.together
    assert worker.screen.code is None
    await worker.taps("_show")

    assert "I need people who expect me" in str(worker.screen.sections)


async def test_together_a_question_shows_what_it_leans_on(worker: Talker) -> None:
    """The number at "what makes it this", the goal at "how important is it"; nothing else of what was said."""
    await walk(worker, TOGETHER[:11])
    assert worker.screen.question == "What makes it this number and not a lower one?"
    assert worker.screen.body == ("Belonging: 3 of 10",)
    await walk(worker, TOGETHER[11:16])
    assert worker.screen.question == "How important is this goal to you?"
    assert worker.screen.body == ("The goal: Two evenings a week where I am expected",)


async def test_alone_the_summary_says_what_is_left_to_ask(worker: Talker) -> None:
    """Nobody says for the person that it is their goal: that waits for the next talk, and is said on the kept page."""
    await walk(worker)
    for page in (None, "right"):
        if page:
            await worker.taps(page)
        said = [(line.label, line.text) for section in worker.screen.sections for line in section.lines]
        assert ("Own goal", "Not asked yet: ask in the next talk") in said


async def test_needs_and_goals_are_added_and_removed_from_the_summary(worker: Talker) -> None:
    """In the full round the summary offers another need, and takes one away again."""
    await worker.taps("full", "alone")
    while worker.screen.kind != "summary":
        await _answer_anyhow(worker)
    await worker.taps("Add: Need 2")
    while worker.screen.kind != "summary":
        await _answer_anyhow(worker)
    assert "Need 2" in {section.title for section in worker.screen.sections}
    await worker.taps("Remove: Need 1")

    assert "Need 2" not in {section.title for section in worker.screen.sections}


async def test_back_keeps_what_was_said_and_keep_goes_on(worker: Talker) -> None:
    """Going back shows the answer again, and keeping it returns to the open question."""
    await walk(worker, ORDERED[:6])
    asked = worker.asked
    await worker.taps("_back")
    assert worker.asked != asked
    await worker.taps("_keep")

    assert worker.asked == asked


async def test_going_back_to_a_text_puts_it_into_the_field(worker: Talker) -> None:
    """Nobody types a long answer twice to change one word of it."""
    await walk(worker, ORDERED[:3])
    await worker.taps("_back")

    assert worker.screen.kept == "Half an hour of calm"


async def test_leaving_and_coming_back_at_every_question(worker: Talker) -> None:
    """From every question one can go home and is led back to the very same one."""
    for step in ORDERED:
        await walk(worker, (step,))
        asked = worker.asked
        await worker.commands("cancel")
        await worker.taps(first(worker, "p"), "_look")
        assert worker.asked == asked


async def test_a_text_after_half_an_hour_is_held_and_asked_for(worker: Talker, clock: Clock) -> None:
    """Who comes back after a while is asked whether the text belongs here before it is taken."""
    await walk(worker, ORDERED[:2])
    clock.passes(minutes=40)
    await worker.says("Half an hour of calm")
    assert "Birch" in worker.notice
    assert worker.screen.kept == "Half an hour of calm"
    held = worker.asked
    await worker.says("Half an hour of calm")

    assert worker.asked != held


async def test_a_text_written_too_early_is_added_to_the_answer_before(worker: Talker) -> None:
    """Two quick texts are two paragraphs of one answer, never the answer to an unread question."""
    await walk(worker, ORDERED[:2])
    seen = worker.screen.token
    await worker.says("Half an hour of calm", seen=seen)
    await worker.says("and a coffee", seen=seen)

    assert "added" in worker.notice
    assert any(exchange.answer == "Half an hour of calm\n\nand a coffee" for exchange in worker.screen.past)


async def test_a_paragraph_that_was_added_before_can_be_moved_to_the_open_question(worker: Talker) -> None:
    """One tap says that the second of two quick texts answers the question now open."""
    await walk(worker, ORDERED[:9])
    seen = worker.screen.token
    await worker.says("One form for the housing office", seen=seen)
    await worker.taps("3")
    await worker.says("My sister is glad when I come")
    await worker.taps("belonging")
    seen = worker.screen.token
    await worker.says("I need people who expect me", seen=seen)
    await worker.says("Two evenings a week", seen=seen)
    await worker.taps("_mine")

    assert [one.answer for one in worker.screen.past][-2:] == ["I need people who expect me", "Two evenings a week"]


async def test_a_basis_that_fell_away_closes_the_persons_questions(founder: Talker) -> None:
    """Who changes the frame to "not asked yet" finds a paused reflection without questions to the person."""
    await open_case(founder, "Osprey")
    await founder.taps("short", "alone")
    assert founder.screen.before
    await founder.commands("cases")
    await founder.taps("Osprey", "more", "frame", "de", "informal", "no", "none", "read")
    await founder.taps("_m-skipped", "right")
    await founder.taps("continue", "_look")

    assert founder.screen.before is None


async def test_help_now_is_one_tap_away_and_leads_back(worker: Talker) -> None:
    """The structure's own text is shown at once, and the talk goes on where it was."""
    await walk(worker, ORDERED[:4])
    asked = worker.asked
    await worker.taps("_help")
    assert "night line" in " ".join(worker.screen.body)
    await worker.taps("_look")

    assert worker.asked == asked


async def test_not_feeling_safe_opens_the_way_to_help(worker: Talker) -> None:
    """An answer that names danger is kept, and the help text follows at once."""
    await worker.taps("short", "alone")
    await worker.says("calm")
    await worker.taps("T5", "_send", "3", "_more", "_deeper")
    await worker.says("enough")
    await worker.taps("lonely", "_send")
    await worker.says("I call someone")
    await worker.taps("no")

    assert "night line" in " ".join(worker.screen.body)


async def test_removed_for_good_is_gone_from_every_stored_turn(worker: Talker, store: Store) -> None:
    """A text removed from a finished reflection is in no turn any more."""
    await walk(worker)
    await worker.taps("right")
    line = next(
        line for section in worker.screen.sections for line in section.lines if line.text == "I write to my sister"
    )
    await worker.taps(line.remove, "_X" + line.remove[2:])

    assert "I write to my sister" not in (worker.screen.copy or "")
    for stored in await talks_of(store, worker.person):
        assert "I write to my sister" not in str(stored.changes)


async def test_without_being_asked_only_the_workers_own_thinking_is_open(founder: Talker) -> None:
    """Where nobody has asked the person yet, no question to the person comes up."""
    await open_case(founder, "Meadow", basis="none")
    await founder.taps("short")

    assert [choice.id for choice in founder.screen.choices] == ["alone"]
    await founder.taps("alone", "T2", "_send")
    assert founder.screen.before is None


async def test_the_persons_wording_stands_beneath_the_workers(founder: Talker) -> None:
    """A case in German shows the German question, in the person's form of address, under the English one."""
    await open_case(founder, "Willow", language="de")
    await founder.taps("short", "alone")

    assert founder.screen.their
    assert founder.screen.their != founder.asked


async def test_withdrawn_consent_closes_at_once(founder: Talker) -> None:
    """After the consent is withdrawn nothing can be written, not even in a talk that was paused."""
    await open_case(founder, "Larch")
    await founder.taps("short", "alone")
    await founder.commands("cases")
    await founder.taps("Larch", "more", "withdraw", "yes")
    assert [choice.id for choice in founder.screen.choices if choice.id in ("short", "full")] == []
    await founder.commands("home")
    await founder.taps(first(founder, "p"), "_look")
    await founder.says("something")

    assert "closed" in founder.notice and founder.asked == "What comes next?"
    assert founder.screen.kept == "something"


async def test_codes_are_unique_and_say_nothing(founder: Talker) -> None:
    """Initials, birth years and codes that are taken are refused with a sentence; the text stays."""
    await open_case(founder, "Rowan")
    await founder.commands("new")
    await founder.taps("own")
    for code in ("MK", "Ali 1998", "M. K.", "1234", "rowan", "x" * 30):
        await founder.says(code)
        assert founder.notice, code
        assert founder.screen.kept == code
    await founder.says("Rowan two")

    assert founder.screen.choices


async def test_the_full_round_alone_ends_with_the_workers_own_thoughts(worker: Talker) -> None:
    """After a full round done alone the worker may think about their own stance; without a line nothing is kept."""
    await worker.taps("full")
    await walk(worker, (">alone",))
    for _ in range(200):
        if worker.screen.kind == "summary":
            break
        await _answer_anyhow(worker)
    await worker.taps("right")
    assert "read" in {choice.id for choice in worker.screen.choices}
    await worker.taps("read")
    await worker.says("I talk about pace with my supervisor")
    await worker.taps("supervision")

    assert any("pace" in line for line in worker.screen.body)


async def test_a_kept_card_is_called_in_the_language_of_whoever_looks(worker: Talker) -> None:
    """While it can be chosen, and on the page of the round that is kept; the note stays as it was written."""
    await worker.commands("cards")
    await worker.taps("three", "suit-C", "pick-C5")
    await worker.says("My uncle, who is a baker")
    await worker.taps("keep", "_finish", "short", "alone")
    await worker.says("That I am asked")
    await worker.taps("T13", "_send")
    await worker.commands("language")
    await worker.taps("Deutsch")
    assert "Brücke: My uncle, who is a baker" in {choice.label for choice in worker.screen.choices}
    await worker.taps("C5", "_send")
    while worker.screen.kind != "summary":
        await _answer_anyhow(worker)
    await worker.taps("right")
    assert "Brücke: My uncle, who is a baker" in (worker.screen.copy or "")
    await worker.commands("language")
    await worker.taps("English")

    assert "Bridge: My uncle, who is a baker" in (worker.screen.copy or "")


async def _answer_anyhow(anna: Talker) -> None:
    """Give some answer to whatever is asked."""
    screen = anna.screen
    ids = [choice.id for choice in screen.choices if not choice.id.startswith("_")]
    if screen.kind == "choices":
        await anna.taps(*ids[:3] if "T2" in ids else ids[:1], "_send")
    elif screen.kind == "choice":
        await anna.taps("done" if "done" in ids else ids[0])
    elif screen.kind == "scale":
        await anna.taps("7")
    elif screen.kind == "date":
        await anna.taps(ids[0])
    else:
        await anna.says("a few words")


async def test_a_german_reflection_speaks_german(newcomer: Newcomer) -> None:
    """Every screen of a core round in German stands in German."""
    anna = await newcomer("de")
    await anna.looks()
    await anna.taps("de")
    for text in ("Kassel", "Brücke", "Nachtdienst", "Schweigepflicht"):
        await anna.says(text)
    await anna.taps("no", "right", "right", "formal", "read", "practice")
    await walk(anna)

    assert {screen.language for screen in anna.heard} == {"de"}
