"""A session with cards: dealt, turned, kept, stopped; found again under its case and nowhere else."""

import pytest

from bot.conversation import Conversations
from storage.store import Store
from storage.writer import Unit
from tests.bot.conftest import Newcomer, open_case
from tests.bot.talker import Clock, Talker
from tests.keeping import add_role, talks_in

SESSION = "Cards of 21 Nov 2026"
"""On the page of its code."""
STOPPED = "We stop here. Nothing from this card is kept."


@pytest.fixture
async def dealer(worker: Talker) -> Talker:
    """A card lies open, with the practice case."""
    await worker.commands("cards")
    await worker.taps("draw")
    return worker


def card_of(talker: Talker) -> str:
    """The id of the card that lies in front."""
    assert talker.screen and talker.screen.picture
    return talker.screen.picture.card


async def test_two_taps_lead_from_the_command_to_a_card(worker: Talker) -> None:
    """A way, and the card lies there, with its words, its picture and nothing of the case."""
    await worker.commands("cards")
    await worker.taps("draw")
    assert worker.screen and worker.screen.kind == "card"
    assert worker.screen.picture and worker.screen.picture.side == "front"
    assert worker.screen.code is None and worker.screen.together and worker.screen.clears
    assert worker.asked and worker.screen.body[0].endswith("?")


async def test_another_card_is_one_tap(dealer: Talker) -> None:
    """And it is another one, again and again."""
    seen = [card_of(dealer)]
    for _ in range(5):
        await dealer.taps("another")
        seen.append(card_of(dealer))
    assert len(set(seen)) == len(seen)


async def test_a_card_turned_over_shows_its_follow_up(dealer: Talker) -> None:
    """And its front again."""
    front = dealer.screen.body  # type: ignore[union-attr]
    await dealer.taps("turn")
    assert dealer.screen and dealer.screen.picture and dealer.screen.picture.side == "back"
    assert dealer.screen.body != front
    await dealer.taps("turn")
    assert dealer.screen.body == front


async def test_kept_cards_stand_under_the_case_in_the_end(dealer: Talker) -> None:
    """What was kept stays; what was laid aside leaves no trace there."""
    kept = dealer.asked
    await dealer.taps("keep", "draw")
    other = dealer.asked
    await dealer.taps("refuse", "_finish")
    await dealer.taps(SESSION)
    lines = " ".join(dealer.screen.body)  # type: ignore[union-attr]
    assert kept in lines
    assert other not in lines


async def test_stop_clears_everything_and_keeps_what_was_kept(dealer: Talker) -> None:
    """No card, no question, two quiet buttons; on another device too."""
    kept = dealer.asked
    await dealer.taps("keep", "draw")
    gone = dealer.asked
    await dealer.says("Too much just now")
    await dealer.taps("_stop")
    for _ in range(2):
        screen = dealer.screen
        assert screen and screen.question == STOPPED
        assert (screen.picture, screen.choices, screen.body) == (None, (), ())
        assert [choice.id for choice in screen.quiet] == ["_calm", "_help"]
        await dealer.looks()
    await dealer.taps("_calm")
    assert dealer.screen and len(dealer.screen.body) == 3
    await dealer.commands("home")
    await dealer.commands("practice")
    await dealer.taps(SESSION)
    lines = " ".join(dealer.screen.body)
    assert kept in lines and gone not in lines


async def test_undo_takes_back_one_move_after_another(dealer: Talker) -> None:
    """Down to the empty table."""
    first = card_of(dealer)
    await dealer.taps("turn", "another", "_undo")
    assert card_of(dealer) == first
    await dealer.taps("_undo", "_undo")
    assert dealer.screen and dealer.screen.picture is None
    assert "_undo" not in [choice.id for choice in dealer.screen.quiet]


async def test_a_note_belongs_to_the_card_that_lies_in_front(dealer: Talker) -> None:
    """It stands with the card; an empty table takes none, and one that is too long is told."""
    await dealer.says("The river behind our house")
    assert "The river behind our house" in " ".join(dealer.screen.body)  # type: ignore[union-attr]
    await dealer.says("x" * 1001)
    assert "1,001" in dealer.notice
    await dealer.taps("later")
    await dealer.says("Anything")
    assert "buttons" in dealer.notice


async def test_a_double_tap_and_an_old_button_deal_no_card(dealer: Talker) -> None:
    """The second is told gently; the table stays."""
    button = dealer.button("another")
    await dealer.presses(button)
    now = card_of(dealer)
    await dealer.presses(button)
    assert card_of(dealer) == now
    assert "earlier question" in dealer.notice


