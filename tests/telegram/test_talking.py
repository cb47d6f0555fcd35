"""A conversation on Telegram: calm, clear, and nothing left standing that was confided."""

from datetime import timedelta

import pytest

from tests.bot.rounds import ORDERED
from tests.telegram.api import BotApi
from tests.telegram.conftest import House, let_in
from tests.telegram.phone import Phone
from tests.telegram.walking import ROUND, press, walk


async def test_an_invitation_leads_in(house: House, anna: Phone) -> None:
    """From the link to home in a few taps, in one living message."""
    assert "Where to?" in anna.reads
    assert "Practise with Birch" in anna.labels
    assert len([one for one in anna.chat if one.mine]) == 1


async def test_a_stranger_reads_what_this_is_and_nothing_else(house: House, api: BotApi) -> None:
    """Whatever a stranger sends, the same few sentences come, in their language; nobody is made."""
    stranger = Phone(api, 2002, "de")
    for number in (stranger.starts(), stranger.says("hello"), stranger.sends("voice"), stranger.starts("wrong")):
        await stranger.after(number)
    await house.quiet()
    mine = [one.text for one in stranger.chat if one.mine]
    assert mine[0] == mine[1] == mine[2]
    assert "Einladung" in mine[0]
    assert "Code öffnet hier nichts" in mine[3]
    assert len(await house.store.people.all()) == 0


async def test_a_whole_round_adds_at_most_one_message_for_each_of_the_persons(
    house: House, anna: Phone, api: BotApi
) -> None:
    """Taps edit the living message; texts bring a new one, and the old one loses its buttons."""
    seen: list[int] = []

    def look() -> None:
        keyboards = [one.id for one in anna.chat if one.mine and one.rows]
        assert len(keyboards) == 1, "only the living message has buttons"
        seen.append(keyboards[0])

    before = api.count("sendMessage")
    typed = sum(not step.startswith(">") or step[1:4] == "202" for step in ROUND)
    await walk(house, anna, each=look)
    assert api.count("sendMessage") - before <= typed
    assert "Kept." in anna.reads


async def test_question_and_answer_stay_readable_while_the_talk_goes_on(house: House, anna: Phone) -> None:
    """What was asked and what was typed stand above the open question."""
    await walk(house, anna, (">practice", *ORDERED[:3]))
    asked, said, open_now = anna.chat[-3:]
    assert (asked.mine, said.text, open_now.mine) == (True, "Half an hour of calm", True)
    assert not asked.rows


async def test_the_summary_is_read_and_taken_away(house: House, anna: Phone) -> None:
    """One line stays with the day, and the way back; what was confided is gone from the chat."""
    await walk(house, anna)
    assert "Half an hour of calm" in anna.everything
    await walk(house, anna, (">_rest",))
    assert [one.mine for one in anna.chat] == [True]
    assert "The round of 21 Nov is kept." in anna.reads
    assert "calm" not in anna.everything
    await walk(house, anna, (">_look",))
    assert "Half an hour of calm" in anna.everything


async def test_a_pause_takes_the_talk_out_of_the_chat(house: House, anna: Phone) -> None:
    """/cancel leads home; one line says where to go on, and nothing of the talk stands there."""
    await walk(house, anna, (">practice", *ORDERED[:3]))
    await walk(house, anna, ("/cancel",))
    assert len(anna.chat) == 1
    assert any("Birch" in label for label in anna.labels)
    await walk(house, anna, (">p*", ">_look"))
    assert "calm" not in anna.everything


async def test_what_was_typed_is_escaped(house: House, anna: Phone) -> None:
    """Signs of markup are shown as they were typed."""
    nasty = "<b>5 & 6</b> &lt; \u202egnp"
    await walk(house, anna, (">practice", ">short", ">alone", nasty, ">_back"))
    assert nasty in anna.reads


async def test_everything_is_protected_from_being_passed_on(house: House, anna: Phone) -> None:
    """No message of ours can be forwarded or saved."""
    await walk(house, anna, (">practice", *ORDERED[:3]))
    assert all(one.protected for one in anna.chat if one.mine)


async def test_a_scale_a_calendar_and_ticks_fit_a_narrow_phone(house: House, anna: Phone) -> None:
    """Numbers stand in two rows, days in weeks, ticks are seen."""
    day = ORDERED.index(">2026-11-28")
    for number, step in enumerate((">practice", *ORDERED[:day])):
        await walk(house, anna, (step,))
        rows = [[button["text"] for button in row] for row in anna.screen.rows]
        if step == ">T4":
            assert any(label.startswith("✓ ") for row in rows for label in row)
        if ["0", "1", "2", "3", "4", "5"] in rows:
            assert ["6", "7", "8", "9", "10"] in rows
        assert number < 99
        assert all(len(row) <= 7 for row in rows)
    assert ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] in [[one["text"] for one in row] for row in anna.screen.rows]
    await walk(house, anna, (">2026-11-28",))


