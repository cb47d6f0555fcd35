"""Cards on a phone: one message with picture and buttons, swapped in place, and nothing else in sight."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from aiogram.methods import SendPhoto

from bot.papers.press import Face
from bot.papers.rack import Rack
from bot.screens.screen import Picture, Screen, Sheets
from bot.turn.arrival import Arrival, Looked
from tests.bot.talker import Clock, Talker
from tests.telegram.api import BotApi, Kept
from tests.telegram.conftest import House, let_in, open_house
from tests.telegram.phone import Phone
from tests.telegram.rules import plain
from tests.telegram.walking import press, walk

STOPPED = "We stop here. Nothing from this card is kept."


class Shelf:
    """A rack whose pictures wait for a word, or cannot be made at all."""

    def __init__(self, rack: Rack, *, broken: bool = False) -> None:
        self._rack = rack
        self._broken = broken
        self.asked, self.go_on = asyncio.Event(), asyncio.Event()

    def name(self, face: Face) -> str:
        """As the rack calls it."""
        return self._rack.name(face)

    async def picture(self, face: Face) -> Path:
        """Not before the word."""
        self.asked.set()
        await self.go_on.wait()
        if self._broken:
            raise OSError("no press")
        return await self._rack.picture(face)


@pytest.fixture
async def table(house: House, anna: Phone) -> Phone:
    """A card lies open."""
    await walk(house, anna, ("/cards", ">draw"))
    return anna


@asynccontextmanager
async def house_with(shelf: Shelf, api: BotApi, clock: Clock, folder: Path) -> AsyncIterator[tuple[House, Phone]]:
    """A house with this shelf, and somebody who has asked for the cards."""
    async with open_house(api, clock, folder) as house:
        house.shelf = shelf
        await house.starts()
        anna = await let_in(house, Phone(api))
        await walk(house, anna, ("/cards",))
        yield house, anna


def cards_in(phone: Phone) -> list[Kept]:
    """The messages with a picture."""
    return [one for one in phone.chat if one.photo]


def calls_since(api: BotApi, before: int) -> list[str]:
    """What was called, but for answers to taps and what is asked all the time."""
    aside = ("answerCallbackQuery", "getUpdates", "setMyCommands", "getMyCommands")
    return [one.method for one in api.calls[before:] if one.method not in aside]


async def test_a_card_is_one_message_with_picture_words_and_buttons(table: Phone) -> None:
    """It is protected, and its caption says what the picture says."""
    (card,) = cards_in(table)
    assert card is table.screen and card.protected
    assert table.reads.endswith("?") and "\n\n" in table.reads
    assert {"Turn over", "Another", "Keep", "Stop"} <= set(table.labels)


async def test_before_the_first_card_the_chat_is_swept(house: House, anna: Phone, api: BotApi) -> None:
    """What was said about a case is gone before the card is there."""
    await walk(house, anna, (">practice", ">short", ">alone", "Half an hour of calm", "/cards"))
    before = len(api.calls)
    await walk(house, anna, (">draw",))
    calls = calls_since(api, before)
    assert calls.index("deleteMessages") < calls.index("sendPhoto")
    assert anna.chat == cards_in(anna) and len(anna.chat) == 1


async def test_if_sweeping_fails_at_first_the_card_waits(house: House, anna: Phone, api: BotApi) -> None:
    """A few attempts are made before anything is shown."""
    await walk(house, anna, ("/cards",))
    api.fail("deleteMessages", times=2, status=502)
    await walk(house, anna, (">draw",))
    assert anna.chat == cards_in(anna) and len(anna.chat) == 1


async def test_what_cannot_be_deleted_before_the_first_card_says_nothing(
    house: House, anna: Phone, api: BotApi
) -> None:
    """The living message keeps no word and no button; the rest is tried again when the session is over."""
    await walk(house, anna, ("/cards",))
    living = anna.screen
    api.fail("deleteMessages", times=99, status=400, said="Bad Request: message can't be deleted")
    await walk(house, anna, (">draw",))
    assert (living.text, living.rows) == ("·", [])
    assert len(cards_in(anna)) == 1
    api.heal()
    await walk(house, anna, (">_finish",))
    assert living not in anna.chat and cards_in(anna) == []


async def test_another_card_is_one_call_in_the_same_message(house: House, table: Phone, api: BotApi) -> None:
    """The picture is swapped in place."""
    (first,) = cards_in(table)
    number, picture = first.id, first.photo
    before = len(api.calls)
    await walk(house, table, (">another",))
    assert calls_since(api, before) == ["editMessageMedia"]
    (second,) = cards_in(table)
    assert second.id == number and second.photo != picture


async def test_a_picture_is_brought_once_and_known_after_a_restart(house: House, table: Phone, api: BotApi) -> None:
    """Turned and turned back, and once more with nothing in memory: two sides, two files."""
    await walk(house, table, (">turn", ">turn", ">turn"))
    assert len(api.uploads) == 2 and set(api.uploads) == {"card.png"}
    await house.stops()
    await house.starts()
    (card,) = cards_in(table)
    before = card.photo
    await walk(house, table, (">turn",))
    assert len(api.uploads) == 2
    assert card.photo != before


async def test_an_id_that_telegram_does_not_know_any_more_is_replaced(house: House, table: Phone, api: BotApi) -> None:
    """The picture itself is brought once more, and its new id is the one that counts."""
    await walk(house, table, (">turn",))
    api.files.clear()
    await walk(house, table, (">turn", ">turn"))
    assert len(api.uploads) == 4 and len(cards_in(table)) == 1
    await house.stops()
    await house.starts()
    before = len(api.calls)
    await walk(house, table, (">turn", ">turn"))
    assert len(api.uploads) == 4
    assert calls_since(api, before).count("editMessageMedia") == 2


async def test_two_who_draw_the_same_card_at_once_bring_it_once(house: House, table: Phone, api: BotApi) -> None:
    """The second waits for the first and sends the id."""
    assert house.channel
    picture = Picture("F6", "front", "en", "formal", None, "")  # chance never deals it, so it was not brought before
    bring, before, held = house.channel.showing._pictures.bring, len(api.uploads), asyncio.Event()
    api.fail("sendPhoto", until=held)
    around = lambda photo: SendPhoto(chat_id=table.user, photo=photo)  # noqa: E731 - a call to be filled
    both = [asyncio.create_task(bring(picture, around)) for _ in range(2)]
    await api.until(lambda: len(api.uploads) > before)
    held.set()
    replies = await asyncio.gather(*both)
    assert all(reply.is_done for reply in replies) and len(api.uploads) == before + 1


async def test_when_only_words_differ_the_picture_stays(house: House, table: Phone, api: BotApi) -> None:
    """A word in passing that is too long for a tap's answer, say: the caption is another, the picture is not sent."""
    assert house.channel
    chat = await house.channel.inbox._is.register.find(table.user)
    assert chat and chat.sheet
    screen = await table_screen(house)
    for changed, method in (({"notice": "Said in passing."}, "editMessageCaption"), ({"quiet": ()}, "Markup")):
        before = len(api.calls)
        screen = replace(screen, **changed)  # type: ignore[arg-type]
        await house.channel.showing.want(chat, screen).over.wait()
        (called,) = calls_since(api, before)
        assert called.endswith(method)
        before = len(api.calls)
        await house.channel.showing.want(chat, screen).over.wait()
        assert calls_since(api, before) == []