async def test_stop_never_comes_too_late(dealer: Talker) -> None:
    """Tapped on the card before, while the next one is still on its way: it stops all the same, once."""
    stop = dealer.button("_stop")
    await dealer.taps("another")
    await dealer.presses(stop)
    assert dealer.asked == STOPPED
    await dealer.presses(stop)
    assert (dealer.asked, dealer.notice) == (STOPPED, "")


async def test_the_same_message_twice_moves_once(dealer: Talker) -> None:
    """A repeat of the same source deals nothing."""
    await dealer.taps("another", source="tg:1:7")
    now = card_of(dealer)
    await dealer.taps("another", source="tg:1:7")
    assert card_of(dealer) == now


async def test_a_restart_at_any_move_shows_the_same_table(dealer: Talker, store: Store) -> None:
    """Nothing of the table is held in memory."""
    for move in ("turn", "keep", "draw", "another", "later", "draw", "back", "draw", "refuse"):
        await dealer.taps(move)
        again = Talker(Conversations(store), dealer.person, dealer.clock)
        assert await again.looks() == dealer.screen


async def test_two_phones_never_deal_different_cards(dealer: Talker, store: Store) -> None:
    """Both tap at once: one move counts, both see the same."""
    import asyncio

    other = Talker(Conversations(store), dealer.person, dealer.clock)
    await other.looks()
    await asyncio.gather(dealer.taps("another"), other.taps("another"))
    await dealer.looks()
    await other.looks()
    assert card_of(dealer) == card_of(other)


async def test_heavier_cards_are_opened_before_the_session_and_chosen(worker: Talker) -> None:
    """Without that they are not there; chance never deals them."""
    await worker.commands("cards")
    await worker.taps("three", "suit-F")
    assert "pick-F6" not in [choice.id for choice in worker.screen.choices]  # type: ignore[union-attr]
    await worker.commands("cards")
    await worker.taps("heavier", "yes", "three", "suit-F", "pick-F6")
    assert card_of(worker) == "F6"
    assert "touch something heavy" in " ".join(worker.screen.body)  # type: ignore[union-attr]
    assert worker.screen and worker.screen.before == "What is here"


async def test_under_eighteen_the_heavier_cards_stay_shut(founder: Talker) -> None:
    """They are not even offered."""
    await founder.commands("new")
    await founder.taps("own")
    await founder.says("Harbour")
    await founder.taps("de", "informal", "yes", "none", "read", "_m-skipped", "right")
    await founder.taps("cards")
    assert "heavier" not in [choice.id for choice in founder.screen.choices]  # type: ignore[union-attr]
    await founder.taps("draw")
    assert founder.screen and founder.screen.picture
    assert (founder.screen.picture.language, founder.screen.picture.small) == ("de", "en")


async def test_not_for_me_holds_for_the_case_only_when_the_person_asks(dealer: Talker) -> None:
    """Then chance does not deal it again, in the next session either."""
    refused = card_of(dealer)
    await dealer.taps("refuse")
    await dealer.taps(f"refuse-always-{refused}")
    await dealer.taps("_finish", "cards", "three", f"suit-{refused[0]}")
    assert f"pick-{refused}" not in [choice.id for choice in dealer.screen.choices]  # type: ignore[union-attr]


async def test_every_way_leads_to_a_card_and_back(worker: Talker) -> None:
    """Each declared way can be walked with its own buttons."""
    from cards.ways import WAYS

    for way in WAYS.values():
        await worker.commands("cards")
        await worker.taps(way.id)
        if not way.chance:
            await worker.taps(f"suit-{way.suits[0]}")
            picks = [choice.id for choice in worker.screen.choices if choice.id.startswith("pick-")]  # type: ignore[union-attr]
            await worker.taps(picks[0])
        assert card_of(worker)[0] in way.suits
        for lens in way.lenses:
            await worker.taps(*(["_whose"] if way.whose else []), f"look-{lens}")
            assert worker.screen and worker.screen.before
        await worker.taps("keep", "_finish")


async def test_two_cards_change_places_and_see_what_changes(worker: Talker) -> None:
    """Away and towards."""
    await worker.commands("cards")
    await worker.taps("towards", "suit-A", "pick-A1", "next", "suit-H", "pick-H2")
    assert (card_of(worker), worker.screen.before) == ("H2", "Towards")  # type: ignore[union-attr]
    await worker.taps("swap")
    assert (card_of(worker), worker.screen.before) == ("A1", "Towards")  # type: ignore[union-attr]


