"""No answer is lost and none counts twice, whatever happens on the way."""

import asyncio
from pathlib import Path

import pytest

from bot.screens.screen import Screen
from bot.turn.arrival import Arrival
from tests.bot.doors import front_changes, stored_answers
from tests.bot.talker import Clock
from tests.telegram.api import BotApi
from tests.telegram.conftest import House, let_in, open_house
from tests.telegram.phone import Phone
from tests.telegram.walking import ROUND, act, walk

FIRST = (">practice", ">short", ">alone")


async def answers(house: House) -> list[object]:
    """What is stored of the talk in front."""
    person = (await house.store.people.all())[0]
    return stored_answers(await front_changes(house.store, person.id))


async def undisturbed(folder: Path, steps: tuple[str, ...]) -> tuple[list[object], str]:
    """Answers and screen of a run in which nothing happens."""
    clock = Clock()
    async with BotApi.running(clock) as api, open_house(api, clock, folder) as house:
        await house.starts()
        anna = await let_in(house, Phone(api))
        await walk(house, anna, steps)
        return await answers(house), anna.reads


@pytest.mark.parametrize("held", ["nothing", "screen", "commit-known", "acknowledgement"])
async def test_dying_at_every_step_changes_neither_answers_nor_screens(
    api: BotApi, clock: Clock, tmp_path: Path, held: str
) -> None:
    """Killed before the screen, after it, or before the acknowledgement; the same update comes again."""
    steps = ROUND[:16]
    calm = await undisturbed(tmp_path / "calm", steps)
    async with open_house(api, clock, tmp_path / "rough") as house:
        await house.starts()
        anna = await let_in(house, Phone(api))
        for step in steps:
            if held == "screen":
                api.fail("sendMessage", times=9, status=500)
                api.fail("editMessageText", times=9, status=500)
            if held == "commit-known":
                api.fail("sendMessage", times=1, applied=True, cut=True)
                api.fail("editMessageText", times=1, applied=True, cut=True)
            number = act(anna, step)
            told = api.sent[number]
            if held == "screen":
                await api.until(lambda number=number: api.is_taken(number))  # type: ignore[misc]
            elif held != "nothing":
                await anna.after(number)
            await house.dies()
            if held == "acknowledgement" and told not in api.pending:
                api.queue(dict(told))
            api.heal()
            await house.starts()
            await anna.after(number)
            await house.quiet()
            await api.until(lambda: not api.pending)
            await house.quiet()
        assert await answers(house) == calm[0]
        assert anna.reads == calm[1]


async def test_the_same_update_twice_moves_once(house: House, anna: Phone, api: BotApi) -> None:
    """A text and a tap that come a second time store nothing and send nothing."""
    for step in (*FIRST, "Half an hour of calm"):
        number = act(anna, step)
        await anna.after(number)
        await house.quiet()
        stored, shown, calls = await answers(house), anna.reads, api.count("sendMessage")
        api.repeat(number)
        await anna.after(number)
        await house.quiet()
        assert (await answers(house), anna.reads, api.count("sendMessage")) == (stored, shown, calls)


async def test_the_same_update_after_a_restart_moves_once(house: House, anna: Phone, api: BotApi) -> None:
    """Nothing in memory knows it any more; the store does."""
    await walk(house, anna, FIRST)
    number = anna.says("Half an hour of calm")
    await anna.after(number)
    await house.quiet()
    stored, shown = await answers(house), anna.reads
    await house.stops()
    await house.starts()
    api.repeat(number)
    await anna.after(number)
    await house.quiet()
    assert (await answers(house), anna.reads) == (stored, shown)


async def test_updates_out_of_order_are_all_taken(house: House, anna: Phone, api: BotApi) -> None:
    """One with a smaller number that comes later is new all the same."""
    await walk(house, anna, FIRST)
    api.holding = held = []
    late = anna.says("Half an hour of calm")
    api.holding = None
    await walk(house, anna, ("/help",))
    api.queue(held[0])
    await anna.after(late)
    await house.quiet()
    assert "Half an hour of calm" in str(await answers(house))


async def test_a_double_tap_moves_once(house: House, anna: Phone, api: BotApi) -> None:
    """Two taps at once on the same button: the second is told in passing."""
    await walk(house, anna, FIRST[:2])
    button = next(one for row in anna.screen.rows for one in row if one["callback_data"].endswith(".alone"))
    where, anna.quick = anna.screen.id, True
    numbers = [anna.presses(button["callback_data"], where) for _ in range(2)]
    for number in numbers:
        await anna.after(number)
    await house.quiet()
    assert len([one for one in await answers(house) if one]) == 1
    assert [one for one in anna.toasts if one][-1].startswith("That button belongs to an earlier question")