async def table_screen(house: House) -> Screen:
    """The table as the conversation shows it."""
    person = (await house.store.people.all())[0]
    return await house.conversations.handle(Arrival(person.id, "telegram", Looked(), house.clock()))


async def test_a_note_is_kept_and_stands_below_as_a_card(house: House, table: Phone) -> None:
    """The card stands below the note anew, and only once."""
    await walk(house, table, ("He thought <b>long</b> & hard",))
    assert len(cards_in(table)) == 1 and table.chat[-1].photo
    assert "Note: He thought <b>long</b> & hard" in table.reads


async def test_a_long_note_is_cut_to_fit_beneath_the_picture(house: House, table: Phone) -> None:
    """The server refuses captions that are too long; none was."""
    await walk(house, table, ("wörd😀 & <tag> " * 70,))
    (card,) = cards_in(table)
    assert len(plain(card.text).encode("utf-16-le")) // 2 <= 1024
    assert card.text.endswith("…") and "wörd😀 &amp; &lt;tag&gt;" in card.text


async def test_kept_the_picture_gives_way_to_words(house: House, table: Phone) -> None:
    """Nothing lies open then: the words stand there, the card is gone."""
    await walk(house, table, (">keep",))
    assert cards_in(table) == [] and "Kept:" in table.reads
    await walk(house, table, (">draw",))
    assert len(table.chat) == 1 and len(cards_in(table)) == 1