async def test_a_session_without_a_case_leaves_nothing(founder: Talker, store: Store, clock: Clock) -> None:
    """Erased at its end; left lying, erased after twelve hours."""
    await founder.commands("cards")
    await founder.taps("draw", "keep", "_finish")
    assert "nothing of it was kept" in founder.notice
    assert await talks_in(store, founder.person, "table") == []
    await founder.commands("cards")
    await founder.taps("draw")
    await founder.commands("home")
    (left,) = await talks_in(store, founder.person, "table")
    clock.passes(hours=11, minutes=59)
    assert left.id not in await store.conversations.expired(clock())
    clock.passes(minutes=2)
    assert left.id in await store.conversations.expired(clock())
    await founder.commands("home")
    assert "Go on: cards" not in [choice.label for choice in founder.buttons]


async def test_a_session_left_open_for_half_a_day_is_over(founder: Talker, clock: Clock) -> None:
    """Whoever looks then sees the house, and no card."""
    await founder.commands("cards")
    await founder.taps("draw", "another")
    clock.passes(hours=12, minutes=1)
    await founder.looks()
    assert founder.screen and founder.screen.picture is None


async def test_a_stop_without_a_case_stays_in_sight(founder: Talker) -> None:
    """It says what happened, until somebody goes on."""
    await founder.commands("cards")
    await founder.taps("draw", "_stop")
    await founder.looks()
    assert founder.asked == STOPPED


async def test_a_word_finds_cards(worker: Talker) -> None:
    """By title, by suit, by theme; nothing found is said."""
    for word, card in (("Bridge", "C5"), ("people", "C1"), ("t9", "G1"), ("c5", "C5")):
        await worker.commands("cards", word)
        assert f"pick-{card}" in [choice.id for choice in worker.screen.choices]  # type: ignore[union-attr]
    await worker.commands("cards", "zeppelin")
    assert worker.asked == "There is no such card here."
    await worker.commands("cards", "Bridge")
    await worker.taps("pick-C5")
    assert card_of(worker) == "C5"


async def test_a_paused_session_is_taken_up_at_home(dealer: Talker) -> None:
    """With the same card on the table."""
    card = card_of(dealer)
    await dealer.commands("home")
    await dealer.taps("Go on: cards, Birch")
    assert card_of(dealer) == card


async def test_help_now_is_always_there_and_leads_back(dealer: Talker) -> None:
    """One tap to the numbers, one back to the card."""
    card = card_of(dealer)
    await dealer.taps("_help")
    assert "Ring 112" in " ".join(dealer.screen.body)  # type: ignore[union-attr]
    await dealer.taps("_look")
    assert card_of(dealer) == card


async def test_the_end_of_the_deck_is_said(worker: Talker) -> None:
    """The closing cards come to an end."""
    await worker.commands("cards")
    await worker.taps("closing")
    for _ in range(20):
        await worker.taps("another")
        if "whole deck" in worker.notice:
            break
    assert "whole deck" in worker.notice


async def test_whoever_has_no_such_role_deals_no_cards(newcomer: Newcomer, founder: Talker, store: Store) -> None:
    """A coordinator alone is told so."""
    other = await newcomer()
    member = (await store.people.get(founder.person)).memberships[0]  # type: ignore[union-attr]
    await add_role(store, other.person, member.structure, member.organisation, "coordinator")
    await other.looks()
    await other.taps("right", "informal", "read")
    await other.commands("cards")
    assert "role does not open this" in other.notice


async def test_how_a_session_went_is_forgotten_when_it_is_over(dealer: Talker, store: Store) -> None:
    """Only the kept cards, the notes and what the person asked for stay; a refused card's note goes with it."""
    kept = card_of(dealer)
    await dealer.says("My grandmother")
    await dealer.taps("keep", "draw")
    await dealer.says("Not today")
    await dealer.taps("refuse", "draw", "later", "_finish")
    (session,) = await talks_in(store, dealer.person, "table")
    assert [one["stays"] for one in session.changes] == [
        {"kept": [kept], "notes": {kept: "My grandmother"}, "always": []}
    ]


async def test_a_kept_card_is_removed_for_good(dealer: Talker, store: Store) -> None:
    """Asked once; then the card and its note are gone, here and in the store."""
    kept = dealer.asked
    await dealer.says("My grandmother")
    await dealer.taps("keep", "_finish", SESSION, kept, "no")
    assert f"{kept}: My grandmother" in dealer.screen.body  # type: ignore[union-attr]
    await dealer.taps(kept, "yes")
    assert SESSION not in [choice.label for choice in dealer.buttons]
    (session,) = await talks_in(store, dealer.person, "table")
    assert "grandmother" not in str(session.changes)