async def test_somebody_elses_button_moves_nothing(house: House, anna: Phone, api: BotApi) -> None:
    """A button with another person's talk in it shows one's own question."""
    eve = await let_in(house, Phone(api, 6006))
    await walk(house, anna, FIRST[:2])
    stored, hers = await answers(house), eve.reads
    data = anna.screen.rows[0][0]["callback_data"]
    await eve.after(eve.presses(data, eve.screen.id))
    await house.quiet()
    assert await answers(house) == stored
    assert eve.reads == hers


async def test_keyboards_from_before_a_restart_work(house: House, anna: Phone) -> None:
    """The screen that stands there goes on."""
    await walk(house, anna, FIRST[:2])
    await house.stops()
    await house.starts()
    await walk(house, anna, (">alone", "Half an hour of calm"))
    assert "Half an hour of calm" in str(await answers(house))
    assert len([one for one in anna.chat if one.mine and one.rows]) == 1


async def test_a_chat_under_flood_waits_and_holds_up_no_other(house: House, anna: Phone, api: BotApi) -> None:
    """The flooded chat gets its newest screen when its time has come; the other one goes on at once."""
    ben = await let_in(house, Phone(api, 7007))
    slow = asyncio.Event()
    api.fail("editMessageText", chat=anna.user, until=slow)
    number = act(anna, ">practice")
    await walk(house, ben, (), None)
    for step in (">practice", ">short", ">alone"):
        done = act(ben, step)
        await api.until(lambda done=done: api.is_taken(done))  # type: ignore[misc]
        await api.until(lambda: "Birch" in ben.reads or "room" in ben.reads or bool(ben.reads))
    slow.set()
    await anna.after(number)
    await house.quiet()
    assert "Birch" in anna.reads


async def test_retry_after_is_obeyed(house: House, anna: Phone, api: BotApi) -> None:
    """The chat waits as long as it was told, and then shows the newest screen."""
    assert house.rest
    api.fail("editMessageText", status=429, retry_after=7, said="Too Many Requests: retry after 7")
    await walk(house, anna, (">practice",))
    assert 7 in [round(one) for one in house.rest.taken]
    assert "Birch" in anna.reads


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500, "times": 3},
        {"status": 502, "said": "Bad Gateway", "times": 2},
        {"cut": True},
        {"cut": True, "applied": True},
        {"status": 400, "said": "Bad Request: message is not modified: the content is the same"},
        {"status": 400, "said": "Bad Request: message to edit not found"},
        {"status": 400, "said": "Bad Request: message can't be edited"},
        {"status": 400, "said": "Bad Request: something nobody knows"},
    ],
    ids=lambda fault: "-".join(map(str, fault.values())),
)
async def test_whatever_an_edit_meets_the_talk_goes_on(
    house: House, anna: Phone, api: BotApi, fault: dict[str, object]
) -> None:
    """The next taps and texts are taken, and the person sees the open question."""
    await walk(house, anna, FIRST[:2])
    api.fail("editMessageText", **fault)
    await walk(house, anna, (">alone",))
    api.heal()
    await walk(house, anna, ("Half an hour of calm",))
    assert "Half an hour of calm" in str(await answers(house))
    assert anna.screen.id == anna.chat[-1].id


async def test_a_blocked_bot_tries_no_more_until_the_person_writes(house: House, anna: Phone, api: BotApi) -> None:
    """Marked as unreachable at once; one text and everything works again."""
    api.fail("editMessageText", chat=anna.user, status=403, said="Forbidden: bot was blocked by the user")
    before = len(api.calls)
    await walk(house, anna, (">practice",))
    person = (await house.store.people.all())[0]
    chat = (await house.store.chats.of_person(person.id, "telegram"))[0]
    assert chat.unreachable is not None
    assert [one.method for one in api.calls[before:] if one.chat == anna.user and "edit" in one.method] == []
    await walk(house, anna, ("/home",))
    assert "Where to?" in anna.reads


async def test_a_text_written_before_the_question_came_is_not_taken_for_its_answer(
    house: House, anna: Phone, api: BotApi
) -> None:
    """The question that was never shown comes now, and the text is asked for once more."""
    await walk(house, anna, FIRST[:2])
    api.fail("editMessageText", chat=anna.user, status=403, said="Forbidden: bot was blocked by the user")
    await walk(house, anna, (">alone", "Half an hour of calm"))
    assert "You wrote this before this question was there" in anna.reads
    await walk(house, anna, ("Half an hour of calm",))
    assert "Half an hour of calm" in str(await answers(house))