async def test_stop_takes_the_card_and_the_notes_away_first(house: House, table: Phone, api: BotApi) -> None:
    """In one call, and then the sentence stands there alone."""
    await walk(house, table, ("A note", ">another"))
    before = len(api.calls)
    await walk(house, table, (">_stop",))
    assert calls_since(api, before) == ["deleteMessages", "sendMessage"]
    (left,) = table.chat
    assert plain(left.text).startswith(STOPPED)
    assert table.labels == ["A moment of calm", "Help now"]


@pytest.mark.parametrize("trouble", [{"status": 400, "said": "Bad Request: message can't be deleted"}, {"status": 502}])
async def test_a_card_that_cannot_be_deleted_turns_blank(
    house: House, table: Phone, api: BotApi, trouble: dict[str, object]
) -> None:
    """No picture of a card, no words, no buttons; it goes as soon as it can."""
    (card,) = cards_in(table)
    picture = card.photo
    api.fail("deleteMessages", times=1, **trouble)
    blank = asyncio.Event()
    api.fail("sendMessage", until=blank)
    number = press(table, "_stop")
    await api.until(lambda: card.photo != picture)
    assert (card.text, card.rows) == ("", [])
    assert api.contents[str(card.photo)].startswith(b"\x89PNG")
    blank.set()
    await table.after(number)
    await house.quiet()
    assert [plain(one.text) for one in table.chat] == [STOPPED]


async def takes_long(house: House, anna: Phone, shelf: Shelf, choice: str) -> None:
    """Ask for a card whose picture does not come in time; what was asked is acknowledged all the same."""
    shelf.asked.clear()
    shelf.go_on.clear()
    number = press(anna, choice)
    await shelf.asked.wait()
    await asyncio.sleep(0)
    house.loses_patience()
    await anna.after(number)


async def test_stop_does_not_wait_for_a_picture_that_is_being_made(api: BotApi, clock: Clock, tmp_path: Path) -> None:
    """The card that was asked for never appears."""
    shelf = Shelf(Rack(tmp_path / "slow"))
    async with house_with(shelf, api, clock, tmp_path) as (house, anna):
        shelf.go_on.set()
        await walk(house, anna, (">draw",))
        await takes_long(house, anna, shelf, "another")
        photos = len(api.uploads)
        stop = f"{(await table_screen(house)).token}._stop"
        await anna.after(anna.presses(stop, anna.screen.id))
        await api.until(lambda: STOPPED in anna.everything)
        shelf.go_on.set()
        await house.quiet()
        assert cards_in(anna) == [] and len(api.uploads) == photos


async def test_while_a_picture_takes_long_one_sees_that_it_is_coming(api: BotApi, clock: Clock, tmp_path: Path) -> None:
    """And the tap is acknowledged before."""
    shelf = Shelf(Rack(tmp_path / "slow"))
    async with house_with(shelf, api, clock, tmp_path) as (house, anna):
        await takes_long(house, anna, shelf, "draw")
        await api.until(lambda: api.count("sendChatAction") == 1)
        assert api.calls[-1].params["action"] == "upload_photo" and cards_in(anna) == []
        shelf.go_on.set()
        await house.quiet()
        assert len(cards_in(anna)) == 1