async def test_a_typed_day_is_marked_in_its_month_and_taken(house: House, anna: Phone) -> None:
    """One message, edited; the first of its buttons takes the day."""
    await walk(house, anna, (">practice", *ORDERED[: ORDERED.index(">2026-11-28")]))
    await walk(house, anna, ("3.12.",))
    labels = [button["text"] for row in anna.screen.rows for button in row]
    assert "Yes: Thursday, 3 December 2026" in labels and "✓ 3" in labels
    assert "December 2026" in anna.reads
    await walk(house, anna, ("Thursday 3 December",))
    await anna.after(anna.taps("Yes: Thursday, 3 December 2026"))
    await house.quiet()
    assert "What will I do next?" in anna.reads


async def test_a_very_long_page_of_answers_is_split_at_paragraphs(house: House, anna: Phone) -> None:
    """Every part fits a message, every answer is whole or cut between words, the buttons stand beneath the last."""
    long = "word " * 700
    steps = tuple(long.strip() if not step.startswith(">") else step for step in ORDERED)
    await walk(house, anna, (">practice", *steps))
    parts = [one for one in anna.chat if one.mine and one.id >= anna.screen.id - 10 and "word word" in one.text]
    assert len(parts) > 3
    assert anna.screen.id == anna.chat[-1].id
    await walk(house, anna, (">right",))
    assert "Kept." in anna.everything


async def test_things_that_are_no_text_are_not_taken_in(house: House, anna: Phone, api: BotApi) -> None:
    """A clear sentence, the question again, nothing fetched."""
    await walk(house, anna, (">practice", ">short", ">alone"))
    asked = anna.reads
    for thing in ("photo", "voice", "sticker", "contact", "location", "document"):
        await anna.after(anna.sends(thing))
        await house.quiet()
        assert "Only texts and buttons" in anna.reads
        assert asked.splitlines()[2] in anna.reads
    await anna.after(anna.forwards("Something of somebody's"))
    await house.quiet()
    assert "Forwarded messages" in anna.reads


async def test_a_changed_message_changes_its_answer(house: House, anna: Phone) -> None:
    """While it still can; later there is a gentle hint."""
    await walk(house, anna, (">practice", ">short", ">alone", "Half an hour of clam"))
    typed = next(one.id for one in anna.chat if not one.mine)
    await anna.after(anna.edits(typed, "Half an hour of calm"))
    await house.quiet()
    assert "changed with it" in anna.reads
    await walk(house, anna, (">_back",))
    assert "Half an hour of calm" in anna.reads
    await walk(house, anna, ("Something else",))
    await anna.after(anna.edits(typed, "Half an hour"))
    await house.quiet()
    assert "moved on" in anna.reads


async def test_two_quick_texts_are_one_answer(house: House, anna: Phone) -> None:
    """What was written before the next question could be read belongs to the one before."""
    await walk(house, anna, (">practice", ">short", ">alone"))
    anna.clock.passes(seconds=9)
    anna.quick = True
    first, second = anna.says("Half an hour of calm"), anna.says("and a walk")
    await anna.after(first)
    await anna.after(second)
    await house.quiet()
    anna.quick = False
    assert "added to the answer before" in anna.reads
    await walk(house, anna, (">_back",))
    assert "Half an hour of calm\n\nand a walk" in anna.reads


async def test_where_no_texts_are_typed_a_text_is_taken_out_of_the_chat_at_once(house: House, api: BotApi) -> None:
    """Only the notice stays, and the way to the web chat."""
    ben = await let_in(house, Phone(api, 3003), texts=False)
    await walk(house, ben, (">practice", ">short", ">alone", "Half an hour of calm"))
    assert "Half an hour of calm" not in ben.everything
    assert "typed here" in ben.reads
    assert "Open the web chat" in ben.labels
    await walk(house, ben, (">_web",))
    links = [button["url"] for row in ben.screen.rows for button in row if button.get("url")]
    assert links and links[0].startswith("https://talk.example/in#t=")


async def test_the_link_of_a_signed_in_browser_adds_telegram_to_the_same_person(
    house: House, anna: Phone, api: BotApi
) -> None:
    """Nobody is merged: a link for one person opens nothing for another."""
    person = (await house.store.people.all())[0]
    code = await house.doors.link(person.id)
    other = Phone(api, 4004)
    await other.after(other.starts(code))
    await house.quiet()
    assert "Before you begin on Telegram" in other.reads
    assert len(await house.store.people.all()) == 1
    eve = await let_in(house, Phone(api, 5005))
    await eve.after(eve.starts(await house.doors.link(person.id)))
    assert "opens nothing here" in eve.everything