async def test_blocking_and_coming_back_are_noticed(house: House, anna: Phone) -> None:
    """Also without a message."""
    person = (await house.store.people.all())[0]
    for away in (True, False):
        await anna.after(anna.blocks(away))
        await house.quiet()
        chat = (await house.store.chats.of_person(person.id, "telegram"))[0]
        assert (chat.unreachable is not None) == away


async def test_a_tap_that_was_answered_too_late_is_no_matter(house: House, anna: Phone, api: BotApi) -> None:
    """ "Query is too old" changes nothing."""
    api.fail("answerCallbackQuery", status=400, said="Bad Request: query is too old and response timeout expired")
    number = act(anna, ">practice")
    await api.until(lambda: api.is_taken(number))
    await house.quiet()
    assert "Birch" in anna.reads


async def test_another_reader_of_the_updates_is_told_by_ready_and_gets_over(
    house: House, anna: Phone, api: BotApi
) -> None:
    """409: not well at once; well again by itself."""
    assert house.channel and house.channel.is_well
    api.fail("getUpdates", times=3, status=409, said="Conflict: terminated by other getUpdates request")
    number = act(anna, ">practice")
    seen = []
    wait = house.rests

    async def watched(seconds: float) -> None:
        assert house.channel
        seen.append(house.channel.is_well)
        await wait(seconds)

    house.channel._polling._rest = watched
    await anna.after(number)
    await anna.after(act(anna, ">_help"))
    await house.quiet()
    assert False in seen
    assert house.channel.is_well


async def test_silence_is_told_by_ready_within_a_minute_and_a_half(house: House, api: BotApi, clock: Clock) -> None:
    """When Telegram does not answer any more, ready says so."""
    assert house.channel
    await api.until(lambda: api.count("getUpdates") > 0)
    await api.until(lambda: (house.channel is not None and not house.channel.is_well) or True)
    clock.passes(seconds=90)
    assert not house.channel.is_well


async def test_an_update_that_makes_something_raise_does_not_end_the_talk(
    house: House, anna: Phone, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After three tries a plain sentence with a number; the next message is taken as ever."""
    await walk(house, anna, FIRST)
    handle, tries = house.conversations.handle, []

    async def broken(arrival: Arrival) -> Screen:
        tries.append(arrival)
        raise RuntimeError("of nobody's knowledge")

    assert house.channel
    monkeypatch.setattr(house.conversations, "handle", broken)
    await anna.after(anna.says("Half an hour of calm"))
    assert len(tries) == 3
    assert "Please send it again" in anna.everything
    person = (await house.store.people.all())[0]
    chat = (await house.store.chats.of_person(person.id, "telegram"))[0]
    assert anna.chat[-2].id in [one.message for one in await house.store.chats.listed(chat.account)]
    monkeypatch.setattr(house.conversations, "handle", handle)
    await walk(house, anna, ("Half an hour of calm",))
    assert "Half an hour of calm" in str(await answers(house))


async def test_while_the_store_is_out_of_order_updates_wait(
    house: House, anna: Phone, api: BotApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is acknowledged that was not stored: it is tried until the store works again."""
    await walk(house, anna, FIRST)
    handle, tries = house.conversations.handle, []

    async def broken(arrival: Arrival) -> Screen:
        tries.append(arrival)
        if len(tries) < 6:
            raise OSError("disk")
        return await handle(arrival)

    async def check() -> dict[str, bool]:
        return {"database": len(tries) >= 6}

    monkeypatch.setattr(house.conversations, "handle", broken)
    monkeypatch.setattr(house.store, "check", check)
    await anna.after(anna.says("Half an hour of calm"))
    await house.quiet()
    assert len(tries) == 6
    assert "Half an hour of calm" in str(await answers(house))


async def test_an_update_nobody_understands_does_not_hold_up_the_others(house: House, anna: Phone, api: BotApi) -> None:
    """It is passed over with a line in the log."""
    api.queue({"update_id": 990, "message": {"message_id": "what"}})
    await walk(house, anna, (">practice",))
    assert "Birch" in anna.reads


async def test_the_token_stands_in_no_log_and_no_error(
    house: House, anna: Phone, api: BotApi, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever goes wrong on the line."""
    for fault in ({"status": 500}, {"status": 404, "said": "Not Found"}, {"cut": True}, {"status": 401, "said": "no"}):
        api.fail("*", chat=anna.user, **fault)
        await walk(house, anna, ("/help",))
        api.heal()
    said = capsys.readouterr()
    assert BotApi.token not in said.out + said.err
    assert "AAF-test" not in said.out + said.err