async def test_without_a_picture_the_words_are_shown(api: BotApi, clock: Clock, tmp_path: Path) -> None:
    """Nothing is lost when the press is broken; the buttons are the same."""
    shelf = Shelf(Rack(tmp_path / "none"), broken=True)
    shelf.go_on.set()
    async with house_with(shelf, api, clock, tmp_path) as (house, anna):
        await walk(house, anna, (">draw",))
        assert cards_in(anna) == [] and "Turn over" in anna.labels
        await walk(house, anna, (">turn", ">another", ">_stop"))
        assert plain(anna.screen.text).startswith(STOPPED)


@pytest.mark.parametrize("refusal", ["Bad Request: PHOTO_INVALID_DIMENSIONS", "Bad Request: something else"])
async def test_a_picture_that_telegram_refuses_is_shown_as_words(
    house: House, anna: Phone, api: BotApi, refusal: str
) -> None:
    """The next one is tried again."""
    await walk(house, anna, ("/cards",))
    api.fail("sendPhoto", times=1, status=400, said=refusal)
    await walk(house, anna, (">draw",))
    assert cards_in(anna) == [] and "Turn over" in anna.labels
    await walk(house, anna, (">another",))
    assert len(cards_in(anna)) == 1 and len(anna.chat) == 1


async def test_the_same_tap_twice_deals_one_card(house: House, table: Phone, api: BotApi) -> None:
    """An update that comes again, also after a restart, calls nothing."""
    number = press(table, "another")
    await table.after(number)
    await house.quiet()
    shown = (table.reads, table.screen.photo, table.screen.id)
    for restart in (False, True):
        if restart:
            await house.stops()
            await house.starts()
        before = len(api.calls)
        api.repeat(number)
        await table.after(number)
        await house.quiet()
        assert "editMessageMedia" not in calls_since(api, before) and "sendPhoto" not in calls_since(api, before)
        assert (table.reads, table.screen.photo, table.screen.id) == shown


async def test_killed_before_the_card_was_shown_the_same_card_comes(house: House, table: Phone, api: BotApi) -> None:
    """The move is stored; the screen is owed, even after a long time, and no other text appears beside it."""
    api.fail("editMessageMedia", times=9, status=500)
    number = press(table, "another")
    await api.until(lambda: api.is_taken(number))
    await house.dies()
    api.heal()
    house.clock.passes(minutes=20)
    await house.starts()
    await api.until(lambda: api.count("editMessageMedia") > 0)
    await house.quiet()
    (card,) = table.chat
    assert card.photo and "Another" in table.labels


async def test_a_card_shown_twice_after_a_kill_is_one_again_with_the_next_tap(
    house: House, table: Phone, api: BotApi
) -> None:
    """Both carry the same turn; the one that is tapped stays."""
    await walk(house, table, (">keep",))
    api.fail("sendPhoto", times=1, applied=True, cut=True)
    await walk(house, table, (">draw",))
    assert len(cards_in(table)) == 2
    first = cards_in(table)[0]
    await table.after(table.taps("Another", first.id))
    await house.quiet()
    assert cards_in(table) == [first]


async def test_after_a_day_the_card_goes_without_a_word(house: House, table: Phone, api: BotApi) -> None:
    """No line stays in its place."""
    house.clock.passes(hours=23, minutes=45)
    assert house.channel
    sent = api.count("sendMessage")
    await house.channel.make_round()
    await house.quiet()
    assert table.chat == [] and api.count("sendMessage") == sent
    await walk(house, table, ("/home",))
    assert table.labels


async def test_finishing_leaves_no_card_in_the_chat(house: House, table: Phone) -> None:
    """Cards and notes are gone, the house is there."""
    await walk(house, table, ("A note", ">another", ">_finish"))
    assert cards_in(table) == [] and "A note" not in table.everything
    assert len([one for one in table.chat if one.mine]) == 1