async def test_a_kept_card_becomes_a_strength_a_need_and_a_goal(worker: Talker) -> None:
    """In the next reflection it is one tap at each of them; once used there, the round after does not offer it."""
    await worker.commands("cards")
    await worker.taps("three", "suit-C", "pick-C5")
    await worker.says("My uncle, who is a baker")
    await worker.taps("keep", "_finish", "short", "alone")
    await worker.says("That I am asked")
    await worker.taps("T13", "_send")
    strengths = {choice.id: choice.label for choice in worker.screen.choices}  # type: ignore[union-attr]
    assert strengths["C5"] == "Bridge: My uncle, who is a baker"
    assert "D8" in strengths
    await worker.taps("C5", "_send", "_m-skipped", "belonging", "C5", "C5")
    said = [exchange.answer for exchange in worker.screen.past]  # type: ignore[union-attr]
    assert said.count("Bridge: My uncle, who is a baker") == 3


async def test_a_command_typed_at_the_table_is_no_note(dealer: Talker) -> None:
    """It leads away, and the card waits."""
    card = card_of(dealer)
    await dealer.says("/home")
    assert dealer.screen and dealer.screen.picture is None
    await dealer.taps("Go on: cards, Birch")
    assert card_of(dealer) == card and len(dealer.screen.body) <= 2


async def test_three_cards_are_deep_enough(dealer: Talker) -> None:
    """Said once, gently; more is always possible."""
    await dealer.taps("another")
    assert dealer.notice == ""
    await dealer.taps("another")
    assert "three cards" in dealer.notice
    await dealer.taps("another")
    assert dealer.notice == ""


async def test_cards_laid_aside_for_later_are_found_again(dealer: Talker) -> None:
    """At the empty table."""
    later = card_of(dealer)
    await dealer.taps("later", "_aside", f"pick-{later}")
    assert card_of(dealer) == later


async def test_the_deck_is_handed_over_to_print(founder: Talker) -> None:
    """Language, form of address where there are two, paper, layout, backs; then the file is there."""
    await founder.commands("print")
    await founder.taps("de", "formal", "a4", "sheet", "follow")
    assert founder.screen and founder.screen.sheets
    assert founder.screen.sheets.name == "cards-de-a4-sheet.pdf"
    assert founder.screen.sheets.address == "formal"
    await founder.commands("print")
    await founder.taps("en", "letter", "single", "neutral")
    assert founder.screen.sheets.name == "cards-en-letter-single-neutral.pdf"


async def test_a_closed_case_takes_no_more_moves(founder: Talker, store: Store) -> None:
    """The session that lay open is refused gently; nothing is dealt, and it can be ended."""
    await open_case(founder)
    await founder.taps("cards", "draw")
    (case,) = await store.cases.of_person(founder.person)
    await store.writer.commit(Unit(None, (store.cases.close_statement(case.id),)))
    card = card_of(founder)
    await founder.taps("another")
    assert card_of(founder) == card
    assert founder.screen and founder.screen.code is None
    assert "closed" in founder.notice
    await founder.taps("_stop")
    assert founder.asked == STOPPED


async def test_cards_with_a_code_wait_for_the_limits_of_secrecy(founder: Talker, store: Store) -> None:
    """Without a code they need none: nothing is kept."""
    await open_case(founder)
    structure = (await store.people.get(founder.person)).memberships[0].structure  # type: ignore[union-attr]
    await store.writer.commit(Unit(None, (await store.structures.secrecy_statement(structure, None),)))
    await founder.taps("cards", "draw")
    assert founder.screen and founder.screen.picture is None
    assert "limits of confidentiality" in founder.notice
    await founder.commands("cards")
    await founder.taps("draw")
    assert card_of(founder)
    assert await talks_in(store, founder.person, "table") != []


async def test_another_language_at_the_table_changes_no_card(dealer: Talker) -> None:
    """The buttons speak it; the cards go on in theirs."""
    card, title = card_of(dealer), dealer.asked
    await dealer.commands("language")
    await dealer.taps("_lang-de")
    assert (card_of(dealer), dealer.asked) == (card, title)
    assert dealer.screen and dealer.screen.language == "de"


async def test_a_note_that_is_too_long_is_given_back(dealer: Talker) -> None:
    """To be made shorter, not written anew."""
    await dealer.says("x" * 1001)
    assert dealer.screen and dealer.screen.kept == "x" * 1001


async def test_a_table_that_is_over_takes_nothing_more(dealer: Talker) -> None:
    """Not even by a button that somebody made up."""
    await dealer.taps("_stop")
    assert dealer.screen
    for forged in ("draw", "pick-C5", "_finish", "nothing-of-ours"):
        await dealer.presses(f"{dealer.screen.token}.{forged}")
        assert dealer.screen.picture is None