async def test_in_a_group_there_is_only_a_hint(house: House, anna: Phone, api: BotApi) -> None:
    """To a command; everything else is none of our business."""
    await anna.after(anna.in_group("/reflect"))
    await anna.after(anna.in_group("hello everybody"))
    await house.quiet()
    assert [call.params["text"] for call in api.calls if call.chat == -1001] == [
        "Please write to me in a private chat."
    ]


async def test_the_language_changes_at_any_moment(house: House, anna: Phone) -> None:
    """The same question, in the other language."""
    await walk(house, anna, (">practice", ">short", ">alone", "/language", ">_lang-de"))
    assert "Hilfe jetzt" in anna.labels


async def test_the_menu_shows_what_the_role_can_do(house: House, anna: Phone, api: BotApi) -> None:
    """Set for this chat, in its language, and again only when it differs."""
    menus = [call for call in api.calls if call.method == "setMyCommands" and call.params.get("scope")]
    assert len(menus) == 1
    assert menus[0].params["scope"]["chat_id"] == anna.user
    assert "reflect" in [one["command"] for one in menus[0].params["commands"]]
    await walk(house, anna, ("/home", "/home"))
    assert len([c for c in api.calls if c.method == "setMyCommands" and c.params.get("scope")]) == 1


async def test_after_a_day_nothing_that_was_confided_stands_in_the_chat(house: House, anna: Phone) -> None:
    """A talk left lying keeps a line with code and part, and one button brings the question back."""
    await walk(house, anna, (">practice", *ORDERED[:3]))
    question = anna.reads
    house.clock.now += timedelta(hours=23, minutes=45)
    assert house.channel
    await house.channel.make_round()
    await house.quiet()
    assert len(anna.chat) == 1
    assert "Kept up to part" in anna.reads
    assert anna.chat[0].id == anna.screen.id
    await walk(house, anna, (">_look",))
    assert question.splitlines()[-1] in anna.reads
    assert len([one for one in anna.chat if one.mine]) == 1


async def test_what_is_older_than_two_days_is_told_once(house: House, anna: Phone, api: BotApi) -> None:
    """After a long downtime only the person can delete some messages; that is said, and said once."""
    await walk(house, anna, (">practice", *ORDERED[:3]))
    house.clock.now += timedelta(days=3)
    assert house.channel
    for _ in range(2):
        await house.channel.make_round()
        await house.quiet()
    told = [one for one in anna.chat if one.mine and "that only you can take out" in one.text]
    assert len(told) == 1
    assert told[0].silent
    assert "Kept up to part" in anna.everything


async def test_sweeping_by_hand_does_it_at_once(house: House, anna: Phone) -> None:
    """/sweep leaves one line."""
    await walk(house, anna, (">practice", *ORDERED[:3], "/sweep"))
    assert len(anna.chat) == 1
    assert "The chat is tidy again" in anna.reads


async def test_sweeping_at_home_takes_out_what_was_typed_there(house: House, anna: Phone) -> None:
    """Menus hold nothing confided, but what people type at them is theirs."""
    await walk(house, anna, ("hello there", "/sweep"))
    assert [one.mine for one in anna.chat] == [True]


@pytest.mark.parametrize("step", ["/home", ">_help", ">_more"])
async def test_a_button_of_an_older_screen_moves_nothing(house: House, anna: Phone, step: str) -> None:
    """It is said in passing, and the question stays."""
    await walk(house, anna, (">practice", ">short"))
    old = [(button["callback_data"], anna.screen.id) for row in anna.screen.rows for button in row]
    await walk(house, anna, (">alone", step))
    shown = anna.reads
    await anna.after(anna.presses(*old[0]))
    await house.quiet()
    assert anna.toasts[-1] and "earlier question" in anna.toasts[-1]
    assert step != "/home" or anna.reads == shown


async def test_an_idle_button_answers_and_does_nothing(house: House, anna: Phone, api: BotApi) -> None:
    """The names of the days can be tapped and mean nothing."""
    before = len(api.calls)
    await anna.after(anna.presses("-", anna.screen.id))
    await house.quiet()
    assert [call.method for call in api.calls[before:] if call.method != "getUpdates"] == ["answerCallbackQuery"]


async def test_a_tap_on_what_stands_there_already_sends_no_edit(house: House, anna: Phone, api: BotApi) -> None:
    """No edit that changes nothing."""
    await walk(house, anna, (">practice", ">short", ">alone"))
    before = api.count("editMessageText")
    data = press(anna, "_help")
    await anna.after(data)
    await house.quiet()
    await walk(house, anna, (">_look",))
    assert api.count("editMessageText") == before + 2
    await walk(house, anna, (">_look",) if "_look" in str(anna.screen.rows) else ("/language", ">_look"))