async def shows(house: House, phone: Phone, **parts: object) -> None:
    """A screen with these parts is to be shown."""
    assert house.channel
    chat = await house.channel.inbox._is.register.find(phone.user)
    assert chat
    made = Screen(**({"token": "1" + "a" * 22 + "1", "language": "en", "kind": "notice", "question": "Here"} | parts))  # type: ignore[arg-type]
    await house.channel.showing.want(chat, made).over.wait()
    await house.quiet()


async def test_a_link_for_another_phone_comes_as_a_picture_to_scan(house: House, anna: Phone, api: BotApi) -> None:
    """With the address beneath; it is never sent by an id, since each is another one."""
    link = "https://talk.example/cards#t=" + "x" * 43
    for _ in range(2):
        await shows(house, anna, link=link, scanned=True)
        (code,) = cards_in(anna)
        assert link in plain(code.text) and code.protected
        png = api.contents[str(code.photo)]
        width = int.from_bytes(png[16:20], "big")
        assert png.startswith(b"\x89PNG") and width >= 900
        await shows(house, anna, question="Something else")
        assert cards_in(anna) == []


async def test_the_deck_to_print_comes_as_a_file_once(house: House, anna: Phone, api: BotApi) -> None:
    """It may be saved and passed on; looking at the screen again sends none."""
    deck = Sheets("en", "informal", "a4", "sheet")
    for _ in range(2):
        await shows(house, anna, sheets=deck)
    (file,) = [one for one in anna.chat if one.document]
    assert not file.protected and api.uploads == ["cards-en-a4-sheet.pdf"]
    assert api.contents[str(file.document)].startswith(b"%PDF")
    assert api.count("sendChatAction") == 1


@pytest.mark.parametrize("broken", [True, False])
async def test_a_file_that_does_not_come_is_said_to_be_missing(
    house: House, anna: Phone, api: BotApi, broken: bool
) -> None:
    """Whether it cannot be made or Telegram refuses it."""
    assert house.channel

    def printed(deck: Sheets) -> bytes:
        if broken:
            raise OSError
        return b"%PDF"

    house.channel.handing._printed = printed
    api.fail("sendDocument", times=1, status=400, said="Bad Request: file is too big")
    await shows(house, anna, sheets=Sheets("en", "informal", "a4", "sheet"))
    assert "could not be brought here" in anna.everything


async def test_a_file_is_tried_again_after_a_flood_and_a_cut_line(house: House, anna: Phone, api: BotApi) -> None:
    """It comes in the end, once."""
    assert house.channel
    house.channel.handing._printed = lambda deck: b"%PDF"
    api.fail("sendDocument", times=1, status=429, said="Too Many Requests", retry_after=3)
    api.fail("sendDocument", times=1, cut=True)
    await shows(house, anna, sheets=Sheets("en", "informal", "a4", "sheet"))
    assert len([one for one in anna.chat if one.document]) == 1


async def test_a_stop_elsewhere_empties_the_chat(house: House, table: Phone) -> None:
    """The counsellor taps Stop in the web chat: no card stands on the phone any more."""
    person = (await house.store.chats.find("telegram", str(table.user))).person  # type: ignore[union-attr]
    at_desk = Talker(house.conversations, person, house.clock)
    await at_desk.looks()
    await at_desk.taps("another")
    await house.api.until(lambda: at_desk.asked in plain(table.screen.text))
    await at_desk.taps("_stop")
    await house.api.until(lambda: not cards_in(table))
    await house.quiet()
    assert STOPPED in plain(table.screen.text)


async def test_a_stop_while_nobody_was_listening_empties_the_chat_at_the_start(house: House, table: Phone) -> None:
    """The house was down; the web chat of another one stopped the session."""
    person = (await house.store.chats.find("telegram", str(table.user))).person  # type: ignore[union-attr]
    await house.stops()
    at_desk = Talker(house.conversations, person, house.clock)
    await at_desk.looks()
    await at_desk.taps("_stop")
    await house.starts()
    await house.api.until(lambda: not cards_in(table))
